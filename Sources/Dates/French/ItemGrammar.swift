internal import Calendar

/// Reads single dates from tokens. Every function looks at a bounded number of tokens from where it stands.
struct ItemGrammar {
    let tokens: [Token]
    let reference: CivilDay

    func kind(_ at: Int) -> Token.Kind? { tokens.indices.contains(at) ? tokens[at].kind : nil }

    func word(_ at: Int) -> Word? {
        guard case .word(let word)? = kind(at) else { return nil }
        return word
    }

    func isMark(_ at: Int, _ marks: String) -> Bool {
        guard case .mark(let byte)? = kind(at) else { return false }
        return marks.utf8.contains(byte)
    }

    /// The date that begins at `at`; nil when none does. `isLinked`: an earlier date or an article stands before it.
    func item(_ at: Int, isLinked: Bool = false) -> Item? {
        switch kind(at) {
        case .number(let value, let digits): return numbered(at, value, digits)
        case .ordinal(let value): return ordinal(at, value)
        case .date(let day):
            return isBlocked(at)
                ? nil : Item(form: .day, day: day.day, month: day.month, year: day.year, next: at + 1)
        case .dayMonth(let day, let month, let isWeak):
            return dayMonth(at, day, month, isWeak: isWeak, isLinked: isLinked)
        case .monthYear(let month, let year):
            return isBlocked(at) ? nil : Item(form: .month, month: month, year: year, next: at + 1)
        case .word(let word): return worded(at, word)
        default: return nil
        }
    }

    private func worded(_ at: Int, _ word: Word) -> Item? {
        switch word {
        case .weekday(let weekday): return withWeekday(at, weekday)
        case .weekdays(let weekday):
            guard let item = withWeekday(at, weekday), item.form == .day else { return nil }
            return item
        case .shortWeekday(let weekday): return withShortWeekday(at, weekday)
        case .mar: return withShortWeekday(at, 2)
        case .month(let month): return monthAlone(at, month, isShort: false)
        case .shortMonth(let month): return monthAlone(at, month, isShort: true)
        default: return vague(at, word) ?? relative(at, word)
        }
    }

    // MARK: days

    private func numbered(_ at: Int, _ value: Int, _ digits: Int) -> Item? {
        if digits == 4 { return yearAlone(at, value) }
        guard digits <= 2, (1...31).contains(value), !isBlocked(at) else { return nil }
        return dayAndMonth(Item(form: .day, day: value, next: at + 1))
    }

    private func ordinal(_ at: Int, _ value: Int) -> Item? {
        if let period = period(at, value) { return period }
        if let weekday = weekday(at + 1) { return weekdayOfMonth(at + 2, weekday, value) }
        guard value <= 31, value >= 1 else { return nil }
        let item = dayAndMonth(Item(form: .day, day: value, next: at + 1))
        return item.month != nil || value == 1 ? item : nil
    }

    /// « article 13 », « n° 28 », « salle 12 ».
    private func isBlocked(_ at: Int) -> Bool {
        let before = isMark(at - 1, "o.") ? at - 2 : at - 1
        return word(before) == .numbered && tokens[at].lineBreaks == 0
    }

    /// « page 3/4 » is no date, and a weak one needs a weekday or an article before it.
    private func dayMonth(_ at: Int, _ day: Int, _ month: Int, isWeak: Bool, isLinked: Bool) -> Item? {
        guard !isBlocked(at), !isUnit(at + 1) else { return nil }
        let hasArticle =
            isArticle(at - 1) && !(word(at + 1) == .des || word(at + 1) == .de || word(at + 1) == .d)
        guard !isWeak || isLinked || (hasArticle && !isDotted(at)) || timesBehind(at + 1) != nil else {
            return nil
        }
        return Item(form: .day, day: day, month: month, next: at + 1)
    }

    /// Of the weak ones only `14.01` has five bytes: it may be a number.
    private func isDotted(_ at: Int) -> Bool { tokens[at].end - tokens[at].start == 5 }

    private func isArticle(_ at: Int) -> Bool {
        switch word(at) {
        case .le, .du, .au, .les, .aux, .depuis: true
        default: false
        }
    }

    /// Adds « mai 2025 » to a day.
    func dayAndMonth(_ item: Item) -> Item {
        var item = item
        if isMark(item.next, ".-/"), month(item.next + 1) != nil { item.next += 1 }  // 5. mai, 5-mai-2025
        let hasDe = word(item.next) == .de || word(item.next) == .d
        guard let month = month(item.next + (hasDe ? 1 : 0)) else { return item }
        item.month = month.number
        item.next = month.next
        return yearAndDirection(item)
    }

    /// A month's name or its short form with its point; `mar` counts only between a day and a year.
    func month(_ at: Int) -> (number: Int, next: Int)? {
        switch word(at) {
        case .month(let number): return (number, at + 1)
        case .shortMonth(let number):
            return (number, isMark(at + 1, ".") && !endsSentence(at + 1) ? at + 2 : at + 1)
        case .mar: return (3, isMark(at + 1, ".") ? at + 2 : at + 1)
        default: return nil
        }
    }

    /// The point of « 12 oct. » is swallowed only when more of the date follows.
    private func endsSentence(_ at: Int) -> Bool { at + 1 >= tokens.count || tokens[at + 1].lineBreaks > 0 }

    private func yearAndDirection(_ item: Item) -> Item {
        var item = item
        if let (year, next) = year(item.next) {
            item.year = year
            item.next = next
        } else {
            readDirection(&item)
        }
        return item
    }

    /// `2025`, `de 2025`, `25`, `'25` behind a month.
    private func year(_ at: Int) -> (Int, Int)? {
        let isJoined =
            isMark(at, "-/.") && at + 1 < tokens.count && tokens[at].isGlued && tokens[at + 1].isGlued
        let place = isMark(at, ",") || word(at) == .de || isJoined ? at + 1 : at
        guard case .number(let value, let digits)? = kind(place) else { return nil }
        if digits == 4, value >= 1_000, value < 3_000, place == at || !isUnit(place + 1) {
            return (value, place + 1)
        }
        guard digits == 2, place == at, tokens[at].lineBreaks == 0, endsYear(at + 1) else { return nil }
        return (CivilDay.fullYear(ofTwoDigits: value), at + 1)
    }

    /// Two digits are a year only when nothing follows that they could count.
    private func endsYear(_ at: Int) -> Bool {
        switch kind(at) {
        case nil, .time: true
        case .mark(let byte): ",.;)|:-?!\"".utf8.contains(byte) && !startsTimes(at)
        case .word(let word): word == .a || word == .de || word == .et || word == .au
        default: tokens[at].lineBreaks > 0
        }
    }

    /// `12-14h` behind a month are hours.
    private func startsTimes(_ at: Int) -> Bool {
        guard isMark(at, "-"), case .time? = kind(at + 1) else { return false }
        return tokens[at].isGlued
    }

    private func readDirection(_ item: inout Item) {
        switch word(item.next) {
        case .next: item.direction = .forward
        case .last where word(item.next + 1) != .delai: item.direction = .backward
        case .passed: item.direction = .backward
        default: return
        }
        item.next += 1
    }

    // MARK: weekdays

    private func withWeekday(_ at: Int, _ weekday: Int) -> Item? {
        var alone = Item(form: .weekday, weekday: weekday, next: at + 1)
        if let dated = dated(at + 1, weekday) { return dated }
        if word(at + 1) == .en, word(at + 2) == .huit {
            alone.isWeekLater = true
            alone.next = at + 3
        } else {
            readDirection(&alone)
        }
        return alone
    }

    private func dated(_ at: Int, _ weekday: Int) -> Item? {
        var place = at
        while place < at + 3, isMark(place, ".,(") || word(place) == .le { place += 1 }
        if case .word? = kind(place) { return nil }
        guard let found = item(place, isLinked: true), found.form == .day else { return nil }
        var item = found
        item.weekday = weekday
        return item
    }

    /// « mer », « jeu », « sam » are words of their own: they count only before a number.
    private func withShortWeekday(_ at: Int, _ weekday: Int) -> Item? { dated(at + 1, weekday) }

    // MARK: months and years

    private func monthAlone(_ at: Int, _ month: Int, isShort: Bool) -> Item? {
        guard let name = self.month(at) else { return nil }
        if let english = monthFirst(month, name.next) { return english }
        let item = yearAndDirection(Item(form: .month, month: month, next: name.next))
        return isShort && item.year == nil && !isFollowedByMonth(item.next) ? nil : item
    }

    /// « November 12, 2020 »: only with its comma and the full year.
    private func monthFirst(_ month: Int, _ at: Int) -> Item? {
        guard case .number(let day, let digits)? = kind(at), digits <= 2, (1...31).contains(day),
            isMark(at + 1, ","),
            case .number(let year, 4)? = kind(at + 2)
        else { return nil }
        return Item(form: .day, day: day, month: month, year: year, next: at + 3)
    }

    /// « janv.-mars 2021 »
    private func isFollowedByMonth(_ at: Int) -> Bool {
        guard isMark(at, "-/,") || word(at) == .a || word(at) == .et else { return false }
        return month(at + 1) != nil
    }

    func yearAlone(_ at: Int, _ value: Int) -> Item? {
        guard (1_950...2_099).contains(value), !isBlocked(at), !isUnit(at + 1), !isPartOfNumber(at) else {
            return nil
        }
        switch word(at - 1) {
        case .law: return nil
        case .annee where isPlural(at - 1): return nil
        default: break
        }
        return Item(form: .year, year: value, next: at + 1)
    }

    private func isPlural(_ at: Int) -> Bool {
        tokens[at].end - tokens[at].start >= 6 && word(at - 1) == .les
    }

    /// `2005-102`, `CO2024`, `2020/123`, `1.2020`.
    private func isPartOfNumber(_ at: Int) -> Bool {
        if tokens[at].isGlued, let before = kind(at - 1) {
            guard case .mark(let byte) = before,
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(")
                    || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\"")
            else {
                if case .word(.month) = before { return false }
                return true
            }
        }
        guard isMark(at + 1, "-/."), at + 2 < tokens.count, tokens[at + 1].isGlued, tokens[at + 2].isGlued,
            case .number(_, let digits) = tokens[at + 2].kind
        else { return false }
        return digits != 4
    }

    func isUnit(_ at: Int) -> Bool { word(at) == .unit || word(at) == .annee || word(at) == .jour }
}
