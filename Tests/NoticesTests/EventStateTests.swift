internal import Calendar
internal import Foundation
internal import Model
import Testing
internal import Text

@testable import Notices

@Suite("called off, put off, brought forward")
struct EventStateTests {
    private func event(_ title: String, _ text: String) -> Event? {
        NoticeReader(themes: [], organisers: []).notice(
            NoticeText(
                ItemText(title: title, text: text), pageKind: .event,
                reference: Date(timeIntervalSince1970: 1_727_769_600),  // 2024-10-01
                timezone: parisZone)
        ).event
    }

    @Test(
        "called off in other words than « annulé »",
        arguments: [
            "Faute de salle, nous devons annuler la rencontre du 12 novembre 2024.",
            "La rencontre du 12 novembre 2024 n'aura pas lieu.",
            "La visite prévue le 12 novembre 2024 ne se tiendra pas.",
            "Le forum du 12 novembre 2024 est déprogrammé.",
            "La sortie du 12 novembre 2024 ne pourra pas avoir lieu.",
            "Le stage du 12 novembre 2024 n'est pas maintenu.",
        ])
    func calledOff(text: String) {
        #expect(event("Rencontre de quartier", text)?.isCancelled == true)
    }

    @Test(
        "what may be called off, or replaces what was said, is held",
        arguments: [
            "La sortie a lieu le 12 novembre 2024. En cas de très forte pluie, elle sera annulée.",
            "Aides à domicile, agents d'entretien : ceux qui ont des horaires décalés se retrouvent le 12 novembre 2024.",
            "Des familles déplacées racontent, le 12 novembre 2024, ce qu'elles ont laissé.",
            "Ce message annule et remplace le précédent : la rencontre a lieu le 12 novembre 2024.",
        ])
    func held(text: String) {
        let event = event("Rencontre de quartier", text)
        #expect(event?.isCancelled == false)
        #expect(event?.start?.text == "2024-11-12")
    }

    @Test(
        "put off without a new day",
        arguments: [
            ("REPORTÉ : forum du 12 novembre 2024", "Une nouvelle date vous sera communiquée."),
            ("Forum", "Le forum du 12 novembre 2024 est reporté."),
            ("Forum", "Le forum du 12 novembre 2024 est décalé, la salle est en travaux."),
            ("Forum", "Le forum du 12 novembre 2024 est suspendu jusqu'à nouvel ordre."),
            ("Forum", "Le forum du 12 novembre 2024 est remis à plus tard."),
        ])
    func putOff(title: String, text: String) {
        let event = event(title, text)
        #expect(event?.isPostponed == true)
        #expect(event?.isCancelled == false)
    }

    @Test(
        "a new day that is told counts",
        arguments: [
            ("Le forum du 12 novembre 2024 est avancé au 7 novembre 2024.", "2024-11-07"),
            ("Le forum du 12 novembre 2024 est reporté au 19 novembre 2024.", "2024-11-19"),
            ("Initialement prévu le 12 novembre 2024, le forum aura lieu le 19 novembre 2024.", "2024-11-19"),
        ])
    func moved(text: String, day: String) {
        let event = event("Forum", text)
        #expect(event?.start?.text == day)
        #expect(event?.isPostponed == false)
        #expect(event?.isCancelled == false)
    }

    @Test(
        "what could be called off is not",
        arguments: [
            "Le forum du 12 novembre 2024 est maintenu.",
            "Forum le 12 novembre 2024. En cas d'annulation, prévenez-nous.",
            "Forum le 12 novembre 2024. Annulation sans frais possible.",
            "Forum le 12 novembre 2024, complet.",
            "Forum le 12 novembre 2024. Les inscriptions sont suspendues.",
        ])
    func stays(text: String) {
        let event = event("Forum", text)
        #expect(event?.start?.text == "2024-11-12")
        #expect(event?.isPostponed == false)
        #expect(event?.isCancelled == false)
    }

    @Test("hours that stand elsewhere than their day are its own")
    func hours() {
        #expect(
            event("Petit-déjeuner, mardi 12 novembre 2024", "De 8h30 à 10h, on parle chiffres.")?.end?.text
                == "2024-11-12T10:00:00+01:00")
        #expect(
            event("Forum", "Date : 12 novembre 2024\nHoraires : 14h - 16h30\nLieu : Tours")?.start?.text
                == "2024-11-12T14:00:00+01:00")
        #expect(
            event("Forum", "Le 12 novembre 2024. On commence à 9h et on termine à 12h.")?.end?.text
                == "2024-11-12T12:00:00+01:00")
        #expect(
            event("Forum", "Le 12 novembre 2024. Notre secrétariat est ouvert de 9h à 12h.")?.start?.text
                == "2024-11-12")
        #expect(
            event("Forum", "Le 12 novembre 2024. Inscription avant 18h.")?.start?.text == "2024-11-12")
    }

    @Test("« heure de Paris » is the hour of Paris, wherever the source is")
    func paris() throws {
        let zone = try #require(TimeZone(identifier: "America/Martinique"))
        let text = ItemText(title: "Webinaire", text: "Le 12 novembre 2024 de 14h à 15h (heure de Paris).")
        let event = NoticeReader(themes: [], organisers: []).notice(
            NoticeText(
                text, pageKind: .event, reference: Date(timeIntervalSince1970: 1_727_769_600), timezone: zone)
        ).event
        #expect(event?.start?.text == "2024-11-12T14:00:00+01:00")
    }
}
