internal import Foundation
import Testing

@testable import Calendar

@Suite("dates of feeds")
struct FeedDateTests {
    @Test("every date of the table is read as its instant")
    func table() throws {
        let table = try rows("feed-dates/dates.txt")
        #expect(table.count > 150)
        for row in table {
            let zone = try #require(TimeZone(identifier: row[1]))
            let reading = FeedDate(row[0], timezone: zone)
            #expect(reading.map { $0.instant.rfc3339() } ?? "nil" == row[2], "\(row[0])")
        }
    }

    @Test("spaces around a date do not matter")
    func spaces() {
        let text = "\n\t Mon, 16 Nov 2020 10:00:00 GMT \r\n"
        #expect(FeedDate(text, timezone: .gmt)?.instant.rfc3339() == "2020-11-16T10:00:00Z")
    }

    @Test("a fraction of a second is kept")
    func fraction() throws {
        let date = try #require(FeedDate("2020-11-16T10:00:00.25Z", timezone: .gmt)?.instant)
        #expect(date.timeIntervalSince1970 == 1_605_520_800.25)
    }

    @Test("the precision of a date is known")
    func grains() {
        let expected: [(String, Grain)] = [
            ("2020", .year), ("2020-11", .month), ("November 2020", .month), ("2020-11-16", .day),
            ("16 Nov 2020", .day), ("16 Nov 2020 10:00 GMT", .minute), ("2020-11-16T10Z", .minute),
        ]
        for (text, grain) in expected {
            #expect(FeedDate(text, timezone: .gmt)?.grain == grain, "\(text)")
        }
    }

    @Test(
        "a date becomes a value no more precise than it was, by its own clock or the given one",
        arguments: [
            ("2020-11-16T10:00:00Z", "2020-11-16T10:00:00Z", "2020-11-16T11:00:00+01:00"),
            ("2020-11-16T10:00:00-05:00", "2020-11-16T10:00:00-05:00", "2020-11-16T16:00:00+01:00"),
            ("2020-11-16 10:00", "2020-11-16T10:00:00+01:00", "2020-11-16T10:00:00+01:00"),
            ("20201116T093000Z", "2020-11-16T09:30:00Z", "2020-11-16T10:30:00+01:00"),
            ("2020-11-16+09:00", "2020-11-16", "2020-11-16"), ("November 2020", "2020-11", "2020-11"),
        ])
    func whens(text: String, own: String, local: String) throws {
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        let date = try #require(FeedDate(text, timezone: paris))
        #expect(date.when?.text == own)
        #expect(date.when(in: paris)?.text == local)
    }

    @Test("the three forms of HTTP are one instant, and a date without a time is none")
    func http() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
        ] {
            #expect(Date(httpDate: text) == Date(timeIntervalSince1970: 784_111_777), "\(text)")
        }
        #expect(Date(httpDate: "Sun, 06 Nov 1994") == nil)
        #expect(Date(httpDate: "Sun, 31 Feb 1994 08:49:37 GMT") == nil)
    }

    @Test(
        "a stored date is read back to the letter",
        arguments: ["2024-11", "2024-11-14", "2024-11-14T08:30:00Z", "2024-11-14T09:30:00+01:00"])
    func stored(text: String) { #expect(When(text: text)?.text == text) }

    @Test(
        "what is not written so is no stored date",
        arguments: [
            "", "2024", "2024-13", "2024-02-30", "2024-11-14T25:00:00Z", "2024-11-14T09:30Z",
            "2024-11-14 09:30:00Z", "2024-11-14T09:30:00", "2024-11-14T09:30:00+0100", "2024-11-14 ",
        ])
    func unstored(text: String) { #expect(When(text: text) == nil) }

    @Test("what is behind two hundred bytes is not looked at")
    func longest() {
        let text = String(repeating: "x ", count: 100) + "16 Nov 2020"
        #expect(FeedDate(text, timezone: .gmt)?.instant == nil)
        #expect(FeedDate(String(repeating: "x ", count: 90) + "16 Nov 2020", timezone: .gmt)?.instant != nil)
    }

    @Test("written dates are read back as themselves")
    func roundTrip() throws {
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        for seconds in stride(from: -1_000_000_000, through: 20_000_000_000, by: 86_399_977) {
            let date = Date(timeIntervalSince1970: Double(seconds))
            #expect(FeedDate(date.rfc3339(), timezone: paris)?.instant == date)
            #expect(FeedDate(date.rfc3339(offset: 7_200), timezone: .gmt)?.instant == date)
            #expect(FeedDate(date.rfc5322(), timezone: paris)?.instant == date)
            #expect(FeedDate(date.rfc5322(in: paris), timezone: .gmt)?.instant == date)
        }
    }

    @Test("any bytes are read without harm")
    func noise() {
        var state: UInt64 = 1
        let alphabet = Array("0123456789-/.:, TtZz+−mardiNov年월hpm\u{0}é".unicodeScalars)
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            _ = FeedDate(text, timezone: .gmt)
        }
    }
}
