// Mailer: the hands that give a letter away: SMTP and IMAP through libcurl, a sendmail program, webhooks.
//
// It hands one message at a time to a server and says how that ended. It must never decide who gets a letter or whether
// it goes out again (the ledger and the commands do), never store, print or log, and never let a password out over a
// clear connection that leaves this machine.
//
// Start reading at `HandOver.swift` (the states of one message, without any effect), then `SMTPDialogue.swift` (what the
// lines of a session mean) and `SMTPSession.swift` (libcurl). `Mailbox.swift` and `ReturnedMail.swift` read what comes back.

/// A problem with the server itself: it concerns every message and not one recipient.
package enum ServerTrouble: Error, Sendable, Equatable {
    /// No connection, no greeting, or one that is refused.
    case unreachable(String)
    /// The certificate is not trusted, or encryption cannot be had.
    case insecure(String)
    case loginRefused(String)
    /// The sender is not accepted, or the connection ends again and again.
    case unwilling(String)
    /// The ledger could not be written: nothing may be sent.
    case ledger(String)

    package var words: String {
        switch self {
        case .unreachable(let words), .insecure(let words), .loginRefused(let words), .unwilling(let words),
            .ledger(let words):
            words
        }
    }
}

/// A server's answer to one command: its code and its words.
package struct Reply: Sendable, Equatable {
    package var code: Int
    package var text: String

    package init(code: Int, text: String = "") {
        self.code = code
        self.text = text
    }

    package var isPositive: Bool { code / 100 == 2 }
    package var isPassing: Bool { code / 100 == 4 }
    package var isFinal: Bool { code / 100 == 5 }

    /// `550 no such user`, on one line and not longer than a report can bear.
    package var words: String {
        let plain = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : String($0) }
            .joined()
        return plain.isEmpty ? String(code) : "\(code) " + plain.prefix(Reply.longestWords)
    }

    /// In characters: RFC 5321 allows 512 bytes a line, and any number of lines.
    private static let longestWords = 300
}
