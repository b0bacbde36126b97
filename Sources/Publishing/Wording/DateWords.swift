internal import Calendar
import Foundation
import Model

/// Dates and hours as a reader says them: « vendredi 27 novembre 2026, de 14 h à 16 h 30 »; never more precise than known.
extension Wording {
    /// The time of an event, unless it is put off: the day that was told holds no more.
    func heldTime(of event: Event) -> String? { event.state == .postponed ? nil : time(of: event) }

    /// The same for readers whose clocks are those of `timezone`: hours of other clocks are called local.
    func heldTime(of event: Event, readIn timezone: TimeZone) -> String? {
        guard let time = heldTime(of: event) else { return nil }
        let isLocal = [event.start, event.end].contains { $0?.isOfOtherClock(than: timezone) == true }
        return isLocal ? "\(time) (\(localTime))" : time
    }

    /// The whole of an event's time, or nil when nothing is known of it.
    func time(of event: Event) -> String? {
        guard let start = event.start else { return event.end.map { until(moment($0)) } }
        guard let end = event.end, end != start else { return moment(start) }
        if start.civilDay == end.civilDay { return oneDay(from: start, to: end) }
        return span(from: start, to: end)
    }

    /// A day or month, with the hour if it is known.
    func moment(_ when: When) -> String {
        switch when {
        case .month(let year, let month): return "\(name(ofMonth: month)) \(year)"
        case .day: return day(when.civilDay)
        case .instant(let date, let offset):
            return "\(day(when.civilDay)), \(hour(date, offset))"
        }
    }

    /// « vendredi 27 novembre 2026 ».
    func day(_ day: CivilDay) -> String { "\(weekdays[day.weekday - 1]) \(shortDay(day))" }

    /// « 27 novembre 2026 ».
    func shortDay(_ day: CivilDay) -> String {
        "\(dayOfMonth(day.day))\u{A0}\(name(ofMonth: day.month)) \(day.year)"
    }

    /// « 27 novembre 2026 », of an instant in a time zone.
    func shortDay(_ date: Date, in timezone: TimeZone) -> String {
        shortDay(CivilDay(of: date, in: timezone))
    }

    func shortDay(_ when: When) -> String {
        if case .month = when { return moment(when) }
        return shortDay(when.civilDay)
    }

    /// « du jeudi 3 au vendredi 4 décembre 2026 »: what both ends share is said once.
    private func span(from start: When, to end: When) -> String {
        switch (start, end) {
        case (.month(let firstYear, let first), .month(let lastYear, let last)):
            let begin = name(ofMonth: first) + (firstYear == lastYear ? "" : " \(firstYear)")
            return monthSpan(begin, "\(name(ofMonth: last)) \(lastYear)")
        case (.day(let firstYear, let firstMonth, let day), .day(let lastYear, let lastMonth, _)):
            var begin = weekdays[start.civilDay.weekday - 1] + " " + dayOfMonth(day)
            if (firstYear, firstMonth) != (lastYear, lastMonth) {
                begin += "\u{A0}" + name(ofMonth: firstMonth)
            }
            if firstYear != lastYear { begin += " \(firstYear)" }
            return span(begin, moment(end))
        default:
            return span(moment(start), moment(end))
        }
    }

    private func oneDay(from start: When, to end: When) -> String {
        guard case .instant(let from, let offset) = start, case .instant(let to, let endOffset) = end else {
            return moment(start.hasTime ? start : end)
        }
        return "\(day(start.civilDay)), \(hours(hour(from, offset), hour(to, endOffset)))"
    }

    /// « 14 h 30 », if the hour is known.
    func hour(of when: When) -> String? {
        guard case .instant(let date, let offset) = when else { return nil }
        return hour(date, offset)
    }

    private func hour(_ date: Date, _ offset: Int) -> String {
        let local = CivilTime(secondsSince1970: date.wholeSeconds + offset)
        return clock(local.hour, local.minute)
    }

    /// « novembre 2026 ».
    func month(_ month: CivilMonth) -> String { "\(name(ofMonth: month.month)) \(month.year)" }

    private func name(ofMonth month: Int) -> String {
        months.indices.contains(month - 1) ? months[month - 1] : String(month)
    }
}

extension When {
    /// True when the clocks of `timezone` show another hour at this moment than was told.
    fileprivate func isOfOtherClock(than timezone: TimeZone) -> Bool {
        guard case .instant(let date, let offset) = self else { return false }
        return timezone.secondsFromGMT(for: date) != offset
    }
}
