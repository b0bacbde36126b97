internal import Foundation

/// The parts of a date as a reader found them, before anyone has checked that they exist.
struct DateParts {
    var year = 0
    var month = 0
    var day = 0
    var grain = Grain.day
    var clock: ClockParts?
    var zone = Zone.none
    /// True when the zone has a name that we do not know: it is then taken as UTC.
    var hasUnknownZone = false

    /// Nil for a day or an hour that does not exist; midnight where no hour was said.
    var civilTime: CivilTime? {
        let clock = clock ?? ClockParts()
        guard let civilDay = CivilDay(checking: year, month, day), clock.isPossible else { return nil }
        return CivilTime(day: civilDay, hour: clock.hour, minute: clock.minute, second: clock.second)
    }
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
