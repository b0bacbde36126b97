import Calendar
import Foundation
import Model
import Testing
internal import Text

@testable import Extraction

/// Reads the lines of entries as a calendar's, in Paris, on 18 November 2024.
private func read(_ entries: String, shown: [String] = [], now: Date = corpusNow) -> Extracted {
    let items = shown.map { ShownItem(id: $0, url: nil, title: "") }
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\n\(entries)\nEND:VCALENDAR\n"
    return extract(
        Response(
            url: "https://centre.example.org/agenda.ics", contentType: "text/calendar", body: Array(text.utf8)
        ),
        as: Reading(timezone: TimeZone(identifier: "Europe/Paris") ?? .gmt, now: now, shown: items))
}

/// The days, from 18 November 2024, of a series that begins on a day.
private func days(_ rule: String, from start: String) -> [String] {
    let series = read(
        "BEGIN:VEVENT\nUID:a\nSUMMARY:S\nDTSTART;VALUE=DATE:\(start)\nRRULE:\(rule)\nEND:VEVENT")
    return series.entries.compactMap { $0.event?.start?.text }
}

@Suite("Calendars as a source")
struct CalendarSourceTests {
    // Expected values: python-dateutil 2.9.
    @Test(
        "a rule gives its days ahead, a dozen at most",
        arguments: [
            ("FREQ=DAILY;INTERVAL=10;COUNT=3", "20241110", ["2024-11-20", "2024-11-30"]),
            (
                "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20241128", "20241105",
                ["2024-11-19", "2024-11-21", "2024-11-26", "2024-11-28"]
            ),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=6", "20241110",
                ["2024-11-24", "2024-11-25", "2024-12-08", "2024-12-09"]
            ),
            (
                "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20250215", "20241025",
                ["2024-11-29", "2024-12-27", "2025-01-31"]
            ),
            (
                "FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20250501", "20241031",
                ["2024-12-31", "2025-01-31", "2025-03-31"]
            ),
            (
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20250131", "20241031",
                ["2024-11-29", "2024-12-31", "2025-01-31"]
            ),
            ("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "20200308", ["2025-03-09"]),
            ("FREQ=YEARLY;BYYEARDAY=-1", "20201231", ["2024-12-31"]),
            ("FREQ=YEARLY;BYWEEKNO=10;BYDAY=WE", "20200304", ["2025-03-05"]),
        ])
    func rules(rule: String, start: String, expected: [String]) {
        #expect(days(rule, from: start) == expected)
    }

    @Test("an endless rule gives a dozen days, one that has ended its last, one that never comes its first")
    func bounds() {
        #expect(days("FREQ=WEEKLY", from: "20200106").count == 12)
        #expect(days("FREQ=DAILY", from: "16010101").first == "2024-11-18")
        #expect(days("FREQ=WEEKLY;UNTIL=20230601", from: "20200106") == ["2023-05-29"])
        #expect(
            days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=99999999", from: "20240105") == ["2024-01-05"])
    }

    @Test("only the first day of a series is news")
    func series() {
        let entries = read(
            "BEGIN:VEVENT\nUID:a\nSUMMARY:S\nDTSTART:20241120T180000\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT"
        ).entries
        #expect(entries.map(\.isLaterOccurrence) == [false, true, true])
        #expect(entries.map(\.id) == ["a/20241120", "a/20241127", "a/20241204"])
        #expect(entries.map(\.event?.start?.text).last == "2024-12-04T18:00:00+01:00")
    }

    @Test("a day that was shown and is left out now is called off; one that nobody saw is not mentioned")
    func leftOut() {
        let text = """
            BEGIN:VEVENT\nUID:a\nSUMMARY:S\nDTSTART;VALUE=DATE:20241120\nRRULE:FREQ=WEEKLY;COUNT=3
            EXDATE;VALUE=DATE:20241127\nEND:VEVENT
            """
        #expect(read(text).entries.count == 2)
        let seen = read(text, shown: ["a/20241127"]).entries
        #expect(seen.map(\.event?.isCancelled) == [false, true, false])
    }

    @Test("a calendar of cancellations calls its events off, whatever their days say")
    func cancelling() {
        let entries = read("METHOD:CANCEL\nBEGIN:VEVENT\nUID:a\nSUMMARY:S\nEND:VEVENT").entries
        #expect(entries.map(\.event?.isCancelled) == [true])
    }

    @Test("a calendar is recognised by its first words, whatever it is called, and by nothing else")
    func recognition() {
        let bytes = Array("\u{FEFF}\r\nBegin:VCalendar\r\nEND:VCALENDAR\r\n".utf8)
        for type in ["text/calendar", "text/plain", "application/octet-stream", "text/html"] {
            let answer = Response(url: "https://a.example/", contentType: type, body: bytes)
            #expect(extract(answer, as: Reading(now: corpusNow)).format == .ical)
            #expect(classify(answer, expecting: .calendar, requested: answer.url) == nil)
            #expect(classify(answer, expecting: .feed, requested: answer.url) == nil)
        }
        let text = Response(
            url: "https://a.example/", contentType: "text/calendar", body: Array("BEGIN: agenda".utf8))
        #expect(extract(text, as: Reading(now: corpusNow)).format == nil)
        let page = Response(
            url: "https://a.example/", contentType: "text/calendar",
            body: Array("<!doctype html><html><body>".utf8))
        #expect(classify(page, expecting: .calendar, requested: page.url)?.cause == .notAFeed)
        let cut = Response(url: "https://a.example/", body: Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMM".utf8))
        #expect(classify(cut, expecting: .calendar, requested: cut.url)?.cause == .brokenOff)
        #expect(classify(cut, expecting: .calendar, requested: cut.url, failures: 3) == nil)
    }

    @Test("a calendar in UTF-16 is read like any other")
    func wide() {
        let text =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:R\r\n éunion\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        let units = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let body: [UInt8] = [0xFF, 0xFE] + units
        let entries = extract(Response(url: "", body: body), as: Reading(now: corpusNow)).entries
        #expect(entries.map(\.title) == ["Réunion"])
    }

    @Test("whatever the bytes, it ends, with what can be read and a remark", arguments: hostileCalendars)
    func hostile(calendar: HostileCalendar) {
        let read = extract(
            Response(url: "", contentType: "text/calendar", body: calendar.bytes), as: Reading(now: corpusNow)
        )
        #expect(read.format == .ical)
        #expect(read.entries.count < 20_012)
        #expect(!read.remarks.isEmpty)
        #expect(read.entries.allSatisfy { ($0.title?.utf8.count ?? 0) <= EntryBounds.titleBytes })
    }

    @Test("cut anywhere or with any byte changed, it is read without a crash, and every remaining event once")
    func fuzz() throws {
        let names = ["ical-series", "ical-versions", "ical-broken", "ical-outlook-zones"]
        for name in names {
            let bytes = try FeedLesson(name: name).response().body
            for place in stride(from: 1, to: bytes.count, by: 17) {
                var changed = bytes
                changed[place] = UInt8(truncatingIfNeeded: place &* 31)
                for body in [Array(bytes[..<place]), changed] {
                    let entries = extract(Response(url: "", body: body), as: Reading(now: corpusNow)).entries
                    #expect(Set(entries.map(\.id)).count == entries.count || name == "ical-broken")
                }
            }
        }
    }
}

struct HostileCalendar: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    init(_ name: String, _ text: String) {
        testDescription = name
        bytes = Array(("BEGIN:VCALENDAR\n" + text).utf8)
    }
}

private let hostileCalendars = [
    HostileCalendar("no ends", String(repeating: "BEGIN:VEVENT\nSUMMARY:a\n", count: 50_000)),
    HostileCalendar("deep", String(repeating: "BEGIN:X\n", count: 200_000)),
    HostileCalendar(
        "many lines", "BEGIN:VEVENT\nSUMMARY:a\n" + String(repeating: "CATEGORIES:a,b\n", count: 200_000)),
    HostileCalendar(
        "one long line", "BEGIN:VEVENT\nSUMMARY:" + String(repeating: "a", count: 4_000_000) + "\nEND:VEVENT"),
    HostileCalendar(
        "folds", "BEGIN:VEVENT\nSUMMARY:" + String(repeating: "a\n ", count: 500_000) + "\nEND:VEVENT"),
    HostileCalendar(
        "endless rules",
        String(
            repeating:
                "BEGIN:VEVENT\nSUMMARY:a\nDTSTART:19700101T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9\nEND:VEVENT\n",
            count: 2_000)),
    HostileCalendar(
        "clocks of many rules",
        "BEGIN:VTIMEZONE\nTZID:a\n"
            + String(
                repeating:
                    "BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY\nEND:STANDARD\n",
                count: 1_000) + "END:VTIMEZONE\n"
            + String(
                repeating: "BEGIN:VEVENT\nSUMMARY:a\nDTSTART;TZID=a:20241201T100000\nEND:VEVENT\n", count: 300
            )),
    HostileCalendar(
        "many series",
        (0..<1_800).map {
            "BEGIN:VEVENT\nUID:\($0)\nSUMMARY:a\nDTSTART:20241201T100000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\n"
        }.joined()),
    HostileCalendar(
        "parameters", "BEGIN:VEVENT\nSUMMARY" + String(repeating: ";A=\"b", count: 100_000) + "\nEND:VEVENT"),
    HostileCalendar(
        "numbers",
        "BEGIN:VEVENT\nSUMMARY:a\nDTSTART:99991231T235959Z\nDURATION:P99999999999999999999W\nRRULE:FREQ=DAILY;INTERVAL=99999999999;COUNT=-4\nRDATE:00000000T000000\n"
    ),
]
