/// Texts, numbers and words: what holds no other value.
extension JSONReader {
    mutating func string() throws(JSONFault) -> String {
        let start = position
        position += 1
        var content: [UInt8] = []
        while let byte = current, byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") {
                try appendEscaped(to: &content)
                continue
            }
            if byte == UInt8(ascii: "\n"), mode == .strict { break }
            if byte < 0x20, byte != UInt8(ascii: "\r") || mode == .lenient {
                note(.controlCharacter, at: position)
            }
            if mode == .strict || byte >= 0x20 || byte.isBlank { content.append(byte) }
            position += 1
        }
        guard current == UInt8(ascii: "\"") else {
            position = start
            throw fault(.endlessString)
        }
        position += 1
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func appendEscaped(to content: inout [UInt8]) throws(JSONFault) {
        let start = position
        position = min(position + 2, bytes.count)
        let sign = bytes.indices.contains(start + 1) ? bytes[start + 1] : 0
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return content.append(sign)
        // Neither may stand in what is made of a feed.
        case UInt8(ascii: "b"), UInt8(ascii: "f"):
            if mode == .strict { content.append(sign == UInt8(ascii: "b") ? 0x08 : 0x0C) }
            return
        case UInt8(ascii: "n"): return content.append(0x0A)
        case UInt8(ascii: "r"): return content.append(0x0D)
        case UInt8(ascii: "t"): return content.append(0x09)
        case UInt8(ascii: "u"):
            guard let first = hexadecimal() else { break }
            return content.append(contentsOf: scalar(first, from: start).utf8)
        default: break
        }
        guard mode == .lenient else {
            position = start
            throw fault(.badEscape)
        }
        note(.badEscape, at: start)
        if sign != 0 { content.append(sign) }
    }

    /// Returns the character of one `\u` escape, or of two that make a surrogate pair.
    private mutating func scalar(_ first: UInt32, from start: Int) -> String {
        if let single = Unicode.Scalar(first) { return String(Character(single)) }
        if first < 0xDC00, bytes.dropFirst(position).starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            let before = position
            position += 2
            if let second = hexadecimal(), (0xDC00...0xDFFF).contains(second),
                let pair = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return String(Character(pair))
            }
            position = before
        }
        note(.halfCharacter, at: start)
        return "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = byte.hexValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        position += 4
        return value
    }

    // MARK: Numbers and words

    mutating func number() throws(JSONFault) -> String {
        let start = position
        while let byte = current, byte.isInJSONWord || byte == UInt8(ascii: "+") { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard bytes[start..<position].isJSONNumber, let number = Double(text), number.isFinite else {
            guard mode == .lenient else {
                position = start
                throw fault(.badNumber(text))
            }
            note(.badNumber(text), at: start)
            cutAtEnd()
            return text
        }
        if start > 0 { cutAtEnd() }
        return text
    }

    mutating func word() throws(JSONFault) -> JSONNode.Value {
        let word = bytes.dropFirst(position).prefix { $0.isInJSONWord }
        let value: JSONNode.Value
        switch String(decoding: word, as: UTF8.self) {
        case "true": value = .bool(true)
        case "false": value = .bool(false)
        case "null": value = .null
        default:
            let found = mode == .lenient && position + word.count == bytes.count ? .end : found()
            throw fault(.noValue(found))
        }
        position += word.count
        return value
    }
}

extension ArraySlice<UInt8> {
    /// True for `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
    fileprivate var isJSONNumber: Bool {
        var rest = self
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let whole = rest.prefix { $0.isDigit }
        guard let first = whole.first, whole.count == 1 || first != UInt8(ascii: "0") else { return false }
        rest = rest.dropFirst(whole.count)
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { $0.isDigit }
            guard !digits.isEmpty else { return false }
            rest = rest.dropFirst(digits.count + 1)
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            guard !rest.isEmpty else { return false }
            rest = rest.drop { $0.isDigit }
        }
        return rest.isEmpty
    }
}
