package import Foundation
import Model

/// A week of ISO 8601: from Monday 0:00 to Sunday 24:00, numbered in the year that holds its Thursday.
package struct ISOWeek: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    package let week: Int
    /// Its Monday, in days from 1970-01-01.
    let monday: Int

    /// nil for a week that the year does not have.
    package init?(year: Int, week: Int) {
        let first = ISOWeek.firstMonday(of: year)
        guard week >= 1, (1...9999).contains(year), first + (week - 1) * 7 < ISOWeek.firstMonday(of: year + 1)
        else {
            return nil
        }
        self.init(year: year, week: week, monday: first + (week - 1) * 7)
    }

    /// Reads `2026-W47`; nil for anything else.
    package init?(text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3, parts[1].hasPrefix("W"),
            (parts[0] + parts[1].dropFirst()).utf8.allSatisfy({ $0 &- 0x30 < 10 }),
            let year = Int(parts[0]), let week = Int(parts[1].dropFirst())
        else { return nil }
        self.init(year: year, week: week)
    }

    /// The week in which an instant falls.
    package init(of date: Date, in timezone: TimeZone) {
        self.init(holding: dayNumber(date, in: timezone))
    }

    /// The last week that is over: the one whose digest is due.
    package init(lastCompleteBefore date: Date, in timezone: TimeZone) {
        self.init(holding: dayNumber(date, in: timezone) - 7)
    }

    /// `2026-W47`.
    package var description: String { String(year) + "-W" + twoDigits(week) }

    package static func < (a: ISOWeek, b: ISOWeek) -> Bool { a.monday < b.monday }

    /// The days from 1970-01-01 of Monday to Sunday.
    var days: ClosedRange<Int> { monday...(monday + 6) }

    private init(holding day: Int) {
        // 1970-01-01 was a Thursday, so day -3 was a Monday.
        let monday = day - ((day + 3) % 7 + 7) % 7
        let year = civil(fromDays: monday + 3).year
        self.init(year: year, week: (monday - ISOWeek.firstMonday(of: year)) / 7 + 1, monday: monday)
    }

    private init(year: Int, week: Int, monday: Int) {
        self.year = year
        self.week = week
        self.monday = monday
    }

    /// The Monday of the week with 4 January.
    private static func firstMonday(of year: Int) -> Int {
        let fourth = daysFromCivil(year: year, month: 1, day: 4)
        return fourth - ((fourth + 3) % 7 + 7) % 7
    }
}
