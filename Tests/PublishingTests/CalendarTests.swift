import Foundation
import Model
import Testing

@testable import Publishing

/// The content lines of a calendar, unfolded.
private func unfolded(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
}

private func calendar(_ stories: [PublishedStory], now: String = "2026-11-21T12:00:00Z") -> [UInt8] {
    sampleEdition(stories: stories, now: now).files(health: []).first { $0.path == "agenda.ics" }?.content
        ?? []
}

@Test("no line is longer than 75 octets, every one ends in CRLF, and no character is cut")
func folding() {
    let title = String(repeating: "Égalité – fraternité 👩🏽‍🏫, ", count: 12)
    let bytes = calendar([story(1, title, event: Event(start: when("2026-12-01")))])
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: true) {
        #expect(line.last == 0x0D)
        #expect(line.count - 1 <= 75)
        #expect(String(validating: line, as: UTF8.self) != nil)
    }
    let summary = "SUMMARY:" + title.replacing(",", with: "\\,")
    #expect(unfolded(bytes).contains(summary))
}

@Test("text is escaped and cannot end its line")
func escaping() {
    var event = Event(start: when("2026-12-01"), place: "Salle A; étage 2, fond\\gauche\r\nATTENDEE:x")
    event.deadline = nil
    var story = story(1, "Titre\nDTSTART:19700101", event: event)
    story.url = "https://centre.example/\r\nX-EVIL:1"
    let lines = unfolded(calendar([story]))
    #expect(lines.contains("LOCATION:Salle A\\; étage 2\\, fond\\\\gauche\\nATTENDEE:x"))
    #expect(lines.contains("SUMMARY:Titre\\nDTSTART:19700101"))
    #expect(lines.contains("URL:https://centre.example/X-EVIL:1"))
    #expect(!lines.contains { $0.hasPrefix("X-EVIL") || $0.hasPrefix("ATTENDEE") })
}

@Test("days end on the day after the last, hours keep their zone on both sides of a clock change")
func timesOfEvents() {
    let lines = unfolded(
        calendar([
            story(1, "Jours", event: Event(start: when("2026-12-03"), end: when("2026-12-04"))),
            story(2, "Été", event: Event(start: when("2027-04-07T14:00:00+02:00"))),
            story(3, "Hiver", event: Event(start: when("2026-12-07T14:00:00+01:00"))),
            story(
                4, "Nuit",
                event: Event(start: when("2026-12-07T22:00:00+01:00"), end: when("2026-12-08T02:00:00+01:00"))
            ),
        ]))
    #expect(lines.contains("DTSTART;VALUE=DATE:20261203") && lines.contains("DTEND;VALUE=DATE:20261205"))
    #expect(lines.contains("DTSTART;TZID=Europe/Paris:20270407T140000"))
    #expect(lines.contains("DTSTART;TZID=Europe/Paris:20261207T140000"))
    #expect(lines.contains("DTEND;TZID=Europe/Paris:20261208T020000"))
    #expect(lines.contains("DTSTART:20270328T020000") && lines.filter { $0 == "BEGIN:VTIMEZONE" }.count == 1)
}

@Test("an overseas event stands in its own zone, a zone that nobody named in Greenwich time")
func zones() {
    var foreign = story(2, "Ailleurs", event: Event(start: when("2026-12-07T14:00:00+05:30")))
    foreign.announcements = []
    let overseas = story(
        1, "Cayenne", kind: .event, source: "guyane", event: Event(start: when("2026-12-07T14:00:00-03:00")))
    let lines = unfolded(calendar([overseas, foreign]))
    #expect(
        lines.contains("DTSTART;TZID=America/Cayenne:20261207T140000")
            && lines.contains("TZID:America/Cayenne"))
    #expect(lines.contains("DTSTART:20261207T083000Z"))
}

@Test("what has only a month, and what is over, is not in the calendar")
func leftOut() {
    let stories = [
        story(1, "Mois", event: Event(start: when("2026-12"))),
        story(2, "Hier", event: Event(start: when("2026-11-20"))),
        story(3, "Encore aujourd’hui", event: Event(start: when("2026-11-19"), end: when("2026-11-21"))),
    ]
    #expect(unfolded(calendar(stories)).filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:Encore aujourd’hui"])
    #expect(!unfolded(calendar(stories, now: "2026-11-22T12:00:00Z")).contains { $0.hasPrefix("SUMMARY") })
}

@Test("a deadline is an event of its own, also when the event's day is unknown")
func deadlines() {
    let lines = unfolded(
        calendar([story(1, "Appel", kind: .call, event: Event(deadline: when("2026-12-01")))]))
    #expect(lines.contains("SUMMARY:Date limite\u{A0}: Appel") && lines.contains("TRANSP:TRANSPARENT"))
    #expect(lines.contains("UID:00000000-0000-5000-8000-000000000001-deadline"))
}

@Test("only a change of the event moves SEQUENCE and DTSTAMP")
func sequence() {
    var story = story(1, "Atelier", event: Event(start: when("2026-12-01")))
    let before = unfolded(calendar([story]))
    story.updated = at("2026-11-20")
    let retold = unfolded(calendar([story]))
    #expect(
        before.filter { !$0.hasPrefix("LAST-MODIFIED") } == retold.filter { !$0.hasPrefix("LAST-MODIFIED") })
    story.event?.isCancelled = true
    story.eventRevision = 1
    story.eventChanged = at("2026-11-20")
    let cancelled = unfolded(calendar([story]))
    #expect(cancelled.contains("SEQUENCE:1") && cancelled.contains("DTSTAMP:20261120T080000Z"))
    #expect(cancelled.contains("STATUS:CANCELLED"))
    #expect(cancelled.filter { $0.hasPrefix("UID") } == before.filter { $0.hasPrefix("UID") })
}
