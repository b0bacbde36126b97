import Foundation
import FoundationXML
import Markup
import Model
import Testing

@testable import Publishing

private func many(_ count: Int, from first: Int = 0) -> [PublishedStory] {
    // One a day, the newest first.
    (0..<count).reversed().map { index in
        let days = Double(first + index) * 86_400
        var story = story(first + index + 1, "Annonce \(first + index + 1)")
        story.firstSeen = at("2025-01-01").addingTimeInterval(days)
        story.published = story.firstSeen
        story.updated = story.firstSeen
        return story
    }
}

private func ids(_ file: OutputFile) -> [String] {
    String(decoding: file.content, as: UTF8.self).components(separatedBy: "<id>urn:uuid:").dropFirst()
        .map { String($0.prefix(36)) }
}

private func files(_ stories: [PublishedStory]) -> [String: OutputFile] {
    let context = EditionContext(sampleEdition(stories: stories))
    let shown = context.edition.stories.map { ShownStory($0, in: context) }
    let files = EditionFeeds(of: shown, in: context).files.map(\.made)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
}

@Test("feeds carry the newest hundred, the archives all that is older, and nothing is lost between them")
func archives() throws {
    let stories = many(450)
    let files = files(stories)
    let newest = ids(try #require(files["feed.atom"]))
    #expect(newest == stories.prefix(100).map { String($0.id.dropFirst(9)) })
    let archived = files.filter { $0.key.hasPrefix("archive/") }.flatMap { ids($0.value) }
    #expect(Set(newest + archived) == Set(stories.map { String($0.id.dropFirst(9)) }))
    #expect(Set(archived).count == archived.count)
}

@Test("where a story is said to be, there it is")
func places() throws {
    let stories = many(450)
    let files = files(stories)
    let edition = sampleEdition(stories: stories)
    for story in stories {
        let told = try #require(edition.whereabouts(of: story.id).first)
        let path =
            told.hasPrefix("in feed.atom") ? "feed.atom" : told.components(separatedBy: ": ").last ?? ""
        #expect(ids(try #require(files[path], "\(told)")).contains(String(story.id.dropFirst(9))))
    }
    #expect(edition.whereabouts(of: "urn:uuid:none").isEmpty)
}

@Test("from the feed one comes to every archive, and from each to the feed")
func archiveChain() throws {
    let files = files(many(450))
    func link(_ rel: String, in path: String) -> String? {
        let text = String(decoding: files[path]?.content ?? [], as: UTF8.self)
        let parts = text.components(separatedBy: "<link rel=\"\(rel)\" href=\"https://veille.example.org/")
        return parts.count > 1 ? parts[1].components(separatedBy: "\"")[0] : nil
    }
    var path = "feed.atom"
    var visited: [String] = []
    while let previous = link("prev-archive", in: path) {
        #expect(link("next-archive", in: previous) == nil)
        #expect(link("current", in: previous) == "feed.atom")
        visited.append(previous)
        path = previous
    }
    #expect(visited.count == files.keys.filter { $0.hasPrefix("archive/") }.count && visited.count > 10)
}

@Test("an archive document that is not the last stays as it is when news come")
func archivesAreStable() throws {
    let before = files(many(450))
    let after = files(many(40, from: 450) + many(450))
    let old = before.keys.filter { $0.hasPrefix("archive/") }.sorted()
    for path in old.dropLast() { #expect(before[path] == after[path], "\(path)") }
    #expect(old.count > 10 && after.count > before.count)
}

@Test("a month with many stories has several documents of bounded size")
func archiveSize() {
    var stories = many(700)
    for index in stories.indices {
        stories[index].firstSeen = at("2025-03-01").addingTimeInterval(Double(700 - index))
    }
    let files = files(stories)
    let parts = [
        "archive/2025-03.atom", "archive/2025-03-2.atom", "archive/2025-03-3.atom", "archive/2025-03-4.atom",
    ]
    #expect(parts.map { files[$0].map { ids($0).count } } == [200, 200, 200, 100])
}

@Test("a full archive document stays as it is when a story begins the next one")
func fullArchives() {
    var stories = many(601)
    for index in stories.indices {
        stories[index].firstSeen = at("2025-03-01").addingTimeInterval(Double(601 - index))
    }
    let before = files(Array(stories.dropFirst())).filter { $0.key.hasPrefix("archive/") }
    let after = files(stories)
    #expect(before.count == 3 && after["archive/2025-03-4.atom"].map { ids($0).count } == 1)
    for (path, file) in before { #expect(after[path] == file, "\(path)") }
}

@Test("a feed without news keeps its date; the hour is not in one that never had any")
func feedDate() {
    let stories = [story(1, "Une rencontre", seen: "2026-11-18")]
    let later = output("feed.atom", of: sampleEdition(stories: stories, now: "2026-12-23T07:00:00Z"))
    #expect(later.contains("<updated>2026-11-18T08:00:00Z</updated>"))
    let text = output("feed.atom", of: sampleEdition(stories: [], now: "2026-11-23T07:00:00Z"))
    #expect(text.contains("<updated>2026-11-23T00:00:00Z</updated>"))
}

@Test("an entry names everyone who announced it, and the story that follows from it")
func announcements() {
    let text = output("feed.atom")
    for href in ["https://rivage.example/65", "https://reseau.example/36", "https://lorraine.example/37"] {
        #expect(text.contains("<link rel=\"via\" href=\"\(href)\""))
    }
    #expect(text.contains("<link rel=\"related\" href=\"https://rivage.example/5\""))
    #expect(text.contains("<source>\n      <id>https://rivage.example/feed/</id>"))
}

@Test("feeds carry excerpts of at most 300 characters, without contacts, and no contents")
func excerptsOnly() throws {
    let items = try items(of: output("feed.json"))
    for item in items {
        let text = try #require(item["content_text"] as? String)
        #expect(text.unicodeScalars.count <= 300 && !text.contains("@") && !text.contains("04 68"))
    }
    #expect(!output("feed.atom").contains("<content") && !output("feed.rss").contains("content:encoded>"))
}

@Test("every feed carries the same stories")
func sameStories() throws {
    let expected = sampleStories.map(\.id)
    #expect(try items(of: output("feed.json")).map { $0["id"] as? String } == expected)
    for path in ["feed.atom", "feed.rss"] {
        let text = output(path)
        #expect(expected.allSatisfy { text.contains(">\($0)<") })
    }
}

@Test("regions, themes and kinds have feeds of their own, also those without a story")
func partialFeeds() throws {
    let files = files(sampleStories)
    #expect(ids(try #require(files["regions/grand-est.atom"])).map { $0.suffix(2) } == ["03", "06", "07"])
    #expect(ids(try #require(files["themes/sante.atom"])).map { $0.suffix(2) } == ["01", "05"])
    #expect(ids(try #require(files["kinds/recap.atom"])).map { $0.suffix(2) } == ["05"])
    #expect(Kind.allCases.allSatisfy { files["kinds/\($0.rawValue).atom"] != nil })
}

@Test("the extension says everything that README.md names, in its order")
func moissonExtension() throws {
    let text = output("feed.json")
    let first = try #require(text.range(of: "\"_moisson\""))
    let keys = [
        "about", "kind", "regions", "themes", "sources", "event", "merged_because", "organiser", "excerpt",
    ]
    var place = first.upperBound
    for key in keys {
        place = try #require(text.range(of: "\"\(key)\":", range: place..<text.endIndex)).upperBound
    }
    let item = try #require(try items(of: text).first?["_moisson"] as? [String: Any])
    #expect(Set(item.keys) == Set(keys))
    let event = try #require(item["event"] as? [String: Any])
    #expect(
        event["start"] as? String == "2026-11-27T14:00:00+01:00"
            && event["deadline"] as? String == "2026-11-25")
    let sources = try #require(item["sources"] as? [[String: Any]])
    #expect(sources.map { $0["id"] as? String } == ["rivage", "reseau", "lorraine"])
}

@Test("what XML forbids is dropped, what it reserves is escaped")
func xmlEscapes() {
    let text = output("feed.atom")
    #expect(
        text.contains(
            "Titre avec &lt;script&gt;alert(1)&lt;/script&gt;, \"guillemets\u{301}\" onload=x, ]]&gt; et contrôle"
        ))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    var xml = XMLWriter()
    xml.empty("a", with: [("b", "\"<\r\n\t&\u{FFFF}\u{0}>"), ("c", nil)])
    #expect(
        String(decoding: xml.bytes, as: UTF8.self).hasSuffix("<a b=\"&quot;&lt;&#13;&#10;&#9;&amp;&gt;\"/>\n")
    )
}

@Test("an entry without a link has a content, as Atom asks")
func withoutLink() {
    var story = story(1, "Sans adresse")
    story.url = nil
    #expect(output("feed.atom", of: sampleEdition(stories: [story])).contains("<content/>"))
}

/// The same numbers at every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64 = 47
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}

@Test("whatever stands in the texts, the feeds are XML and JSON and tell it")
func anyText() throws {
    var dice = Dice()
    let pieces = [
        "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "&amp;", "&#x8;", "\u{0}", "\u{1F}", "\u{FFFE}",
        "\u{301}", "\r\n",
        "\t", "é", "👩🏽‍🏫", "</title>", "<!--", "\\", "\u{2028}", "{{title}}", "mot",
    ]
    for _ in 0..<60 {
        let text = (0..<12).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
        var story = story(
            1, text, event: Event(start: when("2026-12-01"), place: text), themes: [text], summary: text)
        story.regions = [text]
        story.announcements[0].name = text
        let files = files([story])
        for path in ["feed.atom", "feed.rss"] {
            let parser = XMLParser(data: Data(files[path]?.content ?? []))
            #expect(parser.parse(), "\(text.debugDescription)")
        }
        let json = String(decoding: files["feed.json"]?.content ?? [], as: UTF8.self)
        let title = try #require(try items(of: json).first?["title"] as? String)
        #expect(title == text, "\(text.debugDescription) \(title.debugDescription)")
    }
}

@Test("an address that would run code is no link, and a story without a title has one all the same")
func presentable() throws {
    var story = story(1, " \n")
    story.announcements[0].url = "javascript:alert(1)"
    story.enclosures = [Enclosure(url: "data:text/html,x")]
    let text = output("feed.atom", of: sampleEdition(stories: [story]))
    #expect(text.contains("<title>https://rivage.example/1</title>"))
    story.url = "JavaScript:alert(1)"
    for path in ["feed.atom", "feed.json", "index.html", "agenda.ics"] {
        let text = output(path, of: sampleEdition(stories: [story])).lowercased()
        #expect(!text.contains("javascript:") && !text.contains("data:text"), "\(path)")
    }
}

@Test(
    "the sources are folders of regions; only what was read as a feed can be subscribed to, and no password is told"
)
func opmlOutlines() {
    var edition = sampleEdition()
    edition.sources[2].pages[0].url = "https://me:secret@reseau.example/feed/"
    edition.sources[2].pages[0].type = .feed
    var memory = PageMemory(source: "lorraine", page: "https://est.example/rss.xml")
    func list() -> String {
        output("sources.opml", of: edition, health: [PageHealth(memory: memory, sourceName: "Est", items: 1)])
    }
    #expect(!list().contains("xmlUrl=\"https://est.example"))
    memory.lastSuccess = at("2026-11-01")
    #expect(list().contains("type=\"link\" text=\"Quartiers de l’Est\""))
    memory.isFeed = true
    #expect(list().contains("xmlUrl=\"https://est.example/rss.xml\""))
    memory.isFeed = false
    memory.adopted = AdoptedAddress("https://est.example/declared.atom", reason: .declaredFeed)
    #expect(list().contains("xmlUrl=\"https://est.example/declared.atom\""))
    #expect(
        list().contains("<outline text=\"Occitanie\"")
            && list().contains("xmlUrl=\"https://rivage.example/feed/\""))
    #expect(list().contains("url=\"https://rivage.example/agenda/\""))
    #expect(list().contains("xmlUrl=\"https://reseau.example/feed/\"") && !list().contains("secret"))
}

@Test(
    "a title with marks of HTML survives a reader that takes RSS titles for HTML; a plain ampersand stays plain"
)
func rssTitles() {
    let told = [
        story(1, "a <b> c & d"), story(2, "Santé & quartiers"), story(3, "x &lt; y"), story(4, "a < b"),
    ]
    let text = output("feed.rss", of: sampleEdition(stories: told))
    for title in [
        "a &amp;lt;b&amp;gt; c &amp;amp; d", "Santé &amp; quartiers", "x &amp;amp;lt; y", "a &lt; b",
    ] {
        #expect(text.contains("<title>\(title)</title>"), "\(title)")
    }
}

@Test("an entry says in words who else announced it, and RSS names kinds and themes as readers do")
func inWords() throws {
    let text = output("feed.rss").replacing("\u{A0}", with: " ")
    #expect(text.contains("Aussi annoncé par : Réseau des centres, Quartiers de l’Est."))
    #expect(text.contains(">Événement</category>") && text.contains(">Éducation et parentalité</category>"))
    #expect(!text.contains(">event</category>"))
    var many = story(
        1, "Une journée", summary: "<p>" + String(repeating: "Un texte long. ", count: 60) + "</p>")
    many.announcements += (1...30).map { announcement("s\($0)", "Une journée", "2026-11-18") }
    let items = try items(of: output("feed.json", of: sampleEdition(stories: [many])))
    let summary = try #require(items.first?["content_text"] as? String)
    #expect(summary.unicodeScalars.count <= 300 && summary.contains("Un texte long. Un texte long."))
    #expect(summary.contains("Aussi annoncé par"))
}

@Test("a browser that is shown a feed says what it is: every feed names the stylesheet, from where it stands")
func stylesheets() {
    for file in sampleEdition().files(health: [])
    where file.path.hasSuffix(".atom") || file.path.hasSuffix(".rss") {
        let root = file.path.contains("/") ? "../" : ""
        let head = String(decoding: file.content.prefix(200), as: UTF8.self)
        #expect(
            head.contains("<?xml-stylesheet type=\"text/css\" href=\"\(root)feed.css\"?>"), "\(file.path)")
    }
    let style = output("feed.css")
    #expect(style.contains("Ceci est un flux") && !style.contains("&"))
}

private func items(of json: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    return try #require(object?["items"] as? [[String: Any]])
}
