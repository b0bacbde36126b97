internal import Calendar
import Foundation
import Model

/// An entry of a calendar: an event or a deadline.
struct CalendarEvent {
    var uid: String
    /// Grows when the event changes and only then (RFC 5545 section 3.8.7.4).
    var sequence = 0
    /// The instant at which the event was last changed; never the clock.
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

extension CalendarEvent {
    /// An identifier that is stable like the story's, and different for its event and its deadline.
    static func uid(of id: String, part: String) -> String {
        (id.hasPrefix("urn:uuid:") ? String(id.dropFirst(9)) : id) + "-" + part
    }
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
            // The zone whose clock showed that offset at that time; Greenwich when none of them did.
            let zone = zones.first { $0.secondsFromGMT(for: from) == offset } ?? .gmt
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
        let begin = first.days.lowerBound
        self = .allDay(begin...max(begin, (end ?? first).days.upperBound))
    }
}

/// An entry with its lines, which are the same in every calendar that holds it.
struct WrittenEvent {
    let uid: String
    let time: CalendarTime
    let lines: [UInt8]

    init(_ event: CalendarEvent) {
        uid = event.uid
        time = event.time
        var calendar = CalendarWriter()
        event.write(to: &calendar)
        lines = calendar.bytes
    }
}

/// A calendar that is published (RFC 5545, RFC 7986).
struct CalendarDocument {
    var name: String
    var events: [WrittenEvent]
    var words: Wording

    var bytes: [UInt8] {
        var calendar = CalendarWriter()
        calendar.component("VCALENDAR") { calendar in
            calendar.line("VERSION:2.0")
            calendar.line("PRODID:-//moisson//agenda//\(words.language.uppercased())")
            calendar.line("CALSCALE:GREGORIAN")
            calendar.line("METHOD:PUBLISH")
            calendar.line("NAME", text: name)
            calendar.line("X-WR-CALNAME", text: name)
            calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT12H")
            calendar.line("X-PUBLISHED-TTL:PT12H")
            for (zone, years) in zones { calendar.zone(zone, years: years) }
            for event in events { calendar.append(event.lines) }
        }
        return calendar.bytes
    }

    private var zones: [(TimeZone, ClosedRange<Int>)] {
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
}

extension CalendarEvent {
    fileprivate func write(to calendar: inout CalendarWriter) {
        calendar.component("VEVENT") { calendar in
            calendar.line("UID", text: uid)
            calendar.line("DTSTAMP:\(stamp.calendarText())Z")
            if let modified { calendar.line("LAST-MODIFIED:\(modified.calendarText())Z") }
            calendar.line("SEQUENCE:\(sequence)")
            time.write(to: &calendar)
            calendar.line("SUMMARY", text: summary)
            calendar.line("LOCATION", text: place)
            calendar.line("DESCRIPTION", text: description)
            if let url { calendar.line("URL:" + url) }
            calendar.line("CATEGORIES", list: categories)
            calendar.line("STATUS:" + (isCancelled ? "CANCELLED" : "CONFIRMED"))
            if isDeadline { calendar.line("TRANSP:TRANSPARENT") }
        }
    }
}

extension CalendarTime {
    fileprivate func write(to calendar: inout CalendarWriter) {
        switch self {
        case .allDay(let days):
            calendar.line("DTSTART;VALUE=DATE:" + CivilDay(number: days.lowerBound).calendarText)
            // The end is the day after the last (section 3.6.1).
            calendar.line("DTEND;VALUE=DATE:" + CivilDay(number: days.upperBound + 1).calendarText)
        case .hours(let from, let to, let zone):
            calendar.line("DTSTART" + CalendarTime.value(of: from, in: zone))
            if let to { calendar.line("DTEND" + CalendarTime.value(of: to, in: zone)) }
        }
    }

    private static func value(of date: Date, in zone: TimeZone) -> String {
        guard zone != .gmt else { return ":\(date.calendarText())Z" }
        return ";TZID=\(zone.identifier):\(date.calendarText(offset: zone.secondsFromGMT(for: date)))"
    }
}
