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
            let reading = reading(feedDate: row[0], timezone: zone)
            #expect(reading.map { $0.instant.rfc3339() } ?? "nil" == row[2], "\(row[0])")
            let remark = row.count > 3 ? row[3] : nil
            #expect(reading?.remark.map { "\($0)" } == remark, "\(row[0])")
        }
    }

    @Test("spaces around a date do not matter")
    func spaces() {
        let text = "\n\t Mon, 16 Nov 2020 10:00:00 GMT \r\n"
        #expect(instant(feedDate: text, timezone: .gmt).map { $0.rfc3339() } == "2020-11-16T10:00:00Z")
    }

    @Test("a fraction of a second is kept")
    func fraction() throws {
        let date = try #require(instant(feedDate: "2020-11-16T10:00:00.25Z", timezone: .gmt))
        #expect(date.timeIntervalSince1970 == 1_605_520_800.25)
    }

    @Test("the precision of a date is known")
    func grains() {
        let expected: [(String, Grain)] = [
            ("2020", .year), ("2020-11", .month), ("November 2020", .month), ("2020-11-16", .day),
            ("16 Nov 2020", .day), ("16 Nov 2020 10:00 GMT", .minute), ("2020-11-16T10Z", .minute),
        ]
        for (text, grain) in expected {
            #expect(reading(feedDate: text, timezone: .gmt)?.grain == grain, "\(text)")
        }
    }

    @Test("what is behind two hundred bytes is not looked at")
    func longest() {
        let text = String(repeating: "x ", count: 100) + "16 Nov 2020"
        #expect(instant(feedDate: text, timezone: .gmt) == nil)
        #expect(instant(feedDate: String(repeating: "x ", count: 90) + "16 Nov 2020", timezone: .gmt) != nil)
    }

    @Test("written dates are read back as themselves")
    func roundTrip() throws {
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        for seconds in stride(from: -1_000_000_000, through: 20_000_000_000, by: 86_399_977) {
            let date = Date(timeIntervalSince1970: Double(seconds))
            #expect(instant(feedDate: date.rfc3339(), timezone: paris) == date)
            #expect(instant(feedDate: date.rfc3339(in: paris), timezone: .gmt) == date)
            #expect(instant(feedDate: date.rfc5322(), timezone: paris) == date)
            #expect(instant(feedDate: date.rfc5322(in: paris), timezone: .gmt) == date)
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
            _ = reading(feedDate: text, timezone: .gmt)
        }
    }
}
