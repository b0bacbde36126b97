import Foundation
import Model
import Testing

@testable import Publishing

/// The event of a story that several centres tell.
struct StoryEventTests {
    private func event(of told: [Event?]) -> Event? {
        var items: [ItemKey: Item] = [:]
        let keys = told.indices.map { ItemKey(text: "centre-\($0)") }
        for (key, event) in zip(keys, told) {
            items[key] = Item(
                key: key, source: key.text, page: "https://\(key.text).example/",
                url: "https://\(key.text).example/1/", title: "Rencontre", firstSeen: at("2026-11-21"),
                kind: .event,
                event: event)
        }
        let story = Story(
            id: "urn:story:1", lead: keys[0], members: keys, created: at("2026-11-21"),
            updated: at("2026-11-21"))
        let configuration = Configuration(title: "Veille", link: "https://veille.example/")
        return Edition(
            stories: StoredStories([story], items: items), configuration: configuration, now: at("2026-11-21")
        ).stories[0].event
    }

    @Test("what the lead leaves out of its event another centre says, of the same day")
    func completed() {
        let lead = Event(start: when("2026-12-03"))
        let relay = Event(
            start: when("2026-12-03T14:00:00+01:00"), end: when("2026-12-03T17:00:00+01:00"), place: "Arras")
        #expect(event(of: [lead, relay]) == relay)
        #expect(event(of: [nil, lead, relay]) == relay)
        #expect(event(of: [relay, Event(start: when("2026-12-03"), place: "Lens")]) == relay)
        #expect(event(of: [lead, Event(start: when("2026-12-10"), place: "Lens")]) == lead)
    }
}
