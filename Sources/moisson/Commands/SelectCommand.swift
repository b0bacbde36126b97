internal import ArgumentParser
internal import Foundation
internal import Markup
internal import Model
internal import Text

struct SelectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "select", abstract: "The elements that a CSS selector or (xpath:) XPath matches.",
        usage: "moisson select FILE [--json] -- SELECTOR",
        discussion: """
            Example:
              moisson select page.html -- "article h2 a"
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "An HTML file, or - for standard input.")
    var file: String

    @Argument(help: "CSS, or xpath: and an XPath.")
    var selector: String

    func run() throws {
        try common.run { console in
            let bytes = try Input(name: file).bytes()
            let parsed: Selector
            do throws(SelectorError) {
                parsed = try Selector(parsing: selector)
            } catch {
                if common.json { try console.result(.null) }
                throw CommandError(
                    .badData,
                    "\(selector.debugDescription): character \(error.offset + 1): \(error.message); write another selector"
                )
            }
            let document =
                Document.looksLikeXML(bytes)
                ? Document(xml: decode(bytes, contentType: nil, as: .xml).utf8)
                : Document(html: decode(bytes, contentType: nil, as: .html).utf8)
            let elements = parsed.select(in: document)
            if common.json {
                try console.result(.array(elements.map(\.json)))
            } else {
                for element in elements { try console.result(element.text) }
            }
        }
    }
}

extension Element {
    fileprivate var json: JSON {
        .object([
            ("tag", .string(name)), ("id", .optional(id)), ("text", .string(text)),
            ("outer_html", .string(outerHTML)),
        ])
    }
}
