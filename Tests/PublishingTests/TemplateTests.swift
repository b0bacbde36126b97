import Foundation
import Markup
import Model
import Testing
import Text

@testable import Publishing

@Suite("Templates that a person wrote")
struct TemplateTests {
    @Test("each built-in template may stand in its own place and changes nothing there")
    func builtIn() {
        var edition = sampleEdition()
        edition.templates = Dictionary(
            uniqueKeysWithValues: Template.allCases.map {
                ($0.rawValue, String(decoding: $0.source, as: UTF8.self))
            })
        for (name, text) in edition.templates {
            #expect(PageTemplates.problem(with: text, named: name) == nil, "\(name)")
        }
        #expect(edition.files(health: []) == sampleEdition().files(health: []))
    }

    @Test("the example's templates can be used as they stand")
    func example() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Examples/own-templates")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        var edition = sampleEdition()
        for file in files {
            let name = file.deletingPathExtension().lastPathComponent
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(PageTemplates.problem(with: text, named: name) == nil, "\(name)")
            edition.templates[name] = text
        }
        #expect(
            output("regions/occitanie.html", of: edition).contains("Un service des centres de ressources"))
    }

    @Test("what a person wrote is used, its style is allowed by the page, and its texts are escaped")
    func own() throws {
        var edition = sampleEdition()
        edition.templates = [
            "foot": "<footer><p>Pied de page de {{siteTitle}}</p></footer>\n",
            "style": "h1 { color: #123456; }\n",
        ]
        let page = output("index.html", of: edition)
        #expect(
            page.contains("<footer><p>Pied de page de Politique de la ville") && !page.contains("status.html")
        )
        let hash = SHA256.digest(Array("h1 { color: #123456; }\n".utf8)).base64
        let policy = Document(html: Array(page.utf8)).elements.first { $0.attribute("http-equiv") != nil }
        #expect(policy?.attribute("content")?.contains("style-src 'sha256-\(hash)'") == true)
        #expect(page.contains("<style>h1 { color: #123456; }\n</style>"))
        #expect(output("about.html", of: edition).contains("Pied de page"))
    }

    @Test(
        "one that does not parse, shows texts unescaped, changes the signs or holds itself is refused, in words",
        arguments: [
            ("pied", "<p>", "there is no such template"), ("foot", "{{#a}}<p>", "line"),
            ("card", "{{{title}}}", "is not allowed"), ("card", "{{&title}}", "is not allowed"),
            ("card", "{{ & title}}", "is not allowed"), ("card", "{{=<% %>=}}", "is not allowed"),
            ("card", "{{% CONTENT_TYPE:TEXT}}{{title}}", "is not allowed"),
            ("page", "{{> page}}", "no part"), ("card", "{{> page}}", "no part"),
            ("page", "{{>*name}}", "no part"),
            ("style", "h1 { color: {{colour}}; }", "nothing can be filled in"),
        ])
    func refused(name: String, text: String, problem: String) {
        #expect(PageTemplates.problem(with: text, named: name)?.contains(problem) == true)
        var edition = sampleEdition()
        edition.templates = [name: text]
        #expect(output("index.html", of: edition) == output("index.html"))
    }
}
