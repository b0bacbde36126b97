internal import Calendar
internal import Model

/// The last change of nearly all records is their date when they have no other. Share.
private let mostChanged = 0.6

/// The dates of a record: its publication, its last change, and the start of an event.
struct RecordDates: Equatable {
    var published: When?
    var updated: When?
    var start: When?
    var end: When?
    /// The last day to register or to apply.
    var deadline: When?
    /// The element that shows the publication date, to be left out of the excerpt.
    var node: Int?
    private var isOfGuessedYear = false

    var isEmpty: Bool { published == nil && updated == nil && start == nil && end == nil }

    mutating func put(_ mark: DateMark, as role: RecordDateRole) {
        switch role {
        case .published where published == nil:
            published = mark.when
            node = mark.node
        case .changed where updated == nil: updated = mark.when
        case .due where deadline == nil: deadline = mark.deadline
        case .occurs where start == nil || isOfGuessedYear && mark.tellsYear(of: start):
            (start, end) = (mark.start, mark.end ?? end)
            isOfGuessedYear = mark.isOfGuessedYear
        case .occurs where mark.start?.civilDay == start?.civilDay: refine(by: mark)
        case .occurs, .ends: end = end ?? mark.start
        default: break
        }
        // Two places of which nothing says which one ends.
        if let first = start, let last = end, last.civilDay < first.civilDay { (start, end) = (last, first) }
    }

    /// Takes from a second place that tells the same day what the first left out: its hours, its end, its last day.
    private mutating func refine(by mark: DateMark) {
        if start?.hasTime != true { start = mark.start }
        guard let last = mark.end else { return }
        if let end, end.civilDay >= last.civilDay { return }
        if last.hasTime == start?.hasTime || last.civilDay != start?.civilDay { end = last }
    }
}

extension DateMark {
    /// True for the same day of a year that is written: « nov. 19 » beside « mardi 19 novembre 2024 ».
    fileprivate func tellsYear(of day: When?) -> Bool {
        guard !isOfGuessedYear, let mine = start?.civilDay, let other = day?.civilDay else { return false }
        return mine.month == other.month && mine.day == other.day && mine.year != other.year
    }
}

extension [RecordDates] {
    /// The records of a list that only tells when each was changed are dated by that.
    var withChangesAsPublications: [RecordDates] {
        guard allSatisfy({ $0.published == nil && $0.start == nil }),
            share(where: { $0.updated != nil }) >= mostChanged
        else { return self }
        return map { dates in
            var dates = dates
            dates.published = dates.updated
            return dates
        }
    }
}

extension RecordDateRole {
    /// The order in which columns give their dates to the records.
    var rank: Int {
        switch self {
        case .published: 0
        case .changed: 1
        case .occurs: 2
        case .ends: 3
        case .due: 4
        }
    }
}
