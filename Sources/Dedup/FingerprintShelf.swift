package import Model

/// The fingerprints that a decision is about, read when they are needed: those of a first harvest do not all find room in memory.
package struct FingerprintShelf {
    let keys: [ItemKey]
    /// So many items are in memory at a time: two at least, or none could be compared.
    let mostInMemory: Int
    let read: ([ItemKey]) -> [Fingerprint]

    /// Reads the fingerprints of some of these keys with `read`, which passes over those of which there are none. It may be asked
    /// for one again and again, and gives the same each time.
    package init(
        _ keys: [ItemKey], mostInMemory: Int = comparedInMemory,
        read: @escaping ([ItemKey]) -> [Fingerprint]
    ) {
        self.keys = keys
        self.mostInMemory = max(2, mostInMemory)
        self.read = read
    }

    /// Of two fingerprints of one item the first counts.
    init(_ prints: [Fingerprint], mostInMemory: Int = .max) {
        let known = Dictionary(prints.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(prints.map(\.key), mostInMemory: mostInMemory) { keys in keys.compactMap { known[$0] } }
    }
}

/// The number of items that are compared in memory at a time; each takes about ten kilobytes.
package let comparedInMemory = 6_000
