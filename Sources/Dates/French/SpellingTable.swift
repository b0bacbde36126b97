internal import Text

/// Values by folded spellings, of which the last sixteen letters count; asked for every word of every text.
struct SpellingTable<Value: Sendable>: Sendable {
    private let places: HashedNumbers
    private let entries: [(spelling: UInt128, value: Value)]

    init(_ values: [UInt128: Value]) {
        entries = values.map { ($0.key, $0.value) }
        places = HashedNumbers(
            entries.enumerated().map { (hash: $0.element.spelling.spellingHash, number: $0.offset) })
    }

    /// The value of a spelling, or nil.
    subscript(spelling: UInt128) -> Value? {
        guard let place = places[spelling.spellingHash], entries[place].spelling == spelling else {
            return nil
        }
        return entries[place].value
    }
}

extension UInt128 {
    fileprivate var spellingHash: UInt64 {
        (UInt64(truncatingIfNeeded: self) ^ UInt64(truncatingIfNeeded: self >> 64) &* 0x9E37_79B9_7F4A_7C15)
            .mixed
    }
}
