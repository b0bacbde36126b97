internal import Calendar
internal import Foundation
internal import Model
import Testing
internal import Text

@testable import Notices

/// Accounts of what has been, made of parts: none may become an event that lies ahead.
@Suite("accounts of past events")
struct PastAccountTests {
    private let titles = [
        "Retour sur la journée santé", "Séminaire logement : quatre-vingts participants",
        "Ce que les habitants nous ont dit",
        "Une matinée sur la laïcité", "Compte rendu de l'atelier mobilité", "La visite de la ferme en images",
        "Forum de l'emploi : les supports en ligne", "Rencontre des conseils citoyens",
        "Quand les jeunes prennent la parole",
        "Webinaire accès aux droits : le replay",
    ]
    private let sentences = [
        "Le centre a réuni une centaine de personnes DATE à Nancy.",
        "La rencontre s'est tenue DATE à la maison de quartier.",
        "Réunis DATE, les partenaires ont échangé sur leurs pratiques.",
        "DATE, les équipes présentaient leurs projets.",
        "Les participants se sont retrouvés DATE au centre social.",
        "Soixante élus étaient présents DATE à Metz.",
        "L'atelier a eu lieu DATE, dans une salle comble.", "DATE, nous avons accueilli deux sociologues.",
        "Vous étiez nombreux DATE à la médiathèque.",
        "La journée, organisée DATE, a permis de comparer les démarches.",
    ]
    private let more = [
        "Le diaporama est disponible.", "Merci aux intervenants.",
        "Un compte rendu sera publié prochainement.",
        "Prochain rendez-vous au printemps.", "Retrouvez les photos en ligne.",
    ]

    /// The days of an event that began some days before a day of publication, in the forms in which people write them.
    private func phrases(of day: CivilDay) -> [String] {
        let french = Lexicon.french
        let month = french.monthNames[day.month - 1]
        let next = day.adding(days: 1)
        let isSameMonth = next.month == day.month
        return [
            "le \(day.day) \(month)", "le \(french.weekdayNames[day.weekday - 1]) \(day.day) \(month)",
            "le \(day.day) \(month) dernier", "le \(day.day) \(month) \(day.year)",
            isSameMonth ? "les \(day.day) et \(next.day) \(month)" : "le \(day.day) \(month)",
            "le \(day.day)/\(day.month < 10 ? "0" : "")\(day.month)", "le \(day.day) \(month) de 9h30 à 12h",
        ]
    }

    @Test("of a thousand accounts none becomes an event ahead")
    func thousand() {
        let reader = NoticeReader(themes: [], organisers: [])
        var ahead: [String] = []
        for number in 0..<1_000 {
            let published = CivilDay(year: 2024, month: 1, day: 15).adding(days: number * 37 % 1_000)
            let forms = phrases(of: published.adding(days: -2 - number * 7 % 55))
            let text =
                sentences[number % 10].replacing("DATE", with: forms[number / 10 % 7]) + " "
                + more[number / 70 % 5]
            let event = reader.notice(
                NoticeText(
                    ItemText(
                        title: titles[number / 3 % 10], text: text.prefix(1).uppercased() + text.dropFirst()),
                    reference: published.start(in: parisZone), timezone: parisZone)
            ).event
            if let start = event?.start, start.civilDay > published {
                ahead.append("\(published) \(text): \(start.text)")
            }
            if let deadline = event?.deadline {
                ahead.append("\(published) \(text): deadline \(deadline.text)")
            }
        }
        #expect(ahead.isEmpty, "\(ahead.count): \(ahead.prefix(5))")
    }

    @Test("an announcement whose day has passed when it is read stays an announcement")
    func readLate() {
        let reader = NoticeReader(themes: [], organisers: [])
        let text = ItemText(
            title: "Rencontre des réseaux de quartier",
            text:
                "Le centre vous invite le jeudi 4 juillet 2024 de 9h à 17h à Rennes. Inscription obligatoire."
        )
        for day in [CivilDay(year: 2024, month: 6, day: 1), CivilDay(year: 2024, month: 10, day: 1)] {
            let notice = reader.notice(
                NoticeText(text, reference: day.start(in: parisZone), isUndated: true, timezone: parisZone))
            #expect(notice.kind == .event)
            #expect(notice.event?.start?.text == "2024-07-04T09:00:00+02:00")
        }
    }
}
