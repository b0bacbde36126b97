internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Manners
internal import Model
internal import Publishing
internal import Storage
internal import Text

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Validate the configuration.",
        discussion: """
            With --live, every source is tried once as well; nothing is stored.
            Example:
              moisson check --live
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Also try every source once and say what it gives.")
    var live = false

    func run() throws {
        try common.run { console in
            let configuration = try validConfiguration(telling: console)
            let pages = configuration.sources.map(\.pages.count).reduce(0, +)
            guard live else {
                let advice =
                    try configuration.advice + fileAdvice(on: configuration) + editAdvice(on: configuration)
                if common.json {
                    try console.result(
                        .object([
                            ("valid", .bool(true)), ("sources", .int(configuration.sources.count)),
                            ("advice", .strings(advice)),
                            ("pages", .int(pages)),
                        ]))
                } else if !common.quiet {
                    try console.result(
                        "\(common.config): valid, \(configuration.sources.count) sources with \(pages) pages")
                    for line in advice { try console.result("advice: \(line)") }
                }
                return
            }
            try tryAll(configuration, telling: console)
        }
    }

    /// Reads the configuration; what is wrong with it is the result of a machine's question, too.
    private func validConfiguration(telling console: Console) throws -> Configuration {
        do throws(CommandError) { return try common.configuration() } catch {
            if common.json {
                try console.result(.object([("valid", .bool(false)), ("problems", .strings(error.lines))]))
            }
            throw error
        }
    }

    /// Tells of files that the configuration names and that cannot be used.
    private func fileAdvice(on configuration: Configuration) -> [String] {
        var advice: [String] = []
        for letter in configuration.letters {
            do throws(CommandError) { advice += try configuration.readers(of: letter).problems } catch {
                advice += error.lines
            }
        }
        if let program = configuration.mail?.sendmail, !FileManager.default.isExecutableFile(atPath: program)
        {
            advice.append("$.mail.sendmail: “\(program)” is no program; write the whole path of one")
        }
        return advice
    }

    /// Tells of decisions in edition.json that obey nobody: of stories that are not there, of themes that are not.
    private func editAdvice(on configuration: Configuration) throws -> [String] {
        guard !configuration.edits.isEmpty else { return [] }
        let file = common.editionFile.path
        let known = Set(configuration.themes.map(\.id))
        let odd = configuration.edits.flatMap { $0.themes ?? [] }.filter { !known.contains($0) }.unique
        var advice = odd.map { "\(file): there is no theme “\($0)” in \(common.config); correct its id" }
        guard FileManager.default.fileExists(atPath: common.database) else { return advice }
        let publication = Publication(
            configuration: configuration, store: try common.store(), now: try common.instant())
        let edits = try publication.current(configuration.edits)
        for edit in EditedStories(edits, among: try publication.storedStories()).unmatched {
            advice.append(
                "\(file): no story is meant by: \(edit.line); correct its address or delete the entry")
        }
        return advice
    }

    /// A harvest into an empty memory that is thrown away: every page is asked once, as the first run would.
    private func tryAll(_ configuration: Configuration, telling console: Console) throws {
        let harvest = Harvest(
            configuration: configuration,
            store: try stored { () throws(StorageFailure) in try Store(copying: nil) },
            output: common.outputFolder,
            console: console, now: try common.instant(), mode: .force, isDry: true)
        let report = try harvest.run()
        if common.json {
            try console.result(report.json)
        } else {
            for page in report.pages { try console.result(line(about: page)) }
        }
        if report.isUnreachable {
            throw CommandError(
                .unreachable, "no source could be reached; look at the network, then at the addresses")
        }
    }

    private func line(about page: PageReport) -> String {
        let found = page.error ?? "\(page.items) items"
        let moved = page.finalURL == page.url ? "" : " (at \(page.finalURL))"
        return ([page.source + " " + page.url + moved + ": " + found] + page.remarks.map(\.text))
            .joined(separator: "\n    ")
    }
}
