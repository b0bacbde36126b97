internal import ArgumentParser
internal import Calendar
internal import Dates
internal import Foundation
internal import Model
internal import Text

struct DatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates", abstract: "Read one French phrase a line, print one JSON value a line.",
        discussion: """
            Example:
              echo "du 3 au 5 juin" | moisson dates --reference 2026-05-01
            """)

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp("The day from which phrases are understood; by default today.", valueName: "date"))
    var reference: String?

    @Option(help: ArgumentHelp("IANA name of the time zone.", valueName: "name"))
    var timezone = "Europe/Paris"

    func run() throws {
        try common.run { console in
            guard let zone = TimeZone(identifier: timezone) else {
                throw CommandError(
                    .usage,
                    "--timezone: \(timezone.debugDescription) is no time zone: write it like Europe/Paris")
            }
            let reference = try referenceDay(in: zone)
            while let line = readLine() {
                let span = FrenchDates(in: line, reference: reference).span
                try console.result((span?.json ?? .null).text())
            }
        }
    }

    private func referenceDay(in zone: TimeZone) throws(CommandError) -> CivilDay {
        guard let reference else { return CivilDay(of: try common.instant(), in: zone) }
        switch When(text: reference) {
        case .day(let year, let month, let day)?: return CivilDay(year: year, month: month, day: day)
        case .instant(let date, _)?: return CivilDay(of: date, in: zone)
        case .month?, nil:
            throw CommandError(
                .usage, "--reference: \(reference.debugDescription) is no day: write it like 2020-11-09")
        }
    }
}

extension Span {
    fileprivate var json: JSON {
        .object([
            ("start", .optional(start?.text)), ("end", .optional(end?.text)),
            ("grain", .string(grain.rawValue)),
        ])
    }
}
