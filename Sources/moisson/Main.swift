// moisson: arguments, feeds.json, the order of the stages, files, report, exit status.
//
// This room turns what a person asks into calls of the other rooms, and what they answer into files, sentences and an
// exit status. It decides nothing about items: that is the work of the pure rooms.
//
// Start reading at `Run/Harvest.swift`, which tells the way of one item from top to bottom; `Commands/` holds a file a command.

internal import ArgumentParser
internal import Glibc

@main
struct Moisson: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moisson",
        abstract: "Harvests the announcements of many sites into one feed, one page and one weekly digest.",
        version: programVersion,
        subcommands: [
            HarvestCommand.self, PublishCommand.self, DigestCommand.self, DeliveriesCommand.self,
            RecipientsCommand.self, InspectCommand.self,
            StatusCommand.self, SearchCommand.self,
            CheckCommand.self, DatesCommand.self, SelectCommand.self, ConvertCommand.self, ImportCommand.self,
            AddCommand.self, RemoveCommand.self, SourcesCommand.self,
            BackupCommand.self, AcceptCommand.self, EditCommand.self, ExplainCommand.self, ReplayCommand.self,
            ServeCommand.self,
        ],
        defaultSubcommand: HarvestCommand.self)

    static func main() {
        keepNoticesOutOfTheSystemLog()
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let word = arguments.first, let problem = problem(withCommand: word) {
            Console(isQuiet: false, isVerbose: false).problem(problem)
            exit(withError: ExitCode(ExitStatus.usage.rawValue))
        }
        do {
            var command = try parseAsRoot(arguments.withExcludedWords)
            try command.run()
        } catch {
            if exitCode(for: error).rawValue == ExitStatus.usage.rawValue { tellUsage(error, of: arguments) }
            exit(withError: error)
        }
    }

    /// Tells in one line, as for any other problem, what is wrong with the arguments.
    private static func tellUsage(_ error: any Error, of arguments: [String]) {
        let words = message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
        guard !words.isEmpty else { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        let command = arguments.first.flatMap { names.contains($0) ? $0 : nil } ?? "harvest"
        let mark = words.last.map { ".?!".contains($0) } == true ? "" : ";"
        Console(isQuiet: false, isVerbose: false).problem("\(words)\(mark) see `moisson help \(command)`")
        exit(withError: ExitCode(ExitStatus.usage.rawValue))
    }

    /// libdispatch tells the system's log in every run, except root's, that a thread of its own may not go before others.
    private static func keepNoticesOutOfTheSystemLog() { _ = setlogmask((1 << (LOG_WARNING + 1)) - 1) }

    /// A first word that is no command would be an argument of the default one, which has none.
    private static func problem(withCommand word: String) -> String? {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !word.hasPrefix("-"), !names.contains(word), word != "help" else { return nil }
        let nearest = names.nearest(to: word).map { "did you mean `moisson \($0)`?" }
        return "there is no command \(word.debugDescription); " + (nearest ?? "`moisson help` lists them")
    }
}

extension Sequence<String> {
    /// The arguments of `search` with a minus sign in the place of the hyphen of a word that must not be found: parsers of
    /// arguments take it for an option.
    fileprivate var withExcludedWords: [String] {
        let arguments = Array(self)
        guard arguments.first == "search" else { return arguments }
        return arguments.map { $0.isExcludedWord ? "\u{2212}" + $0.dropFirst() : $0 }
    }
}

extension String {
    /// True for « -emploi » and « -"droit commun" », false for `-v`, `-qv` and `--json`.
    fileprivate var isExcludedWord: Bool {
        hasPrefix("-") && !hasPrefix("--") && count > 2 && !dropFirst().allSatisfy { "cdoqvnh".contains($0) }
    }
}
