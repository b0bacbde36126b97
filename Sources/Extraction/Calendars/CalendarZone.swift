internal import Calendar
internal import Foundation
internal import Text

/// A clock of a calendar: one that everybody knows, or one that the calendar itself describes.
enum CalendarZone {
    case system(TimeZone)
    case described([ZoneObservance])

    /// The zone of a name, else of its description in the calendar; nil when neither tells it.
    init?(named name: String, description: CalendarComponent?) {
        let location = description?["X-LIC-LOCATION"]?.value
        let known = [name, location].lazy.compactMap { $0.flatMap { TimeZone(calendarName: $0) } }.first
        if let known {
            self = .system(known)
            return
        }
        let observances = (description?.observances ?? []).compactMap { ZoneObservance($0) }
        guard !observances.isEmpty else { return nil }
        self = .described(
            observances.filter { !$0.isRuled } + observances.filter(\.isRuled).prefix(mostRules))
    }

    func instant(of time: CivilTime) -> Date {
        switch self {
        case .system(let zone): time.instant(in: zone)
        case .described(let observances):
            Date(wholeSeconds: time.secondsSince1970 - observances.offset(at: time))
        }
    }

    /// Seconds east of Greenwich.
    func offset(at instant: Date) -> Int {
        switch self {
        case .system(let zone): return zone.secondsFromGMT(for: instant)
        case .described(let observances):
            let near = CivilTime(secondsSince1970: instant.wholeSeconds + (observances.first?.to ?? 0))
            return observances.offset(at: near)
        }
    }

    func time(of instant: Date) -> CivilTime {
        CivilTime(secondsSince1970: instant.wholeSeconds + offset(at: instant))
    }
}

/// A clock that goes by more rules is none. The last ones are left out.
private let mostRules = 12

/// A stretch of a described clock: summer time or standard time (RFC 5545, 3.6.5).
struct ZoneObservance {
    let start: CivilTime
    /// Seconds east of Greenwich before its beginnings and behind them.
    let from: Int
    let to: Int
    private let rule: RecurrenceRule?
    private let dates: [CivilTime]

    fileprivate var isRuled: Bool { rule != nil }

    init?(_ component: CalendarComponent) {
        guard let start = component["DTSTART"].flatMap({ CivilTime(calendarText: $0.value) }),
            let from = component["TZOFFSETFROM"].flatMap({ Self.offset($0.value) }),
            let to = component["TZOFFSETTO"].flatMap({ Self.offset($0.value) })
        else { return nil }
        self.start = start
        self.from = from
        self.to = to
        rule = component["RRULE"].flatMap { RecurrenceRule($0.value) }
        dates = component.all("RDATE").flatMap(\.texts).compactMap { CivilTime(calendarText: $0) }
    }

    /// `+0100`, `-033000`.
    private static func offset(_ text: String) -> Int? {
        FeedDate("2000-01-01T00:00:00" + text.filter { !$0.isWhitespace }, timezone: .gmt)?.offset
    }

    /// The last beginning at or before a local time, in seconds of that clock; nil when it has not begun yet.
    func lastOnset(until time: CivilTime) -> Int? {
        let limit = time.secondsSince1970
        let years = [time.day.year - 1, time.day.year]
        let ofDay = start.secondsSince1970 - start.day.number * 86_400
        let last = rule?.until?.instant.wholeSeconds ?? .max
        let ruled = years.flatMap { rule?.days(ofYear: $0, from: start.day) ?? [] }
            .map { $0.number * 86_400 + ofDay }.filter { $0 >= start.secondsSince1970 && $0 <= last }
        return (ruled + (dates + [start]).map(\.secondsSince1970)).filter { $0 <= limit }.max()
    }
}

extension [ZoneObservance] {
    /// Seconds east of Greenwich at a local time.
    fileprivate func offset(at time: CivilTime) -> Int {
        let begun = compactMap { observance in
            observance.lastOnset(until: time).map { (onset: $0, offset: observance.to) }
        }
        return begun.max { $0.onset < $1.onset }?.offset ?? first?.from ?? 0
    }
}

extension CivilTime {
    /// A local time as iCalendar writes it.
    fileprivate init?(calendarText text: String) {
        guard let date = FeedDate(text, timezone: .gmt) else { return nil }
        self.init(of: date.instant, in: .gmt)
    }
}

extension TimeZone {
    /// The zone of a name as programs write it: of the IANA, with a maker's path before it
    /// (`/mozilla.org/20050126_1/Europe/Paris`), or of Windows.
    init?(calendarName written: String) {
        let name = written.trimmingCharacters(in: ["\"", " "])
        if let identifier = windowsZones[name.lowercased()] {
            self.init(identifier: identifier)
            return
        }
        let parts = name.split(separator: "/").map(String.init).filter { !$0.contains(".") }
        let isPlain = name.utf8.count <= longestName && name.utf8.allSatisfy(\.isZoneLetter)
        guard isPlain, let last = parts.last else { return nil }
        // « America/Argentina/Buenos_Aires » has three parts.
        let names =
            [3, 2].filter { parts.count >= $0 }.map { parts.suffix($0).joined(separator: "/") } + [last]
        guard let found = names.lazy.compactMap({ TimeZone(identifier: $0) }).first else { return nil }
        self = found
    }
}

private let longestName = 100

extension UInt8 {
    fileprivate var isZoneLetter: Bool {
        isLetter || isDigit || "/_+-.".utf8.contains(self)
    }
}
