internal import Foundation
import Testing

@testable import Dates

/// A labelled phrase: what `moisson dates` must answer for it.
struct LabelledPhrase {
    let phrase: String
    let reference: CivilDay
    let expected: String?

    init(_ line: Substring) throws {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(cells.count == 5, "\(line)")
        phrase = cells[0]
        let parts = cells[1].split(separator: "-").compactMap { Int($0) }
        reference = CivilDay(year: parts[0], month: parts[1], day: parts[2])
        expected = cells[4] == "null" ? nil : cells[2...].joined(separator: " ")
    }

    var answer: String? {
        Dates.phrase(phrase, reference: reference).map {
            "\($0.start?.text ?? "null") \($0.end?.text ?? "null") \($0.grain.rawValue)"
        }
    }
}

func labelledPhrases() throws -> [LabelledPhrase] {
    let folder = fixtures.appending(path: "phrases")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        $0.hasSuffix(".tsv")
    }
    return try files.sorted().flatMap { file in
        try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("# ") }.map { try LabelledPhrase($0) }
    }
}

@Suite("French date phrases")
struct PhraseTests {
    @Test("at least 99 of 100 labelled phrases are read exactly")
    func gate() throws {
        let phrases = try labelledPhrases()
        let wrong = phrases.filter { $0.answer != $0.expected }
        for miss in wrong {
            print(
                "\(miss.reference.year) \(miss.phrase): \(miss.answer ?? "null"), not \(miss.expected ?? "null")"
            )
        }
        #expect(Double(wrong.count) <= 0.01 * Double(phrases.count))
    }
}
