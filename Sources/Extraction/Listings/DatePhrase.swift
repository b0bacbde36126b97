internal import Calendar
internal import Dates
internal import Foundation
internal import Model
internal import Text

/// A record's date as the phrase that it is: « Du 30 novembre au 2 décembre 2026 », « jeudi 14 janvier 2027 · 9h30 – 12h30 ».
struct DatePhrase {
    /// The day or instant that was found.
    let when: When
    /// Nil for « jusqu'au 31 mars 2027 ».
    private(set) var start: When?
    private(set) var end: When?

    /// A date of which nothing else is known.
    init(when: When, start: When? = nil) {
        self.when = when
        self.start = start
    }

    /// The same with the start in the zone of an event, where machines wrote hours without one.
    func starting(_ start: When?) -> DatePhrase {
        var phrase = self
        guard let start, phrase.start == when, start.hasTime == when.hasTime else { return phrase }
        phrase.start = start
        // The end was told by hours that begin with the start.
        if case (.instant(let was, _), .instant(let now, let offset)) = (when, start),
            case .instant(let end, _)? = phrase.end
        {
            phrase.end = .instant(end + now.timeIntervalSince(was), offset: offset)
        }
        return phrase
    }

    /// Takes what `line` says of the date `when` that was found in it; a machine's instant stands. `hours`: those of another
    /// line of the record.
    init(_ line: String, when: When, isMachine: Bool, hours: Hours?, reading: DateReading) {
        let dates = FrenchDates(in: line, reference: when.civilDay)
        let saysHour = !dates.hours.isEmpty || dates.mentions().contains { $0.span.grain > .day }
        let when = isMachine && !saysHour ? when.withoutCustomaryHour : when
        self.init(when: when, start: when)
        let span = DatePhrase.span(in: line, dates: dates, around: when, reading: reading) ?? Span(day: when)
        if when.hasTime, isMachine {
            let days = DatePhrase.span(in: line, dates: dates, around: when, reading: reading)
            end = hours?.end(from: when, over: days)
            return
        }
        guard var span else { return }
        // The line may tell the beginning and another one both: « 14:00 », « 14:00 – 17:00 ».
        let own = dates.hours.first
        let isMore = own?.end == nil && hours?.start == own?.start
        if let hours = isMore ? hours : own ?? hours { span = span.at(hours) }
        start = span.start?.when(in: reading.eventTimezone)
        end = span.end?.when(in: reading.eventTimezone)
    }

    /// The span that touches the day that was found. The year of another date of the line may be missing: it counts from that
    /// day, from today, or, where a span goes over New Year, from months before.
    private static func span(in line: String, dates: FrenchDates, around when: When, reading: DateReading)
        -> Span?
    {
        let day = when.civilDay
        func touching(_ dates: FrenchDates) -> Span? {
            dates.mentions().map(\.span).first { $0.holds(day) }
        }
        if let span = touching(dates) { return span }
        let today = CivilDay(of: reading.now, in: reading.timezone)
        return [today, day.adding(days: -monthsBefore)].lazy
            .compactMap { touching(FrenchDates(in: line, reference: $0)) }.first
    }

    /// The hours that open a line or stand behind their label: « 9h30 - 12h30 | Saintes ».
    static func hours(of lines: [String]) -> Hours? {
        for line in lines where line.utf8.count <= longestHourLine && line.utf8.contains(where: \.isDigit) {
            let dates = FrenchDates(in: line, reference: CivilDay(year: 2000, month: 1, day: 1))
            if dates.span == nil, let hours = dates.hours.first, hours.lead >= .line, hours.end != nil {
                return hours
            }
        }
        return nil
    }
}

/// An exhibition that ends in spring began in autumn. Days.
private let monthsBefore = 200
/// Hours stand with a hall and a town at most. Bytes.
private let longestHourLine = 120

extension Hours {
    /// The instant at which hours end that begin at a machine's: `09:00+04:00` beside « de 9h à 11h », of several days the last; nil
    /// for any other.
    fileprivate func end(from when: When, over days: Span?) -> When? {
        guard case .instant(let instant, let offset) = when, let zone = TimeZone(secondsFromGMT: offset)
        else {
            return nil
        }
        let span = (days ?? Span(start: Moment(when.civilDay), end: nil)).at(self)
        guard span.start?.when(in: zone)?.instant(in: zone) == instant else { return nil }
        return span.end?.when(in: zone)
    }
}

extension Span {
    /// A machine's day.
    fileprivate init?(day when: When) {
        guard case .day = when else { return nil }
        self.init(start: Moment(when.civilDay), end: nil)
    }

    /// True when the span begins, ends or is on a day.
    fileprivate func holds(_ day: CivilDay) -> Bool {
        let wanted = Moment(day)
        let first = (start ?? end)?.coarsened(to: .day)
        let last = (end ?? start)?.coarsened(to: .day)
        guard grain >= .day, let first, let last else { return false }
        return first <= wanted && wanted <= last
    }
}

extension When {
    /// Systems keep a day without hours as noon in UTC, or as midnight.
    fileprivate var withoutCustomaryHour: When {
        let isCustomary = text.hasSuffix("T12:00:00Z") || text.contains("T00:00:00")
        return hasTime && isCustomary ? .day(civilDay) : self
    }
}
