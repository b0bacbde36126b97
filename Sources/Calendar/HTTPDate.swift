package import Foundation
internal import Text

extension Date {
    /// Reads the three date forms of HTTP (RFC 9110 section 5.6.7), two-digit years as of 1970–2069; nil for anything else.
    package init?(httpDate text: String) {
        let words = text.utf8.split { byte in
            byte == 32 || byte == 44 || byte == 45 || byte == 9
        }.map { Array($0) }
        guard words.count >= 5 else { return nil }
        // `Sun Nov  6 08:49:37 1994` is asctime's; the others put the day first and end in GMT.
        let isAsctime = month(words[1]) != nil
        let (dayWord, monthWord) = isAsctime ? (words[2], words[1]) : (words[1], words[2])
        let (yearWord, clockWord) = isAsctime ? (words[4], words[3]) : (words[3], words[4])
        guard let day = digits(dayWord), (1...31).contains(day), let month = month(monthWord),
            let year = digits(yearWord), let seconds = secondsOfDay(clockWord)
        else { return nil }
        let fullYear = yearWord.count > 2 ? year : CivilDay.fullYear(ofTwoDigits: year)
        self.init(wholeSeconds: CivilDay(year: fullYear, month: month, day: day).number * 86_400 + seconds)
    }
}

private let englishMonths = Lexicon.english.months

private func month(_ word: [UInt8]) -> Int? {
    englishMonths[String(decoding: word.prefix(3).map(\.lowercased), as: UTF8.self)]
}

private func secondsOfDay(_ word: [UInt8]) -> Int? {
    let parts = word.split(separator: UInt8(ascii: ":")).compactMap { digits(Array($0)) }
    guard parts.count == 3, parts[0] < 24, parts[1] < 60, parts[2] < 61 else { return nil }
    return parts[0] * 3600 + parts[1] * 60 + parts[2]
}

private func digits(_ word: [UInt8]) -> Int? {
    guard (1...4).contains(word.count), word.allSatisfy(\.isDigit) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 48) }
}
