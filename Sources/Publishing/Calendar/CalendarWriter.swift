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
        var text = text
        text.withUTF8 { text in
            var place = 0
            while place < text.count {
                let size = unsafe text[place].characterLength
                defer { place += size }
                guard unsafe !text[place].endsLine else { continue }
                if length + size > 75 {
                    bytes += "\r\n ".utf8
                    length = 1
                }
                unsafe bytes.append(contentsOf: text[place..<min(place + size, text.count)])
                length += size
            }
        }
        bytes += "\r\n".utf8
    }

    /// Lines that were written before.
    mutating func append(_ lines: [UInt8]) { bytes += lines }

    mutating func component(_ name: String, content: (inout CalendarWriter) -> Void) {
        line("BEGIN:" + name)
        content(&self)
        line("END:" + name)
    }
}

extension UInt8 {
    fileprivate var endsLine: Bool { (self < 0x20 && self != UInt8(ascii: "\t")) || self == 0x7F }

    /// The number of bytes of the character that begins with this one.
    fileprivate var characterLength: Int {
        switch self {
        case ..<0xC0: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }
}

extension String {
    fileprivate var escapedForCalendar: String {
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count + 16)
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"): out += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): out += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
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
