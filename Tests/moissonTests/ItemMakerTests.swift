import Calendar
import Foundation
import Model
import Testing

@testable import moisson

@Suite("Items as they are made of what a page says")
struct ItemMakerTests {
    private func event(_ start: When, _ end: When? = nil, timezone: String = "Europe/Paris") -> Event? {
        let page = Page(url: "https://centre.example/agenda")
        let source = Source(id: "centre", name: "Centre", timezone: timezone, pages: [page])
        var entry = Entry(id: "https://centre.example/agenda/1")
        entry.title = "Rencontre : lire à voix haute"
        entry.event = Event(start: start, end: end, place: "Mulhouse")
        var extracted = Extracted()
        extracted.entries = [entry]
        let maker = ItemMaker(
            Configuration(title: "Veille", link: "https://veille.example/", sources: [source]))
        return maker.items(of: extracted, source: source, page: page, known: [], now: visitNow).first?.event
    }

    private func when(_ text: String) throws -> When { try #require(When(text: text)) }

    @Test("hours of universal time are told as the centre's clock shows them; others stay as they were said")
    func localClock() throws {
        // Drupal's « <time datetime="2026-05-06T12:00:00Z">6 mai 2026 - 14h00</time> ».
        let meeting = event(try when("2026-05-06T12:00:00Z"), try when("2026-05-06T15:00:00Z"))
        #expect(meeting?.start?.text == "2026-05-06T14:00:00+02:00")
        #expect(meeting?.end?.text == "2026-05-06T17:00:00+02:00")
        let evening = event(try when("2026-12-01T23:30:00Z"))
        #expect(evening?.start?.text == "2026-12-02T00:30:00+01:00")
        let island = event(try when("2026-05-06T12:00:00Z"), timezone: "America/Guadeloupe")
        #expect(island?.start?.text == "2026-05-06T08:00:00-04:00")
        let said = event(try when("2026-05-06T14:00:00+02:00"), timezone: "America/Guadeloupe")
        #expect(said?.start?.text == "2026-05-06T14:00:00+02:00")
        #expect(event(try when("2026-05-06"))?.start?.text == "2026-05-06")
    }
}
