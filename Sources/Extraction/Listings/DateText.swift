internal import Calendar
internal import Dates
internal import Foundation
internal import Model
internal import Text

/// The first whole date (day or month, with its year) of a line; dates without a year say nothing about publication.
struct DateText {
    /// The date alone: « 3 novembre 2020 », `12/09/2024`.
    let text: String
    /// Folded words before and after it on its line.
    let before: String
    let after: String

    init?(firstIn line: String) {
        let bytes = Array(line.utf8)
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        for place in datePlaces(in: bytes) {
            guard let end = DateText.end(ofDateAt: place, in: bytes) else { continue }
            self.text = text(place..<end)
            before = text(0..<place).folded
            after = text(end..<bytes.count).folded
            return
        }
        return nil
    }

    func when(in timezone: TimeZone) -> When? { When(written: text, timezone: timezone) }

    /// The role that the words before the date give it.
    var role: RecordDateRole? {
        let changes = ["mis a jour", "modifie", "mise a jour"]
        if changes.contains(where: { before.contains(phrase: $0) }) { return .changed }
        if publicationLabels.contains(where: { before.contains(phrase: $0) }) { return .published }
        if occurrenceLabels.contains(where: { before.contains(phrase: $0) }) { return .occurs }
        return nil
    }

    /// « 21 novembre 2026, par la rédaction »
    var isBylined: Bool { after.drop { !$0.isLetter && !$0.isNumber }.hasPrefix("par ") }

    /// The place where the year ends that closes the date: at most three words on.
    private static func end(ofDateAt place: Int, in bytes: [UInt8]) -> Int? {
        var index = place
        for _ in 0..<3 {
            let start = index
            while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ","),
                bytes[index] != 0xC2
            { index += 1 }
            let word = bytes[start..<index]
            let digits = word.reversed().drop { !$0.isDigit }.prefix { $0.isDigit }.count
            let isNumeric =
                word.contains { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E } && word.count(where: \.isDigit) >= 6
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
}

/// A role that a date has in a record.
enum RecordDateRole { case published, changed, occurs, ends }

extension When {
    /// Reads a machine's or a person's date, no more precise than it is; nil for what is no whole date.
    init?(written text: String, timezone: TimeZone) {
        let plain = text.trimmingBlanks()
        guard !plain.saysFrenchTime else {
            self.init(frenchPhrase: plain, timezone: timezone)
            return
        }
        // Shorter ones are bare numbers: `2024`, `12/3`.
        guard plain.utf8.count >= 6, let when = FeedDate(plain, timezone: timezone)?.when else { return nil }
        self = when
    }

    /// The beginning of what a French phrase with a whole date says.
    private init?(frenchPhrase text: String, timezone: TimeZone) {
        let hasYear = text.utf8.split { !$0.isDigit }.contains { $0.count == 4 }
        guard hasYear else { return nil }
        // The year is in the text, so that no day of reference matters.
        let dates = FrenchDates(in: text, reference: CivilDay(year: 2000, month: 1, day: 1))
        guard let when = dates.span?.start?.when(in: timezone) else { return nil }
        self = when
    }
}

extension String {
    /// « 27 novembre 2026 9h30 - 16h »: an `h` behind a digit is an hour's, where feeds would read a zone's letter.
    fileprivate var saysFrenchTime: Bool {
        let bytes = Array(utf8)
        return bytes.indices.dropFirst().contains { index in
            let isBehindBlank = bytes[index - 1] == 0x20 && index > 1
            let before = isBehindBlank ? bytes[index - 2] : bytes[index - 1]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            return bytes[index] | 0x20 == UInt8(ascii: "h") && before.isDigit && !next.isLetter
        }
    }
}
