internal import Calendar
internal import Text

/// Finds the dates in a page's text by the form in which they are written. What a phrase with a date says is read by `Dates`.
struct DateScanner {
    private let tokens: [DateToken]

    init(_ text: some Sequence<UInt8>) { tokens = DateToken.tokens(of: Array(text)) }

    /// The dates that any text may have, with a month at least: « 14 janvier », « Nov 12, 2026 », `12/09/2024`, « Mardi 14/01 ».
    var dates: [WrittenDate] {
        var found: [WrittenDate] = []
        var index = 0
        while index < tokens.count {
            if let (date, next) = date(at: index) {
                found.append(date)
                index = next
            } else {
                index += 1
            }
        }
        return found
    }

    /// The date of a text that is known to be one: also « 21 11, 2026 », `20-11`, « Samedi 9 », « 14 ».
    var soleDate: WrittenDate? {
        if let date = dates.first(where: { $0.day != nil }) { return date }
        guard let place = tokens.firstIndex(where: { $0.dayNumber != nil }), let day = tokens[place].dayNumber
        else { return dates.first }
        // « 17:30 » is an hour.
        if gap(at: place + 1) == .colon, tokens[place + 1].isNumber { return nil }
        let weekday = place > 0 ? tokens[place - 1].weekday : nil
        var date = WrittenDate(place: tokens[place].range, day: day, weekday: weekday)
        if let month = number(at: place + 1, in: 1...12), let gap = gap(at: place + 1),
            gap.isDisjoint(with: .apart)
        {
            let year = year(at: place + 2, after: [.blank, .comma, .dot, .slash, .dash, .middleDot])
            guard year != nil || !gap.isSubset(of: .blank) else { return nil }
            date.month = month
            date.year = year
            date.place = date.place.lowerBound..<tokens[place + (year == nil ? 1 : 2)].range.upperBound
            return date
        }
        if place > 0, let month = tokens[place - 1].month, weekday == nil || tokens.count > 2 {
            date.month = month
            (date.weekday, date.otherSense) = (nil, weekday)
            return date
        }
        return tokens.allSatisfy { $0.weekday != nil || $0.dayNumber != nil } || hasHours(behind: place)
            ? date : nil
    }

    /// « Sam. 7, 10h – 18h »: nothing but hours behind a day with its weekday.
    private func hasHours(behind place: Int) -> Bool {
        guard place > 0, tokens[place - 1].weekday != nil, let first = tokens.dropFirst(place + 1).first,
            first.isHour || !first.gap.isDisjoint(with: [.newline, .comma, .dash])
        else { return false }
        let rest = tokens.dropFirst(place + 1)
        return rest.contains(where: \.isHour) && !rest.contains(where: \.isMonthOrWeekday)
    }

    // MARK: One date

    private typealias Found = (date: WrittenDate, next: Int)

    private func date(at index: Int) -> Found? {
        if let weekday = tokens[index].weekday,
            let gap = gap(at: index + 1), gap.isSubset(of: [.blank, .dot, .comma, .newline]),
            var found = dayFirst(at: index + 1, weekday: weekday) ?? monthFirst(at: index + 1),
            isOneLine(index..<found.next)
        {
            found.date.weekday = weekday
            found.date.place = tokens[index].range.lowerBound..<found.date.place.upperBound
            return found
        }
        guard let found = machine(at: index) ?? dayFirst(at: index, weekday: nil) ?? monthFirst(at: index),
            isOneLine(index..<found.next)
        else { return nil }
        return found
    }

    /// « 14 janvier 2027 », `12/09/2024`; `14/01` only behind a weekday.
    private func dayFirst(at index: Int, weekday: Int?) -> Found? {
        guard index < tokens.count, let day = tokens[index].dayNumber else { return nil }
        let start = tokens[index].range.lowerBound
        if index + 1 < tokens.count, let month = tokens[index + 1].month,
            tokens[index + 1].gap.isSubset(of: [.blank, .dot, .dash, .slash, .newline])
        {
            if let found = monthAbove(day: index, day) { return found }
            // « 1er juillet 1901 » is a law's.
            if tokens.indices.contains(index + 2), tokens[index + 2].isOldYear { return nil }
            let year = closingYear(at: index + 2)
            let next = index + (year == nil ? 2 : 3)
            let place = start..<tokens[next - 1].range.upperBound
            let sense = year == nil ? tokens[index + 1].weekday : nil
            return (WrittenDate(place: place, day: day, month: month, year: year, otherSense: sense), next)
        }
        guard let gap = gap(at: index + 1), let month = number(at: index + 1, in: 1...12), gap.isSeparator
        else { return nil }
        if let year = numericYear(at: index + 2, separator: gap), !isChain(index, separator: gap) {
            let place = start..<tokens[index + 2].range.upperBound
            return (WrittenDate(place: place, day: day, month: month, year: year), index + 3)
        }
        guard weekday != nil, gap == .slash || gap == .dot else { return nil }
        let place = start..<tokens[index + 1].range.upperBound
        return (WrittenDate(place: place, day: day, month: month), index + 2)
    }

    /// « mai 12 mar. »: a leaf of a calendar, whose last word is the weekday and not the month.
    private func monthAbove(day index: Int, _ day: Int) -> Found? {
        guard index > 0, let month = tokens[index - 1].month, tokens[index - 1].weekday == nil,
            let weekday = tokens[index + 1].weekday, tokens[index + 1].month != nil,
            tokens[index].gap.isSubset(of: [.blank, .dot, .newline]),
            index < 2 || tokens[index - 2].dayNumber == nil,
            closingYear(at: index + 2) == nil
        else { return nil }
        let place = tokens[index - 1].range.lowerBound..<tokens[index + 1].range.upperBound
        return (WrittenDate(place: place, day: day, month: month, weekday: weekday), index + 2)
    }

    /// « Nov 12, 2026 », « novembre 2026 ».
    private func monthFirst(at index: Int) -> Found? {
        guard index + 1 < tokens.count, let month = tokens[index].month,
            tokens[index + 1].gap.isSubset(of: [.blank, .dot, .dash, .slash, .newline])
        else { return nil }
        let start = tokens[index].range.lowerBound
        if let year = tokens[index + 1].yearNumber {
            let place = start..<tokens[index + 1].range.upperBound
            return (WrittenDate(place: place, month: month, year: year), index + 2)
        }
        guard let day = tokens[index + 1].dayNumber,
            let year = year(at: index + 2, after: [.blank, .comma, .newline])
        else { return nil }
        let place = start..<tokens[index + 2].range.upperBound
        return (WrittenDate(place: place, day: day, month: month, year: year), index + 3)
    }

    /// `2026-11-19`, also before a time.
    private func machine(at index: Int) -> Found? {
        guard let year = tokens[index].yearNumber, let gap = gap(at: index + 1), gap.isSeparator,
            !gap.contains(.blank),
            let month = number(at: index + 1, in: 1...12), self.gap(at: index + 2) == gap,
            let day = number(at: index + 2, in: 1...31)
        else { return nil }
        let place = tokens[index].range.lowerBound..<tokens[index + 2].range.upperBound
        return (WrittenDate(place: place, day: day, month: month, year: year), index + 3)
    }

    // MARK: Parts of a date

    private func gap(at index: Int) -> DateGap? { index < tokens.count ? tokens[index].gap : nil }

    private func number(at index: Int, in range: ClosedRange<Int>) -> Int? {
        guard index < tokens.count, let number = tokens[index].shortNumber, range.contains(number) else {
            return nil
        }
        return number
    }

    private func year(at index: Int, after gaps: DateGap) -> Int? {
        guard let gap = gap(at: index), gap.isSubset(of: gaps) else { return nil }
        return tokens[index].yearNumber
    }

    /// The year behind a month's name: four figures, or two that end what is said (« 19 nov. 26 »).
    private func closingYear(at index: Int) -> Int? {
        if let year = year(at: index, after: [.blank, .dot, .comma, .dash, .slash, .newline]) { return year }
        guard let short = number(at: index, in: 15...45), let gap = gap(at: index),
            gap.isSubset(of: [.blank, .dot, .dash, .slash]), tokens[index].digits == 2
        else { return nil }
        // « 8 déc. 18:30 » ends in an hour.
        let isHour = self.gap(at: index + 1) == .colon && tokens[index + 1].isNumber
        let isLast =
            self.gap(at: index + 1).map { !$0.isDisjoint(with: [.newline, .comma, .sign, .colon]) } ?? true
        return isLast && !isHour ? CivilDay.fullYear(ofTwoDigits: short) : nil
    }

    /// The year of a date in figures: four or two of them, behind the separator that stands before the month.
    private func numericYear(at index: Int, separator: DateGap) -> Int? {
        guard gap(at: index) == separator else { return nil }
        if let year = tokens[index].yearNumber { return year }
        guard tokens[index].digits == 2, let short = tokens[index].shortNumber else { return nil }
        return CivilDay.fullYear(ofTwoDigits: short)
    }

    /// A telephone number and a version go on: `03.11.22.33.44`.
    private func isChain(_ index: Int, separator: DateGap) -> Bool {
        let goesOn = gap(at: index + 3) == separator && tokens[index + 3].isNumber
        let began = index > 0 && tokens[index].gap == separator && tokens[index - 1].isNumber
        return goesOn || began
    }

    /// True when the parts stand on one line, or on lines of nothing else.
    private func isOneLine(_ range: Range<Int>) -> Bool {
        guard range.dropFirst().contains(where: { tokens[$0].gap.contains(.newline) }) else { return true }
        let begins = range.lowerBound == 0 || tokens[range.lowerBound].gap.contains(.newline)
        return begins && (gap(at: range.upperBound)?.contains(.newline) ?? true)
    }
}
