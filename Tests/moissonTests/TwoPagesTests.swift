import Foundation
import Testing

@testable import moisson

/// A centre that shows one event among its news, in words, and in its agenda, with hours and hall.
private let news = """
    <!doctype html><html lang="fr"><title>Actus</title><body><main><h1>Actualités</h1>
    <article><h2><a href="/rencontre/">Rencontre régionale : le droit de regard des habitants</a></h2>
    <p>Deux tables rondes et trois ateliers au choix, avec des locataires relogés. On vous attend nombreux.</p></article>
    <article><h2><a href="/equipe/">Une documentaliste rejoint l'équipe</a></h2><p>Elle s'occupera des fonds régionaux.</p></article>
    <article><h2><a href="/archives/">Trente ans d'archives en ligne</a></h2><p>Les cartons ont été ouverts, et triés.</p></article>
    </main></body></html>
    """
private let agenda = """
    <!doctype html><html lang="fr"><title>Agenda</title><body><main><h1>Agenda</h1>
    <article class="vevent"><time datetime="2026-04-23T09:00:00+02:00">23 avril 2026</time>
    <h2><a href="/rencontre/">Rencontre régionale : le droit de regard des habitants</a></h2><p>de 9h à 16h30</p><p>Lieu : Laval</p></article>
    <article class="vevent"><time datetime="2026-05-12T14:00:00+02:00">12 mai 2026</time>
    <h2><a href="/atelier/">Atelier : lire un budget communal</a></h2><p>de 14h à 16h</p><p>Lieu : Angers</p></article>
    </main></body></html>
    """

@Suite("An item on two pages of its centre", .serialized)
struct TwoPagesTests {
    @Test("what the second page tells of the event is known, stays, and is no change")
    func facts() async throws {
        let site = try Program()
        try site.write(news, to: "site/actus/index.html")
        try site.write(agenda, to: "site/agenda/index.html")
        try await serving([site.path("site")]) { addresses in
            let program = try Program()
            try program.write(
                """
                { "title": "T", "link": "https://v.test/", "contact": "a@v.test",
                  "sources": [ { "id": "a", "name": "Centre", "region": "Corse",
                                 "pages": [ "\(addresses[0])actus/", "\(addresses[0])agenda/" ] } ],
                  "network": { "allowPrivateAddresses": true, "perHostDelaySeconds": 0 } }
                """, to: "feeds.json")
            for day in ["16", "17", "18"] {
                let run = try await program.run(
                    "harvest", "--force", "--json", "--now", "2026-03-\(day)T06:30:00+01:00")
                #expect(run.status == 0, "\(run.errors)")
                let feed = program.files(in: "output")["feed.json"] ?? Data()
                let stories =
                    (try JSONSerialization.jsonObject(with: feed) as? [String: Any])?["items"]
                    as? [[String: Any]]
                let told = stories?.filter { ($0["title"] as? String)?.hasPrefix("Rencontre") == true } ?? []
                #expect(told.count == 1)
                let event = (told.first?["_moisson"] as? [String: Any])?["event"] as? [String: Any]
                #expect(event?["start"] as? String == "2026-04-23T09:00:00+02:00")
                #expect(event?["end"] as? String == "2026-04-23T16:30:00+02:00")
                #expect(event?["place"] as? String == "Laval")
                if day != "16" {
                    #expect((run.json["stories"] as? [String: Int])?["changed"] == 0)
                    #expect((run.json["written"] as? [String])?.isEmpty == true)
                }
            }
        }
    }
}
