extension Sequence<UInt8> {
    /// Two lower-case digits a byte.
    package var hexadecimal: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(underestimatedCount * 2)
        for byte in self {
            digits.append((byte >> 4).hexDigit.lowercased)
            digits.append((byte & 15).hexDigit.lowercased)
        }
        return String(decoding: digits, as: UTF8.self)
    }
}

extension UInt64 {
    /// Sixteen lower-case digits.
    package var hexadecimal: String {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> UInt64($0)) }.hexadecimal
    }
}

extension Collection<UInt8> {
    /// The number that at most eight hexadecimal digits write; nil for anything else.
    package var hexadecimalNumber: UInt32? {
        guard (1...8).contains(count) else { return nil }
        var number: UInt32 = 0
        for byte in self {
            guard let digit = byte.hexValue else { return nil }
            number = number << 4 | UInt32(digit)
        }
        return number
    }
}

extension [UInt8] {
    /// Appends `%` and two capital digits (RFC 3986, section 2.1).
    package mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append((byte >> 4).hexDigit)
        append((byte & 15).hexDigit)
    }
}
