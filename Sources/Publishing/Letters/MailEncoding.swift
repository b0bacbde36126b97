internal import Text

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
