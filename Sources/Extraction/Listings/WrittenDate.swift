internal import Calendar
internal import Model
internal import Text

/// A date as a page writes it, with what it leaves out: « 14 janv. », « Nov 12, 2026 », « Samedi 9 », `12/09/24`.
struct WrittenDate: Equatable {
    /// Byte offsets in the text.
    var place: Range<Int>
    var day: Int?
    var month: Int?
    var year: Int?
    /// 1 is Monday.
    var weekday: Int?
    /// The weekday that the month's name may be as well: « 8 mar. », « mar. 8, 14h ».
    var otherSense: Int?

    /// A side of today on which a year is looked for.
    enum Side { case past, future }

    /// Dates without a year lie at most so far back on an agenda, and at most so far ahead among news. Days.
    private static let daysBack = 45
    private static let daysAhead = 2

    /// The day or month as it was written; nil where the year, or all but the year, is missing.
    var when: When? {
        guard let year, let month else { return nil }
        guard let day else { return .month(year: year, month: month) }
        return CivilDay(checking: year, month, day).map { .day($0) }
    }

    /// The same with the month and year that stand over it.
    func completed(by heading: DateHeading) -> WrittenDate {
        var date = withSense(under: heading)
        if date.month == nil { date.month = heading.month }
        guard date.year == nil, let year = heading.year else { return date }
        // « Du 28 décembre » over a list that goes on in January.
        let isNext = heading.month == 12 && date.month == 1
        date.year = isNext ? year + 1 : year
        return date
    }

    /// « 8 mar. » under « Décembre 2026 » is a Tuesday when the 8th of that month is one.
    private func withSense(under heading: DateHeading) -> WrittenDate {
        guard let otherSense, let day, let month = heading.month, month != self.month,
            let year = heading.year,
            CivilDay(checking: year, month, day)?.weekday == otherSense
        else { return self }
        return WrittenDate(place: place, day: day, month: month, weekday: otherSense)
    }

    /// The day nearest to today on one side of it, in a year in which it has its weekday.
    func day(nearest today: CivilDay, on side: Side) -> CivilDay? {
        guard let month, let day else { return nil }
        let years = year.map { $0...$0 } ?? today.year - 2...today.year + 2
        let days = years.compactMap { CivilDay(checking: $0, month, day) }
        if year != nil { return days.first }
        let limit = today.number + (side == .past ? Self.daysAhead : -Self.daysBack)
        let right = days.filter { side == .past ? $0.number <= limit : $0.number >= limit }
        let ranked = side == .past ? right.reversed() : right
        return ranked.prefix(2).first { weekday == nil || $0.weekday == weekday }
            ?? days.filter { $0.weekday == weekday }
            .min { abs($0.number - today.number) < abs($1.number - today.number) } ?? ranked.first
    }
}

extension When {
    static func day(_ day: CivilDay) -> When { .day(year: day.year, month: day.month, day: day.day) }
}

/// The part of a date that stands over records: « Novembre 2026 », « 2025 », « Mardi 12 janvier ».
struct DateHeading: Equatable {
    var year: Int?
    var month: Int?
    var day: Int?
    var weekday: Int?
}
