import Foundation
import Glibc
import Model
import Synchronization
import Testing

@testable import Mailer

private let message = Array("Subject: Veille\r\n\r\nBonjour\r\n..un point\r\n.\r\nfin\r\n".utf8)

private func session(_ server: ScriptedMailServer, seconds: Double = 30) throws -> SMTPSession {
    try SMTPSession(MailAccess(server: try #require(MailServer(server.address)), timeoutSeconds: seconds))
}

private func outgoing(_ recipient: String) -> OutgoingMessage {
    OutgoingMessage(sender: "veille@b.example", recipient: recipient, bytes: message)
}

private func give(
    _ recipient: String = "a@b.example", over session: SMTPSession, record: () throws -> Void = {}
) -> HandOver.Ending {
    session.handOver(outgoing(recipient), record: record)
}

private struct Broken: Error {}

@Suite("A session with a mail server")
struct SMTPSessionTests {
    @Test("messages go one after the other over one connection, whole, dots included")
    func good() throws {
        let server = ScriptedMailServer()
        let session = try session(server)
        #expect(give("a@b.example", over: session).state == .handedOver)
        #expect(give("c@b.example", over: session).state == .handedOver)
        let lines = server.lines
        #expect(lines.filter { $0.hasPrefix("EHLO") }.count == 1)
        #expect(lines.filter { $0.hasPrefix("RCPT") } == ["RCPT TO:<a@b.example>", "RCPT TO:<c@b.example>"])
        #expect(lines.contains("MAIL FROM:<veille@b.example>"))
        // A dot that begins a line is doubled on the way (RFC 5321 section 4.5.2).
        #expect(server.received.first == "Subject: Veille\n\nBonjour\n...un point\n..\nfin")
    }

    @Test("the ledger is written after the 354 and before the first byte")
    func order() throws {
        let server = ScriptedMailServer()
        let session = try session(server)
        var seen: [String] = []
        let ending = give(over: session) {
            seen = server.lines
            #expect(server.received.isEmpty)
        }
        #expect(ending.state == .handedOver)
        #expect(seen.last == "DATA")
    }

    @Test("when the ledger cannot be written, no byte is sent")
    func unrecorded() throws {
        let server = ScriptedMailServer()
        let session = try session(server)
        let ending = give(over: session) { throw Broken() }
        #expect(ending == .stopped(.ledger("Broken()")))
        #expect(server.received.allSatisfy { $0.isEmpty })
    }

    @Test(
        "each fault of a server leaves the state that can be answered for",
        arguments: [
            ("GREETING", ScriptedMailServer.Act.say("554 go away"), "prepared"),
            ("GREETING", .cut, "prepared"),
            ("MAIL", .say("451 later"), "prepared"), ("MAIL", .say("550 not you"), "prepared"),
            ("MAIL", .cut, "prepared"), ("RCPT", .say("550 no such user"), "refused"),
            ("RCPT", .say("450 greylisted"), "prepared"), ("RCPT", .cut, "prepared"),
            ("DATA", .say("451 later"), "prepared"), ("DATA", .say("554 no"), "refused"),
            ("DATA", .cut, "prepared"), ("BODY", .cut, "unknown"),
            ("DOT", .say("250 queued"), "handed over"), ("DOT", .say("251 forwarded"), "handed over"),
            ("DOT", .say("452 full"), "prepared"), ("DOT", .say("552 too big"), "refused"),
            ("DOT", .cut, "unknown"), ("QUIT", .cut, "handed over"),
            ("QUIT", .say("500 what"), "handed over"),
        ])
    func faults(command: String, act: ScriptedMailServer.Act, state: String) throws {
        let server = ScriptedMailServer { _, line in line.hasPrefix(command) ? act : nil }
        let began = Mutex(false)
        let ending = give(over: try session(server)) { began.withLock { $0 = true } }
        #expect(ending.state.rawValue == state, "\(ending)")
        #expect(began.withLock { $0 } == ["BODY", "DOT", "QUIT"].contains(command))
    }

    @Test("one refused recipient does not stop the others")
    func others() throws {
        let server = ScriptedMailServer { _, line in
            line.contains("nobody@") ? .say("550 no such user") : nil
        }
        let session = try session(server)
        #expect(give("a@b.example", over: session).state == .handedOver)
        #expect(give("nobody@b.example", over: session) == .refused("550 no such user"))
        #expect(give("c@b.example", over: session).state == .handedOver)
        #expect(server.received.count == 2)
    }

    @Test("a connection that the server closed between two messages is opened again")
    func again() throws {
        let server = ScriptedMailServer { number, line in
            number == 1 && line == "DOT" ? .sayAndCut("250 queued, and good bye") : nil
        }
        let session = try session(server)
        #expect(give("a@b.example", over: session).state == .handedOver)
        #expect(give("c@b.example", over: session).state == .handedOver)
        #expect(server.received.count == 2)
    }

    @Test(
        "an answer that does not come is awaited as long as the network's timeout, the last ten times as long"
    )
    func silence() throws {
        let early = ScriptedMailServer { _, line in line.hasPrefix("RCPT") ? .silence : nil }
        var began = seconds()
        #expect(give(over: try session(early, seconds: 1)) == .interrupted("no answer in time"))
        #expect(seconds() - began < 5)
        let late = ScriptedMailServer { _, line in line == "DOT" ? .silence : nil }
        began = seconds()
        #expect(give(over: try session(late, seconds: 0.3)) == .unknown("no answer in time"))
        #expect(seconds() - began >= 2.9)
    }

    @Test("nobody there is a server that cannot be reached")
    func nobody() throws {
        let free = ScriptedMailServer().port
        let access = MailAccess(
            server: try #require(MailServer("smtp://127.0.0.1:\(free)")), timeoutSeconds: 2)
        guard case .stopped(.unreachable) = give(over: try SMTPSession(access)) else {
            Issue.record("no server, and yet an answer")
            return
        }
    }

    @Test("beyond this machine a server without encryption gets no letter and no password")
    func clear() throws {
        #expect(try #require(MailServer("smtp://127.0.0.1:25")).isLoopback)
        #expect(try #require(MailServer("smtp://[::1]:25")).isLoopback)
        #expect(try #require(MailServer("smtp://LOCALHOST")).isLoopback)
        #expect(try #require(MailServer("smtp://127.example.org")).isLoopback == false)
        #expect(try #require(MailServer("smtps://mail.example.org:465")).host == "mail.example.org")
        let server = ScriptedMailServer()
        // The same machine by a name that does not say so.
        let name = "smtp://0x7f000001:\(server.port)"
        let access = MailAccess(
            server: try #require(MailServer(name)), login: MailLogin(user: "u", password: "secret"),
            timeoutSeconds: 2)
        #expect(give(over: try SMTPSession(access)).state == .prepared)
        #expect(!server.lines.contains { $0.hasPrefix("MAIL") || $0.hasPrefix("AUTH") })
    }

    private func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}

@Suite("A sendmail program")
struct SendmailTests {
    private func program(_ script: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.path + "/moisson-sendmail-\(UUID().uuidString)"
        try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
        chmod(path, 0o755)
        return path
    }

    /// Hands a message over; again while the program cannot be started, since the child of another test's fork may still hold its
    /// fresh file open for writing (`execve(2)`, ETXTBSY).
    private func handOver(to program: String) -> HandOver.Ending {
        let sendmail = Sendmail(program: program, timeoutSeconds: 20)
        for _ in 0..<100 {
            let ending = sendmail.handOver(outgoing("a@b.example"), record: {})
            guard case .stopped(.unreachable) = ending else { return ending }
            usleep(20_000)
        }
        return sendmail.handOver(outgoing("a@b.example"), record: {})
    }

    @Test(
        "its exit status says what became of the message",
        arguments: [
            ("cat >/dev/null; exit 0", DeliveryState.handedOver), ("cat >/dev/null; exit 75", .prepared),
            ("cat >/dev/null; exit 67", .refused), ("cat >/dev/null; exit 71", .unknown),
            ("kill -9 $$", .unknown),
        ])
    func statuses(script: String, state: DeliveryState) throws {
        let path = try program(script)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(handOver(to: path).state == state)
    }

    @Test(
        "it gets the message with plain line ends, sender and recipient apart; a ledger that fails gives it nothing"
    )
    func message() throws {
        let copy = FileManager.default.temporaryDirectory.path + "/moisson-copy-\(UUID().uuidString)"
        let path = try program("echo \"$@\" >\(copy); cat >>\(copy)")
        defer { for file in [path, copy] { try? FileManager.default.removeItem(atPath: file) } }
        #expect(handOver(to: path).state == .handedOver)
        let text = try String(contentsOfFile: copy, encoding: .utf8)
        #expect(text.hasPrefix("-i -f veille@b.example -- a@b.example\nSubject: Veille\n\nBonjour\n"))
        let missing = Sendmail(program: "/nonexistent", timeoutSeconds: 1)
        guard case .stopped(.unreachable) = missing.handOver(outgoing("a@b.example"), record: {}) else {
            Issue.record("a program that is not there took a message")
            return
        }
    }
}
