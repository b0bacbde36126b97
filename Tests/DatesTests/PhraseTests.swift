internal import Calendar
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
        FrenchDates(in: phrase, reference: reference).span.map {
            "\($0.start?.text ?? "null") \($0.end?.text ?? "null") \($0.grain.rawValue)"
        }
    }
}

func labelledPhrases(_ files: [String]) throws -> [LabelledPhrase] {
    try files.flatMap { file in
        try String(contentsOf: fixtures.appending(path: "phrases/" + file), encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { try LabelledPhrase($0) }
    }
}

@Suite("French date phrases")
struct PhraseTests {
    private func misses(_ phrases: [LabelledPhrase]) -> [String] {
        phrases.filter { $0.answer != $0.expected }
            .map { "\($0.phrase): \($0.answer ?? "null"), not \($0.expected ?? "null")" }
    }

    @Test("at least 99 of 100 labelled phrases are read exactly")
    func gate() throws {
        let phrases = try labelledPhrases(["before-the-code.tsv", "after-the-code.tsv"])
        let misses = misses(phrases)
        for miss in misses { print(miss) }
        #expect(phrases.count >= 600)
        #expect(Double(misses.count) <= 0.01 * Double(phrases.count))
    }

    @Test(
        "typists' spaces, accents and marks do not matter",
        arguments: [
            "le\u{A0}2\u{202F}décembre\u{A0}2026 à 14\u{202F}h\u{202F}30",
            "le 2 de\u{301}cembre 2026 a\u{300} 14h30",
            "le 2 décem\u{AD}bre 2026 à 14h30", "le\u{200B} 2 décembre\u{200B} 2026 à 14h30",
            "\u{FEFF}le 2 décembre 2026\u{2013}14h30", "le 2\u{2003}DÉCEMBRE 2026, 14H30",
            "le 2\ndécembre\r\n2026\tà 14h30",
        ])
    func typing(phrase: String) {
        let span = FrenchDates(in: phrase, reference: CivilDay(year: 2026, month: 11, day: 21)).span
        #expect(span?.start?.text == "2026-12-02T14:30")
        #expect(span?.end == nil)
    }

    @Test("what was read right stays right")
    func reviewed() throws {
        #expect(misses(try labelledPhrases(["reviewed.tsv"])).isEmpty)
    }
}
