internal import ArgumentParser
internal import Calendar
internal import Foundation
internal import Mailer
internal import Model
internal import Storage
internal import Text

struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Make the weekly letters, and send them.",
        discussion: """
            A letter is made once and is the same ever after. --send hands it to every reader who has not had it yet; it is \
            safe to run every day and to stop at any moment. The login of the mail server comes from MOISSON_SMTP_USER and \
            MOISSON_SMTP_PASSWORD in the environment.
            Examples:
              moisson digest --week 2026-W47
              moisson digest --send
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Only this letter; by default all.", valueName: "id"))
    var letter: String?

    @Option(
        help: ArgumentHelp(
            "The ISO week, such as 2026-W47; by default the last complete one.", valueName: "week"))
    var week: String?

    @Flag(help: "Show the letter as it stands now, for the editor; nothing is frozen.")
    var draft = false

    @Flag(help: "Send it to the readers who have not had it; a draft to the editor.")
    var send = false

    @Option(
        help: ArgumentHelp(
            "Send to this address alone: to a reader of the list, or as a trial.", valueName: "address"))
    var to: String?

    @Flag(help: "Make the letter anew, unless it was sent.")
    var redo = false

    func validate() throws {
        if draft && redo {
            throw ValidationError("--draft freezes nothing, so there is nothing to make anew")
        }
        if draft, to != nil {
            throw ValidationError("a draft goes to the letter's editor; keep one of --draft and --to")
        }
        if let to, let trouble = TextForm.bareMailAddress.trouble(with: to) {
            throw ValidationError("--to: \(trouble.what); \(trouble.remedy)")
        }
    }

    func run() throws {
        try common.run { console in
            let desk = try LetterDesk(common, only: letter)
            try desk.session.tellIdleness(on: console)
            let run = DigestRun(
                desk: desk, console: console, chosen: try chosenWeek(), isRedone: redo,
                isJSON: common.json)
            if draft {
                try run.draft(isSent: send)
            } else if let to {
                try run.send(only: to)
            } else if send {
                try run.send()
            } else {
                try run.make()
            }
        }
    }

    private func chosenWeek() throws(CommandError) -> ISOWeek? {
        guard let week else { return nil }
        guard let chosen = ISOWeek(text: week) else {
            throw CommandError(
                .usage, "--week: \(week.debugDescription) is no ISO week: write it like 2026-W47")
        }
        return chosen
    }
}
