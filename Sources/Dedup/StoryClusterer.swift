internal import Foundation
internal import Model
internal import Text
internal import Web

/// Decides which items belong together.
struct StoryClusterer {
    /// All items, by their keys in order; everything below names them by their places here.
    let order: [ItemKey]
    let items: [ComparedItem]
    private let places: [ItemKey: Int]
    private let existing: [Story]
    private let decided: [ItemPair: Evidence.Verdict]
    private var judged: [ItemPair: Judgement] = [:]
    /// The number among `existing` of the story in which each item was published; nil for a new item.
    private let storyOf: [Int?]
    /// True for items whose stories are decided here: the seeds, and whatever tells the same as one of them, directly or by
    /// way of others.
    private var isOpen: [Bool]
    private var leads: [[Int]: Int] = [:]
    private var related: [ItemPair] = []
    private var near: [ItemPair] = []

    init(_ fingerprints: [Fingerprint], in context: StoryContext, around seeds: Set<ItemKey>) {
        // A new version of an item goes before the stored one: `new` comes first.
        var seen: Set<ItemKey> = []
        let chosen = fingerprints.indices.filter { seen.insert(fingerprints[$0].key).inserted }
            .sorted { fingerprints[$0].key < fingerprints[$1].key }
        order = chosen.map { fingerprints[$0].key }
        items = chosen.concurrentMap { ComparedItem(fingerprints[$0], among: context.corpus) }
        places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
        existing = context.existing
        decided = context.decisions.pairs(among: items)
        let memberships = existing.enumerated().flatMap { number, story in story.members.map { ($0, number) }
        }
        let storyOfKey = Dictionary(memberships, uniquingKeysWith: { first, _ in first })
        storyOf = order.map { storyOfKey[$0] }
        isOpen = order.map { seeds.contains($0) }
        for pair in decided.keys {
            isOpen[pair.first] = true
            isOpen[pair.second] = true
        }
        weighPairs()
    }

    /// Weighs every pair of which one is open, and opens what tells the same, or was published with it, until nothing is left.
    private mutating func weighPairs() {
        let partners = partners
        var isWeighed = [Bool](repeating: false, count: order.count)
        var level = order.indices.filter { isOpen[$0] }
        while !level.isEmpty {
            var isInLevel = [Bool](repeating: false, count: order.count)
            for place in level { isInLevel[place] = true }
            let (clusterer, weighed, inLevel) = (self, isWeighed, isInLevel)
            let found = level.concurrentMap { place in
                partners[place].lazy.map { Int($0) }
                    .filter { !weighed[$0] && ($0 > place || !inLevel[$0]) }
                    .compactMap { clusterer.weighed(ItemPair(place, $0)) } as [Judgement]
            }
            var next: Set<Int> = []
            for judgement in found.joined() {
                judged[judgement.pair] = judgement
                if judgement.verdict == .related { related.append(judgement.pair) }
                if judgement.isNear { near.append(judgement.pair) }
                if judgement.verdict == .same {
                    next.formUnion([judgement.pair.first, judgement.pair.second])
                }
            }
            for place in level {
                isWeighed[place] = true
                next.formUnion(mates(of: place))
            }
            level = next.filter { !isOpen[$0] }.sorted()
            for place in level { isOpen[place] = true }
        }
    }

    /// The judgement of a pair; nil for one of items that are nothing to each other: a first harvest has a million of those.
    private func weighed(_ pair: ItemPair) -> Judgement? {
        let (first, second) = (items[pair.first], items[pair.second])
        let judgement =
            decided[pair] != nil || wereOne(pair)
            ? judge(pair)
            : PairScore(worthOf: first, and: second).map { Judgement(pair: pair, found: $0, wereOne: false) }
        return judgement?.verdict == .different ? nil : judgement
    }

    /// The items that were published in one story with an item.
    private func mates(of place: Int) -> [Int] {
        storyOf[place].map { existing[$0].members.compactMap { places[$0] } } ?? []
    }

    /// For each item those that it may have to do with: they share a key or a story, or a person has decided about the two.
    private var partners: [[UInt32]] {
        var partners = [[UInt32]](repeating: [], count: order.count)
        for pair in sharingPairs() {
            partners[Int(pair >> 32)].append(UInt32(truncatingIfNeeded: pair))
            partners[Int(pair & 0xFFFF_FFFF)].append(UInt32(pair >> 32))
        }
        for pair in decided.keys {
            partners[pair.first].append(UInt32(pair.second))
            partners[pair.second].append(UInt32(pair.first))
        }
        for place in order.indices {
            partners[place] = (partners[place] + mates(of: place).map { UInt32($0) }).sortedDistinct
                .filter { $0 != place }
        }
        return partners
    }

    /// Groups of items, each sorted, in the order of their first keys. Only what is open is grouped afresh; everything else is
    /// grouped as it was.
    mutating func clusters() -> [[ItemKey]] {
        let edges = judged.values.filter { $0.verdict == .same }.sorted {
            ($1.score, $0.pair.first, $0.pair.second) < ($0.score, $1.pair.first, $1.pair.second)
        }
        var clusterOf = order.indices.map { [$0] }
        for story in existing {
            let members = story.members.compactMap { places[$0] }.filter { !isOpen[$0] }.sorted()
            for place in members { clusterOf[place] = members }
        }
        for edge in edges where isOpen[edge.pair.first] && isOpen[edge.pair.second] {
            let (a, b) = (clusterOf[edge.pair.first], clusterOf[edge.pair.second])
            guard a != b, decided[edge.pair] == .same ? !isForbidden(a, with: b) : mayJoin(a, with: b) else {
                continue
            }
            let joined = (a + b).sorted()
            for place in joined { clusterOf[place] = joined }
        }
        return clusterOf.enumerated().filter { $0.element.first == $0.offset }
            .map { $0.element.map { order[$0] } }
    }

    /// True when the story of an item is not decided here: it keeps its members, and what it is related to.
    func isSettled(_ key: ItemKey) -> Bool { places[key].map { !isOpen[$0] } ?? true }

    /// Tells what two items have for and against each other, with the reasons.
    func evidence(between a: ItemKey, and b: ItemKey) -> Evidence? {
        guard let x = places[a], let y = places[b] else { return nil }
        let pair = ItemPair(x, y)
        let judgement = judged[pair] ?? judge(pair)
        return Evidence(
            first: order[pair.first], second: order[pair.second], verdict: judgement.verdict,
            score: judgement.score, reasons: reasons(for: pair, judged: judgement))
    }

    private func reasons(for pair: ItemPair, judged judgement: Judgement) -> [String] {
        if decided[pair] != nil { return ["a person decided so"] }
        let reasons = PairScore(of: items[pair.first], and: items[pair.second]).reasons
        return judgement.isPastUnion
            ? ["published as one story before, and nothing contradicts it"] + reasons : reasons
    }

    /// The pairs of one affair among those that share a key.
    var relatedPairs: [(ItemKey, ItemKey)] { related.map { (order[$0.first], order[$0.second]) } }

    /// The pairs that are probably the same, or that the rest of their stories keeps apart.
    var nearPairs: [(ItemKey, ItemKey)] { near.map { (order[$0.first], order[$0.second]) } }

    /// True when a member of one contradicts a member of the other.
    mutating func isConflict(_ a: [ItemKey], with b: [ItemKey]) -> Bool {
        let (mine, theirs) = (a.compactMap { places[$0] }, b.compactMap { places[$0] })
        for x in mine {
            for y in theirs where judgement(of: x, and: y).isConflict { return true }
        }
        return false
    }

    /// The fingerprint of an item.
    func fingerprint(of key: ItemKey) -> Fingerprint? { places[key].map { items[$0].print } }

    /// The member that readers see: a notice that the event is put off says what holds now; else the lead.
    mutating func speaker(of group: [ItemKey]) -> ItemKey {
        let members = group.compactMap { places[$0] }
        guard members.count > 1 else { return group[0] }
        let putOff = members.filter { items[$0].print.isPostponed }
        return order[lead(of: putOff.isEmpty ? members : putOff)]
    }

    /// The member with which all others must agree: the organiser's own page before a relay before the press, then the one that says
    /// where to register, then the fullest.
    private mutating func lead(of group: [Int]) -> Int {
        if let known = leads[group] { return known }
        let ranked = group.map { (rank: rank($0, among: group), place: $0, print: items[$0].print) }
        let best = ranked.min { a, b in
            (a.rank, a.print.titleIsDerived ? 1 : 0, a.print.ownDetails, -a.print.sketch.triples, a.place)
                < (
                    b.rank, b.print.titleIsDerived ? 1 : 0, b.print.ownDetails, -b.print.sketch.triples,
                    b.place
                )
        }
        let lead = best?.place ?? group[0]
        leads[group] = lead
        return lead
    }

    private func rank(_ place: Int, among group: [Int]) -> Int {
        let item = items[place].print
        if item.kind == .press { return 3 }
        let others = group.filter { $0 != place }
        let isOriginal = others.contains {
            let other = items[$0].print
            return other.source != item.source && (other.organiser == item.source || other.linksTo(item))
        }
        if isOriginal { return 0 }
        if let organiser = item.organiser, organiser != item.source { return 2 }
        return others.contains { item.linksTo(items[$0].print) } ? 2 : 1
    }

    /// True when no member of one contradicts a member of the other, and every member is the same as the lead of all, at most
    /// by way of a copy of itself.
    private mutating func mayJoin(_ a: [Int], with b: [Int]) -> Bool {
        for x in a {
            for y in b where judgement(of: x, and: y).isConflict { return false }
        }
        let all = (a + b).sorted()
        let lead = lead(of: all)
        for place in all where place != lead && !stands(place, with: lead, in: all) { return false }
        return true
    }

    private mutating func stands(_ place: Int, with lead: Int, in group: [Int]) -> Bool {
        let direct = judgement(of: place, and: lead)
        if direct.verdict == .same { return true }
        for other in group where other != place && other != lead {
            let copy = judgement(of: place, and: other)
            // What was passed on without its text is what its story is.
            let isNear = direct.score >= Weight.relatedFrom || copy.isTold
            if isNear, copy.verdict == .same, copy.score >= copyScore,
                judgement(of: other, and: lead).verdict == .same
            {
                return true
            }
        }
        return false
    }

    private func isForbidden(_ a: [Int], with b: [Int]) -> Bool {
        a.contains { x in b.contains { y in decided[ItemPair(x, y)] == .different } }
    }

    private mutating func judgement(of a: Int, and b: Int) -> Judgement {
        let pair = ItemPair(a, b)
        if let known = judged[pair] { return known }
        let fresh = judge(pair)
        judged[pair] = fresh
        return fresh
    }

    /// Two notices that were published as one story stay one as long as they do not contradict each other: a revision that leaves
    /// less in common, and one that only moves a date of which a relay has not heard yet, must not come up as news.
    private func judge(_ pair: ItemPair) -> Judgement {
        if let verdict = decided[pair] { return Judgement(pair: pair, decided: verdict) }
        let score = PairScore(of: items[pair.first], and: items[pair.second])
        return Judgement(pair: pair, found: score, wereOne: wereOne(pair))
    }

    /// True when two items were published in one story.
    private func wereOne(_ pair: ItemPair) -> Bool {
        storyOf[pair.first] != nil && storyOf[pair.first] == storyOf[pair.second]
    }

    /// Pairs that share a key which is not too common to mean anything, the smaller place in the upper half. Sorted by numbers: a first
    /// harvest has millions.
    private func sharingPairs() -> [UInt64] {
        var holders: [(key: UInt64, place: UInt32)] = []
        holders.reserveCapacity(items.reduce(0) { $0 + $1.print.keys.count })
        for (place, item) in items.enumerated() {
            for key in item.print.keys { holders.append((key, UInt32(place))) }
        }
        holders.sort { ($0.key, $0.place) < ($1.key, $1.place) }
        var pairs: [UInt64] = []
        var start = 0
        while start < holders.count {
            var end = start + 1
            while end < holders.count, holders[end].key == holders[start].key { end += 1 }
            if end - start > 1, end - start <= keyGroupLimit {
                for i in start..<end {
                    for j in (i + 1)..<end {
                        pairs.append(UInt64(holders[i].place) << 32 | UInt64(holders[j].place))
                    }
                }
            }
            start = end
        }
        pairs.sort()
        var kept = 0
        for pair in pairs where kept == 0 || pairs[kept - 1] != pair {
            pairs[kept] = pair
            kept += 1
        }
        pairs.removeLast(pairs.count - kept)
        return pairs
    }
}

/// A score from which one item is a mere copy of the other.
private let copyScore = 4.0

/// Two items by their places, the smaller first.
private struct ItemPair: Hashable {
    /// The first in the upper half: a first harvest remembers a hundred thousand.
    private let places: UInt64

    var first: Int { Int(places >> 32) }
    var second: Int { Int(places & 0xFFFF_FFFF) }

    init(_ a: Int, _ b: Int) { places = UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }
}

/// The outcome of weighing a pair.
private struct Judgement {
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

    /// As a person decided.
    init(pair: ItemPair, decided verdict: Evidence.Verdict) {
        self.pair = pair
        self.verdict = verdict
        score = verdict == .same ? Weight.identity : -Weight.identity
        isConflict = verdict != .same
        isPastUnion = false
        isTold = false
        isNear = false
    }

    init(pair: ItemPair, found: PairScore, wereOne: Bool) {
        self.pair = pair
        isTold = found.areToldAsOne == true
        isPastUnion = wereOne && (found.isOnlyMoved || (!found.isConflict && found.verdict != .same))
        verdict = isPastUnion ? .same : found.verdict
        score = found.roundedScore
        isConflict = !isPastUnion && found.isConflict
        isNear = found.isNear
    }
}

extension Fingerprint {
    /// 0 for what takes registrations itself: of two notices that name nobody, the one of whoever holds the event.
    fileprivate var ownDetails: Int { registrations.isEmpty ? 1 : 0 }

    fileprivate func linksTo(_ other: Fingerprint) -> Bool {
        other.addresses.contains {
            pages.contains($0) || registrations.contains($0) || documents.contains($0)
        }
    }
}

extension StoryDecisions {
    /// The pairs that a person decided about, who names items by their addresses.
    fileprivate func pairs(among items: [ComparedItem]) -> [ItemPair: Evidence.Verdict] {
        guard !same.isEmpty || !different.isEmpty else { return [:] }
        var byAddress: [UInt64: [Int]] = [:]
        for (place, item) in items.enumerated() {
            for address in item.print.addresses { byAddress[address, default: []].append(place) }
        }
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
