import Foundation
import Model
import Testing
internal import Text

@testable import Extraction

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "Fixtures/feeds")

/// A folder of the corpus: `input.xml` or `input.json`, `why.md`, `expected.json`, and sometimes a `content-type`.
struct FeedLesson: CustomTestStringConvertible {
    let name: String
    var folderURL: URL { folder.appending(path: name) }
    var testDescription: String { name }

    static let all: [FeedLesson] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map(FeedLesson.init)
    }()

    func response() throws -> Response {
        let names = try FileManager.default.contentsOfDirectory(atPath: folderURL.path)
        let input = try #require(names.first { $0.hasPrefix("input.") })
        let body = try Data(contentsOf: folderURL.appending(path: input))
        let type = try? String(contentsOf: folderURL.appending(path: "content-type"), encoding: .utf8)
        return Response(
            url: "https://centre.example.org/actus/feed",
            contentType: type?.trimmingCharacters(in: .newlines),
            body: Array(body))
    }
}

/// 18 November 2024, 05:00 UTC.
let corpusNow = Date(timeIntervalSince1970: 1_731_906_000)

@Suite struct FeedCorpusTests {
    @Test("a feed gives what its lesson expects", arguments: FeedLesson.all)
    func lesson(lesson: FeedLesson) throws {
        let extracted = extract(try lesson.response(), as: Reading(now: corpusNow))
        let actual = inspectJSON(extracted).text(indented: true) + "\n"
        let place = lesson.folderURL.appending(path: "expected.json")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try actual.write(to: place, atomically: true, encoding: .utf8)
        }
        #expect(try actual == String(contentsOf: place, encoding: .utf8))
    }

    @Test("every lesson says in two lines what it teaches")
    func reasons() throws {
        for lesson in FeedLesson.all {
            let why = try String(contentsOf: lesson.folderURL.appending(path: "why.md"), encoding: .utf8)
            #expect(why.split(separator: "\n").count == 2, "\(lesson.name)")
        }
    }
}
