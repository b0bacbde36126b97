internal import ArgumentParser
internal import Foundation
internal import Manners
internal import Model
internal import Storage

struct HarvestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "harvest",
        abstract: "Fetch every source that is due, extract, de-duplicate, store, publish.")

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Visit only this source; may be repeated.", valueName: "id"))
    var only: [String] = []

    @Flag(help: "Visit also pages that only our own rhythm or back-off would leave for later.")
    var all = false

    @Flag(help: "As --all, and without validators: every page comes whole.")
    var force = false

    @Flag(help: "Store and publish nothing.")
    var dryRun = false

    func run() throws {
        try moisson.run(common) { console in
            let configuration = try moisson.configuration(common)
            let now = try common.instant()
            try checkOnly(configuration)
            let lock = try moisson.lock(common)
            defer { withExtendedLifetime(lock) {} }
            let store = try dryRun ? copiedStore(of: common.database) : openStore(common)
            var harvest = Harvest(
                configuration: configuration, store: store, output: OutputFolder(path: common.output),
                console: console, now: now)
            harvest.mode = force ? .force : all ? .all : .normal
            harvest.only = Set(only)
            harvest.isDry = dryRun
            let report = try harvest.run()
            tell(report, console)
            if report.isUnreachable {
                throw Ending(
                    .unreachable, "no source could be reached; look at the network, then at `moisson status`")
            }
        }
    }

    private func checkOnly(_ configuration: Configuration) throws(Ending) {
        let known = Set(configuration.sources.map(\.id))
        let unknown = only.filter { !known.contains($0) }
        guard unknown.isEmpty else {
            throw Ending(
                .usage,
                lines: unknown.map {
                    "--only: there is no source \($0.debugDescription) in \(common.config); `moisson check` lists them"
                })
        }
    }

    private func tell(_ report: HarvestReport, _ console: Console) {
        if common.json { console.result(report.json) }
        for page in report.pages where page.outcome != .deferred {
            console.detail(
                "\(page.source) \(page.url): \(page.outcome.rawValue), \(page.new) new"
                    + (page.error.map { ", \($0)" } ?? ""))
        }
        for alert in report.alerts { console.problem(alert.sentence) }
        if !common.json { console.note(report.summary) }
    }
}
