internal import ArgumentParser
internal import Foundation
internal import Mailer
internal import Model
internal import Storage
internal import Text

struct RecipientsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recipients", abstract: "Who gets which letter, and who asked to leave.",
        discussion: """
            With --mailbox one mailbox is read and left as it is: mails that ask to leave and reports of addresses that fail \
            become proposals, each with the line to change. Nothing is changed.
            Example:
              moisson recipients
            """)

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            "The mailbox, such as imaps://mail.example.org/INBOX; its login comes from MOISSON_SMTP_USER and MOISSON_SMTP_PASSWORD.",
            valueName: "address"))
    var mailbox: String?

    /// Mails of the last three months are read, in days.
    private static let readDays = 92.0

    func run() throws {
        try common.run { console in
            let configuration = try common.configuration()
            let lists = try configuration.letters.map { profile in
                (letter: profile.id, readers: try configuration.readers(of: profile))
            }
            for list in lists { for problem in list.readers.problems { console.problem(problem) } }
            guard let mailbox else { return try show(lists, on: console) }
            let store = try common.existingStore()
            let proposals = LeavingProposals(
                lists: lists, deliveries: try store.deliveries(since: .distantPast))
            try tell(read(mailbox, for: proposals, as: configuration), on: console)
        }
    }

    private func show(_ lists: [(letter: String, readers: Readers)], on console: Console) throws {
        if common.json {
            try console.result(
                .object([
                    (
                        "letters",
                        .object(lists.map { ($0.letter, .strings($0.readers.readers.map(\.address))) })
                    )
                ]))
        } else {
            for list in lists {
                for reader in list.readers.readers { try console.result("\(list.letter) \(reader.address)") }
            }
        }
    }

    private func read(
        _ address: String, for proposals: LeavingProposals, as configuration: Configuration
    ) throws -> [LeavingProposal] {
        let scheme = address.prefix { $0 != ":" }.lowercased()
        guard ["imap", "imaps"].contains(scheme), let server = MailServer(address), !address.contains("@")
        else {
            throw CommandError(
                .usage, "--mailbox: write imaps://HOST/FOLDER; name and password come from the environment")
        }
        let access = MailAccess(
            server: server, login: LetterSender.login, timeoutSeconds: configuration.network.timeoutSeconds,
            certificateFile: LetterSender.certificateFile)
        var found: [LeavingProposal] = []
        do {
            let since = try common.instant().addingTimeInterval(-Self.readDays * 86_400)
            try Mailbox(access).messages(since: since) { message in
                found += proposals.proposals(for: ReturnedMail(message))
            }
        } catch let trouble as ServerTrouble {
            let status = SendReport(deliveries: [], trouble: trouble).status
            throw CommandError(status, "--mailbox: \(trouble.words)")
        }
        return found.unique(by: { $0.line })
    }

    private func tell(_ proposals: [LeavingProposal], on console: Console) throws {
        if common.json {
            try console.result(.object([("proposals", .array(proposals.map(\.json)))]))
        } else {
            for proposal in proposals { try console.result(proposal.line) }
            if proposals.isEmpty { console.note("nobody asks to leave and no address fails") }
        }
    }
}
