internal import Calendar
import Foundation
import Model
import Testing
internal import Text

@testable import Dedup

/// The quality gate on our own labelled set: what is the same is found, and nothing that only looks alike is merged.
@Suite struct GateTests {
    @Test("the labelled set is as large as it claims")
    func size() throws {
        let items = try labelledItems(announcements())
        #expect(items.count >= 300)
        #expect(Set(items.map(\.item.key)).count == items.count)
        #expect(items.filter { Repost(rawValue: $0.made) != nil }.count >= 120)
        #expect(items.filter { LookAlike(rawValue: $0.made) != nil }.count >= 250)
    }

    @Test(
        "precision and recall over pairs, and no look-alike merged",
        arguments: ["first half", "second half"])
    func gate(part: String) throws {
        let all = try announcements()
        let half = part == "all" ? all[...] : part == "first half" ? all.prefix(18) : all.dropFirst(18)
        let items = labelledItems(Array(half))
        let prints = items.map { Fingerprint($0.item) }
        let corpus = TermFrequencies(of: prints)
        let result = StoryChanges(
            for: prints, among: [], in: StoryContext(corpus: corpus),
            now: Date(timeIntervalSince1970: 1_730_000_000))
        let score = Score(items, result.stories)
        if ProcessInfo.processInfo.environment["SHOW"] != nil { score.show(items, among: corpus) }
        print("labelled, \(part): \(score.summary)")
        #expect(score.precision >= 0.99)
        #expect(score.recall >= 0.93)
        #expect(score.falsePairs.isEmpty)
    }

    @Test("title and text alone, without links, events and dates of publication, merge no look-alike")
    func textAlone() throws {
        let items = try labelledItems(announcements())
        let prints = items.map { textPrint($0.item) }
        let corpus = TermFrequencies(of: prints)
        let result = StoryChanges(
            for: prints, among: [], in: StoryContext(corpus: corpus),
            now: Date(timeIntervalSince1970: 1_730_000_000))
        let score = Score(items, result.stories)
        if ProcessInfo.processInfo.environment["SHOW"] != nil {
            score.show(items, among: corpus, by: textPrint)
        }
        print("labelled, text alone: \(score.summary)")
        #expect(score.recall >= 0.87)
        #expect(score.falsePairs.isEmpty)
    }

    private func textPrint(_ item: Item) -> Fingerprint {
        Fingerprint(
            FingerprintOrigin(key: item.key, source: item.source, firstSeen: item.firstSeen),
            title: FoldedText(item.title), text: FoldedText(html: item.summaryHTML ?? ""))
    }
}

/// Pairs of items of one story, as they should be and as they are.
struct Score {
    var found = 0
    var missed: [(LabelledItem, LabelledItem)] = []
    var falsePairs: [(LabelledItem, LabelledItem)] = []

    init(_ items: [LabelledItem], _ stories: [Story]) {
        var storyOf: [ItemKey: String] = [:]
        for story in stories { for member in story.members { storyOf[member] = story.id } }
        for (i, a) in items.enumerated() {
            for b in items[(i + 1)...] {
                let together = storyOf[a.item.key] == storyOf[b.item.key]
                if together, a.story == b.story { found += 1 }
                if together, a.story != b.story { falsePairs.append((a, b)) }
                if !together, a.story == b.story { missed.append((a, b)) }
            }
        }
    }

    var precision: Double { Double(found) / Double(max(1, found + falsePairs.count)) }
    var recall: Double { Double(found) / Double(max(1, found + missed.count)) }
    var summary: String {
        "precision \(precision) recall \(recall) found \(found) missed \(missed.count) false \(falsePairs.count)"
    }

    func show(
        _ items: [LabelledItem], among corpus: TermFrequencies,
        by reduce: (Item) -> Fingerprint = { Fingerprint($0) }
    ) {
        for (label, pairs) in [("FALSE", falsePairs), ("MISSED", missed.filter { $0.0.made == "original" })] {
            for (a, b) in pairs {
                let evidence = Evidence(between: reduce(a.item), and: reduce(b.item), among: corpus)
                print(
                    label, a.story, a.made, "|", b.made, b.story, evidence.score, evidence.verdict,
                    evidence.reasons, "\n     ", a.item.title, "|", b.item.title, "\n     ",
                    a.item.event?.start?.text ?? "-", b.item.event?.start?.text ?? "-",
                    Set(reduce(a.item).keys).isDisjoint(with: reduce(b.item).keys) ? "NO KEY" : "")
            }
        }
    }
}
