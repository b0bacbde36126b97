internal import Foundation
import Markup
internal import Text

/// The templates, which stand in the program itself: pages, and the parts that pages share.
enum Template: String, CaseIterable {
    case about, card, date, document, embed, embedStyle, facts, feedStyle, filter, foot, head, lanes, letter,
        letters,
        line, masthead, page,
        prose,
        script,
        status, style

    /// The template as it was written.
    var source: [UInt8] {
        switch self {
        case .about: PackageResources.about_mustache
        case .card: PackageResources.card_mustache
        case .date: PackageResources.date_mustache
        case .document: PackageResources.document_mustache
        case .embed: PackageResources.embed_mustache
        case .embedStyle: PackageResources.embedStyle_mustache
        case .facts: PackageResources.facts_mustache
        case .feedStyle: PackageResources.feedStyle_mustache
        case .filter: PackageResources.filter_mustache
        case .foot: PackageResources.foot_mustache
        case .head: PackageResources.head_mustache
        case .lanes: PackageResources.lanes_mustache
        case .letter: PackageResources.letter_mustache
        case .letters: PackageResources.letters_mustache
        case .line: PackageResources.line_mustache
        case .masthead: PackageResources.masthead_mustache
        case .page: PackageResources.page_mustache
        case .prose: PackageResources.prose_mustache
        case .script: PackageResources.script_mustache
        case .status: PackageResources.status_mustache
        case .style: PackageResources.style_mustache
        }
    }

    func filled(with value: TemplateValue) -> [UInt8] {
        var filling = TemplateFilling(of: value)
        filling.fill(self)
        return filling.bytes
    }

    /// The hash by which a Content-Security-Policy allows inline text, which is a template as it stands.
    var policyHash: TemplateValue { .text(Template.policyHashes[self] ?? "") }

    private static let policyHashes = Dictionary(
        uniqueKeysWithValues: [style, script, prose, embedStyle].map {
            ($0, "'sha256-\(SHA256.digest($0.source).base64)'")
        })

    /// The parts of the template.
    fileprivate var parts: TemplateParts {
        guard let parts = Template.allParts[self] else { preconditionFailure("template \(self)") }
        return parts
    }

    /// A template that does not parse is a mistake of ours that the tests find.
    private static let allParts: [Template: TemplateParts] = {
        var all: [Template: TemplateParts] = [:]
        for template in allCases {
            do throws(TemplateFault) { all[template] = try TemplateParts(of: template.source) } catch {
                preconditionFailure("template \(template): \(error.tag)")
            }
        }
        return all
    }()
}

/// Markup that a template has made, to stand in another one.
struct RenderedHTML {
    fileprivate let bytes: [UInt8]

    init(_ template: Template, filledWith members: [String: TemplateValue]) {
        bytes = template.filled(with: .object(members))
    }
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
    /// The texts of a language by their names, `page.menu`.
    case texts([String: String])

    static func words(_ words: Wording) -> TemplateValue { .texts(Wording.texts[words.language] ?? [:]) }

    static func optional(_ text: String?) -> TemplateValue { text.map(TemplateValue.text) ?? .flag(false) }
}

/// A template on the way to its bytes.
private struct TemplateFilling {
    private(set) var bytes: [UInt8] = []
    /// The value that fills the template, and those of the sections around the present place.
    private var values: [TemplateValue]
    /// True for the last value of a list.
    private var isLast = false

    init(of value: TemplateValue) { values = [value] }

    mutating func fill(_ template: Template) { fill(template.parts) }

    private mutating func fill(_ parts: TemplateParts) {
        for part in parts.parts {
            switch part {
            case .text(let text): bytes += text
            case .value(let path, let isRaw): if let value = value(at: path) { write(value, isRaw: isRaw) }
            case .section(let path, let inner): fill(inner, for: value(at: path))
            case .otherwise(let path, let inner): if isMissing(value(at: path)) { fill(inner) }
            case .template(let name):
                guard let template = Template(rawValue: name) else {
                    preconditionFailure("there is no template \(name)")
                }
                fill(template)
            }
        }
    }

    /// Fills a section once for each value of a list, or once for any other value.
    private mutating func fill(_ section: TemplateParts, for value: TemplateValue?) {
        switch value {
        case nil, .flag(false)?: break
        case .flag(true)?: fill(section)
        case .list(let list)?:
            for (place, element) in list.enumerated() {
                fill(section, within: element, isLast: place == list.count - 1)
            }
        case let value?: fill(section, within: value, isLast: false)
        }
    }

    private mutating func fill(_ section: TemplateParts, within value: TemplateValue, isLast: Bool) {
        let wasLast = self.isLast
        self.isLast = isLast
        values.append(value)
        fill(section)
        values.removeLast()
        self.isLast = wasLast
    }

    private func isMissing(_ value: TemplateValue?) -> Bool {
        switch value {
        case nil, .flag(false)?: true
        case .list(let list)?: list.isEmpty
        default: false
        }
    }

    /// The value of a name, sought from the innermost section outwards.
    private func value(at path: TemplateParts.Path) -> TemplateValue? {
        if path.name == "." { return values.last }
        if path.name == "last()" { return .flag(isLast) }
        for value in values.reversed() {
            guard case .object(let members) = value, let found = members[path.name] else { continue }
            return path.rest.isEmpty ? found : found.member(TemplateParts.Path(path.rest), all: path.rest)
        }
        return nil
    }

    private mutating func write(_ value: TemplateValue, isRaw: Bool) {
        switch value {
        case .text(let text): isRaw ? bytes += Array(text.utf8) : escape(text)
        case .markup(let markup): bytes += Array(markup.html.utf8)
        case .rendered(let part): bytes += part.bytes
        case .data(let document): bytes += Array(document.text().withoutMarkup.utf8)
        case .flag(let flag): bytes += Array((flag ? "true" : "false").utf8)
        case .list, .object, .texts: break
        }
    }

    /// Writes a text with the characters that markup reserves as references.
    private mutating func escape(_ text: String) {
        var text = text.mayHaveLooseMarks ? text.withoutLooseMarks : text
        text.withUTF8 { letters in
            var start = 0
            for place in letters.indices {
                guard let reference = TemplateFilling.reference(to: letters[place]) else { continue }
                bytes += letters[start..<place]
                reference.withUTF8Buffer { bytes += $0 }
                start = place + 1
            }
            bytes += letters[start...]
        }
    }

    private static func reference(to byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}

extension TemplateValue {
    /// The value of a name within this one; `all` is the path as it was written.
    fileprivate func member(_ path: TemplateParts.Path, all: String) -> TemplateValue? {
        switch self {
        case .texts(let texts): return texts[all].map { .text($0) }
        case .object(let members):
            let found = members[path.name]
            return path.rest.isEmpty
                ? found : found?.member(TemplateParts.Path(path.rest), all: path.rest)
        default: return nil
        }
    }
}

extension Wording {
    /// The texts of all languages by the names under which a template asks for them, `page.menu`.
    fileprivate static let texts = Dictionary(
        uniqueKeysWithValues: [french, english].map { ($0.language, texts(of: $0, under: "")) })

    private static func texts(of words: Any, under name: String) -> [String: String] {
        var texts: [String: String] = [:]
        for (label, value) in Mirror(reflecting: words).children {
            guard let label else { continue }
            if let text = value as? String {
                texts[name + label] = text
            } else if Mirror(reflecting: value).displayStyle == .struct {
                texts.merge(self.texts(of: value, under: name + label + ".")) { first, _ in first }
            }
        }
        return texts
    }
}

extension String {
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

    /// The text without control characters and noncharacters, which HTML does not allow, and without combining marks right after a
    /// character that it reserves: with an accent on it a reader takes `"` for another character than a browser does.
    fileprivate var withoutLooseMarks: String {
        var out = String.UnicodeScalarView()
        var isAfterReserved = false
        for scalar in unicodeScalars {
            if isAfterReserved && scalar.isJoining || scalar.isForbidden { continue }
            isAfterReserved = "<>&\"'".unicodeScalars.contains(scalar)
            out.append(scalar)
        }
        return String(out)
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
            }
            before = byte
        }
        return false
    }
}

extension Unicode.Scalar {
    fileprivate var isForbidden: Bool {
        (value < 0x20 && self != "\n" && self != "\t") || (0x7F...0x9F).contains(value)
            || value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }

    fileprivate var isJoining: Bool {
        guard value >= 0x300 else { return false }
        var probe = String.UnicodeScalarView(["<"])
        probe.append(self)
        return String(probe).count == 1
    }
}
