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

private let notLists: [String: String] = [
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
