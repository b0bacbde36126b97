internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Manners
internal import Model
internal import Text

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Validate the configuration.",
        discussion: "With --live, every source is tried once as well; nothing is stored.")

    @OptionGroup var common: CommonOptions

    @Flag(help: "Also try every source once and say what it gives.")
    var live = false

    func run() throws {
        try moisson.run(common) { console in
            let configuration = try moisson.configuration(common)
            let pages = configuration.sources.map(\.pages.count).reduce(0, +)
            guard live else {
                if common.json {
                    console.result(
                        .object([
                            ("valid", .bool(true)), ("sources", .int(configuration.sources.count)),
                            ("advice", .strings(advice(on: configuration))),
                            ("pages", .int(pages)),
                        ]))
                } else if !common.quiet {
                    console.result(
                        "\(common.config): valid, \(configuration.sources.count) sources with \(pages) pages")
                    for line in advice(on: configuration) { console.result("advice: \(line)") }
                }
                return
            }
            try tryAll(configuration, console)
        }
    }

    /// A harvest into an empty memory that is thrown away: every page is asked once, as the first run would.
    private func tryAll(_ configuration: Configuration, _ console: Console) throws {
        let harvest = Harvest(
            configuration: configuration, store: try copiedStore(of: nil),
            output: OutputFolder(path: common.output),
            console: console, now: try common.instant(), mode: .force, isDry: true)
        let report = try harvest.run()
        if common.json {
            console.result(report.json)
        } else {
            for page in report.pages { console.result(line(page)) }
        }
        if report.isUnreachable {
            throw Ending(
                .unreachable, "no source could be reached; look at the network, then at the addresses")
        }
    }

    private func line(_ page: PageReport) -> String {
        let found = page.error ?? "\(page.items) items"
        let moved = page.finalURL == page.url ? "" : " (at \(page.finalURL))"
        return ([page.source + " " + page.url + moved + ": " + found] + page.remarks.map(\.text))
            .joined(separator: "\n    ")
    }
}
