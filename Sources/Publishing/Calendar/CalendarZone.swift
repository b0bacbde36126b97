internal import Calendar
import Foundation
import Model

/// Writes a VTIMEZONE (RFC 5545 section 3.6.5): one observance for each change of the clock in the years of the events,
/// as the system's time-zone database has them, so that any zone is right and none needs a rule of its own.
func writeZone(_ zone: TimeZone, years: ClosedRange<Int>, to calendar: inout CalendarWriter) {
    let begin = startOfYear(years.lowerBound - 1)
    let end = startOfYear(years.upperBound + 1)
    calendar.component("VTIMEZONE") { calendar in
        calendar.line("TZID:" + zone.identifier)
        let first = zone.secondsFromGMT(for: begin)
        writeObservance(
            from: first, to: first, at: Date(timeIntervalSince1970: -Double(first)),
            isDaylight: zone.isDaylightSavingTime(for: begin), to: &calendar)
        for change in changes(of: zone, begin, end) {
            let before = zone.secondsFromGMT(for: change.addingTimeInterval(-1))
            writeObservance(
                from: before, to: zone.secondsFromGMT(for: change), at: change,
                isDaylight: zone.isDaylightSavingTime(for: change), to: &calendar)
        }
    }
}

private func changes(of zone: TimeZone, _ begin: Date, _ end: Date) -> [Date] {
    var result: [Date] = []
    var last = begin
    while let next = zone.nextDaylightSavingTimeTransition(after: last), next > last, next < end {
        result.append(next)
        last = next
    }
    return result
}

/// Its DTSTART is the local time at which the clock changes, told by the clock before the change.
private func writeObservance(
    from before: Int, to after: Int, at date: Date, isDaylight: Bool, to calendar: inout CalendarWriter
) {
    calendar.component(isDaylight ? "DAYLIGHT" : "STANDARD") { calendar in
        calendar.line("DTSTART:" + calendarTime(date, offset: before))
        calendar.line("TZOFFSETFROM:" + offsetText(before))
        calendar.line("TZOFFSETTO:" + offsetText(after))
    }
}

/// `+0100`.
private func offsetText(_ seconds: Int) -> String {
    (seconds < 0 ? "-" : "+") + (abs(seconds) / 3600).twoDigits + (abs(seconds) / 60 % 60).twoDigits
}

private func startOfYear(_ year: Int) -> Date {
    CivilDay(year: year, month: 1, day: 1).start(in: .gmt)
}
