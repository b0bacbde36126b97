internal import ArgumentParser
internal import Foundation
internal import Manners
internal import Model
internal import Storage

struct HarvestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "harvest",
        abstract: "Fetch every source that is due, extract, de-duplicate, store, publish.",
        discussion: """
            Examples:
              moisson harvest --only oriv --verbose
              moisson harvest --dry-run --json
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Visit only this source; may be repeated.", valueName: "id"))
    var only: [String] = []

    @Flag(help: "Visit also pages that only our own rhythm or back-off would leave for later.")
    var all = false

    @Flag(help: "As --all, and without validators: every page comes whole.")
    var force = false

    @Flag(name: [.customShort("n"), .long], help: "Store and publish nothing.")
    var dryRun = false

    func run() throws {
        try common.run { console in
            let configuration = try common.configuration()
            let now = try common.instant()
            try checkOnly(against: configuration)
            warnOfMissingContact(configuration, on: console)
            let lock = try common.lock()
            defer { withExtendedLifetime(lock) {} }
            let store = try dryRun ? common.copiedStore() : common.store()
            var harvest = Harvest(
                configuration: configuration, store: store, output: common.outputFolder,
                console: console, now: now)
            harvest.mode = force ? .force : all ? .all : .normal
            harvest.only = Set(only)
            harvest.isDry = dryRun
            let report = try harvest.run()
            try tell(report, on: console)
            if report.isUnreachable {
                throw CommandError(
                    .unreachable, "no source could be reached; look at the network, then at `moisson status`")
            }
        }
    }

    /// The example's address reaches nobody, and publishers will take it for ours; sites on this machine or network need no
    /// warning.
    private func warnOfMissingContact(_ configuration: Configuration, on console: Console) {
        guard configuration.network.allowPrivateAddresses == .never,
            configuration.sources.contains(where: { !$0.pages.isEmpty }), configuration.contact != nil,
            let advice = configuration.contactAdvice
        else { return }
        console.problem("\(common.config): \(advice)")
    }

    private func checkOnly(against configuration: Configuration) throws(CommandError) {
        let known = Set(configuration.sources.map(\.id))
        let unknown = only.filter { !known.contains($0) }
        guard unknown.isEmpty else {
            throw CommandError(
                .usage,
                lines: unknown.map {
                    "--only: there is no source \($0.debugDescription) in \(common.config); `moisson sources` lists them"
                })
        }
    }

    private func tell(_ report: HarvestReport, on console: Console) throws(CommandError) {
        if common.json { try console.result(report.json) }
        for page in report.pages where page.outcome != .deferred {
            console.detail(
                "\(page.source) \(page.url): \(page.outcome.rawValue), \(page.new) new"
                    + (page.error.map { ", \($0)" } ?? ""))
        }
        for alert in report.alerts { console.problem(alert.sentence) }
        if !common.json { console.note(report.summary) }
    }
}
