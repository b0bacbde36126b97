internal import Calendar
import Foundation
internal import Identity
import Model
import Testing
internal import Text

/// What is known stays until something contradicts it.
@Suite("known facts")
struct KnownFactsTests {
    let page = "https://x.example.org/agenda/"
    let day = When.day(year: 2026, month: 11, day: 14)

    @Test("a page that shows less takes back neither day nor place nor deadline, and revises nothing")
    func lessShown() {
        let before = item(
            whole, event: Event(start: day, place: "Dole (39)", deadline: .month(year: 2026, month: 11)))
        let result = sorted(item(nil), knowing: before)
        #expect(result.unchanged == [before.key])
        #expect(result.revised.isEmpty)
        let cut = item(String(whole.prefix(90)) + "…", event: Event(start: day))
        #expect(sorted(cut, knowing: before).unchanged == [before.key])
    }

    @Test("what is said now goes before what is known, and completes it")
    func contradiction() throws {
        let before = item(whole, event: Event(start: day, place: "Dole (39)", deadline: day))
        let moved = item(whole + " Nouvelle date.", event: Event(start: .day(year: 2026, month: 12, day: 5)))
        let revision = try #require(sorted(moved, knowing: before).revised.first)
        #expect(revision.item.event?.start == .day(year: 2026, month: 12, day: 5))
        #expect(revision.item.event?.place == "Dole (39)")
        #expect(revision.item.event?.deadline == nil)
        let longer = item(
            whole + " Il reste des places.",
            event: Event(start: day, end: .day(year: 2026, month: 11, day: 15)))
        let completed = try #require(sorted(longer, knowing: before).revised.first)
        #expect(completed.item.event?.end == .day(year: 2026, month: 11, day: 15))
        #expect(completed.item.event?.deadline == day)
    }

    @Test("a cancellation stays when the text is cut, and goes when the whole text no longer says it")
    func cancellation() throws {
        let before = item(whole + " Annulé.", event: Event(start: day, isCancelled: true))
        #expect(
            sorted(item(String(whole.prefix(90)), event: Event(start: day)), knowing: before).revised.isEmpty)
        let back = try #require(sorted(item(whole, event: Event(start: day)), knowing: before).revised.first)
        #expect(back.item.event?.isCancelled == false)
    }

    @Test("a new title over a cut text is a revision that keeps the text")
    func newTitle() throws {
        let before = item(whole, event: Event(start: day))
        var now = item(nil)
        now.title = "Une journée pour les parents, complet"
        let revision = try #require(sorted(identified(now), knowing: before).revised.first)
        #expect(revision.item.keepsText)
        #expect(revision.item.event == before.event)
    }

    @Test("another text is no cut one")
    func rewritten() throws {
        let other = item("Tout autre chose : le centre ferme ses portes en décembre et rouvre en janvier.")
        let revision = try #require(sorted(other, knowing: item(whole)).revised.first)
        #expect(!revision.item.keepsText)
    }

    private let whole =
        "Le centre de ressources invite les parents et les équipes éducatives à une journée d’échanges sur la "
        + "coéducation, avec des ateliers, une conférence et un repas partagé dans la grande salle du lycée."

    private func sorted(_ item: Item, knowing known: Item) -> Changes {
        Changes(
            from: [item], known: KnownSource(items: [KnownItem(known)], pages: [page]), firstVisits: [],
            now: Date(timeIntervalSince1970: 1_792_000_000))
    }

    private func item(_ text: String?, event: Event? = nil) -> Item {
        identified(
            Item(
                key: ItemKey(text: ""), source: "x", page: page, url: "https://x.example.org/agenda/journee",
                title: "Une journée pour les parents", summaryHTML: text.map { "<p>\($0)</p>" },
                published: .day(year: 2026, month: 10, day: 1), firstSeen: .distantPast, event: event))
    }
}
