import Testing

@testable import Markup

/// What the standard library and section 2.2 of XML say, a character at a time.
private func isCleanSlowly(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}

@Suite struct CleanTextTests {
    /// Beginnings, middles and ends of characters of every length, allowed and not.
    private static let bricks: [[UInt8]] = [
        [0x61], [0x20], [0x0A], [0x0D], [0x09], [0x00], [0x1F], [0x7F], [0x80], [0xBF], [0xC0, 0x80],
        [0xC1, 0xBF], [0xC2, 0x80], [0xC3, 0xA9], [0xC3], [0xDF, 0xBF], [0xE0, 0x9F, 0xBF],
        [0xE0, 0xA0, 0x80], [0xE2, 0x80, 0x99], [0xE2, 0x80], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
        [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF],
        [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x8C, 0xBE], [0xF0, 0x9F, 0x8C], [0xF4, 0x8F, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ]

    @Test("every brick at every place of a block, alone and before every other")
    func places() {
        for first in Self.bricks {
            for second in [[]] + Self.bricks {
                for place in 0..<20 {
                    for rest in [0, 1, 15, 40] {
                        let bytes =
                            [UInt8](repeating: 0x65, count: place) + first + second
                            + [UInt8](repeating: 0x65, count: rest)
                        #expect(isCleanText(bytes[...]) == isCleanSlowly(bytes), "\(bytes)")
                    }
                }
            }
        }
    }

    @Test("long texts of clean bricks are clean, and not with one byte changed for another")
    func long() {
        let clean = Self.bricks.filter(isCleanSlowly)
        var state: UInt64 = 7
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            while bytes.count < 200 { bytes += clean[random(&state, clean.count)] }
            #expect(isCleanText(bytes[...]))
            bytes[random(&state, bytes.count)] = UInt8(random(&state, 256))
            #expect(isCleanText(bytes[...]) == isCleanSlowly(bytes), "\(bytes)")
            #expect(isCleanText(bytes[3...]) == isCleanSlowly(Array(bytes[3...])))
        }
    }

    private func random(_ state: inout UInt64, _ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
