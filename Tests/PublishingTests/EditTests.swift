import Calendar
import Foundation
import Model
import Testing
import Text

@testable import Publishing

private let day = CivilDay(year: 2026, month: 11, day: 21)
/// A day, written `2026-12-01`.
private func civil(_ text: String) -> When {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    return .day(year: numbers[0], month: numbers[1], day: numbers[2])
}

private let now = at("2026-11-21T12:00:00Z")

/// Stories of one item each, with the address `https://centre.example/NUMBER/`.
private func stored(_ numbers: Range<Int>, id: (Int) -> String = { "urn:story:\($0)" }) -> StoredStories {
    var items: [ItemKey: Item] = [:]
    let stories = numbers.map { number in
        let key = ItemKey(text: "item-\(number)")
        let url = "https://centre.example/\(number)"
        items[key] = Item(
            key: key, source: "centre", page: "https://centre.example/", url: url + "/", canonicalURL: url,
            title: "Annonce \(number)", firstSeen: now)
        return Story(id: id(number), lead: key, members: [key], created: now, updated: now)
    }
    return StoredStories(stories, items: items)
}

private func edition(_ stored: StoredStories, _ edits: [StoryEdit]) -> Edition {
    Edition(
        stories: stored,
        configuration: Configuration(title: "Veille", link: "https://veille.example/", edits: edits), now: now
    )
}

@Suite("A person's decisions about stories")
struct EditTests {
    @Test("a decision is found by the story's id, else by an address, however that is written")
    func found() {
        let edits = [
            StoryEdit(story: "urn:story:1", title: "Un"),
            StoryEdit(story: "urn:gone", urls: ["http://www.centre.example/2"], title: "Deux"),
            StoryEdit(urls: ["https://centre.example/9/"], title: "Neuf"),
        ]
        let titles = edition(stored(1..<4), edits).stories.map(\.title).sorted()
        #expect(titles == ["Annonce 3", "Deux", "Un"])
        #expect(EditedStories(edits, among: stored(1..<4)).unmatched == [edits[2]])
    }

    @Test("an edition that is put together part by part is that of all stories at once")
    func parts() {
        var all = stored(0..<250)
        for (number, key) in all.items.keys.sorted().enumerated() {
            all.items[key]?.contentHTML = "<p><a href=\"https://other.example/\(number)/\">Lire</a></p>"
            all.items[key]?.published = civil("2026-10-\(number % 28 + 1)")
        }
        let edits = [StoryEdit(urls: ["https://centre.example/9/"], title: "Neuf")]
        let whole = edition(all, edits)
        #expect(whole.stories.count { !$0.announcements[0].links.isEmpty } == newestCount)
        for size in [1, 7, 120] {
            var assembly = EditionAssembly(
                configuration: Configuration(
                    title: "Veille", link: "https://veille.example/", edits: edits),
                revisions: [:], wishes: [:], now: now)
            for start in stride(from: 0, to: all.stories.count, by: size) {
                let part = Array(all.stories[start..<min(start + size, all.stories.count)].reversed())
                let keys = Set(part.flatMap(\.members))
                assembly.add(part, items: all.items.filter { keys.contains($0.key) })
            }
            #expect(assembly.finish() == whole, "parts of \(size)")
        }
    }

    @Test(
        "other moissons get the fingerprints of the thirty newest stories, but not against a publisher's wish"
    )
    func passedOn() throws {
        let all = stored(0..<40)
        func assembly(_ wish: UsageWishes?) -> EditionAssembly {
            let page = PageName(source: "centre", url: "https://centre.example/")
            var assembly = EditionAssembly(
                configuration: Configuration(title: "Veille", link: "https://veille.example/"),
                revisions: [:], wishes: wish.map { [page: $0] } ?? [:], now: now)
            assembly.add(all.stories, items: all.items)
            return assembly
        }
        #expect(assembly(UsageWishes(quotedCharacters: 100)).passedOn.isEmpty)
        #expect(assembly(UsageWishes(reservesMining: true)).passedOn.isEmpty)
        #expect(assembly(UsageWishes(withholdsImages: true)).passedOn.count == 30)
        var free = assembly(nil)
        #expect(free.passedOn.count == 30)
        free.fingerprints = Dictionary(uniqueKeysWithValues: free.passedOn.map { ($0, [13, 255]) })
        let stories = free.finish().stories
        #expect(stories.prefix(30).allSatisfy { $0.announcements[0].fingerprint == [13, 255] })
        #expect(stories.dropFirst(30).allSatisfy { $0.announcements[0].fingerprint == nil })
        let told = stories[0].moissonExtension(about: "").text(indented: false)
        #expect(told.contains("\"fingerprint\":\"Df8=\""))
        #expect(!stories[35].moissonExtension(about: "").text(indented: false).contains("fingerprint"))
    }

    @Test("an address of several stories, and a draw between two, name none")
    func doubtful() {
        var stories = stored(1..<4)
        for key in [ItemKey(text: "item-2"), ItemKey(text: "item-3")] {
            stories.items[key]?.canonicalURL = "https://centre.example/agenda"
        }
        let shared = StoryEdit(urls: ["https://centre.example/agenda"], isHidden: true)
        #expect(edition(stories, [shared]).stories.count == 3)
        let draw = StoryEdit(
            urls: ["https://centre.example/1/", "https://centre.example/2/"], isHidden: true)
        #expect(edition(stored(1..<4), [draw]).stories.count == 3)
    }

    @Test("what is hidden or held back stands nowhere")
    func hidden() {
        let edits = [
            StoryEdit(story: "urn:story:1", isHidden: true), StoryEdit(story: "urn:story:2", isHeld: true),
        ]
        #expect(edition(stored(1..<4), edits).stories.map(\.id) == ["urn:story:3"])
    }

    @Test("a pin holds through its last day and no longer", arguments: [(0, true), (-1, false), (5, true)])
    func pinned(days: Int, isPinned: Bool) {
        let edit = StoryEdit(story: "urn:story:1", pin: day.adding(days: days))
        #expect(edition(stored(1..<2), [edit]).stories.map(\.isPinned) == [isPinned])
    }

    @Test("of two decisions about one fact the later one holds, whatever their order")
    func later() {
        let early = StoryEdit(story: "urn:story:1", note: "Vieux", title: "Vieux", at: at("2026-11-01"))
        let late = StoryEdit(story: "urn:story:1", title: "Neuf", at: at("2026-11-02"))
        for edits in [[early, late], [late, early]] {
            let story = edition(stored(1..<2), edits).stories.first
            #expect(story?.title == "Neuf")
            #expect(story?.note == "Vieux")
        }
    }

    @Test("two corrections of one event are both obeyed, fact by fact")
    func facts() {
        let early = StoryEdit(
            event: EventEdit(start: .given(civil("2026-12-08")), place: .given("Metz (57)")),
            at: at("2026-11-01"))
        let late = StoryEdit(event: EventEdit(place: .given("Nancy (54)")), at: at("2026-11-02"))
        let edited = story(1, "Journée").edited(by: early.followed(by: late), today: day, now: now)
        #expect(edited?.event == Event(start: when("2026-12-08"), place: "Nancy (54)"))
        #expect(edited?.eventRevision == 1)
    }

    @Test("a corrected day takes the end that was read with it, and moves the calendar's sequence")
    func corrected() {
        let read = Event(start: when("2026-12-01"), end: when("2026-12-02"), place: "Metz (57)")
        let edit = StoryEdit(
            story: "urn:uuid:1", event: EventEdit(start: .given(civil("2026-12-08")), place: .none),
            at: at("2026-11-20"))
        let edited = story(1, "Journée", event: read).edited(by: edit, today: day, now: now)
        #expect(edited?.event == Event(start: when("2026-12-08")))
        #expect(edited?.eventRevision == 1)
        #expect(edited?.eventChanged == at("2026-11-20"))
        #expect(edited?.updated == at("2026-11-20"))
    }

    @Test("an event that is taken away fact by fact is none, and a given one makes one")
    func noEvent() {
        let none = EventEdit(start: .none)
        let dated = story(1, "Journée", event: Event(start: when("2026-12-01")))
        let cleared = dated.edited(by: StoryEdit(event: none), today: day, now: now)
        #expect(cleared != nil && cleared?.event == nil)
        let given = StoryEdit(event: EventEdit(deadline: .given(civil("2026-12-01"))))
        let made = story(1, "Appel").edited(by: given, today: day, now: now)
        #expect(made?.event == Event(deadline: when("2026-12-01")))
    }

    @Test("a decision from the future does not date the entry")
    func future() {
        let edit = StoryEdit(title: "Neuf", at: at("2027-01-01"))
        let edited = story(1, "Journée").edited(by: edit, today: day, now: now)
        #expect(edited?.title == "Neuf" && edited?.updated == story(1, "Journée").updated)
    }

    @Test("a hundred decisions outlive new ids and a merge")
    func hundred() {
        let before = stored(0..<100)
        let edits = before.stories.enumerated().map { number, story in
            StoryEdit(
                story: story.id, urls: story.members.compactMap { before.items[$0]?.url },
                isHidden: number % 4 == 0, note: "Mot \(number)")
        }
        // A database that is made anew mints other ids; two stories of it are one now.
        var after = stored(0..<100) { "urn:new:\($0)" }
        after.stories[1].members += after.stories[2].members
        after.stories.remove(at: 2)
        let told = edition(after, edits).stories
        #expect(EditedStories(edits, among: after).unmatched.isEmpty)
        #expect(told.count == 74)
        for story in told where story.id != "urn:new:1" {
            #expect(story.note == "Mot " + (story.id.split(separator: ":").last ?? ""))
        }
    }

    @Test("the editor's words stand in feeds, page, calendar and letter")
    func note() throws {
        var noted = story(
            1, "Journée", kind: .event, event: Event(start: when("2026-12-01")), summary: "<p>Un texte.</p>")
        noted.note = "À lire & à relayer"
        let edition = Edition(
            title: "Veille", link: "https://veille.example/", language: "fr", timezone: "Europe/Paris",
            sources: [], themes: [], stories: [noted], now: now)
        let files = Dictionary(
            uniqueKeysWithValues: edition.files(health: []).map {
                ($0.path, String(decoding: $0.content, as: UTF8.self))
            })
        let label = "Le mot de la rédaction\u{A0}: À lire "
        for (path, ampersand) in [("feed.atom", "&amp;"), ("feed.rss", "&amp;amp;"), ("index.html", "&amp;")]
        {
            #expect(files[path]?.contains(label + ampersand + " à relayer") == true, "\(path)")
        }
        #expect(files["feed.json"]?.contains("\"note\": \"À lire & à relayer\"") == true)
        #expect(files["agenda.ics"]?.contains("Le mot de la rédaction") == true)
    }
}
