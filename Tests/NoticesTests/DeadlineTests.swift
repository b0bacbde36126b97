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

    @Test("of two steps the first counts, and a month that a day says more exactly is that day")
    func steps() {
        let day = CivilDay(year: 2024, month: 10, day: 7)
        let title = "Appel à manifestation d'intérêt : cours fraîches"
        let steps =
            "Les communes se font connaître avant le 4 novembre 2024 ; les plans des sites présélectionnés sont attendus pour le 16 janvier."
        #expect(deadline(title, steps, on: day) == "2024-11-04")
        let month = "On peut écrire sa page jusqu'à fin novembre (le samedi 30, soyons précis)."
        #expect(deadline("Appel à textes", month, on: day) == "2024-11-30")
        #expect(
            deadline(
                "Appel à textes", "On peut écrire jusqu'à fin novembre. Le jury siège le 12 décembre.",
                on: day)
                == "2024-11")
    }

    @Test("the hour until which one may answer, in a record's cell, begins nothing")
    func cell() {
        let text = "<p>L'appel soutient des parcours. Clôture des candidatures : 24/11/2024 à 17h00.</p>"
        let event = NoticeReader(themes: [], organisers: []).notice(
            NoticeText(
                ItemText(
                    title: "Parcours pour les seniors des quartiers", summaryHTML: text, contentHTML: nil,
                    recordHTML: "<td>07/10/2024</td><td>dimanche 24 novembre 2024 à 17h</td><td>\(text)</td>"),
                pageKind: .event, reference: CivilDay(year: 2024, month: 10, day: 7).start(in: parisZone),
                timezone: parisZone)
        ).event
        #expect(event?.deadline?.text == "2024-11-24T17:00:00+01:00")
        #expect(event?.start == nil)
    }

    @Test("what ends an event that a list dates is no last day to register")
    func closingOfListedEvent() {
        func deadline(_ text: String) -> String? {
            NoticeReader(themes: [], organisers: []).notice(
                NoticeText(
                    ItemText(title: "Les rencontres du réseau", text: text), pageKind: .event,
                    given: Event(start: .day(year: 2024, month: 11, day: 14)),
                    reference: CivilDay(year: 2024, month: 10, day: 7).start(in: parisZone),
                    timezone: parisZone)
            ).event?.deadline?.text
        }
        #expect(deadline("Deux jours pour se parler. Clôture le 15 novembre.") == nil)
        #expect(
            deadline("Deux jours pour se parler. Clôture des inscriptions le 8 novembre.") == "2024-11-08")
    }

    @Test("the month of a rule or of an account is no event's; one that is announced is")
    func months() {
        func start(_ title: String, _ text: String, _ kind: Kind) -> String? {
            NoticeReader(themes: [], organisers: []).notice(
                NoticeText(
                    ItemText(title: title, text: text), pageKind: kind,
                    reference: CivilDay(year: 2024, month: 10, day: 7).start(in: parisZone),
                    timezone: parisZone)
            ).event?.start?.text
        }
        #expect(
            start("Un guichet pour les jeunes", "Depuis septembre, une conseillère les reçoit.", .event)
                == nil)
        #expect(
            start("Une année en hausse", "Le bilan présenté en septembre montre 64 signataires.", .recap)
                == nil)
        #expect(
            start("Octobre rose : le bilan", "214 femmes rencontrées en octobre 2023.", .recap) == "2023-10")
        #expect(start("Fête du quartier", "La fête aura lieu en décembre.", .event) == "2024-12")
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
