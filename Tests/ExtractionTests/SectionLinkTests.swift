internal import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// The ways into a site, and an item's own page.
struct SectionLinkTests {
    @Test("a home page shows its feeds and its lists, and not its menus' other entries")
    func links() {
        let page = document(
            """
            <head><link rel=alternate type=application/rss+xml title="Flux du centre" href=/feed/><link rel=alternate type=application/rss+xml title="Commentaires" href=/comments/feed/></head>
            <body><nav><a href=/>Accueil</a><a href=/le-centre-de-ressources/>Le centre de ressources</a><a href=/actualites/>Actualités</a><a href=/agenda/>Agenda</a><a href=/nos-publications/>Nos publications</a><a href=/appels/>Appels à projets</a><a href=/contact/>Contact</a></nav>
            <main><a href=/actualites/>Toutes les actualités</a><a href=/une-note>Une longue note dont le titre parle de l'agenda des rencontres de l'année à venir</a></main></body>
            """)
        let links = sectionLinks(in: page)
        #expect(links.first?.url == "https://a.example/feed/")
        #expect(links.first?.use == .feed)
        let lists = links.filter { $0.use == .listing }
        #expect(
            Set(lists.map(\.url))
                == ["actualites", "agenda", "nos-publications", "appels"].reduce(into: []) {
                    $0.insert("https://a.example/\($1)/")
                })
        #expect(lists.first?.url == "https://a.example/actualites/")
    }

    @Test(
        "a link to all items stands before a menu's subject; the site's own name and its index are no section"
    )
    func ranks() {
        let page = document(
            """
            <body><table><tr><td><a href=/index.php><img alt="Pôle ressources" src=/b.png></a></td></tr><tr><td><a href=/themes/ateliers/>Ateliers</a></td></tr></table>
            <section><h2>Prochainement</h2><a href=/rencontre-1>Une rencontre sur la petite enfance à Dole</a><a href=/prochainement/>Tout voir : prochainement</a></section></body>
            """)
        #expect(
            sectionLinks(in: page).map(\.url)
                == ["https://a.example/prochainement/", "https://a.example/themes/ateliers/"])
    }

    @Test("what a library has taken in is a list; what is over brings nothing new")
    func libraries() {
        let page = document(
            """
            <body><nav><a href=/>Accueil</a><a href="/opac/index.php?lvl=etagere_see&id=3">Nouveautés du fonds</a>
            <a href=/seminaires/>Séminaires</a><a href=/seminaires-passes/>Séminaires passés</a>
            <a href=/archives/>Archives de l'agenda</a></nav><main><p>Bienvenue.</p></main></body>
            """)
        #expect(
            Set(sectionLinks(in: page).map(\.url)) == [
                "https://a.example/opac/index.php?lvl=etagere_see&id=3", "https://a.example/seminaires/",
            ])
    }

    @Test("the page of the folder into which the content's links lead is their list, whatever it is called")
    func folders() {
        func page(_ notes: Int) -> Document {
            let links = (0..<notes).map {
                "<li><a href=/lettre/2026-0\($0)/note.html>Une note numéro \($0) de la lettre du mois</a></li>"
            }
            return document(
                """
                <body><nav><a href=/>Accueil</a><a href=/lettre/>La lettre, mois par mois</a><a href=/equipe/>Équipe</a>
                <a href=/equipe/ca/>CA</a><a href=/equipe/bureau/>Bureau</a><a href=/equipe/salaries/>Salariés</a></nav>
                <main><ul>\(links.joined())</ul></main></body>
                """)
        }
        #expect(sectionLinks(in: page(3)).map(\.url) == ["https://a.example/lettre/"])
        #expect(sectionLinks(in: page(2)).isEmpty)
    }

    @Test("calendars that a page declares or links to are ways into a site; those of single events are none")
    func calendars() {
        let page = document(
            """
            <head><link rel=alternate type=text/calendar title="Agenda" href=/agenda.ics></head>
            <body><main><a href="webcal://b.example/tout.ics">S'abonner</a><a href="/agenda/?ical=1">iCal</a></main></body>
            """)
        let found = sectionLinks(in: page).filter { $0.use == .calendar }.map(\.url)
        #expect(
            found == [
                "https://a.example/agenda.ics", "https://b.example/tout.ics",
                "https://a.example/agenda/?ical=1",
            ])
        let events = (1...9).map { "<a href=/rdv/\($0).ics>Ajouter à mon agenda</a>" }.joined()
        #expect(sectionLinks(in: document("<body>\(events)</body>")).allSatisfy { $0.use != .calendar })
    }

    private static let refreshes: [(String, String?)] = [
        ("<meta http-equiv=refresh content='0; url=/fr/'>", "https://a.example/fr/"),
        ("<META HTTP-EQUIV=\"Refresh\" CONTENT=\"2;URL='accueil.html'\">", "https://a.example/accueil.html"),
        ("<meta http-equiv=refresh content=300>", nil),
        ("<meta http-equiv=refresh content='600; url=/'>", nil),
        ("<meta http-equiv=refresh content='0; url=https://a.example/'>", nil),
        ("<p>Bonjour</p>", nil),
    ]

    @Test("a page that sends browsers on is told from one that loads itself again", arguments: refreshes)
    func refresh(markup: String, target: String?) {
        let response = Response(
            url: "https://a.example/", contentType: "text/html", body: Array("<head>\(markup)".utf8))
        #expect(refreshTarget(of: response) == target)
    }

    @Test("the feed that a publishing system usually has is proposed with little confidence")
    func usualFeed() {
        let page = document(
            "<head><meta name=generator content='SPIP 4.1'></head><body><p>Bonjour</p></body>")
        #expect(sectionLinks(in: page).map(\.url) == ["https://a.example/spip.php?page=backend"])
        #expect((sectionLinks(in: page).first?.confidence ?? 1) < 0.5)
    }

    @Test("an article's page gives its date, its text and its documents")
    func article() {
        let page = document(
            """
            <head><title>Le bus des femmes - Centre</title><link rel=canonical href=/le-bus/><meta property="article:published_time" content="2026-10-08T10:00:00+02:00"><meta property="og:image" content="/bus.jpg"></head>
            <body><nav><a href=/a>Accueil</a></nav><main><article><h1>Le bus des femmes arrive à la Solitude</h1><p class=meta>Publié le 8 octobre 2026</p><div class=entry-content><p>Deux sages-femmes et une médiatrice y reçoivent sans rendez-vous le mardi matin.</p><p>Le dispositif est financé pour trois ans. <a href=/plaquette.pdf>La plaquette</a></p></div></article></main><aside><p>Rien à voir avec le texte de cette page, et pourtant assez long pour tromper.</p></aside></body>
            """, "https://a.example/?p=12")
        let entry = details(in: page, now: readingDay, timezone: paris)
        #expect(entry.id == "https://a.example/le-bus/")
        #expect(entry.title == "Le bus des femmes arrive à la Solitude")
        #expect(entry.published?.text == "2026-10-08T10:00:00+02:00")
        #expect(entry.image == "https://a.example/bus.jpg")
        #expect(entry.enclosures.map(\.url) == ["https://a.example/plaquette.pdf"])
        let text = plainText(fromHTML: entry.contentHTML ?? "")
        #expect(text.contains("sages-femmes") && text.contains("trois ans") && !text.contains("tromper"))
    }

    @Test("a date ahead on an item's own page is not its publication")
    func aheadOnOwnPage() {
        let page = document(
            "<head><meta property='article:published_time' content='2027-03-04'></head><main><h1>Journée d'étude</h1><p>Le 4 mars 2027 à Metz, une journée pour les équipes de quartier et leurs partenaires.</p></main>"
        )
        #expect(details(in: page, now: readingDay, timezone: paris).published == nil)
    }

    @Test("an item's page completes its entry and changes neither its title nor its id")
    func completes() {
        var entry = Entry(id: "guid-1")
        entry.title = "Titre de la liste"
        entry.url = "https://a.example/1"
        var page = Entry(id: "https://a.example/1")
        page.title = "Un autre titre"
        page.published = .day(year: 2026, month: 1, day: 2)
        page.contentHTML = "<p>Tout le texte</p>"
        let whole = entry.completed(by: page)
        #expect(whole.id == "guid-1" && whole.title == "Titre de la liste")
        #expect(whole.published == page.published && whole.contentHTML == page.contentHTML)
    }
}
