internal import Calendar
import Foundation
internal import Model
internal import Text

/// All that is known of one source, laid out for finding an item again.
struct RecognitionBook {
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
        return identityNames(of: item).lazy.compactMap { sharedNames.contains($0) ? nil : byName[$0] }.first
    }

    /// Known items that nothing has claimed, for the items that nothing has named: the best pairs first, each only once.
    func lookalikes(of items: [Item], owners: [Int?]) -> [(position: Int, owner: Int)] {
        let claimed = Set(owners.compactMap { $0 })
        let free = known.indices.filter { !claimed.contains($0) }
        let lost = items.indices.filter { owners[$0] == nil }
        guard !free.isEmpty, !lost.isEmpty else { return [] }
        let freeLooks = free.map { Look(known[$0]) }
        let lostLooks = lost.map { Look(KnownItem(items[$0])) }
        let isMigration = looksLikeMigration(lostLooks, freeLooks, claimed: claimed.count)
        let pairs = scoredPairs(lostLooks, freeLooks, isMigration: isMigration)
        return best(pairs, items: items, lost: lost, free: free)
    }

    private func scoredPairs(_ lost: [Look], _ free: [Look], isMigration: Bool) -> [ScoredPair] {
        var pairs: [ScoredPair] = []
        for (i, a) in lost.enumerated() {
            for (j, b) in free.enumerated() {
                if let score = likeness(a, b, isMigration: isMigration) {
                    pairs.append(ScoredPair(lost: i, free: j, score: score))
                }
            }
        }
        return pairs.sorted { ($1.score, $0.lost, $0.free) < ($0.score, $1.lost, $1.free) }
    }

    private func best(_ pairs: [ScoredPair], items: [Item], lost: [Int], free: [Int]) -> [(
        position: Int, owner: Int
    )] {
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

private struct ScoredPair {
    var lost: Int
    var free: Int
    var score: Double
}

/// What two items are compared by when no name is left.
private struct Look {
    let title: Set<String>
    let folded: [UInt8]
    let numbers: Set<String>
    let slug: String?
    let published: When?
    let event: Event?
    let sketch: Sketch

    init(_ item: KnownItem) {
        let text = FoldedText(item.title)
        folded = text.bytes
        let words = text.strings
        numbers = Set(words.filter { $0.utf8.contains { (0x30...0x39).contains($0) } })
        title = Set(words.filter { $0.utf8.count > 2 }.map(\.stem))
        slug = item.canonicalURL.flatMap(slugWords)
        published = item.published
        event = item.event
        sketch = item.sketch
    }
}

/// Most of what nobody knows wears titles that everybody knows: a site has moved.
private func looksLikeMigration(_ lost: [Look], _ free: [Look], claimed: Int) -> Bool {
    let titles = Set(free.map(\.folded))
    let met = lost.filter { titles.contains($0.folded) }.count
    return met >= 3 && met * 2 >= lost.count && met >= claimed
}

/// How surely both are one item under another name, above 0; nil when they are not, or when nobody can tell.
private func likeness(_ a: Look, _ b: Look, isMigration: Bool) -> Double? {
    if datesConflict(a.event, b.event) { return nil }
    let sameTitle = a.folded == b.folded && !a.folded.isEmpty
    if !sameTitle, a.numbers != b.numbers { return nil }
    let sameSlug = a.slug != nil && a.slug == b.slug
    let days = daysApart(a.published, b.published)
    let text = a.sketch.likeness(to: b.sketch)
    let hasText = min(a.sketch.triples, b.sketch.triples) >= 12
    if hasText, text.containment < 0.25, !(sameTitle && sameSlug) { return nil }
    let isApart = (days ?? 0) > 180 && !(hasText && text.containment >= 0.8)
    if isApart, !isMigration || !sameTitle { return nil }
    let titles = overlap(a.title, b.title)
    let bonus = titles + text.containment + (days == 0 ? 1 : 0) + (sameSlug ? 1 : 0)
    switch true {
    case sameTitle && sameSlug: return 6 + bonus
    case sameTitle && days == 0: return 5 + bonus
    case sameTitle && hasText && text.containment >= 0.6 && (days ?? 0) <= 180: return 5 + bonus
    case sameSlug && days == 0: return 4 + bonus
    case sameSlug && titles >= 0.5 && (isMigration || hasText && text.containment >= 0.6): return 4 + bonus
    case hasText && text.containment >= 0.8 && text.resemblance >= 0.3 && (days == 0 || titles >= 0.6):
        return 3 + bonus
    case sameTitle && a.title.count >= 2 && isMigration: return 2 + bonus
    case sameTitle && a.title.count >= 3 && days == nil && (a.slug == nil) != (b.slug == nil):
        return 1 + bonus
    default: return nil
    }
}

private func datesConflict(_ a: Event?, _ b: Event?) -> Bool {
    guard let first = a?.start, let second = b?.start else { return false }
    let (x, y) = (first.civilDay, second.civilDay)
    if case .month = first { return (x.year, x.month) != (y.year, y.month) }
    if case .month = second { return (x.year, x.month) != (y.year, y.month) }
    return x != y
}

/// nil when one of them has no date.
private func daysApart(_ a: When?, _ b: When?) -> Int? {
    guard let a = a?.civilDay, let b = b?.civilDay else { return nil }
    return abs(
        a.number - b.number)
}

/// The part of all words that both have.
private func overlap(_ a: Set<String>, _ b: Set<String>) -> Double {
    let common = a.intersection(b).count
    return common == 0 ? 0 : Double(common) / Double(a.count + b.count - common)
}

/// The words of an address's last part, without its ending and numbers; nil when it is a mere number (`/node/12`, `?p=12`).
func slugWords(_ canonicalURL: String) -> String? {
    let path = canonicalURL.prefix { $0 != "?" && $0 != "#" }
    guard let last = path.dropFirst(8).split(separator: "/").dropFirst().last else { return nil }
    let name = last.lastIndex(of: ".").map { last[..<$0] } ?? last
    let words = FoldedText(name.removingPercentEncoding ?? String(name)).strings
    let letters = words.filter { !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard letters.joined().utf8.count >= 8, letters.count >= 2 else { return nil }
    return words.joined(separator: " ")
}
