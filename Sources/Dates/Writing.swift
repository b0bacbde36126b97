package import Foundation

/// `2024-10-14T08:00:00Z`: RFC 3339, UTC, whole seconds (fractions are cut off).
package func rfc3339(_ date: Date) -> String {
    var out = ByteWriter()
    out.timestamp(civilTime(seconds: wholeSeconds(date)))
    out.ascii("Z")
    return out.text
}

/// `2024-10-14T10:00:00+02:00`: RFC 3339 in local time, whole seconds.
package func rfc3339(_ date: Date, timezone: TimeZone) -> String {
    let offset = timezone.secondsFromGMT(for: date)
    var out = ByteWriter()
    out.timestamp(civilTime(seconds: wholeSeconds(date) + offset))
    out.offset(seconds: offset, separator: ":")
    return out.text
}

/// `Mon, 14 Oct 2024 08:00:00 +0000`: RFC 5322 section 3.3, UTC.
package func rfc822(_ date: Date) -> String {
    mailDate(seconds: wholeSeconds(date), offset: 0)
}

/// `Mon, 14 Oct 2024 10:00:00 +0200`: RFC 5322 section 3.3 in local time.
package func rfc822(_ date: Date, timezone: TimeZone) -> String {
    mailDate(seconds: wholeSeconds(date), offset: timezone.secondsFromGMT(for: date))
}

private let mailDays: [StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
private let mailMonths: [StaticString] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

private func mailDate(seconds: Int, offset: Int) -> String {
    let local = civilTime(seconds: seconds + offset)
    var out = ByteWriter()
    out.ascii(mailDays[local.day.weekday - 1])
    out.ascii(", ")
    out.number(local.day.day, width: 2)
    out.ascii(" ")
    out.ascii(mailMonths[local.day.month - 1])
    out.ascii(" ")
    out.number(local.day.year, width: 4)
    out.ascii(" ")
    out.clock(local)
    out.ascii(" ")
    out.offset(seconds: offset, separator: "")
    return out.text
}

/// Collects ASCII bytes for a short text; nothing is allocated before `text`.
struct ByteWriter {
    private var bytes = InlineArray<40, UInt8>(repeating: 0)
    private var count = 0

    var text: String {
        String(unsafeUninitializedCapacity: count) { target in
            for index in 0..<count { target[index] = bytes[index] }
            return count
        }
    }

    mutating func ascii(_ string: StaticString) {
        string.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    mutating func number(_ value: Int, width: Int) {
        var unit = 1
        for _ in 1..<width { unit *= 10 }
        while unit <= value / 10 { unit *= 10 }
        if value < 0 { append(UInt8(ascii: "-")) }
        while unit > 0 {
            append(48 + UInt8(truncatingIfNeeded: abs(value / unit % 10)))
            unit /= 10
        }
    }

    mutating func timestamp(_ civil: CivilTime) {
        number(civil.day.year, width: 4)
        ascii("-")
        number(civil.day.month, width: 2)
        ascii("-")
        number(civil.day.day, width: 2)
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

    /// What no longer fits is dropped: the longest text of this room has 31 bytes.
    private mutating func append(_ byte: UInt8) {
        guard count < bytes.count else { return }
        bytes[count] = byte
        count += 1
    }
}
