import Foundation
internal import Text

extension String {
    /// Text as encoded words where it is not ASCII (RFC 2047, « B »), each of whole characters and short enough to stand
    /// behind a header's name in a line of 76 bytes.
    func encodedWords(always: Bool = false) -> String {
        let clean = withoutControls.singleSpaced
        guard always || !clean.utf8.allSatisfy({ $0 < 0x80 }) || clean.contains("=?") else { return clean }
        var words: [Data] = []
        var chunk = Data()
        for scalar in clean.unicodeScalars {
            let bytes = String(scalar).utf8
            if chunk.count + bytes.count > 36 {
                words.append(chunk)
                chunk = Data()
            }
            chunk.append(contentsOf: bytes)
        }
        if !chunk.isEmpty { words.append(chunk) }
        return words.map { "=?utf-8?B?\($0.base64EncodedString())?=" }.joined(separator: " ")
    }

    /// Blanks in place of control characters and of Unicode's line ends.
    var withoutControls: String {
        var out = String.UnicodeScalarView()
        for scalar in unicodeScalars { out.append(scalar.isControl ? " " : scalar) }
        return String(out)
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || self == "\u{2028}" || self == "\u{2029}"
    }
}

/// A field of a mail's header.
struct MailField {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// The field in lines of at most 78 characters where its blanks allow (RFC 5322 section 2.2.3).
    var folded: [UInt8] {
        var out: [UInt8] = []
        var length = 0
        for word in "\(name): \(value)".split(separator: " ") {
            if length > 0, length + 1 + word.utf8.count > 78 {
                out += "\r\n".utf8
                length = 0
            }
            if !out.isEmpty { out.append(UInt8(ascii: " ")) }
            out += word.utf8
            length += word.utf8.count + 1
        }
        return out + "\r\n".utf8
    }
}

extension [UInt8] {
    /// The text as quoted-printable (RFC 2045 section 6.7): lines of at most 76 characters that end in CRLF.
    var quotedPrintable: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(count * 3 / 2)
        var length = 0
        for (index, byte) in enumerated() {
            if byte == 0x0A {
                out += "\r\n".utf8
                length = 0
                continue
            }
            if byte == 0x0D { continue }
            let isLastOfLine = index + 1 == count || self[index + 1] == 0x0A
            let isLiteral =
                (byte >= 0x21 && byte <= 0x7E && byte != UInt8(ascii: "="))
                || (byte == 0x20 && !isLastOfLine)
            let token = isLiteral ? [byte] : [UInt8(ascii: "="), (byte >> 4).hexDigit, (byte & 15).hexDigit]
            if length + token.count > 75 {
                out += "=\r\n".utf8
                length = 0
            }
            out += token
            length += token.count
        }
        return out
    }
}

/// A mailbox of a header: a name for people, which may be empty, and an address.
struct MailBox {
    let name: String
    /// An address of SMTP without its extension for other scripts: printable ASCII without specials.
    let address: String

    /// Reads `Name <address>` or an address; nothing in it can end a header or begin another address.
    init(_ text: String) {
        guard let open = text.lastIndex(of: "<") else {
            name = ""
            address = text.addressOnly
            return
        }
        name = text[..<open].filter { $0 != "\"" }.withoutControls.singleSpaced
        address = String(text[text.index(after: open)...]).addressOnly
    }

    var value: String {
        guard !name.isEmpty else { return address }
        let isPlain = name.utf8.allSatisfy {
            $0.isLetter || $0.isDigit || $0 == 0x20 || $0 == UInt8(ascii: "-")
        }
        return "\(isPlain ? name : name.encodedWords(always: true)) <\(address)>"
    }
}

extension String {
    fileprivate var addressOnly: String {
        let allowed = utf8.filter { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"?&".utf8.contains($0) }
        return String(decoding: allowed, as: UTF8.self)
    }
}
