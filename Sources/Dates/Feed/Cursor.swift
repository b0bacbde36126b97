/// Bytes that live as long as the call that lent them; reading past the end gives 0.
struct Bytes {
    private let base: UnsafeBufferPointer<UInt8>
    let count: Int

    init(_ base: UnsafeBufferPointer<UInt8>, count: Int? = nil) {
        self.base = base
        self.count = min(base.count, count ?? base.count)
    }

    @inline(__always)
    subscript(index: Int) -> UInt8 {
        UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : 0
    }

    func prefix(_ length: Int) -> Bytes { Bytes(base, count: min(length, count)) }

    func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: base[range.clamped(to: 0..<count)]), as: UTF8.self)
    }
}

/// A place in the bytes of a date, and the small steps that its readers share.
struct Cursor {
    let bytes: Bytes
    var at = 0

    init(_ bytes: Bytes) { self.bytes = bytes }

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
            guard isDigit(peek(index)) else { return nil }
            value = value * 10 + Int(peek(index) - 48)
        }
        at += count
        return value
    }

    /// How many digits stand here.
    func digitCount() -> Int {
        var count = 0
        while isDigit(peek(count)) { count += 1 }
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

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

@inline(__always)
func lowercased(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }
