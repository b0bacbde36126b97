internal import Foundation
internal import Model
import Testing

@testable import Notices

/// What the readers make of labelled notices, one score a question.
struct NoticeScores: CustomStringConvertible {
    private(set) var starts = Score()
    private(set) var ends = Score()
    private(set) var deadlines = Score()
    private(set) var places = Score()
    private(set) var kinds: [Kind: Score] = [:]
    init(_ labels: [LabelledNotice]) {
        let reader = NoticeReader(themes: [], organisers: [])
        for label in labels { count(reader.notice(label), as: label) }
    }

    private mutating func count(_ notice: Notice, as label: LabelledNotice) {
        if label.kind == .event {
            starts.count(notice.event?.start?.label, expected: label.start)
            ends.count(notice.event?.end?.label, expected: label.end)
        }
        deadlines.count(notice.event?.deadline?.label, expected: label.deadline)
        if label.kind == .event || label.kind == .job {
            places.count(notice.event?.place, expected: label.place)
        }
        for kind in Kind.allCases {
            kinds[kind, default: Score()].count(
                notice.kind == kind ? true : nil, expected: label.kind == kind ? true : nil)
        }
        say(label, "kind", notice.kind.rawValue, label.kind.rawValue)
        say(label, "start", notice.event?.start?.label, label.start)
        say(label, "end", notice.event?.end?.label, label.end)
        say(label, "deadline", notice.event?.deadline?.label, label.deadline)
    }

    private func say(_ label: LabelledNotice, _ what: String, _ answer: String?, _ expected: String?) {
        guard answer != expected else { return }
        print("\(what): \(label.title): \(answer ?? "nil"), not \(expected ?? "nil")")
    }

    /// The mean of the kinds' F1.
    var kindF1: Double { kinds.values.map(\.f1).reduce(0, +) / Double(max(1, kinds.count)) }

    var description: String {
        let parts = [
            ("start", starts.f1), ("end", ends.f1), ("deadline", deadlines.f1), ("place", places.f1),
            ("kind", kindF1),
        ]
        let told = parts.map { "\($0) \(($1 * 1000).rounded() / 1000)" }.joined(separator: ", ")
        let each = Kind.allCases.map { "\($0.rawValue) \(Int((kinds[$0]?.f1 ?? 0) * 100))" }
        return told + "; " + each.joined(separator: " ")
    }
}
