import Markup
import Model
import Mustache
internal import Text

/// What a template is filled with: texts, which the template escapes, and markup that `Markup` has made harmless.
///
/// A template names a text `{{name}}`; only names that end in `HTML` may stand in three braces, and only `.markup` may
/// have such a name (`PageTests.swift` holds the templates to it).
enum View {
    case text(String)
    case markup(Sanitised)
    case flag(Bool)
    case list([View])
    case object([String: View])
    case words(Wording)

    static func optional(_ text: String?) -> View { text.map(View.text) ?? .flag(false) }

    fileprivate var value: Any {
        switch self {
        case .text(let text): boundless(text)
        case .markup(let markup): markup.html
        case .flag(let flag): flag
        case .list(let views): views.map(\.value)
        case .object(let members): members.mapValues(\.value)
        case .words(let words): words
        }
    }
}

/// The template of that name, filled.
func render(_ template: String, _ view: View) -> [UInt8] {
    guard let text = templates.render(view.value, withTemplate: template) else {
        preconditionFailure("there is no template \(template)")
    }
    return Array(text.utf8)
}

/// A text without control characters, which HTML does not allow, and without combining marks right after a character
/// that it reserves: Mustache escapes grapheme by grapheme,
/// so `"` with an accent on it would pass unescaped and end an attribute.
private func boundless(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isAfterReserved = false
    for scalar in text.unicodeScalars {
        if isAfterReserved && isJoining(scalar) || isForbidden(scalar) { continue }
        isAfterReserved = "<>&\"'".unicodeScalars.contains(scalar)
        out.append(scalar)
    }
    return String(out)
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
}

private func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    var probe = String.UnicodeScalarView(["<"])
    probe.append(scalar)
    return String(probe).count == 1
}

/// The templates stand in the program itself: one that does not parse is a mistake of ours that the tests find.
private let templates: MustacheLibrary = {
    var library = MustacheLibrary()
    for (name, bytes) in templateSources {
        do {
            try library.register(String(decoding: bytes, as: UTF8.self), named: name)
        } catch {
            preconditionFailure("template \(name): \(error)")
        }
    }
    return library
}()

/// What a Content-Security-Policy allows by name: the hash of inline text, which is a template as it stands.
func policyHash(_ name: String) -> View {
    let text = templateSources.first { $0.name == name }?.bytes ?? []
    return .text("'sha256-" + base64(SHA256.digest(text)) + "'")
}

let templateSources: [(name: String, bytes: [UInt8])] = [
    ("digest", PackageResources.digest_mustache), ("index", PackageResources.index_mustache),
    ("document", PackageResources.document_mustache), ("letter", PackageResources.letter_mustache),
    ("notice", PackageResources.notice_mustache), ("script", PackageResources.script_mustache),
    ("status", PackageResources.status_mustache), ("style", PackageResources.style_mustache),
]
