/// A JSON value that is written with its keys in the given order, nulls included (RFC 8259).
package enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([(String, JSON)])

    package static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
    package static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

    /// UTF-8 text; with `indented`, two blanks a level, else on one line.
    package func text(indented: Bool = false) -> String {
        var out: [UInt8] = []
        write(into: &out, indented: indented, level: 0)
        return String(decoding: out, as: UTF8.self)
    }

    package static func == (a: JSON, b: JSON) -> Bool { a.text() == b.text() }

    private func write(into out: inout [UInt8], indented: Bool, level: Int) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .int(let value): out += String(value).utf8
        case .number(let value): out += (value.isFinite ? String(value) : "null").utf8
        case .string(let value): JSON.quote(value, into: &out)
        case .array(let values):
            JSON.list(values, between: "[", and: "]", into: &out, indented: indented, level: level) {
                value, out in
                value.write(into: &out, indented: indented, level: level + 1)
            }
        case .object(let members):
            JSON.list(members, between: "{", and: "}", into: &out, indented: indented, level: level) {
                member, out in
                JSON.quote(member.0, into: &out)
                out += (indented ? ": " : ":").utf8
                member.1.write(into: &out, indented: indented, level: level + 1)
            }
        }
    }

    private static func list<Value>(
        _ values: [Value], between open: String, and close: String, into out: inout [UInt8], indented: Bool,
        level: Int, each: (Value, inout [UInt8]) -> Void
    ) {
        out += open.utf8
        for (index, value) in values.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            if indented { newLine(into: &out, level: level + 1) }
            each(value, &out)
        }
        if indented, !values.isEmpty { newLine(into: &out, level: level) }
        out += close.utf8
    }

    private static func newLine(into out: inout [UInt8], level: Int) {
        out.append(UInt8(ascii: "\n"))
        out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
    }

    private static func quote(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): out += "\\\"".utf8
            case UInt8(ascii: "\\"): out += "\\\\".utf8
            case 0x0A: out += "\\n".utf8
            case 0x0D: out += "\\r".utf8
            case 0x09: out += "\\t".utf8
            case 0..<0x20: out += ("\\u00" + [byte].hexadecimal).utf8
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }

}
