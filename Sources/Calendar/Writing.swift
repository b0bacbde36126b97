package import Foundation
internal import Text

extension Date {
    /// `2024-10-14T08:00:00Z`, or with the offset when it is not zero: RFC 3339, whole seconds (fractions are cut off).
    package func rfc3339(offset: Int = 0) -> String {
        ByteWriter.text { out in
            out.timestamp(CivilTime(secondsSince1970: wholeSeconds + offset))
            if offset == 0 { out.ascii("Z") } else { out.offset(seconds: offset, separator: ":") }
        }
    }

    /// `Mon, 14 Oct 2024 10:00:00 +0200`: RFC 5322 section 3.3 in local time.
    package func rfc5322(in timezone: TimeZone = .gmt) -> String {
        let offset = timezone.secondsFromGMT(for: self)
        return ByteWriter.text { out in
            out.mailDate(CivilTime(secondsSince1970: wholeSeconds + offset))
            out.ascii(" ")
            out.offset(seconds: offset, separator: "")
        }
    }

    /// `14-Oct-2024`, the day in Greenwich: RFC 3501, section 9 (`date`).
    package var mailboxDay: String {
        ByteWriter.text { $0.mailboxDay(CivilTime(secondsSince1970: wholeSeconds).day) }
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`: RFC 9110 section 5.6.7.
    package var httpDate: String {
        ByteWriter.text { out in
            out.mailDate(CivilTime(secondsSince1970: wholeSeconds))
            out.ascii(" GMT")
        }
    }
}

private let mailDays = Lexicon.english.weekdayNames.map { Array($0.utf8.prefix(3)) }
private let mailMonths = Lexicon.english.monthNames.map { Array($0.utf8.prefix(3)) }

/// Collects ASCII bytes for a short text; nothing is allocated before `text`.
package struct ByteWriter {
    private var bytes = InlineArray<40, UInt8>(repeating: 0)
    private var count = 0

    package init() {}

    /// Returns what `body` writes.
    package static func text(_ body: (inout ByteWriter) -> Void) -> String {
        var out = ByteWriter()
        body(&out)
        return out.text
    }

    package var text: String {
        unsafe String(unsafeUninitializedCapacity: count) { target in
            for index in 0..<count { unsafe target[index] = bytes[index] }
            return count
        }
    }

    package mutating func ascii(_ string: StaticString) {
        string.withUTF8Buffer { unsafe $0.forEach { append($0) } }
    }

    private mutating func letters(_ letters: [UInt8]) { for byte in letters { append(byte) } }

    package mutating func number(_ value: Int, width: Int) {
        var unit = 1
        for _ in 1..<width { unit *= 10 }
        while unit <= value / 10 { unit *= 10 }
        if value < 0 { append(UInt8(ascii: "-")) }
        while unit > 0 {
            append(48 + UInt8(truncatingIfNeeded: abs(value / unit % 10)))
            unit /= 10
        }
    }

    /// `2024-10`.
    mutating func month(_ month: Int, of year: Int) {
        number(year, width: 4)
        ascii("-")
        number(month, width: 2)
    }

    /// `2024-10-14`.
    mutating func day(_ day: CivilDay) {
        month(day.month, of: day.year)
        ascii("-")
        number(day.day, width: 2)
    }

    /// `Mon, 14 Oct 2024 10:00:00`.
    mutating func mailDate(_ civil: CivilTime) {
        letters(mailDays[civil.day.weekday - 1])
        ascii(", ")
        number(civil.day.day, width: 2)
        ascii(" ")
        letters(mailMonths[civil.day.month - 1])
        ascii(" ")
        number(civil.day.year, width: 4)
        ascii(" ")
        clock(civil)
    }

    mutating func mailboxDay(_ day: CivilDay) {
        number(day.day, width: 2)
        ascii("-")
        letters(mailMonths[day.month - 1])
        ascii("-")
        number(day.year, width: 4)
    }

    mutating func timestamp(_ civil: CivilTime) {
        day(civil.day)
        ascii("T")
        clock(civil)
    }

    mutating func clock(_ civil: CivilTime) {
        number(civil.hour, width: 2)
        ascii(":")
        number(civil.minute, width: 2)
        ascii(":")
        number(civil.second, width: 2)
    }

    mutating func offset(seconds: Int, separator: StaticString) {
        ascii(seconds < 0 ? "-" : "+")
        number(abs(seconds) / 3_600, width: 2)
        ascii(separator)
        number(abs(seconds) / 60 % 60, width: 2)
    }

    /// Drops what no longer fits: the longest text of this room has 31 bytes.
    private mutating func append(_ byte: UInt8) {
        guard count < bytes.count else { return }
        bytes[count] = byte
        count += 1
    }
}

extension Int {
    /// `07`, `42`.
    package var twoDigits: String { ByteWriter.text { $0.number(self, width: 2) } }
}
