internal import Calendar
import Foundation
internal import Model
internal import Text

/// Finds known items again among the items of a visit.
struct Recogniser {
    let known: [KnownItem]
    private var byName: [String: Int] = [:]
    private var sharedNames: Set<String> = []

    init(_ known: [KnownItem]) {
        self.known = known
        for (i, item) in known.enumerated() {
            for name in item.names.union([item.key.text]) {
                if byName.updateValue(i, forKey: name) != nil { sharedNames.insert(name) }
            }
        }
        for (i, item) in known.enumerated() { byName[item.key.text] = i }
    }

    /// The known item that has one of the item's names; the key before any address.
    func owner(of item: Item) -> Int? {
        if let exact = byName[item.key.text] { return exact }
        return item.knownAddresses.lazy.compactMap { sharedNames.contains($0) ? nil : byName[$0] }.first
    }

    /// Known items that nothing has claimed, for the items that nothing has named: the best pairs first, each only once.
    func lookalikes(of items: [Item], owners: [Int?]) -> [(position: Int, owner: Int)] {
        let claimed = Set(owners.compactMap { $0 })
        let free = known.indices.filter { !claimed.contains($0) }
        let lost = items.indices.filter { owners[$0] == nil }
        guard !free.isEmpty, !lost.isEmpty else { return [] }
        let crowds = Crowds(
            lost: lost.map { Look(KnownItem(items[$0])) }, free: free.map { Look(known[$0]) })
        let pairs = crowds.scoredPairs(isMigration: crowds.looksLikeMigration(claimed: claimed.count))
        var result: [(position: Int, owner: Int)] = []
        var takenBy: [Int: Set<String>] = [:]
        var given: Set<Int> = []
        for pair in pairs where !given.contains(pair.lost) {
            let item = items[lost[pair.lost]]
            // Two pages may show one item, the same page does not show it twice.
            if takenBy[pair.free]?.contains(item.page) == true { continue }
            given.insert(pair.lost)
            takenBy[pair.free, default: []].insert(item.page)
            result.append((lost[pair.lost], free[pair.free]))
        }
        return result
    }
}

/// The items that nothing has named, and the known items that nothing has claimed.
private struct Crowds {
    let lost: [Look]
    let free: [Look]

    struct Pair {
        var lost: Int
        var free: Int
        var score: Double
    }

    /// True when most of what nobody knows wears titles that everybody knows: a site has moved.
    func looksLikeMigration(claimed: Int) -> Bool {
        let byTitle = Dictionary(grouping: free, by: \.folded)
        let met = lost.filter { look in
            byTitle[look.folded]?.contains { !look.isAnotherTime(than: $0) } == true
        }.count
        return met >= 3 && met * 2 >= lost.count && met >= claimed
    }

    /// The pairs that may be one item, the surest first.
    func scoredPairs(isMigration: Bool) -> [Pair] {
        var pairs: [Pair] = []
        for (i, a) in lost.enumerated() {
            for (j, b) in free.enumerated() {
                if let score = a.likeness(to: b, isMigration: isMigration) {
                    pairs.append(Pair(lost: i, free: j, score: score))
                }
            }
        }
        return pairs.sorted { ($1.score, $0.lost, $0.free) < ($0.score, $1.lost, $1.free) }
    }
}
