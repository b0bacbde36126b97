import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// Pages that change under a remembered profile: what a person's selectors still say, and how a quarantine ends.
struct RecipeHealingTests {
    // MARK: A list that grows short

    @Test(
        "two cards that are left of a known list are two records, not their kinds and days, and keep a hidden label's place"
    )
    func fewCards() throws {
        let cards = [
            ("Formation", "Lire une carte ensemble", "Strasbourg"),
            ("Rencontre", "Repérer ses biais", "Troyes"),
            ("Visite", "Les coulisses de la cantine", "Épinal"),
            ("Formation", "Évaluer à mi-parcours", "Metz"),
            ("Forum", "Nos noms et nos adresses", "Dijon"),
        ].enumerated().map { number, card in
            """
            <div class="ligne"><a class="carte" href="/agenda/\(number)"><span class="carte-visuel"></span><span
            class="carte-type">\(card.0)</span><span class="carte-titre">\(card.1)</span><span class="carte-infos"><span
            class="sr-only">Date :</span> <span class="carte-date">\(number + 4) mars 2027</span> <span class="sr-only">Lieu :</span>
            <span class="carte-lieu">\(card.2)</span></span></a></div>
            """
        }
        func page(_ shown: some Sequence<String>) -> String {
            "<title>Agenda</title><main><h1>Agenda</h1><div class=vue>\(shown.joined())</div></main>"
        }
        let before = visit(page(cards))
        #expect(before.entries.count == 5)
        let left = cards.prefix(2).map { $0.replacing("Repérer ses", with: "ANNULÉ - Repérer ses") }
        let after = visit(page(left), after: before)
        #expect(after.entries.map(\.title) == ["Lire une carte ensemble", "ANNULÉ - Repérer ses biais"])
        #expect(after.entries.map(\.url) == (0...1).map { "https://a.example/agenda/\($0)" })
        #expect(after.entries.allSatisfy { ($0.summaryHTML ?? "").contains("Lieu :") })
        // No candidate cuts a card: with few left, its parts once outweighed the cards.
        let outline = Outline(document(page(left)))
        var scorer = CandidateScorer(
            outline: outline, headings: DateHeadings(outline), hints: ListingHints())
        let scored = CandidateFinder(outline: outline, expected: nil).candidates.compactMap {
            scorer.scored($0)
        }
        #expect(!scored.isEmpty)
        for candidate in scored.map(\.candidate) {
            let cards = candidate.records.compactMap { outline.linkAround($0.from) }
            #expect(Set(cards).count == cards.count, "\(candidate.signature)")
        }
    }

    // MARK: A selector for one field is lost

    @Test("records keep their own links and titles when the selectors for them no longer match")
    func lostFields() throws {
        let recipe = try Recipe(Selection(item: "article", title: "h2 a", link: "h2 a@href"))
        let before = visit(articles(1...6, heading: "h2"), recipe: recipe)
        #expect(before.entries.count == 6)
        let after = visit(articles(1...7, heading: "h3"), recipe: recipe, after: before)
        #expect(!after.report.isQuarantined)
        #expect(after.entries.count == 7)
        #expect(after.entries.allSatisfy { $0.url != nil && $0.title?.isEmpty == false })
        #expect(Set(before.entries.map(\.id)).isSubset(of: after.entries.map(\.id)))
        #expect(after.report.reasons.contains { $0.contains("h2 a@href") && $0.contains("link") })
        #expect(after.report.reasons.contains { $0.contains("title") })
    }

    @Test("records keep the days that they show when the selector for these finds none any more")
    func lostDate() throws {
        func page(_ days: (Int) -> String) -> String {
            let items = (1...5).map { number in
                "<article><h2><a href=/n/\(number)>\(title(number))</a></h2>\(days(20 - number))<p>\(text)</p></article>"
            }
            return "<title>Actualités</title><main><h1>Actualités</h1>\(items.joined())</main>"
        }
        let recipe = try Recipe(Selection(item: "article", title: "h2 a", date: "time.jour@datetime"))
        let before = visit(page { "<time class=jour datetime=2026-11-\($0)>\($0)/11</time>" }, recipe: recipe)
        let after = visit(page { "<p class=quand>\($0) novembre 2026</p>" }, recipe: recipe, after: before)
        #expect(before.entries.map(\.published) == after.entries.map(\.published))
        #expect(after.entries.allSatisfy { $0.published != nil })
        #expect(after.report.reasons.contains { $0.contains("time.jour@datetime") && $0.contains("date") })
    }

    @Test("on the first visit a selector for links that matches nothing is told and replaced")
    func neverMatched() throws {
        let recipe = try Recipe(Selection(item: "article", link: "p.absent a@href"))
        let found = visit(articles(1...4, heading: "h2"), recipe: recipe)
        #expect(found.entries.map(\.url) == (1...4).reversed().map { "https://a.example/n/\($0)" })
        #expect(found.report.reasons.contains { $0.contains("p.absent a@href") })
    }

    @Test("a selector that finds links in some records is left alone in the others")
    func sparseLinks() throws {
        let recipe = try Recipe(Selection(item: "li", title: "b", link: "a.own@href"))
        let rows = (1...6).map { number in
            "<li><b>Une annonce numéro \(number) du centre</b> "
                + (number % 2 == 0 ? "<a class=own href=/n/\(number)>lire</a>" : "<a href=/s>inscription</a>")
                + "</li>"
        }
        let found = visit("<main><ul>\(rows.joined())</ul></main>", recipe: recipe)
        #expect(found.entries.count { $0.url == nil } == 3)
    }

    @Test("records of another kind under the old selector give way to the list that is known")
    func otherRecords() throws {
        let recipe = try Recipe(Selection(item: "article", title: "h2 a", link: "h2 a@href"))
        let before = visit(articles(1...6, heading: "h2"), recipe: recipe)
        let rows = (1...7).reversed().map {
            "<div class=carte><h3><a href=/n/\($0)>\(title($0))</a></h3><p>\(text)</p></div>"
        }
        let teasers = (1...2).map { "<article><p>Le centre numéro \($0) vous accueille.</p></article>" }
        let page =
            "<title>Actualités</title><main><h1>Actualités</h1>\(rows.joined())</main>\(teasers.joined())"
        let after = visit(page, recipe: recipe, after: before)
        #expect(!after.report.isQuarantined)
        #expect(after.entries.map(\.title) == (1...7).reversed().map { title($0) })
    }

    // MARK: A person writes new selectors

    @Test("a changed recipe that reads the page well needs no other witness")
    func newRecipe() throws {
        let old = try Recipe(Selection(item: "article", title: "h2 a", link: "h2 a@href"))
        let before = visit(articles(1...6, heading: "h2"), recipe: old)
        let page = otherSite(20...25)
        let lost = visit(page, recipe: old, after: before)
        #expect(lost.report.isQuarantined)
        let new = try Recipe(Selection(item: "section.bloc", title: "strong", link: "a@href"))
        for isFlagged in [true, false] {
            var context = context(recipe: new, after: lost, known: before.entries)
            context.isNewRecipe = isFlagged
            let healed = listing(in: document(page), context)
            #expect(!healed.report.isQuarantined, "\(healed.report.reasons)")
            #expect(healed.entries.count == 6)
            #expect(Profile(text: healed.report.profile)?.recipe == new.fingerprint)
        }
    }

    @Test("a changed recipe does not lift a quarantine that another page put there")
    func newRecipeOnWall() throws {
        let old = try Recipe(Selection(item: "article", title: "h2 a", link: "h2 a@href"))
        let before = visit(articles(1...6, heading: "h2"), recipe: old)
        var context = try context(
            recipe: Recipe(Selection(item: "a")), after: before, known: before.entries)
        context.isNewRecipe = true
        let wall = "<title>Site en maintenance</title><h1>Site en maintenance</h1><a href=/>Accueil</a>"
        let found = listing(in: document(wall), context)
        #expect(found.report.state == .blocked && found.report.isQuarantined && found.entries.isEmpty)
        #expect(found.report.profile == before.report.profile)
    }

    @Test("a recipe that is the one of before is compared as before")
    func sameRecipe() throws {
        let recipe = try Recipe(Selection(item: "article", title: "h2 a", link: "h2 a@href"))
        let before = visit(articles(1...6, heading: "h2"), recipe: recipe)
        let other = articles(40...45, heading: "h2").replacing("Actualités", with: "Offres d'emploi")
        #expect(visit(other, recipe: recipe, after: before).report.isQuarantined)
    }

    // MARK: A list that comes back

    @Test("a list that comes back alike and grows by an item heals at the third visit")
    func comesBack() {
        let before = visit(articles(1...6, heading: "h2"))
        var last = before
        for (index, range) in [20...25, 20...26, 20...27].enumerated() {
            last = listing(in: document(otherSite(range)), context(after: last, known: before.entries))
            #expect(last.report.isQuarantined == (index < 2), "visit \(index + 1): \(last.report.reasons)")
        }
        #expect(last.entries.count == 8)
        #expect(last.report.state == .redesigned)
        #expect(Profile(text: last.report.profile)?.quarantined == nil)
        let next = listing(in: document(otherSite(20...28)), context(after: last, known: last.entries))
        #expect(next.report.state == .asExpected && next.entries.count == 9)
    }

    @Test("a list that never grows, or is another at each visit, stays in quarantine")
    func neverGrows() {
        let before = visit(articles(1...6, heading: "h2"))
        var last = before
        for _ in 0..<5 {
            last = listing(in: document(otherSite(20...25)), context(after: last, known: before.entries))
            #expect(last.report.isQuarantined)
        }
        for start in [30, 40, 50, 60, 70] {
            last = listing(
                in: document(otherSite(start...(start + 5))), context(after: last, known: before.entries))
            #expect(last.report.isQuarantined)
        }
    }

    @Test("a profile of before these were kept is read, and tells a new recipe by its records")
    func olderProfile() throws {
        var profile = Profile()
        profile.signature = "select article"
        let text = try #require(profile.text)
        #expect(!text.contains("quarantined") && !text.contains("recipe"))
        let read = try #require(Profile(text: text))
        #expect(try read.isOlder(than: Recipe(Selection(item: "section.bloc"))))
        #expect(try !read.isOlder(than: Recipe(Selection(item: "article", title: "h2"))))
    }
}

private let text = "Une rencontre des équipes de quartier, ouverte à tous les professionnels de la région."

private func title(_ number: Int) -> String { "La rencontre régionale numéro \(number) des équipes" }

/// A listing of articles, the newest first.
private func articles(_ numbers: ClosedRange<Int>, heading: String) -> String {
    let items = numbers.reversed().map {
        "<article><\(heading)><a href=/n/\($0)>\(title($0))</a></\(heading)><p>\(text)</p></article>"
    }
    return
        "<title>Actualités</title><main><h1>Actualités</h1>\(items.joined())</main><footer>Le centre</footer>"
}

/// A site after a redesign that left nothing as it was: other addresses, titles, heading, records.
private func otherSite(_ numbers: ClosedRange<Int>) -> String {
    let items = numbers.reversed().map {
        "<section class=bloc><strong>Parution \($0) : l'atlas des communes</strong><p>\(text)</p><a href=/doc/atlas-\($0)>Voir</a></section>"
    }
    return
        "<title>Ressources</title><main><h1>Nos ressources</h1>\(items.joined())</main><footer>Le pôle</footer>"
}

private func visit(_ html: String, recipe: Recipe? = nil, after before: Listing? = nil) -> Listing {
    listing(
        in: document(html), context(recipe: recipe, after: before, known: before?.entries ?? []))
}

private func context(recipe: Recipe? = nil, after before: Listing?, known: [Entry]) -> ListingContext {
    var context = question(recipe)
    context.remembered = before?.report.profile
    context.known = known.map { ShownItem(id: $0.id, url: $0.url, title: $0.title ?? "") }
    return context
}
