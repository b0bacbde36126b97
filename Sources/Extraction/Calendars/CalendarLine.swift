internal import Text

/// A content line of iCalendar, unfolded (RFC 5545, 3.1).
struct CalendarLine {
    /// Upper case.
    let name: String
    /// By their names in upper case.
    let parameters: [String: String]
    /// As it stands: a text is still escaped.
    let value: String

    /// Nil for what is no content line, and for one whose name is not among `names`.
    init?(_ bytes: ArraySlice<UInt8>, among names: Set<String>) {
        let head = bytes.prefix { $0.isNamePart }
        let name = String(decoding: head, as: UTF8.self).uppercased()
        guard names.contains(name) else { return nil }
        var cursor = ParameterCursor(bytes: bytes[head.endIndex...])
        guard let parameters = cursor.parameters() else { return nil }
        self.name = name
        self.parameters = parameters
        let rest = bytes[cursor.at...].prefix(longestValue)
        let isQuoted = parameters["ENCODING"]?.uppercased() == "QUOTED-PRINTABLE"
        value = String(decoding: isQuoted ? rest.quotedPrintableDecoded : Array(rest), as: UTF8.self)
    }

    /// The text of the value, its escapes undone (3.3.11).
    var text: String { parts(separatedBy: nil).first ?? "" }

    /// The texts of a list: commas that are not escaped stand between them.
    var texts: [String] { parts(separatedBy: UInt8(ascii: ",")) }

    private func parts(separatedBy separator: UInt8?) -> [String] {
        var parts: [[UInt8]] = [[]]
        var isEscaped = false
        for byte in value.utf8 {
            if isEscaped {
                parts[parts.count - 1] += byte.unescaped
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == separator {
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// A longer value is cut: no notice has a text like that. Bytes.
private let longestValue = 1_000_000
/// The parameters of a line that are kept.
private let mostParameters = 30

/// Reads `;NAME=value;NAME="value":` up to the value of the line.
private struct ParameterCursor {
    let bytes: ArraySlice<UInt8>
    var at: Int

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    /// Nil for a line without a value.
    mutating func parameters() -> [String: String]? {
        var parameters: [String: String] = [:]
        while at < bytes.endIndex, bytes[at] == UInt8(ascii: ";") {
            at += 1
            let name = word { $0.isNamePart }
            guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "=") else { continue }
            at += 1
            let value = value()
            if parameters.count < mostParameters { parameters[name.uppercased()] = value }
        }
        guard at < bytes.endIndex, bytes[at] == UInt8(ascii: ":") else { return nil }
        at += 1
        return parameters
    }

    /// One value or several, without the quotes around them.
    private mutating func value() -> String {
        var value = ""
        while at < bytes.endIndex, bytes[at] != UInt8(ascii: ";"), bytes[at] != UInt8(ascii: ":") {
            if bytes[at] == UInt8(ascii: "\"") {
                at += 1
                value += word { $0 != UInt8(ascii: "\"") }
                at = min(at + 1, bytes.endIndex)
            } else {
                value += word { !"\";:".utf8.contains($0) }
            }
        }
        return value
    }

    private mutating func word(_ belongs: (UInt8) -> Bool) -> String {
        let start = at
        while at < bytes.endIndex, belongs(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }
}

/// The lines of a calendar one after the other, empty ones left out.
struct CalendarLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: [UInt8]) { bytes = text.contains(0x0D) ? text.unfolded : text }

    mutating func next() -> ArraySlice<UInt8>? {
        while at < bytes.count {
            let start = at
            var end = endOfLine(from: start)
            // Lines of vCalendar 1.0 go on behind a « = » at their end.
            while end < bytes.count, end > start, bytes[end - 1] == UInt8(ascii: "="),
                bytes[start...].prefix(200).mentionsQuotedPrintable
            {
                end = endOfLine(from: end + 1)
            }
            at = end + 1
            if end > start { return bytes[start..<end] }
        }
        return nil
    }

    private func endOfLine(from start: Int) -> Int {
        start < bytes.count ? bytes[start...].firstIndex(of: 0x0A) ?? bytes.count : bytes.count
    }
}

extension [UInt8] {
    /// The bytes of a calendar without folds. Those of UTF-16 stay as they are: their lines are unfolded when they are decoded.
    var unfoldedCalendar: [UInt8] { prefix(64).contains(0) ? self : unfolded }

    /// Bytes without the folds of iCalendar, each line ended by LF. Folds are undone before anything is decoded: some stand
    /// in the middle of a character.
    var unfolded: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(count)
        var place = 0
        while place < count {
            guard self[place] == 0x0D || self[place] == 0x0A else {
                out.append(self[place])
                place += 1
                continue
            }
            while place < count, self[place] == 0x0D { place += 1 }
            if place < count, self[place] == 0x0A { place += 1 }
            if place < count, self[place] == 0x20 || self[place] == 0x09 {
                place += 1
            } else {
                out.append(0x0A)
            }
        }
        return out
    }
}

extension UInt8 {
    fileprivate var isNamePart: Bool {
        isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }

    /// The bytes for which a letter stands behind a backslash.
    fileprivate var unescaped: [UInt8] {
        switch self {
        case UInt8(ascii: "n"), UInt8(ascii: "N"): [0x0A]
        case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "\""):
            [self]
        default: [UInt8(ascii: "\\"), self]
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var mentionsQuotedPrintable: Bool {
        let head = prefix { $0 != UInt8(ascii: ":") }
        return String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
    }

    /// RFC 2045, 6.7.
    fileprivate var quotedPrintableDecoded: [UInt8] {
        var out: [UInt8] = []
        var place = startIndex
        while place < endIndex {
            let code = self[(place + 1)...].prefix(2)
            if self[place] != UInt8(ascii: "=") {
                out.append(self[place])
                place += 1
            } else if code.first == 0x0A {
                place += 2
            } else if code.count == 2, let number = code.hexadecimalNumber {
                out.append(UInt8(truncatingIfNeeded: number))
                place += 3
            } else {
                place += 1
            }
        }
        return out
    }
}
