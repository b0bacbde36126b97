/// The signs that a writer escapes. All are below U+0040, so one number tells; then the no-break space.
struct Escaping {
    private let signs: UInt64
    private let namesBlanks: Bool

    private init(_ signs: String, controls: Bool = false, namesBlanks: Bool = false) {
        var mask: UInt64 = controls ? 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A) : 0
        for sign in signs.utf8 { mask |= 1 << UInt64(sign) }
        self.signs = mask
        self.namesBlanks = namesBlanks
    }

    /// For any content and any double-quoted attribute.
    static let everything = Escaping("&<>\"")
    /// As the HTML Standard serialises (13.3).
    static let htmlText = Escaping("&<>", namesBlanks: true)
    static let htmlValue = Escaping("&\"", namesBlanks: true)
    static let xmlText = Escaping("&<>")
    /// Sanitised: controls, which no XML may hold, go.
    static let safeText = Escaping("&<>", controls: true)
    static let safeValue = Escaping("&<>\"", controls: true)
    /// Text of sanitised HTML as it stands in its source, where `>` is only a sign.
    static let sourceText = Escaping("&<", controls: true)

    /// The first sign to escape in a range, or its end.
    @inline(__always)
    func next(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = bytes[place]
            if byte < 64 {
                if signs >> UInt64(byte) & 1 != 0 { break }
            } else if byte == 0xC2, namesBlanks, place + 1 < range.upperBound, bytes[place + 1] == 0xA0 {
                break
            }
            place += 1
        }
        return place
    }
}

extension [UInt8] {
    /// Appends a range of other bytes; a slice would be counted in and out.
    @inline(__always)
    mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        source.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    mutating func append(escaping source: [UInt8], _ range: Range<Int>, as escaping: Escaping) {
        source.withUnsafeBufferPointer { bytes in
            var place = range.lowerBound
            while place < range.upperBound {
                let end = escaping.next(in: bytes, place..<range.upperBound)
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[place..<end]))
                guard end < range.upperBound else { return }
                place = end + (appendEscaped(bytes[end]))
            }
        }
    }

    /// Returns how many bytes the sign had.
    private mutating func appendEscaped(_ sign: UInt8) -> Int {
        switch sign {
        case 0x26: append(contentsOf: "&amp;".utf8)
        case 0x3C: append(contentsOf: "&lt;".utf8)
        case 0x3E: append(contentsOf: "&gt;".utf8)
        case 0x22: append(contentsOf: "&quot;".utf8)
        case 0xC2:
            append(contentsOf: "&nbsp;".utf8)
            return 2
        default: break  // a control, left out
        }
        return 1
    }
}
