extension Sequence<UInt8> {
    /// The hash that `wordHashes` gives for a word of these bytes.
    package var wordHash: UInt64 {
        reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }.mixed
    }
}

extension FoldedText {
    /// A hash of each word, FNV-1a with a final mix; the same on every machine and for ever.
    package var wordHashes: [UInt64] {
        bytes.withUnsafeBufferPointer { bytes in
            words.map { range in
                var hash: UInt64 = 0xCBF2_9CE4_8422_2325
                for i in range { hash = (hash ^ UInt64(bytes[i])) &* 0x100_0000_01B3 }
                return hash.mixed
            }
        }
    }
}

extension UInt64 {
    /// The value with every bit spread, one to one (SplitMix64, Steele and others 2014).
    package var mixed: UInt64 {
        var z = self &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension [UInt64] {
    /// A hash of every three words that stand together; one hash of all words when there are fewer than three.
    package var tripleHashes: [UInt64] {
        guard count >= 3 else { return isEmpty ? [] : [reduce(0) { ($0 ^ $1).mixed }.mixed] }
        return (0..<(count - 2)).map {
            (self[$0].mixed ^ (self[$0 + 1] &* 3).mixed ^ self[$0 + 2] &* 7).mixed
        }
    }
}
