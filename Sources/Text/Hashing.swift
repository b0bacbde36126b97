/// The state in which FNV-1a of 64 bits begins.
@usableFromInline let fnvOffset: UInt64 = 0xCBF2_9CE4_8422_2325
/// The factor by which FNV-1a of 64 bits multiplies after every byte.
@usableFromInline let fnvPrime: UInt64 = 0x100_0000_01B3

/// A hash that is taken byte by byte, FNV-1a with a final mix; the same on every machine and for ever.
///
/// Public, because the compiler inlines nothing of a type of the package in another room.
public struct StableHasher: Sendable {
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
///
/// Public, because the compiler inlines nothing of a type of the package in another room.
public struct HashedNumbers: Sendable {
    @usableFromInline
    struct Cell: Sendable {
        @usableFromInline var key: UInt64
        @usableFromInline var number: Int
    }

    /// A byte of each cell's key, never 0; 0 marks an empty place. Most words are in no table: that is seen here, where much
    /// lies in little memory. Of a power of two places at most half are taken.
    @usableFromInline private(set) var tags: [UInt8]
    @usableFromInline private(set) var cells: [Cell]

    /// Of several numbers under one hash the first counts.
    package init(_ pairs: [(hash: UInt64, number: Int)]) {
        var size = 8
        while size < pairs.count * 2 { size *= 2 }
        tags = [UInt8](repeating: 0, count: size)
        cells = [Cell](repeating: Cell(key: 0, number: 0), count: size)
        for (hash, number) in pairs {
            var place = Int(truncatingIfNeeded: hash) & (size - 1)
            while tags[place] != 0, cells[place].key != hash { place = (place + 1) & (size - 1) }
            guard tags[place] == 0 else { continue }
            tags[place] = Self.tag(of: hash)
            cells[place] = Cell(key: hash, number: number)
        }
    }

    /// Of words, each with its place in the list.
    package init(words: some Sequence<String>) {
        self.init(words.enumerated().map { (stableHash($0.element), $0.offset) })
    }

    /// The number under a hash.
    @inlinable
    package subscript(hash: UInt64) -> Int? {
        let tag = Self.tag(of: hash)
        return tags.withUnsafeBufferPointer { tags in
            let last = tags.count - 1
            var place = Int(truncatingIfNeeded: hash) & last
            while tags[place] != 0 {
                if tags[place] == tag {
                    let cell = cells.withUnsafeBufferPointer { $0[place] }
                    if cell.key == hash { return cell.number }
                }
                place = (place + 1) & last
            }
            return nil
        }
    }

    /// True when there is a number under the hash.
    @inlinable
    package func contains(_ hash: UInt64) -> Bool { self[hash] != nil }

    @inlinable @inline(__always)
    static func tag(of hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }
}
