internal import Foundation
internal import Text

/// A mail that came back to the sender's mailbox, as far as it says something about a reader.
package enum ReturnedMail: Sendable, Equatable {
    /// A reader asks to leave; the token names the message that the mail answers.
    case leaving(address: String, token: String?)
    /// A server reports that an address does not work any more (RFC 3464).
    case bounced(address: String, words: String)
    case other

    /// Reads a whole message.
    package init(_ message: [UInt8]) {
        let part = MailPart(message)
        if let report = part.deliveryReport {
            self = report
        } else if let leaving = part.leaving {
            self = leaving
        } else {
            self = .other
        }
    }
}

/// A message or a part of one: its header and what follows.
private struct MailPart {
    private let fields: [(name: String, value: String)]
    private let body: Substring

    init(_ bytes: [UInt8]) {
        self.init(text: String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")[...])
    }

    private init(text: Substring) {
        let end = text.range(of: "\n\n")
        var fields: [(String, String)] = []
        for line in text[..<(end?.lowerBound ?? text.endIndex)].split(separator: "\n") {
            if line.first == " " || line.first == "\t", let last = fields.indices.last {
                fields[last].1 += " " + line.drop { $0 == " " || $0 == "\t" }
            } else if let colon = line.firstIndex(of: ":") {
                let value = line[line.index(after: colon)...].drop { $0 == " " }
                fields.append((line[..<colon].lowercased(), String(value)))
            }
        }
        self.fields = fields
        body = end.map { text[$0.upperBound...] } ?? ""
    }

    private func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    // MARK: Bounces

    /// The first recipient that a report calls failed for good.
    var deliveryReport: ReturnedMail? {
        guard let type = value("content-type"), type.lowercased().contains("multipart/report"),
            let boundary = MailPart.parameter(named: "boundary", of: type)
        else { return nil }
        let parts = body.components(separatedBy: "--" + boundary).map {
            MailPart(text: Substring($0.drop { $0 == "\n" }))
        }
        let report = parts.first {
            $0.value("content-type")?.lowercased().contains("message/delivery-status") == true
        }
        guard let report else { return nil }
        for block in report.body.components(separatedBy: "\n\n") {
            let fields = MailPart(text: Substring(block + "\n\n"))
            if let failure = fields.failedRecipient { return failure }
        }
        return .other
    }

    private var failedRecipient: ReturnedMail? {
        guard value("action")?.lowercased().hasPrefix("failed") == true,
            let status = value("status"), status.hasPrefix("5"),
            let recipient = value("original-recipient") ?? value("final-recipient")
        else { return nil }
        let address = recipient.split(separator: ";").last.map { $0.filter { !" <>\t".contains($0) } } ?? ""
        let words = value("diagnostic-code")?.split(separator: ";", maxSplits: 1).last.map(String.init)
        return .bounced(
            address: String(address), words: (words ?? status).trimmingCharacters(in: .whitespaces))
    }

    private static func parameter(named name: String, of value: String) -> String? {
        guard let start = value.range(of: name + "=", options: .caseInsensitive) else { return nil }
        let rest = value[start.upperBound...]
        if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
        return String(rest.prefix { $0 != ";" && $0 != " " })
    }

    // MARK: Leaving

    /// The words by which readers ask to leave, folded; French first.
    private static let leavingWords = [
        "desinscription", "desinscrire", "desabonnement", "desabonner", "unsubscribe",
    ]

    var leaving: ReturnedMail? {
        guard let from = value("from") else { return nil }
        let subject = MailPart.decoded(text: value("subject") ?? "")
        let firstLine = body.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        let isShort = firstLine.count <= MailPart.longestRequest
        let words = FoldedText(subject + " " + (isShort ? firstLine : "")).strings
        guard !Set(words).isDisjoint(with: MailPart.leavingWords) else { return nil }
        let address =
            from.lastIndex(of: "<").map { from[from.index(after: $0)...].prefix { $0 != ">" } } ?? from[...]
        let token = subject.split(separator: " ").last.map(String.init) ?? ""
        let isToken = token.utf8.count == MailPart.tokenLength && token.utf8.allSatisfy { $0.hexValue != nil }
        return .leaving(
            address: address.trimmingCharacters(in: .whitespaces), token: isToken ? token.lowercased() : nil)
    }

    /// A first line that is longer than this tells a story, in which the word may stand by chance.
    private static let longestRequest = 60
    /// In hexadecimal digits: 128 bits.
    private static let tokenLength = 32

    /// Encoded words (RFC 2047) in UTF-8 or Latin letters as text; others stay as they are.
    private static func decoded(text: String) -> String {
        text.split(separator: " ").map { word in
            let parts = word.split(separator: "?", omittingEmptySubsequences: false)
            guard parts.count == 5, parts[0] == "=", parts[4] == "=" else { return String(word) }
            let isBase64 = parts[2].lowercased() == "b"
            let bytes =
                isBase64
                ? Data(base64Encoded: String(parts[3])).map { [UInt8]($0) } : unquoted(text: parts[3])
            guard let bytes else { return String(word) }
            let isUTF8 = parts[1].lowercased() == "utf-8"
            return isUTF8
                ? String(decoding: bytes, as: UTF8.self)
                : String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        }.joined(separator: " ")
    }

    private static func unquoted(text: Substring) -> [UInt8] {
        var out: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "="), let high = rest.first?.hexValue,
                let low = rest.dropFirst().first?.hexValue
            {
                out.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                out.append(byte == UInt8(ascii: "_") ? 0x20 : byte)
            }
        }
        return out
    }
}
