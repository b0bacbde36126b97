package import Foundation

/// A day and a time of day, without a zone; 24:00 and a leap second run over into what follows.
package struct CivilTime: Sendable, Hashable {
    package var day: CivilDay
    package var hour: Int
    package var minute: Int
    package var second: Int

    package init(day: CivilDay, hour: Int, minute: Int, second: Int) {
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// Reads seconds since 1970-01-01T00:00 of the same clock.
    package init(secondsSince1970 seconds: Int) {
        let ofDay = ((seconds % secondsPerDay) + secondsPerDay) % secondsPerDay
        self.init(
            day: CivilDay(number: (seconds - ofDay) / secondsPerDay), hour: ofDay / 3_600,
            minute: ofDay / 60 % 60, second: ofDay % 60)
    }

    /// Reads the clock of `timezone` at an instant.
    package init(of date: Date, in timezone: TimeZone) {
        self.init(secondsSince1970: date.wholeSeconds + timezone.secondsFromGMT(for: date))
    }

    package var secondsSince1970: Int {
        day.number * secondsPerDay + hour * 3_600 + minute * 60 + second
    }

    /// The instant of a local time. In the hour that is skipped in March the clock has already moved on (02:30 is
    /// 03:30); in the hour that comes twice in October it is the first one.
    package func instant(in timezone: TimeZone) -> Date {
        let local = secondsSince1970
        let before = timezone.secondsFromGMT(for: Date(wholeSeconds: local - secondsPerDay))
        let after = timezone.secondsFromGMT(for: Date(wholeSeconds: local + secondsPerDay))
        guard before != after else { return Date(wholeSeconds: local - before) }
        let early = Date(wholeSeconds: local - before)
        if timezone.secondsFromGMT(for: early) == before { return early }
        let late = Date(wholeSeconds: local - after)
        return timezone.secondsFromGMT(for: late) == after ? late : early
    }
}

extension CivilDay {
    /// The local day of an instant.
    package init(of date: Date, in timezone: TimeZone) { self = CivilTime(of: date, in: timezone).day }

    /// The day of an instant where the clock is `offset` seconds ahead of Greenwich.
    package init(of date: Date, offset: Int) {
        self = CivilTime(secondsSince1970: date.wholeSeconds + offset).day
    }

    /// The first instant of the day.
    package func start(in timezone: TimeZone) -> Date {
        CivilTime(day: self, hour: 0, minute: 0, second: 0).instant(in: timezone)
    }
}

private let secondsPerDay = 86_400

extension Date {
    package init(wholeSeconds: Int) { self.init(timeIntervalSince1970: Double(wholeSeconds)) }

    /// Whole seconds since 1970, rounded down, kept within what `Int` and a four-digit year can hold.
    package var wholeSeconds: Int {
        let seconds = timeIntervalSince1970.rounded(.down)
        guard seconds == seconds else { return 0 }
        return Int(min(max(seconds, -62_167_219_200), 253_402_300_799))
    }
}
