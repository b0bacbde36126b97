internal import Calendar
import Extraction
import Foundation
import Model
import Publishing
import Testing

/// What must survive a way through one of our writers and our own reader.
private struct Facts: Equatable {
    var id: String
    var url: String?
    var title: String?
    var summary: String?
    var content: String?
    var published: When?
    var updated: When?
    var authors: [String?]
    var categories: [String]
    var enclosures: [Enclosure]
    var event: String?
    var comments: String?
    var language: String?

    /// Without what the format cannot say: Atom has no entry without `updated`; JSON Feed has neither rich summaries
    /// nor entries without a content, nor events, comments and schemes.
    init(_ entry: Entry, in format: Format) {
        // Atom's ids are IRIs.
        id = format == .atom && entry.id == "12" ? "urn:moisson:guid:12" : entry.id
        url = entry.url
        title = entry.title
        summary = format == .jsonfeed ? nil : entry.summaryHTML
        content = format == .jsonfeed ? entry.contentHTML ?? entry.summaryHTML : entry.contentHTML
        published = entry.published.map { .instant($0.instant(in: .gmt), offset: 0) }
        updated = format == .atom ? nil : entry.updated.map { .instant($0.instant(in: .gmt), offset: 0) }
        authors = entry.authors.map(\.name)
        categories = entry.categories.map(\.term)
        enclosures = entry.enclosures
        event =
            format == .jsonfeed
            ? nil : entry.event.map { "\($0.start?.text ?? "") \($0.end?.text ?? "") \($0.place ?? "")" }
        comments = format == .jsonfeed ? nil : entry.comments
        language = entry.language
    }
}

private let rss = """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:ev="http://purl.org/rss/1.0/modules/event/">
    <channel><title>Le centre &amp; la ville</title><link>https://centre.example/</link><description>Tout &lt;b&gt;un&lt;/b&gt; monde</description><language>fr</language>
    <managingEditor>redaction@centre.example (La rédaction)</managingEditor>
    <item><title>Marcher &amp;amp; parler : « oui »</title><link>https://centre.example/douze</link><guid isPermaLink="false">12</guid>
      <description>&lt;p&gt;Un &lt;em lang="en"&gt;short&lt;/em&gt; r&#233;sum&#233; &amp;lt; ici &lt;img src="/a.png" alt="x"&gt;&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>Tout le texte]]>]]&gt;<![CDATA[ avec <a href="b">lien</a>.</p><ul><li>1</li></ul>]]></content:encoded>
      <pubDate>Wed, 18 Nov 2026 09:00:00 +0100</pubDate><dc:creator>Claire Vasseur</dc:creator><dc:creator>Ali B.</dc:creator>
      <category domain="https://centre.example/themes">Ville</category><category>Marche, et plus</category>
      <enclosure url="https://centre.example/a.pdf" type="application/pdf" length="12"/>
      <comments>https://centre.example/douze#dire</comments>
      <ev:startdate>2026-12-03</ev:startdate><ev:enddate>2026-12-04</ev:enddate><ev:location>Sète (34)</ev:location></item>
    <item><title>Sans lien</title><description>texte &amp; rien d'autre</description><guid isPermaLink="false">urn:x:1</guid></item>
    <item><description>Sans titre, sans guid</description><link>https://centre.example/treize</link></item>
    </channel></rss>
    """

private let atomText = """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><id>urn:x:feed</id><title type="html">Le &lt;b&gt;centre&lt;/b&gt;</title><updated>2026-11-18T09:00:00Z</updated>
    <author><name>Le centre</name><uri>https://centre.example/</uri></author>
    <link rel="alternate" href="https://centre.example/"/>
    <entry><id>urn:x:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &lt; <b>B</b></div></title><updated>2026-11-18T09:00:00+01:00</updated><published>2026-11-17T09:00:00Z</published>
      <link href="https://centre.example/1"/><link rel="enclosure" href="https://centre.example/1.mp3" type="audio/mpeg" length="99"/>
      <summary>Texte &lt; nu</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un <a href="https://x.example/?a=1&amp;b=2">lien</a></p></div></content>
      <category term="a" label="A"/></entry>
    <entry xml:lang="en"><id>urn:x:2</id><title>English</title><updated>2026-11-18T09:00:00Z</updated><author><name>Someone</name></author><link href="https://centre.example/2"/><content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry>
    </feed>
    """

private let now = Date(timeIntervalSince1970: 1_790_000_000)

private func read(_ text: [UInt8], _ type: String) -> Extracted {
    extract(
        Response(url: "https://centre.example/feed", contentType: type, body: text),
        as: Reading(now: now))
}

@Test(
    "what a writer writes our own reader reads back",
    arguments: [
        ("rss", Format.atom), ("rss", .rss), ("rss", .jsonfeed), ("atom", .atom), ("atom", .rss),
        ("atom", .jsonfeed),
    ])
func roundTrip(source: String, format: Format) {
    let first = read(Array((source == "rss" ? rss : atomText).utf8), "application/xml")
    let written = Conversion(
        of: first, selfURL: "https://moi.example/f", baseURL: "https://centre.example/feed", now: now
    ).bytes(as: format)
    let second = read(written, format == .jsonfeed ? "application/feed+json" : "application/xml")
    #expect(second.remarks.isEmpty)
    #expect(first.title == second.title && first.link == second.link)
    #expect(first.entries.map { Facts($0, in: format) } == second.entries.map { Facts($0, in: format) })
}

@Test("our own calendar gives back the events that it tells, to the minute and with their places")
func calendarRoundTrip() throws {
    let edition = sampleEdition()
    let agenda = try #require(edition.files(health: []).first { $0.path == "agenda.ics" })
    let read = extract(
        Response(url: "", contentType: "text/calendar", body: agenda.content),
        as: Reading(timezone: TimeZone(identifier: edition.timezone) ?? .gmt, now: edition.now))
    #expect(read.remarks.isEmpty && !read.entries.isEmpty)
    let events = read.entries.filter { $0.id.hasSuffix("-event") }
    #expect(events.count >= 3)
    for entry in events {
        let id = "urn:uuid:" + entry.id.dropLast("-event".count)
        let story = try #require(edition.stories.first { $0.id == id })
        #expect(entry.title == story.title && entry.url == story.url)
        #expect(entry.event?.start == story.event?.start && entry.event?.end == story.event?.end)
        #expect(entry.event?.place == story.event?.place)
        #expect(entry.event?.isCancelled == story.event?.isCancelled)
    }
}
