internal import Calendar
import Foundation
import Model

/// Writes iCalendar content lines (RFC 5545 section 3.1): CRLF, folded after 75 octets and never inside a character.
struct CalendarWriter {
    private(set) var bytes: [UInt8] = []

    /// A line whose value is text: backslash, comma, semicolon and line ends are escaped (section 3.3.11).
    mutating func text(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        line(name + ":" + escapedForCalendar(value))
    }

    /// A line whose values are texts: `CATEGORIES:Santé,Emploi`.
    mutating func list(_ name: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        line(name + ":" + values.map(escapedForCalendar).joined(separator: ","))
    }

    /// A line of the format itself or of an address; what would end the line is dropped.
    mutating func line(_ text: String) {
        var length = 0
        for scalar in text.unicodeScalars where !isControl(scalar) {
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

    mutating func component(_ name: String, _ content: (inout CalendarWriter) -> Void) {
        line("BEGIN:" + name)
        content(&self)
        line("END:" + name)
    }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t") || scalar.value == 0x7F
}

private func escapedForCalendar(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\\", ",", ";": out.append(contentsOf: ["\\", scalar])
        case "\n": out.append(contentsOf: ["\\", "n"])
        default: out.append(scalar)
        }
    }
    return String(out)
}

/// `20261127T140000`, of an instant in a zone that is so far from Greenwich.
func calendarTime(_ date: Date, offset: Int) -> String {
    String((date.addingTimeInterval(Double(offset))).rfc3339().filter { $0 != "-" && $0 != ":" && $0 != "Z" })
}

/// `20261127`, of a day from 1970-01-01.
func calendarDay(_ day: Int) -> String {
    calendarTime(Date(timeIntervalSince1970: Double(day) * 86_400), offset: 0).prefix(8).description
}
