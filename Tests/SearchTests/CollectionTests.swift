internal import Calendar
import Foundation
import Testing

@testable import Model
@testable import Notices
@testable import Search
@testable import Storage

/// Announcements and queries by another hand, with what a reader of the queries would call relevant (0 to 3).
private struct Collection {
    struct Document: Decodable {
        let id: String
        let source: String
        let kind: String
        let title: String
        let text: String
        let published: String
    }

    struct Query: Decodable {
        let query: String
        let relevant: [String: Int]
    }

    let store: Store
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "moisson-\(UUID().uuidString)")

    static let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/collection")

    init() throws {
        let lines = try String(
            contentsOf: Self.place.appendingPathComponent("documents.jsonl"), encoding: .utf8)
        var changes = Changes()
        for line in lines.split(separator: "\n") {
            let document = try JSONDecoder().decode(Document.self, from: Data(line.utf8))
            changes.new.append(
                Item(
                    key: ItemKey(text: document.key), source: document.source, page: "https://a.example/",
                    title: document.title, summaryHTML: "<p>\(document.text)</p>",
                    published: When(text: document.published),
                    firstSeen: Date(timeIntervalSince1970: 0),
                    kind: Kind(rawValue: document.kind)))
        }
        store = try Store(path: folder.appendingPathComponent("moisson.sqlite").path)
        var memory = PageMemory(source: "a", page: "https://a.example/")
        memory.lastVisit = Date(timeIntervalSince1970: 0)
        let record = VisitRecord(
            memory: memory, at: Date(timeIntervalSince1970: 0), outcome: .updated, changes: changes)
        try #require(try store.record([record]).isEmpty)
    }

    func queries(_ name: String) throws -> [Query] {
        try JSONDecoder().decode(
            [Query].self, from: Data(contentsOf: Self.place.appendingPathComponent(name)))
    }

    /// The ids of what is found, best first.
    func found(_ text: String) throws -> [String] {
        let query = try store.mended(SearchQuery(text, related: Thesaurus.words(ofSubjectsIn: text)))
        let ranking = SearchRanking(of: query, in: try store.matches(of: query))
        return try store.items(inRows: ranking.hits.map(\.item)).map { String($0.text.suffix(4)) }
    }

    func discard() { try? FileManager.default.removeItem(at: folder) }
}

extension Collection.Document {
    var key: String { String(repeating: "0", count: 28) + id }
}

/// The normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), gain 2^grade - 1.
private func ndcg(_ found: [String], _ relevant: [String: Int]) -> Double {
    func gain(_ grades: some Sequence<Int>) -> Double {
        grades.prefix(10).enumerated().reduce(0) {
            $0 + (pow(2, Double($1.element)) - 1) / log2(Double($1.offset) + 2)
        }
    }
    return gain(found.map { relevant[$0] ?? 0 }) / gain(relevant.values.sorted(by: >))
}

@Suite("Search on a collection by another hand")
struct CollectionTests {
    @Test("the queries find what their reader meant: nDCG@10", arguments: gates)
    fileprivate func gate(_ gate: Gate) throws {
        let collection = try Collection()
        defer { collection.discard() }
        var sum = 0.0
        let queries = try collection.queries(gate.file)
        for query in queries {
            let score = ndcg(try collection.found(query.query), query.relevant)
            sum += score
            if ProcessInfo.processInfo.environment["SHOW"] != nil { print(score, query.query) }
        }
        let mean = sum / Double(queries.count)
        print("search, \(gate.file): nDCG@10 \(mean) over \(queries.count) queries")
        #expect(mean >= gate.floor)
    }

    fileprivate struct Gate: Sendable {
        let file: String
        let floor: Double
    }

    private static let gates = [
        Gate(file: "queries-open.json", floor: 0.88), Gate(file: "queries-readers.json", floor: 0.88),
        Gate(file: "queries-kept.json", floor: 0.84),
    ]
}
