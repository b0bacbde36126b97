internal import Calendar

/// No list of dates that a person wrote is longer; it bounds how far one attempt reads.
private let longestSeries = 40

/// Lists and ranges: « les 6, 13 et 20 mai », « du 3 au 5 mars », « le 5 mai à 14h et le 6 mai à 10h ».
extension DateGrammar {
    /// The dates that begin at `at` and belong together; nil when none stands there. `isBetween`: « entre » stands
    /// before, so that « et » means « au ».
    func series(at: Int, isBetween: Bool) -> Series? {
        guard let first = item(at: at) else { return nil }
        if let habit = habit(from: first) { return habit }
        return grown(Series(items: [withTimes(first)], next: first.next), isBetween: isBetween)
    }

    /// « du lundi au vendredi » names no day.
    private func habit(from first: PartialDate) -> Series? {
        guard first.form == .weekday,
            word(at: first.next) == .au || word(at: first.next) == .a || isMark(at: first.next, in: "-"),
            let last = item(at: first.next + 1), last.form == .weekday
        else { return nil }
        let end = times(behind: last.next)?.next ?? last.next
        return Series(items: [first, last], isRange: true, isRecurrent: true, next: end)
    }

    /// « mercredis de janvier », « jeudis du mois de mars 2026 à 18h »: from the first to the last of them.
    func weekdaysOfMonth(at: Int) -> (span: Span, remarks: [DateRemark], next: Int)? {
        guard case .weekdays(let weekday)? = word(at: at) else { return nil }
        var place = at + 1
        while place < at + 4, isLinkWord(at: place) || word(at: place) == .mois { place += 1 }
        guard place > at + 1, let month = item(at: place), month.form == .month, month.day == nil else {
            return nil
        }
        var resolution = Resolution(reference: reference)
        guard let first = resolution.span(of: Series(items: [month], next: month.next), before: nil)?.start,
            let number = first.month
        else { return nil }
        let times = times(behind: month.next)
        let begin = CivilDay(year: first.year, month: number, day: 1)
        let last = begin.adding(days: CivilDay.lastDay(ofMonth: number, year: first.year) - 1)
        let span = Span(
            start: resolution.moment(
                on: begin.adding(days: (weekday - begin.weekday + 7) % 7),
                minutes: times?.start.map { $0 % 1_440 }),
            end: resolution.moment(
                on: last.adding(days: -((last.weekday - weekday + 7) % 7)),
                minutes: times?.start == nil ? nil : times?.end ?? times?.start))
        return (span, resolution.remarks, times?.next ?? month.next)
    }

    private func withTimes(_ item: PartialDate) -> PartialDate {
        // « 2026, 9h-16h » behind a misspelt month: the hours are a day's.
        guard item.form != .year, item.form != .month, let times = times(behind: item.next) else {
            return item
        }
        var item = item
        item.times = times
        item.next = times.next
        return item
    }

    private func grown(_ start: Series, isBetween: Bool) -> Series {
        var series = start
        series.next = series.items[series.items.count - 1].next
        var articles: [Int] = []  // items behind « , le »: they belong here only if an « et » closes the list
        var isClosed = false
        while series.items.count < longestSeries, let joint = joint(behind: series.next) {
            guard let item = joined(joint, to: series) else { break }
            if joint.kind == .comma, joint.hasArticle, item.isComplete { articles.append(series.items.count) }
            if joint.kind == .and { isClosed = true }
            if joint.kind == .range || (joint.kind == .and && isBetween) { series.isRange = true }
            series.items.append(withTimes(item))
            series.next = series.items[series.items.count - 1].next
        }
        if !isClosed, let first = articles.first { series.items.removeLast(series.items.count - first) }
        return trimmed(series)
    }

    // MARK: joints

    private enum JointKind { case comma, and, range }

    private struct Joint {
        var kind: JointKind
        var place: Int
        var hasArticle = false
    }

    /// Reads the words between two dates of a series.
    private func joint(behind: Int) -> Joint? {
        // Jeudi 12 (14h-17h) et vendredi 13 novembre
        let isClosed = isMark(at: behind, in: ")")
        // « Planoise (25), jeu. 2/10 »: a department.
        if isClosed, isMark(at: behind - 2, in: "("), case .number? = kind(at: behind - 1) { return nil }
        let at = isClosed ? behind + 1 : behind
        guard at < tokens.count, let (kind, length) = jointStart(at: at) else { return nil }
        var joint = Joint(kind: kind, place: at + length)
        // « 16 et/ou 17 », « le 5, puis le 6 »: the last word counts.
        while joint.place < at + 3, joint.kind != .range, let (next, more) = jointStart(at: joint.place),
            next != .comma || joint.kind == .and
        {
            joint = Joint(kind: next == .comma ? .and : next, place: joint.place + more)
        }
        while joint.place < at + 5, isLinkWord(at: joint.place) {
            joint.hasArticle = true
            joint.place += 1
        }
        if word(at: joint.place) == .jusque {
            joint.kind = .range
            joint.place += 1
            while joint.place < at + 8, isLinkWord(at: joint.place) { joint.place += 1 }
        }
        return joint
    }

    private func jointStart(at: Int) -> (JointKind, Int)? {
        switch kind(at: at) {
        case .mark(UInt8(ascii: ",")), .mark(UInt8(ascii: ";")), .mark(UInt8(ascii: "/")),
            .mark(UInt8(ascii: "+")), .mark(UInt8(ascii: "|")):
            (.comma, 1)
        case .mark(UInt8(ascii: "-")): (.range, 1)
        case .word(.et), .word(.ou), .word(.puis): (.and, 1)
        case .word(.au), .word(.a): (.range, 1)
        case .word(.jusque):
            (.range, word(at: at + 1) == .au || word(at: at + 1) == .a || word(at: at + 1) == .en ? 2 : 1)
        default: nil
        }
    }

    private func isLinkWord(at: Int) -> Bool {
        switch word(at: at) {
        case .le, .les, .du, .au, .l, .la, .d, .de, .en: true
        case .a: kind(at: at - 1) == .word(.jusque)
        default: false
        }
    }

    /// The next date of a series: of the same kind as those before it.
    private func joined(_ joint: Joint, to series: Series) -> PartialDate? {
        let last = series.items[series.items.count - 1]
        guard let item = item(at: joint.place, isLinked: last.isComplete),
            fits(item, behind: last, joint: joint)
        else {
            return nil
        }
        return item
    }

    private func fits(_ item: PartialDate, behind last: PartialDate, joint: Joint) -> Bool {
        switch (last.form, item.form) {
        case (.day, .day):
            if isNumbering(last, before: item) { return false }
            return !(last.year != nil && item.month == nil && item.weekday == nil) || joint.hasArticle
        case (.month, .month), (.weekday, .weekday): return true
        case (.day, .month): return joint.kind == .range && last.isComplete && item.month != nil
        case (.year, .year): return joint.kind != .comma || word(at: joint.place - 1) == nil
        default: return false
        }
    }

    /// « Jour 5 – mardi 29 avril », « Module 1, mardi 14 »: a number without an article before a weekday counts parts, not days.
    private func isNumbering(_ last: PartialDate, before item: PartialDate) -> Bool {
        guard item.weekday != nil, last.weekday == nil, last.month == nil, isMark(at: last.next, in: "-,:"),
            let place = place(ofBare: last)
        else { return false }
        return !isLinkWord(at: place - 1)
    }

    // MARK: bare numbers

    /// Drops numbers at the end that no month made into days; « lundi 3 mars et mardi 4 » lends its month.
    private func trimmed(_ series: Series) -> Series {
        var series = series
        while let last = series.items.last, !last.isComplete, !isLent(series), !isBareList(series) {
            series.items.removeLast()
        }
        if series.items.count < 2 { series.isRange = false }
        series.next = series.items.last?.next ?? series.next
        return series
    }

    private func isLent(_ series: Series) -> Bool {
        guard let last = series.items.last, last.weekday != nil else { return false }
        return series.items.count == 1 || series.items[0].month != nil
            || series.items.allSatisfy { $0.weekday != nil }
    }

    /// « les 8, 9 et 12 », « du 8 au 12 », « le 12 à 14h », with nothing behind that they could count.
    private func isBareList(_ series: Series) -> Bool {
        guard let first = series.items.first, let last = series.items.last,
            series.items.allSatisfy({ $0.month == nil && $0.form == .day })
        else { return false }
        guard series.items.count > 1 else {
            return (first.times != nil && hasSingleArticle(first))
                || (hasOpening(first) && endsClause(at: first.next))
        }
        return endsClause(at: last.next) && hasPluralArticle(series)
    }

    private func hasSingleArticle(_ item: PartialDate) -> Bool {
        guard let place = place(ofBare: item) else { return false }
        return word(at: place - 1) == .le || word(at: place - 1) == .au
    }

    /// « jusqu'au 5 », « avant le 15 », « à partir du 12 ».
    private func hasOpening(_ item: PartialDate) -> Bool {
        guard let place = place(ofBare: item), hasSingleArticle(item) || word(at: place - 1) == .du else {
            return false
        }
        switch word(at: place - 2) {
        case .jusque, .avant, .partir, .compter, .depuis, .ici: return true
        default: return word(at: place - 1) == .au && word(at: place - 2) == .jusque
        }
    }

    private func hasPluralArticle(_ series: Series) -> Bool {
        guard let place = place(ofBare: series.items[0]) else { return false }
        return word(at: place - 1) == .les || (word(at: place - 1) == .du && series.isRange)
    }

    /// Finds a bare number: right before its own end, or before its times.
    private func place(ofBare item: PartialDate) -> Int? {
        var place = item.next - 1
        while place >= 0, place > item.next - 12 {
            if case .number(item.day ?? 0, _)? = kind(at: place) { return place }
            place -= 1
        }
        return nil
    }

    private func endsClause(at: Int) -> Bool {
        guard at < tokens.count else { return true }
        return tokens[at].lineBreaks > 0 || isMark(at: at, in: ".;)!?")
    }
}
