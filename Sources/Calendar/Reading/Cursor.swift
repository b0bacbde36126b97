internal import Text

/// A place in the bytes of a date, and the small steps that its readers share.
struct Cursor {
    let bytes: BorrowedBytes
    var at = 0

    init(_ bytes: BorrowedBytes) { self.bytes = bytes }

    var byte: UInt8 { bytes[at] }
    var isAtEnd: Bool { at >= bytes.count }

    func peek(_ ahead: Int) -> UInt8 { bytes[at + ahead] }

    /// Space, tab, line ends and the no-break space.
    mutating func skipSpaces() {
        while true {
            if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
                at += 1
            } else if byte == 0xC2, peek(1) == 0xA0 {
                at += 2
            } else {
                return
            }
        }
    }

    /// Steps over `expected`; false, and no step, when something else stands here.
    mutating func take(_ expected: Unicode.Scalar) -> Bool {
        guard byte == UInt8(truncatingIfNeeded: expected.value) else { return false }
        at += 1
        return true
    }

    /// Exactly `count` digits; nil, and no step, for fewer.
    @inline(__always)
    mutating func digits(_ count: Int) -> Int? {
        var value = 0
        for index in 0..<count {
            guard peek(index).isDigit else { return nil }
            value = value * 10 + Int(peek(index) - 48)
        }
        at += count
        return value
    }

    /// The number of digits that stand here.
    func digitCount() -> Int {
        var count = 0
        while peek(count).isDigit { count += 1 }
        return count
    }

    /// A number of any length and how many digits it had; more than nine digits count as one great number.
    mutating func number() -> (value: Int, digits: Int)? {
        let count = digitCount()
        guard count > 0 else { return nil }
        guard count <= 9 else {
            at += count
            return (.max, count)
        }
        return digits(count).map { ($0, count) }
    }
}
