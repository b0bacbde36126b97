internal import Foundation
internal import Model
internal import Text
internal import Web

/// Decides which items belong together.
struct StoryClusterer {
    /// All items, by their keys in order; everything below names them by their places here.
    let items: ComparedItems
    private let places: [ItemKey: Int]
    private let existing: [Story]
    private let judge: PairJudge
    private var judged: [ItemPair: Judgement] = [:]
    /// True for items whose stories are decided here: the seeds, and whatever tells the same as one of them, directly or by
    /// way of others.
    private var isOpen: [Bool]
    private var leads: [[Int]: Int] = [:]
    private var related: [ItemPair] = []
    private var near: [ItemPair] = []
    private var doubtful: [ItemPair] = []

    /// Opens the items of `seeds`; all for nil.
    init(_ shelf: FingerprintShelf, in context: StoryContext, around seeds: Set<ItemKey>?) {
        items = ComparedItems(shelf, in: context, noting: context.decisions.addresses)
        let order = items.order
        places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
        existing = context.existing
        let memberships = existing.enumerated().flatMap { number, story in story.members.map { ($0, number) }
        }
        let storyOfKey = Dictionary(memberships, uniquingKeysWith: { first, _ in first })
        judge = PairJudge(
            decided: context.decisions.pairs(at: items.byAddress), storyOf: order.map { storyOfKey[$0] })
        isOpen = order.map { seeds?.contains($0) ?? true }
        for pair in judge.decided.keys {
            isOpen[pair.first] = true
            isOpen[pair.second] = true
        }
        weighPairs()
    }

    /// All items, by their keys in order; everything below names them by their places here.
    private var order: [ItemKey] { items.order }

    /// Weighs every pair of which one is open, and opens what tells the same, or was published with it, until nothing is left.
    private mutating func weighPairs() {
        let decidedPartners = decidedPartners
        var isWeighed = [Bool](repeating: false, count: order.count)
        var level = order.indices.filter { isOpen[$0] }
        while !level.isEmpty {
            var isInLevel = [Bool](repeating: false, count: order.count)
            for place in level { isInLevel[place] = true }
            var next: Set<Int> = []
            items.forEachPart(of: level) { [weighed = isWeighed, isInLevel] part in
                partners(of: part, besides: decidedPartners) {
                    !weighed[$1] && ($1 > $0 || !isInLevel[$1])
                }
            } _: { part, partners, range in
                for judgement in weighed(part, with: partners, in: range).joined() {
                    // A first harvest has a million pairs of one affair: of them nothing else is asked again.
                    if judgement.verdict == .same { judged[judgement.pair] = judgement }
                    if judgement.verdict == .related { related.append(judgement.pair) }
                    if judgement.isNear { near.append(judgement.pair) }
                    if judgement.isDoubtful { doubtful.append(judgement.pair) }
                    if judgement.verdict == .same {
                        next.formUnion([judgement.pair.first, judgement.pair.second])
                    }
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

    /// The judgements of some items and those of their partners that lie in a range.
    private func weighed(
        _ part: ArraySlice<Int>, with partners: [[UInt32]], in range: Range<UInt32>
    ) -> [[Judgement]] {
        let (judge, held, first) = (judge, items.held, part.startIndex)
        return part.indices.concurrentMap { index in
            let place = part[index]
            guard let item = held[place] else { return [] }
            let partners = partners[index - first]
            var found: [Judgement] = []
            for partner in partners[partners.place(of: range.lowerBound)...] {
                guard partner < range.upperBound, let other = held[Int(partner)] else { break }
                let pair = ItemPair(place, Int(partner))
                let judgement =
                    pair.first == place
                    ? judge.worth(of: pair, item, other) : judge.worth(of: pair, other, item)
                if let judgement { found.append(judgement) }
            }
            return found
        }
    }

    /// The items that were published in one story with an item.
    private func mates(of place: Int) -> [Int] {
        judge.storyOf[place].map { existing[$0].members.compactMap { places[$0] } } ?? []
    }

    /// For each item those that it may have to do with and that are chosen: they share a key or a story, or a person has decided
    /// about the two.
    private func partners(
        of part: ArraySlice<Int>, besides decided: [Int: [UInt32]],
        where isChosen: @Sendable (Int, Int) -> Bool
    ) -> [[UInt32]] {
        let (groups, tied) = (items.groups, part.map { mates(of: $0).map { UInt32($0) } })
        let first = part.startIndex
        return part.indices.concurrentMap { index in
            let place = part[index]
            let more = tied[index - first] + (decided[place] ?? [])
            let shared = groups.partners(of: place)
            let all = more.isEmpty ? shared : (shared + more).sortedDistinct
            return all.filter { $0 != place && isChosen(place, Int($0)) }
        }
    }

    /// The items about which, together with another, a person has decided.
    private var decidedPartners: [Int: [UInt32]] {
        var partners: [Int: [UInt32]] = [:]
        for pair in judge.decided.keys {
            partners[pair.first, default: []].append(UInt32(pair.second))
            partners[pair.second, default: []].append(UInt32(pair.first))
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
        for part in parted(edges.filter { isOpen[$0.pair.first] && isOpen[$0.pair.second] }) {
            items.bring(Set(part.flatMap { [$0.pair.first, $0.pair.second] }).sorted())
            for edge in part {
                let (a, b) = (clusterOf[edge.pair.first], clusterOf[edge.pair.second])
                guard a != b,
                    judge.decided[edge.pair] == .same ? !isForbidden(a, with: b) : mayJoin(a, with: b)
                else { continue }
                let joined = (a + b).sorted()
                for place in joined { clusterOf[place] = joined }
            }
        }
        return clusterOf.enumerated().filter { $0.element.first == $0.offset }
            .map { $0.element.map { order[$0] } }
    }

    /// The edges in parts that no chain of edges joins, each in its order, of which the items find room in memory: what joins in
    /// one part changes nothing in another.
    private func parted(_ edges: [Judgement]) -> [[Judgement]] {
        guard !items.areAllHeld else { return [edges] }
        var parents = Array(order.indices)
        func root(of place: Int) -> Int {
            var place = place
            while parents[place] != place {
                parents[place] = parents[parents[place]]
                place = parents[place]
            }
            return place
        }
        for edge in edges {
            let (a, b) = (root(of: edge.pair.first), root(of: edge.pair.second))
            parents[max(a, b)] = min(a, b)
        }
        var parts: [[Judgement]] = []
        for (_, chain) in Dictionary(grouping: edges, by: { root(of: $0.pair.first) }).sorted(by: {
            $0.key < $1.key
        }) {
            if let last = parts.indices.last, (parts[last].count + chain.count) * 2 <= items.mostInMemory {
                parts[last] += chain
            } else {
                parts.append(chain)
            }
        }
        return parts
    }

    /// True when the story of an item is not decided here: it keeps its members, and what it is related to.
    func isSettled(_ key: ItemKey) -> Bool { places[key].map { !isOpen[$0] } ?? true }

    /// Tells what two items have for and against each other, with the reasons.
    func evidence(between a: ItemKey, and b: ItemKey) -> Evidence? {
        guard let x = places[a], let y = places[b] else { return nil }
        let pair = ItemPair(x, y)
        let judgement = judged[pair] ?? fresh(pair)
        return Evidence(
            first: order[pair.first], second: order[pair.second], verdict: judgement.verdict,
            score: judgement.score, reasons: reasons(for: pair, judged: judgement))
    }

    private func reasons(for pair: ItemPair, judged judgement: Judgement) -> [String] {
        if judge.decided[pair] != nil { return ["a person decided so"] }
        let reasons = PairScore(of: items[pair.first], and: items[pair.second]).reasons
        return judgement.isPastUnion
            ? ["published as one story before, and nothing contradicts it"] + reasons : reasons
    }

    /// The pairs of one affair among those that share a key.
    var relatedPairs: some Sequence<(ItemKey, ItemKey)> {
        related.lazy.map { [order] in (order[$0.first], order[$0.second]) }
    }

    /// The pairs that are probably the same, or that the rest of their stories keeps apart.
    var nearPairs: [(ItemKey, ItemKey)] { near.map { (order[$0.first], order[$0.second]) } }

    /// The pairs of which only the items' own pages may tell whether they are the same.
    var doubtfulPairs: some Sequence<(ItemKey, ItemKey)> {
        doubtful.lazy.map { [order] in (order[$0.first], order[$0.second]) }
    }

    /// True when a member of one contradicts a member of the other.
    mutating func isConflict(_ a: [ItemKey], with b: [ItemKey]) -> Bool {
        let (mine, theirs) = (a.compactMap { places[$0] }, b.compactMap { places[$0] })
        for x in mine {
            for y in theirs where judgement(of: x, and: y).isConflict { return true }
        }
        return false
    }

    /// What is known of an item.
    func brief(of key: ItemKey) -> ItemBrief? { places[key].map { items.briefs[$0] } }

    /// Brings items into memory that are asked about next.
    func bring(_ keys: some Sequence<ItemKey>) { items.bring(keys.compactMap { places[$0] }) }

    /// The member that readers see: a notice that the event is put off says what holds now; else the lead.
    mutating func speaker(of group: [ItemKey]) -> ItemKey {
        let members = group.compactMap { places[$0] }
        guard members.count > 1 else { return group[0] }
        let putOff = members.filter { items[$0].print.isPostponed }
        return order[lead(of: putOff.isEmpty ? members : putOff)]
    }

    /// The member with which all others must agree: the organiser's own page before a relay before the press, then the one that says
    /// where to register, then the fullest; of equals the one whose centre's id comes first, in every database the same.
    private mutating func lead(of group: [Int]) -> Int {
        if let known = leads[group] { return known }
        let ranked = group.map { (rank: rank($0, among: group), place: $0, print: items[$0].print) }
        let best = ranked.min { a, b in
            (
                a.rank, a.print.titleIsDerived ? 1 : 0, a.print.ownDetails, -a.print.sketch.triples,
                a.print.source, a.place
            ) < (
                b.rank, b.print.titleIsDerived ? 1 : 0, b.print.ownDetails, -b.print.sketch.triples,
                b.print.source, b.place
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
            guard copy.verdict == .same, copy.score >= copyScore else { continue }
            let onward = judgement(of: other, and: lead)
            // What was passed on without its text is what its story is.
            let isNear = direct.score >= Weight.relatedFrom || copy.isTold || onward.isTold
            if isNear, onward.verdict == .same { return true }
        }
        return false
    }

    private func isForbidden(_ a: [Int], with b: [Int]) -> Bool {
        a.contains { x in b.contains { y in judge.decided[ItemPair(x, y)] == .different } }
    }

    private mutating func judgement(of a: Int, and b: Int) -> Judgement {
        let pair = ItemPair(a, b)
        if let known = judged[pair] { return known }
        let fresh = fresh(pair)
        judged[pair] = fresh
        return fresh
    }

    private func fresh(_ pair: ItemPair) -> Judgement {
        judge.judgement(of: pair, items[pair.first], items[pair.second])
    }
}

/// A score from which one item is a mere copy of the other.
private let copyScore = 4.0

extension Fingerprint {
    /// 0 for what takes registrations itself: of two notices that name nobody, the one of whoever holds the event.
    fileprivate var ownDetails: Int { registrations.isEmpty ? 1 : 0 }

    fileprivate func linksTo(_ other: Fingerprint) -> Bool {
        other.addresses.contains {
            pages.contains($0) || registrations.contains($0) || documents.contains($0)
        }
    }
}
