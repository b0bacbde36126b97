internal import Calendar
import Foundation
import Model

/// Something that a calendar shows.
struct CalendarEvent {
    var uid: String
    /// Grows when the event changes and only then (RFC 5545 section 3.8.7.4).
    var sequence = 0
    /// When the event was last changed; never the clock.
    var stamp: Date
    var modified: Date?
    var summary: String
    var time: CalendarTime
    var place: String?
    var url: String?
    var description: String?
    var categories: [String] = []
    var isCancelled = false
    /// A deadline takes no time of the day.
    var isDeadline = false
}

/// A time as a calendar can hold it; a month has none, because a day would be invented.
enum CalendarTime: Equatable {
    /// First and last day, in days from 1970-01-01.
    case allDay(ClosedRange<Int>)
    case hours(from: Date, to: Date?, zone: TimeZone)

    /// `zones` are those in which the moment may have been told, the likeliest first.
    init?(from start: When?, to end: When?, zones: [TimeZone]) {
        guard let first = start ?? end, !first.isMonth, end?.isMonth != true else { return nil }
        if let start, case .instant(let from, let offset) = start {
            let zone = CalendarTime.zone(from, offset, zones)
            switch end {
            case nil:
                self = .hours(from: from, to: nil, zone: zone)
                return
            case .instant(let to, _) where to >= from:
                self = .hours(from: from, to: to > from ? to : nil, zone: zone)
                return
            default: break
            }
        }
        // Hours on one side only would have to be invented on the other.
        let begin = days(of: first).lowerBound
        self = .allDay(begin...max(begin, days(of: end ?? first).upperBound))
    }

    /// The zone whose clock showed that offset at that time; Greenwich when none of them did.
    private static func zone(_ date: Date, _ offset: Int, _ zones: [TimeZone]) -> TimeZone {
        zones.first { $0.secondsFromGMT(for: date) == offset } ?? .gmt
    }
}

/// A calendar that is published (RFC 5545, RFC 7986).
func iCalendar(_ events: [CalendarEvent], name: String, words: Wording) -> [UInt8] {
    var calendar = CalendarWriter()
    calendar.component("VCALENDAR") { calendar in
        calendar.line("VERSION:2.0")
        calendar.line("PRODID:-//moisson//agenda//\(words.language.uppercased())")
        calendar.line("CALSCALE:GREGORIAN")
        calendar.line("METHOD:PUBLISH")
        calendar.text("NAME", name)
        calendar.text("X-WR-CALNAME", name)
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT12H")
        for (zone, years) in zones(of: events) { writeZone(zone, years: years, to: &calendar) }
        for event in events { write(event, to: &calendar) }
    }
    return calendar.bytes
}

private func zones(of events: [CalendarEvent]) -> [(TimeZone, ClosedRange<Int>)] {
    var years: [String: (TimeZone, ClosedRange<Int>)] = [:]
    for event in events {
        guard case .hours(let from, let to, let zone) = event.time, zone != .gmt else { continue }
        let first = CivilDay(of: from, in: zone).year
        let last = max(first, CivilDay(of: to ?? from, in: zone).year)
        let known = years[zone.identifier]?.1 ?? first...last
        years[zone.identifier] = (zone, min(known.lowerBound, first)...max(known.upperBound, last))
    }
    return years.sorted { $0.key < $1.key }.map(\.value)
}

private func write(_ event: CalendarEvent, to calendar: inout CalendarWriter) {
    calendar.component("VEVENT") { calendar in
        calendar.text("UID", event.uid)
        calendar.line("DTSTAMP:\(calendarTime(event.stamp, offset: 0))Z")
        if let modified = event.modified {
            calendar.line("LAST-MODIFIED:\(calendarTime(modified, offset: 0))Z")
        }
        calendar.line("SEQUENCE:\(event.sequence)")
        write(event.time, to: &calendar)
        calendar.text("SUMMARY", event.summary)
        calendar.text("LOCATION", event.place)
        calendar.text("DESCRIPTION", event.description)
        if let url = event.url { calendar.line("URL:" + url) }
        calendar.list("CATEGORIES", event.categories)
        calendar.line("STATUS:" + (event.isCancelled ? "CANCELLED" : "CONFIRMED"))
        if event.isDeadline { calendar.line("TRANSP:TRANSPARENT") }
    }
}

private func write(_ time: CalendarTime, to calendar: inout CalendarWriter) {
    switch time {
    case .allDay(let days):
        calendar.line("DTSTART;VALUE=DATE:" + calendarDay(days.lowerBound))
        // The end is the day after the last (section 3.6.1).
        calendar.line("DTEND;VALUE=DATE:" + calendarDay(days.upperBound + 1))
    case .hours(let from, let to, let zone):
        write(from, "DTSTART", zone, to: &calendar)
        if let to { write(to, "DTEND", zone, to: &calendar) }
    }
}

private func write(_ date: Date, _ name: String, _ zone: TimeZone, to calendar: inout CalendarWriter) {
    if zone == .gmt {
        calendar.line("\(name):\(calendarTime(date, offset: 0))Z")
    } else {
        calendar.line(
            "\(name);TZID=\(zone.identifier):\(calendarTime(date, offset: zone.secondsFromGMT(for: date)))")
    }
}
