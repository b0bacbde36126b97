internal import Calendar
import Foundation
import Model
internal import Text
internal import Web

/// A mail with a plain text and the same as HTML (RFC 5322, RFC 2046 section 5.1.4).
///
/// No value can add a header: control characters are dropped from all of them, and what is not ASCII is encoded.
struct MailMessage: Sendable, Equatable {
    /// The octets of an encoded message beyond which mail programs cut it (Gmail does at 102 kB).
    static let sizeLimit = 92_160

    /// `Name <address>` or an address.
    var from: String
    var replyTo: String?
    /// Without an address its readers are not told.
    var to: String?
    var subject: String
    var date: Date
    /// The host of every id, and of the list.
    var host: String
    /// The Message-ID before its host.
    var id: String
    var list: String
    /// The address of mail at which a reader asks to leave (RFC 2369).
    var leaveAddress: String?
    /// The page on which one request lets a reader leave (RFC 8058).
    var leaveURL: String?
    /// The word in the subject of a mail that asks to leave; the letter says the same.
    var leaveWord: String
    /// The name under which the delivery's reader is known; nil in what is published.
    var token: String?
    var text: [UInt8]
    var html: [UInt8]
    /// A calendar with the events of the letter (RFC 5545), attached.
    var agenda: [UInt8]?

    /// The message for one reader.
    func addressed(to address: String, key: DeliveryKey) -> MailMessage {
        var message = self
        message.to = address
        message.id = key.token
        message.token = key.token
        return message
    }

    /// The octets of the longest message that a reader can get.
    var size: Int {
        // An address may have 254 characters (RFC 5321 section 4.5.3.1); it stands once.
        addressed(
            to: String(repeating: "a", count: 254), key: DeliveryKey(letter: list, week: .some, recipient: "")
        )
        .bytes.count
    }

    /// The whole message with CRLF line ends.
    var bytes: [UInt8] {
        var out: [UInt8] = []
        for field in fields { out += field.folded }
        out += "\r\n".utf8
        guard let agenda else { return out + bothTexts }
        out += "--\(MailMessage.outerBoundary)\r\n\(MailMessage.bothTextsType)\r\n\r\n".utf8
        out += bothTexts
        out += "\r\n--\(MailMessage.outerBoundary)\r\n".utf8
        out += "Content-Type: text/calendar; charset=utf-8; method=PUBLISH\r\n".utf8
        out += "Content-Disposition: attachment; filename=agenda.ics\r\n".utf8
        out += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
        out += agenda.quotedPrintable
        return out + "\r\n--\(MailMessage.outerBoundary)--\r\n".utf8
    }

    private var bothTexts: [UInt8] {
        var out: [UInt8] = []
        for (type, content) in [("text/plain", text), ("text/html", html)] {
            out += "--\(MailMessage.boundary)\r\nContent-Type: \(type); charset=utf-8\r\n".utf8
            out += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
            out += content.quotedPrintable
            out += "\r\n".utf8
        }
        return out + "--\(MailMessage.boundary)--\r\n".utf8
    }

    /// « =_ » cannot stand in quoted-printable text (RFC 2045 section 6.7).
    private static let (boundary, outerBoundary) = ("=_moisson", "=_agenda")
    private static let bothTextsType = "Content-Type: multipart/alternative; boundary=\"\(boundary)\""

    private var fields: [MailField] {
        var fields = [MailField("From", MailBox(from).value)]
        if let replyTo { fields.append(MailField("Reply-To", MailBox(replyTo).value)) }
        fields += [
            MailField("To", to.map { MailBox($0).value } ?? "undisclosed-recipients:;"),
            MailField("Subject", subject.encodedWords()), MailField("Date", date.rfc5322()),
            MailField("Message-ID", "<\(id)@\(host)>"), MailField("List-Id", "<\(list).\(host)>"),
        ]
        let ways = [leaveURL.map { "<\(withToken($0))>" }, leaveMail.map { "<\($0)>" }].compactMap { $0 }
        if !ways.isEmpty { fields.append(MailField("List-Unsubscribe", ways.joined(separator: ", "))) }
        if leaveURL != nil { fields.append(MailField("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")) }
        return fields + [
            MailField("Auto-Submitted", "auto-generated"), MailField("Precedence", "list"),
            MailField("MIME-Version", "1.0"),
            agenda == nil
                ? MailField("Content-Type", "multipart/alternative; boundary=\"\(MailMessage.boundary)\"")
                : MailField("Content-Type", "multipart/mixed; boundary=\"\(MailMessage.outerBoundary)\""),
        ]
    }

    /// `mailto:` with a subject that a program can read (RFC 6068).
    private var leaveMail: String? {
        guard let address = leaveAddress.map({ MailBox($0).address }), !address.isEmpty else { return nil }
        let subject = [leaveWord, token].compactMap { $0 }.joined(separator: " ")
        let encoded = subject.queryValue
        return "mailto:\(address)?subject=\(encoded)"
    }

    private func withToken(_ url: String) -> String {
        let clean = url.utf8.filter { $0 > 0x20 && $0 < 0x7F && !"<>\"".utf8.contains($0) }
        let address = String(decoding: clean, as: UTF8.self)
        return token.map { address + (address.contains("?") ? "&" : "?") + "id=" + $0 } ?? address
    }
}

extension ISOWeek {
    /// A week for a message whose length alone is asked for.
    fileprivate static var some: ISOWeek { ISOWeek(of: CivilDay(year: 2000, month: 1, day: 3)) }
}

/// The sender of a letter, who makes messages of its content.
struct MailSender {
    private let blank: MailMessage

    /// `agenda` goes along with every message.
    init(_ request: LetterRequest, agenda: [UInt8]? = nil, in context: EditionContext) {
        let edition = context.edition
        let host = edition.link.mailHost
        let from = request.mail?.from ?? edition.contact ?? "moisson@" + host
        let leave = request.mail?.unsubscribe
        let isMail = leave?.lowercased().hasPrefix("mailto:") == true
        let named = isMail ? leave.map { String($0.dropFirst(7).prefix { $0 != "?" }) } : nil
        blank = MailMessage(
            from: from, replyTo: request.mail?.replyTo, subject: "", date: edition.now, host: host,
            id: DeliveryKey(letter: request.profile.id, week: request.week, recipient: "").token,
            list: request.profile.id, leaveAddress: named ?? request.mail?.replyTo ?? from,
            leaveURL: leave?.webAddress, leaveWord: context.words.letter.leaveWord, text: [], html: [],
            agenda: agenda)
    }

    func message(of content: LetterContent) -> MailMessage {
        var message = blank
        message.subject = content.subject
        message.text = Array(content.text.utf8)
        message.html = content.html(for: .mail)
        return message
    }
}

extension String {
    /// The host of an address as DNS has it, for ids of messages and of lists (RFC 5322 section 3.6.4).
    package var mailHost: String {
        let host = HostName(URLParts(self).host)?.ascii ?? ""
        let isName =
            !host.isEmpty && host.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
        return isName ? host : "moisson.invalid"
    }
}
