import Foundation
import Testing

@testable import Mailer

private func read(_ lines: String...) -> ReturnedMail {
    ReturnedMail(Array(lines.joined(separator: "\r\n").utf8))
}

private let token = String(repeating: "0a", count: 16)

@Suite("Mails that come back")
struct ReturnedMailTests {
    @Test("the word of the letter's foot in subject or first line asks to leave, however it is written")
    func leaving() {
        let asked = ReturnedMail.leaving(address: "anne@b.example", token: nil)
        for subject in [
            "désinscription", "DESINSCRIPTION", "Re: unsubscribe", "=?utf-8?Q?d=C3=A9sinscription?=",
            "=?UTF-8?B?ZMOpc2luc2NyaXB0aW9u?=", "=?iso-8859-1?Q?d=E9sinscription?=", "me désabonner",
        ] {
            #expect(read("From: Anne <anne@b.example>", "Subject: \(subject)", "", "Merci") == asked)
        }
        #expect(read("From: anne@b.example", "Subject: Re: Veille", "", "", "Désinscription svp") == asked)
        #expect(
            read("From: <anne@b.example>", "Subject: unsubscribe \(token)", "", "")
                == .leaving(address: "anne@b.example", token: token))
    }

    @Test("a mail that speaks of it at length, and any other mail, asks for nothing")
    func other() {
        let story = String(repeating: "Une réunion sur la désinscription des listes électorales. ", count: 3)
        #expect(read("From: anne@b.example", "Subject: Re: Veille", "", story) == .other)
        #expect(read("From: anne@b.example", "Subject: Re: Veille", "", "Merci pour cette lettre") == .other)
        #expect(read("") == .other)
    }

    @Test("a report of RFC 3464 names the address that fails for good, and only such")
    func bounced() {
        func report(_ action: String, _ status: String) -> ReturnedMail {
            read(
                "From: MAILER-DAEMON@mx.example",
                "Content-Type: multipart/report; report-type=delivery-status;",
                " boundary=\"=_x\"", "", "--=_x", "Content-Type: text/plain", "", "unsubscribe", "",
                "--=_x", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example", "",
                "Final-Recipient: rfc822; Jean@b.example", "Action: \(action)", "Status: \(status)",
                "Diagnostic-Code: smtp; 550 5.1.1", " no such user", "", "--=_x--", "")
        }
        #expect(
            report("failed", "5.1.1") == .bounced(address: "Jean@b.example", words: "550 5.1.1 no such user"))
        #expect(report("delayed", "4.4.1") == .other)
        #expect(report("failed", "4.4.7") == .other)
    }
}

@Suite("A letter's header for one reader")
struct MailTemplateTests {
    private let letter = Array(
        "From: a@b.example\r\nTo: undisclosed-recipients:;\r\nSubject: =?utf-8?B?w6k=?=\r\n =?utf-8?B?w6k=?=\r\nMessage-ID: <x@y>\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n\r\nfin\r\n"
            .utf8)

    @Test("fields are replaced and added, the others and the body stay as they are")
    func head() {
        let template = MailTemplate(letter)
        let head = template.head([
            ("To", "c@d.example"), ("message-id", "<k@h>"), ("List-Id", "<l.h>"), ("Reply-To", nil),
        ])
        #expect(
            String(decoding: head, as: UTF8.self)
                == "From: a@b.example\r\nSubject: =?utf-8?B?w6k=?=\r\n =?utf-8?B?w6k=?=\r\nTo: c@d.example\r\nmessage-id: <k@h>\r\nList-Id: <l.h>\r\nContent-Type: text/plain\r\n\r\n"
        )
        #expect(String(decoding: template.body, as: UTF8.self) == "Bonjour\r\n\r\nfin\r\n")
        #expect(template.value(of: "Subject") == "=?utf-8?B?w6k=?= =?utf-8?B?w6k=?=")
        #expect(template.value(of: "Reply-To") == nil)
    }

    @Test("no value can begin a field of its own")
    func injection() {
        let head = MailTemplate(letter).head([("To", "c@d.example\r\nBcc: e@f.example")])
        #expect(String(decoding: head, as: UTF8.self).contains("To: c@d.exampleBcc: e@f.example\r\n"))
    }
}

@Suite("A mailbox")
struct MailboxTests {
    @Test(
        "its mails are read without being marked, and what looks like an answer inside a mail is part of it")
    func read() throws {
        let mail = "From: anne@b.example\r\nSubject: unsubscribe\r\n\r\n* a list\r\n* 3 FETCH (x)\r\nfin\r\n"
        let server = ScriptedMailServer { _, line in
            let tag = line.prefix { $0 != " " }
            if line == "GREETING" { return .say("* OK ready") }
            if line.contains("CAPABILITY") { return .say("* CAPABILITY IMAP4rev1\r\n\(tag) OK done") }
            if line.contains("SELECT") { return .say("* 2 EXISTS\r\n\(tag) OK [READ-WRITE] done") }
            if line.contains("SEARCH") { return .say("* SEARCH 4 9\r\n\(tag) OK done") }
            if line.contains("FETCH") {
                return .say("* 1 FETCH (UID 4 BODY[]<0> {\(mail.utf8.count)}\r\n\(mail))\r\n\(tag) OK done")
            }
            return .say("\(tag) OK done")
        }
        let address = "imap://127.0.0.1:\(server.port)/INBOX"
        let mailbox = try Mailbox(
            MailAccess(
                server: try #require(MailServer(address)), login: MailLogin(user: "u", password: "p"),
                timeoutSeconds: 30))
        var mails: [String] = []
        try mailbox.messages(since: instant(0)) { mails.append(String(decoding: $0, as: UTF8.self)) }
        #expect(mails == [mail, mail])
        let lines = server.lines
        #expect(lines.contains { $0.hasSuffix("UID SEARCH SINCE 15-Jan-2027") })
        #expect(!lines.contains { $0.contains("STORE") || $0.contains("BODY[") })
    }
}
