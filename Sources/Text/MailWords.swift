internal import Foundation

extension String {
    /// Text as encoded words where it is not ASCII (RFC 2047, « B »), each of whole characters and short enough to stand
    /// behind a header's name in a line of 76 bytes.
    package func encodedWords(always: Bool = false) -> String {
        let clean = withoutControls.blanksSquashed
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
    package var withoutControls: String {
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

/// A mailbox of a header: a name for people, which may be empty, and an address.
package struct MailBox: Sendable, Equatable {
    package let name: String
    /// An address of SMTP without its extension for other scripts: printable ASCII without specials.
    package let address: String

    /// Reads `Name <address>` or an address; nothing in it can end a header or begin another address.
    package init(_ text: String) {
        guard let open = text.lastIndex(of: "<") else {
            name = ""
            address = text.addressOnly
            return
        }
        name = text[..<open].filter { $0 != "\"" }.withoutControls.blanksSquashed
        address = String(text[text.index(after: open)...]).addressOnly
    }

    /// As a header has it; a name in other letters than ASCII is in encoded words.
    package var value: String {
        guard !name.isEmpty else { return address }
        let isPlain = name.utf8.allSatisfy {
            $0.isLetter || $0.isDigit || $0 == 0x20 || $0 == UInt8(ascii: "-")
        }
        return "\(isPlain ? name : name.encodedWords(always: true)) <\(address)>"
    }
}

extension String {
    fileprivate var blanksSquashed: String { split(separator: " ").joined(separator: " ") }

    fileprivate var addressOnly: String {
        let allowed = utf8.filter { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"?&".utf8.contains($0) }
        return String(decoding: allowed, as: UTF8.self)
    }
}
