internal import Foundation
import Testing

@testable import Calendar

@Suite("writing and weeks")
struct WritingTests {
    let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

    @Test("an instant is written as RFC 3339 and RFC 5322")
    func written() {
        let date = Date(timeIntervalSince1970: 1_728_892_800.9)
        #expect(date.rfc3339() == "2024-10-14T08:00:00Z")
        #expect(date.rfc3339(offset: 7_200) == "2024-10-14T10:00:00+02:00")
        #expect(date.rfc5322() == "Mon, 14 Oct 2024 08:00:00 +0000")
        #expect(date.rfc5322(in: paris) == "Mon, 14 Oct 2024 10:00:00 +0200")
        #expect(Date(timeIntervalSince1970: -1).rfc3339() == "1969-12-31T23:59:59Z")
    }

    @Test("a nonsensical instant is written as the nearest that has four digits")
    func nonsense() {
        #expect(Date(timeIntervalSince1970: .infinity).rfc3339() == "9999-12-31T23:59:59Z")
        #expect(Date(timeIntervalSince1970: -.infinity).rfc3339() == "0000-01-01T00:00:00Z")
        #expect(Date(timeIntervalSince1970: .nan).rfc3339() == "1970-01-01T00:00:00Z")
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
        #expect(ISOWeek(of: CivilDay(year: year, month: month, day: day)).description == expected)
    }

    @Test("a week of the clock's change has 167 or 169 hours")
    func bounds() throws {
        for (name, hours) in [("2020-W13", 167.0), ("2020-W43", 169.0)] {
            let week = try #require(ISOWeek(text: name))
            let start = week.monday.start(in: paris)
            #expect(week.next.monday.start(in: paris).timeIntervalSince(start) == hours * 3_600)
            #expect(ISOWeek(of: start, in: paris) == week)
        }
        #expect(
            try #require(ISOWeek(text: "2020-W13")).monday.start(in: paris).rfc3339()
                == "2020-03-22T23:00:00Z")
    }

    @Test("a week's name is read only when the year has the week")
    func names() {
        #expect(ISOWeek(text: "2020-W53")?.previous.description == "2020-W52")
        #expect(ISOWeek(text: "2021-W53") == nil)
        #expect(ISOWeek(text: "2021-W00") == nil)
        #expect(ISOWeek(text: "2021-53") == nil)
        #expect(ISOWeek(text: "W53") == nil)
    }
}
