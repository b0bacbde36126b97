import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// What a page must show before anything on it is published.
struct ListProofTests {
    @Test("what is no list gives nothing", arguments: notLists.keys.sorted())
    func nothing(name: String) {
        let page = listing(in: document(notLists[name] ?? "", "https://a.example/page/"), question())
        #expect(page.entries.isEmpty, "\(page.entries.map { $0.title ?? "" })")
        #expect(page.report.state == .empty)
    }

    @Test("the names of a site's fixed pages are told from those of subjects and sections")
    func names() {
        for name in [
            "Notre équipe", "Annuaire des membres", "nos-missions", "Partenaires et financeurs", "equipe-2",
            "404",
            "Résultats de recherche pour « eau »", "Mentions légales", "Les membres",
        ] { #expect(name.isFixedPageName, "\(name)") }
        for name in [
            "Accès aux droits", "Aide alimentaire", "Services publics", "Missions locales",
            "Histoire des quartiers",
            "Membres du réseau : leurs actualités", "Actualités des partenaires", "Rencontres", "Le réseau",
            "",
            "Photos et actualités",
        ] { #expect(!name.isFixedPageName, "\(name)") }
    }

    @Test("offers under the news that all say the same are none of them, though they are made like news")
    func offers() {
        let news = ["Une radio de quartier", "Trois idées pour la piscine", "Un livret des locataires"]
            .enumerated().map {
                """
                <div class=card><a href="/post/note-\($0)"><div class=when>\(3 + $0) févr. 2026</div><div class=name>\($1)</div>
                <div class=lead>Le texte de la note numéro \($0), assez long pour être lu jusqu'au bout.</div></a></div>
                """
            }
        let offers = [
            "Accompagner votre contrat de ville", "Former vos équipes de terrain",
            "Évaluer vos projets de quartier",
        ].enumerated()
            .map {
                """
                <div class=card><a href="/offre-numero-\($0)"><div class=name>\($1)</div>
                <div class=lead>Sur mesure, au plus près de vos équipes et de vos élus</div></a></div>
                """
            }
        let page = """
            <main><h1>Journal</h1><div class=grid>\(news.joined())</div>
            <div><p>Travaillons ensemble</p><div class=grid>\(offers.joined())</div></div></main>
            """
        let entries = listing(in: document(page, "https://a.example/journal"), question()).entries
        #expect(entries.count { $0.url?.contains("/post/") == true } == 3)
        #expect(entries.count == 3, "\(entries.map { $0.title ?? $0.id })")
    }

    @Test("what a page of this name was once thought to list is withdrawn")
    func withdrawn() {
        func page(_ heading: String) -> Document {
            let members = (1...5).map {
                "<div class=m><h3><a href=/annuaire/structure-\($0)>La structure numéro \($0) de la vallée</a></h3><p>Elle accueille les habitants de la vallée toute la semaine, la \($0)e.</p></div>"
            }
            return document(
                "<main><h1>\(heading)</h1>\(members.joined())</main>", "https://a.example/annuaire/")
        }
        var before = Profile()
        before.visits = 3
        before.counts = [5, 5, 5]
        before.heading = "annuaire des membres"
        before.signature = "main > div.m"
        var context = question()
        context.remembered = before.text
        let now = listing(in: page("Annuaire des membres"), context)
        #expect(now.entries.isEmpty)
        #expect(now.report.isWithdrawn)
        #expect(!now.report.isQuarantined && !now.report.beginsAnew)
        // Whatever is read from the page later is read for the first time.
        context.remembered = now.report.profile
        for heading in ["Annuaire des membres", "Actualités"] {
            let later = listing(in: page(heading), context)
            #expect(later.report.beginsAnew && !later.report.isWithdrawn)
        }
        // Another page in the place of a list withdraws nothing.
        before.heading = "nos actualites"
        context.remembered = before.text
        let lost = listing(in: page("Annuaire des membres"), context)
        #expect(!lost.report.isWithdrawn)
        #expect(lost.report.isQuarantined)
    }

    @Test("permanent pages in the news' own markup are left out")
    func permanentPages() {
        let news = (1...4).map {
            "<div class=row><h3><a href=/nouvelle-numero-\($0)-du-reseau>La nouvelle numéro \($0) du réseau</a></h3><p>Elle tient en une phrase, la \($0)e, qui en dit un peu plus long que son titre.</p></div>"
        }
        let permanent = (1...3).map {
            "<div class=row><h3><a href=/page-utile-numero-\($0)>Une page utile numéro \($0)</a></h3></div>"
        }
        let page = document(
            "<main><h1>Actualités</h1><div>\(news.joined())</div><h2>À connaître</h2><div>\(permanent.joined())</div></main>"
        )
        #expect(
            listing(in: page, question()).entries.map(\.title)
                == (1...4).map { "La nouvelle numéro \($0) du réseau" })
    }

    @Test("what stands on every page of a list is none of it, unless it is dated as the list is")
    func everyPage() {
        func entry(_ id: String, day: Int? = nil) -> Entry {
            var entry = Entry(id: id)
            entry.published = day.map { .day(year: 2026, month: 11, day: $0) }
            return entry
        }
        let box = ["offre", "adhérer"].map { entry($0) }
        let first = box + [entry("a", day: 20), entry("b", day: 19), entry("c", day: 18)]
        let second = box + [entry("d", day: 17), entry("e", day: 16)]
        #expect(entriesOfEveryPage(first: first, second: second) == ["offre", "adhérer"])
        let pinned = [entry("p", day: 1), entry("q", day: 2)]
        #expect(
            entriesOfEveryPage(first: pinned + first.suffix(3), second: pinned + second.suffix(2)).isEmpty)
        #expect(entriesOfEveryPage(first: first, second: first).isEmpty)
    }

    @Test("a list under « À lire aussi » belongs to its article")
    func related() {
        let items = (1...3).map {
            "<article><h3><a href=/actualites/suite-\($0)>La suite numéro \($0) de cette histoire</a></h3><time datetime=2026-11-0\($0)>\($0) novembre 2026</time></article>"
        }
        let page = document(
            "<main><h1>Une histoire</h1><p>Elle est longue et se lit d'un trait, du début à la fin.</p><h2>À lire aussi :</h2>\(items.joined())</main>"
        )
        #expect(listing(in: page, question()).entries.isEmpty)
    }

    @Test("an agenda beside the news is read with its kind, and the copies of a carousel are not")
    func twoLists() {
        let news = (1...3).map {
            "<li class=\($0 == 3 ? "swiper-slide-duplicate" : "s")><h3><a href=/actus/n\($0)>La nouvelle numéro \($0) du quartier</a></h3><span>1\($0) novembre 2026</span></li>"
        }
        let agenda = (1...3).map {
            "<div class=e><b>1\($0) déc.</b> <a href=/rdv/e\($0)>La rencontre numéro \($0) des voisins</a></div>"
        }
        let page = document(
            "<main><section><h2>Actualités</h2><ul>\(news.joined())</ul></section><section><h2>Nos rendez-vous</h2>\(agenda.joined())</section></main>"
        )
        let entries = listing(in: page, question()).entries
        #expect(entries.map { $0.published?.text } == ["2026-11-11", "2026-11-12", nil, nil, nil])
        #expect(
            entries.map { $0.event?.start?.text } == [nil, nil, "2026-12-11", "2026-12-12", "2026-12-13"])
        #expect(entries.map(\.kind) == [nil, nil, .event, .event, .event])
    }

    @Test("a list that only scripts draw is read from their data", arguments: scriptData.keys.sorted())
    func embedded(form: String) {
        let page = document(
            "<main><h1>Agenda</h1><div id=app></div></main>\(scriptData[form] ?? "")",
            "https://a.example/agenda")
        let entries = listing(in: page, question()).entries
        #expect(entries.map(\.title) == ["Bal de quartier", "Repas partagé"])
        #expect(entries.map(\.url) == ["https://a.example/agenda/bal", "https://a.example/agenda/repas"])
        #expect(entries.map { $0.event?.start?.text.prefix(10) } == ["2026-12-05", "2026-12-12"])
    }

    @Test("a button's words are no title")
    func buttons() {
        let records = ["Balade au bord du canal", "Chorale de la rue Haute", "Jardin des petites mains"].map {
            "<tr><td><b>\($0)</b><br>Samedi 12 décembre 2026, à la maison de quartier.<br><a href=https://form.example/\($0.prefix(1))>Inscription</a> <a href=/fiche?id=\($0.prefix(1))>Lire la suite</a></td></tr>"
        }
        let page = document(
            "<main><h1>Agenda</h1><table>\(records.joined())</table></main>", "https://a.example/agenda/")
        let entries = listing(in: page, question()).entries
        #expect(
            entries.map(\.title) == [
                "Balade au bord du canal", "Chorale de la rue Haute", "Jardin des petites mains",
            ])
        #expect(entries.first?.url == "https://a.example/fiche?id=B")
    }

}

private let scriptItems =
    #"[{"titre":"Bal de quartier","url":"/agenda/bal","date_debut":"2026-12-05T19:00:00+01:00","lieu":{"nom":"Halle"}},{"titre":"Repas partagé","url":"/agenda/repas","date_debut":"2026-12-12"}]"#

private let scriptData: [String: String] = [
    "JSON of any name":
        "<script type=application/json id=state>{\"props\":{\"menu\":[{\"title\":\"Accueil\",\"url\":\"/\"}],\"events\":\(scriptItems)}}</script>",
    "assigned to window": "<script>window.__STATE__ = {\"events\":\(scriptItems)};(function(){})();</script>",
    "packed":
        #"<script type=application/json id=__NUXT_DATA__>[["Reactive",1],{"e":2},[3,7],{"title":4,"slug":5,"startDate":6},"Bal de quartier","/agenda/bal","2026-12-05",{"title":8,"slug":9,"startDate":10},"Repas partagé","/agenda/repas","2026-12-12"]</script>"#,
    "pushed in pieces":
        #"<script>self.__next_f.push([1,"4:{\"e\":[{\"name\":\"Bal de quartier\",\"href\":\"/agenda/bal\",\"start\":\"2026-12-05\"},"])</script><script>self.__next_f.push([1,"{\"name\":\"Repas partagé\",\"href\":\"/agenda/repas\",\"start\":\"2026-12-12\"}]}\n"])</script>"#,
]

private let notLists: [String: String] = [
    "the head, the menu and the foot of a page": """
    <div id=tout><div id=a class=boite><a href=/ rel=home>Le pôle des quartiers</a> <span>Corse</span> <em>L'État, les communes et
    les associations, ensemble</em></div><div id=b><ul><li><a href=presentation.php>Présentation du pôle</a></li>
    <li><a href=actualites.php>Actualités</a></li><li><a href=agenda.php>Prochains rendez-vous – l'agenda</a></li>
    <li><a href=ecrire.php>Nous écrire</a></li></ul></div>
    <table><tr><td><h1>Les comptes rendus du comité des usagers</h1><p>Ils seront bientôt en ligne.</p></td></tr></table>
    <div id=c><p>Maison des quartiers, 20200 Bastia</p><ul><li><a href=mentions.php>Mentions légales</a></li>
    <li><a href=acces.php>Accessibilité : non conforme</a></li></ul><p>Le pôle des quartiers, depuis 2012</p></div></div>
    """,
    "a menu without a name": "<div><ul>"
        + ["Accueil", "Le réseau", "Nos missions", "Adhérer", "Nous écrire"].map {
            "<li><a href=/\($0.utf8.count)/>\($0)</a></li>"
        }.joined() + "</ul></div><p>Bienvenue sur le site.</p>",
    "a team": "<h1>L'équipe</h1>"
        + ["Ana Colin", "Luc Marchand", "Inès Robert", "Paul Vidal"].map {
            "<div class=p><h3><a href=/equipe/\($0.utf8.count)-x/>\($0)</a></h3><p>Chargé·e de mission, présent·e du lundi au jeudi.</p></div>"
        }.joined(),
    "partners":
        "<h1>Ils nous soutiennent</h1><p>Les collectivités et les fondations de la région rendent ce travail possible.</p><ul>"
        + (1...6).map {
            "<li><a href=https://partenaire\($0).example/><img src=/\($0).png alt=\"Collectivité partenaire \($0)\"></a></li>"
        }
        .joined() + "</ul>",
    "the parts of an article": "<h1>Un quartier se transforme</h1>"
        + (1...4).map {
            "<h2>Une étape du chantier, la \($0)e</h2><p>Le texte de cette étape est assez long pour faire une phrase, la numéro \($0).</p>"
        }.joined(),
    "offices": "<h1>Nous trouver</h1>"
        + (1...3).map {
            "<div class=b><h3>Antenne de la vallée \($0)</h3><p>Fermée le 24 décembre 2026. <a href=tel:+330000000\($0)>Appeler</a></p></div>"
        }.joined(),
]
