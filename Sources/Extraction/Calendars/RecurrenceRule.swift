internal import Calendar
internal import Foundation
internal import Markup

/// A rule by which an event or a change of the clock comes again (RFC 5545, 3.3.10), as far as days go: rules within a day
/// are none of ours.
struct RecurrenceRule {
    enum Frequency: String {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// A weekday (1 is Monday), and which one of its month or year it is: 0 for each, below 0 from the end.
    private struct Weekday {
        let number: Int
        let ordinal: Int
    }

    let frequency: Frequency
    let interval: Int
    let count: Int?
    let until: FeedDate?
    /// True when `until` is told in Greenwich and not by the clock of the event.
    let untilIsInGreenwich: Bool
    private let weekStart: Int
    private let months: [Int]
    private let monthDays: [Int]
    private let yearDays: [Int]
    private let weeks: [Int]
    private let weekdays: [Weekday]
    private let positions: [Int]

    /// Nil for a rule of which the frequency is not known.
    init?(_ text: String) {
        var parts: [String: String] = [:]
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { parts[squashed(String(pair[0]))] = squashed(String(pair[1])) }
        }
        guard let frequency = parts["FREQ"].flatMap({ Frequency(rawValue: $0) }) else { return nil }
        func numbers(_ name: String) -> [Int] {
            (parts[name] ?? "").split(separator: ",").prefix(mostNumbers).compactMap { Int($0) }
        }
        self.frequency = frequency
        interval = min(max(1, parts["INTERVAL"].flatMap { Int($0) } ?? 1), longestInterval)
        count = parts["COUNT"].flatMap { Int($0) }.map { max(1, $0) }
        until = parts["UNTIL"].flatMap { FeedDate($0, timezone: .gmt) }
        untilIsInGreenwich = parts["UNTIL"]?.hasSuffix("Z") == true
        weekStart = parts["WKST"].flatMap { Self.weekdayNumbers[$0] } ?? 1
        months = numbers("BYMONTH")
        monthDays = numbers("BYMONTHDAY")
        yearDays = numbers("BYYEARDAY")
        weeks = numbers("BYWEEKNO")
        positions = numbers("BYSETPOS")
        weekdays = (parts["BYDAY"] ?? "").split(separator: ",").prefix(mostNumbers).compactMap { name in
            Self.weekdayNumbers[String(name.suffix(2))].map {
                Weekday(number: $0, ordinal: Int(name.dropLast(2)) ?? 0)
            }
        }
    }

    private static let weekdayNumbers = ["MO": 1, "TU": 2, "WE": 3, "TH": 4, "FR": 5, "SA": 6, "SU": 7]

    /// The days on which it comes, in order: from `start`, which counts, to `last`. Of an endless rule those long before
    /// `first` are left out. `budget` is what may be looked at, in days, and falls by what was.
    func days(from start: CivilDay, since first: CivilDay, to last: CivilDay, budget: inout Int) -> [CivilDay]
    {
        var days = [start]
        // What is counted is counted from the beginning.
        let ended = until.map { min(first, CivilDay(of: $0.instant, offset: 0)) } ?? first
        var period = count == nil ? max(0, self.period(holding: ended, from: start) - periodsBefore) : 0
        while days.count < count ?? .max {
            let range = range(ofPeriod: period, from: start)
            budget -= range.count
            guard budget > 0, CivilDay(number: range.lowerBound) <= last else { break }
            let found = self.days(in: range, from: start).filter { $0 > start && $0 <= last }
            days += found.prefix((count ?? .max) - days.count)
            period += 1
        }
        return days
    }

    /// The days of a year that it names, for a rule of clocks; in order.
    func days(ofYear year: Int, from start: CivilDay) -> [CivilDay] {
        let named = months.filter { (1...12).contains($0) }
        let found = (named.isEmpty ? Array(1...12) : named.sorted()).flatMap { month in
            let first = CivilDay(year: year, month: month, day: 1).number
            return (first..<first + CivilDay.lastDay(ofMonth: month, year: year)).lazy
                .map { CivilDay(number: $0) }.filter { matches($0, from: start) }
        }
        return atPositions(found)
    }

    // MARK: Periods

    /// The number of the period that a day lies in, counted from that of `start`.
    private func period(holding day: CivilDay, from start: CivilDay) -> Int {
        let units =
            switch frequency {
            case .daily: day.number - start.number
            case .weekly: (day.number - start.number) / 7
            case .monthly: (day.year - start.year) * 12 + day.month - start.month
            case .yearly: day.year - start.year
            }
        return units / interval
    }

    /// The day numbers of a period.
    private func range(ofPeriod index: Int, from start: CivilDay) -> Range<Int> {
        let step = index * interval
        switch frequency {
        case .daily: return start.number + step..<start.number + step + 1
        case .weekly:
            let first = start.number - (start.weekday - weekStart + 7) % 7 + step * 7
            return first..<first + 7
        case .monthly:
            let month = start.year * 12 + start.month - 1 + step
            let first = CivilDay(year: month / 12, month: month % 12 + 1, day: 1)
            return first.number..<first.number + CivilDay.lastDay(ofMonth: first.month, year: first.year)
        case .yearly:
            let first = CivilDay(year: start.year + step, month: 1, day: 1)
            return first.number..<CivilDay(year: first.year + 1, month: 1, day: 1).number
        }
    }

    private func days(in range: Range<Int>, from start: CivilDay) -> [CivilDay] {
        atPositions(range.lazy.map { CivilDay(number: $0) }.filter { matches($0, from: start) })
    }

    /// Those of a period's days that the rule counts out (`BYSETPOS`).
    private func atPositions(_ days: [CivilDay]) -> [CivilDay] {
        guard !positions.isEmpty else { return days }
        let places = Set(positions.map { $0 > 0 ? $0 - 1 : days.count + $0 })
        return days.indices.filter { places.contains($0) }.map { days[$0] }
    }

    // MARK: One day

    private func matches(_ day: CivilDay, from start: CivilDay) -> Bool {
        guard months.isEmpty || months.contains(day.month), matchesDefault(day, from: start) else {
            return false
        }
        let length = CivilDay.lastDay(ofMonth: day.month, year: day.year)
        return isNamed(day.day, of: length, in: monthDays) && matchesYearDay(day) && matchesWeek(day)
            && (weekdays.isEmpty || weekdays.contains { isNamed(day, by: $0) })
    }

    /// Returns true for a day of the beginning's kind, which is meant where the rule names no days.
    private func matchesDefault(_ day: CivilDay, from start: CivilDay) -> Bool {
        guard weekdays.isEmpty, monthDays.isEmpty, yearDays.isEmpty else { return true }
        switch frequency {
        case .daily: return true
        case .weekly: return day.weekday == start.weekday
        case .monthly: return day.day == start.day
        case .yearly where !weeks.isEmpty: return day.weekday == start.weekday
        case .yearly: return day.day == start.day && (!months.isEmpty || day.month == start.month)
        }
    }

    /// True for a place that a list names from the beginning or, below 0, from the end; and where there is no list.
    private func isNamed(_ place: Int, of length: Int, in list: [Int]) -> Bool {
        list.isEmpty || list.contains(place) || list.contains(place - length - 1)
    }

    private func matchesYearDay(_ day: CivilDay) -> Bool {
        guard !yearDays.isEmpty else { return true }
        let (place, length) = place(inYear: day)
        return isNamed(place, of: length, in: yearDays)
    }

    private func place(inYear day: CivilDay) -> (place: Int, length: Int) {
        let first = CivilDay(year: day.year, month: 1, day: 1).number
        return (day.number - first + 1, CivilDay(year: day.year + 1, month: 1, day: 1).number - first)
    }

    private func matchesWeek(_ day: CivilDay) -> Bool {
        guard !weeks.isEmpty else { return true }
        let week = ISOWeek(of: day)
        let length = ISOWeek(of: CivilDay(year: week.year, month: 12, day: 28)).week
        return isNamed(week.week, of: length, in: weeks)
    }

    private func isNamed(_ day: CivilDay, by weekday: Weekday) -> Bool {
        guard day.weekday == weekday.number else { return false }
        guard weekday.ordinal != 0, frequency == .monthly || frequency == .yearly else { return true }
        let isOfMonth = frequency == .monthly || !months.isEmpty
        let length = CivilDay.lastDay(ofMonth: day.month, year: day.year)
        let (place, whole) = isOfMonth ? (day.day, length) : place(inYear: day)
        return weekday.ordinal > 0
            ? (place - 1) / 7 + 1 == weekday.ordinal : (whole - place) / 7 + 1 == -weekday.ordinal
    }
}

/// So many periods before the wanted ones are looked at: where a series has ended, its last day is wanted.
private let periodsBefore = 12
/// A longer list names every day of a year.
private let mostNumbers = 400
/// A rule with a longer interval comes once.
private let longestInterval = 1_000
