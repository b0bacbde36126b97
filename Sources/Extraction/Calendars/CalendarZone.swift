internal import Calendar
internal import Foundation
internal import Text

/// A clock of a calendar: one that everybody knows, or one that the calendar itself describes.
enum CalendarZone {
    case system(TimeZone)
    case described(DescribedClock)

    /// The zone of a name, else of its description in the calendar; nil when neither tells it.
    init?(named name: String, description: CalendarComponent?) {
        let location = description?["X-LIC-LOCATION"]?.value
        let known = [name, location].lazy.compactMap { $0.flatMap { TimeZone(calendarName: $0) } }.first
        if let known {
            self = .system(known)
            return
        }
        guard let clock = description.flatMap({ DescribedClock($0) }) else { return nil }
        self = .described(clock)
    }

    func instant(of time: CivilTime) -> Date {
        switch self {
        case .system(let zone): time.instant(in: zone)
        case .described(let clock): Date(wholeSeconds: time.secondsSince1970 - clock.offset(at: time))
        }
    }

    /// Seconds east of Greenwich.
    func offset(at instant: Date) -> Int {
        switch self {
        case .system(let zone): return zone.secondsFromGMT(for: instant)
        case .described(let clock): return clock.offset(at: instant)
        }
    }

    func time(of instant: Date) -> CivilTime {
        CivilTime(secondsSince1970: instant.wholeSeconds + offset(at: instant))
    }
}

/// A clock that a calendar describes. What it shows is worked out once a year of its events.
final class DescribedClock {
    private let observances: [ZoneObservance]
    /// By year: when its stretches begin by the clock on the wall, and seconds east of Greenwich from then on, in order.
    private var changes: [Int: [(onset: Int, offset: Int)]] = [:]

    /// Nil for a description without a stretch that can be read.
    init?(_ description: CalendarComponent) {
        let all = description.observances.compactMap { ZoneObservance($0) }
        guard !all.isEmpty else { return nil }
        observances = all.filter { !$0.isRuled } + all.filter(\.isRuled).prefix(mostRules)
    }

    /// Seconds east of Greenwich at a local time.
    func offset(at time: CivilTime) -> Int {
        let limit = time.secondsSince1970
        return changes(around: time.day.year).last { $0.onset <= limit }?.offset ?? observances[0].from
    }

    func offset(at instant: Date) -> Int {
        offset(at: CivilTime(secondsSince1970: instant.wholeSeconds + observances[0].to))
    }

    private func changes(around year: Int) -> [(onset: Int, offset: Int)] {
        if let known = changes[year] { return known }
        let found = observances.flatMap { observance in
            observance.onsets(around: year).map { (onset: $0, offset: observance.to) }
        }.sorted { $0.onset < $1.onset }
        changes[year] = found
        return found
    }
}

/// A clock that goes by more rules is none. The last ones are left out.
private let mostRules = 12
/// Single changes of one stretch that are kept.
private let mostChanges = 100

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
        dates = component.all("RDATE").prefix(mostChanges).flatMap { $0.texts.prefix(mostChanges) }
            .prefix(mostChanges).compactMap { CivilTime(calendarText: $0) }
    }

    /// `+0100`, `-033000`.
    private static func offset(_ text: String) -> Int? {
        FeedDate("2000-01-01T00:00:00" + text.filter { !$0.isWhitespace }, timezone: .gmt)?.offset
    }

    /// Its beginnings in a year and the one before, and those that are listed, in seconds of the clock on the wall.
    fileprivate func onsets(around year: Int) -> [Int] {
        let ofDay = start.secondsSince1970 - start.day.number * 86_400
        let last = rule?.until?.instant.wholeSeconds ?? .max
        let ruled = [year - 1, year].flatMap { rule?.days(ofYear: $0, from: start.day) ?? [] }
            .map { $0.number * 86_400 + ofDay }.filter { $0 >= start.secondsSince1970 && $0 <= last }
        return ruled + (dates + [start]).map(\.secondsSince1970)
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
