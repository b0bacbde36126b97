extension Sequence<UInt8> {
    /// The hash that `wordHashes` gives for a word of these bytes.
    package var wordHash: UInt64 {
        mixed(reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
}

/// A hash of each word, FNV-1a with a final mix; the same on every machine and for ever.
package func wordHashes(_ text: FoldedText) -> [UInt64] {
    text.bytes.withUnsafeBufferPointer { bytes in
        text.words.map { range in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for i in range { hash = (hash ^ UInt64(bytes[i])) &* 0x100_0000_01B3 }
            return mixed(hash)
        }
    }
}

/// A bijective finish that spreads every bit (SplitMix64, Steele and others 2014).
package func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
}

/// A hash of every three words that stand together; one hash of all words when there are fewer than three.
package func tripleHashes(_ words: [UInt64]) -> [UInt64] {
    guard words.count >= 3 else { return words.isEmpty ? [] : [mixed(words.reduce(0) { mixed($0 ^ $1) })] }
    return (0..<(words.count - 2)).map {
        mixed(mixed(words[$0]) ^ mixed(words[$0 + 1] &* 3) ^ words[$0 + 2] &* 7)
    }
}
