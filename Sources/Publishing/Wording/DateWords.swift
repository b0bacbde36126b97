import Foundation
import Model

/// Dates and hours as a reader says them: « vendredi 27 novembre 2026, de 14 h à 16 h 30 »; never more precise than known.
extension Wording {
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
        case .day(let year, let month, let day): return self.day(year, month, day)
        case .instant(let date, let offset):
            let (year, month, day) = when.civilDay
            return "\(self.day(year, month, day)), \(hour(date, offset))"
        }
    }

    /// « vendredi 27 novembre 2026 ».
    func day(_ year: Int, _ month: Int, _ day: Int) -> String {
        let weekday = weekdays[weekdayIndex(year, month, day)]
        return "\(weekday) \(dayOfMonth(day))\u{A0}\(name(ofMonth: month)) \(year)"
    }

    /// « 27 novembre 2026 », of an instant in a time zone.
    func shortDay(_ date: Date, in timezone: TimeZone) -> String {
        let (year, month, day) = civilDay(date, in: timezone)
        return "\(dayOfMonth(day))\u{A0}\(name(ofMonth: month)) \(year)"
    }

    func shortDay(_ when: When) -> String {
        let (year, month, day) = when.civilDay
        if case .month = when { return moment(when) }
        return "\(dayOfMonth(day))\u{A0}\(name(ofMonth: month)) \(year)"
    }

    /// « du jeudi 3 au vendredi 4 décembre 2026 »: what both ends share is said once.
    private func span(from start: When, to end: When) -> String {
        switch (start, end) {
        case (.month(let firstYear, let first), .month(let lastYear, let last)):
            let begin = name(ofMonth: first) + (firstYear == lastYear ? "" : " \(firstYear)")
            return monthSpan(begin, "\(name(ofMonth: last)) \(lastYear)")
        case (.day(let firstYear, let firstMonth, let day), .day(let lastYear, let lastMonth, _)):
            var begin = weekdays[weekdayIndex(firstYear, firstMonth, day)] + " " + dayOfMonth(day)
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
        let (year, month, day) = start.civilDay
        return "\(self.day(year, month, day)), \(hours(hour(from, offset), hour(to, endOffset)))"
    }

    private func hour(_ date: Date, _ offset: Int) -> String {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + offset
        let rest = ((seconds % 86_400) + 86_400) % 86_400
        return clock(rest / 3600, rest / 60 % 60)
    }

    private func name(ofMonth month: Int) -> String {
        months.indices.contains(month - 1) ? months[month - 1] : String(month)
    }
}

/// 0 is Monday.
func weekdayIndex(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // 1970-01-01 was a Thursday.
    ((daysFromCivil(year: year, month: month, day: day) + 3) % 7 + 7) % 7
}

/// The calendar day of an instant in a time zone.
func civilDay(_ date: Date, in timezone: TimeZone) -> (year: Int, month: Int, day: Int) {
    civil(fromDays: dayNumber(date, in: timezone))
}

/// Days from 1970-01-01 to the calendar day of an instant in a time zone.
func dayNumber(_ date: Date, in timezone: TimeZone) -> Int {
    let seconds = date.timeIntervalSince1970 + Double(timezone.secondsFromGMT(for: date))
    return Int((seconds / 86_400).rounded(.down))
}
