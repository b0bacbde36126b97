internal import Calendar

/// Turns the dates of a series into a span: lends months and years, infers missing years, adds the times.
struct Resolution {
    let reference: CivilDay
    private(set) var remarks: [DateRemark] = []
    /// True when missing years are looked for before the reference.
    private let isBackward: Bool

    init(reference: CivilDay, isBackward: Bool = false) {
        self.reference = reference
        self.isBackward = isBackward
    }

    /// Nil when no date of the series exists in the calendar.
    mutating func span(of series: Series, before: Times?) -> Span? {
        guard let first = series.items.first else { return nil }
        if let fixed = first.fixed { return fixed }
        switch first.form {
        case .year: return span(years: series)
        case .month: return span(months: series)
        case .weekday: return span(weekdays: series, before: before)
        case .day, .fixed: return span(days: series, before: before)
        }
    }

    // MARK: years, months, weekdays

    private func span(years series: Series) -> Span? {
        let years = series.items.compactMap(\.year)
        guard let first = years.min(), let last = years.max() else { return nil }
        return Span(start: Moment(year: first), end: first == last ? nil : Moment(year: last))
    }

    private mutating func span(months series: Series) -> Span? {
        let items = lent(series.items)
        var months = items.compactMap { item in item.month.map { (month: $0, year: item.year) } }
        guard !months.isEmpty else { return nil }
        if months.allSatisfy({ $0.year == nil }) {
            remarks.append(.yearInferred)
            months[0].year = year(ofMonth: months[0].month, direction: items.compactMap(\.direction).first)
            for index in months.indices.dropFirst() {
                let before = months[index - 1]
                months[index].year = (before.year ?? 0) + (months[index].month < before.month ? 1 : 0)
            }
        }
        let moments = months.map { Moment(year: $0.year ?? reference.year, month: $0.month) }
        return span(from: moments[0], through: moments[moments.count - 1])
    }

    /// The next such month from the reference's on, or the last one before it.
    private func year(ofMonth month: Int, direction: PartialDate.Direction?) -> Int {
        // « octobre », told of the past on the 20th of one, is this one; « octobre dernier » is not.
        if isBackward, direction == nil, month == reference.month { return reference.year }
        return switch direction ?? (isBackward ? .backward : nil) {
        case .backward: month < reference.month ? reference.year : reference.year - 1
        case .forward: month > reference.month ? reference.year : reference.year + 1
        case nil: month >= reference.month ? reference.year : reference.year + 1
        }
    }

    private func span(weekdays series: Series, before: Times?) -> Span? {
        let days = series.items.compactMap { item in item.weekday.map { nextDay($0, item: item) } }
        guard let first = days.min(), let last = days.max() else { return nil }
        return span(from: first, through: last, times: series.items.map(\.times), before: before)
    }

    /// The next such weekday after the reference; « dernier » the last before it.
    private func nextDay(_ weekday: Int, item: PartialDate) -> CivilDay {
        let ahead = (weekday - reference.weekday + 6) % 7 + 1
        if item.direction == .backward || isBackward && item.direction == nil {
            return reference.adding(days: (weekday - reference.weekday + 7) % 7 - 7)
        }
        return reference.adding(days: ahead + (item.isWeekLater ? 7 : 0))
    }

    // MARK: days

    private mutating func span(days series: Series, before: Times?) -> Span? {
        if let month = series.items.last, month.form == .month {
            return span(days: series, until: month, before: before)
        }
        var items = lent(series.items)
        if items.allSatisfy({ $0.year == nil }) {
            remarks.append(.yearInferred)
            items = withYears(items)
        }
        let dated = items.compactMap { item in day(of: item).map { ($0, item) } }
        guard let first = dated.first?.0, let last = dated.last?.0 else { return nil }
        for (day, item) in dated where item.weekday.map({ $0 != day.weekday }) == true {
            if !remarks.contains(.wrongWeekday) { remarks.append(.wrongWeekday) }
        }
        let times = dated.map(\.1.times)
        if last < first, !series.isRange {
            return span(from: last, through: first, times: times, before: before)
        }
        return span(from: first, through: last, times: times, before: before)
    }

    /// « du 16 novembre à fin décembre » is no more precise than its months.
    private mutating func span(days series: Series, until month: PartialDate, before: Times?) -> Span? {
        var days = series
        days.items.removeLast()
        if days.items[0].year == nil, let year = month.year, let start = days.items[0].month,
            let end = month.month
        {
            days.items[0].year = start > end ? year - 1 : year
        }
        guard let start = span(days: days, before: before)?.start, let last = month.month else { return nil }
        let year = month.year ?? (last < start.month ?? 1 ? start.year + 1 : start.year)
        return span(from: start.coarsened(to: .month), through: Moment(year: year, month: last))
    }

    private func day(of item: PartialDate) -> CivilDay? {
        guard let year = item.year, let month = item.month, let day = item.day else { return nil }
        return CivilDay(checking: year, month, day)
    }

    /// Lends what is left out: months and years from the right, then from the left, across the turn of a year.
    private func lent(_ items: [PartialDate]) -> [PartialDate] {
        var items = items
        for index in items.indices.dropLast().reversed() {
            let next = items[index + 1]
            if items[index].month == nil { items[index].month = next.month }
            if items[index].direction == nil { items[index].direction = next.direction }
            guard items[index].year == nil, let year = next.year else { continue }
            items[index].year = isLater(items[index], than: next) ? year - 1 : year
        }
        for index in items.indices.dropFirst() {
            let before = items[index - 1]
            if items[index].month == nil { items[index].month = monthBehind(before, item: items[index]) }
            guard items[index].year == nil, let year = before.year else { continue }
            items[index].year = isLater(before, than: items[index]) ? year + 1 : year
        }
        return items
    }

    /// « lundi 30 novembre et mardi 1er »: the next month.
    private func monthBehind(_ before: PartialDate, item: PartialDate) -> Int? {
        guard let month = before.month, let day = item.day, let last = before.day else { return before.month }
        return day < last ? month % 12 + 1 : month
    }

    private func isLater(_ a: PartialDate, than b: PartialDate) -> Bool {
        (a.month ?? 0) > (b.month ?? 0)
    }

    // MARK: missing years

    /// One date gets its year by its weekday or from the reference; the others follow it.
    private func withYears(_ items: [PartialDate]) -> [PartialDate] {
        var items = items
        if items.allSatisfy({ $0.month == nil }) { items = withMonth(items) }
        let anchor = items.firstIndex { $0.weekday != nil && $0.month != nil && $0.day != nil } ?? 0
        items[anchor].year = year(of: items[anchor])
        for index in items.indices.dropFirst(anchor + 1) {
            items[index].year = items[index - 1].year.map {
                isLater(items[index - 1], than: items[index]) ? $0 + 1 : $0
            }
        }
        for index in items.indices.prefix(anchor).reversed() {
            items[index].year = items[index + 1].year.map {
                isLater(items[index], than: items[index + 1]) ? $0 - 1 : $0
            }
        }
        return items
    }

    /// « jeudi 27 », « les 8, 9 et 12 »: the next month in which such a day comes.
    private func withMonth(_ items: [PartialDate]) -> [PartialDate] {
        guard let day = items[0].day else { return items }
        for shift in 0..<28 {
            let months = reference.year * 12 + reference.month - 1 + (isBackward ? -shift : shift)
            guard let found = CivilDay(checking: months / 12, months % 12 + 1, day),
                isBackward ? found <= reference : found >= reference,
                items[0].weekday == nil || items[0].weekday == found.weekday
            else { continue }
            return spread(items, from: found)
        }
        return items
    }

    /// The following days too; a smaller number is one of the next month.
    private func spread(_ items: [PartialDate], from first: CivilDay) -> [PartialDate] {
        var items = items
        var months = first.year * 12 + first.month - 1
        for index in items.indices {
            if index > 0, (items[index].day ?? 0) < (items[index - 1].day ?? 0) { months += 1 }
            items[index].month = months % 12 + 1
            items[index].year = months / 12
        }
        return items
    }

    private func year(of item: PartialDate) -> Int? {
        if let year = item.year { return year }
        guard let month = item.month, let day = item.day else { return nil }
        guard let weekday = item.weekday, item.direction == nil else {
            return yearByDirection(month: month, day: day, direction: item.direction)
        }
        return yearByWeekday(month: month, day: day, weekday: weekday)
            ?? yearByDirection(month: month, day: day, direction: nil)
    }

    private func yearByDirection(month: Int, day: Int, direction: PartialDate.Direction?) -> Int? {
        let years = 0...8  // 29 February comes at the latest after eight years
        if direction == .backward || isBackward && direction == nil {
            return years.lazy.map { reference.year - $0 }.first {
                CivilDay(checking: $0, month, day).map { $0 < reference } ?? false
            }
        }
        return years.lazy.map { reference.year + $0 }.first {
            CivilDay(checking: $0, month, day).map { $0 >= reference } ?? false
        }
    }

    /// The year nearest the reference in which day and weekday agree; the calendar repeats within 28 years.
    private func yearByWeekday(month: Int, day: Int, weekday: Int) -> Int? {
        var nearest: (year: Int, distance: Int)?
        for year in (reference.year - 14)...(reference.year + 14) {
            guard let found = CivilDay(checking: year, month, day), found.weekday == weekday,
                !isBackward || found <= reference
            else { continue }
            let distance = abs(found.number - reference.number)
            if nearest.map({ distance < $0.distance }) ?? true { nearest = (year, distance) }
        }
        return nearest?.year
    }

    // MARK: the span

    private mutating func span(from first: Moment, through last: Moment) -> Span {
        if last < first { remarks.append(.endBeforeStart) }
        return Span(start: first, end: last > first ? last : nil)
    }

    func moment(on day: CivilDay, minutes: Int?) -> Moment {
        let shifted = minutes.map { $0 >= 1_440 ? day.adding(days: 1) : day } ?? day
        return Moment(
            year: shifted.year, month: shifted.month, day: shifted.day, hour: minutes.map { $0 / 60 % 24 },
            minute: minutes.map { $0 % 60 })
    }
}

extension Resolution {
    private func span(
        from first: CivilDay, through last: CivilDay, times given: [Times?], before: Times?
    ) -> Span? {
        let lastTimes = given.last.flatMap { $0 } ?? before
        let firstTimes =
            given.first.flatMap { $0 }
            ?? (given.dropFirst().dropLast().contains { $0 != nil } ? nil : lastTimes)
        if first == last { return oneDay(first, times: firstTimes ?? lastTimes) }
        guard last > first else { return oneDay(first, times: firstTimes) }
        guard let start = firstTimes?.start, let times = lastTimes else {
            return Span(start: moment(on: first, minutes: nil), end: moment(on: last, minutes: nil))
        }
        // « le 27 et le 28 à partir de 9h » ends on the 28th, and not at nine.
        let end = times.end ?? (times.isOpen ? nil : times.start)
        return Span(start: moment(on: first, minutes: start % 1_440), end: moment(on: last, minutes: end))
    }

    private func oneDay(_ day: CivilDay, times: Times?) -> Span? {
        guard let times else { return Span(start: moment(on: day, minutes: nil), end: nil) }
        guard let start = times.start else {
            return Span(start: nil, end: moment(on: day, minutes: lastMinute(of: times.end)))
        }
        guard let end = times.end else {
            return Span(start: moment(on: day, minutes: start % 1_440), end: nil)
        }
        let endDay = end < start ? day.adding(days: 1) : day
        return Span(start: moment(on: day, minutes: start % 1_440), end: moment(on: endDay, minutes: end))
    }

    /// « jusqu'à minuit » ends with the day's last minute.
    private func lastMinute(of minutes: Int?) -> Int? { minutes == 1_440 ? 1_439 : minutes }
}
