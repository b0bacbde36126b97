package import Foundation
internal import Text

/// A date that a machine wrote, in a feed, a header or an attribute. A weekday that does not fit is not believed.
package struct FeedDate: Sendable, Hashable {
    package let instant: Date
    /// The precision of the text: the instant of a `day` is its midnight.
    package let grain: Grain
    /// The clock by which it was said, in seconds east of Greenwich.
    package let offset: Int

    /// Reads RFC 822 and RFC 5322, RFC 3339 and W3CDTF in every precision, the three forms of RFC 9110, seconds since 1970,
    /// numeric and foreign forms; nil for what is no date or an impossible one. `timezone` serves when the text names none.
    package init?(_ text: String, timezone: TimeZone) {
        var text = text
        guard
            let parts = text.withUTF8({ bytes in
                var cursor = unsafe Cursor(BorrowedBytes(bytes).prefix(longestDate))
                cursor.skipSpaces()
                return cursor.feedDate()
            })
        else { return nil }
        self.init(parts, timezone: timezone)
    }

    /// Checks the parts against the calendar and the clock.
    private init?(_ parts: DateParts, timezone: TimeZone) {
        // RFC 3339 has no year 0, and what it could not write back is no date of a feed.
        guard parts.year >= 1, let civil = parts.civilTime else { return nil }
        let whole: Date
        switch parts.zone {
        case .offset(let seconds): whole = Date(wholeSeconds: civil.secondsSince1970 - seconds)
        case .named(let zone): whole = civil.instant(in: zone)
        case .none: whole = civil.instant(in: timezone)
        }
        instant = whole.addingTimeInterval(parts.clock?.fraction ?? 0)
        grain = parts.grain
        offset = parts.zone.offset(at: whole) ?? timezone.secondsFromGMT(for: whole)
    }

    /// The date as it was said, no more precise than it was; nil for a year, which `When` does not have.
    package var when: When? { when(offset: offset) }

    /// As `when`, an hour told by the clock of `timezone`.
    package func when(in timezone: TimeZone) -> When? { when(offset: timezone.secondsFromGMT(for: instant)) }

    private func when(offset minuteOffset: Int) -> When? {
        let day = CivilDay(of: instant, offset: offset)
        switch grain {
        case .year: return nil
        case .month: return .month(year: day.year, month: day.month)
        case .day: return .day(year: day.year, month: day.month, day: day.day)
        case .minute: return .instant(instant, offset: minuteOffset)
        }
    }
}

/// No date in a feed is longer, in bytes; what is behind it is not looked at.
private let longestDate = 200

extension Cursor {
    /// The form that nearly every feed has first, the loosest last.
    fileprivate mutating func feedDate() -> DateParts? {
        let start = at
        if let parts = mailDate() { return parts }
        at = start
        if let parts = epochDate() { return parts }
        at = start
        if let parts = internetDate() { return parts }
        at = start
        return looseDate()
    }
}
