import Foundation
import Model
import Testing

@testable import Extraction

/// Every bound of an entry's fields is exceeded here once, in feeds and in listings.
@Suite struct EntryBoundsTests {
    @Test("a title of ten megabytes is cut to a line, and it is said", .timeLimit(.minutes(1)))
    func title() {
        let long = String(repeating: "Rencontre des équipes ", count: 500_000)
        let feed = rss("<item><guid>1</guid><title>\(long)</title></item><item><title>Court</title></item>")
        #expect((feed.entries[0].title?.utf8.count ?? 0) <= EntryBounds.titleBytes)
        #expect(
            feed.entries[0].title?.hasSuffix("équipes…") == true
                || feed.entries[0].title?.hasSuffix("des…") == true
                || feed.entries[0].title?.hasSuffix("Rencontre…") == true)
        #expect(feed.entries[1].title == "Court")
        #expect(feed.remarks.contains { $0.text.hasPrefix("1 title(s) longer") })
    }

    @Test("a hundred thousand categories of an item take no minutes", .timeLimit(.minutes(1)))
    func categories() {
        let start = ContinuousClock.now
        let many = (0..<100_000).map { "<category>Thème \($0)</category>" }.joined()
        let feed = rss("<item><guid>1</guid>\(many)</item>")
        #expect(feed.entries[0].categories.count == EntryBounds.categories)
        #expect(feed.entries[0].categories.first?.term == "Thème 0")
        #expect(feed.remarks.contains { $0.text.contains("categories more") })
        #expect(ContinuousClock.now - start < .seconds(20))
        let tags = (0..<100_000).map { "\"t\($0)\"" }.joined(separator: ",")
        let json = read(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"tags\":[\(tags)]}]}"
        )
        #expect(json.entries[0].categories.count == EntryBounds.categories)
    }

    @Test("repetitions are merged before they are counted")
    func repeated() {
        let feed = rss(
            "<item><guid>1</guid>\(String(repeating: "<category>Santé</category>", count: 900))</item>")
        #expect(feed.entries[0].categories == [Category(term: "Santé")])
        #expect(feed.remarks.isEmpty)
    }

    @Test("an address that no server would take is left out, in whatever field it stands")
    func addresses() {
        let long = "https://a.example.org/" + String(repeating: "a", count: EntryBounds.addressBytes)
        let feed = rss(
            """
            <item><guid isPermaLink="false">1</guid><link>\(long)</link><comments>\(long)</comments>\
            <enclosure url="\(long)" type="application/pdf"/><enclosure url="/a.pdf" type="application/pdf"/></item>
            """)
        #expect(feed.entries[0].url == nil && feed.entries[0].comments == nil)
        #expect(feed.entries[0].enclosures.map(\.url) == ["https://a.example.org/a.pdf"])
        #expect(feed.remarks.contains { $0.text.hasPrefix("3 address(es) longer") })
    }

    @Test("a guid of a megabyte becomes a short id, the same at every reading and another for another guid")
    func guids() {
        func ids(_ end: String) -> [String] {
            let long = String(repeating: "g", count: 1_000_000)
            return rss("<item><guid isPermaLink='false'>\(long)\(end)</guid></item>").entries.map(\.id)
        }
        #expect(ids("a") == ids("a"))
        #expect(ids("a") != ids("b"))
        #expect(ids("a").allSatisfy { $0.utf8.count <= EntryBounds.idBytes })
    }

    @Test("enclosures, authors and names have bounds", .timeLimit(.minutes(1)))
    func lists() {
        let files = (0..<20_000).map { "<enclosure url='/\($0).pdf'/>" }.joined()
        let people = (0..<20_000).map { "<dc:creator>Personne \($0)</dc:creator>" }.joined()
        let name = String(repeating: "N", count: 10_000)
        let feed = rss(
            "<item><guid>1</guid>\(files)\(people)</item><item><guid>2</guid><category>\(name)</category><dc:creator>\(name)</dc:creator></item>"
        )
        #expect(feed.entries[0].enclosures.count == EntryBounds.enclosures)
        #expect(feed.entries[0].authors.count == EntryBounds.authors)
        #expect(feed.entries[1].categories[0].term.utf8.count <= EntryBounds.nameBytes)
        #expect((feed.entries[1].authors[0].name?.utf8.count ?? 0) <= EntryBounds.nameBytes)
    }

    @Test("a listing's records are in the same bounds", .timeLimit(.minutes(1)))
    func listings() {
        let title = String(repeating: "Une rencontre ", count: 5_000)
        let links = (0..<500).map {
            "<a rel=tag href=/t/\($0)>Thème \($0)</a> <a href=/d/\($0).pdf>PDF \($0)</a>"
        }
        let items = (0..<4).map {
            "<article><h2><a href=/n/\($0)>Note \($0). \(title)</a></h2><p>Le texte de la note.</p>\($0 == 0 ? links.joined(separator: " ") : "")</article>"
        }
        let page = read("<!doctype html><html><main>\(items.joined())</main></html>", type: "text/html")
        #expect(page.entries.count == 4)
        #expect(page.entries.allSatisfy { ($0.title?.utf8.count ?? 0) <= EntryBounds.titleBytes })
        #expect(page.entries[0].categories.count <= EntryBounds.categories)
        #expect(page.entries[0].enclosures.count <= EntryBounds.enclosures)
        #expect(Set(page.entries.map(\.id)).count == 4)
        #expect(page.remarks.contains { $0.text.contains("title(s) longer") })
    }

    @Test("a fingerprint that another moisson passes on is taken over as bytes, and none that is too large")
    func fingerprints() {
        func announcement(_ fingerprint: String) -> Announcement? {
            let source = """
                {"id": "a", "name": "A", "title": "Un guide", "url": "https://a.example.org/1", \
                "fingerprint": "\(fingerprint)"}
                """
            let feed = read(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": \
                [{"id": "1", "title": "Un guide", "_moisson": {"kind": "news", "sources": [\(source)]}}]}
                """)
            return feed.entries.first?.retold?.announcements.first
        }
        #expect(announcement("Df8=")?.fingerprint == [13, 255])
        let large = String(repeating: "A", count: EntryBounds.fingerprintBytes)
        #expect(announcement(large)?.fingerprint?.count == EntryBounds.fingerprintBytes * 3 / 4)
        #expect(announcement(large + "AAAA") != nil && announcement(large + "AAAA")?.fingerprint == nil)
    }

    @Test("a text is cut between words, between letters when there is no blank, and never inside one")
    func cutting() {
        #expect("abc def ghi".cut(toBytes: 12) == "abc def ghi")
        #expect("un deux trois quatre".cut(toBytes: 16) == "un deux trois…")
        #expect("ééééé".cut(toBytes: 8) == "éé…")
        #expect("".cut(toBytes: 3) == "")
    }
}

private func read(_ text: String, type: String = "application/rss+xml") -> Extracted {
    let isJSON = text.hasPrefix("{")
    return extract(
        Response(
            url: "https://a.example.org/x", contentType: isJSON ? "application/feed+json" : type,
            body: Array(text.utf8)), as: Reading(now: corpusNow))
}

private func rss(_ items: String) -> Extracted {
    read(
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>C</title>\(items)</channel></rss>"
    )
}
