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
        case .month(let year, let month): padded(year, 4) + "-" + padded(month, 2)
        case .day(let year, let month, let day):
            padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
        case .instant(let date, let offset): timestamp(date, offset: offset)
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
        let start = Double(daysFromCivil(year: year, month: month, day: day)) * 86_400
        self = .instant(Date(timeIntervalSince1970: start + Double(seconds - offset)), offset: offset)
    }

    /// The first second of it, where a day or a month is one of `timezone`.
    package func instant(in timezone: TimeZone) -> Date {
        switch self {
        case .month(let year, let month): startOfDay(year, month, 1, timezone)
        case .day(let year, let month, let day): startOfDay(year, month, day, timezone)
        case .instant(let date, _): date
        }
    }

    /// The calendar day `(year, month, day)` on which it begins, as it was said.
    package var civilDay: (year: Int, month: Int, day: Int) {
        switch self {
        case .month(let year, let month): (year, month, 1)
        case .day(let year, let month, let day): (year, month, day)
        case .instant(let date, let offset): civil(fromDays: dayNumber(date, offset: offset))
        }
    }

    /// Whether the hour is known.
    package var hasTime: Bool {
        if case .instant = self { return true }
        return false
    }
}

/// `2024-11-14T08:30:00Z`, or with the offset when it is not zero (RFC 3339).
package func timestamp(_ date: Date, offset: Int = 0) -> String {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + offset
    let days = floorDivide(seconds, 86_400)
    let rest = seconds - days * 86_400
    let (year, month, day) = civil(fromDays: days)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }.joined(separator: ":")
    let zone =
        offset == 0
        ? "Z"
        : (offset < 0 ? "-" : "+") + padded(abs(offset) / 3600, 2) + ":" + padded(abs(offset) / 60 % 60, 2)
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T" + clock + zone
}

/// Days from 1970-01-01 to a day of the proleptic Gregorian calendar (Howard Hinnant's algorithm).
package func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = floorDivide(y, 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

/// The inverse of `daysFromCivil`.
package func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}

private func dayNumber(_ date: Date, offset: Int) -> Int {
    floorDivide(Int(date.timeIntervalSince1970.rounded(.down)) + offset, 86_400)
}

private func startOfDay(_ year: Int, _ month: Int, _ day: Int, _ timezone: TimeZone) -> Date {
    let utc = Date(timeIntervalSince1970: Double(daysFromCivil(year: year, month: month, day: day)) * 86_400)
    // The offset at UTC midnight may be that of the other side of a clock change; ask again at the answer.
    let guess = utc.addingTimeInterval(-Double(timezone.secondsFromGMT(for: utc)))
    return utc.addingTimeInterval(-Double(timezone.secondsFromGMT(for: guess)))
}

private func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(abs(number))
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
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
