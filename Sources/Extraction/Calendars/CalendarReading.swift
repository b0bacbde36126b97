internal import Calendar
internal import Foundation
internal import Markup
internal import Model

/// The remarks of one reading, and what it may still look at.
final class CalendarNotes {
    private(set) var remarks: [String] = []
    /// Days of rules that may be looked at in one document.
    fileprivate var budget = 1_500_000

    func remark(_ text: String) {
        if !remarks.contains(text) { remarks.append(text) }
    }
}

/// All that the times of a calendar are read by: its clocks, the present, and what was shown before.
struct CalendarReading {
    let clock: CalendarClock
    let today: CivilDay
    /// True for a calendar that calls off what it lists (`METHOD:CANCEL`).
    let isCancelling: Bool
    /// The ids of items that an earlier visit has read here.
    let shown: Set<String>
    let notes = CalendarNotes()

    init(_ parts: CalendarParts, reading: Reading) {
        clock = CalendarClock(parts, timezone: reading.timezone)
        today = CivilDay(of: reading.now, in: clock.own)
        isCancelling = parts.calendar["METHOD"]?.value.uppercased() == "CANCEL"
        shown = Set(reading.shown.map(\.id))
    }

    /// The id of one day of a series.
    static func id(of uid: String, day: String) -> String { uid + "/" + day }

    func hasShown(_ uid: String?, day: String) -> Bool {
        uid.map { shown.contains(Self.id(of: $0, day: day)) } ?? false
    }

    /// The days of a rule until a year from today.
    func days(of rule: RecurrenceRule, from start: CivilDay, since first: CivilDay) -> [CivilDay] {
        let before = notes.budget
        var left = min(before, daysPerSeries)
        let days = rule.days(from: start, since: first, to: today.adding(days: daysAhead), budget: &left)
        notes.budget -= min(before, daysPerSeries) - left
        if left <= 0 { notes.remark("a rule of repetition was not followed to its end") }
        return days
    }

    /// True for what is not over yet, within a year, and for what has no day.
    func isAhead(_ event: Event?) -> Bool {
        guard let last = (event?.end ?? event?.start ?? event?.deadline)?.civilDay else { return true }
        let first = event?.start?.civilDay ?? last
        return last >= today && first <= today.adding(days: daysAhead)
    }

    /// The event of a component; a task has a deadline. Nil for what has neither day nor place and is not called off.
    func event(_ component: CalendarComponent) -> Event? {
        if component.name == CalendarComponent.task {
            let due = clock.moment(of: component["DUE"]).map { clock.when($0) }
            return due.map {
                Event(place: place(of: component), deadline: $0, isCancelled: isCancelled(component))
            }
        }
        guard component.name == CalendarComponent.event else { return nil }
        if !clock.knowsZone(of: component["DTSTART"]) {
            notes.remark("« \(component["DTSTART"]?.parameters["TZID"] ?? "") » is no known time zone")
        }
        guard let start = clock.moment(of: component["DTSTART"]) else {
            if component["DTSTART"] != nil { notes.remark("a day of an event could not be read") }
            let isCancelled = isCancelled(component)
            return isCancelled ? Event(place: place(of: component), isCancelled: true) : nil
        }
        return event(component, from: start, lasting: length(of: component, from: start))
    }

    /// The event of a component at another time of its series; `seconds` by the clock on the wall.
    func event(_ component: CalendarComponent, from start: CalendarMoment, lasting seconds: Int?) -> Event? {
        let end = seconds.map { seconds in
            clock.moment(
                at: CivilTime(secondsSince1970: start.time.secondsSince1970 + seconds), like: start)
        }
        var event = Event(place: place(of: component), isCancelled: isCancelled(component))
        if start.isDay || isWholeDays(component, from: start, to: end) {
            let first = start.time.day
            let last = end.map { $0.time.isMidnight ? $0.time.day.adding(days: -1) : $0.time.day } ?? first
            event.start = .day(year: first.year, month: first.month, day: first.day)
            if last > first { event.end = .day(year: last.year, month: last.month, day: last.day) }
        } else {
            event.start = clock.when(start)
            event.end = end.flatMap {
                $0.time.secondsSince1970 > start.time.secondsSince1970 ? clock.when($0) : nil
            }
        }
        return event
    }

    /// Seconds from the beginning to the end by the clock on the wall, which a series keeps; nil for an event without an end.
    func length(of component: CalendarComponent, from start: CalendarMoment) -> Int? {
        if let end = clock.moment(of: component["DTEND"]) {
            guard end.isDay == start.isDay else { return nil }
            let seconds =
                clock.time(of: end, byClockOf: start).secondsSince1970 - start.time.secondsSince1970
            return seconds > 0 ? seconds : nil
        }
        return component["DURATION"].flatMap { calendarSeconds($0.value) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// True for days that are written as hours: Outlook's, and from midnight to midnight.
    private func isWholeDays(
        _ component: CalendarComponent, from start: CalendarMoment, to end: CalendarMoment?
    ) -> Bool {
        guard start.time.isMidnight else { return false }
        let isMarked = component["X-MICROSOFT-CDO-ALLDAYEVENT"]?.value.uppercased() == "TRUE"
        return isMarked || end?.time.isMidnight == true
    }

    private func isCancelled(_ component: CalendarComponent) -> Bool {
        isCancelling || component["STATUS"]?.value.uppercased() == "CANCELLED"
    }

    /// Its lines joined; a place that is only an address of the web is none.
    private func place(of component: CalendarComponent) -> String? {
        let lines = component.text("LOCATION")?.split(separator: "\n").map { squashed(String($0)) }
            .filter { !$0.isEmpty && !$0.hasPrefix("http://") && !$0.hasPrefix("https://") }
        return lines.flatMap { $0.isEmpty ? nil : $0.joined(separator: ", ") }
    }
}

/// A series is read so far ahead. Days.
private let daysAhead = 366
/// Days of one rule that are looked at: one that began two centuries ago.
private let daysPerSeries = 75_000

extension CivilTime {
    fileprivate var isMidnight: Bool { hour == 0 && minute == 0 && second == 0 }
}
