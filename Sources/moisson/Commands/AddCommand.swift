internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Model

struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Look at a site, show what would be harvested, and add it to the configuration.",
        discussion: """
            Example:
              moisson add https://www.oriv.org/ --region "Grand Est"
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The site's home page, a listing or a feed.")
    var url: String

    @Option(help: ArgumentHelp("The region that readers see.", valueName: "region"))
    var region: String?

    @Option(help: ArgumentHelp("The name that readers see; by default the site's.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The id in feeds.json; by default made from the name.", valueName: "id"))
    var id: String?

    @Flag(help: "Write without asking.")
    var yes = false

    func run() throws {
        try common.run { console in
            let file = ConfigurationFile(path: common.config)
            var edit = try file.edit()
            let configuration = edit.configuration
            let survey = try Survey(of: url, configuration: configuration, now: try common.instant())
            let source = survey.source(id: id, name: name, region: region, in: configuration)
            if common.json {
                try console.result(survey.json(source))
            } else {
                try console.result(survey.text(source))
            }
            guard !survey.finds.isEmpty else {
                throw CommandError(
                    .badData, "\(url): no feed and no listing found; name the page that lists what is new")
            }
            guard yes || isConfirmed(console) else { return }
            try edit.append([source])
            try file.write(edit)
            console.note("\(common.config): \(source.id) added")
        }
    }

    private func isConfirmed(_ console: Console) -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            console.problem("nothing was written; run again with --yes to add it to \(common.config)")
            return false
        }
        console.note("Add it to \(common.config)? [y/N]")
        return ["y", "yes", "o", "oui"].contains(readLine()?.lowercased() ?? "")
    }
}
