internal import Text

/// A JSON value as it can be read from bytes that a program meant to be JSON (RFC 8259).
///
/// Strict parsers give nothing for a trailing comma or a raw line break in a string; here what was read stays.
enum LooseJSON {
    case null
    case bool(Bool)
    /// As written.
    case number(String)
    case string(String)
    case array([LooseJSON])
    case object([String: LooseJSON])

    subscript(key: String) -> LooseJSON? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// A filled string, or a number as it was written.
    var text: String? {
        switch self {
        case .string(let text): text.allSatisfy(\.isWhitespace) ? nil : text
        case .number(let text): text
        default: nil
        }
    }

    var values: [LooseJSON] {
        switch self {
        case .array(let values): values
        case .object: [self]
        default: []
        }
    }
}

/// One reading of one document; `isCut` and `isBroken` tell what was wrong with it.
struct LooseJSONReader {
    /// True when the document ended inside a value.
    private(set) var isCut = false
    private(set) var isBroken = false
    private let source: [UInt8]
    private var at = 0
    private var depth = 0

    init(_ source: [UInt8]) { self.source = source }

    mutating func document() -> LooseJSON? {
        let value = value()
        skipBlanks()
        if at < source.count { isBroken = true }
        return value
    }

    private mutating func value() -> LooseJSON? {
        skipBlanks()
        guard let byte = current else { return cut() }
        depth += 1
        defer { depth -= 1 }
        guard depth <= deepestNesting else { return broken() }
        switch byte {
        case UInt8(ascii: "{"): return object()
        case UInt8(ascii: "["): return array()
        case UInt8(ascii: "\""): return string().map(LooseJSON.string)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
        default: return word()
        }
    }

    /// An object that was cut is given with what it had; whoever reads it asks `isCut`.
    private mutating func object() -> LooseJSON {
        var members: [String: LooseJSON] = [:]
        at += 1
        while true {
            skipSeparators()
            guard let byte = current else { return cut() ?? .object(members) }
            if byte == UInt8(ascii: "}") {
                at += 1
                return .object(members)
            }
            guard byte == UInt8(ascii: "\""), let key = string() else { return broken() ?? .object(members) }
            skipBlanks()
            guard current == UInt8(ascii: ":") else { return broken() ?? .object(members) }
            at += 1
            guard let value = value() else { return .object(members) }
            if isCut, !isContainer(value) { return .object(members) }
            members[key] = value
            if isCut { return .object(members) }
        }
    }

    /// The last element of an array that was cut is not whole, and is left out.
    private mutating func array() -> LooseJSON {
        var values: [LooseJSON] = []
        at += 1
        while true {
            skipSeparators()
            guard let byte = current else { return cut() ?? .array(values) }
            if byte == UInt8(ascii: "]") {
                at += 1
                return .array(values)
            }
            let before = at
            guard let value = value() else { return .array(values) }
            if isCut { return .array(values) }
            values.append(value)
            if at == before { return .array(values) }
        }
    }

    private func isContainer(_ value: LooseJSON) -> Bool {
        switch value {
        case .array, .object: true
        default: false
        }
    }

    private mutating func string() -> String? {
        var out: [UInt8] = []
        at += 1
        while let byte = current {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
            case UInt8(ascii: "\\"): escape(into: &out)
            case 0..<0x20:
                isBroken = true
                if byte == 0x09 || byte == 0x0A || byte == 0x0D { out.append(byte) }
            default: out.append(byte)
            }
        }
        isCut = true
        return nil
    }

    private mutating func escape(into out: inout [UInt8]) {
        guard let byte = current else { return }
        at += 1
        switch byte {
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): break
        case UInt8(ascii: "u"): out += Array(String(unicodeEscape()).utf8)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        default:
            isBroken = true
            out.append(byte)
        }
    }

    /// `\u00e9`, and two of them for what lies beyond the first plane.
    private mutating func unicodeEscape() -> Unicode.Scalar {
        guard let high = hexadecimal() else { return "\u{FFFD}" }
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        guard at + 1 < source.count, source[at] == UInt8(ascii: "\\"), source[at + 1] == UInt8(ascii: "u")
        else {
            return "\u{FFFD}"
        }
        at += 2
        guard let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        guard at + 4 <= source.count else {
            at = source.count
            return nil
        }
        defer { at += 4 }
        return source[at..<at + 4].hexadecimalNumber
    }

    private mutating func number() -> LooseJSON {
        let start = at
        while let byte = current, "+-.eE0123456789".utf8.contains(byte) { at += 1 }
        if at == source.count, depth > 1 { isCut = true }
        return .number(String(decoding: source[start..<at], as: UTF8.self))
    }

    private mutating func word() -> LooseJSON? {
        let start = at
        while let byte = current, (byte | 0x20) &- 0x61 < 26 { at += 1 }
        switch String(decoding: source[start..<at], as: UTF8.self) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default:
            if at == source.count { return cut() }
            return broken()
        }
    }

    private var current: UInt8? { at < source.count ? source[at] : nil }

    private mutating func skipBlanks() {
        while let byte = current, byte <= 0x20 { at += 1 }
    }

    private mutating func skipSeparators() {
        var commas = 0
        while let byte = current, byte <= 0x20 || byte == UInt8(ascii: ",") {
            if byte == UInt8(ascii: ",") { commas += 1 }
            at += 1
        }
        let isTrailing = commas == 1 && (current == UInt8(ascii: "]") || current == UInt8(ascii: "}"))
        if commas > 1 || isTrailing { isBroken = true }
    }

    private mutating func cut() -> LooseJSON? {
        isCut = true
        return nil
    }

    private mutating func broken() -> LooseJSON? {
        isBroken = true
        return nil
    }
}

/// Deeper than any feed; the bound keeps the stack whole.
private let deepestNesting = 200
