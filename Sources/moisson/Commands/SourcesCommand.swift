internal import ArgumentParser
internal import Model
internal import Text

struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "List the sources of the configuration, one line each.",
        discussion: """
            A line holds id, name, region and number of pages, with tabs between.
            Example: moisson sources | cut -f1
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run { console in
            let sources = try common.configuration().sources
            if common.json {
                return try console.result(.object([("sources", .array(sources.map(\.listing)))]))
            }
            for source in sources { try console.result(source.line) }
        }
    }
}

extension Source {
    fileprivate var line: String {
        let count = pages.count == 1 ? "1 page" : "\(pages.count) pages"
        return [id, name, region ?? "", count].joined(separator: "\t")
    }

    fileprivate var listing: JSON {
        .object([
            ("id", .string(id)), ("name", .string(name)), ("region", .optional(region)),
            ("homepage", .optional(homepage)), ("pages", .strings(pages.map(\.url))),
        ])
    }
}
