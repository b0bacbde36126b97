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
    // Shorter ones are bare numbers: `2024`, `12/3`.
    return plain.utf8.count >= 6 ? FeedDate(plain, timezone: timezone)?.when : nil
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
    guard hasYear else { return nil }
    // The year is in the text, so that no day of reference matters.
    let dates = FrenchDates(in: text, reference: CivilDay(year: 2000, month: 1, day: 1))
    return dates.span?.start?.when(in: timezone)
}
