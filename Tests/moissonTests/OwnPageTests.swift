import Calendar
import Foundation
import Model
import Testing

@testable import moisson

private let listing = "https://centre.example/agenda/"

/// One record of a listing and the page of its own.
private struct Record {
    let slug: String
    let title: String
    let excerpt: String
    let page: String

    var url: String { "https://centre.example/agenda/\(slug)/" }

    func listed(title: String? = nil, excerpt: String? = nil) -> String {
        """
        <article class="card"><h2><a href="/agenda/\(slug)/">\(title ?? self.title)</a></h2>
        <p>\(excerpt ?? self.excerpt)</p></article>
        """
    }

    var ownPage: String {
        """
        <!doctype html><html lang="fr"><head><title>\(title)</title></head><body><main><h1>\(title)</h1>
        <p>Publié le 20 novembre 2025</p><div class="entry-content"><p>\(page)</p></div></main></body></html>
        """
    }
}

extension PageDiary {
    /// The item of a record as it is stored.
    fileprivate func item(_ record: Record) -> Item? { stored.values.first { $0.url == record.url } }
}

private let records = [
    Record(
        slug: "mediation", title: "Rencontre régionale : la médiation sociale",
        excerpt: "Une rencontre pour les équipes, le jeudi 11 décembre 2025.",
        page: "La rencontre se tient le jeudi 11 décembre 2025 de 9h30 à 12h30 à Dijon (21), salle Devosge."),
    Record(
        slug: "guide", title: "Guide : habiter pendant les travaux",
        excerpt: "Le centre publie un guide de 40 pages sur les chantiers en site occupé.",
        page:
            "Ce guide de 40 pages paraît en accès libre. Il rassemble les paroles de locataires de la région."
    ),
    Record(
        slug: "appel", title: "Appel à projets : jardins de quartier",
        excerpt: "La région soutient les jardins partagés dans les quartiers prioritaires.",
        page: "Les dossiers de candidature sont à déposer avant le 15 décembre 2025 auprès de la région."),
    Record(
        slug: "atelier", title: "Atelier : lire un budget",
        excerpt:
            "Vendredi 5 décembre 2025 de 14h à 16h à Besançon (25), un atelier pour les conseils citoyens.",
        page: "Vendredi 5 décembre 2025 de 14h à 16h à Besançon (25), un atelier pour les conseils citoyens."),
]

@Suite("Items' own pages")
struct OwnPageTests {
    private func diary(_ details: Page.Details) -> PageDiary {
        var diary = PageDiary(Page(url: listing, type: .html, details: details))
        show(records.map { $0.listed() }, on: &diary)
        for record in records { diary.site.show(record.ownPage, at: record.url) }
        return diary
    }

    private func show(_ listed: [String], on diary: inout PageDiary) {
        diary.site.show(
            "<!doctype html><title>Agenda</title><main><h1>Agenda</h1>\(listed.joined())</main>", at: listing)
    }

    private func asked(_ trace: [String]) -> [String] {
        trace.filter { $0.hasPrefix("asked ") && $0 != "asked \(listing)" }
            .map { String($0.dropFirst("asked \(listing)".count).dropLast()) }
    }

    @Test(
        "all are read, or those that a listing tells too little of, or none",
        arguments: [
            (Page.Details.all, ["mediation", "guide", "appel", "atelier"]), (.auto, ["mediation", "appel"]),
            (.none, []),
        ])
    func which(details: Page.Details, expected: [String]) throws {
        var diary = diary(details)
        #expect(try asked(diary.visit(day: 0)) == expected)
        #expect(try asked(diary.visit(day: 1)) == [])
    }

    @Test("the own page tells hours, place, deadline and day of publication")
    func facts() throws {
        var diary = diary(.auto)
        _ = try diary.visit(day: 0)
        let event = try #require(diary.item(records[0])?.event)
        #expect(event.start?.text == "2025-12-11T09:30:00+01:00")
        #expect(event.end?.text == "2025-12-11T12:30:00+01:00")
        #expect(event.place?.contains("Dijon") == true)
        #expect(diary.item(records[2])?.event?.deadline?.text == "2025-12-15")
        #expect(diary.item(records[0])?.published?.text == "2025-11-20")
    }

    @Test("facts stay when the listing tells less, and give way when it tells otherwise")
    func noFlip() throws {
        var diary = diary(.auto)
        _ = try diary.visit(day: 0)
        let facts = diary.item(records[0])?.event
        show(records.map { $0.listed(excerpt: $0.slug == "mediation" ? "Une rencontre." : nil) }, on: &diary)
        #expect(try asked(diary.visit(day: 1)) == [])
        #expect(diary.item(records[0])?.event == facts)
    }

    @Test("an item with another title is read once more")
    func retitled() throws {
        var diary = diary(.auto)
        _ = try diary.visit(day: 0)
        let title = "Reporté – Rencontre régionale : la médiation sociale"
        show(records.map { $0.listed(title: $0.slug == "mediation" ? title : nil) }, on: &diary)
        #expect(try asked(diary.visit(day: 1)) == ["mediation"])
        #expect(try asked(diary.visit(day: 2)) == [])
    }

    @Test("an event ahead is read once more when the listing tells another day, and no more than once")
    func putOff() throws {
        var diary = diary(.auto)
        _ = try diary.visit(day: 0)
        let excerpt = "Une rencontre pour les équipes, reportée au jeudi 18 décembre 2025."
        show(records.map { $0.listed(excerpt: $0.slug == "mediation" ? excerpt : nil) }, on: &diary)
        diary.site.show(
            records[0].ownPage.replacing("11 décembre", with: "18 décembre"), at: records[0].url)
        #expect(try asked(diary.visit(day: 1)) == ["mediation"])
        #expect(diary.item(records[0])?.event?.start?.text == "2025-12-18T09:30:00+01:00")
        #expect(try asked(diary.visit(day: 2)) == [])
        // Fewer words, and the words of what is over, say nothing new.
        show(records.map { $0.listed(excerpt: $0.slug == "mediation" ? "Une rencontre." : nil) }, on: &diary)
        #expect(try asked(diary.visit(day: 3)) == [])
        show(records.map { $0.listed(excerpt: $0.slug == "mediation" ? "Merci à tous !" : nil) }, on: &diary)
        #expect(try asked(diary.visit(day: 60)) == [])
    }

    @Test(
        "at most ten are asked for at a visit; the next visits bring the rest, though the listing stays as it is"
    )
    func most() throws {
        var diary = PageDiary(Page(url: listing, type: .html, details: .all))
        let many = (1...24).map { number in
            Record(
                slug: "note-\(number)", title: "Une note de conjoncture, numéro \(number)",
                excerpt: "La note fait le point sur les quartiers de la région, partie \(number).",
                page:
                    "La note numéro \(number) fait le point, chiffres à l'appui, sur l'emploi et le logement."
            )
        }
        show(many.map { $0.listed() }, on: &diary)
        for record in many { diary.site.show(record.ownPage, at: record.url) }
        #expect(try (0...3).map { try asked(diary.visit(day: Double($0))).count } == [10, 10, 4, 0])
    }

    @Test("a page that cannot be had is asked for again for a week, and one that leads home says nothing")
    func missing() throws {
        var diary = diary(.auto)
        diary.site.answers[records[0].url] = nil
        diary.site.answers[records[2].url] = .fetched(
            Response(
                url: "https://centre.example/", contentType: "text/html",
                body: Array(records[2].ownPage.utf8)))
        #expect(try asked(diary.visit(day: 0)) == ["mediation", "appel"])
        #expect(diary.item(records[2])?.event?.deadline == nil)
        for day in [1.0, 6, 8] {
            show(records.map { $0.listed() } + ["<p>\(day)</p>"], on: &diary)
            #expect(try asked(diary.visit(day: day)).contains("mediation") == (day < 7))
        }
    }
}

@Suite("Two statements of one event")
struct EventCompletionTests {
    private static let rows: [(Event, Event, Event)] = [
        (
            event("2025-12-11"), event("2025-12-11T09:30:00+01:00", place: "Dijon"),
            event("2025-12-11T09:30:00+01:00", place: "Dijon")
        ),
        (
            event("2025-12-11T14:00:00+01:00", place: "Dole"),
            event("2025-12-11T09:30:00+01:00", place: "Dijon"),
            event("2025-12-11T14:00:00+01:00", place: "Dole")
        ),
        (event("2025-12-18"), event("2025-12-11T09:30:00+01:00", place: "Dijon"), event("2025-12-18")),
        (event("2025-12"), event("2025-12-11"), event("2025-12-11")),
        (event(nil, place: "Dole"), event("2025-12-11"), event("2025-12-11", place: "Dole")),
        (
            Event(isPostponed: true), event("2025-12-11", place: "Dijon"),
            Event(place: "Dijon", isPostponed: true)
        ),
    ]

    private static func event(_ start: String?, place: String? = nil) -> Event {
        Event(start: start.flatMap { When(text: $0) }, place: place)
    }

    @Test("what one does not tell the other adds; of another day nothing is taken", arguments: rows)
    func completed(one: Event, other: Event, whole: Event) { #expect(one.completed(by: other) == whole) }
}
