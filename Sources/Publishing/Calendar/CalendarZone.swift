internal import Calendar
import Foundation

extension CalendarWriter {
    /// Writes a VTIMEZONE (RFC 5545 section 3.6.5): one observance for each change of the clock in the years of the
    /// events, as the system's time-zone database has them, so that any zone is right and none needs a rule of its own.
    mutating func zone(_ zone: TimeZone, years: ClosedRange<Int>) {
        let begin = CivilDay(year: years.lowerBound - 1, month: 1, day: 1).start(in: .gmt)
        let end = CivilDay(year: years.upperBound + 1, month: 1, day: 1).start(in: .gmt)
        component("VTIMEZONE") { calendar in
            calendar.line("TZID:" + zone.identifier)
            let first = zone.secondsFromGMT(for: begin)
            let start = ClockChange(
                date: Date(timeIntervalSince1970: -Double(first)), before: first, after: first,
                isDaylight: zone.isDaylightSavingTime(for: begin))
            start.write(to: &calendar)
            for change in zone.clockChanges(from: begin, to: end) { change.write(to: &calendar) }
        }
    }
}

/// A moment at which the clocks of a zone change, with its offsets from Greenwich in seconds.
private struct ClockChange {
    let date: Date
    let before: Int
    let after: Int
    let isDaylight: Bool

    /// Its DTSTART is the local time at which the clock changes, told by the clock before the change.
    func write(to calendar: inout CalendarWriter) {
        calendar.component(isDaylight ? "DAYLIGHT" : "STANDARD") { calendar in
            calendar.line("DTSTART:" + date.calendarText(offset: before))
            calendar.line("TZOFFSETFROM:" + before.offsetText)
            calendar.line("TZOFFSETTO:" + after.offsetText)
        }
    }
}

extension TimeZone {
    fileprivate func clockChanges(from begin: Date, to end: Date) -> [ClockChange] {
        var result: [ClockChange] = []
        var last = begin
        while let next = nextDaylightSavingTimeTransition(after: last), next > last, next < end {
            result.append(
                ClockChange(
                    date: next, before: secondsFromGMT(for: next.addingTimeInterval(-1)),
                    after: secondsFromGMT(for: next), isDaylight: isDaylightSavingTime(for: next)))
            last = next
        }
        return result
    }
}

extension Int {
    /// `+0100`, of seconds.
    fileprivate var offsetText: String {
        (self < 0 ? "-" : "+") + (abs(self) / 3600).twoDigits + (abs(self) / 60 % 60).twoDigits
    }
}
