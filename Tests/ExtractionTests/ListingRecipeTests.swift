internal import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// Listings that are read by selectors a person wrote, and their further pages.
struct ListingRecipeTests {
    @Test("selectors give the fields that they name")
    func fields() throws {
        let page = document(
            """
            <main><div class=row><b>Une nouvelle de la plaine</b><a class=go href=/n/1>ici</a><i>3 novembre 2026</i><p class=s>Un <em>résumé</em></p><img src=/a.png></div>
            <div class=row><b>Une autre nouvelle du port</b><a class=go href="javascript:alert(1)">ici</a><i>2 novembre 2026</i><p class=s>Deux</p></div></main>
            """)
        let recipe = try Recipe(
            Selection(
                item: ".row", title: "b", link: "a.go@href", date: "i", summary: "p.s", image: "img@src"))
        let entries = listing(in: page, question(recipe)).entries
        #expect(entries.map(\.title) == ["Une nouvelle de la plaine", "Une autre nouvelle du port"])
        #expect(entries.map(\.url) == ["https://a.example/n/1", nil])
        #expect(
            entries.map(\.published) == [
                .day(year: 2026, month: 11, day: 3), .day(year: 2026, month: 11, day: 2),
            ])
        #expect(entries[0].summaryHTML == "Un <em>résumé</em>")
        #expect(entries[0].image == "https://a.example/a.png")
        #expect(Set(entries.map(\.id)).count == 2)
    }

    @Test("XPath selectors and attributes of the item itself are understood")
    func xpath() throws {
        let page = document(
            "<ul><li><a href=/a/premiere-note>Première note</a></li><li><a href=/a/seconde-note>Seconde note</a></li></ul>"
        )
        let recipe = try Recipe(Selection(item: "xpath://li/a", title: "xpath:.", link: "@href"))
        let entries = listing(in: page, question(recipe)).entries
        #expect(entries.map(\.title) == ["Première note", "Seconde note"])
        #expect(
            entries.map(\.url) == ["https://a.example/a/premiere-note", "https://a.example/a/seconde-note"])
    }

    @Test("a date ahead of the reading is no publication, even where a selector points at it")
    func datesAhead() throws {
        let page = document(
            "<p class=i><a href=/1>Rencontre d'hiver</a> <i>14 janvier 2027</i></p><p class=i><a href=/2>Rencontre d'automne</a> <i>3 novembre 2026</i></p>"
        )
        let recipe = try Recipe(Selection(item: ".i", title: "a", link: "a@href", date: "i"))
        let entries = listing(in: page, question(recipe)).entries
        #expect(entries.map(\.published) == [nil, nil])
        #expect(entries[0].event?.start == .day(year: 2027, month: 1, day: 14))
    }

    @Test("a selector that cannot be read names its key and place")
    func errors() {
        let error = #expect(throws: RecipeError.self) {
            try Recipe(Selection(item: "article", title: "h2 >> a"))
        }
        #expect(error?.key == "title")
        #expect((error?.offset ?? 0) > 0)
        #expect(error?.message.isEmpty == false)
    }

    @Test("selectors that match nothing on the first visit publish nothing and say so")
    func matchesNothing() throws {
        let recipe = try Recipe(Selection(item: "section.absente"))
        let found = listing(
            in: document(handThemes[0].page(try SampleSet.named("nord")).html), question(recipe))
        #expect(found.entries.isEmpty)
        #expect(found.report.isQuarantined)
        #expect(found.report.reasons.contains { $0.contains("section.absente") })
    }

    @Test("selectors that stop fitting are replaced by what is found, when known items vouch for it")
    func healed() throws {
        let set = try SampleSet.named("est")
        let recipe = try Recipe(Selection(item: "article", title: "h2 a", link: "h2 a@href"))
        let old = wordPressThemes[0].page(set, items: Array(set.items.dropFirst()))
        let before = listing(in: document(old.html, old.url), question(recipe))
        #expect(before.report.state == .asExpected)
        let new = siteThemes[2].with(wordPressThemes[0].link).page(set)
        let known = before.entries.map { ShownItem(id: $0.id, url: $0.url, title: $0.title ?? "") }
        var next = question(recipe)
        next.remembered = before.report.profile
        next.known = known
        let after = listing(in: document(new.html, old.url), next)
        #expect(after.report.state == .redesigned)
        #expect(after.entries.map(\.title) == new.truth.map(\.title))
        #expect(after.entries.dropFirst().map(\.id) == before.entries.map(\.id))
    }

    @Test(
        "the next page is found on the same host",
        arguments: [
            ("<link rel=next href=/actus/page/2/>", "https://a.example/actus/page/2/"),
            (
                "<a href='?page=1'>Suivant ›</a><a href='?page=4'>Dernière</a>",
                "https://a.example/actus/?page=1"
            ),
            (
                "<p class=pagination><a href='?debut_articles=10'>10</a><a href='?debut_articles=20'>20</a></p>",
                "https://a.example/actus/?debut_articles=10"
            ),
            ("<a href='https://b.example/page/2/' rel=next>Suite</a>", nil),
            ("<a href='/equipe/page/2/'>2</a>", nil),
        ])
    func nextPages(_ html: String, _ next: String?) {
        let page = document(
            "<head></head><body>\(html)<p>Rien d'autre</p></body>", "https://a.example/actus/")
        #expect(NextPageFinder(document: page, outline: Outline(page)).address == next)
    }
}

func document(_ html: String, _ url: String = "https://a.example/") -> Document {
    Document(html: Array(html.utf8), url: url)
}

func question(_ recipe: Recipe? = nil) -> ListingContext {
    ListingContext(recipe: recipe, now: readingDay, timezone: paris)
}
