internal import ArgumentParser
internal import Foundation
internal import Model
internal import Storage

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "The health of every source, a line each, those that need a person first.",
        discussion: """
            Examples:
              moisson status
              moisson status --verbose
              moisson status --metrics > /var/lib/prometheus/node-exporter/moisson.prom
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Print the figures for Prometheus (text format, for the textfile collector).")
    var metrics = false

    func run() throws {
        try common.run { console in
            let session = try common.readingSession()
            let report = PageStatusList(pages: try pages(of: session), now: session.now)
            if metrics {
                let (totals, last) = try stored { () throws(StorageFailure) in
                    (try session.store.totals(), try LastHarvest(in: session.store))
                }
                let figures = Metrics(pages: report.pages, totals: totals, last: last, now: session.now)
                return try console.result(figures.text)
            }
            try session.tellIdleness(on: console)
            if common.json {
                try console.result(report.json)
            } else if common.verbose {
                try console.result(report.text)
            } else {
                for line in report.lines { try console.result(line) }
            }
        }
    }

    /// The health of every page of the configuration, in its order; a page that was never visited has none yet.
    private func pages(of session: Session) throws(CommandError) -> [PageHealth] {
        let known = Dictionary(
            try session.publication.health().map {
                (PageID(source: $0.memory.source, page: $0.memory.page), $0)
            },
            uniquingKeysWith: { first, _ in first })
        return session.configuration.sources.flatMap { source in
            source.pages.map { page in
                known[PageID(source: source.id, page: page.url)]
                    ?? PageHealth(
                        memory: PageMemory(source: source.id, page: page.url), sourceName: source.name,
                        items: 0)
            }
        }
    }
}
