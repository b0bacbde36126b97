internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Markup
internal import Model
internal import Text
internal import Web

struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Look at a site, show what would be harvested, and add it to the configuration.",
        discussion: """
            Example:
              moisson add https://www.oriv.org/ --region "Grand Est"
              moisson add https://www.oriv.org/ --pick 1,3
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

    @Option(help: ArgumentHelp("Write these of the finds, without asking.", valueName: "numbers"))
    var pick: String?

    @Flag(help: "Write what is certain, without asking.")
    var yes = false

    func validate() throws {
        if let id, let trouble = TextForm.id.trouble(with: id) {
            throw ValidationError("--id: \(trouble.what); \(trouble.remedy)")
        }
        for (option, text) in [("--name", name), ("--region", region)] {
            guard let text, let what = text.troubleAsLine else { continue }
            throw ValidationError("\(option): it \(what); write a text on one line, or leave the option out")
        }
    }

    func run() throws {
        try common.run { console in
            let file = ConfigurationFile(path: common.config)
            let configuration = try file.edit().configuration
            if let id, configuration.sources.contains(where: { $0.id == id }) {
                throw CommandError(
                    .usage,
                    "--id: “\(shown(id))” is already that of a source; choose another, or leave it out")
            }
            let survey = try Survey(of: url, configuration: configuration, now: try common.instant())
            func source(of finds: [SurveyFind], in configuration: Configuration) -> Source {
                survey.source(of: finds, id: id, name: name, region: region, in: configuration)
            }
            let proposed = source(of: survey.finds, in: configuration)
            if common.json {
                try console.result(survey.json(proposed))
            } else {
                try console.result(survey.text(proposed))
            }
            guard !survey.finds.isEmpty else {
                throw CommandError(
                    .badData,
                    "\(url.withoutCredentials): nothing that looks like news here; name the page that lists it"
                )
            }
            guard let wanted = try chosen(of: survey.finds, asking: console) else { return }
            let added = try file.change(begins: true) { edit in
                // Another command may have changed the file while the site was looked at.
                let now = edit.configuration
                let chosen = wanted.filter { !isKnown($0, to: now, telling: console) }
                guard !chosen.isEmpty else { return nil as Source? }
                let source = source(of: chosen, in: now)
                try edit.append([source])
                return source
            }
            guard let added else { return }
            console.note("\(common.config): \(added.id) added, \(added.pages.count) of \(survey.finds.count)")
        }
    }

    private func isKnown(_ find: SurveyFind, to configuration: Configuration, telling console: Console)
        -> Bool
    {
        guard let owner = configuration.owner(of: find.url) else { return false }
        console.problem("\(find.url.withoutCredentials): “\(owner)” is harvested from it already")
        return true
    }

    /// The finds to write: those that a person names, or the certain ones; nil when nothing is to be written.
    private func chosen(of finds: [SurveyFind], asking console: Console) throws(CommandError) -> [SurveyFind]?
    {
        let certain = finds.filter(\.isCertain)
        if let pick { return try picked(pick, of: finds) }
        if yes {
            guard certain.isEmpty else { return certain }
            throw CommandError(
                .badData, "\(url.withoutCredentials): nothing here is certain; name some by --pick")
        }
        guard isatty(STDIN_FILENO) == 1 else {
            console.problem("nothing was written; run again with --yes (those with *) or --pick NUMBERS")
            return nil
        }
        let usual = certain.isEmpty ? "nothing" : "those with *"
        console.note(
            "Which are to be added to \(common.config)? Numbers such as 1,3; Enter: \(usual); n: nothing")
        let answer = squashed(readLine() ?? "n")
        if answer.isEmpty { return certain.isEmpty ? nil : certain }
        return ["n", "no", "non"].contains(answer.lowercased()) ? nil : try picked(answer, of: finds)
    }

    private func picked(_ numbers: String, of finds: [SurveyFind]) throws(CommandError) -> [SurveyFind] {
        let parts = numbers.split { ", ".contains($0) }
        let places = parts.compactMap { Int($0) }.filter { (1...finds.count).contains($0) }
        guard !parts.isEmpty, places.count == parts.count else {
            throw CommandError(
                .usage, "--pick “\(shown(numbers))”: write numbers from 1 to \(finds.count), such as 1,3")
        }
        return places.unique(by: { $0 }).map { finds[$0 - 1] }
    }
}
