package import Foundation
internal import Text

/// A week of ISO 8601: from Monday 0:00 to Sunday 24:00, numbered in the year that holds its Thursday.
package struct ISOWeek: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    package let week: Int

    /// Nil for a week that the year does not have.
    package init?(year: Int, week: Int) {
        guard (1...9999).contains(year), week >= 1,
            week <= ISOWeek(of: CivilDay(year: year, month: 12, day: 28)).week
        else { return nil }
        self.year = year
        self.week = week
    }

    /// Reads `2026-W47`; nil for anything else.
    package init?(text: String) {
        var text = text
        let parts = text.withUTF8 { bytes -> (year: Int, week: Int)? in
            var cursor = unsafe Cursor(BorrowedBytes(bytes))
            guard let year = cursor.digits(4), cursor.take("-"), cursor.take("W"),
                let week = cursor.digits(2),
                cursor.isAtEnd
            else { return nil }
            return (year, week)
        }
        guard let parts else { return nil }
        self.init(year: parts.year, week: parts.week)
    }

    /// The week that a day lies in.
    package init(of day: CivilDay) {
        let thursday = day.adding(days: 4 - day.weekday)
        year = thursday.year
        week = (thursday.number - CivilDay(year: thursday.year, month: 1, day: 1).number) / 7 + 1
    }

    /// The week in which an instant falls, by the local calendar.
    package init(of date: Date, in timezone: TimeZone) { self.init(of: CivilDay(of: date, in: timezone)) }

    /// The last week that is over: the one whose letter is due.
    package init(lastCompleteBefore date: Date, in timezone: TimeZone) {
        self.init(of: CivilDay(of: date, in: timezone).adding(days: -7))
    }

    /// `2026-W47`.
    package var description: String {
        ByteWriter.text { out in
            out.number(year, width: 4)
            out.ascii("-W")
            out.number(week, width: 2)
        }
    }

    package var monday: CivilDay {
        let fourth = CivilDay(year: year, month: 1, day: 4)
        return fourth.adding(days: (week - 1) * 7 + 1 - fourth.weekday)
    }

    package var sunday: CivilDay { monday.adding(days: 6) }

    package var previous: ISOWeek { ISOWeek(of: monday.adding(days: -7)) }

    package var next: ISOWeek { ISOWeek(of: monday.adding(days: 7)) }

    package static func < (a: ISOWeek, b: ISOWeek) -> Bool { (a.year, a.week) < (b.year, b.week) }
}
