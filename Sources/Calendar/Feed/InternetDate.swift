internal import Text

/// RFC 3339, W3CDTF and ISO 8601: `2020`, `2020-11`, `2020-11-16`, `20201116`, `2020-321`, `2020-W47-1`, each with
/// a time and a zone behind it. Nil for what does not begin so; the loose reader then tries.
func internetDate(_ cursor: inout Cursor) -> Stamp? {
    guard var stamp = day(&cursor) else { return nil }
    guard stamp.grain == .day else {
        cursor.skipSpaces()
        return cursor.isAtEnd ? stamp : nil
    }
    if takesTime(&cursor) {
        guard let clock = clock(&cursor) else { return nil }
        stamp.clock = clock
        stamp.grain = .minute
        readZone(&cursor, into: &stamp)
        return stamp
    }
    return readDayZone(&cursor, into: &stamp) ? stamp : nil
}

/// XML Schema's days may bear a zone (`2020-11-16+01:00`); of other words the loose reader makes more.
private func readDayZone(_ cursor: inout Cursor, into stamp: inout Stamp) -> Bool {
    if cursor.take("Z") || cursor.take("z") {
        stamp.zone = .offset(0)
    } else if let offset = zoneOffset(&cursor) {
        stamp.zone = .offset(offset)
    }
    cursor.skipSpaces()
    return cursor.isAtEnd
}

/// A `T`, `t`, space, comma or underscore, and a digit behind it.
private func takesTime(_ cursor: inout Cursor) -> Bool {
    let start = cursor.at
    if cursor.byte == UInt8(ascii: "T") || cursor.byte == UInt8(ascii: "t")
        || cursor.byte == UInt8(ascii: "_")
        || cursor.byte == UInt8(ascii: ",")
    {
        cursor.at += 1
    }
    cursor.skipSpaces()
    if cursor.byte == UInt8(ascii: "T"), cursor.peek(1).isDigit { cursor.at += 1 }
    if cursor.at > start || cursor.previousIsCompactDay, cursor.byte.isDigit { return true }
    return false
}

private func day(_ cursor: inout Cursor) -> Stamp? {
    switch cursor.digitCount() {
    case 4: return separatedDay(&cursor)
    case 8, 12, 14:
        return compactDay(&cursor)
    case 7: return ordinal(cursor.digits(4), cursor.digits(3))
    case 6: return sixDigits(&cursor)
    case 2: return shortYearDay(&cursor)
    default: return nil
    }
}

private func separatedDay(_ cursor: inout Cursor) -> Stamp? {
    guard let year = cursor.digits(4) else { return nil }
    let separator = cursor.byte
    if separator == UInt8(ascii: "W") { return weekDay(year, &cursor) }
    guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".")
    else {
        return atEnd(cursor) ? Stamp(year: year, month: 1, day: 1, grain: .year) : nil
    }
    cursor.at += 1
    if cursor.byte == UInt8(ascii: "W") { return weekDay(year, &cursor) }
    if cursor.digitCount() == 3 { return ordinal(year, cursor.digits(3)) }
    guard let month = shortNumber(&cursor) else { return nil }
    guard cursor.byte == separator, cursor.peek(1).isDigit else {
        return atEnd(cursor) ? Stamp(year: year, month: month, day: 1, grain: .month) : nil
    }
    cursor.at += 1
    return shortNumber(&cursor).map { Stamp(year: year, month: month, day: $0) }
}

private func compactDay(_ cursor: inout Cursor) -> Stamp? {
    guard let year = cursor.digits(4), let month = cursor.digits(2), let day = cursor.digits(2) else {
        return nil
    }
    return Stamp(year: year, month: month, day: day)
}

/// `200311` is a month, `031116` a day: the former when it begins like a year of our time.
private func sixDigits(_ cursor: inout Cursor) -> Stamp? {
    guard let first = cursor.digits(2), let second = cursor.digits(2), let third = cursor.digits(2) else {
        return nil
    }
    if first == 19 || first == 20, (1...12).contains(third) {
        return Stamp(year: first * 100 + second, month: third, day: 1, grain: .month)
    }
    return Stamp(year: CivilDay.fullYear(ofTwoDigits: first), month: second, day: third)
}

/// `03-12-31`, with hyphens only: in points and slashes the day comes first.
private func shortYearDay(_ cursor: inout Cursor) -> Stamp? {
    guard let year = cursor.digits(2), cursor.take("-"), let month = cursor.digits(2), month <= 12,
        cursor.take("-"), cursor.digitCount() == 2, let day = cursor.digits(2), day <= 31
    else { return nil }
    return Stamp(year: CivilDay.fullYear(ofTwoDigits: year), month: month, day: day)
}

private func ordinal(_ year: Int?, _ dayOfYear: Int?) -> Stamp? {
    guard let year, let dayOfYear, dayOfYear >= 1, dayOfYear <= 337 + CivilDay.lastDay(ofMonth: 2, year: year)
    else { return nil }
    let day = CivilDay(year: year, month: 1, day: 1).adding(days: dayOfYear - 1)
    return Stamp(year: day.year, month: day.month, day: day.day)
}

/// `2020-W47-1`, `2020W471`; a week alone is its Monday.
private func weekDay(_ year: Int, _ cursor: inout Cursor) -> Stamp? {
    cursor.at += 1
    guard let number = cursor.digits(2), let week = ISOWeek(year: year, week: number) else { return nil }
    if cursor.byte == UInt8(ascii: "-"), cursor.peek(1).isDigit { cursor.at += 1 }
    let weekday = cursor.byte.isDigit ? cursor.digits(1) ?? 1 : 1
    guard (1...7).contains(weekday) else { return nil }
    let day = week.monday.adding(days: weekday - 1)
    return Stamp(year: day.year, month: day.month, day: day.day)
}

private func shortNumber(_ cursor: inout Cursor) -> Int? {
    let count = cursor.digitCount()
    return count == 1 || count == 2 ? cursor.digits(count) : nil
}

private func atEnd(_ cursor: Cursor) -> Bool {
    var rest = cursor
    rest.skipSpaces()
    return rest.isAtEnd
}

extension Cursor {
    /// `20201116103000`: the time follows the day with nothing between.
    fileprivate var previousIsCompactDay: Bool {
        guard at >= 8 else { return false }
        for back in 1...8 where !peek(-back).isDigit { return false }
        return true
    }
}
