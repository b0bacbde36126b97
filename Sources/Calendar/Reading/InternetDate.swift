internal import Text

extension Cursor {
    /// Reads `2024-11`, `2024-11-14` or `2024-11-14T09:30:00+01:00`, and nothing behind it: RFC 3339 and its beginnings, to
    /// the letter. Nil for anything else.
    mutating func plainInternetDate() -> DateParts? {
        guard let year = digits(4), take("-"), let month = digits(2) else { return nil }
        if isAtEnd { return DateParts(year: year, month: month, day: 1, grain: .month) }
        guard take("-"), let day = digits(2) else { return nil }
        var parts = DateParts(year: year, month: month, day: day)
        if isAtEnd { return parts }
        guard take("T"), peek(5) == UInt8(ascii: ":"), let clock = plainClock() else { return nil }
        parts.clock = clock
        parts.grain = .minute
        if take("Z") {
            parts.zone = .offset(0)
        } else if let offset = plainOffset(hasColon: true) {
            parts.zone = .offset(offset)
        } else {
            return nil
        }
        return isAtEnd ? parts : nil
    }

    /// Reads RFC 3339, W3CDTF and ISO 8601: `2020`, `2020-11`, `2020-11-16`, `20201116`, `2020-321`, `2020-W47-1`, each with
    /// a time and a zone behind it. Nil for what does not begin so; the loose reader then tries.
    mutating func internetDate() -> DateParts? {
        let start = at
        if let plain = plainInternetDate() { return plain }
        at = start
        guard var parts = internetDay() else { return nil }
        guard parts.grain == .day else { return isAtEndButSpaces ? parts : nil }
        if takesTime() {
            guard let clock = clock() else { return nil }
            parts.clock = clock
            parts.grain = .minute
            readZone(into: &parts)
            return parts
        }
        return readDayZone(into: &parts) ? parts : nil
    }

    /// Reads seconds or milliseconds since 1970 as programs print them, from 2001 on: `1520932969`.
    mutating func epochDate() -> DateParts? {
        let count = digitCount()
        guard count == 10 || count == 13, byte == UInt8(ascii: "1"), let high = digits(5), let low = digits(5)
        else { return nil }
        at += count - 10
        guard isAtEndButSpaces else { return nil }
        let time = CivilTime(secondsSince1970: high * 100_000 + low)
        var parts = DateParts(year: time.day.year, month: time.day.month, day: time.day.day, grain: .minute)
        parts.clock = ClockParts(hour: time.hour, minute: time.minute, second: time.second)
        parts.zone = .offset(0)
        return parts
    }

    /// XML Schema's days may bear a zone (`2020-11-16+01:00`); of other words the loose reader makes more.
    private mutating func readDayZone(into parts: inout DateParts) -> Bool {
        if take("Z") || take("z") {
            parts.zone = .offset(0)
        } else if let offset = zoneOffset() {
            parts.zone = .offset(offset)
        }
        return isAtEndButSpaces
    }

    /// A `T`, `t`, space, comma or underscore, and a digit behind it.
    private mutating func takesTime() -> Bool {
        let start = at
        if !take("T"), !take("t"), !take("_") { _ = take(",") }
        skipSpaces()
        if byte == UInt8(ascii: "T"), peek(1).isDigit { at += 1 }
        return (at > start || isBehindCompactDay) && byte.isDigit
    }

    /// `20201116103000`: the time follows the day with nothing between.
    private var isBehindCompactDay: Bool { at >= 8 && (1...8).allSatisfy { peek(-$0).isDigit } }

    private var isAtEndButSpaces: Bool {
        var rest = self
        rest.skipSpaces()
        return rest.isAtEnd
    }

    // MARK: days

    private mutating func internetDay() -> DateParts? {
        switch digitCount() {
        case 4: return separatedDay()
        case 8, 12, 14: return compactDay()
        case 7: return digits(4).flatMap { year in digits(3).flatMap { DateParts(day: $0, ofYear: year) } }
        case 6: return sixDigits()
        case 2: return shortYearDay()
        default: return nil
        }
    }

    private mutating func separatedDay() -> DateParts? {
        guard let year = digits(4) else { return nil }
        let separator = byte
        if separator == UInt8(ascii: "W") { return weekDay(of: year) }
        guard
            separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".")
        else {
            return isAtEndButSpaces ? DateParts(year: year, month: 1, day: 1, grain: .year) : nil
        }
        at += 1
        if byte == UInt8(ascii: "W") { return weekDay(of: year) }
        if digitCount() == 3 { return digits(3).flatMap { DateParts(day: $0, ofYear: year) } }
        guard let month = shortNumber() else { return nil }
        guard byte == separator, peek(1).isDigit else {
            return isAtEndButSpaces ? DateParts(year: year, month: month, day: 1, grain: .month) : nil
        }
        at += 1
        return shortNumber().map { DateParts(year: year, month: month, day: $0) }
    }

    private mutating func compactDay() -> DateParts? {
        guard let year = digits(4), let month = digits(2), let day = digits(2) else { return nil }
        return DateParts(year: year, month: month, day: day)
    }

    /// `200311` is a month, `031116` a day: the former when it begins like a year of our time.
    private mutating func sixDigits() -> DateParts? {
        guard let first = digits(2), let second = digits(2), let third = digits(2) else { return nil }
        if first == 19 || first == 20, (1...12).contains(third) {
            return DateParts(year: first * 100 + second, month: third, day: 1, grain: .month)
        }
        return DateParts(year: CivilDay.fullYear(ofTwoDigits: first), month: second, day: third)
    }

    /// `03-12-31`, with hyphens only: in points and slashes the day comes first.
    private mutating func shortYearDay() -> DateParts? {
        guard let year = digits(2), take("-"), let month = digits(2), month <= 12, take("-"),
            digitCount() == 2, let day = digits(2), day <= 31
        else { return nil }
        return DateParts(year: CivilDay.fullYear(ofTwoDigits: year), month: month, day: day)
    }

    /// `2020-W47-1`, `2020W471`; a week alone is its Monday.
    private mutating func weekDay(of year: Int) -> DateParts? {
        at += 1
        guard let number = digits(2), let week = ISOWeek(year: year, week: number) else { return nil }
        if byte == UInt8(ascii: "-"), peek(1).isDigit { at += 1 }
        let weekday = byte.isDigit ? digits(1) ?? 1 : 1
        guard (1...7).contains(weekday) else { return nil }
        return DateParts(week.monday.adding(days: weekday - 1))
    }

    private mutating func shortNumber() -> Int? {
        let count = digitCount()
        return count == 1 || count == 2 ? digits(count) : nil
    }
}

extension DateParts {
    fileprivate init(_ day: CivilDay) { self.init(year: day.year, month: day.month, day: day.day) }

    /// Nil for a day that the year does not have.
    fileprivate init?(day: Int, ofYear year: Int) {
        guard day >= 1, day <= 337 + CivilDay.lastDay(ofMonth: 2, year: year) else { return nil }
        self.init(CivilDay(year: year, month: 1, day: 1).adding(days: day - 1))
    }
}
