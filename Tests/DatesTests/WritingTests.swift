internal import Foundation
import Testing

@testable import Dates

@Suite("writing and weeks")
struct WritingTests {
    let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

    @Test("an instant is written as RFC 3339 and RFC 5322")
    func written() {
        let date = Date(timeIntervalSince1970: 1_728_892_800.9)
        #expect(rfc3339(date) == "2024-10-14T08:00:00Z")
        #expect(rfc3339(date, timezone: paris) == "2024-10-14T10:00:00+02:00")
        #expect(rfc822(date) == "Mon, 14 Oct 2024 08:00:00 +0000")
        #expect(rfc822(date, timezone: paris) == "Mon, 14 Oct 2024 10:00:00 +0200")
        #expect(rfc3339(Date(timeIntervalSince1970: -1)) == "1969-12-31T23:59:59Z")
    }

    @Test("a nonsensical instant is written as the nearest that has four digits")
    func nonsense() {
        #expect(rfc3339(Date(timeIntervalSince1970: .infinity)) == "9999-12-31T23:59:59Z")
        #expect(rfc3339(Date(timeIntervalSince1970: -.infinity)) == "0000-01-01T00:00:00Z")
        #expect(rfc3339(Date(timeIntervalSince1970: .nan)) == "1970-01-01T00:00:00Z")
    }

    @Test("days and their numbers are each other's inverse")
    func civil() {
        for number in stride(from: -800_000, through: 3_000_000, by: 37) {
            #expect(CivilDay(number: number).number == number)
        }
        #expect(CivilDay(year: 1970, month: 1, day: 1).number == 0)
        #expect(CivilDay(year: 2024, month: 2, day: 29).weekday == 4)
        #expect(CivilDay(checking: 2023, 2, 29) == nil)
    }

    @Test(
        "ISO weeks at the turn of a year",
        arguments: [
            (2020, 12, 28, "2020-W53"), (2021, 1, 3, "2020-W53"), (2021, 1, 4, "2021-W01"),
            (2024, 12, 30, "2025-W01"),
            (2026, 11, 16, "2026-W47"), (2026, 11, 22, "2026-W47"),
        ])
    func weeks(year: Int, month: Int, day: Int, expected: String) {
        #expect(IsoWeek(of: CivilDay(year: year, month: month, day: day)).text == expected)
    }

    @Test("a week of the clock's change has 167 or 169 hours")
    func bounds() throws {
        let spring = try #require(IsoWeek("2020-W13")).bounds(in: paris)
        #expect(spring.upperBound.timeIntervalSince(spring.lowerBound) == 167 * 3_600)
        #expect(rfc3339(spring.lowerBound) == "2020-03-22T23:00:00Z")
        let autumn = try #require(IsoWeek("2020-W43")).bounds(in: paris)
        #expect(autumn.upperBound.timeIntervalSince(autumn.lowerBound) == 169 * 3_600)
        #expect(isoWeek(of: autumn.lowerBound, timezone: paris).text == "2020-W43")
    }

    @Test("a week's name is read only when the year has the week")
    func names() {
        #expect(IsoWeek("2020-W53")?.previous.text == "2020-W52")
        #expect(IsoWeek("2021-W53") == nil)
        #expect(IsoWeek("2021-W00") == nil)
        #expect(IsoWeek("2021-53") == nil)
        #expect(IsoWeek("W53") == nil)
    }

    @Test("a moment is written as precisely as it is")
    func moments() {
        #expect(Moment(year: 2020).text == "2020")
        #expect(Moment(year: 2020, month: 9).text == "2020-09")
        #expect(Moment(year: 2020, month: 9, day: 8).text == "2020-09-08")
        #expect(Moment(year: 2020, month: 9, day: 8, hour: 9).text == "2020-09-08T09:00")
        let timed = Moment(year: 2024, month: 11, day: 14, hour: 9, minute: 30)
        #expect(timed.text(in: paris) == "2024-11-14T09:30:00+01:00")
        let span = Span(start: timed, end: Moment(year: 2024, month: 11, day: 15))
        #expect(span.json == #"{"start": "2024-11-14", "end": "2024-11-15", "grain": "day"}"#)
    }
}
