extension Sequence {
    /// The elements without repetitions of what `key` names, the first of each, in their order.
    package func unique<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}

extension Sequence where Element: Hashable {
    /// The elements without repetitions, in their order.
    package var unique: [Element] { unique(by: \.self) }
}
