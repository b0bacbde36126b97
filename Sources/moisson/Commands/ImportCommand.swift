internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Model

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Turn a subscription list into sources of the configuration.",
        discussion: """
            Example:
              moisson import abonnements.opml --dry-run
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "An OPML file, or - for standard input.")
    var file: String

    @Flag(name: [.customShort("n"), .long], help: "Write nothing.")
    var dryRun = false

    func run() throws {
        try common.run { console in
            let list = readOPML(try Input(name: file).bytes())
            if common.json { try console.result(list.report) }
            guard list.isRecognised else {
                throw CommandError(.badData, "\(file): no OPML subscription list; name another file")
            }
            if common.json, dryRun { return }
            let document = ConfigurationFile(path: common.config)
            guard !dryRun else {
                return try tell(
                    SourceImport(list, into: try document.edit().configuration), of: list, on: console)
            }
            let addition = try document.change(begins: true) { edit in
                let addition = SourceImport(list, into: edit.configuration)
                try edit.append(addition.sources)
                return addition
            }
            if !common.json { try tell(addition, of: list, on: console) }
        }
    }

    /// One line a feed; in silence only for those that need a person.
    private func tell(_ addition: SourceImport, of list: ImportedList, on console: Console) throws {
        for (feed, outcome) in addition.outcomes where !common.quiet || outcome.isRefusal {
            try console.result("\(feed.url): \(outcome.words)")
        }
        for warning in list.warnings { console.problem("\(file): \(warning)") }
    }
}

extension SourceImport.Outcome {
    fileprivate var isRefusal: Bool {
        if case .refused = self { return true }
        return false
    }

    fileprivate var words: String {
        switch self {
        case .added(let id): "added as \(id)"
        case .joined(let id): "added to \(id)"
        case .known(let id): "known already (\(id))"
        case .refused(let trouble): "left out: \(trouble.what); \(trouble.remedy)"
        }
    }
}
