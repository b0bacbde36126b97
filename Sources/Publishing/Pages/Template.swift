internal import Foundation
import Markup
import Mustache
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
        guard let text = Template.library.render(value.content, withTemplate: rawValue) else {
            preconditionFailure("there is no template \(rawValue)")
        }
        return Array(text.utf8)
    }

    /// The hash by which a Content-Security-Policy allows inline text, which is a template as it stands.
    var policyHash: TemplateValue { .text(Template.policyHashes[self] ?? "") }

    private static let policyHashes = Dictionary(
        uniqueKeysWithValues: [style, script, prose, embedStyle].map {
            ($0, "'sha256-\(SHA256.digest($0.source).base64)'")
        })

    /// A template that does not parse is a mistake of ours that the tests find.
    private static let library: MustacheLibrary = {
        var library = MustacheLibrary()
        for template in allCases {
            do {
                try library.register(
                    String(decoding: template.source, as: UTF8.self), named: template.rawValue)
            } catch {
                preconditionFailure("template \(template): \(error)")
            }
        }
        return library
    }()
}

/// Markup that a template has made, to stand in another one.
struct RenderedHTML {
    fileprivate let html: String

    init(_ template: Template, filledWith members: [String: TemplateValue]) {
        html = String(decoding: template.filled(with: .object(members)), as: UTF8.self)
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
    case words(Wording)

    static func optional(_ text: String?) -> TemplateValue { text.map(TemplateValue.text) ?? .flag(false) }

    fileprivate var content: Any {
        switch self {
        case .text(let text): text.withoutLooseMarks
        case .markup(let markup): markup.html
        case .rendered(let part): part.html
        case .data(let document): document.text().withoutMarkup
        case .flag(let flag): flag
        case .list(let values): values.map(\.content)
        case .object(let members): members.mapValues(\.content)
        case .words(let words): words
        }
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
    /// character that it reserves: Mustache escapes grapheme by grapheme, so `"` with an accent on it would pass
    /// unescaped and end an attribute.
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
