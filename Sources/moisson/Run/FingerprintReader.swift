internal import Dedup
internal import Model
internal import Storage
internal import Text

/// Reads the fingerprints of items for a decision about stories, those that wait for it and stored ones; what an older version
/// stored is taken again.
final class FingerprintReader {
    private let store: Store
    /// The reason why something could not be read; what was decided without it is void.
    private(set) var failure: StorageFailure?

    /// So many items are in memory at a time when their fingerprints are taken again.
    private static let itemsAtATime = 256

    init(_ store: Store) { self.store = store }

    /// Returns the fingerprints of these items, in their order.
    func prints(of keys: [ItemKey]) throws(StorageFailure) -> [Fingerprint] {
        var bytes = try store.madeFingerprints(keys)
        bytes.merge(try store.fingerprints(keys.filter { bytes[$0] == nil })) { made, _ in made }
        let known = keys.map { bytes[$0] }
        var prints = known.concurrentMap { $0.flatMap { Fingerprint(bytes: $0) } }
        let missing = keys.indices.filter { prints[$0] == nil }
        guard !missing.isEmpty else { return prints.compactMap { $0 } }
        let made = try take(missing.map { keys[$0] })
        for place in missing { prints[place] = made[keys[place]] }
        return prints.compactMap { $0 }
    }

    /// The same, or nothing once something could not be read.
    func readable(_ keys: [ItemKey]) -> [Fingerprint] {
        guard failure == nil else { return [] }
        do throws(StorageFailure) {
            return try prints(of: keys)
        } catch {
            failure = error
            return []
        }
    }

    /// Takes the fingerprints of items, keeps them until stories are decided, and returns them.
    @discardableResult
    func take(_ keys: [ItemKey]) throws(StorageFailure) -> [ItemKey: Fingerprint] {
        var taken: [ItemKey: Fingerprint] = [:]
        for part in keys.parts(of: Self.itemsAtATime) {
            let items = Array(try store.items(part).values)
            let prints = items.concurrentMap { Fingerprint($0) }
            try store.keep(made: Dictionary(prints.map { ($0.key, $0.bytes) }, uniquingKeysWith: { $1 }))
            for print in prints { taken[print.key] = print }
        }
        return taken
    }
}

extension [ItemKey] {
    /// The keys in parts of some size.
    func parts(of size: Int) -> [[ItemKey]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
