package import Foundation
package import Model
internal import Text
internal import Web

/// What is to be stored after items were gathered into stories.
package struct StoryChanges: Sendable, Equatable {
    /// A story that is no more: its members went to another one, whose id readers keep.
    package struct Retired: Sendable, Hashable {
        package var id: String
        package var into: String

        package init(id: String, into: String) {
            self.id = id
            self.into = into
        }
    }

    /// New and changed ones, by id; a stored story of the same id is replaced.
    package var stories: [Story] = []
    package var retired: [Retired] = []
    /// Stories that were made, that changed for readers, and that were merged with an older one.
    package var newCount = 0
    package var changedCount = 0

    package init() {}
}

/// Gathers items into stories. `new` are the items that arrived or were revised, `candidates` everything that may tell the
/// same (see the head of `Dedup.swift`), `existing` the stories that any of them belongs to. Whatever tells the same as a
/// new item, directly or by way of others, is decided afresh; the other candidates keep their stories and may only become
/// related. So the outcome depends on the items alone and not on the order in which they came; only an id remembers which
/// story was published first.
///
/// `anew` groups everything afresh by today's rules, what is known as well; only `new` counts as revised even then. A story that
/// is not stored gets the id under which it is `published`, if no story has it.
package func stories(
    for new: [Fingerprint], among candidates: [Fingerprint], existing: [Story], decisions: StoryDecisions,
    published: PublishedIDs = PublishedIDs(), now: Date, anew: Bool = false
) -> StoryChanges {
    var court = Court(new + candidates, existing: existing, decisions: decisions)
    let revised = Set(new.map(\.key))
    let groups = court.clusters(around: anew ? Set(court.order) : revised, existing: existing)
    var registry = StoryRegistry(existing: existing, groups: groups, court: court, published: published)
    return registry.changes(revised: revised, now: now)
}

/// Those of `found` that tell the same as one of `frontier`: whose own candidates are needed as well before anything is decided.
package func partners(of frontier: [Fingerprint], among found: [Fingerprint]) -> [Fingerprint] {
    found.filter { print in
        frontier.contains { $0.key != print.key && evidence(between: $0, and: print).verdict == .same }
    }
}

/// Decides which items belong together.
struct Court {
    let items: [ItemKey: Fingerprint]
    let order: [ItemKey]
    private let decided: [Pair: Evidence.Verdict]
    private var judged: [Pair: Judgement] = [:]
    /// Which story each item was published in.
    private let storyOf: [ItemKey: String]

    init(_ fingerprints: [Fingerprint], existing: [Story], decisions: StoryDecisions) {
        // A new version of an item goes before the stored one: `new` comes first.
        items = Dictionary(fingerprints.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        order = items.keys.sorted()
        decided = decidedPairs(decisions, items)
        let memberships = existing.flatMap { story in story.members.map { ($0, story.id) } }
        storyOf = Dictionary(memberships, uniquingKeysWith: { first, _ in first })
        for pair in Set(sharingPairs()).union(decided.keys) { judged[pair] = judge(pair) }
    }

    /// Groups of items, each sorted, in the order of their first keys. Only what hangs together with `seeds` is grouped
    /// afresh; everything else is grouped as it was.
    mutating func clusters(around seeds: Set<ItemKey>, existing: [Story]) -> [[ItemKey]] {
        let edges = judged.values.filter { $0.evidence.verdict == .same }.sorted {
            ($1.evidence.score, $0.pair.first, $0.pair.second) < (
                $0.evidence.score, $1.pair.first, $1.pair.second
            )
        }
        let open = reachable(from: seeds, edges: edges, stories: existing)
        var clusterOf = Dictionary(uniqueKeysWithValues: order.map { ($0, [$0]) })
        for story in existing {
            let members = story.members.filter { items[$0] != nil && !open.contains($0) }.sorted()
            for key in members { clusterOf[key] = members }
        }
        for edge in edges where open.contains(edge.pair.first) && open.contains(edge.pair.second) {
            guard let a = clusterOf[edge.pair.first], let b = clusterOf[edge.pair.second], a != b else {
                continue
            }
            guard decided[edge.pair] == .same ? !isForbidden(a, b) : mayJoin(a, b) else { continue }
            let joined = (a + b).sorted()
            for key in joined { clusterOf[key] = joined }
        }
        return Set(clusterOf.values).sorted { ($0.first ?? order[0]) < ($1.first ?? order[0]) }
    }

    /// The seeds, what a person has decided about, and everything that tells the same or is in one story with any of it.
    private func reachable(from seeds: Set<ItemKey>, edges: [Judgement], stories: [Story]) -> Set<ItemKey> {
        var neighbours: [ItemKey: [ItemKey]] = [:]
        for edge in edges {
            neighbours[edge.pair.first, default: []].append(edge.pair.second)
            neighbours[edge.pair.second, default: []].append(edge.pair.first)
        }
        for story in stories {
            for member in story.members { neighbours[member, default: []] += story.members }
        }
        var open = seeds.union(decided.keys.flatMap { [$0.first, $0.second] })
        var frontier = Array(open)
        while let key = frontier.popLast() {
            for next in neighbours[key] ?? [] where open.insert(next).inserted { frontier.append(next) }
        }
        return open
    }

    /// What two items have for and against each other.
    mutating func judgement(_ a: ItemKey, _ b: ItemKey) -> Judgement {
        let pair = Pair(a, b)
        if let known = judged[pair] { return known }
        let fresh = judge(pair)
        judged[pair] = fresh
        return fresh
    }

    /// The pairs of one affair among everything that was weighed so far.
    var relatedPairs: [Pair] { judged.filter { $0.value.evidence.verdict == .related }.map(\.key) }

    /// The member that readers see: a notice that the event is put off says what holds now; else the lead.
    func speaker(of group: [ItemKey]) -> ItemKey {
        let putOff = group.filter { items[$0]?.isPostponed == true }
        return lead(of: putOff.isEmpty ? group : putOff)
    }

    /// The member with which all others must agree: the organiser's own page before a relay before the press, then the fullest.
    func lead(of group: [ItemKey]) -> ItemKey {
        let members = group.compactMap { items[$0] }
        let ranked = members.map { (rank: rank($0, among: members), member: $0) }
        let best = ranked.min { a, b in
            (a.rank, a.member.titleIsDerived ? 1 : 0, -a.member.sketch.triples, a.member.key)
                < (b.rank, b.member.titleIsDerived ? 1 : 0, -b.member.sketch.triples, b.member.key)
        }
        return best?.member.key ?? group[0]
    }

    private func rank(_ item: Fingerprint, among members: [Fingerprint]) -> Int {
        if item.kind == .press { return 3 }
        let others = members.filter { $0.key != item.key }
        let isNamed = others.contains { $0.source != item.source && $0.organiser == item.source }
        if isNamed || others.contains(where: { $0.source != item.source && $0.linksTo(item) }) { return 0 }
        if let organiser = item.organiser, organiser != item.source { return 2 }
        return others.contains { item.linksTo($0) } ? 2 : 1
    }

    /// No member of one contradicts a member of the other, and every member is the same as the lead of all, at most by way
    /// of a copy of itself.
    private mutating func mayJoin(_ a: [ItemKey], _ b: [ItemKey]) -> Bool {
        for x in a {
            for y in b where judgement(x, y).isConflict { return false }
        }
        let all = a + b
        let lead = lead(of: all)
        for key in all where key != lead && !stands(key, with: lead, in: all) { return false }
        return true
    }

    private mutating func stands(_ key: ItemKey, with lead: ItemKey, in group: [ItemKey]) -> Bool {
        if judgement(key, lead).evidence.verdict == .same { return true }
        for other in group where other != key && other != lead {
            let copy = judgement(key, other).evidence
            if copy.verdict == .same, copy.score >= copyScore,
                judgement(other, lead).evidence.verdict == .same
            {
                return true
            }
        }
        return false
    }

    private func isForbidden(_ a: [ItemKey], _ b: [ItemKey]) -> Bool {
        a.contains { x in b.contains { y in decided[Pair(x, y)] == .different } }
    }

    private func judge(_ pair: Pair) -> Judgement {
        guard let a = items[pair.first], let b = items[pair.second] else {
            return Judgement(pair: pair, evidence: opinion(pair, .different, -999, []), isConflict: true)
        }
        switch decided[pair] {
        case .same:
            return Judgement(
                pair: pair, evidence: opinion(pair, .same, 999, ["a person decided so"]), isConflict: false)
        case .different:
            return Judgement(
                pair: pair, evidence: opinion(pair, .different, -999, ["a person decided so"]),
                isConflict: true)
        default: return judge(pair, weighed(a, b))
        }
    }

    /// Two notices that were published as one story stay one when a revision of either only moves its date: a relay that has not
    /// heard of it yet must not come up as news.
    private func judge(_ pair: Pair, _ weighing: Weighing) -> Judgement {
        let wereOne = storyOf[pair.first].map { $0 == storyOf[pair.second] } ?? false
        guard wereOne, weighing.isOnlyMoved else {
            var evidence = weighing.evidence
            // Nobody asks why two of a million pairs are nothing to each other.
            if evidence.verdict == .different { evidence.reasons = [] }
            return Judgement(pair: pair, evidence: evidence, isConflict: weighing.isConflict)
        }
        let reasons = ["announced together before one date changed"] + weighing.evidence.reasons
        return Judgement(
            pair: pair, evidence: opinion(pair, .same, weighing.evidence.score, reasons), isConflict: false)
    }

    private func opinion(_ pair: Pair, _ verdict: Evidence.Verdict, _ score: Double, _ reasons: [String])
        -> Evidence
    {
        Evidence(first: pair.first, second: pair.second, verdict: verdict, score: score, reasons: reasons)
    }

    /// Pairs that share a key which is not too common to mean anything. By numbers: a first harvest has millions.
    private func sharingPairs() -> [Pair] {
        var groups: [UInt64: [UInt32]] = [:]
        for (number, key) in order.enumerated() {
            for shared in items[key]?.keys ?? [] { groups[shared, default: []].append(UInt32(number)) }
        }
        var pairs: Set<UInt64> = []
        for group in groups.values where group.count > 1 && group.count <= keyGroupLimit {
            for (i, a) in group.enumerated() {
                for b in group[(i + 1)...] { pairs.insert(UInt64(a) << 32 | UInt64(b)) }
            }
        }
        return pairs.map { Pair(order[Int($0 >> 32)], order[Int($0 & 0xFFFF_FFFF)]) }
    }
}

/// A score from which one item is a mere copy of the other.
private let copyScore = 6.0

/// Two items, the smaller key first.
struct Pair: Hashable {
    let first: ItemKey
    let second: ItemKey

    init(_ a: ItemKey, _ b: ItemKey) {
        first = min(a, b)
        second = max(a, b)
    }
}

struct Judgement {
    let pair: Pair
    let evidence: Evidence
    /// Whether the two may not even be members of one story by way of others.
    let isConflict: Bool
}

extension Fingerprint {
    func linksTo(_ other: Fingerprint) -> Bool {
        other.addresses.contains {
            pages.contains($0) || registrations.contains($0) || documents.contains($0)
        }
    }
}

/// A person names items by their addresses.
private func decidedPairs(_ decisions: StoryDecisions, _ items: [ItemKey: Fingerprint]) -> [Pair: Evidence
    .Verdict]
{
    guard !decisions.same.isEmpty || !decisions.different.isEmpty else { return [:] }
    var byAddress: [UInt64: [ItemKey]] = [:]
    for item in items.values {
        for address in item.addresses { byAddress[address, default: []].append(item.key) }
    }
    func named(_ url: String) -> [ItemKey] {
        CanonicalURL(url).flatMap { byAddress[stableHash($0.text)] } ?? []
    }
    var pairs: [Pair: Evidence.Verdict] = [:]
    for (list, verdict) in [(decisions.same, Evidence.Verdict.same), (decisions.different, .different)] {
        for urls in list {
            for (i, url) in urls.enumerated() {
                for other in urls[(i + 1)...] {
                    for a in named(url) { for b in named(other) where a != b { pairs[Pair(a, b)] = verdict } }
                }
            }
        }
    }
    return pairs
}
