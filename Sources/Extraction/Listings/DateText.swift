internal import Calendar
internal import Dates
internal import Foundation
internal import Model
internal import Text

/// The first whole date (day or month, with its year) of a line; dates without a year say nothing about publication.
struct DateText {
    /// A name and what an author is, no sentence. Bytes.
    private static let longestByline = 60

    /// The date alone: « 3 novembre 2020 », `12/09/2024`.
    let text: String
    /// Folded words before and after it on its line.
    let before: String
    let after: String
    let written: WrittenDate

    init?(firstIn line: String) {
        guard let first = DateText.all(in: line).first else { return nil }
        self = first
    }

    /// The date of a line that is called a publication's; nil when none is.
    init?(publishedIn line: String) {
        guard let published = DateText.all(in: line).first(where: { $0.role == .published }) else {
            return nil
        }
        self = published
    }

    /// The date that stands in a line in these words.
    init?(_ words: String, in line: String) {
        guard let date = DateText.all(in: line).first(where: { $0.text == words }) else { return nil }
        self = date
    }

    /// The date that tells most of a line: that of a publication, else the first.
    init?(tellingIn line: String) {
        guard let date = DateText(publishedIn: line) ?? DateText(firstIn: line) else { return nil }
        self = date
    }

    /// The whole dates of a line, each with the words behind the one before.
    private static func all(in line: String) -> [DateText] {
        let bytes = Array(line.utf8)
        var start = 0
        return DateScanner(bytes).dates.filter { $0.when != nil }.map { date in
            defer { start = date.place.upperBound }
            return DateText(date, in: bytes, behind: start)
        }
    }

    private init(_ date: WrittenDate, in bytes: [UInt8], behind start: Int) {
        let (from, to) = (date.place.lowerBound, date.place.upperBound)
        text = String(decoding: bytes[from..<to], as: UTF8.self)
        before = String(decoding: bytes[start..<from], as: UTF8.self).folded
        after = String(decoding: bytes[to...], as: UTF8.self).folded
        written = date
    }

    var when: When? { written.when }

    /// The role that the words before the date give it.
    var role: RecordDateRole? {
        DateText.role(saidBy: before) ?? (occurrenceLabels.contains(where: isLabel) ? .occurs : nil)
    }

    /// The role that the folded words of a label say; nil for those that say none, or that something takes place.
    static func role(saidBy label: String) -> RecordDateRole? {
        if label.isEmpty { return nil }
        if changeLabels.contains(where: { label.contains(phrase: $0) }) { return .changed }
        if publicationLabels.contains(where: { label.contains(phrase: $0) }) { return .published }
        return deadlineLabels.contains { label.contains(phrase: $0) } ? .due : nil
    }

    /// True where a label of deadlines ends right before the date, and not somewhere in a title: « Date de clôture : ».
    var isRightBehindDeadline: Bool {
        var words = before.foldedWords.map(String.init)
        while let last = words.last, wordsBeforeDays.contains(last) { words.removeLast() }
        let lead = words.joined(separator: " ")
        return deadlineLabels.contains { label in
            let end = label.foldedWords.joined(separator: " ")
            return lead == end || lead.hasSuffix(" " + end)
        } || before.trimmingBlanks().hasSuffix("avant le")
    }

    /// « du » and « de » are words of any phrase: they mean the date only right before it.
    private func isLabel(_ label: String) -> Bool {
        let words = before.trimmingBlanks()
        return label.utf8.count <= 2
            ? words == label || words.hasSuffix(" " + label) : before.contains(phrase: label)
    }

    /// « 21 novembre 2026, par la rédaction », « Par Ana Colin, le 21 novembre 2026 »
    var isBylined: Bool {
        after.drop { !$0.isLetter && !$0.isNumber }.hasPrefix("par ")
            || before.hasPrefix("par ") && before.utf8.count <= Self.longestByline
    }
}

/// Between a label and its day, folded.
private let wordsBeforeDays: Set<String> = ["le", "au", "jusqu", "jusqu'au", "fixee", "des"]

/// A role that a date has in a record.
enum RecordDateRole { case published, changed, occurs, ends, due }

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
