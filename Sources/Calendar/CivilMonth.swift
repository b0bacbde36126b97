/// A month of a year.
package struct CivilMonth: Sendable, Hashable, Comparable {
    package let year: Int
    package let month: Int

    package init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// The month that a day lies in.
    package init(of day: CivilDay) { self.init(year: day.year, month: day.month) }

    /// `2026-11`.
    package var text: String { When.month(year: year, month: month).text }

    package static func < (a: CivilMonth, b: CivilMonth) -> Bool { (a.year, a.month) < (b.year, b.month) }
}
