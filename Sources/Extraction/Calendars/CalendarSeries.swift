internal import Calendar
internal import Foundation
internal import Model

/// One time at which an event of a calendar takes place, and the component that tells it.
struct Occurrence {
    let component: CalendarComponent
    let event: Event?
    /// The day of the series that it is, `20261203`; nil for an event that comes once.
    var day: String?
    /// True when an earlier one of its series stands in the document as well.
    var isLater = false
}

/// The components of one name (UID): an event, or a series and what is told of single days of it.
struct CalendarSeries {
    /// The event as it is told last; nil when only single days are.
    private(set) var whole: CalendarComponent?
    private var days: [CalendarComponent] = []

    /// Adds a component; of two that tell the same the later version counts (`SEQUENCE`). False when one was put in
    /// another's place.
    mutating func add(_ component: CalendarComponent) -> Bool {
        guard let day = component["RECURRENCE-ID"]?.value else {
            defer { whole = whole.map { component.isLater(than: $0) ? component : $0 } ?? component }
            return whole == nil
        }
        if let index = days.firstIndex(where: { $0["RECURRENCE-ID"]?.value == day }) {
            if component.isLater(than: days[index]) { days[index] = component }
            return false
        }
        if days.count < mostDaysTold { days.append(component) }
        return true
    }

    /// The times that readers want to know of: those ahead, at most a year and a dozen of them, else the last one. Each is a
    /// notice of its own: readers put each into their diary, and a series that merely goes on must not look put off.
    func occurrences(in reading: CalendarReading) -> [Occurrence] {
        guard let whole else { return nearest(of: days.map { told($0, in: reading) }, in: reading) }
        guard let start = reading.clock.moment(of: whole["DTSTART"]), isSeries else {
            return [Occurrence(component: whole, event: reading.event(whole))]
                + days.map { told($0, in: reading) }
        }
        let length = reading.length(of: whole, from: start)
        let changed = Set(days.compactMap { day(of: $0, by: start, in: reading) })
        let left = excluded(by: start, in: reading)
        let plain = starts(from: start, lasting: length ?? 0, in: reading).filter {
            !changed.contains($0.day) && !left.contains($0.day)
        }.map { time in
            let moment = reading.clock.moment(at: time, like: start)
            return Occurrence(
                component: whole, event: reading.event(whole, from: moment, lasting: length),
                day: time.day.mark)
        }
        let gone = left.filter { reading.hasShown(whole.uid, day: $0.mark) }.sorted().map { day in
            let time = CivilTime(
                day: day, hour: start.time.hour, minute: start.time.minute, second: start.time.second)
            return Occurrence(
                component: whole,
                event: reading.event(
                    whole, from: reading.clock.moment(at: time, like: start), lasting: length)?
                    .cancelled, day: day.mark)
        }
        let all = plain + gone + days.map { told($0, by: start, in: reading) }
        return nearest(of: all, in: reading)
    }

    private var isSeries: Bool { whole?["RRULE"] != nil || whole?["RDATE"] != nil }

    /// The times of the rule and of the list beside it, in order.
    private func starts(
        from start: CalendarMoment, lasting seconds: Int, in reading: CalendarReading
    ) -> [CivilTime] {
        var times = [start.time]
        if let rule = whole?["RRULE"].flatMap({ RecurrenceRule($0.value) }) {
            let first = reading.today.adding(days: -seconds / 86_400 - 1)
            let days = reading.days(of: rule, from: start.time.day, since: first)
            times = days.map {
                CivilTime(
                    day: $0, hour: start.time.hour, minute: start.time.minute, second: start.time.second)
            }.filter { isBefore($0, endOf: rule, by: start, in: reading) }
        } else if whole?["RRULE"] != nil {
            reading.notes.remark("a rule of repetition that is not read: only its first day is known")
        }
        let listed = (whole?.all("RDATE") ?? []).flatMap { reading.clock.moments(of: $0) }
        times += listed.map { reading.clock.time(of: $0, byClockOf: start) }
        return Set(times).sorted { $0.secondsSince1970 < $1.secondsSince1970 }
    }

    private func isBefore(
        _ time: CivilTime, endOf rule: RecurrenceRule, by start: CalendarMoment, in reading: CalendarReading
    ) -> Bool {
        guard let until = rule.until else { return true }
        if until.grain != .minute { return time.day <= CivilDay(of: until.instant, offset: 0) }
        guard rule.untilIsInGreenwich, !start.isDay else {
            return time.secondsSince1970 <= until.instant.wholeSeconds
        }
        return reading.clock.instant(of: reading.clock.moment(at: time, like: start)) <= until.instant
    }

    /// The days that the calendar leaves out (EXDATE).
    private func excluded(by start: CalendarMoment, in reading: CalendarReading) -> Set<CivilDay> {
        let moments = (whole?.all("EXDATE") ?? []).flatMap { reading.clock.moments(of: $0) }
        return Set(moments.map { reading.clock.time(of: $0, byClockOf: start).day })
    }

    private func day(of component: CalendarComponent, by start: CalendarMoment, in reading: CalendarReading)
        -> CivilDay?
    {
        reading.clock.moment(of: component["RECURRENCE-ID"])
            .map { reading.clock.time(of: $0, byClockOf: start).day }
    }

    private func told(
        _ component: CalendarComponent, by start: CalendarMoment? = nil, in reading: CalendarReading
    ) -> Occurrence {
        let written = reading.clock.moment(of: component["RECURRENCE-ID"])?.time.day
        let own = start.flatMap { day(of: component, by: $0, in: reading) } ?? written
        return Occurrence(
            component: component, event: reading.event(component),
            day: own?.mark ?? component["RECURRENCE-ID"]?.value)
    }

    private func nearest(of all: [Occurrence], in reading: CalendarReading) -> [Occurrence] {
        let dated = all.sorted {
            ($0.event?.start?.civilDay ?? .never) < ($1.event?.start?.civilDay ?? .never)
        }
        let ahead = dated.filter { reading.isAhead($0.event) }.prefix(mostOccurrences)
        var shown = ahead.isEmpty ? Array(dated.suffix(1)) : Array(ahead)
        for index in shown.indices.dropFirst() { shown[index].isLater = true }
        // Two on one day are told apart by their order.
        var times: [String: Int] = [:]
        for index in shown.indices {
            guard let day = shown[index].day else { continue }
            times[day, default: 0] += 1
            if let time = times[day], time > 1 { shown[index].day = "\(day)-\(time)" }
        }
        return shown
    }
}

/// A year of what comes every month, and a season of what comes every week.
private let mostOccurrences = 12
/// Single days of one series that are kept.
private let mostDaysTold = 500

extension CalendarComponent {
    var uid: String? { text("UID").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } }

    private var sequence: Int { self["SEQUENCE"].flatMap { Int($0.value) } ?? 0 }

    /// Of two versions of one number the one that was changed, else made, last; else the one that stands behind.
    fileprivate func isLater(than other: CalendarComponent) -> Bool {
        if sequence != other.sequence { return sequence > other.sequence }
        for name in ["LAST-MODIFIED", "DTSTAMP"] {
            if let mine = self[name]?.value, let its = other[name]?.value, mine != its { return mine > its }
        }
        return true
    }
}

extension CivilDay {
    /// `20261203`.
    fileprivate var mark: String {
        String(When.day(year: year, month: month, day: day).text.filter { $0 != "-" })
    }

    /// Behind every day.
    fileprivate static let never = CivilDay(year: 9_999, month: 12, day: 31)
}

extension Event {
    fileprivate var cancelled: Event {
        var event = self
        event.isCancelled = true
        return event
    }
}
