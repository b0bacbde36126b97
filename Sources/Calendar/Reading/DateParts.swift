internal import Foundation

/// The parts of a date as a reader found them, before anyone has checked that they exist.
struct DateParts {
    var year = 0
    var month = 0
    var day = 0
    var grain = Grain.day
    var clock: ClockParts?
    var zone = Zone.none
    var weekday: Int?
    var remark: FeedDateRemark?

    /// Nil for 31 February and its like.
    var civilDay: CivilDay? { CivilDay(checking: year, month, day) }

    /// Nil for a day or an hour that does not exist; midnight where no hour was said.
    var civilTime: CivilTime? {
        let clock = clock ?? ClockParts()
        guard let civilDay, clock.isPossible else { return nil }
        return CivilTime(day: civilDay, hour: clock.hour, minute: clock.minute, second: clock.second)
    }
}

/// An oddity of a date that could be read all the same.
package enum FeedDateRemark: String, Sendable {
    case wrongWeekday = "the weekday does not fit the date"
    case unknownZone = "the time zone is unknown and was taken as UTC"
    case monthFirst = "the month stands before the day"
}

/// An hour as it was read.
struct ClockParts {
    var hour = 0
    var minute = 0
    var second = 0
    /// Of a second.
    var fraction = 0.0

    /// True for 24:00, which is the next midnight, and for second 60, which leaps.
    var isPossible: Bool {
        guard minute <= 59, second <= 60 else { return false }
        return hour <= 23 || (hour == 24 && minute == 0 && second == 0)
    }

    /// Moves an hour of twelve into its half of the day: 12 AM is midnight, 12 PM noon. An hour over 12 already says which half
    /// it is in.
    mutating func shift(toAfternoon: Bool) {
        guard hour <= 12 else { return }
        hour = hour % 12 + (toAfternoon ? 12 : 0)
    }
}
