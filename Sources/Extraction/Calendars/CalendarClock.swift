internal import Calendar
internal import Foundation
internal import Model

/// A time as a calendar tells it: a day, or a time of day and whose clock it is.
struct CalendarMoment {
    var time: CivilTime
    let isDay: Bool
    fileprivate let zone: CalendarZone
    /// The name of the zone as it is written; empty for a time without one, `Z` for Greenwich.
    fileprivate let zoneName: String
}

/// The clocks by which a calendar tells the time: its zones by name, and the one of times that name none.
struct CalendarClock {
    /// The clock of a time without a zone, by which those of Greenwich are told as well.
    let own: TimeZone
    /// Those that the calendar describes.
    private let zones: [String: CalendarZone]

    /// `timezone` is the source's; a calendar may name its own.
    init(_ parts: CalendarParts, timezone: TimeZone) {
        own = parts.calendar["X-WR-TIMEZONE"].flatMap { TimeZone(calendarName: $0.value) } ?? timezone
        let named = parts.zones.prefix(mostZones).compactMap { zone in
            zone["TZID"].flatMap { id in
                CalendarZone(named: id.value, description: zone).map { (id.value, $0) }
            }
        }
        zones = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// The time of a line; nil for none that can be read.
    func moment(of line: CalendarLine?) -> CalendarMoment? {
        line.flatMap { moment($0.value[...], zoneName: $0.parameters["TZID"]) }
    }

    /// The times of a list; of a period its beginning.
    func moments(of line: CalendarLine) -> [CalendarMoment] {
        line.value.split(separator: ",").prefix(mostDates).compactMap { text in
            moment(text.prefix { $0 != "/" }, zoneName: line.parameters["TZID"])
        }
    }

    /// True when the zone of a line is known, or none is named.
    func knowsZone(of line: CalendarLine?) -> Bool {
        line?.parameters["TZID"].map { self.zone(named: $0) != nil } ?? true
    }

    func instant(of moment: CalendarMoment) -> Date { moment.zone.instant(of: moment.time) }

    /// A time by the clock of another.
    func time(of moment: CalendarMoment, byClockOf other: CalendarMoment) -> CivilTime {
        guard !moment.isDay, moment.zoneName != other.zoneName else { return moment.time }
        return other.zone.time(of: instant(of: moment))
    }

    /// The same clock at another time.
    func moment(at time: CivilTime, like other: CalendarMoment) -> CalendarMoment {
        CalendarMoment(time: time, isDay: other.isDay, zone: other.zone, zoneName: other.zoneName)
    }

    func when(_ moment: CalendarMoment) -> When {
        let day = moment.time.day
        guard !moment.isDay else { return .day(year: day.year, month: day.month, day: day.day) }
        let instant = instant(of: moment)
        let isInGreenwich = moment.zoneName == greenwich
        return .instant(
            instant,
            offset: isInGreenwich ? own.secondsFromGMT(for: instant) : moment.zone.offset(at: instant))
    }

    /// Without a zone that is known, a time is by the calendar's own clock. A time of which the text tells the offset needs none.
    private func moment(_ written: Substring, zoneName: String?) -> CalendarMoment? {
        let text = written.filter { !$0.isWhitespace }
        guard let date = FeedDate(text, timezone: .gmt) else { return nil }
        let time = CivilTime(secondsSince1970: date.instant.wholeSeconds + date.offset)
        let isDay = date.grain != .minute
        if text.hasSuffix("Z") || date.offset != 0 {
            let zone = TimeZone(secondsFromGMT: date.offset) ?? .gmt
            return CalendarMoment(time: time, isDay: isDay, zone: .system(zone), zoneName: greenwich)
        }
        let zone = zoneName.flatMap { self.zone(named: $0) }
        return CalendarMoment(
            time: time, isDay: isDay, zone: zone ?? .system(own),
            zoneName: zone == nil || isDay ? "" : zoneName ?? "")
    }

    private func zone(named name: String) -> CalendarZone? {
        zones[name] ?? CalendarZone(named: name, description: nil)
    }
}

private let greenwich = "Z"
/// A calendar of the whole world has fewer.
private let mostZones = 500
/// A longer list of exceptions is cut.
private let mostDates = 2_000

/// A length of time as iCalendar writes it: `P2D`, `PT1H30M` (RFC 5545, 3.3.6). Seconds; nil for none.
func calendarSeconds(_ text: String) -> Int? {
    var total = 0
    var number: Int?
    let units: [Character: Int] = ["W": 604_800, "D": 86_400, "H": 3_600, "M": 60, "S": 1]
    for character in text.uppercased() {
        if let digit = character.wholeNumberValue, (0...9).contains(digit) {
            number = min((number ?? 0) * 10 + digit, 1_000_000)
        } else if let unit = units[character], let count = number {
            total += count * unit
            number = nil
        } else if !"PT+".contains(character) {
            return nil
        }
    }
    return text.uppercased().hasPrefix("P") || text.hasPrefix("+") ? total : nil
}
