internal import Calendar

/// Reads single dates from tokens. Every function looks at a bounded number of tokens from where it stands.
struct DateGrammar {
    let tokens: [Token]
    let reference: CivilDay

    func kind(at: Int) -> Token.Kind? { tokens.indices.contains(at) ? tokens[at].kind : nil }

    func word(at: Int) -> Word? {
        guard case .word(let word)? = kind(at: at) else { return nil }
        return word
    }

    func isMark(at: Int, in marks: String) -> Bool {
        guard case .mark(let byte)? = kind(at: at) else { return false }
        return marks.utf8.contains(byte)
    }

    /// True when a date, hours or a habit may begin at a token. What only joins, asks or counts begins none: nearly all words.
    func mayBegin(at: Int) -> Bool {
        switch tokens[at].kind {
        case .mark, .blank: return false
        case .word(let word):
            switch word {
            case .other, .le, .les, .la, .l, .du, .de, .d, .des, .au, .aux, .en, .ce, .a, .et, .ou, .puis,
                .sur, .plus,
                .pour, .by, .street, .unit, .numbered, .law, .paper, .cue:
                return false
            default: return true
            }
        default: return true
        }
    }

    /// The date that begins at `at`; nil when none does. `isLinked`: an earlier date or an article stands before it.
    func item(at: Int, isLinked: Bool = false) -> PartialDate? {
        switch kind(at: at) {
        case .number(let value, let digits): return numbered(at: at, value: value, digits: digits)
        case .ordinal(let value): return ordinal(at: at, value: value)
        case .date(let day):
            return isBlocked(at: at)
                ? nil : PartialDate(form: .day, day: day.day, month: day.month, year: day.year, next: at + 1)
        case .dayMonth(let day, let month, let isWeak):
            guard isDayMonth(at: at, isWeak: isWeak, isLinked: isLinked) else { return nil }
            return PartialDate(form: .day, day: day, month: month, next: at + 1)
        case .monthYear(let month, let year):
            return isBlocked(at: at) ? nil : PartialDate(form: .month, month: month, year: year, next: at + 1)
        case .word(let word): return worded(at: at, word: word)
        default: return nil
        }
    }

    private func worded(at: Int, word: Word) -> PartialDate? {
        switch word {
        case .weekday(let weekday): return withWeekday(at: at, weekday: weekday)
        case .weekdays(let weekday):
            guard let item = withWeekday(at: at, weekday: weekday), item.form == .day else { return nil }
            return item
        case .shortWeekday(let weekday): return withShortWeekday(at: at, weekday: weekday)
        case .mar: return withShortWeekday(at: at, weekday: 2)
        case .month(let month): return monthAlone(at: at, month: month, isShort: false)
        case .shortMonth(let month): return monthAlone(at: at, month: month, isShort: true)
        default: return vague(at: at, word: word) ?? relative(at: at, word: word)
        }
    }

    // MARK: days

    private func numbered(at: Int, value: Int, digits: Int) -> PartialDate? {
        if digits == 4 { return yearAlone(at: at, value: value) }
        guard digits <= 2, (1...31).contains(value), !isBlocked(at: at) else { return nil }
        return dayAndMonth(PartialDate(form: .day, day: value, next: at + 1))
    }

    private func ordinal(at: Int, value: Int) -> PartialDate? {
        if let period = period(at: at, number: value) { return period }
        if let weekday = weekday(at: at + 1) {
            return weekdayOfMonth(at: at + 2, weekday: weekday, number: value)
        }
        guard value <= 31, value >= 1 else { return nil }
        let item = dayAndMonth(PartialDate(form: .day, day: value, next: at + 1))
        return item.month != nil || value == 1 ? item : nil
    }

    /// « article 13 », « n° 28 », « salle 12 ».
    private func isBlocked(at: Int) -> Bool {
        let before = isMark(at: at - 1, in: "o.") ? at - 2 : at - 1
        return word(at: before) == .numbered && tokens[at].lineBreaks == 0
    }

    /// « page 3/4 » is no date, and a weak one needs a weekday or an article before it.
    private func isDayMonth(at: Int, isWeak: Bool, isLinked: Bool) -> Bool {
        guard !isBlocked(at: at), !isUnit(at: at + 1) else { return false }
        if !isWeak || isLinked || word(at: at - 1) == .avant { return true }
        let isGenitive = word(at: at + 1) == .des || word(at: at + 1) == .de || word(at: at + 1) == .d
        return (isArticle(at: at - 1) && !isGenitive && !isDotted(at: at)) || times(behind: at + 1) != nil
    }

    /// Of the weak ones only `14.01` has five bytes: it may be a number.
    private func isDotted(at: Int) -> Bool { tokens[at].end - tokens[at].start == 5 }

    private func isArticle(at: Int) -> Bool {
        switch word(at: at) {
        case .le, .du, .au, .les, .aux, .depuis: true
        default: false
        }
    }

    /// Adds « mai 2025 » to a day.
    func dayAndMonth(_ item: PartialDate) -> PartialDate {
        var item = item
        // 5. mai, 5-mai-2025
        if isMark(at: item.next, in: ".-/"), month(at: item.next + 1) != nil { item.next += 1 }
        let hasDe = word(at: item.next) == .de || word(at: item.next) == .d
        guard let month = month(at: item.next + (hasDe ? 1 : 0)) else { return item }
        item.month = month.number
        item.next = month.next
        return yearAndDirection(item)
    }

    /// A month's name or its short form with its point; `mar` counts only between a day and a year.
    func month(at: Int) -> (number: Int, next: Int)? {
        switch word(at: at) {
        case .month(let number): return (number, at + 1)
        case .shortMonth(let number):
            return (number, isMark(at: at + 1, in: ".") && !endsSentence(at: at + 1) ? at + 2 : at + 1)
        case .mar: return (3, isMark(at: at + 1, in: ".") ? at + 2 : at + 1)
        default: return nil
        }
    }

    /// The point of « 12 oct. » is swallowed only when more of the date follows.
    private func endsSentence(at: Int) -> Bool { at + 1 >= tokens.count || tokens[at + 1].lineBreaks > 0 }

    private func yearAndDirection(_ item: PartialDate) -> PartialDate {
        var item = item
        if let (year, next) = year(at: item.next) {
            item.year = year
            item.next = next
        } else {
            readDirection(of: &item)
        }
        return item
    }

    /// `2025`, `de 2025`, `25`, `'25` behind a month.
    private func year(at: Int) -> (Int, Int)? {
        let isJoined =
            isMark(at: at, in: "-/.") && at + 1 < tokens.count && tokens[at].isGlued && tokens[at + 1].isGlued
        let place = isMark(at: at, in: ",") || word(at: at) == .de || isJoined ? at + 1 : at
        guard case .number(let value, let digits)? = kind(at: place) else { return nil }
        if digits == 4, value >= 1_000, value < 3_000, place == at || !isUnit(at: place + 1) {
            return (value, place + 1)
        }
        guard digits == 2, place == at, tokens[at].lineBreaks == 0, endsYear(at: at + 1) else { return nil }
        return (CivilDay.fullYear(ofTwoDigits: value), at + 1)
    }

    /// Two digits are a year only when nothing follows that they could count.
    private func endsYear(at: Int) -> Bool {
        switch kind(at: at) {
        case nil, .time: true
        case .mark(let byte): ",.;)|:-?!\"".utf8.contains(byte) && !startsTimes(at: at)
        case .word(let word): word == .a || word == .de || word == .et || word == .au
        default: tokens[at].lineBreaks > 0
        }
    }

    /// `12-14h` behind a month are hours.
    private func startsTimes(at: Int) -> Bool {
        guard isMark(at: at, in: "-"), case .time? = kind(at: at + 1) else { return false }
        return tokens[at].isGlued
    }

    private func readDirection(of item: inout PartialDate) {
        switch word(at: item.next) {
        case .next: item.direction = .forward
        case .last where word(at: item.next + 1) != .delai: item.direction = .backward
        case .passed: item.direction = .backward
        default: return
        }
        item.next += 1
    }

    // MARK: weekdays

    private func withWeekday(at: Int, weekday: Int) -> PartialDate? {
        var alone = PartialDate(form: .weekday, weekday: weekday, next: at + 1)
        if let dated = dated(at: at + 1, weekday: weekday) { return dated }
        if word(at: at + 1) == .en, word(at: at + 2) == .huit {
            alone.isWeekLater = true
            alone.next = at + 3
        } else {
            readDirection(of: &alone)
        }
        return alone
    }

    private func dated(at: Int, weekday: Int) -> PartialDate? {
        var place = at
        while place < at + 3, isMark(at: place, in: ".,(") || word(at: place) == .le { place += 1 }
        if case .word? = kind(at: place) { return nil }
        guard let found = item(at: place, isLinked: true), found.form == .day else { return nil }
        var item = found
        item.weekday = weekday
        return item
    }

    /// « mer », « jeu », « sam » are words of their own: they count only before digits, and « un jeu, une buvette » is none.
    private func withShortWeekday(at: Int, weekday: Int) -> PartialDate? {
        guard let found = dated(at: at + 1, weekday: weekday) else { return nil }
        return tokens[at + 1..<found.next].contains(where: \.isNumberInWords) ? nil : found
    }

    // MARK: months and years

    private func monthAlone(at: Int, month: Int, isShort: Bool) -> PartialDate? {
        guard let name = self.month(at: at) else { return nil }
        if let english = monthFirst(month: month, at: name.next) { return english }
        let item = yearAndDirection(PartialDate(form: .month, month: month, next: name.next))
        return isShort && item.year == nil && !isFollowedByMonth(at: item.next) ? nil : item
    }

    /// « November 12, 2020 »: only with its comma and the full year.
    private func monthFirst(month: Int, at: Int) -> PartialDate? {
        guard case .number(let day, let digits)? = kind(at: at), digits <= 2, (1...31).contains(day),
            isMark(at: at + 1, in: ","),
            case .number(let year, 4)? = kind(at: at + 2)
        else { return nil }
        return PartialDate(form: .day, day: day, month: month, year: year, next: at + 3)
    }

    /// « janv.-mars 2021 »
    private func isFollowedByMonth(at: Int) -> Bool {
        guard isMark(at: at, in: "-/,") || word(at: at) == .a || word(at: at) == .et else { return false }
        return month(at: at + 1) != nil
    }

    func yearAlone(at: Int, value: Int) -> PartialDate? {
        guard (1_950...2_099).contains(value), !isBlocked(at: at), !isUnit(at: at + 1),
            !isPartOfNumber(at: at)
        else {
            return nil
        }
        switch word(at: at - 1) {
        case .law: return nil
        case .annee where isPlural(at: at - 1): return nil
        default: break
        }
        return PartialDate(form: .year, year: value, next: at + 1)
    }

    private func isPlural(at: Int) -> Bool {
        tokens[at].end - tokens[at].start >= 6 && word(at: at - 1) == .les
    }

    /// `2005-102`, `CO2024`, `2020/123`, `1.2020`.
    private func isPartOfNumber(at: Int) -> Bool {
        if tokens[at].isGlued, let before = kind(at: at - 1) {
            guard case .mark(let byte) = before,
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(")
                    || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\"")
            else {
                if case .word(.month) = before { return false }
                return true
            }
        }
        guard isMark(at: at + 1, in: "-/."), at + 2 < tokens.count, tokens[at + 1].isGlued,
            tokens[at + 2].isGlued,
            case .number(_, let digits) = tokens[at + 2].kind
        else { return false }
        return digits != 4
    }

    func isUnit(at: Int) -> Bool { word(at: at) == .unit || word(at: at) == .annee || word(at: at) == .jour }
}
