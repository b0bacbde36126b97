internal import Text

extension String {
    /// FNV-1a, 64 bits, as 16 hexadecimal digits. Frozen: it is part of identities.
    var stableHash: String {
        utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
            .hexadecimal
    }

    /// An id that is the same at every reading of the same words, 128 bits. Frozen: it is part of identities.
    var stableURN: String {
        var low: UInt64 = 0xCBF2_9CE4_8422_2325
        var high: UInt64 = 0x6C62_272E_07BB_0142
        for byte in utf8 {
            low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
            high = (high &+ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
        }
        return "urn:moisson:" + low.hexadecimal + high.hexadecimal
    }
}
