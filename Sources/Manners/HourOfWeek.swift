package import Foundation

extension Date {
    /// Counts the hours since Monday 0:00 UTC: 167 is Sunday 23:00.
    package var hourOfWeek: Int {
        let hours = hourNumber + 72  // 1970-01-01 was a Thursday
        return (hours % 168 + 168) % 168
    }

    /// Counts the hours since 1970.
    var hourNumber: Int { Int((timeIntervalSince1970 / 3600).rounded(.down)) }

    var minuteOfHour: Int {
        let minutes = Int((timeIntervalSince1970 / 60).rounded(.down))
        return (minutes % 60 + 60) % 60
    }
}
