internal import ArgumentParser
internal import Calendar
internal import Foundation
internal import Manners
internal import Model
internal import Storage
internal import Text

struct AcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Take what a quarantined page shows now as its list from now on.",
        discussion: "Tells what would be new first; with --yes, or after a yes, it is stored and published.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of the source in the configuration.")
    var source: String

    @Argument(help: "The page as configured; by default every quarantined page of the source.")
    var url: String?

    @Flag(help: "Store and publish without asking.")
    var yes = false

    func run() throws {
        try common.run { console in
            try common.lockedSession { session in try accept(in: session, telling: console) }
        }
    }

    private func accept(in session: Session, telling console: Console) throws {
        let pages = try acceptedPages(in: session)

        // What would be new, from a copy of the database that is thrown away.
        let trial = Session(
            configuration: session.configuration, store: try common.copiedStore(), output: session.output,
            now: session.now)
        let known = Set(try trial.store.items(ofSource: source).map(\.key))
        let foreseen = try harvest(pages, in: trial, isDry: true, telling: console)
        let new = try trial.store.items(ofSource: source).filter { !known.contains($0.key) }
        if !common.json { try console.result(text(foreseen, new: new)) }
        try check(foreseen)

        guard yes || isConfirmed(console) else {
            if common.json { try console.result(json(foreseen, new: new, isAccepted: false)) }
            return
        }
        let report = try harvest(pages, in: session, isDry: false, telling: console)
        if common.json { try console.result(json(report, new: new, isAccepted: true)) }
        try check(report)
        console.note(report.summary)
    }

    /// The pages that are meant: the named one, else those of the source that are in quarantine.
    private func acceptedPages(in session: Session) throws -> Set<PageID> {
        guard let source = session.configuration.sources.first(where: { $0.id == source }) else {
            throw CommandError(
                .usage,
                "there is no source \(self.source.debugDescription) in \(common.config); `moisson sources` lists them")
        }
        if let url {
            guard source.pages.contains(where: { $0.url == url }) else {
                throw CommandError(
                    .usage, "\(source.id) has no page \(url.debugDescription); name it as \(common.config) does")
            }
            return [PageID(source: source.id, page: url)]
        }
        let memories = try session.store.memories()
        let quarantined = source.pages.filter { page in
            source.memory(of: page, among: memories).isQuarantined
        }
        guard !quarantined.isEmpty else {
            throw CommandError(.usage, "\(source.id): no page is in quarantine; name the page if you mean one")
        }
        return Set(quarantined.map { PageID(source: source.id, page: $0.url) })
    }

    private func harvest(
        _ pages: Set<PageID>, in session: Session, isDry: Bool, telling console: Console
    ) throws -> HarvestReport {
        var harvest = Harvest(
            configuration: session.configuration, store: session.store, output: session.output,
            console: console, now: session.now)
        harvest.mode = .force
        harvest.only = [source]
        harvest.accepted = pages
        harvest.isDry = isDry
        return try harvest.run()
    }

    /// A page that cannot be read now cannot be accepted.
    private func check(_ report: HarvestReport) throws(CommandError) {
        let troubles = report.pages.filter { $0.outcome != .updated && $0.outcome != .unchanged }
        guard troubles.isEmpty else {
            throw CommandError(
                .unreachable,
                lines: troubles.map { page in
                    let reason = page.error ?? page.remarks.first?.text ?? page.outcome.rawValue
                    return "\(page.source): \(page.url): nothing was accepted: \(reason); try again later"
                })
        }
    }

    private func text(_ report: HarvestReport, new: [Item]) -> String {
        let pages = report.pages.map { "\($0.url): \($0.items) items known, \($0.new) of them new" }
        return (pages + new.map { "  \($0.published?.text ?? "no date")  \($0.title)" }).joined(separator: "\n")
    }

    private func json(_ report: HarvestReport, new: [Item], isAccepted: Bool) -> JSON {
        .object([
            ("accepted", .bool(isAccepted)), ("pages", .array(report.pages.map(\.json))),
            (
                "new",
                .array(
                    new.map { item in
                        .object([
                            ("title", .string(item.title)), ("url", .optional(item.url)),
                            ("published", .optional(item.published?.text)),
                        ])
                    })
            ),
        ])
    }

    private func isConfirmed(_ console: Console) -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            console.problem("nothing was accepted; run again with --yes to take this list")
            return false
        }
        console.note("Is this the page's list from now on? [y/N]")
        return ["y", "yes", "o", "oui"].contains(readLine()?.lowercased() ?? "")
    }
}
