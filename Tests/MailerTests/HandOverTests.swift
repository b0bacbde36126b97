import Foundation
import Model
import Testing

@testable import Mailer

private let yes = Reply(code: 250, text: "ok")
private let later = Reply(code: 451, text: "try later")
private let no = Reply(code: 550, text: "no such user")
private let go = Reply(code: 354, text: "go on")

/// The way of a message as far as its name says.
private let toSender: [HandOver.Event] = [.connected, .greeted(Reply(code: 220)), .authenticated]
private let toRecipient = toSender + [.senderAnswered(yes)]
private let toData = toRecipient + [.recipientAnswered(yes)]
private let begun = toData + [.dataAnswered(go)]
private let sent = begun + [.bodySent]

private func ending(_ events: [HandOver.Event]) -> HandOver.Ending? {
    var handOver = HandOver()
    for event in events { _ = handOver.take(event) }
    return handOver.ending
}

@Suite("The states of a message, answer by answer of the server")
struct HandOverTests {
    @Test("before RCPT nobody is refused: the server is in trouble, the message stays prepared")
    func beforeRecipient() {
        let table: [([HandOver.Event], HandOver.Ending)] = [
            ([.lost("refused")], .stopped(.unreachable("refused"))),
            ([.timedOut], .stopped(.unreachable("no answer in time"))),
            ([.untrusted("self-signed")], .stopped(.insecure("self-signed"))),
            ([.connected, .greeted(no)], .stopped(.unreachable("550 no such user"))),
            ([.connected, .greeted(later)], .stopped(.unreachable("451 try later"))),
            ([.connected, .greeted(yes), .lost("cut")], .stopped(.unreachable("cut"))),
            ([.connected, .greeted(yes), .untrusted("expired")], .stopped(.insecure("expired"))),
            ([.connected, .greeted(yes), .loginRefused(no)], .stopped(.loginRefused("550 no such user"))),
            (toSender + [.senderAnswered(later)], .interrupted("the sender: 451 try later")),
            (toSender + [.senderAnswered(no)], .interrupted("the sender: 550 no such user")),
            (toSender + [.lost("cut")], .interrupted("cut")),
            (toSender + [.timedOut], .interrupted("no answer in time")),
        ]
        for (events, expected) in table {
            #expect(ending(events) == expected)
            #expect(ending(events)?.state == .prepared)
        }
    }

    @Test("before the 354 a 5xx refuses, a 4xx or a lost line leaves the message prepared")
    func beforeBeginning() {
        let table: [([HandOver.Event], HandOver.Ending, DeliveryState)] = [
            (toRecipient + [.recipientAnswered(no)], .refused("550 no such user"), .refused),
            (toRecipient + [.recipientAnswered(later)], .left("451 try later"), .prepared),
            (toRecipient + [.lost("cut")], .interrupted("cut"), .prepared),
            (toRecipient + [.timedOut], .interrupted("no answer in time"), .prepared),
            (toData + [.dataAnswered(no)], .refused("550 no such user"), .refused),
            (toData + [.dataAnswered(later)], .left("451 try later"), .prepared),
            (toData + [.lost("cut")], .interrupted("cut"), .prepared),
            (toData + [.timedOut], .interrupted("no answer in time"), .prepared),
        ]
        for (events, expected, state) in table {
            #expect(ending(events) == expected)
            #expect(expected.state == state)
        }
    }

    @Test("after the 354 only an answer settles: 2xx, 4xx and 5xx; a lost line or no answer is unknown")
    func afterBeginning() {
        let table: [([HandOver.Event], HandOver.Ending, DeliveryState)] = [
            (sent + [.finalAnswered(yes)], .handedOver("250 ok"), .handedOver),
            (sent + [.finalAnswered(Reply(code: 251))], .handedOver("251"), .handedOver),
            (sent + [.finalAnswered(no)], .refused("550 no such user"), .refused),
            (sent + [.finalAnswered(later)], .left("451 try later"), .prepared),
            (sent + [.finalAnswered(Reply(code: 354))], .unknown("354"), .unknown),
            (sent + [.lost("cut")], .unknown("cut"), .unknown),
            (sent + [.timedOut], .unknown("no answer in time"), .unknown),
            (sent + [.untrusted("broken")], .unknown("broken"), .unknown),
            (begun + [.lost("cut")], .unknown("cut"), .unknown),
            (begun + [.timedOut], .unknown("no answer in time"), .unknown),
            (begun + [.finalAnswered(no)], .refused("550 no such user"), .refused),
            (begun + [.unrecorded("disk full")], .stopped(.ledger("disk full")), .prepared),
        ]
        for (events, expected, state) in table {
            #expect(ending(events) == expected)
            #expect(expected.state == state)
        }
    }

    @Test("the 354 makes the ledger be written before the first byte, and nothing else does")
    func order() {
        var handOver = HandOver()
        for event in toData {
            #expect(handOver.take(event) == [])
            #expect(!handOver.isBegun)
        }
        #expect(handOver.take(.dataAnswered(go)) == [.recordBeginning, .sendBody])
        #expect(handOver.isBegun)
        #expect(handOver.take(.bodySent) == [])
        #expect(handOver.take(.finalAnswered(yes)) == [.settle(.handedOver("250 ok"))])
    }

    @Test("whatever happens on QUIT changes nothing")
    func afterwards() {
        var handOver = HandOver()
        for event in sent + [.finalAnswered(yes)] { _ = handOver.take(event) }
        for event in [HandOver.Event.lost("cut"), .timedOut, .finalAnswered(no), .untrusted("late")] {
            #expect(handOver.take(event) == [])
        }
        #expect(handOver.ending?.state == .handedOver)
    }

    @Test("a server's words stand on one line of bearable length")
    func words() {
        #expect(Reply(code: 550, text: "no\r\nsuch\u{1B} user").words == "550 no  such  user")
        #expect(Reply(code: 550, text: String(repeating: "x", count: 9_000)).words.count < 400)
    }
}

@Suite("The lines of an SMTP session")
struct SMTPDialogueTests {
    private func events(_ lines: [String]) -> [HandOver.Event] {
        var dialogue = SMTPDialogue()
        return lines.compactMap { line in
            guard line.hasPrefix("C: ") else { return dialogue.received(String(line.dropFirst(3))) }
            dialogue.sent(String(line.dropFirst(3)))
            return nil
        }
    }

    @Test("a reply of many lines counts once; greetings, STARTTLS and QUIT are no events of a message")
    func whole() {
        let events = events([
            "S: 220-mx\r\n", "S: 220 ready\r\n", "C: EHLO me\r\n", "S: 250-mx\r\n", "S: 250 STARTTLS\r\n",
            "C: STARTTLS\r\n", "S: 220 go\r\n", "C: EHLO me\r\n", "S: 250 AUTH PLAIN\r\n",
            "C: AUTH PLAIN\r\n", "S: 334 \r\n", "C: DATA0000\r\n", "S: 235 welcome\r\n",
            "C: MAIL FROM:<a@b>\r\n", "S: 250 ok\r\n", "C: RCPT TO:<c@d>\r\n", "S: 550-no\r\n",
            "S: 550 such user\r\n", "C: QUIT\r\n", "S: 221 bye\r\n",
        ])
        #expect(
            events == [
                .greeted(Reply(code: 220, text: "mx ready")), .authenticated,
                .senderAnswered(Reply(code: 250, text: "ok")),
                .recipientAnswered(Reply(code: 550, text: "no such user")),
            ])
    }
}

@Suite("The pace of messages")
struct PaceTests {
    @Test("no sixty seconds hold more than was promised, whatever the pauses")
    func window() {
        var pace = Pace(perMinute: 7)
        var now = instant(0)
        var beginnings: [Double] = []
        for step in 0..<200 {
            now += Double(step % 11) * 0.7
            now += pace.delay(at: now)
            pace.begin(at: now)
            beginnings.append(now.timeIntervalSince1970)
        }
        for begin in beginnings {
            #expect(beginnings.filter { $0 >= begin && $0 < begin + 60 }.count <= 7)
        }
    }

    @Test("the beginnings of a run that was killed count; those of a clock that runs ahead hold nobody")
    func killed() {
        let pace = Pace(perMinute: 2, beginnings: [instant(100), instant(130)])
        #expect(pace.delay(at: instant(140)) == 20)
        #expect(pace.delay(at: instant(161)) == 0)
        #expect(pace.delay(at: instant(-31_536_000)) == 0)
    }
}
