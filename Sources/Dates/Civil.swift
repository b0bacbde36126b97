package import Foundation

let secondsPerDay = 86_400

/// A day of the proleptic Gregorian calendar, without a zone.
package struct CivilDay: Sendable, Hashable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Nil for 31 February and its like.
    package init?(checking year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, day <= daysInMonth(month, year) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day that is `number` days after 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms").
    package init(number: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * ofYear + 2) / 153
        day = ofYear - (153 * fromMarch + 2) / 5 + 1
        month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01.
    package var number: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
    }

    /// ISO 8601: 1 is Monday, 7 is Sunday.
    package var weekday: Int {
        let fromMonday = (number + 3) % 7
        return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
    }

    package func adding(days: Int) -> CivilDay { CivilDay(number: number + days) }

    package static func < (a: CivilDay, b: CivilDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

/// A day and a time of day, without a zone; 24:00 and a leap second run over into what follows.
struct CivilTime: Sendable, Hashable {
    var day: CivilDay
    var hour: Int
    var minute: Int
    var second: Int

    var secondsSince1970: Int {
        day.number * secondsPerDay + hour * 3_600 + minute * 60 + second
    }
}

func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

func daysInMonth(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
}

/// Two digits are 1970–2069.
func fullYear(ofTwoDigits year: Int) -> Int { year < 70 ? 2_000 + year : 1_900 + year }

/// The local day of an instant.
package func civilDay(of date: Date, in timezone: TimeZone) -> CivilDay {
    localTime(of: date, in: timezone).day
}

func localTime(of date: Date, in timezone: TimeZone) -> CivilTime {
    civilTime(seconds: wholeSeconds(date) + timezone.secondsFromGMT(for: date))
}

func civilTime(seconds: Int) -> CivilTime {
    let ofDay = ((seconds % secondsPerDay) + secondsPerDay) % secondsPerDay
    let day = CivilDay(number: (seconds - ofDay) / secondsPerDay)
    return CivilTime(day: day, hour: ofDay / 3_600, minute: ofDay / 60 % 60, second: ofDay % 60)
}

/// Whole seconds since 1970, rounded down, kept within what `Int` and a four-digit year can hold.
func wholeSeconds(_ date: Date) -> Int {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    guard seconds == seconds else { return 0 }
    return Int(min(max(seconds, -62_167_219_200), 253_402_300_799))
}

/// The instant of a local time. In the hour that is skipped in March the clock has already moved on (02:30 is
/// 03:30); in the hour that comes twice in October it is the first one.
func instant(of civil: CivilTime, in timezone: TimeZone) -> Date {
    let local = civil.secondsSince1970
    let before = timezone.secondsFromGMT(for: instant(seconds: local - secondsPerDay))
    let after = timezone.secondsFromGMT(for: instant(seconds: local + secondsPerDay))
    guard before != after else { return instant(seconds: local - before) }
    let early = instant(seconds: local - before)
    if timezone.secondsFromGMT(for: early) == before { return early }
    let late = instant(seconds: local - after)
    return timezone.secondsFromGMT(for: late) == after ? late : early
}

func instant(seconds: Int) -> Date { Date(timeIntervalSince1970: Double(seconds)) }
