import Model
import Testing

@testable import Dedup

/// Weighing a pair in parts only saves time: what is dropped on the way is nothing to each other when all is weighed.
@Suite struct PairBoundTests {
    @Test("a pair that is dropped before all is weighed is different, and one that is kept is weighed alike")
    func bound() throws {
        var sets = try ["north", "traps", "relays"].map { try heldOutItems($0) }
        sets.append(try labelledItems(announcements()))
        sets.append(Crowd(count: 150, days: 20, seed: 7).items)
        var (dropped, kept) = (0, 0)
        for items in sets {
            let prints = items.map { Fingerprint($0.item) }.sorted { $0.key < $1.key }
            let corpus = TermFrequencies(of: prints)
            let compared = prints.map { ComparedItem($0, among: corpus) }
            for (place, a) in compared.enumerated() {
                for b in compared[(place + 1)...]
                where a.mayTellTheSame(as: b, sharing: a.sharedInformation(with: b)) {
                    let whole = PairScore(of: a, and: b)
                    guard let score = PairScore(worthOf: a, and: b) else {
                        dropped += 1
                        #expect(
                            whole.verdict == .different && !whole.isNear, "\(a.print.title), \(b.print.title)"
                        )
                        continue
                    }
                    kept += 1
                    #expect(score.verdict == whole.verdict && score.roundedScore == whole.roundedScore)
                }
            }
        }
        print("bound: \(dropped) pairs are dropped, \(kept) are weighed")
        #expect(dropped > kept)
    }
}
