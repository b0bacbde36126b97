internal import Model
internal import Text
internal import Web

/// Two items by their places, the smaller first.
struct ItemPair: Hashable, Sendable {
    /// The first in the upper half: a first harvest remembers a hundred thousand.
    private let places: UInt64

    var first: Int { Int(places >> 32) }
    var second: Int { Int(places & 0xFFFF_FFFF) }

    init(_ a: Int, _ b: Int) { places = UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }
}

/// The outcome of weighing a pair.
struct Judgement: Sendable {
    let pair: ItemPair
    let score: Double
    let verdict: Evidence.Verdict
    /// True when the two may not even be members of one story by way of others.
    let isConflict: Bool
    /// True when only their having been one story keeps them together.
    let isPastUnion: Bool
    /// True when another moisson tells the two as one story.
    let isTold: Bool
    /// True when two centres probably tell the same.
    let isNear: Bool
    /// True when only the items' own pages may tell whether two centres tell the same.
    let isDoubtful: Bool

    /// As a person decided.
    init(pair: ItemPair, decided verdict: Evidence.Verdict) {
        self.pair = pair
        self.verdict = verdict
        score = verdict == .same ? Weight.identity : -Weight.identity
        isConflict = verdict != .same
        isPastUnion = false
        isTold = false
        isNear = false
        isDoubtful = false
    }

    init(pair: ItemPair, found: PairScore, wereOne: Bool) {
        self.pair = pair
        isTold = found.areToldAsOne == true
        isPastUnion = wereOne && (found.isOnlyMoved || (!found.isConflict && found.verdict != .same))
        verdict = isPastUnion ? .same : found.verdict
        score = found.roundedScore
        isConflict = !isPastUnion && found.isConflict
        isNear = found.isNear
        isDoubtful = !isPastUnion && found.isDoubtful
    }
}

/// Judges pairs by what a person decided, by what was published as one story, and by what the items say.
struct PairJudge: Sendable {
    let decided: [ItemPair: Evidence.Verdict]
    /// The number of the story in which each item was published; nil for a new item.
    let storyOf: [Int?]

    /// Two notices that were published as one story stay one as long as they do not contradict each other: a revision that leaves
    /// less in common, and one that only moves a date of which a relay has not heard yet, must not come up as news.
    func judgement(of pair: ItemPair, _ first: ComparedItem, _ second: ComparedItem) -> Judgement {
        if let verdict = decided[pair] { return Judgement(pair: pair, decided: verdict) }
        return Judgement(pair: pair, found: PairScore(of: first, and: second), wereOne: wereOne(pair))
    }

    /// The judgement of a pair; nil for one of items that are nothing to each other: a first harvest has a million of those.
    func worth(of pair: ItemPair, _ first: ComparedItem, _ second: ComparedItem) -> Judgement? {
        if decided[pair] != nil || wereOne(pair) {
            let judgement = self.judgement(of: pair, first, second)
            return judgement.verdict == .different ? nil : judgement
        }
        let isOneOccasion = first.isOfOneOccasion(with: second)
        guard
            let found = isOneOccasion
                ? PairScore(of: first, and: second) : PairScore(worthOf: first, and: second)
        else { return nil }
        let judgement = Judgement(pair: pair, found: found, wereOne: false)
        return judgement.verdict == .different && !judgement.isDoubtful ? nil : judgement
    }

    /// True when two items were published in one story.
    private func wereOne(_ pair: ItemPair) -> Bool {
        storyOf[pair.first] != nil && storyOf[pair.first] == storyOf[pair.second]
    }
}

extension ComparedItem {
    /// True for the events of two centres on one day at one place, whatever else is said of them.
    fileprivate func isOfOneOccasion(with other: ComparedItem) -> Bool {
        guard print.source != other.print.source, print.eventPlaces.shares(with: other.print.eventPlaces)
        else { return false }
        if case .sameEvent = DayComparison(self, other) { return true }
        return false
    }
}

extension StoryDecisions {
    /// The addresses by which a person names items, hashed.
    var addresses: Set<UInt64> {
        Set((same + different).joined().compactMap { CanonicalURL($0).map { stableHash($0.text) } })
    }

    /// The pairs that a person decided about, who names items by their addresses.
    func pairs(at byAddress: [UInt64: [Int]]) -> [ItemPair: Evidence.Verdict] {
        func named(_ url: String) -> [Int] {
            CanonicalURL(url).flatMap { byAddress[stableHash($0.text)] } ?? []
        }
        var pairs: [ItemPair: Evidence.Verdict] = [:]
        for (list, verdict) in [(same, Evidence.Verdict.same), (different, .different)] {
            for urls in list {
                let places = urls.map(named)
                for (i, first) in places.enumerated() {
                    for second in places[(i + 1)...] {
                        for a in first { for b in second where a != b { pairs[ItemPair(a, b)] = verdict } }
                    }
                }
            }
        }
        return pairs
    }
}
