internal import Calendar
internal import Foundation
internal import Model
import Testing
internal import Text

@testable import Notices

@Suite("notices")
struct NoticeTests {
    let reference = Date(timeIntervalSince1970: 1_727_769_600)  // 2024-10-01

    private func read(
        _ title: String, _ text: String = "", kind: Kind? = nil, themes: [Model.Theme] = [],
        sources: [Source] = [],
        given: Event? = nil
    ) -> Notice {
        NoticeReader(themes: themes, organisers: sources).notice(
            NoticeText(
                ItemText(title: title, text: text), pageKind: kind, given: given, reference: reference,
                timezone: parisZone)
        )
    }

    @Test(
        "a job's town is the one that its title names, with a deadline or without; a word that names a town as well is none",
        arguments: [
            ("Médiatrice santé – Arles", "Arles"), ("Conseiller numérique, secteur Béziers (H/F)", "Béziers"),
            ("Chargée de mission Communication", nil),
        ])
    func townOfJob(title: String, town: String?) {
        #expect(read(title, "Une régie de quartier recrute en CDI.", kind: .job).event?.place == town)
    }

    @Test("news that an event has a new day is a notice of the event, and without one stays news")
    func newDay() {
        let moved = read(
            "REPORT – Séminaire des équipes",
            "En raison de travaux, le séminaire prévu le 21 octobre à Sens n'aura pas lieu. Il est reporté au mardi 26 novembre 2024, aux mêmes heures. Les inscriptions restent valables."
        )
        #expect(moved.kind == .event && moved.event?.start?.text == "2024-11-26")
        let open = read(
            "Séminaire des équipes : du nouveau",
            "Le conseil d'administration a renouvelé son bureau. Les inscriptions restent valables.")
        #expect(open.kind == .news)
    }

    @Test("the end of an event may be told apart from its beginning")
    func endToldApart() {
        let course = read(
            "Le cours en ligne rouvre",
            "Le cours commence en ligne lundi 4 novembre 2024 et s'achève le 15 décembre. Inscriptions possibles jusqu'au 8 novembre.",
            kind: .event)
        #expect(course.event?.start?.text == "2024-11-04" && course.event?.end?.text == "2024-12-15")
        #expect(course.event?.deadline?.text == "2024-11-08")
        let show = read(
            "Exposition des ateliers", "Ouvre le samedi 12 octobre, ferme le 20 décembre 2024.", kind: .event)
        #expect(show.event?.start?.text == "2024-10-12" && show.event?.end?.text == "2024-12-20")
        let hours = read(
            "Exposition des ateliers",
            "Ouvre le samedi 12 octobre, ferme le 20 décembre 2024. 14h-18h, sauf le lundi.", kind: .event)
        #expect(hours.event?.start?.text == "2024-10-12")
        #expect(hours.event?.end?.text == "2024-12-20")
    }

    @Test("« jusqu'au » ends what has begun, and is a last day where something is asked for until then")
    func until() {
        let show = read(
            "Exposition des ateliers",
            "Au musée de Sens jusqu'au 20 décembre 2024. Inauguration le 12 octobre 2024. Fermé le lundi.",
            kind: .event
        ).event
        #expect(show?.start?.text == "2024-10-12" && show?.end?.text == "2024-12-20" && show?.deadline == nil)
        let days = read(
            "Conférence des quartiers",
            "La conférence aura lieu jeudi 14 novembre, dès 8 h 30, à Sens, puis vendredi 15 novembre, jusqu'à 13 h, à Joigny.",
            kind: .event
        ).event
        #expect(days?.end?.text == "2024-11-15T13:00:00+01:00" && days?.deadline == nil)
        let asked = read(
            "Séjour des équipes", "Le séjour commence le 12 novembre 2024. Inscription jusqu'au 8 novembre.",
            kind: .event
        ).event
        #expect(asked?.end == nil && asked?.deadline?.text == "2024-11-08")
    }

    @Test("sessions that stand each on its line are one event, from the first to the last")
    func sessions() {
        let text = """
            Trois réunions au même contenu, chacune de 14 h à 16 h.
            Mardi 5 novembre 2024 : Évreux, hôtel du département
            Jeudi 7 novembre 2024 : Alençon, halle au blé
            Vendredi 8 novembre 2024 : Saint-Lô, préfecture
            L'inscription est obligatoire.
            """
        let event = read("Réunions d'information des porteurs de projets", text, kind: .event).event
        #expect(
            event?.start?.text == "2024-11-05T14:00:00+01:00"
                && event?.end?.text == "2024-11-08T16:00:00+01:00")
        // Another day in passing, on a line of its own, is no session.
        let one = read(
            "Réunion d'information",
            "Mardi 5 novembre 2024 : Évreux, hôtel du département\nVotre dossier est à rendre ensuite, le 8 novembre 2024.",
            kind: .event)
        #expect(one.event?.end == nil)
    }

    @Test("the next meeting is the one that is announced, whatever meeting is named beside it")
    func nextMeeting() {
        let event = read(
            "Réunion des chefs de projet",
            "La prochaine réunion aura lieu jeudi 14 novembre, de 10 h à 16 h, à Dole. Le procès-verbal de la réunion du 16 septembre y sera soumis au vote."
        ).event
        #expect(event?.start?.text == "2024-11-14T10:00:00+01:00")
    }

    @Test("a call is answered as long as it is open, where no other last day is told")
    func openCall() {
        let call = read(
            "Appel à projets : l'été des quartiers",
            "L'appel est ouvert du 1er octobre au dimanche 24 novembre 2024. Les lauréats seront connus en janvier."
        )
        #expect(call.kind == .call && call.event?.deadline?.text == "2024-11-24")
    }

    @Test("a day that a field gives as the last one begins nothing")
    func lastDay() {
        let due = Event(deadline: .day(year: 2024, month: 10, day: 10))
        #expect(read("Dépôt des bilans", "10/10/2024", kind: .recap, given: due).event == due)
    }

    @Test(
        "a calendar's event is taken as it stands: words add a deadline and a cancellation, and nothing else")
    func exactEvent() {
        let day = Event(start: .day(year: 2024, month: 11, day: 14))
        func read(_ title: String) -> Event? {
            NoticeReader(themes: [], organisers: []).notice(
                NoticeText(
                    ItemText(
                        title: title,
                        text: "Le 14 novembre de 9h30 à 12h à Dijon. Inscriptions avant le 7 novembre 2024."),
                    pageKind: .event, given: day, isExact: true, reference: reference, timezone: parisZone)
            ).event
        }
        var expected = day
        expected.deadline = .day(year: 2024, month: 11, day: 7)
        #expect(read("Journée d’étude") == expected)
        expected.isCancelled = true
        #expect(read("ANNULÉ : journée d’étude") == expected)
    }

    private func themes(_ match: [String], in title: String, _ text: String = "") -> [String] {
        read(title, text, themes: [Model.Theme(id: "t", label: "T", match: match)]).themes.flatMap(\.words)
    }

    @Test("theme words are whole words, whatever their case, accents, hyphens, plurals and inclusive endings")
    func themeWords() {
        #expect(themes(["santé"], in: "SANTE des habitants") == ["santé"])
        #expect(themes(["santé"], in: "Les santons de Provence").isEmpty)
        #expect(themes(["habitant"], in: "Paroles d'habitant·es") == ["habitant"])
        #expect(themes(["habitants"], in: "Un habitant raconte") == ["habitants"])
        #expect(themes(["réseau"], in: "Deux réseaux") == ["réseau"])
        #expect(themes(["non-recours"], in: "Le non recours") == ["non-recours"])
        #expect(themes(["pouvoir d'agir"], in: "Le pouvoir d’agir") == ["pouvoir d'agir"])
        #expect(themes(["contrat de ville"], in: "Les contrats de ville") == ["contrat de ville"])
        #expect(themes(["contrat de ville"], in: "Le contrat de la ville").isEmpty)
        #expect(themes(["immigr*"], in: "Immigration et immigrés") == ["immigr*"])
        #expect(themes(["cité éduc*"], in: "Les cités éducatives") == ["cité éduc*"])
        #expect(themes(["mode"], in: "Quartier : mode d'emploi").isEmpty)
        #expect(themes([""], in: "Quartier").isEmpty)
    }

    @Test("the thesaurus finds a theme by what is only said of its subject, and for no other theme")
    func thesaurus() {
        #expect(!themes(["logement"], in: "Les copropriétés dégradées devant le juge").isEmpty)
        #expect(themes(["santé"], in: "Les copropriétés dégradées devant le juge").isEmpty)
        #expect(themes(["mission"], in: "Les copropriétés dégradées devant le juge").isEmpty)
        #expect(themes(["logement"], in: "Le logement des étudiants") == ["logement"])
    }

    @Test("of the words that are said elsewhere too, two speak for a subject and one does not")
    func sideWords() {
        #expect(themes(["culture"], in: "Un livre sur les équipes").isEmpty)
        #expect(!themes(["culture"], in: "Un livre et une exposition").isEmpty)
    }

    @Test("a word inside a longer phrase of another theme says nothing of its own")
    func innerWords() {
        let themes = [
            Model.Theme(id: "droits", label: "D", match: ["non-recours"]),
            Model.Theme(id: "soins", label: "S", match: ["non-recours aux soins"]),
        ]
        #expect(read("Le non-recours aux soins", themes: themes).themes.map(\.id) == ["soins"])
        #expect(read("Le non-recours", themes: themes).themes.map(\.id) == ["droits"])
    }

    @Test("a hall « au Palais des congrès » is not the town Le Palais, and « au Port » is the town")
    func hallOrTown() {
        let hall = "Les rencontres s'arrêtent à Béziers le mardi 8 décembre 2026, au Palais des congrès."
        #expect(read("Rencontres territoriales", hall).event?.place == "Béziers")
        #expect(
            read("La varangue", "Samedi 28 novembre 2026, de 8 h 30 à 12 h, au Port.").event?.place
                == "Le Port")
    }

    @Test("there are at most three themes, the title's first")
    func atMostThree() {
        let themes = ["un", "deux", "trois", "quatre"].map {
            Model.Theme(id: $0, label: $0, match: [$0 + "mot"])
        }
        let notice = read("quatremot", "unmot unmot deuxmot deuxmot troismot troismot", themes: themes)
        #expect(notice.themes.map(\.id) == ["quatre", "un", "deux"])
    }

    @Test("a source's own name speaks for no theme")
    func names() {
        let source = Source(id: "oriv", name: "ORIV", aliases: ["Observatoire régional de l'intégration"])
        let theme = Model.Theme(id: "integration", label: "Intégration", match: ["intégration"])
        #expect(
            read("L'Observatoire régional de l'intégration déménage", themes: [theme], sources: [source])
                .themes.isEmpty)
        #expect(!read("L'intégration en débat", themes: [theme], sources: [source]).themes.isEmpty)
    }

    @Test("the organiser of a relayed notice is found by name and alias")
    func organisers() {
        let sources = [
            Source(id: "rncrpv", name: "Réseau national"),
            Source(id: "resovilles", name: "RésO Villes", aliases: ["Résovilles"]),
            Source(id: "irev", name: "IREV"),
        ]
        #expect(
            read("Forum", "Le 4 juillet, RésO Villes organise un forum.", sources: sources).organiser
                == "resovilles")
        #expect(read("Forum", "Un forum de Résovilles.", sources: sources).organiser == "resovilles")
        #expect(read("L'IREV recrute", "Avec RésO Villes.", sources: sources).organiser == "irev")
        #expect(read("Forum", "Un forum.", sources: sources).organiser == nil)
    }

    @Test("the page's kind wins over the words")
    func pageKind() {
        #expect(read("Guide de la participation").kind == .publication)
        #expect(read("Guide de la participation", kind: .news).kind == .news)
    }

    @Test("structured data win over the prose, which fills what they leave open")
    func structured() {
        let given = Event(start: .day(year: 2024, month: 12, day: 3))
        let event = read(
            "Journée", "Le 5 décembre 2024 à Metz. Inscription avant le 20 novembre.", kind: .event,
            given: given
        ).event
        #expect(event?.start == given.start)
        #expect(event?.place == "Metz")
        #expect(event?.deadline?.text == "2024-11-20")
    }

    @Test("a block of day and month takes its year from the words, where they tell it")
    func yearOfABlock() {
        let block = Event(start: .day(year: 2025, month: 9, day: 5))
        func start(_ text: String) -> String? {
            read("Café santé", text, kind: .event, given: block).event?.start?.text
        }
        #expect(start("Il a lieu jeudi 5 septembre, au relais-mairie.") == "2024-09-05")
        #expect(start("Il a lieu le 5 septembre 2024.") == "2024-09-05")
        #expect(start("Il a lieu au relais-mairie.") == "2025-09-05")
        #expect(start("Il a lieu vendredi 5 septembre.") == "2025-09-05")
        let leap = Event(
            start: .day(year: 2024, month: 2, day: 28), end: .day(year: 2024, month: 2, day: 29))
        let moved = read("Café santé", "Il a lieu le 28 février 2025.", kind: .event, given: leap).event
        #expect(moved?.start?.text == "2025-02-28")
        #expect(moved?.end == nil)
    }

    @Test("« à La Réunion » is the island and no town")
    func island() {
        let text =
            "À La Réunion, un enfant sur quatre est concerné.\nLe 5 mai 2025\nLieu : salle Gramoun Lélé, Saint-Benoît"
        #expect(read("Journée santé", text, kind: .event).event?.place == "Saint-Benoît")
    }

    @Test("a day that has come, in a column of days, is no event of what is nothing to attend")
    func columnOfDays() {
        let past = Event(start: .day(year: 2024, month: 9, day: 30))
        let text = "Le centre recrute. Candidatures avant le 24 novembre 2024."
        let job = read("Offre d’emploi : chargé·e de mission", text, kind: .job, given: past).event
        #expect(job?.start == nil && job?.deadline?.text == "2024-11-24")
        #expect(read("Une note sur le logement", kind: .publication, given: past).event == nil)
        #expect(read("Journée", kind: .event, given: past).event == past)
        let ahead = Event(start: .day(year: 2024, month: 12, day: 3))
        #expect(read("Le réseau se réunit", kind: .news, given: ahead).event == ahead)
    }

    @Test("a deadline without a year lies before its event")
    func deadlineYear() {
        let event = read("Journée du 15 janvier 2026", "Inscription avant le 20 décembre.", kind: .event)
            .event
        #expect(event?.deadline?.text == "2025-12-20")
    }

    @Test("times are local, with the offset of their day")
    func offsets() {
        #expect(read("Réunion le 14 novembre 2024 à 9h30").event?.start?.text == "2024-11-14T09:30:00+01:00")
        #expect(read("Réunion le 14 juin 2025 à 9h30").event?.start?.text == "2025-06-14T09:30:00+02:00")
    }

    @Test("the day at the head of a text is when it was written, not when the event is")
    func dateline() {
        let notice = read(
            "Les centres se donnent rendez-vous",
            "1er octobre 2024\nLa rencontre se tiendra à Dijon les 7 et 8 novembre 2030.", kind: .event)
        #expect(notice.event?.start?.text == "2030-11-07")
        let hours = read(
            "Webinaire", "Calendrier de signature au 31/03/2030. Le 29/09/2029 à 10h en ligne.", kind: .event)
        #expect(hours.event?.start?.text == "2029-09-29T10:00:00+02:00")
    }

    @Test("a named venue is a place where it stands with the date, and a town outranks it")
    func namedVenues() {
        #expect(
            read("Bal", "Le 5 mai 2025 à 20h. L'an dernier au stade Bollaert.", kind: .event).event?.place
                == nil)
        #expect(
            read("Bal", "Le 5 mai 2025 au stade de Bonneveine, à Marseille.", kind: .event).event?.place
                == "Marseille")
        #expect(read("Bal", "Le 5 mai 2025 au centre social.", kind: .event).event?.place == nil)
    }

    @Test("a phrase that speaks for no theme does where a person wrote it")
    func ownEmptyPhrase() {
        #expect(themes(["emploi"], in: "Offre d'emploi : médiateur").isEmpty)
        #expect(themes(["offre d'emploi"], in: "Offre d'emploi : médiateur") == ["offre d'emploi"])
    }

    @Test(
        "a house or a ground that is written like a name, and a numbered hall, are places",
        arguments: [
            (
                "Le 8 novembre, de 14h à 18h, à la Maison des habitants, place du Puits.",
                "Maison des habitants"
            ),
            ("Le jeudi 14 novembre, de 14 h à 17 h, en salle 204 du bâtiment B.", "Salle 204"),
            ("Le 8 novembre, de 14h à 18h, au parc des Lilas.", "Parc des Lilas"),
            (
                "Quand ? Le 8 novembre Où ? Salle Jean-Macé, rue du Puits Pour qui ? Tous",
                "Salle Jean-Macé, rue du Puits"
            ),
            ("Le 8 novembre à 9h Lieu : Cité des métiers, Marseille Public : agents", "Marseille"),
        ])
    func housesAndGrounds(text: String, place: String) {
        #expect(read("Rencontre", text, kind: .event).event?.place == place)
    }

    @Test("an exhibition begins on its first day and not on the eve, when it is opened")
    func openingEvening() {
        let event = read(
            "Portraits",
            "Du 15 novembre au 17 décembre, la salle expose ses voisins. Vernissage le 14 novembre à 18h30.",
            kind: .event
        ).event
        #expect(event?.start?.label == "2024-11-15")
        #expect(event?.end?.label == "2024-12-17")
    }

    @Test("an hour of coming back ends what began at an hour of the same day")
    func comingBack() {
        func end(_ text: String) -> String? { read("Visite", text, kind: .event).event?.end?.label }
        #expect(end("Départ jeudi 14 novembre à 8 h 45, gare ; retour vers 17 h 15.") == "2024-11-14T17:15")
        #expect(end("Départ le 14 novembre à 8 h 45. Le 20 novembre, débat. Retour vers 17 h 15.") == nil)
    }

    @Test("the closing of an event is no deadline of the year before")
    func closingOfEvent() {
        let event = read(
            "Rencontres",
            "Accueil mardi 19 novembre à 9h30, clôture mercredi 20 novembre à 13h. Clôture des inscriptions le 9.",
            kind: .event
        ).event
        #expect(event?.deadline?.label.hasPrefix("2023") != true)
    }

    @Test("a deadline is read in what a listing shows beside the text")
    func deadlineOfRecord() {
        let text = ItemText(
            title: "Appel à projets", summaryHTML: "<p>Les associations sont aidées.</p>", contentHTML: nil,
            recordHTML: "<p>Les associations sont aidées.</p><p>Date limite : 21/03/2025</p>")
        let notice = NoticeReader(themes: [], organisers: []).notice(
            NoticeText(text, reference: Date(timeIntervalSince1970: 1_740_000_000), timezone: parisZone))
        #expect(notice.event?.deadline?.label == "2025-03-21")
    }

    @Test("days and hours are read in what a listing shows beside the text, but not the day of publication")
    func daysOfRecord() {
        func event(_ words: String, isUndated: Bool = true) -> Event? {
            let text = ItemText(
                title: "Café des parents", summaryHTML: "<p>Venez nombreux.</p>", contentHTML: nil,
                recordHTML: "<p>\(words)</p><p>Venez nombreux.</p>")
            return NoticeReader(themes: [], organisers: []).notice(
                NoticeText(
                    text, pageKind: .event, reference: Date(timeIntervalSince1970: 1_740_000_000),
                    isUndated: isUndated, timezone: parisZone)
            ).event
        }
        let told = event("jeu. 27 mars 2025 09h00 – 11h00 Lieu : Maison du projet")
        #expect(told?.start?.label == "2025-03-27T09:00")
        #expect(told?.end?.label == "2025-03-27T11:00")
        #expect(told?.place == "Maison du projet")
        #expect(event("19 février 2025", isUndated: false) == nil)
    }

    @Test(
        "a house in the title, before the day, or a street behind it is the place; that of a day given up is not"
    )
    func placesAroundDays() {
        func place(_ title: String, _ text: String) -> String? {
            read(title, text, kind: .event).event?.place
        }
        #expect(
            place("Réunion à la salle Ravel", "Le bilan, mercredi 6 novembre 2024 à 18h30.") == "Salle Ravel")
        #expect(place("Chorale", "Salle Jean-Moulin, le samedi 9 novembre à 10h.") == "Salle Jean-Moulin")
        #expect(
            place("Ouverture", "Venez mercredi 4 décembre 2024 à 15h, 4 allée des Tilleuls. Goûter.")
                == "4 allée des Tilleuls")
        #expect(
            place(
                "Rencontre : report",
                "La rencontre prévue le 7 novembre à Auxerre est reportée au jeudi 12 décembre et se tiendra à Sens."
            ) == "Sens")
        #expect(place("Pique-nique", "Samedi 9 novembre à 12h au parc. Parc ouvert à tous.") != "en ligne")
    }

    @Test("three towns in a row say who takes part, and a hall's town behind the day is the place")
    func listedTowns() {
        let text = """
            Une matinée pour faire le point sur trois expériences (Creil, Montataire, Compiègne).
            Jeudi 14 janvier 2027, de 9h30 à 12h30
            Salle Jacques-Brel, Beauvais
            """
        #expect(read("Les conseils citoyens", text, kind: .event).event?.place == "Beauvais")
    }

    @Test("a house with a name of its own right behind day and hours is the place")
    func venueBehindDate() {
        let text = "Vendredi 27 novembre 2026 à 18h00, Maison de quartier des Cannes. Garderie sur place."
        #expect(read("Les écrans", text, kind: .event).event?.place == "Maison de quartier des Cannes")
    }

    @Test("a deadline has its hour where one of two statements tells it")
    func hourOfDeadline() {
        let twice = "Les dossiers doivent parvenir au plus tard le 5 décembre 2026 à 12h."
        let event = read("Appel : dépôt avant le 5 décembre 2026", twice, kind: .call).event
        #expect(event?.deadline?.text.prefix(16) == "2026-12-05T12:00")
    }

    @Test(
        "the hours of its weekday are a day's, and a day with hours outranks the weeks that are named behind it"
    )
    func hoursOfItsWeekday() {
        let film = "L'anniversaire de la loi. RDV mercredi à 18h, médiathèque Simone-Veil. Entrée libre."
        let start = read("9 décembre 2026 : la laïcité en questions", film, kind: .event).event?.start
        #expect(start?.text.prefix(16) == "2026-12-09T18:00")
        let week =
            "Lundi 7 décembre 2026, 18h30-20h30. Dans le cadre de la Semaine contre le racisme (du 5 au 20 décembre 2026)."
        #expect(read("Conférence", week, kind: .event).event?.start?.text.prefix(16) == "2026-12-07T18:30")
    }

    @Test("hours behind « heure de La Réunion » or « heure de Paris » are of that clock")
    func clocks() {
        let island = read(
            "Les midis", "Mardi 7 octobre 2025, à 14h30 heure de La Réunion (12h30 à Paris).", kind: .event)
        #expect(island.event?.start?.text == "2025-10-07T14:30:00+04:00")
        let paris = read("Les midis", "Mardi 7 octobre 2025, à 14h30 (heure de Paris).", kind: .event)
        #expect(paris.event?.start?.text == "2025-10-07T14:30:00+02:00")
    }

    @Test("hours that stand apart from their day: a programme's, those of every day, of weekdays")
    func hoursApart() {
        func span(_ text: String) -> [String] {
            let event = read("Journée régionale", text, kind: .event).event
            return [event?.start, event?.end].map { $0.map { String($0.text.prefix(16)) } ?? "-" }
        }
        #expect(
            span(
                "9h30 : ouverture\n10h : conférence\n14h : ateliers\n17h : fin\nDate : mardi 5 novembre 2024")
                == ["2024-11-05T09:30", "2024-11-05T17:00"])
        #expect(
            span("À Quimper le 5 novembre, à Lanester le 12 novembre. Toujours de 18 h à 20 h.")
                == ["2024-11-05T18:00", "2024-11-05T20:00"])
        #expect(
            span(
                "Mardi 5 et mercredi 6 novembre 2024, à Lille. Accueil mardi à partir de 9h, clôture mercredi à 16h."
            )
                == ["2024-11-05T09:00", "2024-11-06T16:00"])
        #expect(
            span("Mardi 5 novembre : rendez-vous à 13h30 à l'arrêt de tramway, retour prévu vers 17 h.")
                == ["2024-11-05T13:30", "2024-11-05T17:00"])
    }

    @Test("« minuit » ends a day and names no other; a deadline that was put off gives way to the new one")
    func deadlines() {
        #expect(
            read("Appel", "Date limite : 6 novembre, minuit.", kind: .call).event?.deadline?.text
                == "2024-11-06")
        #expect(
            read("Appel", "Candidatures jusqu'au 6 novembre, minuit.", kind: .call).event?.deadline?.text
                == "2024-11-06")
        let longer = read(
            "L'appel court jusqu'au 6 novembre",
            "La date limite, fixée à l'origine au 16 octobre, est repoussée.", kind: .call)
        #expect(longer.event?.deadline?.text == "2024-11-06")
        let visit = read(
            "Job dating", "Venez avec votre CV le jeudi 7 novembre entre 9h30 et 12h30.", kind: .event)
        #expect(visit.event?.deadline == nil)
    }

    @Test("cancelled and postponed events say so")
    func flags() {
        #expect(read("ANNULÉ : journée du 12 novembre 2024").event?.isCancelled == true)
        let moved = read(
            "Journée reportée", "Prévue le 8 novembre, la journée est reportée au 15 novembre.", kind: .event)
        #expect(moved.event?.start?.text == "2024-11-15")
        #expect(moved.event?.isPostponed == false)
        let open = read(
            "Journée des conseils citoyens", "Prévue le 8 novembre, la journée est reportée.", kind: .event)
        #expect(open.event?.isPostponed == true)
        #expect(open.event?.isCancelled == false)
    }

    @Test(
        "a date of publication, a law, an office's hours are no event",
        arguments: [
            "Publié le 18/09/2024", "La loi n° 2005-102 du 11 février 2005",
            "Ouvert du lundi au vendredi de 9h à 17h",
            "Mis à jour le 3 octobre 2024", "Créé le 14 octobre 2024",
        ])
    func noEvent(text: String) {
        #expect(read("Rencontre", text, kind: .event).event?.start == nil)
    }

    @Test(
        "places",
        arguments: [
            ("le 5 mai 2025 à Tomblaine (54)", "Tomblaine (54)"),
            ("le 5 mai 2025 à La Rochelle", "La Rochelle"),
            ("le 5 mai 2025 au Mans", "Le Mans"), ("le 5 mai 2025 aux Ulis", "Les Ulis"),
            ("le 5 mai 2025, 12 rue Pasteur, 20090 Ajaccio", "Ajaccio (2A)"),
            ("le 5 mai 2025, mairie, 97200 Fort-de-France", "Fort-de-France (972)"),
            ("le 5 mai 2025 à Saint-Ouen-sur-Seine", "Saint-Ouen-sur-Seine"),
            ("le 5 mai 2025 à la mairie d'Épinal", "Épinal"),
            ("Lieu : Salle des fêtes\nle 5 mai 2025", "Salle des fêtes"),
            ("le 5 mai 2025 en visioconférence", "en visioconférence"),
            ("le 5 mai 2025 de 10h à 17h au stade de Bonneveine. Buvette.", "Stade de Bonneveine"),
            (
                "Projection le 5 mai 2025, au cinéma Le Bonne Garde, suivie d'un débat",
                "Cinéma Le Bonne Garde"
            ),
            (
                "le 5 mai 2025 à la salle des fêtes d'Hellemmes (et non à Fives)",
                "Salle des fêtes d'Hellemmes"
            ),
            ("Gratuit, en ligne, le 5 mai 2025", "en ligne"),
            ("Où ? Chanteloup-les-Vignes.\nle 5 mai 2025", "Chanteloup-les-Vignes"),
        ])
    func places(text: String, place: String) {
        #expect(read("Rencontre", text, kind: .event).event?.place == place)
    }

    @Test("a form that is filled in online is no online event")
    func onlineForm() {
        #expect(read("Rencontre", "Le 5 mai 2025. Inscription en ligne.", kind: .event).event?.place == nil)
        let webinar = read(
            "Webinaire : planter mieux", "Une gardienne d'Échirolles répond le 5 mai 2025 à 11h.")
        #expect(webinar.event?.place == "en ligne")
        let after = read("Journée d'étude à Dijon", "Le 5 mai 2025. Elle prolonge notre webinaire de mars.")
        #expect(after.event?.place == "Dijon")
    }

    @Test("the table holds every commune, with its department")
    func communes() {
        for name in [
            "saint jean d angely", "savignac de l isle", "l hay les roses", "y", "les ulis 91",
            "saint denis 974",
        ] {
            #expect(isTown(name), "\(name)")
        }
        #expect(
            !isTown("") && !isTown("zzz") && !isTown("pari") && !isTown("saint") && !isTown("les ulis 92"))
        #expect(Communes.all[stableHash("le palais")].contains(.frenchWord))
        #expect(!Communes.all[stableHash("tours")].contains(.frenchWord))
    }

    @Test("a text of any length is read, and only its beginning")
    func longText() {
        let text = String(repeating: "à Paris le 5 mai, en ligne ; ", count: 20_000)
        #expect(read("Rencontre", text, kind: .event).event != nil)
        let late = String(repeating: "mot ", count: 6_000) + "le 5 mai 2025"
        #expect(read("Rencontre", late, kind: .event).event == nil)
        #expect(read(late, kind: .event).event == nil)
    }

    private func isTown(_ name: String) -> Bool { Communes.all[stableHash(name)].contains(.name) }

    @Test("a section of the press makes press of what it holds; a centre's own journal does not")
    func sectionsOfThePress() {
        func kind(in section: String) -> Kind? {
            NoticeReader(themes: [], organisers: []).notice(
                NoticeText(
                    ItemText(
                        title: "« Les chaises vides » (La Lettre des collines)",
                        text:
                            "Quatre pages sur les services publics de trois cantons."
                    ),
                    section: section, reference: reference, timezone: parisZone)
            ).kind
        }
        #expect(kind(in: "Revue de presse") == .press)
        #expect(kind(in: "Journal") != .press)
    }
}
