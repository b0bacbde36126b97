internal import ArgumentParser
internal import Calendar
internal import Foundation
internal import Model
internal import Notices
internal import Publishing
internal import Search
internal import Storage
internal import Text

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search all stored items, best first, a line for each story.",
        discussion: """
            Accents, plurals, feminine and inclusive forms agree, and acronyms with what they stand for; words of the
            same family count less, and a word that stands nowhere is taken for the nearest one. Words in quotation
            marks stand together, -word must not stand there, mot* is the beginning of a word.
            A line holds day, kind, centre, title, excerpt and address, with tabs between.

            Examples:
              moisson search médiatrices santé
              moisson search '"droit commun" contrat* -emploi' --region Occitanie --since 2026-01-01
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The words to look for.")
    var words: [String]

    @Option(help: ArgumentHelp("Only stories of this region; may be repeated.", valueName: "name"))
    var region: [String] = []

    @Option(
        help: ArgumentHelp("Only stories of this theme (id or label); may be repeated.", valueName: "theme"))
    var theme: [String] = []

    @Option(help: ArgumentHelp("Only stories of this kind; may be repeated.", valueName: "kind"))
    var kind: [String] = []

    @Option(help: ArgumentHelp("Only stories published on this day or later.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("The number of stories that are shown at most.", valueName: "number"))
    var limit = 20

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit: write a number above 0") }
    }

    func run() throws {
        try common.run { console in
            let session = try common.readingSession()
            let text = words.joined(separator: " ")
            let typed = SearchQuery(text, related: Thesaurus.words(ofSubjectsIn: text))
            guard !typed.isEmpty else {
                throw CommandError(
                    .usage,
                    "\(text.debugDescription): there is no word to look for in it; name one that says more")
            }
            let query = try stored { () throws(StorageFailure) in try session.store.mended(typed) }
            let filter = try filter(for: session.configuration)
            let found = try StorySearch(session: session, query: query).stories(
                limit: limit, where: filter.holds)
            let timezone = TimeZone(identifier: session.configuration.timezone) ?? .gmt
            if common.json { return try console.result(.array(found.map(\.json))) }
            for story in found {
                try console.result(
                    safe: story.line(isOnTerminal: console.isResultOnTerminal, timezone: timezone))
            }
            if found.isEmpty {
                console.remark("nothing is stored that fits \(text.replacing("\u{2212}", with: "-"))")
            }
        }
    }

    private func filter(for configuration: Configuration) throws(CommandError) -> StoryFilter {
        StoryFilter(
            regions: try choices(region, of: "--region", among: configuration.regionNames),
            themes: try choices(theme, of: "--theme", among: configuration.themeNames),
            kinds: try choices(kind, of: "--kind", among: Kind.allCases.map { ($0.rawValue, $0.rawValue) }),
            since: try firstInstant(for: configuration))
    }

    /// The ids of what an option names; `known` holds ids by all their names.
    private func choices(
        _ names: [String], of option: String, among known: [(name: String, id: String)]
    ) throws(CommandError) -> Set<String> {
        var ids: Set<String> = []
        for name in names {
            let folded = FoldedText(name)
            let fitting = known.filter { FoldedText($0.name).bytes == folded.bytes }.map(\.id)
            guard !fitting.isEmpty else {
                let nearest = known.map(\.name).nearest(to: name).map {
                    "did you mean \($0.debugDescription)?"
                }
                throw CommandError(
                    .usage,
                    "\(option): there is no \(name.debugDescription); "
                        + (nearest ?? "write one of: \(known.map(\.name).unique.joined(separator: ", "))"))
            }
            ids.formUnion(fitting)
        }
        return ids
    }

    private func firstInstant(for configuration: Configuration) throws(CommandError) -> Date? {
        guard let since else { return nil }
        let timezone = TimeZone(identifier: configuration.timezone) ?? .gmt
        guard let when = When(text: since), when.text.prefix(since.count) == since[...] else {
            throw CommandError(
                .usage, "--since: \(since.debugDescription) is no date: write it like 2026-11-16")
        }
        return when.instant(in: timezone)
    }
}

extension Configuration {
    fileprivate var regionNames: [(name: String, id: String)] {
        sources.compactMap(\.region).unique.map { ($0, $0) }
    }

    fileprivate var themeNames: [(name: String, id: String)] {
        themes.flatMap { [($0.id, $0.id), ($0.label, $0.id)] }
    }
}
