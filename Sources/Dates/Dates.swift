/// When something is, from what a feed or a page says.
///
/// Two readers live here and one writer. `Feed/` reads the machine's dates (RFC 822, RFC 3339 and all that
/// feeds make of them) into instants; `French/` reads people's French (« les 25 et 26 juin derniers ») into
/// spans that are never more precise than the words; `Writing.swift` writes instants.
/// The room must never ask the clock, guess a date that is not in the text, or take more than linear time.
/// Start reading at `Feed/FeedDate.swift` and `French/FrenchDates.swift`.

package import Calendar
package import Foundation

/// A point in local time, exactly as precise as the text was: a year, a month, a day or a minute.
package struct Moment: Sendable, Hashable {
    package let year: Int
    package let month: Int?
    package let day: Int?
    package let hour: Int?
    package let minute: Int?

    /// What is left out on the right makes the moment coarser; an hour without its minute is a full hour.
    package init(year: Int, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil) {
        self.year = year
        self.month = month
        self.day = month == nil ? nil : day
        self.hour = self.day == nil ? nil : hour
        self.minute = self.hour == nil ? nil : minute ?? 0
    }

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
        var out = ByteWriter()
        write(to: &out)
        return out.text
    }

    /// As `text`, but a minute is written with its offset: `2024-11-14T09:30:00+01:00`.
    package func text(in timezone: TimeZone) -> String {
        grain == .minute ? instant(in: timezone).rfc3339(in: timezone) : text
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

/// From–to, both ends included, written to one grain; a missing end of an open span is nil.
package struct Span: Sendable, Hashable {
    /// Nil for « jusqu'au 31 juillet ».
    package let start: Moment?
    /// Nil for one date, and for « à partir du 3 mars ».
    package let end: Moment?
    package let grain: Grain

    package init(start: Moment?, end: Moment?) {
        let grain = min(start?.grain ?? .minute, end?.grain ?? .minute)
        self.start = start?.coarsened(to: grain)
        self.end = end?.coarsened(to: grain)
        self.grain = grain
    }

    /// `{"start": "2020-09-28", "end": "2020-09-29", "grain": "day"}`, the line that `moisson dates` prints.
    package var json: String {
        "{\"start\": \(quoted(start)), \"end\": \(quoted(end)), \"grain\": \"\(grain.rawValue)\"}"
    }

    private func quoted(_ moment: Moment?) -> String {
        moment.map { "\"\($0.text)\"" } ?? "null"
    }
}
