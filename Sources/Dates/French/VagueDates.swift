internal import Calendar

/// Dates coarser than a day, and those that count from the reference.
extension DateGrammar {
    // MARK: parts of a year

    /// « fin mars », « mi-octobre », « début 2021 », « été 2025 », « au mois de mai », « rentrée 2024 »: months or years.
    func vague(at: Int, word: Word) -> PartialDate? {
        switch word {
        case .fin, .debut, .mi, .courant, .milieu: return part(at: at)
        case .season(let number): return season(at: at, number: number)
        case .rentree: return schoolYear(at: at)
        case .t: return period(at: at)
        case .mois: return monthOf(at: at)
        case .last where weekday(at: at + 1) != nil:
            return weekdayOfMonth(at: at + 2, weekday: weekday(at: at + 1) ?? 1, number: 5)
        case .last where self.word(at: at + 1) == .trimestre: return parts(at: at + 2, number: 4, months: 3)
        case .last where self.word(at: at + 1) == .semestre: return parts(at: at + 2, number: 2, months: 6)
        default: return nil
        }
    }

    func weekday(at: Int) -> Int? {
        guard case .weekday(let weekday)? = word(at: at) else { return nil }
        return weekday
    }

    /// « 2e jeudi de décembre », « dernier vendredi de mars 2025 »; the fifth is the last.
    func weekdayOfMonth(at: Int, weekday: Int, number: Int) -> PartialDate? {
        guard (1...5).contains(number), let item = part(at: at - 1), item.form == .month,
            let month = item.month
        else {
            return nil
        }
        let years = item.year.map { $0...$0 } ?? reference.year...reference.year + 1
        for year in years {
            let day = day(number: number, weekday: weekday, month: month, year: year)
            if item.year != nil || day >= reference { return self.day(day, next: item.next) }
        }
        return nil
    }

    private func day(number: Int, weekday: Int, month: Int, year: Int) -> CivilDay {
        let first = CivilDay(year: year, month: month, day: 1)
        let shift = (weekday - first.weekday + 7) % 7 + (number - 1) * 7
        return first.adding(days: shift < CivilDay.lastDay(ofMonth: month, year: year) ? shift : shift - 7)
    }

    private func part(at: Int) -> PartialDate? {
        var place = at + 1
        while place < at + 4, isFiller(at: place) { place += 1 }
        return monthOrYear(at: place) ?? endOfThis(at: at)
    }

    /// « la fin du mois », « la fin de l'année », « la fin de la semaine »: the reference's own.
    private func endOfThis(at: Int) -> PartialDate? {
        guard word(at: at) == .fin, word(at: at - 1) == .la,
            word(at: at + 1) == .de || word(at: at + 1) == .du
        else {
            return nil
        }
        let place = word(at: at + 2) == .l || word(at: at + 2) == .la ? at + 3 : at + 2
        switch word(at: place) {
        case .mois: return unit(.mois, shift: 0, next: place + 1)
        case .annee: return unit(.annee, shift: 0, next: place + 1)
        case .semaine: return week(of: reference, next: place + 1)
        default: return nil
        }
    }

    /// Never a vague date again: « fin de fin de fin de … » would go as deep as the text is long.
    private func monthOrYear(at: Int) -> PartialDate? {
        switch kind(at: at) {
        case .monthYear, .word(.month), .word(.shortMonth): item(at: at)
        case .number(let value, 4): yearAlone(at: at, value: value)
        default: nil
        }
    }

    private func isFiller(at: Int) -> Bool {
        switch word(at: at) {
        case .de, .d, .du, .mois, .l, .annee: true
        default: isMark(at: at, in: "-")
        }
    }

    private func monthOf(at: Int) -> PartialDate? {
        guard word(at: at + 1) == .de || word(at: at + 1) == .d, month(at: at + 2) != nil else { return nil }
        return item(at: at + 2)
    }

    private func season(at: Int, number: Int) -> PartialDate? {
        let place = word(at: at + 1) == .de ? at + 2 : at + 1
        guard case .number(let year, 4)? = kind(at: place), (1_950...2_099).contains(year) else {
            return seasonAlone(at: at, number: number)
        }
        guard number == 4 else {
            return fixed(months(year: year, first: number * 3, count: 3), next: place + 1)
        }
        return winter(of: year, at: place)
    }

    /// « hiver 2024-2025 » says its years; « hiver 2025 » begins in December.
    private func winter(of year: Int, at place: Int) -> PartialDate {
        var next = place + 1
        if isMark(at: next, in: "-/"), case .number(year + 1, 4)? = kind(at: next + 1) { next += 2 }
        return fixed(months(year: year, first: 12, count: 3), next: next)
    }

    /// « cet été », « au printemps », but not the participle of « a été ».
    private func seasonAlone(at: Int, number: Int) -> PartialDate? {
        switch word(at: at - 1) {
        case .l, .ce, .au: break
        default: return nil
        }
        let current = reference.month < number * 3 + 3 || number == 4 ? reference.year : reference.year + 1
        switch word(at: at + 1) {
        case .last, .passed:
            let year = reference.month > number * 3 + 2 ? reference.year : reference.year - 1
            return fixed(months(year: year, first: number * 3, count: 3), next: at + 2)
        case .next: return fixed(months(year: current, first: number * 3, count: 3), next: at + 2)
        default: return fixed(months(year: current, first: number * 3, count: 3), next: at + 1)
        }
    }

    private func schoolYear(at: Int) -> PartialDate? {
        var place = at + 1
        while place < at + 3, word(at: place) == .de || word(at: place) == .other { place += 1 }
        guard case .number(let year, 4)? = kind(at: place), (1_950...2_099).contains(year) else { return nil }
        return PartialDate(form: .month, month: 9, year: year, next: place + 1)
    }

    /// « 1er trimestre 2025 », « second semestre 2025 », « 1ère quinzaine de mars ».
    func period(at: Int, number: Int) -> PartialDate? {
        switch word(at: at + 1) {
        case .trimestre where (1...4).contains(number): return parts(at: at + 2, number: number, months: 3)
        case .semestre where (1...2).contains(number): return parts(at: at + 2, number: number, months: 6)
        case .quinzaine: return part(at: at + 1)
        default: return nil
        }
    }

    /// « T1 2025 »
    private func period(at: Int) -> PartialDate? {
        guard case .number(let number, 1)? = kind(at: at + 1), (1...4).contains(number),
            tokens[at + 1].isGlued,
            case .number(let year, 4)? = kind(at: at + 2), (1_950...2_099).contains(year)
        else { return nil }
        return fixed(months(year: year, first: number * 3 - 2, count: 3), next: at + 3)
    }

    private func parts(at: Int, number: Int, months length: Int) -> PartialDate? {
        var place = at
        while place < at + 4, isFiller(at: place) { place += 1 }
        let first = (number - 1) * length + 1
        guard case .number(let year, 4)? = kind(at: place), (1_950...2_099).contains(year) else {
            let year = first + length > reference.month ? reference.year : reference.year + 1
            return fixed(months(year: year, first: first, count: length), next: at)
        }
        return fixed(months(year: year, first: first, count: length), next: place + 1)
    }

    private func months(year: Int, first: Int, count: Int) -> Span {
        let last = first + count - 1
        let end = Moment(year: last > 12 ? year + 1 : year, month: last > 12 ? last - 12 : last)
        return Span(start: Moment(year: year, month: first), end: end)
    }

    private func fixed(_ span: Span, next: Int) -> PartialDate {
        PartialDate(form: .fixed, fixed: span, next: next)
    }

    // MARK: counted from the reference

    /// « demain », « la semaine prochaine », « il y a 3 jours », « dans deux semaines », « l'an dernier ».
    func relative(at: Int, word: Word) -> PartialDate? {
        switch word {
        case .today: return day(reference, next: at + 1)
        case .demain:
            // « la ville de demain » names no day, « à partir de demain » does.
            let isFrom = self.word(at: at - 2) == .partir || self.word(at: at - 2) == .compter
            guard self.word(at: at - 1) != .de || isFrom else { return nil }
            return day(reference.adding(days: 1), next: at + 1)
        case .afterTomorrow: return day(reference.adding(days: 2), next: at + 1)
        case .hier: return day(reference.adding(days: -1), next: at + 1)
        case .beforeYesterday: return day(reference.adding(days: -2), next: at + 1)
        case .matin, .soir:
            guard self.word(at: at - 1) == .ce, !isMark(at: at + 1, in: "-") else { return nil }
            return day(reference, next: at + 1)
        case .semaine:
            return turn(at: at).map { week(of: reference.adding(days: $0 * 7), next: at + 2) }
                ?? thisOne(at: at)
        case .weekend: return weekend(at: at)
        case .mois, .annee: return turn(at: at).map { unit(word, shift: $0, next: at + 2) } ?? thisOne(at: at)
        case .il where self.word(at: at + 1) == .y && self.word(at: at + 2) == .a:
            return distance(at: at + 3, sign: -1)
        case .dans: return distance(at: at + 1, sign: 1)
        default: return nil
        }
    }

    private func day(_ day: CivilDay, next: Int) -> PartialDate {
        PartialDate(form: .day, day: day.day, month: day.month, year: day.year, next: next)
    }

    private func turn(at: Int) -> Int? {
        switch word(at: at + 1) {
        case .next: 1
        case .last, .passed: -1
        default: nil
        }
    }

    private func thisOne(at: Int) -> PartialDate? {
        guard word(at: at - 1) == .ce, let word = word(at: at) else { return nil }
        let next = isMark(at: at + 1, in: "-") && self.word(at: at + 2) == .ici ? at + 3 : at + 1
        return word == .semaine ? week(of: reference, next: next) : unit(word, shift: 0, next: next)
    }

    private func week(of day: CivilDay, next: Int) -> PartialDate {
        let monday = day.adding(days: 1 - day.weekday)
        return fixed(days(from: monday, through: monday.adding(days: 6)), next: next)
    }

    private func weekend(at: Int) -> PartialDate? {
        let shift = turn(at: at)
        guard shift != nil || word(at: at - 1) == .ce else { return nil }
        let saturday = reference.adding(days: 6 - reference.weekday)
        let behind = shift == 1 && reference.weekday >= 6 ? 7 : shift == -1 ? -7 : 0
        let first = saturday.adding(days: behind)
        return fixed(days(from: first, through: first.adding(days: 1)), next: shift == nil ? at + 1 : at + 2)
    }

    private func days(from first: CivilDay, through last: CivilDay) -> Span {
        Span(start: Moment(first), end: Moment(last))
    }

    private func unit(_ word: Word, shift: Int, next: Int) -> PartialDate {
        guard word == .mois else {
            return fixed(Span(start: Moment(year: reference.year + shift), end: nil), next: next)
        }
        return fixed(Span(start: month(shiftedBy: shift), end: nil), next: next)
    }

    private func month(shiftedBy shift: Int) -> Moment {
        let months = reference.year * 12 + reference.month - 1 + shift
        return Moment(year: months / 12, month: months % 12 + 1)
    }

    /// A count of weeks gives a day, of months a month: no more precise than what was said.
    private func distance(at: Int, sign: Int) -> PartialDate? {
        guard case .number(let count, _)? = kind(at: at), count <= 1_000, let word = word(at: at + 1) else {
            return nil
        }
        switch word {
        case .jour: return day(reference.adding(days: sign * count), next: at + 2)
        case .semaine: return day(reference.adding(days: sign * count * 7), next: at + 2)
        case .mois: return fixed(Span(start: month(shiftedBy: sign * count), end: nil), next: at + 2)
        case .annee where count <= 100: return unit(.annee, shift: sign * count, next: at + 2)
        default: return nil
        }
    }
}
