internal import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// What is read from one record: excerpt, documents, calls to action, identity, dates that are none.
struct ListingFieldTests {
    @Test("the excerpt is what the item says, without title, date and the theme's own words")
    func excerpt() throws {
        for theme in [wordPressThemes[0], wordPressThemes[3], siteThemes[4], handThemes[5]] {
            let page = theme.page(try SampleSet.named("nord"))
            for entry in read(page).entries {
                let text = plainText(fromHTML: entry.summaryHTML ?? "")
                let title = entry.title ?? ""
                let furniture = [
                    "Lire la suite", "commentaire", title, "Catégorie", "novembre 2026", "En savoir plus",
                    "Affichages", "redaction",
                ]
                #expect(!furniture.contains { text.contains($0) }, "\(theme.name): \(text)")
                #expect(text.utf8.count > 40, "\(theme.name): \(text)")
            }
        }
    }

    @Test("what a theme counts beside an item is no title: how long to read, how often seen and shared")
    func counters() throws {
        let cards = ["Une radio de quartier", "Un livret pour les locataires", "Trois idées pour la piscine"]
            .enumerated().map { number, title in
                """
                <div class="a1b"><a class="c2d" href="/post/note-\(number)"><div class="e3f"><span>\(12 - number) janv. 2026</span>
                <span>\(number + 2) min de lecture</span></div><div class="g4h">\(title)</div>
                <div class="i5j">Le texte de la note, assez long pour être lu, numéro \(number).</div>
                <div><span>\(number) vues</span><span>0 commentaire</span></div></a></div>
                """
            }
        let entries = listing(in: document("<h1>Journal</h1><div>\(cards.joined())</div>"), question())
            .entries
        #expect(
            entries.map(\.title) == [
                "Une radio de quartier", "Un livret pour les locataires", "Trois idées pour la piscine",
            ])
        let counts = ["16 vues", "4 min de lecture", "temps de lecture : 3 minutes", "5 min read"]
        #expect(counts.filter(\.isTitle).isEmpty)
        let titles = ["40 ans de lecture publique", "3 minutes pour comprendre la ville"]
        #expect(titles.filter(\.isTitle) == titles)
    }

    @Test("the line of an accordion is the title of what it opens, whether link or button")
    func accordion() {
        let courses = [
            "Tenir une permanence d'accueil", "Lire un budget de quartier", "Animer sans s'endormir",
        ]
        for opener in [
            { (n: Int, t: String) in
                "<div><a data-toggle=\"collapse\" href=\"#c\(n)\">\(t)</a></div>"
            },
            { n, t in "<h3><button aria-expanded=\"false\" aria-controls=\"c\(n)\">\(t)</button></h3>" },
        ] {
            let groups = courses.enumerated().map { number, title in
                """
                <div class="groupe">\(opener(number, title))<div id="c\(number)"><table><tr><th>Date</th>
                <td>1\(number) mars 2027</td></tr><tr><th>Lieu</th><td>Rodez</td></tr></table><p>Pour qui : agents d'accueil<br>
                Combien : \(number + 3)0 euros</p><p>Une journée pour comprendre, numéro \(number), avec une comédienne.</p>
                <p><a href="/formation/\(number)">Voir la fiche complète</a></p></div></div>
                """
            }
            let entries = listing(in: document("<h1>Se former</h1><div>\(groups.joined())</div>"), question())
                .entries
            #expect(entries.map(\.title) == courses)
            #expect(entries.map(\.url) == (0...2).map { "https://a.example/formation/\($0)" })
        }
    }

    @Test("the head of a column says what its days are for")
    func columnHeads() {
        let rows = [
            ("Cuisines de voisinage", "14/02/2027", "08/11/2026"),
            ("Bibliothèques de quartier", "21/02/2027", "02/11/2026"),
            ("Jardins d'immeuble", "28/02/2027", "28/10/2026"),
        ]
        .enumerated().map { number, row in
            """
            <tr><td><a href="/appel/\(number)">\(row.0)</a></td><td>La fondation aide les associations, dossier numéro
            \(number).</td><td><span>\(row.1)</span></td><td>\(row.2)</td></tr>
            """
        }
        let table = """
            <table><tr><th>Intitulé</th><th>Résumé</th><th>Date limite</th><th>Mis en ligne</th></tr>\(rows.joined())</table>
            """
        let entries = listing(in: document("<h1>Appels</h1>" + table), question()).entries
        #expect(
            entries.map { $0.event?.deadline }
                == [14, 21, 28].map { When.day(year: 2027, month: 2, day: $0) })
        #expect(entries.allSatisfy { $0.event?.start == nil })
        #expect(
            entries.prefix(2).map(\.published) == [8, 2].map { When.day(year: 2026, month: 11, day: $0) })
    }

    @Test("an hour under a day's heading is the publication's: no day of the month, and no words of the text")
    func hourUnderDay() {
        let briefs = [
            ("Lundi 9 novembre", "17:30"), ("Vendredi 6 novembre", "09:20"), ("Mardi 3 novembre", "12:00"),
        ]
        .enumerated().map { number, brief in
            """
            <h2>\(brief.0)</h2><article><p class="heure">\(brief.1)</p><h3><a href="/bref/\(number)">Un titre de brève \(number)</a></h3>
            <p>Les jardiniers commencent désormais plus tard, brève numéro \(number).</p></article>
            """
        }
        let entries = listing(in: document("<h1>En bref</h1><div>\(briefs.joined())</div>"), question())
            .entries
        #expect(entries.map(\.published) == [9, 6, 3].map { When.day(year: 2026, month: 11, day: $0) })
        #expect(entries.allSatisfy { $0.event == nil && $0.summaryHTML?.contains(":") == false })
    }

    @Test("a link of the text to another site is no title where a picture leads to the item's own page")
    func titleBesideLink() {
        let notices = [
            (
                "Film : une rue, 1963-2026", "Un film de 26 minutes, visible en ligne.",
                "https://video.example.org/film", "Voir le film"
            ),
            ("Secrétariat fermé", "Le secrétariat sera fermé les 19 et 20 février.", "", ""),
            (
                "Nos voisins parlent chaleur", "Une journée pour agir, chez nos voisins.",
                "https://b.example/journee", "La page de la Rive"
            ),
            (
                "Un guide de la médiation", "Vingt fiches pour les villes moyennes.",
                "https://a.example/pdf/guide.pdf", "Télécharger le guide"
            ),
        ]
        let rows = notices.enumerated().map { number, notice in
            """
            <tr><td nowrap><font size="2">1\(number)/02/26</font></td><td><a href="actu.php?id=\(number)"><img src="f.gif" alt="lire"></a>
            <b>\(notice.0)</b><br><p>\(notice.1)</p>\(notice.2.isEmpty ? "" : "<p><a href='\(notice.2)'>\(notice.3)</a></p>")</td></tr>
            """
        }
        let page = document(
            "<h1>Actualités</h1><table>\(rows.joined())</table>", "https://a.example/actualites.php")
        let entries = listing(in: page, question()).entries
        #expect(entries.map(\.title) == notices.map(\.0))
        #expect(entries.map(\.url) == (0..<4).map { "https://a.example/actu.php?id=\($0)" })
    }

    @Test("calls for projects that name what they pay are a list, where a day stands in their words")
    func paidCalls() {
        let calls = [
            "Agriculture de quartier : un appel national", "La nuit, tous les quartiers : colloque",
            "Contrat de ville de Brest, appel 2026", "Contrat de ville de Rennes, appel 2026",
        ]
        .enumerated().map { number, title in
            """
            <div class="appel"><p class="t"><font color="#990000"><b>\(title)</b></font></p><div class="c"><p>Une aide de 1\(number) 000 euros
            pour un projet mené avec les habitants, numéro \(number). Date limite : 1\(number) mars 2026.</p></div>
            <p align="right"><a class="plus" href="appel.php?id=\(number)">&gt;&gt; le détail de l'appel</a></p><hr></div>
            """
        }
        let page = document("<h1>Appels à projets</h1>\(calls.joined())", "https://a.example/appels.php")
        let entries = listing(in: page, question()).entries
        #expect(entries.map(\.url) == (0..<4).map { "https://a.example/appel.php?id=\($0)" })
        #expect(entries.first?.title == "Agriculture de quartier : un appel national")
    }

    @Test("calls that name what they give are a list without any day, prices of rooms are none")
    func fundsAndPrices() {
        func page(_ amount: String) -> Document {
            let calls = [
                "Fonds pour les fêtes de rue", "Aide aux régies de quartier", "Bourse des jeunes reporters",
            ]
            .enumerated().map { number, title in
                """
                <div class="pli"><h2><button aria-expanded="false" aria-controls="p\(number)">\(title)</button></h2><div id="p\(number)">
                <p>On dépose quand on est prêt, le comité lit au fil des mois : \(amount) pour le projet numéro \(number).</p>
                <a href="/appels/projet-\(number)">Ouvrir la page</a></div></div>
                """
            }
            return document("<h1>Appels et soutiens</h1>\(calls.joined())", "https://a.example/appels/")
        }
        #expect(listing(in: page("de 4\u{A0}000 à 15 000 €"), question()).entries.count == 3)
        #expect(listing(in: page("120 € la journée"), question()).entries.isEmpty)
    }

    @Test(
        "where the title is no link, the date's link is the item's page, and not the part of it to be printed"
    )
    func printedParts() {
        let records = ["Un carnaval à vélo", "Se former chez soi", "La bourse aux livres"].enumerated().map {
            """
            <div class="nouvelle"><h2>\($1)</h2><p><a href="lire.php?n=\($0)">1\($0)/01/2026</a></p>
            <p>Le texte de cette nouvelle, numéro \($0), assez long pour être lu jusqu'au bout.</p>
            <p><a href="lire.php?n=\($0)#imprimer">Version à imprimer</a></p></div>
            """
        }
        let page = document("<h1>Actualités</h1>\(records.joined())", "https://a.example/actualites.php")
        #expect(
            listing(in: page, question()).entries.map(\.url)
                == (0..<3).map { "https://a.example/lire.php?n=\($0)" })
    }

    @Test("the months above the tables of an agenda are no titles of records")
    func tablesUnderMonths() {
        let months = [
            ("Genver – janvier 2026", ["du sam. 17 janvier au sam. 18 avril 2026": "Une exposition du port"]),
            (
                "C'hwevrer – février 2026",
                [
                    "sam. 7<br>10h – 18h": "La journée des voisins",
                    "jeu. 19<br>20h30": "Une conférence chantée",
                ]
            ),
            (
                "Meurzh – mars 2026",
                ["sam. 7<br>9h – 17h": "La bourse aux vélos", "mar. 24<br>10h": "Démolir, ou faire avec ?"]
            ),
        ].map { name, days in
            let rows = days.sorted(by: <).map {
                "<tr><td>\($0)</td><td><a href='/rdv/\($1.utf8.count)-\($0.utf8.count)/'>\($1)</a></td><td>Lorient</td></tr>"
            }
            return """
                <h2>\(name)</h2><table><thead><tr><th>Quand</th><th>Quoi</th><th>Où</th></tr></thead><tbody>\(rows.joined())</tbody></table>
                """
        }
        let page = document(
            """
            <main><article><h1>Agenda</h1><div class="texte"><p>Les rendez-vous du pôle et de ses voisins.</p>\(months.joined())
            <h2>Venir jusqu'à nous en train</h2><p>À dix minutes de la gare, un parking à vélos dans la cour.</p></div></article></main>
            """, "https://a.example/agenda/")
        let entries = listing(in: page, question()).entries
        #expect(entries.count == 5)
        #expect(entries.first?.title == "Une exposition du port")
    }

    @Test("a day with its hours has the month of the heading above its table")
    func hoursUnderMonths() {
        let months = [
            ("Janvier 2027", ["mar. 12<br>14h – 15h15", "sam. 23<br>10h"]),
            ("Mars 2027", ["sam. 6, 9h30 – 17h", "mar. 23<br>10h"]),
        ].map { name, days in
            let rows = days.enumerated().map {
                "<tr><td>\($1)</td><td><a href='/rdv/\(name.prefix(3))-\($0)/'>Le rendez-vous \($0) de \(name)</a></td><td>Dole</td></tr>"
            }
            return "<h2>\(name)</h2><table><tbody>\(rows.joined())</tbody></table>"
        }
        let page = document("<main><h1>Agenda</h1>\(months.joined())</main>", "https://a.example/agenda/")
        #expect(
            listing(in: page, question()).entries.map { $0.event?.start?.text.prefix(16) } == [
                "2027-01-12T14:00", "2027-01-23T10:00", "2027-03-06T09:30", "2027-03-23T10:00",
            ])
    }

    @Test("the two ends of a range that a theme marks by its classes are not exchanged")
    func rangesOfThemes() {
        let records = (1...3).map {
            """
            <tr><td><a href="/f/cycle-\($0)">Un cycle de lecture pour tous, numéro \($0)</a></td><td><div class="date-display-range">Du
            <span class="date-display-start" content="2027-01-1\($0)T17:30:00+01:00">1\($0) janvier 2027</span> (17h30) au <span
            class="date-display-end" content="2027-03-2\($0)T19:00:00+01:00">2\($0) mars 2027</span> (19h00)</div></td></tr>
            """
        }
        let page = document(
            "<main><h1>Formations</h1><table><tbody>\(records.joined())</tbody></table></main>",
            "https://a.example/formations/")
        let events = listing(in: page, question()).entries.map(\.event)
        #expect(events.map { $0?.start?.text.prefix(16) } == (1...3).map { "2027-01-1\($0)T17:30" })
        #expect(events.map { $0?.end?.text.prefix(16) } == (1...3).map { "2027-03-2\($0)T19:00" })
    }

    @Test("the hours in a column of their own end what a machine's date begins")
    func hoursInColumns() {
        let rows = (1...3).map {
            """
            <tr><td><a href="/f/atelier-\($0)">Un atelier de lecture, numéro \($0)</a></td><td><span class="date" content="2027-02-0\($0)T13:30:00+01:00">0\($0)
            février 2027</span></td><td>13h30-16h00</td><td>Metz</td></tr>
            """
        }
        let page = document(
            "<main><h1>Formations</h1><table><tbody>\(rows.joined())</tbody></table></main>",
            "https://a.example/formations/")
        #expect(
            listing(in: page, question()).entries.map { $0.event?.end?.text.prefix(16) }
                == (1...3).map { "2027-02-0\($0)T16:00" })
    }

    @Test("a place marked as one loses its label and nothing of its name")
    func markedPlaces() {
        let records = ["Ville de Lens", "Lieu : Maison des Tilleuls, Creil", "Commune de Grenay"].enumerated()
            .map {
                """
                <article class="event"><h3><a href="/rdv/\($0)-un">La rencontre du printemps, numéro \($0)</a></h3>
                <p class="date">1\($0) mars 2027</p><p class="location">\($1)</p><p>Une rencontre ouverte à tous, avec un repas.</p></article>
                """
            }
        let page = document("<h1>Agenda</h1>\(records.joined())", "https://a.example/agenda/")
        #expect(
            listing(in: page, question()).entries.map(\.event?.place) == [
                "Ville de Lens", "Maison des Tilleuls, Creil", "Commune de Grenay",
            ])
    }

    @Test("a cell is a line of its own: the subject of a meeting is the title, wherever it is held")
    func cells() throws {
        let rows = [
            ("mar. 04/03/2027", "Maison de santé des Glycines, Creil", "Orienter vers la télémédecine"),
            ("jeu. 11/03/2027", "Lens", "Un théâtre contre les préjugés"),
            ("ven. 19/03/2027", "Salle des fêtes Jean-Macé, Denain", "Tournoi d'échecs des quartiers"),
        ].enumerated().map { number, row in
            """
            <tr><td>\(row.0)</td><td>9h30 - 16h</td><td>\(row.1)</td><td><a href="rdv.php?id=\(number)"><b>\(row.2)</b></a>
            <p>Public : accueillants. Repas compris, inscription par courriel auprès du secrétariat.</p></td></tr>
            """
        }
        let table =
            "<h1>Nos rendez-vous</h1><table><tr><th>Date</th><th>Heures</th><th>Lieu</th><th>Objet</th></tr>\(rows.joined())</table>"
        let entries = listing(in: document(table), question()).entries
        #expect(
            entries.map(\.title) == [
                "Orienter vers la télémédecine", "Un théâtre contre les préjugés",
                "Tournoi d'échecs des quartiers",
            ])
        #expect(entries.count { $0.url?.contains("rdv.php?id=") == true } == 3)
        #expect(
            entries.map(\.event?.place) == [
                "Maison de santé des Glycines, Creil", "Lens", "Salle des fêtes Jean-Macé, Denain",
            ])
    }

    @Test(
        "SPIP's line of date and author leaves nothing in the excerpt; hours in a date are hours and no zone")
    func byline() throws {
        let records = [("un", "2 novembre 2026"), ("deux", "28 octobre 2026"), ("trois", "21 octobre 2026")]
            .map { name, date in
                """
                <li class="item"><h3><a href="/\(name)-rencontre">Une rencontre régionale, numéro \(name)</a></h3>
                <p class="info-publi"><abbr class="published">\(date)</abbr><span>, </span><span>par La Saline</span></p>
                <div class="introduction"><p>Le résumé \(name) de la rencontre, assez long pour être lu.</p></div></li>
                """
            }
        let entries = listing(in: document("<h1>Actualités</h1><ul>\(records.joined())</ul>"), question())
            .entries
        #expect(entries.count == 3)
        for entry in entries {
            #expect(!(entry.summaryHTML ?? "").contains("Saline"), "\(entry.summaryHTML ?? "")")
        }
        let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt
        #expect(
            When(written: "27 novembre 2026 9h30 - 16h", timezone: paris)?.text == "2026-11-27T09:30:00+01:00"
        )
    }

    @Test("a signature with weekday and hour is when it was published, and nothing takes place then")
    func signature() throws {
        let signed = [
            ("un", "lundi 2 novembre 2026", ""), ("deux", "mercredi 28 octobre 2026", " à 07:30"),
            ("trois", "mercredi 21 octobre 2026", " à 18h05"),
        ]
        let records = signed.map { name, date, hour in
            """
            <li class="carte"><div><h3><a href="/\(name)">Portrait du gardien numéro \(name)</a></h3>
            <p>Il ouvre la loge avant tout le monde et connaît chaque escalier par son bruit.</p>
            <p class="bas">Par Léa Morin, le \(date)\(hour)</p></div></li>
            """
        }
        let entries = listing(in: document("<h1>Le fil</h1><ol>\(records.joined())</ol>"), question()).entries
        #expect(entries.map { $0.published?.civilDay.month } == [11, 10, 10])
        #expect(entries.allSatisfy { $0.event == nil })
    }

    @Test("documents and calls to action stay with their item")
    func links() {
        let page = document(
            """
            <h1>Publications</h1><div class=liste>
            <div class=doc><h3><a href=/p/un-guide>Un guide de la marche exploratoire</a></h3><p>Trois temps et beaucoup d'images.</p><a href=/f/guide.pdf>Télécharger</a> <a href="https://form.example/x">S'inscrire à la présentation</a></div>
            <div class=doc><h3><a href=/p/un-atlas>Un atlas des quartiers prioritaires</a></h3><p>Soixante planches de données.</p><a href=/f/atlas.pdf>Télécharger</a> <a href=/f/atlas.ods>Les données</a></div></div>
            """)
        let entries = listing(in: page, question()).entries
        #expect(
            entries.map { $0.enclosures.map(\.url) } == [
                ["https://a.example/f/guide.pdf"],
                ["https://a.example/f/atlas.pdf", "https://a.example/f/atlas.ods"],
            ])
        #expect(entries[0].enclosures[0].type == "application/pdf")
        #expect(
            entries[0].links.contains(
                Link(label: "S'inscrire à la présentation", url: "https://form.example/x")))
        #expect(entries[0].url == "https://a.example/p/un-guide")
    }

    @Test("items without a page of their own keep an id that is made of their title")
    func identity() throws {
        let page = handThemes.first { $0.name == "full-text" }?.page(try SampleSet.named("sud"))
        let entries = read(try #require(page)).entries
        #expect(entries.allSatisfy { $0.url == nil && $0.id.hasPrefix("moisson:") })
        #expect(Set(entries.map(\.id)).count == entries.count)
        #expect(read(try #require(page)).entries.map(\.id) == entries.map(\.id))
        #expect("une carte vivante".stableHash == "19deac71bd000d6d")
    }

    @Test("two items that lead to one page are not merged")
    func sharedLink() {
        let list = ["Session de printemps à Lunel", "Session d'automne à Lodève"].map {
            "<li><h3><a href=/formation>\($0)</a></h3><p>Trois jours pour apprendre à conduire une réunion.</p></li>"
        }
        let entries = listing(in: document("<main><ul>\(list.joined())</ul></main>"), question()).entries
        #expect(entries.count == 2)
        #expect(Set(entries.map(\.id)).count == 2)
    }

    @Test("an event's date is never taken for a publication, even in the theme's place for publications")
    func eventDates() {
        let list = ["2027-01-14", "2026-12-08", "2026-10-01"].map {
            "<article><h2><a href=/e/\($0)>Journée régionale du \(longDate($0))</a></h2><time class=entry-date datetime=\($0)>\(longDate($0))</time><p>Une rencontre à Tomblaine.</p></article>"
        }
        let entries = listing(in: document("<main>\(list.joined())</main>"), question()).entries
        #expect(entries.count == 3)
        #expect(entries.allSatisfy { $0.published == nil })
        #expect(entries[0].event?.start == .day(year: 2027, month: 1, day: 14))
    }

    @Test("what the page declares to machines completes what it shows")
    func structured() {
        let list = ["Forum de l'insertion", "Atelier des communs"].enumerated().map {
            "<li><a href=/f/\($0.offset)>\($0.element)</a></li>"
        }
        let json =
            #"[{"@context":"https://schema.org","@type":"Event","name":"Forum de l'insertion","url":"https://a.example/f/0","startDate":"2026-12-01T09:30:00+01:00","endDate":"2026-12-01T17:00:00+01:00","location":{"@type":"Place","name":"Halle aux grains","address":{"addressLocality":"Alès"}},"description":"<p>Clubs et employeurs.</p>"}]"#
        let page = document(
            "<main><h1>Agenda</h1><ul>\(list.joined())</ul></main><script type='application/ld+json'>\(json)</script>"
        )
        let entries = listing(in: page, question()).entries
        #expect(entries.count == 2)
        #expect(entries[0].event?.start?.text == "2026-12-01T09:30:00+01:00")
        #expect(entries[0].event?.place == "Halle aux grains, Alès")
        #expect(plainText(fromHTML: entries[0].summaryHTML ?? "") == "Clubs et employeurs.")
    }

    @Test("more records than a page can have are cut off, and deep or empty pages are no trouble")
    func limits() {
        let many = (0..<(mostRecords + 20)).map {
            "<li><a href=/n/\($0)>Notice numéro \($0) de la longue liste</a></li>"
        }.joined()
        #expect(listing(in: document("<ul>\(many)</ul>"), question()).entries.count == mostRecords)
        let runs = (0..<(mostRecords + 20)).map {
            "<h2><a href=/n/\($0)>Notice numéro \($0) de la longue liste</a></h2><p>Ses mots.</p>"
        }
        #expect(
            listing(in: document("<main>\(runs.joined())</main>"), question()).entries.count == mostRecords)
        let deep = String(repeating: "<div>", count: 3000) + "<a href=/x>Un lien tout au fond</a>"
        #expect(listing(in: document(deep), question()).entries.isEmpty)
        #expect(listing(in: document(""), question()).entries.isEmpty)
    }

    @Test("a list of one item is a list when it is marked up as an item or was one before")
    func listOfOne() throws {
        let set = try SampleSet.named("sud")
        for theme in [wordPressThemes[6], siteThemes[2], handThemes[4]] {
            let page = theme.page(set)
            let before = read(page)
            let short = theme.page(set, items: Array(set.items.prefix(1)))
            var next = question()
            next.remembered = before.report.profile
            next.known = before.entries.map { ShownItem(id: $0.id, url: $0.url, title: $0.title ?? "") }
            let after = listing(in: document(short.html, short.url), next)
            #expect(after.entries.map(\.title) == [set.items[0].title], "\(theme.name) \(after.report)")
        }
    }

    @Test("items that are written as runs of siblings in several months are one list")
    func runsInMonths() {
        let months = (1...4).map { month in
            "<section><h2>Mois \(month)</h2>"
                + (0..<(month == 2 ? 1 : 2)).map {
                    "<h3>Rencontre numéro \(month)\($0) des équipes de quartier</h3><p>Le détail de cette rencontre est donné par téléphone, sur demande.</p>"
                }.joined() + "</section>"
        }
        let entries = listing(in: document("<main><h1>Agenda</h1>\(months.joined())</main>"), question())
            .entries
        #expect(entries.count == 7)
        #expect(entries.first?.title == "Rencontre numéro 10 des équipes de quartier")
    }

    @Test("minutes that all bear the same title are items all the same")
    func sameTitles() {
        let list = (1...6).map {
            "<li><a href=/cr/\($0).html>Compte rendu de la réunion</a> <span class=date>\($0) octobre 2026</span></li>"
        }
        let page = document(
            "<nav><ul><li><a href=/a>Le centre de ressources</a></li><li><a href=/b>Les formations</a></li></ul></nav><main><h1>Conseil citoyen</h1><ul>\(list.joined())</ul></main>"
        )
        #expect(listing(in: page, question()).entries.count == 6)
    }
}
