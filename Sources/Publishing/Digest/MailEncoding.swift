/// Text as encoded words where it is not ASCII (RFC 2047, « B »), each of whole characters and short enough to stand behind
/// a header's name in a line of 76 bytes.
func encodedWords(_ text: String, always: Bool = false) -> String {
    let clean = singleSpaced(withoutControls(text))
    guard always || !clean.utf8.allSatisfy({ $0 < 0x80 }) || clean.contains("=?") else { return clean }
    var words: [String] = []
    var chunk: [UInt8] = []
    for scalar in clean.unicodeScalars {
        let bytes = Array(String(scalar).utf8)
        if chunk.count + bytes.count > 36 {
            words.append(base64(chunk))
            chunk = []
        }
        chunk += bytes
    }
    if !chunk.isEmpty { words.append(base64(chunk)) }
    return words.map { "=?utf-8?B?\($0)?=" }.joined(separator: " ")
}

/// Blanks in place of control characters and of Unicode's line ends.
func withoutControls(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        let isControl =
            scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}"
            || scalar == "\u{2029}"
        out.append(isControl ? " " : scalar)
    }
    return String(out)
}

/// A header field in lines of at most 78 characters where its blanks allow (RFC 5322 section 2.2.3).
func folded(_ field: String) -> [UInt8] {
    var out: [UInt8] = []
    var length = 0
    for word in field.split(separator: " ") {
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

/// Text as quoted-printable (RFC 2045 section 6.7): lines of at most 76 characters that end in CRLF.
func quotedPrintable(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count * 3 / 2)
    var length = 0
    for (index, byte) in text.enumerated() {
        if byte == 0x0A {
            out += "\r\n".utf8
            length = 0
            continue
        }
        if byte == 0x0D { continue }
        let isLastOfLine = index + 1 == text.count || text[index + 1] == 0x0A
        let isLiteral =
            (byte >= 0x21 && byte <= 0x7E && byte != UInt8(ascii: "=")) || (byte == 0x20 && !isLastOfLine)
        let token =
            isLiteral ? [byte] : [UInt8(ascii: "="), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
        if length + token.count > 75 {
            out += "=\r\n".utf8
            length = 0
        }
        out += token
        length += token.count
    }
    return out
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
        for place in 0..<4 {
            out.append(place <= group.count ? alphabet[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
        }
    }
    return String(decoding: out, as: UTF8.self)
}
