internal import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// What stands beside the records and inside their titles: boxes of links, labels, notes of files, buttons that open.
struct ListingBoxTests {
    private func cards(_ titles: [String], _ card: (Int, String) -> String) -> String {
        titles.enumerated().map { card($0.offset, $0.element) }.joined(separator: "\n")
    }

    private let titles = [
        "Une épicerie ouverte par les habitants", "La médiation entre voisins, dix ans après",
        "Les jardins du plateau changent de mains",
    ]

    @Test("a heading over links to several pages of the site is a box and no record")
    func boxes() {
        let page = document(
            """
            <h1>Actualités</h1><div class="liste">
            \(cards(titles) { "<div class='carte'><h2><a href='/actualites/note-\($0)'>\($1)</a></h2><p>Le texte de la note \($0), court.</p><p>Publié le 1\(9 - $0) novembre 2026</p></div>" })
            </div><div class="bas"><div class="bloc"><h3>À relire</h3><ul><li><a href="/guide-du-bail">Le guide du bail</a></li>
            <li><a href="/lire-un-budget">Lire un budget</a></li><li><a href="/trouver-une-salle">Trouver une salle</a></li></ul></div>
            <div class="bloc"><h3>Mois par mois</h3><ul><li><a href="/archives/2026/11">novembre 2026</a> (4)</li>
            <li><a href="/archives/2026/10">octobre 2026</a> (9)</li><li><a href="/archives/2026/09">septembre 2026</a> (6)</li></ul></div></div>
            """, "https://a.example/actualites")
        #expect(listing(in: page, question()).entries.map(\.title) == titles)
    }

    @Test("the margin of an agenda that is empty is no list")
    func margin() {
        let page = document(
            """
            <h1>Agenda</h1><div class="colonne"><div class="vue"><p>Prochainement</p></div></div><div class="cote">
            <div class="boite boite-une"><h3>Nos derniers billets</h3><ul>\(cards(titles) { "<li><a href='/billet-\($0)/'>\($1)</a></li>" })</ul></div>
            <div class="boite boite-deux"><h3>Mois par mois</h3><ul><li><a href="/2026/11">novembre 2026</a> (4)</li>
            <li><a href="/2026/10">octobre 2026</a> (9)</li><li><a href="/2026/09">septembre 2026</a></li></ul></div></div>
            """, "https://a.example/agenda")
        #expect(listing(in: page, question()).entries.isEmpty)
    }

    @Test("what a class says of several records is their label and no title")
    func labels() {
        let kinds = ["Offre d'emploi", "Appel", "Offre d'emploi"]
        let page = document(
            """
            <h1>Offres et appels</h1><div>\(cards(titles) { "<a class='x1' href='/offres/n-\($0)'><div class='q9k'>\(kinds[$0])</div><div class='q9h'>\($1)</div><div class='q9t'>Un texte assez long pour être celui d'une offre, numéro \($0).</div></a>" })</div>
            """, "https://a.example/offres")
        #expect(listing(in: page, question()).entries.map(\.title) == titles)
    }

    @Test("a title in the button of an accordion")
    func accordion() {
        let page = document(
            """
            <h1>Agenda</h1><div>\(cards(titles) { "<section class='acc'><h3><button aria-expanded='false'>\($1)</button></h3><div><p>1\($0) décembre 2026, 10h00 – 12h00</p><p>Venez nombreux, la salle est grande.</p><p><a href='https://form.example/\($0)'>S'inscrire à la journée</a></p><p><a href='/agenda/fiche-\($0)'>Consulter la fiche</a></p></div></section>" })</div>
            """, "https://a.example/agenda")
        let entries = listing(in: page, question()).entries
        #expect(entries.map(\.title) == titles)
        #expect(entries.map(\.url) == (0..<3).map { "https://a.example/agenda/fiche-\($0)" })
    }

    @Test("the note of a file in a title's link is none of its words")
    func fileNote() {
        let page = document(
            """
            <h1>Publications</h1><ul>\(cards(titles) { "<li><div><p><a href='/publications/p-\($0)'>\($1)<span class='detail'>PDF – 9\($0)4 Ko</span></a></p><p>Un résumé de la publication \($0), en une phrase.</p></div></li>" })</ul>
            """, "https://a.example/publications")
        #expect(listing(in: page, question()).entries.map(\.title) == titles)
    }

    @Test("a link of the text is no title where words stand before it and « + d'infos » leads on behind it")
    func textLink() {
        let links = [
            "<p><a href='https://form.example/d'>Le dossier à remplir</a></p>", "",
            "<p><a href='/pdf/poste.pdf'>Fiche de poste</a></p>",
        ]
        let page = document(
            """
            <h2>Quoi de neuf</h2><table>\(cards(titles) { "<tr><td><font>2\(9 - $0)/11/2026</font></td><td><font><b>\($1)</b></font><div><p>Le texte de la note, numéro \($0).</p>\(links[$0])</div><p><a href='news/n\($0).htm'>[ + d'infos ]</a></p></td></tr>" })</table>
            """, "https://a.example/actu.htm")
        let entries = listing(in: page, question()).entries
        #expect(entries.map(\.title) == titles)
        #expect(entries.map(\.url) == (0..<3).map { "https://a.example/news/n\($0).htm" })
    }

    @Test("a day behind « Date de clôture » is a deadline and no event's")
    func deadline() {
        let page = document(
            """
            <h1>Appels à projets</h1><ol>\(cards(titles) { "<li><h3><a href='/appels/a-\($0)'>\($1)</a></h3><p>Publié le <time datetime='2026-11-0\(9 - $0)'>0\(9 - $0)/11/2026</time></p><p><span>Ouvert</span> Date de clôture : <strong>1\($0)/12/2026 à 17h00</strong></p><p>Objet : soutenir les projets du numéro \($0).</p></li>" })</ol>
            """, "https://a.example/appels-a-projets")
        let entries = listing(in: page, question()).entries
        #expect(entries.map { $0.published?.text } == ["2026-11-09", "2026-11-08", "2026-11-07"])
        #expect(entries.allSatisfy { $0.event?.start == nil })
        #expect(
            entries.map { $0.event?.deadline?.text.prefix(16) } == [
                "2026-12-10T17:00", "2026-12-11T17:00", "2026-12-12T17:00",
            ])
    }

    @Test("the label of a day may stand on the line above it")
    func deadlineBelowLabel() {
        let page = document(
            """
            <h1>Appels à projets</h1><div>\(cards(titles) { "<div class='w'><h3>\($1)</h3><div><p>Objet : soutenir les projets du numéro \($0), avec les habitants.</p></div><div class='g'><div class='l'>Date limite</div><div class='d'>1\($0) décembre 2026</div></div><a href='/appels/a-\($0)'><div>Voir l'annonce</div></a></div>" })</div>
            """, "https://a.example/appels-a-projets")
        let entries = listing(in: page, question()).entries
        #expect(entries.allSatisfy { $0.event?.start == nil && $0.published == nil })
        #expect(entries.map { $0.event?.deadline?.text } == ["2026-12-10", "2026-12-11", "2026-12-12"])
    }

    @Test("the month of a grid stands in its caption, and « mar. » over a column is no March")
    func monthGrid() {
        func cell(_ day: Int) -> String {
            let events = [14: 0, 19: 1, 27: 2]
            let event = events[day].map { "<a href='/agenda/e-\($0)'>\(titles[$0])</a>" } ?? ""
            return "<td><span class='jour'>\(day)</span>\(event)</td>"
        }
        let weeks = [4, 11, 18, 25].map { first in "<tr>" + (first..<first + 7).map(cell).joined() + "</tr>" }
        let page = document(
            """
            <h1>Agenda</h1><table><caption>Janvier 2027</caption><thead><tr><th>lun.</th><th>mar.</th><th>mer.</th><th>jeu.</th><th>ven.</th>
            <th>sam.</th><th>dim.</th></tr></thead><tbody>\(weeks.joined())</tbody></table>
            """, "https://a.example/agenda")
        let entries = listing(in: page, question()).entries
        #expect(entries.map(\.title) == titles)
        #expect(entries.map { $0.event?.start?.text.prefix(7) } == ["2027-01", "2027-01", "2027-01"])
    }
}
