import Foundation
import Manners
import Model
import Testing

@testable import moisson

/// A record of a centre's list and what its own page adds.
private struct Notice {
    let slug: String
    let title: String
    let excerpt: String
    var more =
        "Tout est dit dans la liste, et cette page ne fait que le répéter pour qui y arrive par un moteur."

    var record: String {
        "<article class=\"c\"><h2><a href=\"/\(slug)/\">\(title)</a></h2><p>\(excerpt)</p></article>"
    }
    var page: String {
        """
        <!doctype html><html lang="fr"><head><title>\(title)</title></head><body><main><h1>\(title)</h1>
        <div class="entry-content"><p>\(excerpt)</p><p>\(more)</p></div></main></body></html>
        """
    }
}

private let registration = "<a href=\"https://formulaires.example.org/sante-mentale-dijon\">S'inscrire</a>"

private let first = [
    Notice(
        slug: "sante", title: "Santé mentale des jeunes : agir dans les quartiers",
        excerpt: "Jeudi 11 décembre 2025 de 9h30 à 12h30 à Dijon, une matinée pour les équipes.",
        more: "La matinée est ouverte aux centres sociaux et aux missions locales. \(registration)"),
    Notice(
        slug: "guide", title: "Guide : habiter pendant les travaux",
        excerpt: "Un guide de 40 pages sur les chantiers en site occupé."),
    Notice(
        slug: "jardins", title: "Les jardins partagés de Chenôve",
        excerpt: "Le portrait d'un collectif d'habitantes."),
    Notice(
        slug: "budget", title: "Lire un budget communal",
        excerpt: "Vendredi 5 décembre 2025 de 14h à 16h à Besançon, un atelier."),
]
private let second = [
    Notice(
        slug: "matinee", title: "Santé mentale : une matinée d'échanges en Bourgogne",
        excerpt: "Nos collègues vous attendent le jeudi 11 décembre 2025 à 9h30 à Dijon.",
        more: "Les inscriptions se font auprès de nos collègues de la région voisine. \(registration)"),
    Notice(
        slug: "poste", title: "Une chargée de mission rejoint l'équipe",
        excerpt: "Elle suivra les conseils citoyens du littoral."),
    Notice(
        slug: "enquete", title: "Deux cents gardiens d'immeuble racontent",
        excerpt: "Les entretiens ont été menés au printemps."),
    Notice(
        slug: "lettre", title: "La lettre de novembre", excerpt: "Au sommaire, trois portraits et un dossier."
    ),
]

@Suite("Items' own pages that tell whether two stories are one", .serialized)
struct OwnPageWitnessTests {
    private func put(_ notices: [Notice], of site: Program, at folder: String) throws {
        let records = notices.map(\.record).joined()
        try site.write(
            "<!doctype html><html lang=\"fr\"><title>Actus</title><body><main><h1>Actus</h1>\(records)</main></body></html>",
            to: folder + "/index.html")
        for notice in notices { try site.write(notice.page, to: "\(folder)/\(notice.slug)/index.html") }
    }

    /// Harvests two sites twice; returns what the two runs said, and the number of stories that both centres tell.
    private func harvests(details: String, by further: [[String]] = [[], []]) async throws -> (
        runs: [[String: Any]], shared: Int
    ) {
        let site = try Program()
        try put(first, of: site, at: "a")
        try put(second, of: site, at: "b")
        var runs: [[String: Any]] = []
        var shared = 0
        try await serving([site.path("a"), site.path("b")]) { addresses in
            let program = try Program()
            let sources = zip(["a", "b"], addresses).map { id, address in
                """
                { "id": "\(id)", "name": "Centre \(id)", "region": "Corse",
                  "pages": [ { "url": "\(address)", "type": "html", "details": \(details) } ] }
                """
            }
            try program.write(
                """
                { "title": "T", "link": "https://v.test/", "contact": "a@v.test", "sources": [ \(sources.joined(separator: ", ")) ],
                  "network": { "allowPrivateAddresses": true, "perHostDelaySeconds": 0 } }
                """, to: "feeds.json")
            for (day, options) in zip([20, 21], further) {
                let run = try await program.run(
                    ["harvest", "--all", "--json", "--now", "2025-11-\(day)T08:00:00+01:00"] + options)
                #expect(run.status == 0, "\(run.errors)")
                runs.append(run.json)
            }
            let feed =
                program.files(in: "output")["feed.json"].map { String(decoding: $0, as: UTF8.self) } ?? ""
            shared = feed.components(separatedBy: "\"same registration link").count - 1
        }
        return (runs, shared)
    }

    private func requests(_ run: [String: Any]) -> [Int] {
        (run["pages"] as? [[String: Any]] ?? []).compactMap { $0["requests"] as? Int }
    }

    @Test("the two are read once and found to be one story, before anything is published of them")
    func together() async throws {
        let (runs, shared) = try await harvests(details: "\"auto\"")
        // robots.txt, the list, and the one page that may tell; nothing of that again.
        #expect(requests(runs[0]) == [3, 3])
        #expect(requests(runs[1]) == [2, 2])
        #expect(shared == 1)
        let stories = runs[0]["stories"] as? [String: Int]
        #expect(stories == ["new": 7, "changed": 0, "merged": 1])
        #expect((runs[1]["stories"] as? [String: Int])?["changed"] == 0)
    }

    @Test("without leave no own page is asked for")
    func without() async throws {
        let (runs, shared) = try await harvests(details: "false")
        #expect(requests(runs[0]) == [2, 2])
        #expect(shared == 0)
        #expect((runs[0]["stories"] as? [String: Int])?["new"] == 8)
    }

    @Test("a run of some sources reads no own page of another")
    func some() async throws {
        let (runs, shared) = try await harvests(
            details: "\"auto\"", by: [["--only", "b"], ["--only", "a"]])
        // The other centre's page, which would tell that the two are one, is not asked for.
        #expect(requests(runs[1]) == [3])
        #expect(shared == 0)
    }

    // MARK: Which pages are asked for

    private let now = Date(timeIntervalSince1970: 1_764_000_000)
    private let listing = "https://centre.example/actus/"

    private func item(_ number: Int, text: String? = nil) -> Item {
        let url = "https://centre.example/actus/\(number)/"
        var item = Item(
            key: ItemKey(text: String(repeating: "0", count: 30) + String(10 + number)), source: "a",
            page: listing,
            url: url, canonicalURL: url, title: "Annonce \(number)", contentHTML: text,
            firstSeen: now.addingTimeInterval(Double(number)))
        item.position = number
        return item
    }

    private func chosen(
        of items: [Item], details: Page.Details = .auto, _ change: (inout PageMemory) -> Void = { _ in }
    ) -> [String] {
        let page = Page(url: listing, type: .html, details: details)
        var memory = PageMemory(source: "a", page: listing)
        change(&memory)
        let source = Source(id: "a", name: "Centre", region: nil, pages: [page])
        return WitnessWish(of: [source], memories: [memory], now: now).chosen(of: items).map(\.title)
    }

    @Test("no more than five of a source in a run, the newest first; none that was read before")
    func bounds() {
        #expect(
            chosen(of: (1...7).map { item($0) }) == [7, 6, 5, 4, 3].map { "Annonce \($0)" })
        #expect(chosen(of: [item(1, text: ""), item(2)]) == ["Annonce 2"])
        #expect(chosen(of: [item(1)], details: .none) == [])
    }

    @Test("none of a page that fails, is gone, or whose publisher wants us to wait")
    func manners() {
        #expect(chosen(of: [item(1)]) { $0.failures = 1 } == [])
        #expect(chosen(of: [item(1)]) { $0.isGone = true } == [])
        #expect(chosen(of: [item(1)]) { $0.hold = now.addingTimeInterval(600) } == [])
        #expect(chosen(of: [item(1)]) { $0.hold = now.addingTimeInterval(-600) } == ["Annonce 1"])
    }
}
