internal import Calendar
internal import Foundation
internal import Model
import Testing
internal import Text

@testable import Notices

/// Accounts of what has been, in the tenses, phrases and dates in which people tell it: none may become an event that lies ahead,
/// nor get a deadline. First run, before anything was mended for it: 41 of 1,000 lay ahead.
@Suite("accounts of past events, in every form")
struct PastFormTests {
    private let titles = [
        "Conseils citoyens : une journée pour se dire les choses", "Retour sur le forum des associations",
        "Le quartier en fête", "Rencontre professionnelle « Aller vers »",
        "Webinaire « Lire un budget » : le replay",
        "Santé mentale : trente professionnels autour de la table", "Séminaire « Nature en ville »",
        "En images : la traversée du quartier", "Un repas, cent convives",
        "Ce qu'il faut retenir du colloque",
        "La démocratie à hauteur d'enfant", "Visite de chantier à la Rotonde",
        "Les actes de la journée d'étude",
        "Une première réussie pour le marché des possibles", "Journée des centres sociaux",
        "Paroles d'habitantes",
    ]
    private let sentences = [
        "Plus de cent vingt personnes ont participé DATE à la rencontre organisée à Tours.",
        "C'était DATE : la salle des fêtes affichait complet.",
        "Organisée DATE par le centre de ressources, cette matinée a réuni les acteurs de la prévention.",
        "DATE, une quarantaine d'habitants sont venus raconter leur quartier.",
        "Vous n'avez pas pu venir DATE ? Le replay est en ligne.",
        "Les photos de l'après-midi, prises DATE, sont à voir sur notre site.",
        "Merci à toutes celles et ceux qui nous ont rejoints DATE !",
        "Nous étions DATE à Lille pour parler de mobilité.", "DATE se tenait la troisième séance du cycle.",
        "Le groupe s'est réuni DATE et a passé en revue les projets de l'année.",
        "Beau succès DATE : quarante familles ont planté les premiers arbres.",
        "Lancé DATE, l'atelier a déjà produit ses premiers résultats.",
        "Une délégation d'élus a visité DATE la maison du projet.",
        "Au cours de la réunion qui s'est déroulée DATE, les participants ont choisi trois chantiers.",
        "Revoir la conférence donnée DATE par la sociologue.",
        "Les échanges ont été riches DATE, comme le montre la synthèse.",
        "Invitée DATE, l'autrice a répondu aux questions du public.",
        "Ils étaient une trentaine DATE autour de la table.",
        "DATE, le préfet remettait les prix aux lauréats.",
        "Nous avions rendez-vous DATE avec les équipes de Roubaix.",
        "La salle était comble DATE pour écouter les témoins.",
        "Le film a été projeté DATE devant deux cents spectateurs.",
        "Les ateliers ont permis DATE de croiser les regards.",
    ]
    private let more = [
        "Le compte rendu est disponible.", "Photos : le service communication.", "À revoir sur notre chaîne.",
        "Le diaporama peut être téléchargé.", "La suite reste à écrire.", "Bravo à toutes les équipes !",
    ]

    /// A day that lay `age` days back on the day of publication, as people write it.
    private func phrases(of day: CivilDay, age: Int) -> [String] {
        let french = Lexicon.french
        let month = french.monthNames[day.month - 1]
        let weekday = french.weekdayNames[day.weekday - 1]
        let next = day.adding(days: 1)
        let number = day.month < 10 ? "0\(day.month)" : "\(day.month)"
        var phrases = [
            "le \(day.day) \(month)", "le \(weekday) \(day.day) \(month)", "\(weekday) \(day.day) \(month)",
            "le \(day.day) \(month) dernier", "ce \(weekday) \(day.day) \(month)", "le \(day.day)/\(number)",
            "le \(day.day)/\(number)/\(day.year)", "le \(day.day) \(month) \(day.year) de 14h à 17h",
            "le \(weekday) \(day.day) \(month) au matin", "le \(day.day) \(month) de 9 h 30 à 12 h",
            "en \(month) dernier",
            "le \(day.day) \(month) (de 10h à 16h)", "le \(day.day) \(month) après-midi",
        ]
        if next.month == day.month {
            phrases += [
                "les \(day.day) et \(next.day) \(month)", "du \(day.day) au \(next.day) \(month)",
                "les \(weekday) \(day.day) et \(french.weekdayNames[next.weekday - 1]) \(next.day) \(month)",
            ]
        }
        if age < 7 { phrases += ["\(weekday) dernier", "\(weekday)", "ce \(weekday)"] }
        if age == 1 { phrases += ["hier", "hier soir"] }
        if (8..<14).contains(age) { phrases += ["la semaine dernière", "il y a une semaine"] }
        return phrases
    }

    @Test("of a thousand none becomes an event ahead")
    func thousand() {
        let reader = NoticeReader(themes: [], organisers: [])
        var ahead: [String] = []
        for number in 0..<1_000 {
            let published = CivilDay(year: 2025, month: 2, day: 3).adding(days: number * 41 % 700)
            let ages = [1, 2, 3, 5, 6, 9, 12, 20, 33, 51, 77, 120, 170]
            let age = ages[number * 7 % ages.count]
            let forms = phrases(of: published.adding(days: -age), age: age)
            let words = sentences[number % sentences.count].replacing(
                "DATE", with: forms[number * 5 % forms.count])
            let text = words.prefix(1).uppercased() + words.dropFirst() + " " + more[number / 23 % more.count]
            let title = titles[number / 3 % titles.count]
            let event = reader.notice(
                NoticeText(
                    ItemText(title: title, text: text), reference: published.start(in: parisZone),
                    timezone: parisZone)
            ).event
            let days = [event?.start, event?.end, event?.deadline].compactMap { $0?.civilDay }
            if days.contains(where: { $0 > published }) || event?.deadline != nil {
                ahead.append(
                    "\(published) \(title) | \(text): \(event?.start?.text ?? "-") \(event?.deadline?.text ?? "-")"
                )
            }
        }
        if !ahead.isEmpty { print("ahead:", ahead.joined(separator: "\nahead: ")) }
        #expect(ahead.isEmpty, "\(ahead.count)")
    }
}
