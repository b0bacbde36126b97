internal import ArgumentParser
internal import Model
internal import Text

struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take sources out of the configuration.",
        discussion: """
            What was harvested of them stays in the database.
            Example: moisson remove oriv
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The ids, as `moisson sources` lists them.")
    var ids: [String]

    func run() throws {
        try common.run { console in
            let file = ConfigurationFile(path: common.config)
            try file.change { edit in
                let known = edit.configuration.sources.map(\.id)
                for id in ids.unique(by: { $0 }) {
                    guard try edit.remove(id: id) else { throw absence(of: id, known: known) }
                }
            }
            if common.json {
                try console.result(.object([("removed", .strings(ids.unique(by: { $0 })))]))
            } else {
                console.note("\(common.config): \(ids.joined(separator: ", ")) removed")
            }
        }
    }

    private func absence(of id: String, known: [String]) -> CommandError {
        let remedy =
            known.nearest(to: id).map { "did you mean “\($0)”?" }
            ?? "`moisson sources` lists those that are there"
        return CommandError(.usage, "\(common.config): there is no source “\(shown(id))”; \(remedy)")
    }
}
