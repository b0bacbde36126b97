import Foundation
import Markup
import Model
import Testing

@testable import Publishing

private func document() -> Extracted {
    var entry = Entry(id: "https://centre.example/?p=12")
    entry.url = "https://centre.example/douze"
    entry.title = "Une marche & des mots"
    entry.summaryHTML = "<p>Un <b>résumé</b>.</p>"
    entry.contentHTML = "<p>Tout le texte.</p>"
    entry.published = when("2026-11-18T09:00:00+01:00")
    entry.authors = [Author(name: "Le centre")]
    entry.categories = [Category(term: "ville", scheme: "https://centre.example/themes", label: "Ville")]
    entry.enclosures = [Enclosure(url: "https://centre.example/a.pdf", type: "application/pdf", length: 12)]
    entry.event = Event(start: when("2020-05-05"), place: "Sète (34)", deadline: when("2020-05-01"))
    var extracted = Extracted(format: .rss20)
    extracted.title = "Le centre"
    extracted.link = "https://centre.example/"
    extracted.entries = [entry, Entry(id: "sans-titre")]
    return extracted
}

private func converted(_ format: Format, _ extracted: Extracted = document()) -> String {
    String(
        decoding: Conversion(
            of: extracted, selfURL: "https://moi.example/feed", baseURL: "https://centre.example/feed",
            now: at("2026-11-21")
        ).bytes(as: format), as: UTF8.self)
}

@Test("what a document says stands in each feed format", arguments: [Format.atom, .rss, .jsonfeed])
func feedFormats(format: Format) {
    let text = converted(format)
    for part in [
        "https://centre.example/?p=12", "https://centre.example/douze", "Tout le texte.", "Le centre",
        "sans-titre",
        "https://centre.example/a.pdf",
    ] {
        #expect(text.replacing("\\/", with: "/").contains(part), "\(part)")
    }
    #expect(text.contains(format == .rss ? "Wed, 18 Nov 2026 08:00:00 +0000" : "2026-11-18T08:00:00Z"))
}

@Test("Atom has a date for what has none, and an author for what has none")
func atomDemands() {
    let text = converted(.atom)
    #expect(text.contains("<updated>2026-11-21T08:00:00Z</updated>") && text.contains("<name></name>"))
    #expect(text.contains("<content type=\"html\">&lt;p&gt;Tout le texte.&lt;/p&gt;</content>"))
    #expect(!text.contains("<title>Une marche & des mots"))
}

@Test("past events are converted too")
func calendarFormat() {
    let text = converted(.ical)
    #expect(
        text.contains("DTSTART;VALUE=DATE:20200505\r\n") && text.contains("DTSTART;VALUE=DATE:20200501\r\n"))
    #expect(text.contains("LOCATION:Sète (34)\r\n"))
}

@Test("an outline names the document as a feed and links its entries")
func outlineFormat() {
    let text = converted(.opml)
    #expect(
        text.contains("xmlUrl=\"https://centre.example/feed\"")
            && text.contains("url=\"https://centre.example/douze\""))
}

@Test("a page holds the whole text and nothing that runs")
func pageFormat() {
    var extracted = document()
    extracted.entries[0].contentHTML = "<p onclick=\"x()\">Texte<script>x()</script></p></div></main>"
    let text = converted(.html, extracted)
    #expect(text.contains("Texte") && !text.contains("<script") && !text.contains("onclick"))
    #expect(text.components(separatedBy: "</main>").count == 2)
    #expect(Document(html: Array(text.utf8)).elements.filter { $0.name == "article" }.count == 2)
}

@Test("a digest of one document tells all its entries")
func digestFormat() {
    let text = converted(.digest)
    #expect(text.contains("Une marche &amp; des mots") && text.contains("sans-titre"))
}

@Test("an empty document converts to every format", arguments: Format.allCases)
func emptyDocument(format: Format) {
    #expect(!Conversion(of: Extracted(), now: at("2026-11-21")).bytes(as: format).isEmpty)
}

@Test("ids that come again are numbered, and Atom's are IRIs")
func ownIDs() {
    var extracted = Extracted(format: .rss20)
    extracted.entries = ["post 12", "post 12", "urn:x:é", "post 12#2", "12", "<a:b>"].map { Entry(id: $0) }
    let text = converted(.atom, extracted)
    let ids = text.matches(of: /<id>(.*)<\/id>/).map { String($0.1) }
    #expect(
        ids.dropFirst() == [
            "urn:moisson:guid:post%2012", "urn:moisson:guid:post%2012%233", "urn:x:é",
            "urn:moisson:guid:post%2012%232", "urn:moisson:guid:12", "urn:moisson:guid:%3Ca%3Ab%3E",
        ])
    #expect(converted(.rss, extracted).contains(">post 12#3</guid>"))
}

@Test("an outline names the feed by its own address")
func ownAddress() {
    var extracted = document()
    extracted.selfURL = "https://centre.example/own.xml"
    #expect(converted(.opml, extracted).contains("xmlUrl=\"https://centre.example/own.xml\""))
}

@Test("a page has no item outside of a list, and nothing where there is no text")
func strayItems() {
    var extracted = document()
    extracted.entries[0].contentHTML =
        "<li>un<li>deux</li> <li>trois</li>quatre<div><li>cinq</div><ol><li>six</ol>"
    let text = converted(.html, extracted)
    let list =
        "<ul><li>un</li><li>deux</li> <li>trois</li></ul>quatre<div><ul><li>cinq</li></ul></div><ol><li>six</li></ol>"
    #expect(text.contains(list))
    #expect(text.components(separatedBy: "class=\"content\"").count == 2 && !text.contains(">false<"))
}
