/// The lines of one SMTP session as libcurl shows them, turned into the events of `HandOver`.
///
/// A reply of several lines counts once, by its last line; of what is sent only the command's word is looked at, so that
/// no password is ever held.
struct SMTPDialogue {
    private enum Pending { case greeting, hello, startTLS, login, sender, recipient, data, final, quit }

    private var pending = Pending.greeting
    private var lines: [String] = []
    /// The newest whole answer; nil while the server has said nothing.
    private(set) var lastReply: Reply?

    /// True once a message's own commands have begun: whatever comes before is done.
    var isReady: Bool { [.sender, .recipient, .data, .final].contains(pending) }

    /// Takes a command that went out.
    mutating func sent(_ line: String) {
        lines = []
        // The rest of a login answers a 334; its bytes may look like any command.
        if pending == .login, lastReply?.code == 334 { return }
        let word = line.prefix { $0.isLetter }.uppercased()
        switch word {
        case "EHLO", "HELO": pending = .hello
        case "STARTTLS": pending = .startTLS
        case "AUTH": pending = .login
        case "MAIL": pending = .sender
        case "RCPT": pending = .recipient
        case "DATA": pending = .data
        case "QUIT": pending = .quit
        default: break  // the continuation of a login
        }
    }

    /// Remembers that the final dot is out or about to be.
    mutating func sentBody() {
        lines = []
        pending = .final
    }

    /// Takes a line of the server; gives an event when it completes a reply that matters.
    mutating func received(_ line: String) -> HandOver.Event? {
        let digits = line.utf8.prefix(3)
        guard digits.count == 3, let code = Int(Substring(digits)) else { return nil }
        let rest = line.dropFirst(3)
        lines.append(String(rest.dropFirst()).trimmedLineEnd)
        if rest.first == "-" { return nil }
        let reply = Reply(code: code, text: lines.joined(separator: " "))
        lines = []
        lastReply = reply
        return event(of: reply)
    }

    private func event(of reply: Reply) -> HandOver.Event? {
        switch pending {
        case .greeting: .greeted(reply)
        // libcurl tries a weaker greeting or another way to log in, and says when none is left.
        case .hello, .startTLS, .quit: nil
        case .login: reply.isPositive ? .authenticated : nil
        case .sender: .senderAnswered(reply)
        case .recipient: .recipientAnswered(reply)
        case .data: .dataAnswered(reply)
        case .final: .finalAnswered(reply)
        }
    }
}

extension String {
    fileprivate var trimmedLineEnd: String {
        var text = Substring(self)
        while let last = text.unicodeScalars.last, last == "\r" || last == "\n" || last == " " {
            text.unicodeScalars.removeLast()
        }
        return String(text)
    }
}
