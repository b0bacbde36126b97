/// The few things that a reader of sanitised HTML must know: where a tag ends, whether it parts lines, and the scalar of
/// a character reference. The sanitiser writes every attribute in quotes and few references by name.
extension BorrowedBytes {
    /// Returns the position after the tag that begins at `start`; a `<` that begins none is one character.
    package func endOfTag(from start: Int) -> Int {
        var quote: UInt8 = 0
        var i = start + 1
        while i < count {
            let byte = self[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return i + 1
            }
            i += 1
        }
        return start + 1
    }

    /// Decides whether the tag at a position is one of a paragraph, a heading, a list, a table or a line break.
    package func isBlockTag(at start: Int) -> Bool {
        let i = self[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
        guard i + 1 < count else { return false }
        switch self[i] | 0x20 {
        case UInt8(ascii: "p"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "t"):
            return true
        case UInt8(ascii: "b"):
            return self[i + 1] | 0x20 == UInt8(ascii: "r") || self[i + 1] | 0x20 == UInt8(ascii: "l")
        default: return false
        }
    }

    /// Returns the scalar of the reference that begins at `start`, and the position after it: a number, one of XML's five
    /// names or `&nbsp;`. Nil for a bare `&`.
    package func reference(at start: Int) -> (scalar: UInt32, end: Int)? {
        // `&#x10FFFF;` is the longest.
        let limit = min(count, start + 10)
        var end = start + 1
        while end < limit, self[end] != UInt8(ascii: ";") { end += 1 }
        guard end < limit, end > start + 1 else { return nil }
        let name = start + 1..<end
        let scalar = self[start + 1] == UInt8(ascii: "#") ? number(in: name.dropFirst()) : scalar(named: name)
        return scalar.map { ($0, end + 1) }
    }

    private func number(in digits: Range<Int>) -> UInt32? {
        let isHexadecimal = self[digits.lowerBound] | 0x20 == UInt8(ascii: "x")
        let digits = isHexadecimal ? digits.dropFirst() : digits
        var value: UInt32 = 0
        for i in digits {
            guard let digit = self[i].hexValue, isHexadecimal || digit < 10 else { return nil }
            value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
        }
        return digits.isEmpty ? nil : value
    }

    private func scalar(named name: Range<Int>) -> UInt32? {
        switch string(name) {
        case "amp": 0x26
        case "lt": 0x3C
        case "gt": 0x3E
        case "quot": 0x22
        case "apos": 0x27
        case "nbsp": 0xA0
        default: nil
        }
    }
}

extension String {
    /// The targets of the links in sanitised HTML, in order.
    package var linkTargets: [String] {
        let marker = Array("href=\"".utf8)
        let quote = UInt8(ascii: "\"")
        var text = self
        return text.withUTF8 { bytes in
            var targets: [String] = []
            var i = 0
            while i + marker.count < bytes.count {
                // Of the letters h few have a quote at this distance.
                guard bytes[i] == marker[0], bytes[i + marker.count - 1] == quote,
                    bytes[i...].starts(with: marker)
                else {
                    i += 1
                    continue
                }
                let start = i + marker.count
                let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
                targets.append(
                    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
                i = end
            }
            return targets
        }
    }
}
