internal import Calendar
internal import Foundation

/// The dates that stand in the same place of the records.
struct DateColumn {
    /// A column of dates that nothing names must be filled in this share of the records to be a column at all.
    private static let leastCoverage = 0.6
    /// A list whose every other record is dated shows its order in so many dates. Share of the records.
    private static let leastNamedCoverage = 0.3

    let name: String
    var cells: [(record: Int, mark: DateMark)] = []

    private var marks: [DateMark] { cells.map(\.mark) }

    /// The column with its role, its dates in the years that the role gives them; nil when nothing says the role and the
    /// order does not show it.
    func judged(records: Int, reading: DateReading) -> (role: RecordDateRole, column: DateColumn)? {
        let isCovered = Double(cells.count) >= Double(records) * Self.leastCoverage
        let isLoose = marks.contains(where: \.isLoose)
        let said = saidRole(reading: reading)
        if isLoose { return judgedLoose(said, isCovered: isCovered, reading: reading) }
        if let said { return (said, said == .occurs || said == .due ? ahead : self) }
        if reading.isAgenda {
            // A weekday, or the month over the list, is told of what takes place.
            return marks.contains(where: \.isCompleted) && isCovered ? (.occurs, ahead) : nil
        }
        let isNamed =
            marks.allSatisfy(\.isNamed) && cells.count >= 2
            && Double(cells.count) >= Double(records) * Self.leastNamedCoverage
        guard isCovered || isNamed else { return nil }
        let isDaily = marks.allSatisfy { if case .month = $0.said.when { false } else { true } }
        if isDaily, isDescending(reading.timezone, strictly: !isCovered) { return (.published, self) }
        guard isCovered, cells.count >= 3, marks.allSatisfy({ $0.ahead != nil }) else { return nil }
        return ahead.isAscending(reading.timezone) ? (.occurs, ahead) : nil
    }

    /// Dates beside other words are days of publication or nothing: what takes place is read with its whole sentence.
    private func judgedLoose(
        _ said: RecordDateRole?, isCovered: Bool, reading: DateReading
    ) -> (role: RecordDateRole, column: DateColumn)? {
        if said == .published || said == .changed { return said.map { ($0, self) } }
        let isLabelled = marks.contains { $0.role != nil }
        if said == .occurs, !isLabelled, isCovered, reading.isAgenda || marks.contains(where: \.isCompleted) {
            return (.occurs, ahead)
        }
        guard said == nil, isCovered, !reading.isAgenda, isDescending(reading.timezone, strictly: false)
        else {
            return nil
        }
        return (.published, self)
    }

    /// The role that a place, a label or a day that lies ahead says.
    private func saidRole(reading: DateReading) -> RecordDateRole? {
        let limit = reading.now.addingTimeInterval(secondsAhead)
        let ahead = marks.count { $0.said.when.instant(in: reading.timezone) > limit }
        let said = marks.count { $0.role == .published }
        if marks.count(where: { $0.role == .due }) * 2 >= marks.count { return .due }
        if marks.contains(where: { $0.role == .occurs }) { return .occurs }
        if marks.contains(where: { $0.role == .ends }) { return .ends }
        if ahead > 0, said * 2 < marks.count || ahead * 5 >= marks.count { return .occurs }
        if marks.contains(where: { $0.role == .changed }), said == 0 { return .changed }
        return said > 0 ? .published : nil
    }

    /// The same with the years left out taken to be those to come.
    private var ahead: DateColumn {
        var column = self
        for index in cells.indices {
            column.cells[index].mark.said = cells[index].mark.ahead ?? cells[index].mark.said
        }
        return column
    }

    /// News stand newest first; one pinned notice may break the order.
    private func isDescending(_ timezone: TimeZone, strictly: Bool) -> Bool {
        let dates = cells.map { $0.mark.said.when.instant(in: timezone) }
        let rising = zip(dates, dates.dropFirst()).count { $0 < $1 }
        return rising <= (strictly ? 0 : 1 + dates.count / 8)
    }

    private func isAscending(_ timezone: TimeZone) -> Bool {
        let dates = cells.map { $0.mark.said.when.instant(in: timezone) }
        return zip(dates, dates.dropFirst()).allSatisfy { $0 <= $1 }
    }
}

/// One date of one record, and the kind of place it stands in.
struct DateMark {
    /// The element that shows nothing but the date.
    var node: Int?
    /// The same for the same place in every record.
    var column: String
    var said: DatePhrase
    /// The same in the years to come, where the year is left out.
    var ahead: DatePhrase?
    /// Nil when nothing says it.
    var role: RecordDateRole?
    /// True when the place is called a date, or says it to machines.
    var isNamed = false
    /// True when the date stands beside other words.
    var isLoose = false
    /// True when the date leaves out its month or year, or has its weekday.
    var isCompleted = false
    /// True when nothing beside the date tells its year.
    var isOfGuessedYear = false

    var when: When { said.when }
    var start: When? { said.start }
    var end: When? { said.end }
    /// The last day, where the date is one until which something can be done.
    var deadline: When { end ?? start ?? when }
}

extension DateMark {
    /// A date that a person's selector took, and of which nothing else is known.
    init(_ when: When) { self.init(column: "", said: DatePhrase(when: when, start: when)) }
}

/// Publications may be dated a little ahead: time zones, and notices written for tomorrow morning.
let secondsAhead = 36.0 * 3600
