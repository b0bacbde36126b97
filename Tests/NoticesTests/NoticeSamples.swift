internal import Calendar
internal import Foundation
internal import Model
import Testing
internal import Text

@testable import Notices

/// A labelled notice of `Fixtures/notices`.
struct LabelledNotice {
    let kind: Kind
    let themes: [String]
    let start: String?
    let end: String?
    let deadline: String?
    let place: String?
    let reference: Date
    let title: String
    let text: String
    /// `cancelled`, `postponed`, `moved` or `-`.
    let state: String
    /// The heading under which it stands on its page.
    let section: String?

    init(_ line: Substring) throws {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(cells.count >= 9, "\(line)")
        let values = cells.map { $0 == "-" ? nil : $0 }
        kind = try #require(Kind(rawValue: cells[0]))
        themes =
            values[1]?.split { $0 == " " || $0 == "," }.map { themeNames[String($0)] ?? String($0) } ?? []
        (start, end, deadline, place) = (values[2], values[3], values[4], values[5])
        reference = try #require(When(text: cells[6])).instant(in: parisZone)
        title = cells[7]
        text = cells[8].replacing("⏎", with: "\n")
        state = cells.count > 9 ? cells[9] : "-"
        section = values.count > 10 ? values[10] : nil
    }
}

/// The themes as some of the writers called them.
private let themeNames = [
    "habitat": "renouvellement-urbain", "emploi": "emploi-economie", "culture": "culture-sport",
    "sport": "culture-sport", "securite": "tranquillite", "migrations": "integration",
]

let parisZone = TimeZone(identifier: "Europe/Paris") ?? .gmt

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/notices")

/// Those of the folder itself, or of one within it.
func labelledNotices(in inner: String = "") throws -> [LabelledNotice] {
    let folder = inner.isEmpty ? folder : folder.appending(path: inner)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        $0.hasSuffix(".tsv")
    }
    return try files.sorted().flatMap { file in
        try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("# ") }.map { try LabelledNotice($0) }
    }
}

/// The folders of labelled notices within the folder, each by another hand.
func labelledFolders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        !$0.contains(".")
    }.sorted()
}

/// The themes of the labels, as feeds.json has them.
func labelThemes() throws -> [Model.Theme] {
    struct Entry: Decodable {
        var id: String
        var label: String
        var match: [String]
    }
    let data = try Data(contentsOf: folder.appending(path: "themes.json"))
    return try JSONDecoder().decode([Entry].self, from: data).map {
        Model.Theme(id: $0.id, label: $0.label, match: $0.match)
    }
}

extension NoticeReader {
    func notice(_ labelled: LabelledNotice) -> Notice {
        notice(
            NoticeText(
                ItemText(title: labelled.title, text: labelled.text), section: labelled.section,
                reference: labelled.reference, timezone: parisZone))
    }
}

extension When {
    /// As the labels have it: local, to the minute.
    var label: String { hasTime ? String(text.prefix(16)) : text }
}

/// Right, missed and false answers of a yes-or-value question.
struct Score {
    private(set) var right = 0
    private(set) var missed = 0
    private(set) var wrong = 0

    mutating func count<T: Equatable>(_ answer: T?, expected: T?) {
        if let answer, let expected, answer == expected { right += 1 }
        if let answer, answer != expected { wrong += 1 }
        if let expected, answer != expected { missed += 1 }
    }

    var f1: Double {
        right == 0 ? (missed + wrong == 0 ? 1 : 0) : Double(2 * right) / Double(2 * right + missed + wrong)
    }
}
