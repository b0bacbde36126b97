internal import Text

/// A template taken apart once: text as it stands, values by their names, sections, and other templates.
///
/// It is the part of Mustache that our templates use. A tag of a section or of another template that has a line to itself
/// leaves no line behind.
struct TemplateParts: Sendable {
    indirect enum Part: Sendable {
        case text([UInt8])
        /// A value to be escaped, or markup that was made harmless (`isRaw`).
        case value(Path, isRaw: Bool)
        /// What stands there once for each value of a list, or once for any other value.
        case section(Path, TemplateParts)
        /// What stands there only without a value.
        case otherwise(Path, TemplateParts)
        case template(String)
    }

    /// The dotted name of a value; « . » is the innermost one.
    struct Path: Sendable {
        let name: String
        /// The name of the value within the one that `name` names; empty for that one itself.
        let rest: String

        init(_ text: String) {
            let parts = text == "." ? [text[...]] : text.split(separator: ".", maxSplits: 1)
            name = String(parts.first ?? "")
            rest = parts.count > 1 ? String(parts[1]) : ""
        }
    }

    private(set) var parts: [Part] = []

    init(of source: [UInt8]) throws(TemplateFault) {
        var reader = TemplateReader(source)
        self = try reader.parts(upTo: nil)
    }

    fileprivate init() {}

    fileprivate mutating func add(_ part: Part) {
        if case .text(let more) = part, case .text(let text)? = parts.last {
            parts[parts.count - 1] = .text(text + more)
        } else {
            parts.append(part)
        }
    }
}

/// A template that does not add up, by the name of the tag at fault.
struct TemplateFault: Error {
    let tag: String
}

private struct TemplateReader {
    private let source: [UInt8]
    private var place = 0
    private var isAtLineStart = true

    init(_ source: [UInt8]) { self.source = source }

    /// Reads as far as the end of the section `name`, or of the template.
    mutating func parts(upTo name: String?) throws(TemplateFault) -> TemplateParts {
        var parts = TemplateParts()
        while let text = textBeforeTag() {
            if !text.isEmpty { parts.add(.text(text)) }
            guard place < source.count else { break }
            let (sign, tag) = try tag()
            switch sign {
            case UInt8(ascii: "/"):
                guard tag == name else { throw TemplateFault(tag: tag) }
                _ = endsLine()
                return parts
            case UInt8(ascii: "#"), UInt8(ascii: "^"):
                let isAlone = endsLine()
                let inner = try self.parts(upTo: tag)
                isAtLineStart = isAlone
                let path = TemplateParts.Path(tag)
                parts.add(sign == UInt8(ascii: "#") ? .section(path, inner) : .otherwise(path, inner))
            case UInt8(ascii: ">"):
                _ = endsLine()
                parts.add(.template(tag))
            default:
                isAtLineStart = false
                parts.add(.value(TemplateParts.Path(tag), isRaw: sign == UInt8(ascii: "{")))
            }
        }
        if let name { throw TemplateFault(tag: name) }
        return parts
    }

    /// The text up to the next tag or the end; nil at the end.
    private mutating func textBeforeTag() -> [UInt8]? {
        guard place < source.count else { return nil }
        let start = place
        while place < source.count, !isAt("{{") { place += 1 }
        if place > start { isAtLineStart = source[place - 1] == 0x0A }
        return Array(source[start..<place])
    }

    /// Reads a tag: its sign, 0 for none, and its name.
    private mutating func tag() throws(TemplateFault) -> (sign: UInt8, name: String) {
        place += 2
        let start = place
        while place < source.count, !isAt("}}") { place += 1 }
        let inside = String(decoding: source[start..<place], as: UTF8.self)
        guard place < source.count, let first = inside.utf8.first else { throw TemplateFault(tag: inside) }
        let hasSign = "#^/>{".utf8.contains(first)
        place += first == UInt8(ascii: "{") ? 3 : 2
        let name = inside.dropFirst(hasSign ? 1 : 0).drop { $0 == " " }
        return (hasSign ? first : 0, String(name))
    }

    /// Passes over the end of the line when the tag just read has the line to itself.
    private mutating func endsLine() -> Bool {
        guard isAtLineStart else { return false }
        isAtLineStart = place >= source.count || source[place] == 0x0A
        if isAtLineStart, place < source.count { place += 1 }
        return isAtLineStart
    }

    private func isAt(_ mark: StaticString) -> Bool {
        place + 1 < source.count && source[place] == mark.utf8Start[0]
            && source[place + 1] == mark.utf8Start[1]
    }
}
