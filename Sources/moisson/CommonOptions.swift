internal import ArgumentParser
internal import Calendar
internal import Dates
internal import Foundation
internal import Model

/// What all commands share (contract section 1).
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The configuration.", valueName: "file"))
    var config = "feeds.json"

    @Option(help: ArgumentHelp("The SQLite database.", valueName: "file"))
    var database = "data/moisson.sqlite"

    @Option(help: ArgumentHelp("What is published.", valueName: "dir"))
    var output = "output"

    @Option(help: ArgumentHelp("Run as if it were this RFC 3339 instant.", valueName: "instant"))
    var now: String?

    @Flag(help: "Print a machine-readable result: one JSON document on standard output.")
    var json = false

    @Flag(help: "Say nothing but what needs a person.")
    var quiet = false

    @Flag(help: "Say what is done.")
    var verbose = false

    var console: Console { Console(isQuiet: quiet, isVerbose: verbose) }

    /// The instant at which the command runs: `--now`, else the clock; whole seconds.
    func instant() throws(Ending) -> Date {
        guard let now else { return Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down)) }
        guard now.contains("T") || now.contains("t"), let instant = instant(rfc3339: now) else {
            throw Ending(
                .usage,
                "--now: \(now.debugDescription) is no RFC 3339 instant: write it like 2026-11-16T06:30:00+01:00"
            )
        }
        return instant
    }

    private func instant(rfc3339 text: String) -> Date? {
        guard case .instant(let date, _)? = When(text: text) else { return nil }
        return date
    }
}

/// Runs a command's body; an early ending is told in lines and becomes the exit status.
func run(_ common: CommonOptions, _ body: (Console) throws -> Void) throws {
    let console = common.console
    do {
        try body(console)
    } catch let ending as Ending {
        console.status("")
        for line in ending.lines { console.problem(line) }
        throw ExitCode(ending.status.rawValue)
    } catch let failure as OutputFailure {
        console.status("")
        console.problem(failure.sentence)
        throw ExitCode(ExitStatus.cannotWrite.rawValue)
    }
}
