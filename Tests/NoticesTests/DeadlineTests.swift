internal import Calendar
internal import Foundation
internal import Model
import Testing
internal import Text

@testable import Notices

@Suite("deadlines: the year and the one that is open")
struct DeadlineTests {
    private func deadline(
        _ title: String, _ text: String, on day: CivilDay, isUndated: Bool = false
    ) -> String? {
        NoticeReader(themes: [], organisers: []).notice(
            NoticeText(
                ItemText(title: title, text: text), reference: day.start(in: parisZone),
                isUndated: isUndated, timezone: parisZone)
        ).event?.deadline?.text
    }

    @Test("where a list shows no date of publication, the year of the title is the deadline's")
    func titleYear() {
        let title = "Appel à projets 2021 : jardins partagés"
        let text = "Les associations ont jusqu'au 30 avril pour déposer leur candidature."
        let seen = CivilDay(year: 2024, month: 10, day: 7)
        #expect(deadline(title, text, on: seen, isUndated: true) == "2021-04-30")
        // What was published in October asks for next April, whatever year it counts by.
        #expect(deadline("Appel à projets 2025", text, on: seen) == "2025-04-30")
    }

    @Test("of two deadlines the one that is open counts")
    func nextOne() {
        let title = "Appel à projets : jardins partagés"
        let text =
            "Première session : dossiers à déposer avant le 15 septembre 2024. Deuxième session : dossiers à déposer avant le 31 janvier 2025."
        #expect(deadline(title, text, on: CivilDay(year: 2024, month: 7, day: 1)) == "2024-09-15")
        #expect(deadline(title, text, on: CivilDay(year: 2024, month: 10, day: 1)) == "2025-01-31")
    }
}
