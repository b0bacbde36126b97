internal import Calendar
internal import Foundation
import Testing

@testable import Dates

@Suite("dates in prose and their roles")
struct RoleTests {
    let reference = CivilDay(year: 2024, month: 10, day: 1)

    /// `event 2024-11-28`, one for each date found.
    private func roles(_ text: String) -> [String] {
        FrenchDates(in: text, reference: reference).mentions().map { reading in
            let ends = [reading.span.start, reading.span.end].map { $0?.text ?? "-" }
            let flags = (reading.isCancelled ? " cancelled" : "") + (reading.isPostponed ? " postponed" : "")
            return "\(reading.role.rawValue) \(ends.joined(separator: " "))" + flags
        }
    }

    @Test(
        "words that look like those of a date's purpose",
        arguments: [
            ("Le guichet de demain, 11 et 12 octobre", "unknown 2024-10-11 2024-10-12"),
            ("Session d'adaptation au poste, 14 et 15 octobre", "event 2024-10-14 2024-10-15"),
            ("Posté le 20 septembre", "publication 2024-09-20 -"),
            (
                "La grève oblige à reporter cette visite du 15 octobre au jeudi 28 novembre, neuf heures trente.",
                "event 2024-11-28T09:30 -"
            ),
            ("Le formulaire ferme le 11 décembre", "deadline 2024-12-11 -"),
            ("Les bureaux ferment le 24 décembre", "unknown 2024-12-24 -"),
            ("Remise des offres : 4 novembre 2024", "deadline 2024-11-04 -"),
            ("Réponse souhaitée le 22 novembre", "deadline 2024-11-22 -"),
            ("Poste basé à Marseille. Candidatures… 25/10/2024", "unknown 2024-10-25 -"),
            ("Engagement écrit demandé pour le 30 octobre", "deadline 2024-10-30 -"),
            ("On enverra dix lignes, le 2 novembre étant le dernier délai", "deadline 2024-11-02 -"),
            ("La note de service du 7 août 2019 le permet", "other 2019-08-07 -"),
            ("La note de la réunion du 7 août 2019", "event 2019-08-07 -"),
            ("Les personnes intéressées peuvent donner leur avis jusqu'au 10 mars", "deadline - 2025-03-10"),
        ])
    func purposes(text: String, expected: String) { #expect(roles(text) == [expected]) }

    @Test(
        "what will be done by a day, or lasts until then, is no deadline where nothing is asked for",
        arguments: [
            ("La ville construira 120 logements d'ici au 30 avril 2025.", "other - 2025-04-30"),
            ("Vous pouvez vous inscrire d'ici au 30 avril 2025.", "deadline - 2025-04-30"),
            ("D'ici le 30 avril, renvoyez le formulaire.", "deadline - 2025-04-30"),
            ("Remplissez la fiche d'ici au 13 novembre.", "deadline - 2024-11-13"),
            ("Les travaux durent jusqu'au 30 avril 2025.", "other - 2025-04-30"),
        ])
    func byThen(text: String, expected: String) { #expect(roles(text) == [expected]) }

    @Test(
        "the last days of calls: put off, by post, in telegraphic words, and which of two steps",
        arguments: [
            ("La clôture est repoussée au 19 décembre.", ["deadline 2024-12-19 -"]),
            ("Date limite reportée au 9 décembre 2024", ["deadline 2024-12-09 -"]),
            ("Le goûter est reporté au 9 décembre 2024", ["event 2024-12-09 -"]),
            (
                "Par courrier, le cachet de la poste du 15 novembre faisant foi",
                ["deadline 2024-11-15 -"]
            ),
            ("Posté le 15 novembre", ["publication 2024-11-15 -"]),
            ("CV avt 22/11. Entretiens en déc.", ["deadline - 2024-11-22"]),
            ("Inscr. av. 8/11 auprès de Zoé.", ["deadline - 2024-11-08"]),
            ("Inscr. AV. LE VEN. 8/11 auprès de Zoé.", ["deadline - 2024-11-08"]),
            ("CV à la DRH av. le vend. 8/11, 12h.", ["deadline - 2024-11-08T12:00"]),
            ("On y vend 12 lots.", []),
            ("Croquis et devis pour le 15 novembre, jury ensuite", ["deadline 2024-11-15 -"]),
            ("Foulée de la place, av. du 8 mai 1945", []),
            ("Rendez-vous au 3 av. Le Corbusier, salle 8", []),
            ("Délai de réponse : 15 novembre", ["deadline 2024-11-15 -"]),
            (
                "Trois lignes suffisent, avant la fin du pont, soit lundi 11 novembre.",
                ["deadline 2024-11-11 -"]
            ),
            (
                "Les inscrits gardent leur place. Les nouveaux sont reçus jusqu'au 9 novembre.",
                ["deadline - 2024-11-09"]
            ),
            ("Les nouvelles demandes sont prises jusqu'au 9 novembre.", ["deadline - 2024-11-09"]),
            ("Mesurer : outils, usages, limites (Agen, 15 novembre)", ["unknown 2024-11-15 -"]),
            ("Remplacement jusqu'au 30 juin 2025", ["other - 2025-06-30"]),
            ("Remplacement du directeur : candidatures jusqu'au 30 novembre", ["deadline - 2024-11-30"]),
            ("Nos collègues ouvrent le dossier le 9 octobre", ["unknown 2024-10-09 -"]),
            ("Un mot.\nPar Léa Morin, le mardi 10 septembre 2024 à 7h30", ["publication 2024-09-10T07:30 -"]),
            (
                "Un mot.\nPar le train du mardi 15 octobre à 7h30, nous irons à Lens.",
                ["event 2024-10-15T07:30 -"]
            ),
            ("Article du 14/09, page 3", ["other 2024-09-14 -"]),
            ("Art. du 14/09, p. 3", ["other 2024-09-14 -"]),
        ])
    func lastDays(text: String, expected: [String]) { #expect(roles(text) == expected) }

    @Test(
        "the times in which calls are answered, and what closes nothing",
        arguments: [
            (
                "Dépôt sur le portail « Mes démarches » du mardi 15 octobre au lundi 2 décembre 2024.",
                "deadline 2024-10-15 2024-12-02"
            ),
            (
                "Candidatures ouvertes du 7 octobre 2024 (10:00) au 11 novembre 2024 (23:59).",
                "deadline 2024-10-07T10:00 2024-11-11T23:59"
            ),
            ("Les dossiers des communes sont attendus vendredi 15 novembre.", "deadline 2024-11-15 -"),
            ("Réponses attendues avant…\n18 novembre 2024", "unknown 2024-11-18 -"),
            ("Trente personnes sont attendues vendredi 15 novembre.", "event 2024-11-15 -"),
            ("Les candidatures se referment le 31 octobre.", "deadline 2024-10-31 -"),
            ("Inscr. 15/11", "deadline 2024-11-15 -"),
            ("Répondre 18/11/2024", "unknown 2024-11-18 -"),
            ("La fête est remise au samedi 16 novembre", "event 2024-11-16 -"),
            ("Le jury siège le 12 novembre à huis clos.", "unknown 2024-11-12 -"),
            ("Le coup d'envoi le 9 décembre", "unknown 2024-12-09 -"),
            (
                "Remise en selle, réglages, bourse aux vélos : du 14 au 20 octobre 2024",
                "unknown 2024-10-14 2024-10-20"
            ),
        ])
    func openings(text: String, expected: String) { #expect(roles(text) == [expected]) }

    @Test(
        "what has been and what holds no more, by the words that govern the date",
        arguments: [
            ("Elles ont trouvé comment faire : webinaire, 17 octobre, 15 h.", "event 2024-10-17T15:00 -"),
            ("Elles ont trouvé comment faire le 17 septembre.", "unknown 2024-09-17 -"),
            ("La réponse est tombée lundi soir, après un débat de deux heures.", "event 2024-09-30 -"),
            ("Report de la veillée du 24 octobre", "unknown 2024-10-24 - postponed"),
            (
                "Report de la veillée « Lire-écrire-compter » du 24 octobre",
                "unknown 2024-10-24 - postponed"
            ),
            ("Le procès-verbal de la réunion du 16 septembre sera soumis au vote.", "event 2024-09-16 -"),
            (
                "La dictée, tous les mercredis de novembre, à 14 h 30",
                "event 2024-11-06T14:30 2024-11-27T14:30"
            ),
        ])
    func governed(text: String, expected: String) { #expect(roles(text) == [expected]) }

    @Test("a length is no hour, and the hour at which one leaves together is not the event's")
    func lengths() {
        func hours(_ text: String) -> Int { FrenchDates(in: text, reference: reference).hours.count }
        #expect(hours("Un débat de deux heures, sans pause.") == 0)
        #expect(hours("Un débat de deux heures à quatre heures.") == 1)
        #expect(hours("Départ groupé place de la Gare à 8h07.") == 0)
        #expect(hours("Départ prévu à 8h07.") == 1)
    }

    @Test("the surest of two last days is the one that all must keep")
    func steps() {
        func surest(_ text: String) -> String? {
            FrenchDates(in: text, reference: reference).mentions().filter { $0.role == .deadline }
                .max { $0.confidence < $1.confidence }?.span.end?.text
        }
        #expect(
            surest(
                "Une esquisse est envoyée jusqu'au 15 novembre 2024. Les équipes sélectionnées rendront leur dossier avant le 31 mars 2025."
            ) == "2024-11-15")
        #expect(
            surest("Répondez avant le 17 janvier à 17h. Nous lisons vos brouillons jusqu'au 10.")
                == "2025-01-17T17:00"
        )
        #expect(surest("Les lauréats signeront jusqu'au 31 mars 2025.") == "2025-03-31")
    }

    @Test(
        "hours from which the first of several days goes on say nothing of the last day's end; a department is no day"
    )
    func severalDays() {
        #expect(
            roles("Atelier jeudi 14 et vendredi 15 novembre, à partir de 9h") == [
                "event 2024-11-14 2024-11-15"
            ])
        #expect(roles("Visite à Dole (39), jeu. 14/11") == ["event 2024-11-14 -"])
        #expect(
            roles("Séjour du jeudi 14 (14h) au samedi 16 novembre (12h)") == [
                "event 2024-11-14T14:00 2024-11-16T12:00"
            ])
    }

    @Test("a month told of the past is the one that has begun")
    func month() {
        #expect(roles("La session d'octobre était complète.") == ["event 2024-10 -"])
        #expect(roles("La session de novembre était complète.") == ["event 2023-11 -"])
    }

    @Test("what a sentence before asked for says nothing of the day behind it")
    func sentenceBefore() {
        #expect(
            roles("Vous l'avez demandé, il revient ! Les 17 et 18 mai, sur la place.")
                == ["unknown 2025-05-17 2025-05-18"])
        #expect(roles("CV et dernier arrêté avant le 18/04/2025") == ["deadline - 2025-04-18"])
        #expect(roles("Le dépôt se termine vendredi 29 novembre.") == ["deadline 2024-11-29 -"])
        #expect(roles("CV à envoyer à Karim avant le 9...").isEmpty)
        #expect(roles("CV à envoyer à Karim avant le 9…").isEmpty)
        #expect(roles("Dossiers recevables jusqu'au vendredi...").isEmpty)
        #expect(roles("Le tournoi a lieu le 19 novembre 2024, de 13 heures…") == ["event 2024-11-19 -"])
        #expect(
            roles("Le tournoi a lieu le 19 novembre 2024 à 13 heures") == ["event 2024-11-19T13:00 -"])
        #expect(roles("Dernier jour : 29 novembre") == ["deadline 2024-11-29 -"])
    }

    @Test("an event and its deadline stand in one text")
    func eventAndDeadline() {
        #expect(
            roles("La journée aura lieu le jeudi 28 novembre 2024 à Metz. Inscription avant le 20 novembre.")
                == ["event 2024-11-28 -", "deadline - 2024-11-20"])
        #expect(
            roles("Date limite d'inscription : 7 novembre. Rencontre le 14 novembre de 9h à 12h.")
                == ["deadline 2024-11-07 -", "event 2024-11-14T09:00 2024-11-14T12:00"])
        #expect(roles("Clôture des candidatures le 15 décembre") == ["deadline 2024-12-15 -"])
        #expect(roles("Réponse attendue pour le 15 novembre") == ["deadline 2024-11-15 -"])
        #expect(roles("Inscrivez-vous à la journée du 15 novembre") == ["event 2024-11-15 -"])
        #expect(roles("Dépôt des dossiers du 2 au 30 novembre") == ["deadline 2024-11-02 2024-11-30"])
        #expect(roles("Inscriptions à partir du 4 novembre") == ["other 2024-11-04 -"])
    }

    @Test("labels on the line above count")
    func labels() {
        #expect(
            roles("Quand ?\njeudi 28 novembre\nDate limite :\n20 novembre") == [
                "event 2024-11-28 -", "deadline 2024-11-20 -",
            ])
    }

    @Test("publication dates, laws and births are no events")
    func others() {
        #expect(roles("Publié le 18/09/2024") == ["publication 2024-09-18 -"])
        #expect(roles("Mis en ligne le 3 mai 2024") == ["publication 2024-05-03 -"])
        #expect(roles("webinaire en ligne le 3 décembre") == ["event 2024-12-03 -"])
        #expect(roles("la loi n° 2005-102 du 11 février 2005") == ["other 2005-02-11 -"])
        #expect(roles("l'association, fondée le 3 mai 1985") == ["other 1985-05-03 -"])
    }

    @Test("what has been is looked for backward when its year is missing")
    func past() {
        #expect(roles("Retour sur la visite du 10 septembre") == ["event 2024-09-10 -"])
        #expect(roles("La rencontre s'est tenue le 10 novembre à Lyon") == ["event 2023-11-10 -"])
        #expect(roles("La rencontre se tiendra le 10 septembre à Lyon") == ["event 2025-09-10 -"])
    }

    @Test("moved and cancelled dates are marked, the new date counts")
    func moved() {
        #expect(roles("La journée du 8 novembre est annulée") == ["event 2024-11-08 - cancelled"])
        #expect(
            roles("Prévu le 8 novembre, l'atelier est reporté au 15 novembre") == [
                "event 2024-11-08 - postponed", "event 2024-11-15 -",
            ])
        #expect(roles("Atelier reporté du 8 au 15 novembre") == ["event 2024-11-15 -"])
        #expect(roles("Nouvelle date : 15 novembre") == ["event 2024-11-15 -"])
    }

    @Test("habits are named and not expanded")
    func habits() {
        let readings = FrenchDates(in: "tous les jeudis de 14h à 16h", reference: reference).mentions()
        #expect(readings.map(\.isRecurrent) == [true])
        #expect(readings.first?.span.start == nil)
        for text in ["La salle ouvre à 7 h 30 le mardi et le jeudi", "Le vendredi, on travaille à la maison"]
        {
            let mentions = FrenchDates(in: text, reference: reference).mentions()
            #expect(mentions.map(\.isRecurrent) == [true], "\(text)")
            #expect(mentions.first?.span.start == nil, "\(text)")
        }
        let bounded = FrenchDates(in: "tous les mardis du 5 au 26 novembre 2024", reference: reference)
            .mentions()
        #expect(bounded.map(\.isRecurrent) == [true])
        #expect(bounded.first?.span.end?.text == "2024-11-26")
    }

    @Test("each date knows its place in the text")
    func places() throws {
        let text = "À Nîmes, du 3 au 5 décembre 2024 (inscription)"
        let reading = try #require(FrenchDates(in: text, reference: reference).mentions().first)
        let bytes = Array(text.utf8)[reading.range]
        #expect(String(decoding: bytes, as: UTF8.self) == "du 3 au 5 décembre 2024")
    }

    @Test("a weekday that contradicts its date is a remark")
    func contradiction() {
        let readings = FrenchDates(in: "mardi 28 novembre 2024", reference: reference).mentions()
        #expect(readings.first?.remarks == [.wrongWeekday])
    }

    /// `event 2024-11-28`, for a text that was written on the day of reference, or at any time before it.
    private func days(_ text: String, isUndated: Bool = false) -> [String] {
        FrenchDates(in: text, reference: reference).mentions(Tone(isUndated: isUndated)).compactMap {
            ($0.span.start ?? $0.span.end)?.text
        }
    }

    @Test("which year: the tense, else the nearness of the day")
    func years() {
        #expect(days("Le 24 septembre, soixante élus ont visité la ferme.") == ["2024-09-24"])
        #expect(days("Le 12 mars, les équipes présentaient leurs projets.") == ["2024-03-12"])
        #expect(days("Séminaire du 24 septembre") == ["2024-09-24"])
        #expect(days("Séminaire du 12 mars") == ["2025-03-12"])
        #expect(days("La visite se tiendra le 12 mars.") == ["2025-03-12"])
        #expect(days("La visite aura lieu le 28 septembre.") == ["2024-09-28"])
        #expect(days("Inscription avant le 26.") == ["2024-10-26"])
        #expect(days("Mardi 25 juin, une soirée a réuni les habitants.") == ["2024-06-25"])
    }

    @Test("an account tells of the last months, unless its own words or the next such day say otherwise")
    func accounts() {
        func day(_ text: String) -> String? {
            FrenchDates(in: text, reference: reference).mentions(Tone(isPast: true)).first?.span.start?.text
        }
        #expect(day("Le 3 juin, au gymnase.") == "2024-06-03")
        #expect(day("Le 13 octobre, 19 heures, au gymnase.") == "2024-10-13T19:00")
        #expect(day("Du lundi 4 au vendredi 8 novembre, dans une caravane.") == "2024-11-04")
        #expect(day("Le 13 octobre dernier, au gymnase.") == "2023-10-13")
        #expect(day("La rencontre s'est tenue le 13 octobre.") == "2023-10-13")
    }

    @Test("a day within weeks is ahead, unless a word before it tells the past")
    func soon() {
        #expect(days("Du 6 au 17 novembre : ce cours a été conçu par des médiatrices.") == ["2024-11-06"])
        #expect(days("Le 6 novembre, la parole est à des jeunes qui ont quitté l'école.") == ["2024-11-06"])
        #expect(days("Nous avons reçu les équipes le 6 novembre.") == ["2023-11-06"])
    }

    @Test("what closes, what is awaited and the last date")
    func closings() {
        #expect(roles("Dossier à déposer, dernier délai le 30 avril 2025") == ["deadline 2025-04-30 -"])
        #expect(roles("Les inscriptions seront closes le lundi 11 novembre") == ["deadline 2024-11-11 -"])
        #expect(
            roles("Les inscriptions, ouvertes aujourd'hui, seront closes le 8 novembre").last
                == "deadline 2024-11-08 -")
        #expect(
            roles("Les inscriptions, ouvertes aujourd'hui, seront closes le 8 novembre").first?.hasPrefix(
                "deadline") == false)
        #expect(roles("Limites de réception des plis : lundi 4 novembre") == ["deadline 2024-11-04 -"])
        #expect(roles("Dates limites de réception : lundi 4 novembre") == ["deadline 2024-11-04 -"])
        #expect(
            roles("Quatre cents collègues sont attendus à Lille les 2 et 3 novembre").contains {
                $0.hasPrefix("deadline")
            } == false)
        #expect(roles("Vos textes sont attendus pour le 8 novembre") == ["deadline 2024-11-08 -"])
        #expect(roles("Fermeture du 22 décembre au 2 janvier").first?.hasPrefix("deadline") == false)
        #expect(
            roles("Accueil mardi à 9h, clôture mercredi à 16h").contains { $0.hasPrefix("deadline") } == false
        )
    }

    @Test(
        "hours as they are said",
        arguments: [
            ("le 5 mai, de midi et demi à 14 h", "2025-05-05T12:30 2025-05-05T14:00"),
            ("le 5 mai à 14h30 heure de La Réunion", "2025-05-05T14:30 -"),
            ("le 5 mai à 10 h 30 devant la gare", "2025-05-05T10:30 -"),
            ("le 5 mai à 14h 12 bénévoles partent", "2025-05-05T14:00 -"),
            ("le 5 mai de 14h 16h", "2025-05-05T14:00 -"), ("23.–24.04.2025", "2025-04-23 2025-04-24"),
            ("du 9 au 12 mars 2025. Deux heures de travail par semaine", "2025-03-09 2025-03-12"),
            ("du 9 au 12 mars 2025, deux heures par semaine", "2025-03-09 2025-03-12"),
            ("le 5 mai 2025 à deux heures de l'après-midi", "2025-05-05T02:00 -"),
        ])
    func hours(text: String, span: String) {
        let found = FrenchDates(in: text, reference: reference).span
        #expect((found?.start?.text ?? "-") + " " + (found?.end?.text ?? "-") == span)
    }

    @Test("hours of weekdays and of a programme stand beside the dates")
    func spareHours() throws {
        let dates = FrenchDates(
            in: "Du 23 au 24 avril 2025, départ le mercredi à 8 h 15, retour le jeudi à 18 h 30",
            reference: reference)
        let span = try #require(dates.mentions().first?.span.at(dates.hoursOfWeekdays))
        #expect(span.start?.text == "2025-04-23T08:15")
        #expect(span.end?.text == "2025-04-24T18:30")
        let leads = FrenchDates(in: "9h30 : accueil\n10h : débat\n17h : fin", reference: reference).hours.map(
            \.lead)
        #expect(leads == [.line, .line, .ends])
        let visit = FrenchDates(
            in: "rendez-vous à 13h30 à la gare, retour prévu vers 17 h", reference: reference
        ).hours
        #expect(visit.map(\.lead) == [.begins, .ends])
    }

    @Test("of a text that may be old the nearer year counts")
    func undated() {
        #expect(
            days("Le 11 juin de 10h à 11h30, trois équipes présentent leurs actions.", isUndated: true).first
                == "2024-06-11T10:00")
        #expect(
            days("Le 11 février, trois équipes présentent leurs actions.", isUndated: true) == ["2025-02-11"])
    }

    @Test("« ne » is no birth, « sur place » no street, a bare weekday with its hours a habit")
    func ordinaryWords() {
        #expect(roles("La visite ne sera pas le 5 novembre 2024") == ["event 2024-11-05 -"])
        #expect(roles("Rendez-vous sur place le 15 octobre 2024") == ["event 2024-10-15 -"])
        let open = FrenchDates(in: "Le centre vous reçoit le mercredi de 14h à 18h", reference: reference)
        #expect(open.mentions().map(\.isRecurrent) == [true])
    }

    @Test("hours by themselves keep what stands before them")
    func hours() {
        func leads(_ text: String) -> [Hours.Lead] {
            FrenchDates(in: text, reference: reference).hours.map(\.lead)
        }
        #expect(leads("Horaires : 9h-12h") == [.label])
        #expect(leads("9h30 – 12h30 | Salle des fêtes") == [.line])
        #expect(leads("On commence à 9h, on termine à 12h") == [.begins, .ends])
        #expect(leads("Répondre avant 18h").isEmpty)
        #expect(leads("Le 5 mai 2025 de 9h à 12h").isEmpty)
        #expect(leads("Secrétariat ouvert de 9h à 12h").isEmpty)
    }
}
