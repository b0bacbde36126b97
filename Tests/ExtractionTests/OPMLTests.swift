import Foundation
import Testing

@testable import Extraction

@Suite("Subscription lists")
struct OPMLTests {
    /// Each list has a file beside it with what `import --json` tells of it; `warnings` counts.
    @Test("a list gives its feeds, whatever program wrote it", arguments: cases)
    func lists(name: String) throws {
        let expected = try JSONDecoder().decode(Expected.self, from: Data(bytes(name + ".json")))
        let list = readOPML(try bytes(name + ".opml"))
        #expect(list.title == expected.title)
        #expect(list.feeds.map(Expected.Feed.init) == expected.feeds)
        #expect((list.warnings.isEmpty ? 0 : 1) == expected.warnings, "\(list.warnings)")
    }

    @Test("what is no list is told from an empty one")
    func recognised() throws {
        #expect(!readOPML([]).isRecognised)
        #expect(!readOPML(try bytes("a-page-in-place-of-a-list.opml")).isRecognised)
        #expect(readOPML(try bytes("a-list-without-feeds.opml")).isRecognised)
    }

    @Test("folders are told from tags, and the site comes along")
    func folders() throws {
        let feed = try #require(readOPML(try bytes("folders-and-tags.opml")).feeds.first)
        #expect(feed.folders == ["Grand Est", "Alsace"])
        #expect(feed.homepage == "https://houblonniere.example.org/")
        #expect(readOPML(try bytes("attribute-names-in-any-case.opml")).feeds[1].folders == [])
    }

    @Test("nothing outside the list is read")
    func externalEntities() throws {
        let list = readOPML(try bytes("external-entities.opml"))
        #expect(list.feeds.map(\.url).contains("https://deux.example.org/feed"))
        #expect(list.feeds.first?.homepage?.contains("secret") != false)
    }

    @Test("twenty thousand feeds, and outlines nested beyond all measure, are read in a moment")
    func large() {
        let outline = (1...20_000).map { #"<outline text="F\#($0)" xmlUrl="https://f\#($0).example.org/"/>"# }
        #expect(readOPML(Array("<opml><body>\(outline.joined())</body></opml>".utf8)).feeds.count == 20_000)
        let deep = String(repeating: #"<outline text="d">"#, count: 100_000)
        let list = readOPML(Array("<opml><body><outline xmlUrl=\"https://a.example/\"/>\(deep)".utf8))
        #expect(list.feeds.count == 1)
        #expect(!list.warnings.isEmpty)
    }

    @Test("no cut of a list crashes the reader, and a cut never invents a feed")
    func cuts() throws {
        let whole = try bytes("folders-and-tags.opml")
        let known = Set(readOPML(whole).feeds.map(\.url))
        for length in whole.indices {
            #expect(known.isSuperset(of: readOPML(Array(whole[..<length])).feeds.map(\.url)), "\(length)")
        }
    }
}

private struct Expected: Decodable {
    struct Feed: Decodable, Equatable {
        var url: String
        var title: String?
        var categories: [[String]]

        init(_ feed: ImportedFeed) {
            url = feed.url
            title = feed.title
            categories = feed.categories
        }
    }

    var title: String?
    var feeds: [Feed]
    var warnings: Int
}

private let folder = (#filePath as NSString).deletingLastPathComponent + "/Fixtures/opml/"

private let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }

private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + name)))
}
