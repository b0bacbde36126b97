import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// Lists whose page builder, template or neighbours make them look like furniture, and furniture that looks like a list.
struct ListingWidgetTests {
    private let titles = [
        "Une épicerie ouverte par les habitants", "La médiation entre voisins, dix ans après",
        "Les jardins du plateau changent de mains",
    ]
    private let prose =
        "Les équipes se retrouvent tous les mois depuis le printemps, et chacune raconte ce qui a marché."

    private func records(_ record: (Int, String) -> String) -> String {
        titles.enumerated().map { record($0.offset, $0.element) }.joined(separator: "\n")
    }

    @Test(
        "a builder that puts the whole page into widgets has its list in them, and a form in the text is no title"
    )
    func widgets() {
        let form = "<p><a href='https://formulaires.example/jardins'>Fiche de demande</a></p>"
        let page = document(
            """
            <div class="colonne"><div class="widget widget-text"><p><span>Nouvelles</span></p></div>
            \(records { "<div class='widget widget-text widget-nouvelle'><p><span><strong>\($1)</strong></span></p><p>\(prose) C'est la note \($0).</p>\($0 == 2 ? form : "")<p><a href='/pages/note-\($0).html'>Seguita / la suite ici</a></p></div>" })
            </div>
            """, "https://a.example/pages/nouvelles")
        let entries = listing(in: page, question()).entries
        #expect(entries.map(\.title) == titles)
        #expect(entries.map(\.url) == (0...2).map { "https://a.example/pages/note-\($0).html" })
    }

    @Test("widgets beside a list stay furniture")
    func margin() {
        let page = document(
            """
            <div class="a"><h1>Actualités</h1>\(records { "<div class='note'><h2><a href='/actualites/note-\($0)'>\($1)</a></h2><p>\(prose) C'est la note \($0).</p></div>" })</div>
            <div class="b">\((0...3).map { "<div class='widget widget_text'><h2><a href='/page-\($0)'>Une page de toujours, la \($0)e</a></h2><p>Toujours là.</p></div>" }.joined())</div>
            """, "https://a.example/actualites")
        #expect(listing(in: page, question()).entries.map(\.title) == titles)
    }

    @Test(
        "« Dans la même rubrique » over the only records of a list is its heading; under an article it leads on from it"
    )
    func rubric() {
        func page(before: String) -> Document {
            document(
                """
                <h1>Brèves</h1>\(before)<div class="liste"><h2>Dans la même rubrique</h2><ul>
                \(records { "<li class='hentry'><h3><a href='/breve\($0)'>\($1)</a></h3><div class='texte'><p>\(prose) C'est la note \($0).</p><p><a href='https://billets.example/\($0)'>Réserver</a></p></div></li>" })
                </ul></div>
                """, "https://a.example/breves")
        }
        #expect(listing(in: page(before: ""), question()).entries.map(\.title) == titles)
        let article = String(repeating: "<p>\(prose)</p>", count: 9)
        #expect(listing(in: page(before: article), question()).entries.isEmpty)
    }

    @Test(
        "the records of the last visit count as often as they are there, not for a box that is cut out with them"
    )
    func box() {
        let links = (0...5).map {
            "<li><a href='/toujours-\($0)'>Une page de toujours, la numéro \($0)</a></li>"
        }
        func page(_ number: Int) -> Document {
            let events = titles.prefix(number).enumerated().map {
                "<li class='rdv'><a href='/agenda/rdv-\($0.offset)'><span class='rdv-jour'>Mer. \($0.offset * 7 + 18)</span> <span class='rdv-titre'>\($0.element)</span> <span class='rdv-infos'>14h00 > 16h30 | Salle des fêtes, Évry-Courcouronnes</span></a></li>"
            }
            return document(
                """
                <h1>Agenda</h1><div><div><div><h2>Novembre 2026</h2><ul class="rdvs">\(events.joined())</ul></div></div>
                <div><div><h2>Accès rapides</h2><ul class="acces">\(links.joined())</ul></div></div></div>
                """, "https://a.example/agenda")
        }
        let first = listing(in: page(2), question())
        #expect(first.entries.map(\.title) == Array(titles.prefix(2)))
        let profile = first.report.profile
        #expect(profile != nil)
        var later = question()
        later.remembered = profile
        later.known = first.entries.map { ShownItem(id: $0.id, url: $0.url, title: $0.title ?? "") }
        let second = listing(in: page(2), later)
        #expect(second.entries.map(\.title) == Array(titles.prefix(2)))
    }

    @Test("the margin's box for members is no login page, on a list's last page of two either")
    func members() {
        let page = document(
            """
            <div id="sidebar"><h2>Connexion utilisateur</h2><form action="/user"><input name="name"><input type="password" name="pass"></form></div>
            <div id="content"><h1>Actualités</h1>\(titles.prefix(2).enumerated().map { "<article><h2><a href='/actualites/note-\($0.offset)'>\($0.element)</a></h2><p>\(prose)</p></article>" }.joined())</div>
            """, "https://a.example/actualites?page=1")
        #expect(listing(in: page, question()).entries.map(\.title) == Array(titles.prefix(2)))
    }

    @Test("a row in which no selector finds its field is another table's")
    func rows() throws {
        let page = document(
            """
            <table class="vue"><tr><td><a href="/toujours-1">Les mots du quartier</a></td></tr><tr><td><a href="/toujours-2">Les chiffres</a></td></tr></table>
            <h1>Actualités</h1><table class="vue"><tbody>\(records { "<tr><td class='titre'><a href='/note-\($0)'>\($1)</a></td><td class='texte'>\(prose)</td></tr>" })</tbody></table>
            """, "https://a.example/actualites")
        let recipe = try Recipe(
            Selection(item: "table.vue tr", title: "td.titre a", link: "td.titre a@href", summary: "td.texte")
        )
        #expect(listing(in: page, question(recipe)).entries.map(\.title) == titles)
    }
}
