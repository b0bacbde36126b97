import Foundation
import Model
import Testing

@testable import Extraction

/// A feed of more than a million bytes, in the given shape.
private func bigFeed(_ shape: String, item: (Int) -> String, count: Int = 600) -> [UInt8] {
    Array(shape.replacing("ITEMS", with: (0..<count).map(item).joined()).utf8)
}

private let words = String(repeating: "Journée régionale des quartiers. ", count: 70)

private func rssItem(_ number: Int) -> String {
    """
    <item><title>Titre \(number)</title><link>https://a.example.org/\(number)</link><pubDate>Thu, 14 Nov 2024 09:30:00 \
    GMT</pubDate><description><![CDATA[<p>\(words)</p>]]></description></item>
    """
}

private func atomEntry(_ number: Int) -> String {
    """
    <entry><id>urn:\(number)</id><title>Titre \(number)</title><link href="/\(number)"/><updated>2024-11-14T09:30:00Z\
    </updated><content type="html">&lt;p&gt;\(words)&lt;/p&gt;</content></entry>
    """
}

private let rss =
    "<?xml version='1.0'?><rss version='2.0'><channel><title>C</title>ITEMS<language>fr</language></channel></rss>"
private let atom =
    "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://b.example.org/'><title>C</title>ITEMS<id>urn:f</id></feed>"
private let rdf =
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><title>C</title></channel>ITEMS</rdf:RDF>"

/// The slow way, which reads the document as one and mends what is broken.
private func slowly(_ bytes: [UInt8]) -> Extracted? {
    var remarks: [Remark] = []
    let draft = FeedReader(timezone: .gmt).draft(xml: bytes, remarks: &remarks)
    let finishing = FeedFinishing(base: "https://a.example.org/", timezone: .gmt)
    return draft.map { finishing.extracted($0, encoding: "UTF-8", remarks: remarks) }
}

private func read(_ bytes: [UInt8]) -> Extracted {
    extract(Response(url: "https://a.example.org/", body: bytes), as: Reading(now: corpusNow))
}

@Suite struct FeedHalvesTests {
    @Test(
        "a big feed gives the same in two halves, in batches and in one", arguments: ["rss", "atom", "rdf"])
    func halves(format: String) throws {
        let shape = ["rss": rss, "atom": atom, "rdf": rdf][format] ?? ""
        let bytes = bigFeed(shape, item: format == "atom" ? atomEntry : rssItem)
        #expect(bytes.count > 1_000_000)
        try #require(FeedHalves(bytes) != nil)
        let response = Response(url: "https://a.example.org/", body: bytes)
        let counts = FeedReader(timezone: .gmt).cleanParts(of: response) { $0.entries.count }
        #expect(counts?.count == 2 && counts?.reduce(0, +) == 600)
        let whole = read(bytes)
        #expect(whole.entries.count == 600 && whole.remarks.isEmpty && whole.title == "C")
        #expect(whole == slowly(bytes))
    }

    @Test("a place that only looks like an item's start sends a big feed the slow way")
    func lookalike() throws {
        let shape = "<rss version='2.0'><channel><title>C</title>ITEMS</channel></rss>"
        let bytes = bigFeed(
            shape,
            item: { "<item><title>\($0)</title><description><![CDATA[<item>\(words)]]></description></item>" }
        )
        #expect(read(bytes).entries.count == 600)
        let comments = bigFeed(shape, item: { _ in "<!-- <item> \(words) -->" })
        #expect(read(comments).entries.isEmpty)
    }

    @Test("a big feed that breaks off keeps its complete items")
    func cut() {
        let bytes = bigFeed(rss, item: rssItem)
        let feed = read(Array(bytes.prefix(bytes.count * 3 / 4)))
        #expect(feed.entries.count > 430 && feed.entries.count < 470)
        #expect(feed.entries.last?.title == "Titre \(feed.entries.count - 1)")
        #expect(!feed.remarks.isEmpty)
    }

    @Test("one error in a big feed costs no item")
    func broken() {
        let bytes = bigFeed(
            rss, item: { $0 == 500 ? rssItem($0).replacing("Titre", with: "A & B") : rssItem($0) })
        let feed = read(bytes)
        #expect(feed.entries.count == 600 && feed.entries[500].title == "A & B 500")
    }
}
