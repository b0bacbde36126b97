internal import Calendar
import Foundation
internal import Model
internal import Text

/// What is known of every item of a decision, compared or not.
struct ItemBrief: Sendable {
    /// The id of the story as which another moisson tells it.
    let told: String?
    /// When it was published as far as that is known and sane, else when it was first seen.
    let begun: Date
    /// The ids under which readers have what it tells.
    let publishedIDs: [String]
}

/// The items of one decision by their places in the order of their keys.
///
/// What is compared of them is in memory only while it is needed, when there are more than may be at a time.
final class ComparedItems {
    let order: [ItemKey]
    let briefs: [ItemBrief]
    let groups: SharingGroups
    /// The places of the items that have one of the addresses that were asked for.
    let byAddress: [UInt64: [Int]]
    /// The items that are in memory, by their places.
    private(set) var held: [ComparedItem?]
    private let shelf: FingerprintShelf
    private let corpus: TermFrequencies
    /// The places that were brought in, the oldest first from `oldest` on.
    private var brought: [Int] = []
    private var oldest = 0

    /// So many fingerprints are read at a time.
    private static let batch = 512

    init(_ shelf: FingerprintShelf, in context: StoryContext, noting addresses: Set<UInt64>) {
        self.shelf = shelf
        corpus = context.corpus
        let wanted = Set(shelf.keys).sorted()
        let areAllHeld = shelf.keys.count <= shelf.mostInMemory
        var (order, briefs, held): ([ItemKey], [ItemBrief], [ComparedItem?]) = ([], [], [])
        var (keys, ends): ([UInt64], [Int]) = ([], [])
        var byAddress: [UInt64: [Int]] = [:]
        for start in stride(from: 0, to: wanted.count, by: Self.batch) {
            let prints = shelf.read(Array(wanted[start..<min(start + Self.batch, wanted.count)]))
            for print in prints {
                if !addresses.isEmpty {
                    for address in print.addresses where addresses.contains(address) {
                        byAddress[address, default: []].append(order.count)
                    }
                }
                order.append(print.key)
                briefs.append(ItemBrief(print, published: context.published))
                keys += print.keys
                ends.append(keys.count)
            }
            if areAllHeld { held += prints.concurrentMap { [corpus] in ComparedItem($0, among: corpus) } }
        }
        (self.order, self.briefs, self.byAddress) = (order, briefs, byAddress)
        groups = SharingGroups(keys: keys, ends: ends)
        self.held = areAllHeld ? held : [ComparedItem?](repeating: nil, count: order.count)
    }

    var mostInMemory: Int { shelf.mostInMemory }
    var areAllHeld: Bool { shelf.keys.count <= shelf.mostInMemory }

    /// The item at a place, which is brought in if it is not in memory.
    subscript(place: Int) -> ComparedItem {
        if let item = held[place] { return item }
        bring([place])
        return held[place] ?? ComparedItem(Fingerprint(missing: order[place]), among: corpus)
    }

    /// Brings items into memory; those that came first may have to go.
    func bring(_ places: some Sequence<Int>) {
        guard !areAllHeld else { return }
        let missing = places.filter { held[$0] == nil }
        for start in stride(from: 0, to: missing.count, by: Self.batch) {
            let part = missing[start..<min(start + Self.batch, missing.count)]
            let prints = Dictionary(
                shelf.read(part.map { order[$0] }).map { ($0.key, $0) },
                uniquingKeysWith: { first, _ in first })
            let found = part.map { prints[order[$0]] ?? Fingerprint(missing: order[$0]) }
            let items = found.concurrentMap { [corpus] in ComparedItem($0, among: corpus) }
            for (place, item) in zip(part, items) {
                held[place] = item
                brought.append(place)
            }
        }
        while brought.count - oldest > shelf.mostInMemory {
            held[brought[oldest]] = nil
            oldest += 1
        }
        if oldest > shelf.mostInMemory {
            brought.removeFirst(oldest)
            oldest = 0
        }
    }

    /// Lets all items go.
    func clear() {
        guard !areAllHeld else { return }
        for place in brought { held[place] = nil }
        brought = []
        oldest = 0
    }

    /// Goes through the pairs of `places` and the partners of each in parts of which both sides find room in memory. `body` gets
    /// some of `places`, and a range: it weighs the partners that lie in it.
    func forEachPart(
        of places: [Int], with partners: (ArraySlice<Int>) -> [[UInt32]],
        _ body: (ArraySlice<Int>, [[UInt32]], Range<UInt32>) -> Void
    ) {
        let everything = 0..<UInt32(order.count)
        guard !areAllHeld else { return body(places[...], partners(places[...]), everything) }
        // One part stays while all that it has to do with passes by.
        let passing = max(1, shelf.mostInMemory / 8)
        let staying = max(1, shelf.mostInMemory - passing)
        for start in stride(from: 0, to: places.count, by: staying) {
            let part = places[start..<min(start + staying, places.count)]
            let lists = partners(part)
            var isWanted = [Bool](repeating: false, count: order.count)
            for list in lists { for partner in list { isWanted[Int(partner)] = true } }
            for place in part { isWanted[place] = false }
            let others = order.indices.filter { isWanted[$0] }
            clear()
            bring(part)
            let stays = brought.count
            var from: UInt32 = 0
            for first in stride(from: 0, to: max(1, others.count), by: passing) {
                let isLast = first + passing >= others.count
                bring(others[first..<(isLast ? others.count : first + passing)])
                // What lies between two of the others is in the part itself.
                let end = isLast ? everything.upperBound : UInt32(others[first + passing])
                body(part, lists, from..<end)
                from = end
                while brought.count > stays { held[brought.removeLast()] = nil }
            }
        }
        clear()
    }
}

extension ItemBrief {
    fileprivate init(_ print: Fingerprint, published: PublishedIDs) {
        told = print.told
        begun = min(print.published?.instant(in: .gmt) ?? print.firstSeen, print.firstSeen)
        publishedIDs = published.isEmpty ? [] : published.ids(of: print)
    }
}

extension Fingerprint {
    /// Of an item of which nothing can be read any more.
    fileprivate init(missing key: ItemKey) {
        self.init(
            FingerprintOrigin(key: key, source: "", firstSeen: .distantPast), title: "",
            titleWords: TitleWords(""))
    }
}
