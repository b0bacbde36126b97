internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Model

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Turn a subscription list into sources of the configuration.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "An OPML file, or - for standard input.")
    var file: String

    @Flag(help: "Write nothing.")
    var dryRun = false

    func run() throws {
        try moisson.run(common) { console in
            let list = readOPML(try readInput(file))
            if common.json { console.result(importReport(list)) }
            guard list.isRecognised else {
                throw Ending(.badData, "\(file): no OPML subscription list; name another file")
            }
            if common.json, dryRun { return }
            let document = ConfigurationDocument(path: common.config)
            let bytes = try document.bytes()
            let addition = SourceImport(list, into: try document.read(bytes))
            if !common.json {
                for (feed, outcome) in addition.outcomes { console.result(line(feed, outcome)) }
                for warning in list.warnings { console.problem("\(file): \(warning)") }
            }
            if !dryRun { try document.append(addition.sources, to: bytes) }
        }
    }

    private func line(_ feed: ImportedFeed, _ outcome: SourceImport.Outcome) -> String {
        let what =
            switch outcome {
            case .added(let id): "added as \(id)"
            case .joined(let id): "added to \(id)"
            case .known(let id): "known already (\(id))"
            case .refused(let trouble): "left out: \(trouble.what); \(trouble.remedy)"
            }
        return "\(feed.url): \(what)"
    }
}
