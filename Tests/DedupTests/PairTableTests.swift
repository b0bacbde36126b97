import Foundation
import Model
import Testing
internal import Text

@testable import Dedup

/// Lists what is weighed of every labelled pair for `Benchmarks/estimate`, a line a pair that shares a key or is one story: part,
/// story of the first, 1 when both are one story, state ("apart" without a key in common), signs.
@Suite struct PairTableTests {
    @Test(
        "the table of all labelled pairs is written",
        .enabled(if: ProcessInfo.processInfo.environment["PAIR_TABLE"] != nil))
    func table() throws {
        var lines: [String] = []
        lines += pairs(of: try labelledItems(announcements()), part: "labelled")
        lines += pairs(of: try labelledItems(announcements()), part: "plain") { item in
            Fingerprint(
                FingerprintOrigin(key: item.key, source: item.source, firstSeen: item.firstSeen),
                title: FoldedText(item.title), text: FoldedText(html: item.summaryHTML ?? ""))
        }
        for part in [
            "north", "south", "west", "traps", "families", "families-opened-once", "tellers", "relays",
            "fourteen-voices", "fourteen-desks",
        ] {
            lines += pairs(of: try heldOutItems(part), part: part)
        }
        lines += pairs(of: Crowd(count: 3000, days: 90, seed: 7).items, part: "crowd")
        let path = try #require(ProcessInfo.processInfo.environment["PAIR_TABLE"])
        try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        #expect(lines.count > 1000)
    }

    private func pairs(
        of items: [LabelledItem], part: String, by reduce: (Item) -> Fingerprint = { Fingerprint($0) }
    ) -> [String] {
        let prints = items.map { reduce($0.item) }
        let corpus = TermFrequencies(of: prints)
        let compared = prints.map { ComparedItem($0, among: corpus) }
        var holders: [UInt64: [Int]] = [:]
        for (place, print) in prints.enumerated() {
            for key in print.keys { holders[key, default: []].append(place) }
        }
        var seen = Set<Int>()
        for group in holders.values where group.count <= keyGroupLimit {
            for a in group { for b in group where a < b { seen.insert(a * items.count + b) } }
        }
        let meeting = seen
        var places: [String: [Int]] = [:]
        for (place, item) in items.enumerated() { places[item.story, default: []].append(place) }
        for group in places.values {
            for a in group { for b in group where a < b { seen.insert(a * items.count + b) } }
        }
        return seen.sorted().map { pair in
            let (i, j) = (pair / items.count, pair % items.count)
            let inOrder = prints[i].key < prints[j].key
            let score = PairScore(of: compared[inOrder ? i : j], and: compared[inOrder ? j : i])
            let signs = Sign.allCases.filter { score.signs.has($0) }.map { "\($0)" }
            let state =
                !meeting.contains(pair)
                ? "apart" : !score.vetoes.isEmpty ? "veto" : score.isAnswered ? "-" : "open"
            return [
                part, items[i].story, items[i].story == items[j].story ? "1" : "0", state,
                signs.joined(separator: " "),
            ].joined(separator: "\t")
        }
    }
}
