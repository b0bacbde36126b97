package import Foundation
internal import Text

/// What a feed's date says, and what was odd about it.
package struct FeedDate: Sendable, Hashable {
    package let instant: Date
    /// How precise the text was: the instant of a `day` is its local midnight.
    package let grain: Grain
    /// False when the text named no zone and the given one was used.
    package let hasZone: Bool
    package let remark: FeedDateRemark?
}

/// What is odd about a date that could be read all the same.
package enum FeedDateRemark: String, Sendable {
    case wrongWeekday = "the weekday does not fit the date"
    case unknownZone = "the time zone is unknown and was taken as UTC"
    case monthFirst = "the month stands before the day"
}

/// The instant of a date as feeds write them: RFC 822, RFC 3339 and W3CDTF in every precision, asctime, numeric
/// and foreign forms. `timezone` serves when the text names none. Nil for what is no date or an impossible one.
package func instant(feedDate text: String, timezone: TimeZone) -> Date? {
    reading(feedDate: text, timezone: timezone)?.instant
}

/// As `instant(feedDate:timezone:)`, with the precision and what was odd.
package func reading(feedDate text: String, timezone: TimeZone) -> FeedDate? {
    var text = text
    return text.withUTF8 { reading(feedDate: BorrowedBytes($0), timezone: timezone) }
}

/// No date in a feed is longer; what is behind it is not looked at.
private let longestDate = 200

private func reading(feedDate bytes: BorrowedBytes, timezone: TimeZone) -> FeedDate? {
    var cursor = Cursor(bytes.prefix(longestDate))
    cursor.skipSpaces()
    guard let stamp = stamp(&cursor) else { return nil }
    return stamp.resolved(in: timezone)
}

private func stamp(_ cursor: inout Cursor) -> Stamp? {
    let start = cursor.at
    if let plain = plainMailDate(&cursor) { return plain }
    cursor.at = start
    if let plain = internetDate(&cursor) { return plain }
    cursor.at = start
    return looseDate(&cursor)
}

/// The parts of a date as they were read, before they are checked.
struct Stamp {
    var year = 0
    var month = 0
    var day = 0
    var grain = Grain.day
    var clock: Clock?
    var zone = Zone.none
    var weekday: Int?
    var remark: FeedDateRemark?

    /// Checks the parts against the calendar and the clock.
    func resolved(in timezone: TimeZone) -> FeedDate? {
        // RFC 3339 has no year 0, and what it could not write back is no date of a feed.
        guard year >= 1, let day = CivilDay(checking: year, month, day) else { return nil }
        let clock = clock ?? Clock()
        guard clock.isPossible else { return nil }
        let civil = CivilTime(day: day, hour: clock.hour, minute: clock.minute, second: clock.second)
        let oddDay = weekday.map { $0 != day.weekday } ?? false
        return FeedDate(
            instant: instant(of: civil, fraction: clock.fraction, timezone), grain: grain,
            hasZone: zone != .none, remark: oddDay ? .wrongWeekday : remark)
    }

    private func instant(of civil: CivilTime, fraction: Double, _ timezone: TimeZone) -> Date {
        switch zone {
        case .offset(let seconds):
            return Date(wholeSeconds: civil.secondsSince1970 - seconds).addingTimeInterval(fraction)
        case .named(let zone): return civil.instant(in: zone).addingTimeInterval(fraction)
        case .none: return civil.instant(in: timezone).addingTimeInterval(fraction)
        }
    }
}

enum Zone: Equatable {
    case none
    /// Seconds east of Greenwich.
    case offset(Int)
    case named(TimeZone)
}

struct Clock {
    var hour = 0
    var minute = 0
    var second = 0
    var fraction = 0.0

    /// 24:00 is the next midnight, second 60 a leap second.
    var isPossible: Bool {
        guard minute <= 59, second <= 60 else { return false }
        return hour <= 23 || (hour == 24 && minute == 0 && second == 0)
    }
}
