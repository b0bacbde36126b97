internal import ArgumentParser
internal import Calendar
internal import Foundation
internal import Model
internal import Publishing
internal import Text

struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Make the weekly digest.",
        discussion: """
            Example:
              moisson digest --week 2026-W47
            """)

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            "The ISO week, such as 2026-W47; by default the last complete one.", valueName: "week"))
    var week: String?

    func run() throws {
        try common.run { console in
            let configuration = try common.configuration()
            let now = try common.instant()
            let week = try chosenWeek(timezone: configuration.timezone, now: now)
            let store = try common.existingStore()
            let edition = try currentEdition(configuration, store: store, now: now)
            let health = try currentHealth(configuration, store: store, now: now)
            let settings = configuration.digest
            let letter = edition.letter(
                LetterRequest(
                    profile: LetterProfile(title: settings?.subject), week: week,
                    mail: settings.map { MailSettings(from: $0.from) }, health: health))
            let written = try OutputFolder(path: common.output).write(letter.files)
            try tell(letter, written: written, to: console)
        }
    }

    private func chosenWeek(timezone: String, now: Date) throws(CommandError) -> ISOWeek {
        guard let week else {
            return ISOWeek(lastCompleteBefore: now, in: TimeZone(identifier: timezone) ?? .gmt)
        }
        guard let chosen = ISOWeek(text: week) else {
            throw CommandError(
                .usage, "--week: \(week.debugDescription) is no ISO week: write it like 2026-W47")
        }
        return chosen
    }

    private func tell(_ digest: Letter, written: [String], to console: Console) throws(CommandError) {
        let files = digest.files.map(\.path)
        if common.json {
            try console.result(
                .object([
                    ("week", .string(digest.week.description)), ("subject", .string(digest.subject)),
                    ("stories", .int(digest.stories.count)), ("files", .strings(files)),
                    ("written", .strings(written)),
                ]))
        } else {
            console.note(
                "\(digest.subject): \(digest.stories.count) stories, in \(common.output)/\(files[0])")
        }
    }
}
