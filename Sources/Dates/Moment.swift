package import Calendar
package import Foundation

/// A point in local time, exactly as precise as the text was: a year, a month, a day or a minute.
///
/// `When` of the room Calendar is what is stored: it has no year and knows its zone. A text names neither, so that the grammar
/// needs this value; `when(in:)` is the one way from here to there.
package struct Moment: Sendable, Hashable {
    package let year: Int
    package let month: Int?
    package let day: Int?
    package let hour: Int?
    package let minute: Int?

    /// Takes a moment that is the coarser the more is left out on the right; an hour without its minute is a full hour.
    package init(year: Int, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil) {
        self.year = year
        self.month = month
        self.day = month == nil ? nil : day
        self.hour = self.day == nil ? nil : hour
        self.minute = self.hour == nil ? nil : minute ?? 0
    }

    package init(_ day: CivilDay) { self.init(year: day.year, month: day.month, day: day.day) }

    package var grain: Grain {
        if hour != nil { return .minute }
        if day != nil { return .day }
        return month == nil ? .year : .month
    }

    /// The same moment, at most as precise as `grain`.
    package func coarsened(to grain: Grain) -> Moment {
        switch grain {
        case .year: Moment(year: year)
        case .month: Moment(year: year, month: month)
        case .day: Moment(year: year, month: month, day: day)
        case .minute: self
        }
    }

    /// `2020`, `2020-09`, `2020-09-28` or `2020-09-28T14:30`, local time.
    package var text: String {
        ByteWriter.text { write(to: &$0) }
    }

    /// The day; nil for a month or a year.
    package var civilDay: CivilDay? {
        guard let month, let day else { return nil }
        return CivilDay(year: year, month: month, day: day)
    }

    /// The moment by the clock of `timezone`, as it is stored and published; nil for a year, which `When` does not have.
    package func when(in timezone: TimeZone) -> When? {
        guard let month else { return nil }
        guard let day else { return .month(year: year, month: month) }
        guard hour != nil else { return .day(year: year, month: month, day: day) }
        let instant = instant(in: timezone)
        return .instant(instant, offset: timezone.secondsFromGMT(for: instant))
    }

    /// The first instant of the moment.
    package func instant(in timezone: TimeZone) -> Date {
        let civil = CivilTime(
            day: CivilDay(year: year, month: month ?? 1, day: day ?? 1), hour: hour ?? 0, minute: minute ?? 0,
            second: 0)
        return civil.instant(in: timezone)
    }

    private func write(to out: inout ByteWriter) {
        out.number(year, width: 4)
        for part in [month, day] {
            guard let part else { return }
            out.ascii("-")
            out.number(part, width: 2)
        }
        guard let hour, let minute else { return }
        out.ascii("T")
        out.number(hour, width: 2)
        out.ascii(":")
        out.number(minute, width: 2)
    }
}

extension Moment: Comparable {
    /// Earlier first; of two that begin together the coarser one.
    package static func < (a: Moment, b: Moment) -> Bool { a.sortKey < b.sortKey }

    private var sortKey: Int {
        let days = (year * 13 + (month ?? 0)) * 32 + (day ?? 0)
        return (days * 25 + (hour.map { $0 + 1 } ?? 0)) * 60 + (minute ?? 0)
    }
}
