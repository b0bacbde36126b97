internal import Dates
internal import Foundation
internal import Model
import Testing

@testable import Notices

/// The quality gates: floors on labelled notices. A change that falls below one is no improvement.
@Suite("notices: quality gates")
struct NoticeGateTests {
    private let read: [(label: LabelledNotice, notice: Notice)]
    private let themes: [Model.Theme]

    init() throws {
        themes = try labelThemes()
        let reader = NoticeReader(themes: themes, organisers: [])
        read = try labelledNotices().map { ($0, reader.notice($0)) }
    }

    private func say(_ label: LabelledNotice, _ what: String, _ answer: String?, _ expected: String?) {
        if answer != expected {
            print("\(what): \(label.title): \(answer ?? "nil"), not \(expected ?? "nil")")
        }
    }

    @Test("the event's start is found, with the right year")
    func starts() {
        var score = Score()
        var years = Score()
        var ends = Score()
        for (label, notice) in read {
            let start = notice.event?.start?.label
            score.count(start, expected: label.start)
            ends.count(notice.event?.end?.label, expected: label.end)
            if start != nil, label.start != nil {
                years.count(start?.prefix(4), expected: label.start?.prefix(4))
            }
            say(label, "start", start, label.start)
            say(label, "end", notice.event?.end?.label, label.end)
        }
        print("start F1 \(score.f1), end F1 \(ends.f1), year \(years.f1)")
        #expect(score.f1 >= 0.97)
        #expect(ends.f1 >= 0.95)
        #expect(years.f1 >= 0.995)
    }

    @Test("deadlines are found and nothing else is taken for one")
    func deadlines() {
        var score = Score()
        for (label, notice) in read {
            score.count(notice.event?.deadline?.label, expected: label.deadline)
            say(label, "deadline", notice.event?.deadline?.label, label.deadline)
        }
        print("deadline F1 \(score.f1)")
        #expect(score.f1 >= 0.95)
    }

    @Test("the place is found")
    func places() {
        var score = Score()
        for (label, notice) in read {
            score.count(notice.event?.place, expected: label.place)
            say(label, "place", notice.event?.place, label.place)
        }
        print("place F1 \(score.f1)")
        #expect(score.f1 >= 0.9)
    }

    @Test("no event's date stands in the text as a date of publication, nor the other way round")
    func neverPublished() {
        for (label, notice) in read {
            guard let start = notice.event?.start?.label else { continue }
            let text = label.title + "\n" + label.text
            let mentions = FrenchDates(in: text, reference: label.reference, timezone: parisZone).mentions()
            let published = mentions.filter { $0.role == .publication }.compactMap { $0.span.start?.text }
            #expect(!published.contains(String(start.prefix(10))), "\(label.title)")
        }
    }

    @Test("the kind is right")
    func kinds() {
        var scores: [Kind: Score] = [:]
        for (label, notice) in read {
            for kind in Kind.allCases {
                scores[kind, default: Score()].count(
                    notice.kind == kind ? true : nil, expected: label.kind == kind ? true : nil)
            }
            say(label, "kind", notice.kind.rawValue, label.kind.rawValue)
        }
        let macro = scores.values.map(\.f1).reduce(0, +) / Double(scores.count)
        print("kind macro-F1 \(macro)", scores.mapValues { ($0.f1 * 100).rounded() })
        #expect(macro >= 0.9)
    }

    @Test("the themes are right")
    func themesFound() {
        var scores: [String: Score] = [:]
        for (label, notice) in read {
            let found = notice.themes.map(\.id)
            #expect(found.count <= 3)
            for theme in themes {
                scores[theme.id, default: Score()].count(
                    found.contains(theme.id) ? true : nil,
                    expected: label.themes.contains(theme.id) ? true : nil)
            }
            say(
                label, "themes", found.sorted().joined(separator: " "),
                label.themes.sorted().joined(separator: " "))
        }
        let macro = scores.values.map(\.f1).reduce(0, +) / Double(scores.count)
        print("themes macro-F1 \(macro)", scores.mapValues { ($0.f1 * 100).rounded() })
        #expect(macro >= 0.8)
    }

    /// Nine sets by writers who had read no code. Their accounts of the past have a day in the text and none in the label, so starts
    /// are judged of events alone. The kinds' weights have seen them: what each set is worth to weights that have not,
    /// `Benchmarks/kinds.py` prints and `Fixtures/notices/README.md` keeps.
    @Test(
        "notices by other writers: days, deadlines and kinds",
        arguments: [
            ("hard-to-tell", 0.89, 0.84), ("eight-voices", 0.9, 0.84), ("four-centres", 0.9, 0.77),
            ("other-bodies", 0.85, 0.83), ("borders", 0.85, 0.77), ("twelve-webmasters", 0.94, 0.93),
            ("two-hands", 0.97, 0.96), ("natural-mix", 0.95, 0.86), ("fourteen-sites", 0.96, 0.98),
            ("fourteen-voices", 0.93, 0.92), ("fourteen-desks", 0.92, 0.9),
            ("fourteen-houses", 0.97, 0.93), ("fourteen-pens", 0.95, 0.96),
        ])
    func byOtherWriters(folder: String, start: Double, deadline: Double) throws {
        let scores = NoticeScores(try labelledNotices(in: folder))
        print("\(folder):", scores)
        #expect(scores.starts.f1 >= start)
        #expect(scores.deadlines.f1 >= deadline)
        #expect(scores.kindF1 >= 0.92)
    }

    /// Sets that no weight has seen.
    @Test(
        "notices that no weight has seen: days, deadlines and kinds",
        arguments: [
            ("one-voice", 0.92, 0.94, 0.91), ("fourteen-rooms", 0.94, 0.88, 0.85),
            ("fourteen-springs", 0.95, 0.95, 0.87),
        ])
    func unseen(folder: String, start: Double, deadline: Double, kind: Double) throws {
        let scores = NoticeScores(try labelledNotices(in: folder))
        print("\(folder):", scores)
        #expect(scores.starts.f1 >= start)
        #expect(scores.deadlines.f1 >= deadline)
        #expect(scores.kindF1 >= kind)
    }

    /// Of the themes that a writer used at all. `Fixtures/notices/README.md` tells what the thesaurus owes to them.
    @Test("notices by other writers: themes")
    func themesByOtherWriters() throws {
        let reader = NoticeReader(themes: themes, organisers: [])
        var right = 0
        var found = 0
        var labelled = 0
        for folder in try labelledFolders() {
            let notices = try labelledNotices(in: folder)
            let used = Set(notices.flatMap(\.themes))
            for label in notices {
                let answer = Set(reader.notice(label).themes.map(\.id)).intersection(used)
                right += answer.intersection(label.themes).count
                found += answer.count
                labelled += Set(label.themes).count
            }
        }
        let f1 = Double(2 * right) / Double(found + labelled)
        print("themes by other writers: F1 \(f1), found \(found), labelled \(labelled), right \(right)")
        #expect(f1 >= 0.66)
    }

    /// These were mended for after their first run; the kinds' weights have seen them.
    @Test("notices by another hand: days, deadlines and kinds")
    func byAnotherHand() throws {
        let reader = NoticeReader(themes: [], organisers: [])
        var starts = Score()
        var ends = Score()
        var deadlines = Score()
        var kinds = 0
        let labels = try labelledNotices(in: "by-another-hand")
        for label in labels {
            let notice = reader.notice(label)
            starts.count(notice.event?.start?.label, expected: label.start)
            ends.count(notice.event?.end?.label, expected: label.end)
            deadlines.count(notice.event?.deadline?.label, expected: label.deadline)
            kinds += notice.kind == label.kind ? 1 : 0
            say(label, "another hand's start", notice.event?.start?.label, label.start)
            say(label, "another hand's end", notice.event?.end?.label, label.end)
            say(label, "another hand's deadline", notice.event?.deadline?.label, label.deadline)
            say(label, "another hand's kind", notice.kind.rawValue, label.kind.rawValue)
        }
        print("by another hand: start F1 \(starts.f1), end F1 \(ends.f1), deadline F1 \(deadlines.f1)", kinds)
        #expect(starts.f1 >= 0.92)
        #expect(ends.f1 >= 0.88)
        #expect(deadlines.f1 >= 0.85)
        #expect(Double(kinds) / Double(labels.count) >= 0.88)
    }
}
