/// ASCII, as formats need it: on bytes, without locale and without Unicode tables.
extension UInt8 {
    /// True for `0` to `9`.
    @inlinable @inline(__always)
    package var isDigit: Bool { self &- 0x30 < 10 }

    /// True for an ASCII letter.
    @inlinable @inline(__always)
    package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// True for ASCII white space as HTML and XML have it: blank, tab, line feed, form feed, carriage return.
    @inlinable @inline(__always)
    package var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }

    /// An ASCII capital in lower case, anything else as it is.
    @inlinable @inline(__always)
    package var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// The value of a hexadecimal digit, or nil.
    @inlinable @inline(__always)
    package var hexValue: UInt8? {
        if isDigit { return self - 0x30 }
        let low = self | 0x20
        return low &- 0x61 < 6 ? low - 0x61 + 10 : nil
    }

    /// The capital hexadecimal digit of a number below 16, as percent-encoding writes it.
    @inlinable @inline(__always)
    package var hexDigit: UInt8 { self < 10 ? self + 0x30 : self + 0x37 }
}
