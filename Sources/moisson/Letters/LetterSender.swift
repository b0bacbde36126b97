internal import Calendar
internal import Foundation
internal import Mailer
internal import Model
internal import Storage

/// The way by which messages leave: a mail server or a program.
enum MailCarrier {
    case server(SMTPSession)
    case program(Sendmail)

    func handOver(_ message: OutgoingMessage, record: () throws -> Void) -> HandOver.Ending {
        switch self {
        case .server(let session): session.handOver(message, record: record)
        case .program(let sendmail): sendmail.handOver(message, record: record)
        }
    }
}

/// Hands prepared messages over, one at a time and no faster than was promised, and keeps the ledger.
///
/// The order of writing: the journal names the key, the ledger says "handing over", the message goes out, the
/// ledger says how that ended. A run that is killed in between leaves a message that the next one calls unknown.
struct LetterSender {
    let desk: LetterDesk
    let mail: MailSettings
    let carrier: MailCarrier
    private var pace: Pace
    private var letters: [String: MadeLetter] = [:]
    private(set) var trouble: ServerTrouble?

    /// So many messages in a row whose line broke off are enough to leave the others for the next call.
    private static let interruptionsBorne = 3

    init(_ desk: LetterDesk) throws {
        self.desk = desk
        guard let mail = desk.session.configuration.mail else { throw LetterSender.noMail }
        self.mail = mail
        carrier = try LetterSender.carrier(mail, network: desk.session.configuration.network)
        pace = Pace(perMinute: mail.perMinute, beginnings: desk.journal.beginnings)
    }

    /// Sends the prepared messages of these readers and webhooks, oldest week first.
    mutating func send(_ addresses: [String: Readers], webhooks: [String: [Webhook]]) throws {
        var waiting: [PreparedMessage] = []
        for profile in desk.profiles {
            waiting += try desk.session.store.messages(ofLetter: profile.id, in: .prepared)
        }
        waiting.removeAll { desk.isTooOld($0.delivery.key.week) }
        waiting.sort { $0.delivery.key < $1.delivery.key }
        var interruptions = 0
        for message in waiting where trouble == nil && interruptions < LetterSender.interruptionsBorne {
            let key = message.delivery.key
            guard let reader = addresses[key.letter]?[key.recipient] else { continue }
            let ending = try send(message, to: reader)
            if case .interrupted = ending { interruptions += 1 } else { interruptions = 0 }
        }
        for message in waiting {
            let key = message.delivery.key
            guard let webhook = webhooks[key.letter]?.first(where: { $0.url == key.recipient }) else {
                continue
            }
            try post(message, to: webhook)
        }
    }

    /// Sends one message outside the ledger: a trial or a draft.
    mutating func send(_ bytes: [UInt8], to address: String) -> HandOver.Ending {
        keepPace()
        pace.begin(at: Date())
        return carrier.handOver(
            OutgoingMessage(sender: mail.from.bareAddress, recipient: address, bytes: bytes), record: {})
    }

    private mutating func send(_ message: PreparedMessage, to reader: Readers.Reader) throws
        -> HandOver.Ending
    {
        let body = MailTemplate(try letter(of: message.delivery.key).eml).body
        let outgoing = OutgoingMessage(
            sender: mail.from.bareAddress, recipient: reader.address, bytes: message.head + body)
        keepPace()
        pace.begin(at: Date())
        let ending = carrier.handOver(outgoing) { try begin(message.delivery.key) }
        try settle(message.delivery, after: ending)
        if case .stopped(let words) = ending { trouble = words }
        return ending
    }

    private func post(_ message: PreparedMessage, to webhook: Webhook) throws {
        let post = WebhookPost(url: webhook.url, contentType: webhook.contentType, body: message.head)
        let ending = post.handOver(
            timeoutSeconds: desk.session.configuration.network.timeoutSeconds,
            certificateFile: LetterSender.certificateFile
        ) { try begin(message.delivery.key) }
        try settle(message.delivery, after: ending)
    }

    /// Writes that a message begins: first where no backup is ever put back, then in the ledger.
    private func begin(_ key: DeliveryKey) throws {
        try desk.journal.write(.begun, key, at: Date())
        try desk.session.store.begin(key, at: desk.session.now)
    }

    private func settle(_ delivery: Delivery, after ending: HandOver.Ending) throws {
        // What the server gave back is free again, in the journal first: a kill in between leaves it prepared.
        if ending.state == .prepared, desk.journal.entries[delivery.key] == .begun {
            try desk.journal.write(.unsent, delivery.key, at: Date())
        }
        try desk.session.store.settle([
            delivery.changed(to: ending.state, at: desk.session.now, ending.reason)
        ])
        if case .stopped(.ledger(let words)) = ending {
            throw CommandError(.database, "the ledger cannot be written, so nothing was sent: \(words)")
        }
    }

    private mutating func letter(of key: DeliveryKey) throws -> MadeLetter {
        let name = "\(key.letter)/\(key.week)"
        if let letter = letters[name] { return letter }
        guard let letter = try desk.session.store.letter(key.letter, week: key.week) else {
            throw CommandError(.database, "\(key): its letter is not in the database")
        }
        letters[name] = letter
        return letter
    }

    private func keepPace() {
        let delay = pace.delay(at: Date())
        if delay > 0 { Thread.sleep(forTimeInterval: delay) }
    }

    // MARK: The way

    static let noMail = CommandError(
        .badConfiguration,
        "mail: nothing says how letters are sent; write \"mail\": {\"from\": …, \"smtp\": \"smtps://HOST\"} into the configuration"
    )

    private static func carrier(_ mail: MailSettings, network: NetworkPolicy) throws -> MailCarrier {
        if let program = mail.sendmail {
            return .program(
                Sendmail(program: program, timeoutSeconds: network.timeoutSeconds * programPatience))
        }
        guard let address = mail.smtp, let server = MailServer(address) else { throw noMail }
        let access = MailAccess(
            server: server, login: login, timeoutSeconds: network.timeoutSeconds,
            certificateFile: certificateFile)
        do { return .server(try SMTPSession(access)) } catch {
            throw CommandError(.unreachable, error.words)
        }
    }

    /// A program queues a message as slowly as a server answers its final dot.
    private static let programPatience = 10.0

    /// Name and password, from the environment alone; an empty name is none.
    static var login: MailLogin? {
        let environment = ProcessInfo.processInfo.environment
        guard let user = environment["MOISSON_SMTP_USER"], !user.isEmpty else { return nil }
        return MailLogin(user: user, password: environment["MOISSON_SMTP_PASSWORD"] ?? "")
    }

    static var certificateFile: String? {
        let file = ProcessInfo.processInfo.environment["SSL_CERT_FILE"] ?? ""
        return file.isEmpty ? nil : file
    }
}
