package import Foundation

/// A point in time that is never more precise than the text that said it (contract section 3).
package enum When: Sendable, Hashable {
    case month(year: Int, month: Int)
    case day(year: Int, month: Int, day: Int)
    /// A second, and the offset from Greenwich (in seconds, east positive) in which it was said.
    case instant(Date, offset: Int)

    /// `2024-11`, `2024-11-14`, `2024-11-14T08:30:00Z` or `2024-11-14T09:30:00+01:00`.
    package var text: String {
        switch self {
        case .month(let year, let month): ByteWriter.text { $0.month(month, of: year) }
        case .day(let year, let month, let day):
            ByteWriter.text { $0.day(CivilDay(year: year, month: month, day: day)) }
        case .instant(let date, let offset): date.rfc3339(offset: offset)
        }
    }

    /// Reads back what `text` writes; nil for anything else.
    package init?(text: String) {
        let bytes = Array(text.utf8)
        guard let year = number(bytes, 0, 4), bytes.count >= 7, bytes[4] == UInt8(ascii: "-"),
            let month = number(bytes, 5, 2), (1...12).contains(month)
        else { return nil }
        if bytes.count == 7 {
            self = .month(year: year, month: month)
            return
        }
        guard bytes[7] == UInt8(ascii: "-"), let day = number(bytes, 8, 2), (1...31).contains(day) else {
            return nil
        }
        if bytes.count == 10 {
            self = .day(year: year, month: month, day: day)
            return
        }
        guard let (seconds, offset) = clock(bytes) else { return nil }
        let start = CivilDay(year: year, month: month, day: day).number * 86_400
        self = .instant(Date(wholeSeconds: start + seconds - offset), offset: offset)
    }

    /// The first second of it, where a day or a month is one of `timezone`.
    package func instant(in timezone: TimeZone) -> Date {
        switch self {
        case .month, .day: civilDay.start(in: timezone)
        case .instant(let date, _): date
        }
    }

    /// The day on which it begins, as it was said.
    package var civilDay: CivilDay {
        switch self {
        case .month(let year, let month): CivilDay(year: year, month: month, day: 1)
        case .day(let year, let month, let day): CivilDay(year: year, month: month, day: day)
        case .instant(let date, let offset): CivilDay(of: date, offset: offset)
        }
    }

    /// Whether the hour is known.
    package var hasTime: Bool {
        if case .instant = self { return true }
        return false
    }
}

/// `T09:30:00` and a zone, as seconds of the day and offset.
private func clock(_ bytes: [UInt8]) -> (seconds: Int, offset: Int)? {
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), let hour = number(bytes, 11, 2),
        let minute = number(bytes, 14, 2), let second = number(bytes, 17, 2)
    else { return nil }
    let seconds = hour * 3600 + minute * 60 + second
    if bytes[19] == UInt8(ascii: "Z"), bytes.count == 20 { return (seconds, 0) }
    guard bytes.count == 25, let hours = number(bytes, 20, 2), let minutes = number(bytes, 23, 2) else {
        return nil
    }
    let offset = hours * 3600 + minutes * 60
    return (seconds, bytes[19] == UInt8(ascii: "-") ? -offset : offset)
}

private func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard bytes.count >= start + count else { return nil }
    var value = 0
    for byte in bytes[start..<start + count] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
    }
    return value
}
