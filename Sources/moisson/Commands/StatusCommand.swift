internal import ArgumentParser
internal import Foundation
internal import Model

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "The health of every source and page.",
        discussion: """
            Examples:
              moisson status
              moisson status --json
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run { console in
            let configuration = try common.configuration()
            let now = try common.instant()
            let store = try common.readingStore()
            let health = try Publication(configuration: configuration, store: store, now: now).health()
            let pages = configuration.sources.flatMap { source in source.pages.map { (source, $0) } }
            let known = Dictionary(health.map { ($0.memory.source + " " + $0.memory.page, $0) }) { first, _ in
                first
            }
            let lines = pages.map { source, page in
                known[source.id + " " + page.url]
                    ?? PageHealth(
                        memory: PageMemory(source: source.id, page: page.url), sourceName: source.name,
                        items: 0)
            }
            let report = PageStatusList(pages: lines, now: now)
            if common.json {
                try console.result(report.json)
            } else {
                try console.result(report.text)
            }
        }
    }
}
