#if arch(x86_64)
    internal import CSHA256
#endif

/// SHA-256 (FIPS 180-4), so that identity needs no library and stays the same for ever.
package struct SHA256: Sendable {
    private var state: SIMD8<UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
        0x5be0_cd19,
    ]
    /// The bytes that do not fill a block of 64 yet.
    private var pending: [UInt8] = []
    private var length: UInt64 = 0
    /// True where the processor's own instructions are used.
    private let isBuiltIn: Bool

    package init() { self.init(byInstructions: hasInstructions) }

    /// `byInstructions`: by the processor's own, where it has them.
    package init(byInstructions: Bool) { isBuiltIn = byInstructions }

    /// The 32 bytes of a message's digest.
    package static func digest(_ message: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(message)
        return hash.finish()
    }

    /// Adds a piece of the message.
    package mutating func update(_ bytes: some Collection<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ add($0) }) == nil {
            Array(bytes).withUnsafeBufferPointer { add($0) }
        }
    }

    /// The digest of everything that was added; the last call on a value.
    package mutating func finish() -> [UInt8] {
        let bits = length &* 8
        let zeros = (119 - Int(length % 64)) % 64
        let tail = (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - $0 * 8)) }
        update([0x80] + [UInt8](repeating: 0, count: zeros) + tail)
        return (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 4] >> UInt32(24 - $0 % 4 * 8)) }
    }

    /// Takes whole blocks where they lie; only what fills none is copied.
    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        length += UInt64(bytes.count)
        var rest = bytes[...]
        if !pending.isEmpty {
            let filling = rest.prefix(64 - pending.count)
            pending.append(contentsOf: filling)
            rest = rest.dropFirst(filling.count)
            guard pending.count == 64 else { return }
            let block = pending
            block.withUnsafeBytes { compress($0) }
            pending.removeAll(keepingCapacity: true)
        }
        let whole = rest.prefix(rest.count & ~63)
        if !whole.isEmpty { compress(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: whole))) }
        pending.append(contentsOf: rest.dropFirst(whole.count))
    }

    /// Takes blocks of 64 bytes, by the processor's own instructions where it has them.
    private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
        #if arch(x86_64)
            if isBuiltIn {
                roundConstants.withUnsafeBufferPointer { constants in
                    withUnsafeMutableBytes(of: &state) { state in
                        guard let words = state.bindMemory(to: UInt32.self).baseAddress,
                            let bytes = blocks.bindMemory(to: UInt8.self).baseAddress,
                            let constants = constants.baseAddress
                        else { return }
                        moisson_sha256_add(words, bytes, blocks.count / 64, constants)
                    }
                }
                return
            }
        #endif
        compressInSwift(blocks)
    }

    private mutating func compressInSwift(_ blocks: UnsafeRawBufferPointer) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
            roundConstants.withUnsafeBufferPointer { constants in
                for start in stride(from: 0, to: blocks.count, by: 64) {
                    for i in 0..<16 {
                        let word = blocks.loadUnaligned(fromByteOffset: start + i * 4, as: UInt32.self)
                        w[i] = UInt32(bigEndian: word)
                    }
                    for i in 16..<64 {
                        let (a, b) = (w[i - 15], w[i - 2])
                        let small0 = rotated(a, by: 7) ^ rotated(a, by: 18) ^ (a >> 3)
                        let small1 = rotated(b, by: 17) ^ rotated(b, by: 19) ^ (b >> 10)
                        w[i] = w[i - 16] &+ small0 &+ w[i - 7] &+ small1
                    }
                    rounds(w, constants: constants)
                }
            }
        }
    }

    private mutating func rounds(
        _ w: UnsafeMutableBufferPointer<UInt32>, constants: UnsafeBufferPointer<UInt32>
    ) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for i in 0..<64 {
            let big1 = rotated(e, by: 6) ^ rotated(e, by: 11) ^ rotated(e, by: 25)
            let choice = (e & f) ^ (~e & g)
            let first = h &+ big1 &+ choice &+ constants[i] &+ w[i]
            let big0 = rotated(a, by: 2) ^ rotated(a, by: 13) ^ rotated(a, by: 22)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ big0 &+ majority)
        }
        state = state &+ SIMD8(a, b, c, d, e, f, g, h)
    }

    @inline(__always)
    private func rotated(_ x: UInt32, by n: UInt32) -> UInt32 { x >> n | x << (32 &- n) }
}

#if arch(x86_64)
    /// True when the processor has instructions for SHA-256.
    private let hasInstructions = moisson_sha256_is_built_in() != 0
#else
    private let hasInstructions = false
#endif

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2).
private let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
