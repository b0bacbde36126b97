internal import ArgumentParser
internal import Calendar
internal import Dates
internal import Foundation
internal import Glibc
internal import Model
internal import Storage

/// The options that all commands share.
struct CommonOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("The configuration.", valueName: "file"))
    var config = "feeds.json"

    @Option(
        help: ArgumentHelp(
            "A person's decisions about stories; by default edition.json beside the configuration.",
            valueName: "file"))
    var edition: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The SQLite database.", valueName: "file"))
    var database = "data/moisson.sqlite"

    @Option(name: .shortAndLong, help: ArgumentHelp("What is published.", valueName: "dir"))
    var output = "output"

    @Option(help: ArgumentHelp("Run as if it were this RFC 3339 instant.", valueName: "instant"))
    var now: String?

    @Flag(help: "Print a machine-readable result: one JSON document on standard output.")
    var json = false

    @Flag(name: .shortAndLong, help: "Say nothing but what needs a person.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Say what is done.")
    var verbose = false

    /// The instant at which the command runs: `--now`, else the clock; whole seconds.
    func instant() throws(CommandError) -> Date {
        guard let now else { return Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down)) }
        guard let instant = Date(exactly: now) else {
            throw CommandError(
                .usage,
                "--now: \(now.debugDescription) is no RFC 3339 instant: write it like 2026-11-16T06:30:00+01:00"
            )
        }
        return instant
    }

}

extension Date {
    /// The RFC 3339 instant that a text says, in whole seconds; nil for one that no calendar or clock shows: 29 February 2026,
    /// 25 o'clock. Small letters, parts of a second and the second that leaps are RFC 3339's as well (section 5.6).
    fileprivate init?(exactly text: String) {
        var plain = text.uppercased()
        let dateAndTime = "2026-11-16T06:30:00".utf8.count
        let rest = plain.dropFirst(dateAndTime)
        if rest.first == "." {
            let zone = rest.dropFirst().drop { $0.isASCII && $0.isNumber }
            guard zone.count < rest.count - 1 else { return nil }
            plain = String(plain.prefix(dateAndTime)) + zone
        }
        let isLeaping = plain.prefix(dateAndTime).hasSuffix(":59:60")
        if isLeaping { plain = String(plain.prefix(dateAndTime - 2)) + "59" + plain.dropFirst(dateAndTime) }
        guard let when = When(text: plain), case .instant(let date, _) = when,
            when.text.prefix(dateAndTime) == plain.prefix(dateAndTime)
        else { return nil }
        self = isLeaping ? date.addingTimeInterval(1) : date
    }
}

extension CommonOptions {
    /// Runs a command's body; an error is told in lines and becomes the exit status.
    func run(_ body: (Console) throws -> Void) throws {
        // A file that may not grow further (`ulimit -f`) is then told like a full disk, and does not kill.
        signal(SIGXFSZ, SIG_IGN)
        let console = Console(isQuiet: quiet, isVerbose: verbose)
        do { try body(console) } catch {
            guard let error = CommandError(error) else { throw error }
            console.status("")
            for line in error.lines { console.problem(line) }
            throw ExitCode(error.status.rawValue)
        }
    }
}

extension CommandError {
    /// The error that ends a command for a failure that the rooms below know by facts alone; nil for any other.
    fileprivate init?(_ error: any Error) {
        switch error {
        case let error as CommandError: self = error
        case let failure as ConfigurationFailure: self.init(.badConfiguration, lines: failure.lines)
        case let failure as OutputFailure: self.init(.cannotWrite, failure.sentence)
        case let failure as StorageFailure: self.init(.database, failure.sentence)
        default: return nil
        }
    }
}
