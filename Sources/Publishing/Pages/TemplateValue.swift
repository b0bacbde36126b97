import Markup
internal import Text

/// Markup that a template has made, to stand in another one.
struct RenderedHTML {
    let html: String
}

/// A value that fills a template: a text, which the template escapes, or markup that `Markup` or another template has
/// made harmless.
///
/// A template names a text `{{name}}`; only names that end in `HTML` or `JSON` may stand in three braces, and only
/// `.markup`, `.rendered` and `.data` may have such a name (`Tests/PublishingTests/PageTests.swift` holds the templates
/// to it).
enum TemplateValue {
    case text(String)
    case markup(Sanitised)
    case rendered(RenderedHTML)
    /// A document for programs inside a `script` element.
    case data(JSON)
    case flag(Bool)
    case list([TemplateValue])
    case object([String: TemplateValue])
    /// The words of a language by their names: its `language`.
    case wording(String)

    static func words(_ words: Wording) -> TemplateValue { .wording(words.language) }

    static func optional(_ text: String?) -> TemplateValue { text.map(TemplateValue.text) ?? .flag(false) }

    /// The value as the template engine takes it.
    var content: Any {
        switch self {
        case .text(let text): text.withoutLooseMarks
        case .markup(let markup): markup.html
        case .rendered(let part): part.html
        case .data(let document): document.text().withoutMarkup
        case .flag(let flag): flag
        case .list(let values): values.map(\.content)
        case .object(let members): members.mapValues(\.content)
        case .wording(let language): Wording.byName[language] ?? [:]
        }
    }
}

extension Wording {
    /// The words of each language as the template engine takes them, made once: a value is one name, and no tag is looked up by
    /// reflection.
    fileprivate static let byName: [String: [String: any Sendable]] = Dictionary(
        uniqueKeysWithValues: [french, english].map { ($0.language, members(of: $0)) })

    private static func members(of words: Any) -> [String: any Sendable] {
        var members: [String: any Sendable] = [:]
        for (label, value) in Mirror(reflecting: words).children {
            guard let label else { continue }
            if let text = value as? String {
                members[label] = text
            } else if Mirror(reflecting: value).displayStyle == .struct {
                members[label] = self.members(of: value)
            }
        }
        return members
    }
}

extension String {
    /// True when a look at the bytes cannot tell that `withoutLooseMarks` leaves all as it is: most texts are told by it.
    fileprivate var mayHaveLooseMarks: Bool {
        var before: UInt8 = 0
        for byte in utf8 {
            if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F { return true }
            if byte >= 0x80 {
                // C1 controls, noncharacters, everything beyond the basic plane, marks behind what is reserved.
                if before == 0xC2 && byte < 0xA0 || byte >= 0xF0 { return true }
                if before == 0xEF && (byte == 0xB7 || byte == 0xBF) { return true }
                if byte >= 0xCC && "<>&\"'".utf8.contains(before) { return true }
            } else if before >= 0x80 && "<>&\"'".utf8.contains(byte) {
                // Some signs, of Arabic for example, are one character with what follows.
                return true
            }
            before = byte
        }
        return false
    }

    /// A JSON text in which nothing can be taken for markup, and without control characters: all these stand in its strings
    /// alone.
    fileprivate var withoutMarkup: String {
        var out = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "<": out.append(contentsOf: "\\u003c".unicodeScalars)
            case ">": out.append(contentsOf: "\\u003e".unicodeScalars)
            case "&": out.append(contentsOf: "\\u0026".unicodeScalars)
            case _ where scalar.isForbidden: break
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    /// The text without control characters and noncharacters, which HTML does not allow, and without what would be one character
    /// with one that it reserves, combining marks behind it and signs before it: Mustache escapes grapheme by grapheme, so `"` with
    /// an accent on it would pass unescaped and end an attribute.
    var withoutLooseMarks: String {
        guard mayHaveLooseMarks else { return self }
        var out = String.UnicodeScalarView()
        var isAfterReserved = false
        for scalar in unicodeScalars {
            if isAfterReserved && scalar.isJoining || scalar.isForbidden { continue }
            isAfterReserved = "<>&\"'".unicodeScalars.contains(scalar)
            while isAfterReserved, let last = out.last, last.isPrepended { out.removeLast() }
            out.append(scalar)
        }
        return String(out)
    }
}

extension Unicode.Scalar {
    fileprivate var isForbidden: Bool {
        (value < 0x20 && self != "\n" && self != "\t") || (0x7F...0x9F).contains(value)
            || value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }

    /// True for a sign that is one character with what follows.
    fileprivate var isPrepended: Bool {
        value >= 0x300 && String(String.UnicodeScalarView([self, "<"])).count == 1
    }

    fileprivate var isJoining: Bool {
        guard value >= 0x300 else { return false }
        var probe = String.UnicodeScalarView(["<"])
        probe.append(self)
        return String(probe).count == 1
    }
}
