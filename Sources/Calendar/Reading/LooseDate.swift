internal import Text

extension Cursor {
    /// Reads whatever stands in a feed's date element word by word: numbers, month names in many languages, times, zones;
    /// what it does not know it steps over. Nil without a day (or a month and a year).
    func looseDate() -> DateParts? {
        var reader = LooseDateReader(cursor: self)
        return reader.read()
    }
}

private struct LooseDateReader {
    var cursor: Cursor
    private var numbers: [(value: Int, digits: Int)] = []
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var monthMayBeWeekday = false
    private var namesWeekday = false
    private var isAfternoon: Bool?
    private var partial = DateParts()

    init(cursor: Cursor) { self.cursor = cursor }

    mutating func read() -> DateParts? {
        while !cursor.isAtEnd {
            let start = cursor.at
            readNext()
            if cursor.at == start { cursor.at += 1 }
        }
        return sum
    }

    private mutating func readNext() {
        let byte = cursor.byte
        if byte.isDigit {
            readNumber()
        } else if byte.isLetter || byte >= 0xC3 {
            readWord()
        } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == 0xE2 {
            readSign()
        } else {
            cursor.at += 1
        }
    }

    /// A sign before digits is a zone once the time is known; a hyphen elsewhere only joins.
    private mutating func readSign() {
        guard partial.clock != nil, partial.zone == .none, let offset = cursor.zoneOffset() else {
            cursor.at += 1
            return
        }
        partial.zone = .offset(offset)
    }

    // MARK: numbers

    private mutating func readNumber() {
        let start = cursor.at
        if partial.clock == nil, let clock = looseClock() {
            partial.clock = clock
            if partial.zone == .none, cursor.byte == UInt8(ascii: "Z") || cursor.byte == UInt8(ascii: "z") {
                cursor.readZone(into: &partial)
            }
            return
        }
        cursor.at = start
        if readNumericDay() { return }
        cursor.at = start
        guard let number = cursor.number() else { return }
        if readUnit(of: number.value) { return }
        skipOrdinal()
        numbers.append(number)
    }

    /// `16.11.2020`, `16/11/20`, `2020/11/16`: three numbers with the same mark between.
    private mutating func readNumericDay() -> Bool {
        // « mar, 24/11/2026 »: the month is among the numbers, so that « mar » was mardi.
        guard day == nil, month == nil || monthMayBeWeekday, let first = cursor.number() else { return false }
        let mark = cursor.byte
        guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-") else {
            return false
        }
        guard let second = number(behind: mark), let third = number(behind: mark) else { return false }
        return setNumericDay(first: first, second: second, third: third)
    }

    private mutating func number(behind mark: UInt8) -> (value: Int, digits: Int)? {
        guard cursor.byte == mark else { return nil }
        cursor.at += 1
        if cursor.byte == 0x20, cursor.peek(1).isDigit { cursor.at += 1 }  // 16. 11. 2020
        return cursor.number()
    }

    private typealias Number = (value: Int, digits: Int)

    private mutating func setNumericDay(first: Number, second: Number, third: Number) -> Bool {
        if first.digits == 4 {
            set(year: first.value, month: second.value, day: third.value)
            return true
        }
        guard third.digits == 4 || third.digits == 2 else { return false }
        let year = third.digits == 2 ? CivilDay.fullYear(ofTwoDigits: third.value) : third.value
        guard second.value > 12, first.value <= 12 else {
            set(year: year, month: second.value, day: first.value)
            return true
        }
        set(year: year, month: first.value, day: second.value)
        return true
    }

    private mutating func set(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// `2004년 05월 28일`, `2020年11月16日10時30分`: the unit says what the number is.
    private mutating func readUnit(of value: Int) -> Bool {
        guard cursor.byte >= 0xE5 else { return false }
        switch cursor.bytes.string(cursor.at..<cursor.at + 3) {
        case "年", "년": year = value
        case "月", "월": month = value
        case "日", "일", "号": day = value
        case "時", "时", "시", "点": partial.clock = ClockParts(hour: value)
        case "分", "분": partial.clock?.minute = value
        case "秒", "초": partial.clock?.second = value
        default: return false
        }
        cursor.at += 3
        return true
    }

    /// `1st`, `2nd`, `1er`, `3º`.
    private mutating func skipOrdinal() {
        if cursor.byte == 0xC2, cursor.peek(1) == 0xBA || cursor.peek(1) == 0xAA {
            cursor.at += 2
            return
        }
        var length = 0
        while cursor.peek(length).isLetter { length += 1 }
        switch cursor.bytes.string(cursor.at..<cursor.at + length).lowercased() {
        case let ending where ordinalEndings.contains(ending): cursor.at += length
        default: return
        }
    }

    // MARK: words

    private mutating func readWord() {
        let start = cursor.at
        while cursor.byte.isLetter || cursor.byte >= 0xC3
            || (cursor.at > start && cursor.byte & 0xC0 == 0x80)
        {
            cursor.at += 1
        }
        let word = cursor.bytes.string(start..<cursor.at)
        if word.utf8.count == 1, readLetter(word) { return }
        if readName(word.lowercased().folded) { return }
        if partial.clock != nil, partial.zone == .none { readZoneWord(from: start) }
    }

    private mutating func readName(_ name: String) -> Bool {
        if let number = monthNames[name] {
            // « mar. 3 nov. 2020 »: it was mardi after all.
            guard month == nil || monthMayBeWeekday else { return true }
            month = number
            monthMayBeWeekday = weekdayNames.contains(name)
            return true
        }
        if weekdayNames.contains(name) {
            namesWeekday = true
            return true
        }
        guard let afternoon = halvesOfDay[name] else { return false }
        isAfternoon = afternoon
        return true
    }

    /// `T` before a time joins; a single letter behind it is a military zone.
    private mutating func readLetter(_ letter: String) -> Bool {
        guard partial.clock != nil, partial.zone == .none, !cursor.byte.isDigit else { return true }
        if let offset = Zone.seconds(named: letter) { partial.zone = .offset(offset) }
        return true
    }

    private mutating func readZoneWord(from start: Int) {
        let end = cursor.at
        cursor.at = start
        cursor.readZone(into: &partial)
        // An unknown word is no zone as long as a real one may follow: « 10:00 Uhr CET ».
        let word = cursor.bytes.string(start..<end)
        if partial.hasUnknownZone, word.uppercased() != word {
            partial.zone = .none
            partial.hasUnknownZone = false
        }
        cursor.at = max(cursor.at, end)
    }

    // MARK: the sum

    /// Nil when no month and year, or nothing to tell them by, was found.
    private var sum: DateParts? {
        var reader = self
        if month == nil { reader.readSpacedDay() }
        return reader.namedDay
    }

    /// `11 04 2020`: three numbers with nothing between them but blanks.
    private mutating func readSpacedDay() {
        guard numbers.count == 3, numbers[0].digits <= 2, numbers[1].digits <= 2, numbers[2].digits == 4,
            setNumericDay(first: numbers[0], second: numbers[1], third: numbers[2])
        else { return }
        numbers = []
    }

    private var namedDay: DateParts? {
        var rest = numbers[...]
        var result = partial
        guard let month else { return nil }
        result.month = month
        let day = day ?? takeDay(from: &rest)
        // « Sun, Dec x 2012 »: who names a weekday means a day.
        if day == nil, namesWeekday { return nil }
        guard let year = year ?? takeYear(from: &rest) else { return nil }
        result.year = year
        result.day = day ?? 1
        if result.clock == nil { result.clock = takeClock(from: &rest) }
        result.grain = day == nil ? .month : result.clock == nil ? .day : .minute
        if let isAfternoon { result.clock?.shift(toAfternoon: isAfternoon) }
        return result
    }

    private func takeDay(from rest: inout ArraySlice<Number>) -> Int? {
        guard let first = rest.first else { return nil }
        // « 2020 november 16. » has the year first; « November 2020 » has no day.
        if first.digits == 4, year == nil {
            guard rest.count > 1, rest[rest.startIndex + 1].digits <= 2 else { return nil }
            return rest.remove(at: rest.startIndex + 1).value
        }
        return rest.removeFirst().value
    }

    private func takeYear(from rest: inout ArraySlice<Number>) -> Int? {
        guard let number = rest.popFirst(), number.digits == 2 || number.digits == 4 else { return nil }
        return number.digits == 2 ? CivilDay.fullYear(ofTwoDigits: number.value) : number.value
    }

    /// `16 Nov 2020 1030`.
    private func takeClock(from rest: inout ArraySlice<Number>) -> ClockParts? {
        guard let number = rest.first, number.digits == 4 else { return nil }
        return ClockParts(hour: number.value / 100, minute: number.value % 100)
    }

    /// `10:30`, `10:30:15.5 PM`, `10h30`, `10 h`, `9 pm`: a number is a time when a colon, an h or AM/PM follows it.
    private mutating func looseClock() -> ClockParts? {
        let start = cursor.at
        let length = cursor.digitCount()
        guard length <= 2 else { return nil }
        if cursor.peek(length) == UInt8(ascii: ":"), cursor.peek(length + 1).isDigit { return cursor.clock() }
        guard let hour = cursor.number()?.value else { return nil }
        cursor.skipSpaces()
        if cursor.byte | 0x20 == UInt8(ascii: "h"), !cursor.peek(1).isLetter {
            cursor.at += 1
            let minutes = cursor.digitCount() == 2 ? cursor.digits(2) ?? 0 : 0
            return ClockParts(hour: hour, minute: minutes)
        }
        let half = cursor.byte.lowercased
        guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p"),
            cursor.peek(1) | 0x20 == UInt8(ascii: "m"),
            !cursor.peek(2).isLetter
        else { return nil }
        cursor.at = start
        return cursor.clock()
    }
}

/// Behind a number, as the letters of `1st`, `1er` and « 3e ».
private let ordinalEndings = Set(
    Lexicon.french.forms(of: .ordinalEnding) + Lexicon.english.forms(of: .ordinalEnding))
