package import Foundation
internal import Text

/// A month, a day or an instant, never more precise than what said it: the value that is stored and published.
///
/// `Moment` of the room Dates is what a French text says: it may be a year, and its hour is that of a local clock whose zone
/// nobody named. `Moment.when(in:)` and `FeedDate.when(in:)` turn what was read into this value, and nothing turns it back.
package enum When: Sendable, Hashable {
    case month(year: Int, month: Int)
    case day(year: Int, month: Int, day: Int)
    /// A second, and the offset from Greenwich (in seconds, east positive) in which it was said.
    case instant(Date, offset: Int)

    /// `2024-11`, `2024-11-14`, `2024-11-14T08:30:00Z` or `2024-11-14T09:30:00+01:00`.
    package var text: String {
        switch self {
        case .month(let year, let month): ByteWriter.text { $0.month(month, of: year) }
        case .day(let year, let month, let day):
            ByteWriter.text { $0.day(CivilDay(year: year, month: month, day: day)) }
        case .instant(let date, let offset): date.rfc3339(offset: offset)
        }
    }

    /// Reads back what `text` writes; nil for anything else.
    package init?(text: String) {
        var text = text
        let parts = text.withUTF8 { bytes in
            var cursor = unsafe Cursor(BorrowedBytes(bytes))
            return cursor.plainInternetDate()
        }
        guard let parts, let civil = parts.civilTime else { return nil }
        switch (parts.grain, parts.zone) {
        case (.month, _): self = .month(year: parts.year, month: parts.month)
        case (.day, _): self = .day(year: parts.year, month: parts.month, day: parts.day)
        case (.minute, .offset(let offset)):
            self = .instant(Date(wholeSeconds: civil.secondsSince1970 - offset), offset: offset)
        case (.year, _), (.minute, _): return nil
        }
    }

    /// The same instant as a clock in `timezone` shows it, when it was said in universal time, which is that of a machine: Drupal
    /// writes « 2026-05-06T12:00:00Z » beside « 14h ».
    package func onLocalClock(in timezone: TimeZone) -> When {
        guard case .instant(let date, offset: 0) = self else { return self }
        return .instant(date, offset: timezone.secondsFromGMT(for: date))
    }

    /// The first second of it, where a day or a month is one of `timezone`.
    package func instant(in timezone: TimeZone) -> Date {
        switch self {
        case .month, .day: civilDay.start(in: timezone)
        case .instant(let date, _): date
        }
    }

    /// The day on which it begins, as it was said.
    package var civilDay: CivilDay {
        switch self {
        case .month(let year, let month): CivilDay(year: year, month: month, day: 1)
        case .day(let year, let month, let day): CivilDay(year: year, month: month, day: day)
        case .instant(let date, let offset): CivilDay(of: date, offset: offset)
        }
    }

    /// True when the hour is known.
    package var hasTime: Bool {
        if case .instant = self { return true }
        return false
    }
}
