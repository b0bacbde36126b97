internal import Calendar

/// Dates coarser than a day, and those that count from the reference.
extension ItemGrammar {
    // MARK: parts of a year

    /// « fin mars », « mi-octobre », « début 2021 », « été 2025 », « au mois de mai », « rentrée 2024 »: months or years.
    func vague(_ at: Int, _ word: Word) -> Item? {
        switch word {
        case .fin, .debut, .mi, .courant, .milieu: return part(at)
        case .season(let number): return season(at, number)
        case .rentree: return schoolYear(at)
        case .t: return period(at)
        case .mois: return monthOf(at)
        case .last where weekday(at + 1) != nil: return weekdayOfMonth(at + 2, weekday(at + 1) ?? 1, 5)
        case .last where self.word(at + 1) == .trimestre: return parts(at + 2, 4, months: 3)
        case .last where self.word(at + 1) == .semestre: return parts(at + 2, 2, months: 6)
        default: return nil
        }
    }

    func weekday(_ at: Int) -> Int? {
        guard case .weekday(let weekday)? = word(at) else { return nil }
        return weekday
    }

    /// « 2e jeudi de décembre », « dernier vendredi de mars 2025 »; the fifth is the last.
    func weekdayOfMonth(_ at: Int, _ weekday: Int, _ number: Int) -> Item? {
        guard (1...5).contains(number), let item = part(at - 1), item.form == .month, let month = item.month
        else {
            return nil
        }
        let years = item.year.map { $0...$0 } ?? reference.year...reference.year + 1
        for year in years {
            let day = day(number, weekday, month, year)
            if item.year != nil || day >= reference { return self.day(day, item.next) }
        }
        return nil
    }

    private func day(_ number: Int, _ weekday: Int, _ month: Int, _ year: Int) -> CivilDay {
        let first = CivilDay(year: year, month: month, day: 1)
        let shift = (weekday - first.weekday + 7) % 7 + (number - 1) * 7
        return first.adding(days: shift < CivilDay.lastDay(ofMonth: month, year: year) ? shift : shift - 7)
    }

    private func part(_ at: Int) -> Item? {
        var place = at + 1
        while place < at + 4, isFiller(place) { place += 1 }
        return monthOrYear(place) ?? endOfThis(at)
    }

    /// « la fin du mois », « la fin de l'année », « la fin de la semaine »: the reference's own.
    private func endOfThis(_ at: Int) -> Item? {
        guard word(at) == .fin, word(at - 1) == .la, word(at + 1) == .de || word(at + 1) == .du else {
            return nil
        }
        let place = word(at + 2) == .l || word(at + 2) == .la ? at + 3 : at + 2
        switch word(place) {
        case .mois: return unit(.mois, 0, place + 1)
        case .annee: return unit(.annee, 0, place + 1)
        case .semaine: return week(of: reference, place + 1)
        default: return nil
        }
    }

    /// Never a vague date again: « fin de fin de fin de … » would go as deep as the text is long.
    private func monthOrYear(_ at: Int) -> Item? {
        switch kind(at) {
        case .monthYear, .word(.month), .word(.shortMonth): item(at)
        case .number(let value, 4): yearAlone(at, value)
        default: nil
        }
    }

    private func isFiller(_ at: Int) -> Bool {
        switch word(at) {
        case .de, .d, .du, .mois, .l, .annee: true
        default: isMark(at, "-")
        }
    }

    private func monthOf(_ at: Int) -> Item? {
        guard word(at + 1) == .de || word(at + 1) == .d, month(at + 2) != nil else { return nil }
        return item(at + 2)
    }

    private func season(_ at: Int, _ number: Int) -> Item? {
        let place = word(at + 1) == .de ? at + 2 : at + 1
        guard case .number(let year, 4)? = kind(place), (1_950...2_099).contains(year) else {
            return seasonAlone(at, number)
        }
        guard number == 4 else { return fixed(months(year, number * 3, 3), place + 1) }
        return winter(year, place)
    }

    /// « hiver 2024-2025 » says its years; « hiver 2025 » begins in December.
    private func winter(_ year: Int, _ place: Int) -> Item {
        var next = place + 1
        if isMark(next, "-/"), case .number(year + 1, 4)? = kind(next + 1) { next += 2 }
        return fixed(months(year, 12, 3), next)
    }

    /// « cet été », « au printemps », but not the participle of « a été ».
    private func seasonAlone(_ at: Int, _ number: Int) -> Item? {
        switch word(at - 1) {
        case .l, .ce, .au: break
        default: return nil
        }
        let current = reference.month < number * 3 + 3 || number == 4 ? reference.year : reference.year + 1
        switch word(at + 1) {
        case .last, .passed:
            let year = reference.month > number * 3 + 2 ? reference.year : reference.year - 1
            return fixed(months(year, number * 3, 3), at + 2)
        case .next: return fixed(months(current, number * 3, 3), at + 2)
        default: return fixed(months(current, number * 3, 3), at + 1)
        }
    }

    private func schoolYear(_ at: Int) -> Item? {
        var place = at + 1
        while place < at + 3, word(place) == .de || word(place) == .other { place += 1 }
        guard case .number(let year, 4)? = kind(place), (1_950...2_099).contains(year) else { return nil }
        return Item(form: .month, month: 9, year: year, next: place + 1)
    }

    /// « 1er trimestre 2025 », « second semestre 2025 », « 1ère quinzaine de mars ».
    func period(_ at: Int, _ number: Int) -> Item? {
        switch word(at + 1) {
        case .trimestre where (1...4).contains(number): return parts(at + 2, number, months: 3)
        case .semestre where (1...2).contains(number): return parts(at + 2, number, months: 6)
        case .quinzaine: return part(at + 1)
        default: return nil
        }
    }

    /// « T1 2025 »
    private func period(_ at: Int) -> Item? {
        guard case .number(let number, 1)? = kind(at + 1), (1...4).contains(number), tokens[at + 1].isGlued,
            case .number(let year, 4)? = kind(at + 2), (1_950...2_099).contains(year)
        else { return nil }
        return fixed(months(year, number * 3 - 2, 3), at + 3)
    }

    private func parts(_ at: Int, _ number: Int, months length: Int) -> Item? {
        var place = at
        while place < at + 4, isFiller(place) { place += 1 }
        let first = (number - 1) * length + 1
        guard case .number(let year, 4)? = kind(place), (1_950...2_099).contains(year) else {
            let year = first + length > reference.month ? reference.year : reference.year + 1
            return fixed(months(year, first, length), at)
        }
        return fixed(months(year, first, length), place + 1)
    }

    private func months(_ year: Int, _ first: Int, _ count: Int) -> Span {
        let last = first + count - 1
        let end = Moment(year: last > 12 ? year + 1 : year, month: last > 12 ? last - 12 : last)
        return Span(start: Moment(year: year, month: first), end: end)
    }

    private func fixed(_ span: Span, _ next: Int) -> Item { Item(form: .fixed, fixed: span, next: next) }

    // MARK: counted from the reference

    /// « demain », « la semaine prochaine », « il y a 3 jours », « dans deux semaines », « l'an dernier ».
    func relative(_ at: Int, _ word: Word) -> Item? {
        switch word {
        case .today: return day(reference, at + 1)
        case .demain: return day(reference.adding(days: 1), at + 1)
        case .afterTomorrow: return day(reference.adding(days: 2), at + 1)
        case .hier: return day(reference.adding(days: -1), at + 1)
        case .beforeYesterday: return day(reference.adding(days: -2), at + 1)
        case .matin, .soir:
            guard self.word(at - 1) == .ce, !isMark(at + 1, "-") else { return nil }
            return day(reference, at + 1)
        case .semaine: return turn(at).map { week(of: reference.adding(days: $0 * 7), at + 2) } ?? thisOne(at)
        case .weekend: return weekend(at)
        case .mois, .annee: return turn(at).map { unit(word, $0, at + 2) } ?? thisOne(at)
        case .il where self.word(at + 1) == .y && self.word(at + 2) == .a: return distance(at + 3, -1)
        case .dans: return distance(at + 1, 1)
        default: return nil
        }
    }

    private func day(_ day: CivilDay, _ next: Int) -> Item {
        Item(form: .day, day: day.day, month: day.month, year: day.year, next: next)
    }

    private func turn(_ at: Int) -> Int? {
        switch word(at + 1) {
        case .next: 1
        case .last, .passed: -1
        default: nil
        }
    }

    private func thisOne(_ at: Int) -> Item? {
        guard word(at - 1) == .ce, let word = word(at) else { return nil }
        let next = isMark(at + 1, "-") && self.word(at + 2) == .ici ? at + 3 : at + 1
        return word == .semaine ? week(of: reference, next) : unit(word, 0, next)
    }

    private func week(of day: CivilDay, _ next: Int) -> Item {
        let monday = day.adding(days: 1 - day.weekday)
        return fixed(days(monday, monday.adding(days: 6)), next)
    }

    private func weekend(_ at: Int) -> Item? {
        let shift = turn(at)
        guard shift != nil || word(at - 1) == .ce else { return nil }
        let saturday = reference.adding(days: 6 - reference.weekday)
        let behind = shift == 1 && reference.weekday >= 6 ? 7 : shift == -1 ? -7 : 0
        let first = saturday.adding(days: behind)
        return fixed(days(first, first.adding(days: 1)), shift == nil ? at + 1 : at + 2)
    }

    private func days(_ first: CivilDay, _ last: CivilDay) -> Span {
        Span(start: moment(first), end: moment(last))
    }

    private func moment(_ day: CivilDay) -> Moment { Moment(year: day.year, month: day.month, day: day.day) }

    private func unit(_ word: Word, _ shift: Int, _ next: Int) -> Item {
        guard word == .mois else {
            return fixed(Span(start: Moment(year: reference.year + shift), end: nil), next)
        }
        return fixed(Span(start: month(shift), end: nil), next)
    }

    private func month(_ shift: Int) -> Moment {
        let months = reference.year * 12 + reference.month - 1 + shift
        return Moment(year: months / 12, month: months % 12 + 1)
    }

    /// A count of weeks gives a day, of months a month: no more precise than what was said.
    private func distance(_ at: Int, _ sign: Int) -> Item? {
        guard case .number(let count, _)? = kind(at), count <= 1_000, let word = word(at + 1) else {
            return nil
        }
        switch word {
        case .jour: return day(reference.adding(days: sign * count), at + 2)
        case .semaine: return day(reference.adding(days: sign * count * 7), at + 2)
        case .mois: return fixed(Span(start: month(sign * count), end: nil), at + 2)
        case .annee where count <= 100: return unit(.annee, sign * count, at + 2)
        default: return nil
        }
    }
}
