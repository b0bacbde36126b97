internal import Calendar
import Foundation

/// A mail with a plain text and the same as HTML (RFC 5322, RFC 2046 section 5.1.4).
///
/// No value can add a header: control characters are dropped from all of them, and what is not ASCII is encoded.
struct Mail: Sendable, Equatable {
    /// `Name <address>` or an address.
    var from: String
    var subject: String
    var date: Date
    /// The Message-ID without its angle brackets.
    var id: String
    /// Address to which a reader writes to leave (RFC 2369).
    var unsubscribe: String?
    var text: [UInt8]
    var html: [UInt8]

    /// The whole message with CRLF line ends; without an address its recipients are not told.
    func bytes(to address: String?) -> [UInt8] {
        var out: [UInt8] = []
        for (name, value) in headers(to: address) { out += folded(name + ": " + value) }
        out += "\r\n".utf8
        for (type, content) in [("text/plain", text), ("text/html", html)] {
            out += "--\(boundary)\r\nContent-Type: \(type); charset=utf-8\r\n".utf8
            out += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
            out += quotedPrintable(content)
            out += "\r\n".utf8
        }
        return out + "--\(boundary)--\r\n".utf8
    }

    /// « =_ » cannot stand in quoted-printable text (RFC 2045 section 6.7).
    private var boundary: String { "=_moisson" }

    private func headers(to address: String?) -> [(String, String)] {
        var headers = [
            ("From", mailbox(from)), ("To", address.map { mailbox($0) } ?? "undisclosed-recipients:;"),
            ("Subject", encodedWords(subject)), ("Date", date.rfc5322()), ("Message-ID", "<\(id)>"),
            ("MIME-Version", "1.0"), ("Auto-Submitted", "auto-generated"), ("Precedence", "list"),
        ]
        if let address = unsubscribe.map({ addressOnly($0) }), !address.isEmpty {
            headers.append(("List-Unsubscribe", "<mailto:\(address)?subject=unsubscribe>"))
        }
        return headers + [("Content-Type", "multipart/alternative; boundary=\"\(boundary)\"")]
    }
}

/// A mailbox with its display name encoded and nothing in it that could end a header or begin another address.
private func mailbox(_ text: String) -> String {
    guard let open = text.lastIndex(of: "<") else { return addressOnly(text) }
    let name = text[..<open].filter { $0 != "\"" }
    let address = addressOnly(String(text[text.index(after: open)...]))
    let display = displayName(String(name))
    return display.isEmpty ? address : "\(display) <\(address)>"
}

/// Addresses of SMTP without its extension for other scripts: printable ASCII without specials.
private func addressOnly(_ text: String) -> String {
    let allowed = text.utf8.filter { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"?&".utf8.contains($0) }
    return String(decoding: allowed, as: UTF8.self)
}

private func displayName(_ text: String) -> String {
    let name = singleSpaced(withoutControls(text))
    let isPlain = name.utf8.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x20 || $0 == 0x2D
    }
    return isPlain ? name : encodedWords(name, always: true)
}
