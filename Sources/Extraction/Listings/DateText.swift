internal import Calendar
import Dates
import Foundation
import Model
internal import Text

/// A date as it stands in a line of text, with what the line says around it.
struct DateText {
    /// The date alone: « 3 novembre 2020 », `12/09/2024`.
    var text: String
    /// Folded words before and after it on its line.
    var before: String
    var after: String
}

/// The first whole date (day or month, with its year) of a line; dates without a year say nothing about publication.
func firstDate(in line: String) -> DateText? {
    let bytes = Array(line.utf8)
    for place in datePlaces(in: bytes) {
        guard let end = dateEnd(bytes, from: place) else { continue }
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return DateText(
            text: text(place..<end), before: text(0..<place).folded, after: text(end..<bytes.count).folded)
    }
    return nil
}

/// Where the year ends that closes the date: at most three words on.
private func dateEnd(_ bytes: [UInt8], from place: Int) -> Int? {
    var index = place
    for _ in 0..<3 {
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ","),
            bytes[index] != 0xC2
        { index += 1 }
        let word = bytes[start..<index]
        let digits = word.reversed().drop { $0 < 48 || $0 > 57 }.prefix { $0 >= 48 && $0 <= 57 }.count
        let isNumeric =
            word.contains { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E }
            && word.filter { $0 >= 48 && $0 <= 57 }.count >= 6
        if digits == 4 || isNumeric { return start + word.count }
        while index < bytes.count,
            bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") || bytes[index] == 0xC2
                || bytes[index] == 0xA0
        {
            index += 1
        }
    }
    return nil
}

/// What a machine's or a person's date says, no more precise than it is; nil for what is no whole date.
func moment(_ text: String, timezone: TimeZone) -> When? {
    let plain = text.trimmingBlanks()
    if saysFrenchTime(plain) { return frenchMoment(plain, timezone: timezone) }
    guard plain.utf8.count >= 6, let reading = reading(feedDate: plain, timezone: timezone) else {
        return nil
    }
    let instant = reading.instant
    switch reading.grain {
    case .year: return nil
    case .month, .day:
        let zone = reading.hasZone ? 0 : timezone.secondsFromGMT(for: instant)
        let day = CivilDay(of: instant, offset: zone)
        return reading.grain == .day
            ? .day(year: day.year, month: day.month, day: day.day) : .month(year: day.year, month: day.month)
    case .minute: return .instant(instant, offset: offset(of: plain, instant, timezone))
    }
}

/// « 27 novembre 2026 9h30 - 16h »: an `h` behind a digit is an hour's, where feeds would read a zone's letter.
private func saysFrenchTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.dropFirst().contains { index in
        let isBlank = bytes[index - 1] == 0x20 && index > 1
        let before = isBlank ? bytes[index - 2] : bytes[index - 1]
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        let isLetter = (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7A
        return bytes[index] | 0x20 == UInt8(ascii: "h") && before >= 48 && before <= 57 && !isLetter
    }
}

/// The beginning of what a French phrase with a whole date says.
private func frenchMoment(_ text: String, timezone: TimeZone) -> When? {
    let hasYear = text.utf8.split { $0 < 48 || $0 > 57 }.contains { $0.count == 4 }
    guard hasYear, let start = phrase(text, reference: CivilDay(year: 2000, month: 1, day: 1))?.start
    else { return nil }
    return When(text: start.text(in: timezone))
}

/// The offset that stands at the end of an RFC 3339 date, else the zone's own.
private func offset(of text: String, _ instant: Date, _ timezone: TimeZone) -> Int {
    let bytes = Array(text.utf8)
    if bytes.last == UInt8(ascii: "Z") { return 0 }
    let tail = bytes.suffix(6).filter { $0 != UInt8(ascii: ":") }.suffix(5)
    guard tail.count == 5, let sign = tail.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
        let number = Int(String(decoding: tail.dropFirst(), as: UTF8.self))
    else { return timezone.secondsFromGMT(for: instant) }
    let seconds = (number / 100) * 3600 + (number % 100) * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
}
