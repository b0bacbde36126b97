/// The ASCII letters and digits that a Latin scalar stands for without its accent, in lower case: `e` for `É`, `oe` for
/// `Œ`, `2` for `²`; none for marks and other scripts. Every fold of the house reads this one table.
package struct BaseLetters: Sequence, IteratorProtocol, Sendable, Equatable {
    /// One byte a letter, the first in the lowest.
    private var packed: UInt32

    package init(of scalar: UInt32) {
        switch scalar {
        case 0..<0x250: packed = table[Int(scalar)]
        case 0x2B0...0x2B8, 0x1D43...0x1D58, 0x2070...0x209C: packed = UInt32(superscripts[scalar] ?? 0)
        case 0xFB00...0xFB06: packed = ligatures[Int(scalar - 0xFB00)]
        default: packed = 0
        }
    }

    package var isEmpty: Bool { packed == 0 }

    /// The first letter or digit; 0 for none.
    package var first: UInt8 { UInt8(truncatingIfNeeded: packed) }

    package mutating func next() -> UInt8? {
        guard packed != 0 else { return nil }
        defer { packed >>= 8 }
        return UInt8(truncatingIfNeeded: packed)
    }

    /// True for an accent that stands by itself behind its letter.
    package static func isLooseAccent(_ scalar: UInt32) -> Bool { scalar &- 0x300 < 0x70 }
}

private func packed(_ letters: String) -> UInt32 {
    letters.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
}

/// U+0000 to U+024F.
private let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 0x250)
    for byte in UInt8(0)..<0x80 where byte.isDigit || byte.isLetter {
        table[Int(byte)] = UInt32(byte.lowercased)
    }
    let latin =
        "aaaaaa.ceeeeiiiidnooooo ouuuuy..aaaaaa.ceeeeiiiidnooooo ouuuuy.y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllllllln"
        + "nnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    for (place, letter) in latin.utf8.enumerated() where letter.isLetter {
        table[0xC0 + place] = UInt32(letter)
    }
    for (scalar, letters): (Int, String) in [
        (0xC6, "ae"), (0xE6, "ae"), (0xDF, "ss"), (0xDE, "th"), (0xFE, "th"), (0x132, "ij"), (0x133, "ij"),
        (0x152, "oe"), (0x153, "oe"), (0xB9, "1"), (0xB2, "2"), (0xB3, "3"),
        // Romanian, with a comma below.
        (0x218, "s"), (0x219, "s"), (0x21A, "t"), (0x21B, "t"),
    ] { table[scalar] = packed(letters) }
    return table
}()

/// U+FB00 to U+FB06, which documents made for print have.
private let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map(packed)

/// For example: « 2ᵉ » with U+1D49, « 1ᵉʳ », « n² ».
private let superscripts: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [0x2070: 0x30]
    for digit: UInt32 in 4...9 { table[0x2070 + digit] = UInt8(0x30 + digit) }
    for digit: UInt32 in 0...9 { table[0x2080 + digit] = UInt8(0x30 + digit) }
    for (scalar, letter): (UInt32, UInt8) in [
        (0x1D43, UInt8(ascii: "a")), (0x1D47, UInt8(ascii: "b")), (0x1D48, UInt8(ascii: "d")),
        (0x1D49, UInt8(ascii: "e")), (0x1D4D, UInt8(ascii: "g")), (0x1D4F, UInt8(ascii: "k")),
        (0x1D50, UInt8(ascii: "m")), (0x1D52, UInt8(ascii: "o")), (0x1D56, UInt8(ascii: "p")),
        (0x1D57, UInt8(ascii: "t")), (0x1D58, UInt8(ascii: "u")), (0x2B0, UInt8(ascii: "h")),
        (0x2B3, UInt8(ascii: "r")), (0x2B2, UInt8(ascii: "j")), (0x2B7, UInt8(ascii: "w")),
        (0x2B8, UInt8(ascii: "y")), (0x2071, UInt8(ascii: "i")), (0x207F, UInt8(ascii: "n")),
    ] { table[scalar] = letter }
    return table
}()
