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
            var edit = try document.edit()
            let addition = SourceImport(list, into: edit.configuration)
            if !common.json {
                for (feed, outcome) in addition.outcomes {
                    try console.result("\(feed.url): \(outcome.words)")
                }
                for warning in list.warnings { console.problem("\(file): \(warning)") }
            }
            guard !dryRun else { return }
            try edit.append(addition.sources)
            try document.write(edit)
        }
    }
}

extension SourceImport.Outcome {
    fileprivate var words: String {
        switch self {
        case .added(let id): "added as \(id)"
        case .joined(let id): "added to \(id)"
        case .known(let id): "known already (\(id))"
        case .refused(let trouble): "left out: \(trouble.what); \(trouble.remedy)"
        }
    }
}
