/// Texts, numbers and words: what holds no other value.
extension JSONReader {
    mutating func string() throws(JSONText.Fault) -> String {
        let start = position
        position += 1
        var content: [UInt8] = []
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\n") {
            if byte == UInt8(ascii: "\\") {
                content += Array(try escaped().utf8)
                continue
            }
            if byte < 0x20, byte != UInt8(ascii: "\r") {
                note(position, "a control character stands in a text", "delete it, or write \\t for a tab")
            }
            content.append(byte)
            position += 1
        }
        guard current == UInt8(ascii: "\"") else {
            position = start
            throw fault(
                "the text that begins here has no closing quote on its line",
                "close it, or write \\n for a new line")
        }
        position += 1
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func escaped() throws(JSONText.Fault) -> String {
        let start = position
        position += 2
        switch bytes.indices.contains(start + 1) ? bytes[start + 1] : 0 {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let first = hexadecimal() else { break }
            return scalar(first, from: start)
        default: break
        }
        position = start
        throw fault("this escape is not one of JSON's", "write \\\\ for a backslash")
    }

    /// The character of one `\u` escape, or of two that make a surrogate pair.
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
        note(start, "this escape is half a character", "write the character itself")
        return "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        let digits = bytes.dropFirst(position).prefix(4)
        guard digits.count == 4, digits.allSatisfy({ $0.isHexadecimalDigit }) else { return nil }
        position += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    // MARK: - Numbers and words

    mutating func number() throws(JSONText.Fault) -> Double {
        let start = position
        while let byte = current, byte.isPartOfWord || byte == UInt8(ascii: "+") { position += 1 }
        let text = bytes[start..<position]
        guard Self.isNumber(text), let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite
        else {
            position = start
            throw fault(
                "\(Self.inQuotes(text)) is not a JSON number", "write digits, or a text between quotes")
        }
        return number
    }

    /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
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

    mutating func word() throws(JSONText.Fault) -> JSONText.Value {
        let word = bytes.dropFirst(position).prefix { $0.isPartOfWord }
        switch String(decoding: word, as: UTF8.self) {
        case "true": return skip(4, giving: .bool(true))
        case "false": return skip(5, giving: .bool(false))
        case "null": return skip(4, giving: .null)
        default:
            throw fault(
                "\(found()) stands where a value is expected", "write texts between straight quotes (\")")
        }
    }

    private mutating func skip(_ count: Int, giving value: JSONText.Value) -> JSONText.Value {
        position += count
        return value
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    fileprivate var isHexadecimalDigit: Bool {
        isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x66)
    }

    /// Letters, digits and what stands inside numbers and names; bytes above ASCII are none.
    var isPartOfWord: Bool {
        isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A)
            || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
