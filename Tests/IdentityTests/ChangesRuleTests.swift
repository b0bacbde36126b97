internal import Calendar
import Foundation
internal import Identity
import Model
import Testing
internal import Text

@Suite struct ChangesRuleTests {
    let now = Date(timeIntervalSince1970: 1_732_200_000)
    let page = "https://x.example.org/liste"

    @Test("a yearly meeting under the same title is new")
    func yearly() {
        let before = item(
            "Assemblée générale", url: "/assemblee-generale/", published: .day(year: 2023, month: 5, day: 2))
        let after = item(
            "Assemblée générale", url: "/assemblee-generale-2/", published: .day(year: 2024, month: 5, day: 3)
        )
        #expect(sorted([after], knowing: [before]).new.count == 1)
    }

    @Test("a series that shows only its latest number is new each time")
    func latestOnly() {
        let before = item(
            "La lettre", url: "/?p=12",
            text: "Au sommaire de ce mois : le sport, la santé et un portrait de quartier à Dole.")
        let after = item(
            "La lettre", url: "/?p=15",
            text: "Dans ce numéro d’hiver, trois expériences de jardins et un appel à contributions.")
        #expect(sorted([after], knowing: [before]).new.count == 1)
    }

    @Test("another event date is another item, however alike")
    func otherEventDate() {
        var before = item("Permanence", url: "/node/1")
        var after = item("Permanence", url: "/node/2")
        before.event = Event(start: .day(year: 2024, month: 11, day: 5))
        after.event = Event(start: .day(year: 2024, month: 12, day: 3))
        #expect(sorted([after], knowing: [before]).new.count == 1)
    }

    @Test("a revision keeps key, first sight and date; trivial edits are none")
    func revision() {
        let before = item(
            "Journée", url: "/a", text: "Une journée à Dole.", published: .day(year: 2024, month: 10, day: 1))
        var after = item(
            "Journée", url: "/a", text: "Une journée à Dole, reportée.",
            published: .day(year: 2024, month: 11, day: 1))
        after.firstSeen = now.addingTimeInterval(5)
        let result = sorted([after], knowing: [before])
        #expect(result.revised.count == 1)
        #expect(result.revised.first?.item.firstSeen == before.firstSeen)
        #expect(result.revised.first?.item.published == before.published)
        #expect(result.revised.first?.before.title == "Journée")
        let trivial = item(
            "Journée", url: "/a", text: "Une journée  à Dole. 12 vues", published: before.published)
        #expect(sorted([trivial], knowing: [before]).unchanged == [before.key])
    }

    /// One story of another moisson, announced by centres at addresses.
    private func retold(
        _ announced: [(source: String, url: String)], as story: String, title: String = "Un guide"
    )
        -> [Item]
    {
        var entry = Entry(id: story)
        entry.hasGuid = true
        entry.title = title
        entry.kind = .publication
        entry.retold = RetoldStory(
            announcements: announced.map {
                Announcement(
                    source: $0.source, name: $0.source, url: $0.url, title: title, published: nil,
                    firstSeen: now)
            }, themes: ["sante"])
        var extracted = Extracted(format: .jsonfeed)
        extracted.entries = [entry]
        return extracted.items(of: Page(url: page), source: Source(id: "x", name: "X"), now: now)
    }

    @Test("a story of another moisson is an item for each centre, also where two announce one address")
    func announcements() {
        let url = "https://oriv.example.org/guide"
        let items = retold([("oriv", url), ("irev", url)], as: "s1")
        #expect(items.map(\.announcer) == ["oriv", "irev"])
        #expect(Set(items.map(\.key)).count == 2)
        #expect(items.map(\.canonicalURL) == [url, url])
        #expect(items.allSatisfy { $0.kind == .publication && $0.themes == ["sante"] })
        // A centre that announces it later is news, whatever address it gives.
        let later = sorted([items[1]], knowing: [items[0]])
        #expect(later.new.map(\.announcer) == ["irev"])
    }

    @Test(
        "a story that another moisson tells under another id is revised, and its announcements are what they were"
    )
    func retoldOtherwise() {
        let before = retold([("oriv", "https://oriv.example.org/guide")], as: "s1")
        let after = retold([("oriv", "https://oriv.example.org/guide")], as: "s2")
        let result = sorted(after, knowing: before)
        #expect(result.revised.map(\.item.key) == before.map(\.key) && result.new.isEmpty)
        #expect(sorted(before, knowing: before).unchanged == before.map(\.key))
    }

    @Test("two pages of a source that show one item do not revise it in turn")
    func twoPages() {
        let before = item("Journée", url: "/a", text: "Une journée à Dole, avec tout son programme.")
        var other = item("Journée", url: "/a", text: "Une journée…")
        other.page = "https://x.example.org/feed"
        let result = Changes(
            from: [other], known: KnownSource(items: [KnownItem(before)], pages: [page, other.page]),
            firstVisits: [], now: now)
        #expect(result.revised.isEmpty)
        #expect(result.unchanged == [before.key])
    }

    @Test("a day that only another page of the source tells is kept, and no other")
    func dayOfAnotherPage() {
        let feed = "https://x.example.org/feed"
        func days(_ before: Item) -> [ItemKey: When] {
            var other = item("Journée", url: "/a", published: .day(year: 2026, month: 11, day: 3))
            other.page = feed
            let known = KnownSource(items: [KnownItem(before)], pages: [page, feed])
            return Changes(from: [other], known: known, firstVisits: [], now: now).days
        }
        let undated = item("Journée", url: "/a")
        #expect(days(undated) == [undated.key: .day(year: 2026, month: 11, day: 3)])
        #expect(days(item("Journée", url: "/a", published: .day(year: 2026, month: 11, day: 1))).isEmpty)
    }

    @Test("a new item that two pages of a source show is one item")
    func newOnTwoPages() {
        var listed = item("Journée", url: "/a")
        var fed = listed
        fed.guid = "https://x.example.org/?p=1"
        fed.page = "https://x.example.org/feed"
        fed = identified(fed)
        listed = identified(listed)
        let result = Changes(
            from: [fed, listed], known: KnownSource(items: [], pages: [page, fed.page]), firstVisits: [],
            now: now)
        #expect(result.new.map(\.key) == [fed.key])
        #expect(result.aliases.contains(Changes.Alias(name: listed.key.text, key: fed.key)))
    }

    @Test("the first harvest of a page is a baseline")
    func baseline() {
        let result = Changes(
            from: [item("Un", url: "/1"), item("Deux", url: "/2")],
            known: KnownSource(items: [], pages: [page]), firstVisits: [page], now: now)
        #expect(result.new.map(\.isBaseline) == [true, true])
    }

    @Test("an item that was forgotten is read whole again, as it was, and on any page of its source")
    func forgotten() {
        var known = KnownItem(item("Un", url: "/1"))
        known.isForgotten = true
        var other = item("Un", url: "/1")
        other.page += "archives/"
        for shown in [item("Un", url: "/1"), other] {
            let result = Changes(
                from: [shown], known: KnownSource(items: [known], pages: [page, shown.page]), firstVisits: [],
                now: now)
            #expect(result.new.isEmpty && result.revised.isEmpty && result.unchanged.isEmpty)
            #expect(result.refreshed.map(\.key) == [known.key])
        }
    }

    @Test("a shorter text of a forgotten item is its text: nothing longer is kept")
    func forgottenText() {
        let text = String(
            repeating: "Le centre accompagne les acteurs de la politique de la ville. ", count: 9)
        var known = KnownItem(item("Un", url: "/1", text: text))
        known.isForgotten = true
        let result = Changes(
            from: [item("Un", url: "/1", text: "Le centre accompagne les acteurs.")],
            known: KnownSource(items: [known], pages: [page]), firstVisits: [], now: now)
        #expect((result.refreshed + result.revised.map(\.item)).map(\.keepsText) == [false])
    }

    @Test("a list that has grown downwards brings no news")
    func deeperList() {
        let known = (0..<5).map {
            item("Titre neuf \($0)", url: "/n\($0)", published: .day(year: 2024, month: 11, day: 10))
        }
        let old = (0..<8).map {
            item("Vieux titre \($0)", url: "/v\($0)", published: .day(year: 2021, month: 3, day: 1))
        }
        let fresh = item("Tout neuf", url: "/neuf", published: .day(year: 2024, month: 11, day: 20))
        let result = sorted(known + old + [fresh], knowing: known)
        #expect(result.new.count == 9)
        #expect(result.new.filter { !$0.isBaseline }.map(\.title) == ["Tout neuf"])
    }

    @Test("items of several sites under one shared address are not taken for one another")
    func sharedAddress() {
        let known = (0..<3).map { item("Annonce \($0)", url: nil, text: "Texte numéro \($0)") }
        let result = sorted(known + [item("Annonce 3", url: nil, text: "Texte numéro 3")], knowing: known)
        #expect(result.new.map(\.title) == ["Annonce 3"])
    }

    @Test("a sketch survives being stored")
    func sketchBytes() {
        for count in [0, 1, 2, 40, 400, 5000] {
            let sketch = Sketch(FoldedText((0..<count).map { "mot\($0 * 7)" }.joined(separator: " ")))
            #expect(Sketch(bytes: sketch.bytes) == sketch)
            #expect(Sketch(bytes: sketch.bytes.dropLast() + []) == nil || sketch.triples == 0)
        }
    }

    @Test("a sketch tells how much of a short text stands in a long one")
    func containment() {
        let long = (0..<900).map { "mot\($0 % 700)x\($0)" }
        let whole = Sketch(FoldedText(long.joined(separator: " ")))
        let beginning = Sketch(FoldedText(long.prefix(45).joined(separator: " ")))
        let middle = Sketch(FoldedText(long[300..<600].joined(separator: " ")))
        let foreign = Sketch(FoldedText((0..<300).map { "autre\($0)" }.joined(separator: " ")))
        #expect(beginning.likeness(to: whole).containment > 0.95)
        #expect(middle.likeness(to: whole).containment > 0.8)
        #expect(foreign.likeness(to: whole).containment < 0.05)
    }

    private func sorted(_ items: [Item], knowing known: [Item]) -> Changes {
        Changes(
            from: items, known: KnownSource(items: known.map { KnownItem($0) }, pages: [page]),
            firstVisits: [], now: now)
    }

    private func item(_ title: String, url: String?, text: String? = nil, published: When? = nil) -> Item {
        identified(
            Item(
                key: ItemKey(text: ""), source: "x", page: page,
                url: url.map { "https://x.example.org" + $0 },
                title: title, summaryHTML: text.map { "<p>\($0)</p>" }, published: published, firstSeen: now))
    }
}
