package import Foundation

/// An ISO 8601 week: Monday to Sunday; week 1 holds the year's first Thursday.
package struct IsoWeek: Sendable, Hashable, Comparable {
    package let year: Int
    package let week: Int

    /// Nil when the year has no such week.
    package init?(year: Int, week: Int) {
        guard week >= 1, week <= weeks(inYear: year) else { return nil }
        self.year = year
        self.week = week
    }

    /// Reads `2026-W47`, as `digest --week` has it; nil for anything else.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 3, parts[1].first == UInt8(ascii: "W"),
            let year = decimal(parts[0]), let week = decimal(parts[1].dropFirst())
        else { return nil }
        self.init(year: year, week: week)
    }

    /// The week that a day lies in.
    package init(of day: CivilDay) {
        let thursday = day.adding(days: 4 - day.weekday)
        year = thursday.year
        week = (thursday.number - CivilDay(year: thursday.year, month: 1, day: 1).number) / 7 + 1
    }

    /// `2026-W47`.
    package var text: String {
        var out = ByteWriter()
        out.number(year, width: 4)
        out.ascii("-W")
        out.number(week, width: 2)
        return out.text
    }

    package var monday: CivilDay {
        let fourth = CivilDay(year: year, month: 1, day: 4)
        return fourth.adding(days: (week - 1) * 7 + 1 - fourth.weekday)
    }

    package var sunday: CivilDay { monday.adding(days: 6) }

    package var previous: IsoWeek { IsoWeek(of: monday.adding(days: -7)) }

    /// From the first instant of Monday up to, not including, the first of the next Monday.
    package func bounds(in timezone: TimeZone) -> Range<Date> {
        midnight(monday, timezone)..<midnight(monday.adding(days: 7), timezone)
    }

    package static func < (a: IsoWeek, b: IsoWeek) -> Bool { (a.year, a.week) < (b.year, b.week) }

    private func midnight(_ day: CivilDay, _ timezone: TimeZone) -> Date {
        instant(of: CivilTime(day: day, hour: 0, minute: 0, second: 0), in: timezone)
    }
}

/// The ISO week that an instant lies in, by the local calendar.
package func isoWeek(of date: Date, timezone: TimeZone) -> IsoWeek {
    IsoWeek(of: civilDay(of: date, in: timezone))
}

private func weeks(inYear year: Int) -> Int {
    IsoWeek(of: CivilDay(year: year, month: 12, day: 28)).week
}

private func decimal(_ digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard digit >= 48, digit <= 57 else { return nil }
        value = value * 10 + Int(digit - 48)
    }
    return value
}
