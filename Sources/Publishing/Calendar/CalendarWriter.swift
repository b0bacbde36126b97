internal import Calendar
import Foundation

/// Writes iCalendar content lines (RFC 5545 section 3.1): CRLF, folded after 75 octets and never inside a character.
struct CalendarWriter {
    private(set) var bytes: [UInt8] = []

    /// A line whose value is text: backslash, comma, semicolon and line ends are escaped (section 3.3.11).
    mutating func line(_ name: String, text: String?) {
        guard let text, !text.isEmpty else { return }
        line(name + ":" + text.escapedForCalendar)
    }

    /// A line whose values are texts: `CATEGORIES:Santé,Emploi`.
    mutating func line(_ name: String, list: [String]) {
        guard !list.isEmpty else { return }
        line(name + ":" + list.map(\.escapedForCalendar).joined(separator: ","))
    }

    /// A line of the format itself or of an address; control characters, which would end the line, are dropped.
    mutating func line(_ text: String) {
        var length = 0
        for scalar in text.unicodeScalars where !scalar.endsLine {
            let character = Array(String(scalar).utf8)
            if length + character.count > 75 {
                bytes += "\r\n ".utf8
                length = 1
            }
            bytes += character
            length += character.count
        }
        bytes += "\r\n".utf8
    }

    mutating func component(_ name: String, content: (inout CalendarWriter) -> Void) {
        line("BEGIN:" + name)
        content(&self)
        line("END:" + name)
    }
}

extension Unicode.Scalar {
    fileprivate var endsLine: Bool { (value < 0x20 && self != "\t") || value == 0x7F }
}

extension String {
    fileprivate var escapedForCalendar: String {
        var out = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\\", ",", ";": out.append(contentsOf: ["\\", scalar])
            case "\n": out.append(contentsOf: ["\\", "n"])
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}

extension Date {
    /// `20261127T140000`, in a zone that is so many seconds from Greenwich.
    func calendarText(offset: Int = 0) -> String {
        String(addingTimeInterval(Double(offset)).rfc3339().filter { $0 != "-" && $0 != ":" && $0 != "Z" })
    }
}

extension CivilDay {
    /// `20261127`.
    var calendarText: String { String(start(in: .gmt).calendarText().prefix(8)) }
}
