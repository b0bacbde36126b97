/// The state in which FNV-1a of 64 bits begins.
@usableFromInline let fnvOffset: UInt64 = 0xCBF2_9CE4_8422_2325
/// The factor by which FNV-1a of 64 bits multiplies after every byte.
@usableFromInline let fnvPrime: UInt64 = 0x100_0000_01B3

/// A hash that is taken byte by byte, FNV-1a with a final mix; the same on every machine and for ever.
package struct StableHasher: Sendable {
    @usableFromInline var state = fnvOffset

    @inlinable
    package init() {}

    /// The hash of all bytes so far.
    @inlinable
    package var value: UInt64 { state.mixed }

    /// Adds one byte.
    @inlinable
    package mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* fnvPrime }

    /// Adds some bytes.
    @inlinable
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        let whole: Void? = bytes.withContiguousStorageIfAvailable { bytes in
            var state = state
            for byte in bytes { state = (state ^ UInt64(byte)) &* fnvPrime }
            self.state = state
        }
        if whole == nil { for byte in bytes { add(byte) } }
    }
}

extension Sequence<UInt8> {
    /// The hash of these bytes, as `StableHasher` takes it.
    @inlinable
    package var wordHash: UInt64 {
        var state = fnvOffset
        for byte in self { state = (state ^ UInt64(byte)) &* fnvPrime }
        return state.mixed
    }
}

/// The hash of a text's bytes, as `StableHasher` takes it.
@inlinable
package func stableHash(_ text: some StringProtocol) -> UInt64 { text.utf8.wordHash }

extension UInt64 {
    /// The value with every bit spread, one to one (SplitMix64, Steele and others 2014).
    @inlinable
    package var mixed: UInt64 {
        var z = self &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Numbers by hashes that are mixed already, for what is asked of every word of every text.
package struct HashedNumbers: Sendable {
    /// 0 marks an empty place; of a power of two places at most half are taken.
    private var keys: [UInt64]
    private var numbers: [Int32]

    /// Of several numbers under one hash the first counts.
    package init(_ pairs: [(hash: UInt64, number: Int)]) {
        var size = 8
        while size < pairs.count * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        numbers = [Int32](repeating: 0, count: size)
        for (hash, number) in pairs {
            let place = place(of: hash)
            guard keys[place] == 0 else { continue }
            keys[place] = hash
            numbers[place] = Int32(number)
        }
    }

    /// Of words, each with its place in the list.
    package init(words: some Sequence<String>) {
        self.init(words.enumerated().map { (stableHash($0.element), $0.offset) })
    }

    /// The number under a hash.
    package subscript(hash: UInt64) -> Int? {
        let place = place(of: hash)
        return keys[place] == 0 ? nil : Int(numbers[place])
    }

    /// True when there is a number under the hash.
    package func contains(_ hash: UInt64) -> Bool { keys[place(of: hash)] != 0 }

    private func place(of hash: UInt64) -> Int {
        keys.withUnsafeBufferPointer { keys in
            var place = Int(truncatingIfNeeded: hash) & (keys.count - 1)
            while keys[place] != 0, keys[place] != hash { place = (place + 1) & (keys.count - 1) }
            return place
        }
    }
}
