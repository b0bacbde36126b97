internal import Calendar
internal import Foundation
internal import Mailer
internal import Model
internal import Publishing
internal import Storage
internal import Text

/// The way in which each reader's copy of a letter is addressed: the header fields that only this reader gets.
struct ReaderCopy {
    /// The host of the configuration's link, which names messages and lists.
    let host: String

    init(_ configuration: Configuration) {
        host = configuration.link.mailHost
    }

    /// A reader's message of a made letter, ready to be kept in the ledger.
    func message(
        _ letter: MadeLetter, to mailbox: String, at instant: Date, state: DeliveryState = .prepared,
        reason: String? = nil
    ) -> PreparedMessage {
        let key = DeliveryKey(letter: letter.letter, week: letter.week, recipient: mailbox.bareAddress)
        let delivery = Delivery(
            key: key, state: state, messageID: key.messageID(host: host), at: instant, reason: reason)
        return PreparedMessage(
            delivery: delivery, head: head(MailTemplate(letter.eml), to: mailbox, key: key, more: []))
    }

    /// The header of a copy outside the ledger: a trial or a draft, which its subject says.
    func head(_ template: MailTemplate, to mailbox: String, key: DeliveryKey, marked mark: String) -> [UInt8]
    {
        let subject = mark + " : " + (template.value(of: "Subject") ?? "")
        return head(template, to: mailbox, key: key, more: [("Subject", subject)])
    }

    /// A copy outside the ledger of a letter that says itself that it is a trial or a draft.
    func head(_ template: MailTemplate, to mailbox: String, key: DeliveryKey) -> [UInt8] {
        head(template, to: mailbox, key: key, more: [])
    }

    private func head(
        _ template: MailTemplate, to mailbox: String, key: DeliveryKey, more: [(name: String, value: String?)]
    ) -> [UInt8] {
        var fields: [(name: String, value: String?)] = [
            ("To", MailBox(mailbox).value), ("Message-ID", "<\(key.messageID(host: host))>"),
        ]
        if let ways = template.value(of: "List-Unsubscribe") {
            fields.append(("List-Unsubscribe", ReaderCopy.leaving(ways, token: key.token)))
        }
        return template.head(fields + more)
    }

    /// The ways to leave with the name under which this reader is known: in a mail's subject (RFC 2369), in a page's
    /// query (RFC 8058).
    private static func leaving(_ ways: String, token: String) -> String {
        ways.split(separator: ",").map { way in
            let address = way.filter { !" <>".contains($0) }
            if address.lowercased().hasPrefix("mailto:") { return "<\(address)%20\(token)>" }
            return "<\(address)\(address.contains("?") ? "&" : "?")id=\(token)>"
        }.joined(separator: ", ")
    }
}
