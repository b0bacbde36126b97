import Foundation
import Model
import Testing

@testable import Publishing

@Suite("Events that a notice of its own calls off")
struct NoticedStateTests {
    private let concert = noticed(1, "Les concerts du parc", "2026-12-03", source: "rivage")

    private func states(_ stories: [PublishedStory]) -> [ToldStory.State] {
        var stories = stories
        stories.applyNoticedStates()
        return stories.map(\.state)
    }

    @Test(
        "an event does not take place when a later story of its centre says so for its day, and another one does"
    )
    func calledOff() {
        var notice = noticed(2, "Pluie : tout est remis", "2026-12-03", source: "rivage", seen: "2026-11-20")
        notice.event?.isPostponed = true
        notice.related = [concert.id]
        #expect(states([notice, concert]) == [.postponed, .postponed])
        var cancelled = notice
        cancelled.event?.isPostponed = false
        cancelled.event?.isCancelled = true
        #expect(states([concert, cancelled]) == [.cancelled, .cancelled])
        // A relay of another region says it of the organiser's.
        var relay = noticed(
            2, "Rivage remet ses concerts", "2026-12-03", source: "reseau", seen: "2026-11-20")
        relay.event?.isPostponed = true
        relay.related = [concert.id]
        #expect(states([concert, relay]) == [.planned, .postponed])
        relay.organiser = "rivage"
        #expect(states([concert, relay]) == [.postponed, .postponed])
        var other = notice
        other.related = []
        #expect(states([concert, other]) == [.planned, .postponed])
        let nextDay = noticed(3, "Les concerts du parc, suite", "2026-12-04", source: "rivage")
        #expect(states([nextDay, notice]) == [.planned, .postponed])
        var later = concert
        later.firstSeen = concert.firstSeen.addingTimeInterval(30 * 86_400)
        #expect(states([later, notice]) == [.planned, .postponed])
    }
}

private func noticed(
    _ number: Int, _ title: String, _ day: String, source: String, seen: String = "2026-11-10"
) -> PublishedStory {
    story(number, title, source: source, seen: seen, event: Event(start: when(day)))
}
