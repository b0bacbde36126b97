internal import Foundation
internal import Mustache
internal import Text

/// The templates of one publication: those of the program, but for the ones that a person wrote in their place.
package struct PageTemplates: Sendable {
    static let builtIn = PageTemplates(replacing: [:])

    private let library: MustacheLibrary
    private let policyHashes: [Template: String]
    /// Nil when a person wrote some of the templates.
    private let shapes: TemplateShapes?

    /// `texts` are those that a person wrote, by name; one that `problem(with:named:)` refuses is not used.
    init(replacing texts: [String: String]) {
        let written = texts.filter { PageTemplates.problem(with: $1, named: $0) == nil }
        var library = MustacheLibrary()
        var hashes: [Template: String] = [:]
        for template in Template.allCases {
            let source = written[template.rawValue] ?? template.text
            do { try library.register(source, named: template.rawValue) } catch {
                preconditionFailure("template \(template): \(error)")
            }
            if PageTemplates.inlined.contains(template) {
                hashes[template] = "'sha256-\(SHA256.digest(Array(source.utf8)).base64)'"
            }
        }
        self.library = library
        policyHashes = hashes
        shapes = written.isEmpty ? TemplateShapes() : nil
    }

    /// Fills a template with one of many values that are alike.
    fileprivate func fill(_ template: Template, withOneOfMany value: TemplateValue) -> [UInt8] {
        guard let shapes else { return fill(template, with: value) }
        return shapes.html(of: value, in: template) { fill(template, with: $0) }
    }

    func fill(_ template: Template, with value: TemplateValue) -> [UInt8] {
        guard let text = library.render(value.content, withTemplate: template.rawValue) else {
            preconditionFailure("there is no template \(template)")
        }
        return Array(text.utf8)
    }

    /// The hash by which a Content-Security-Policy allows inline text, which is a template as it stands.
    func policyHash(of template: Template) -> TemplateValue { .text(policyHashes[template] ?? "") }

    private static let inlined: [Template] = [.style, .script, .prose, .embedStyle]
}

extension RenderedHTML {
    init(_ template: Template, of templates: PageTemplates, filledWith members: [String: TemplateValue]) {
        let bytes = templates.fill(template, withOneOfMany: .object(members))
        html = String(decoding: bytes, as: UTF8.self)
    }
}

extension PageTemplates {
    /// The reason why a text cannot stand in a template's place, in a few words; nil when it can.
    ///
    /// It must parse, must not let texts of others become markup, and must not hold itself.
    package static func problem(with text: String, named name: String) -> String? {
        guard let template = Template(rawValue: name) else {
            return
                "there is no such template; those are \(Template.allCases.map(\.rawValue).joined(separator: ", "))"
        }
        if inlined.contains(template), text.contains("{{") {
            return "it stands in pages as it is, so nothing can be filled in"
        }
        let tags = text.tags
        if let tag = tags.first(where: { !$0.isHarmless }) {
            return "{{\(tag.prefix(40))}} is not allowed: texts of others are shown by {{name}} alone"
        }
        let parts = tags.compactMap(\.partial)
        if let part = parts.first(where: { !harmlessParts(of: template).contains($0) }) {
            return "{{> \(part.prefix(40))}} is no part that \(name) may hold"
        }
        do { _ = try MustacheTemplate(string: text) } catch let error as MustacheTemplate.ParserError {
            return "line \(error.context.lineNumber): \(error.error)"
        } catch { return "\(error)" }
        return nil
    }

    /// The names of the parts that a template may hold: those that the built-in one holds, and the smaller ones that hold none.
    private static func harmlessParts(of template: Template) -> Set<String> {
        let simple = Template.allCases.filter {
            $0 != template && $0.text.tags.allSatisfy { $0.partial == nil }
        }
        return Set(
            template.text.tags.compactMap(\.partial)
                + (simple.contains(template) ? [] : simple.map(\.rawValue)))
    }
}

extension Template {
    fileprivate var text: String { String(decoding: source, as: UTF8.self) }
}

extension String {
    /// All that stands in double braces, without them; of triple ones the inner braces stay.
    fileprivate var tags: [String] {
        components(separatedBy: "{{").dropFirst().map { part in
            String(part[..<(part.range(of: "}}")?.lowerBound ?? part.endIndex)])
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    /// The name of the part that a tag puts in its place.
    fileprivate var partial: String? {
        hasPrefix(">") ? String(dropFirst()).trimmingCharacters(in: .whitespaces) : nil
    }

    /// False for a tag that writes a text unescaped or changes what tags mean; markup that was made harmless has a name in
    /// `HTML` or `JSON`.
    fileprivate var isHarmless: Bool {
        guard let first else { return false }
        if first == "{" { return hasSuffix("HTML") || hasSuffix("JSON") }
        return !"&=%<$".contains(first)
    }
}
