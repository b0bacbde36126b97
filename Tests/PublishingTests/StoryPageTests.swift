internal import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Publishing

private func page(_ path: String, of edition: Edition = sampleEdition()) -> Document {
    Document(html: Array(output(path, of: edition).utf8))
}

private func many(_ count: Int) -> [PublishedStory] {
    (0..<count).reversed().map { index in
        var story = story(index + 1, "Annonce \(index + 1).", regions: index % 2 == 0 ? ["Occitanie"] : [])
        story.firstSeen = at("2026-01-01").addingTimeInterval(Double(index) * 43_200)
        story.published = story.firstSeen
        story.updated = story.firstSeen
        story.announcements[0].published = .instant(story.published, offset: 0)
        return story
    }
}

private func titles(_ page: Document) -> [String] {
    page.elements.filter { $0.name == "h4" }.map(\.text)
}

private func files(_ edition: Edition) -> [String: OutputFile] {
    Dictionary(uniqueKeysWithValues: edition.files(health: []).map { ($0.path, $0) })
}

@Suite("The pages of stories")
struct StoryPageTests {
    @Test(
        "what lies ahead comes first: deadlines, this week, then the rest; what is new stands under its day")
    func order() {
        let headings = page("index.html").elements.filter { $0.name == "h2" || $0.name == "h3" }.map(\.text)
        let wanted = [
            "À venir", "À ne pas manquer", "Cette semaine", "Ensuite", "Nouveautés",
            "Sans date de publication, repérées le 22 novembre 2026",
        ]
        #expect(Array(headings.prefix(wanted.count)) == wanted)
        let text = page("index.html").body?.text ?? ""
        for kind in ["25nov.", "27nov.14 h", "30nov.9 h 30", "déc."] {
            #expect(text.replacing("\u{A0}", with: " ").contains(kind), "\(kind)")
        }
    }

    @Test("a story without a date of its own shows the day of its discovery as that and not as its date")
    func undated() throws {
        var dated = story(1, "Daté", seen: "2026-11-20")
        dated.announcements[0].published = when("2026-11-19")
        dated.published = at("2026-11-19")
        let found = story(2, "Trouvé", seen: "2026-11-20")
        var first = story(3, "Déjà là", seen: "2026-11-21")
        first.isBaseline = true
        let document = page("index.html", of: sampleEdition(stories: [first, found, dated]))
        let headings = document.elements.filter { $0.name == "h3" }.map(\.text).prefix(3)
        #expect(
            Array(headings) == [
                "Sans date de publication, repérées le 20 novembre 2026", "Jeudi 19 novembre 2026",
                "Sans date de publication",
            ])
        #expect(titles(document) == ["Trouvé", "Daté", "Déjà là"])
        let days = document.elements.filter { $0.name == "time" }.compactMap { $0.attribute("datetime") }
        #expect(days == ["2026-11-19"])
    }

    @Test(
        "a page carries forty stories; every other one stands on the page of its month, beside the archives of feeds"
    )
    func months() {
        let stories = many(300)
        let all = files(sampleEdition(stories: stories))
        #expect(titles(page("index.html", of: sampleEdition(stories: stories))).count == 40)
        let archived = all.values.filter { $0.path.hasPrefix("archive/") && $0.path.hasSuffix(".html") }
        let found = archived.flatMap { titles(Document(html: $0.content)) }
        #expect(Set(found) == Set(stories.map(\.title)) && found.count == 300)
        #expect(all["archive/2026-01.atom"] != nil && all["archive/2026-01.html"] != nil)
        #expect(all["archive/2026-01-2.html"] != nil && all["archive/2026-01-3.html"] == nil)
        let links = page("regions/occitanie.html", of: sampleEdition(stories: stories)).elements
            .compactMap { $0.name == "a" ? $0.attribute("href") : nil }.filter { $0.contains("archive/") }
        #expect(links.contains("../archive/2026-01-2.html?region=occitanie"))
        #expect(files(sampleEdition(stories: many(40))).keys.allSatisfy { !$0.hasPrefix("archive/") })
    }

    @Test("one new story rewrites only files that tell it")
    func newStory() {
        let before = many(300)
        var new = story(
            301, "Une nouvelle toute fraîche", kind: .event, regions: ["Occitanie"], seen: "2026-11-22",
            event: Event(start: when("2026-12-02")), themes: ["sante"])
        new.announcements[0].published = when("2026-11-22")
        let old = files(sampleEdition(stories: before))
        var rewritten: [String] = []
        for (path, file) in files(sampleEdition(stories: [new] + before)) where file != old[path] {
            rewritten.append(path)
            let text = String(decoding: file.content, as: UTF8.self).replacing("\r\n ", with: "")
            #expect(text.contains("Une nouvelle toute fraîche"), "\(path)")
        }
        let own = [
            "index.html", "agenda.html", "regions/occitanie.html", "themes/sante.html", "themes/sante.ics",
        ]
        #expect(Set(own).isSubset(of: rewritten) && !rewritten.contains("regions/grand-est.html"))
    }

    @Test("names that come to one slug have files of their own, whatever their alphabet")
    func slugs() {
        let table = SlugTable([
            "Île-de-France", "Ile de France", "Ile de France 2", "東京", "大阪", "Île-de-France",
        ])
        let slugs = ["Île-de-France", "Ile de France", "Ile de France 2", "東京", "大阪"].map { table[$0] }
        #expect(slugs == ["ile-de-france", "ile-de-france-2", "ile-de-france-2-2", "x", "x-2"])
        #expect(table.clashes.map(\.owner) == ["Île-de-France", "Ile de France", "東京"])
        var edition = sampleEdition(stories: [])
        edition.sources[0].region = "Santé"
        edition.sources[1].region = "All"
        edition.themes = [
            Theme(id: "sante", label: "Santé", match: []), Theme(id: "a.b", label: "A", match: []),
            Theme(id: "a-b", label: "B", match: []),
        ]
        let parts = EditionContext(edition).parts
        #expect(
            parts.map(\.pagePath).suffix(3) == ["themes/sante.html", "themes/a-b.html", "themes/a-b-2.html"])
        #expect(Set(parts.map(\.embedPath)).count == parts.count)
        #expect(!parts.map(\.embedPath).contains("embed/all.html"))
        #expect(parts.map(\.embedPath).prefix(2) == ["embed/sante.html", "embed/all-2.html"])
    }

    @Test(
        "a region's page, agenda and feed hold its stories alone, and announce themselves under names of their own"
    )
    func regionalFiles() {
        let titles = titles(page("regions/grand-est.html"))
        #expect(titles.count == 3 && titles.contains { $0.hasSuffix("lire un budget communal") })
        let calendar = output("regions/grand-est.ics")
        #expect(calendar.contains("budget communal") && !calendar.contains("médiation"))
        #expect(calendar.contains("NAME:Agenda – Grand Est – "))
        let alternates = page("index.html").elements.filter { $0.attribute("rel") == "alternate" }
        #expect(alternates.count == 3 && Set(alternates.map { $0.attribute("title") }).count == 3)
        let regional = page("regions/grand-est.html").elements.filter { $0.attribute("rel") == "alternate" }
        #expect(regional.map { $0.attribute("href") } == ["../regions/grand-est.atom"])
        #expect(regional.map { $0.attribute("title") } == ["Grand Est (Atom)"])
    }

    @Test("the agenda is bounded; its calendar is not")
    func boundedAgenda() {
        var stories = many(300)
        for index in stories.indices {
            stories[index].event = Event(start: when("2026-12-0\(index % 9 + 1)"))
        }
        let edition = sampleEdition(stories: stories)
        let lines = page("agenda.html", of: edition).elements.filter {
            $0.name == "li" && $0.attribute("data-kind") != nil
        }
        #expect(lines.count == 200)
        #expect(output("agenda.ics", of: edition).components(separatedBy: "BEGIN:VEVENT").count == 301)
    }

    @Test("of one day, what takes all of it comes first, the others by their hour")
    func agendaOrder() {
        let begins = ["2026-12-01T13:00:00+01:00", "2026-12-01T11:00:00+01:00", "2026-12-01"]
        let stories = begins.enumerated().map { number, start in
            story(number + 1, "Rendez-vous \(number + 1)", kind: .event, event: Event(start: when(start)))
        }
        for path in ["index.html", "agenda.html"] {
            let lines = page(path, of: sampleEdition(stories: stories)).elements.filter {
                $0.name == "li" && $0.text.contains("Rendez-vous")
            }
            #expect(
                lines.compactMap { $0.text.firstMatch(of: /Rendez-vous (\d)/).map { String($0.1) } } == [
                    "3", "2", "1",
                ], "\(path)")
        }
    }

    @Test("no page holds a character that HTML forbids")
    func forbiddenCharacters() {
        let title = "l\u{92}habitat \u{7F}\u{FFFE} fin"
        let edition = sampleEdition(stories: [
            story(1, title, event: Event(start: when("2026-12-01"), place: title))
        ])
        for file in edition.files(health: []) where file.path.hasSuffix(".html") {
            let scalars = String(decoding: file.content, as: UTF8.self).unicodeScalars
            let forbidden = scalars.filter {
                (0x7F...0x9F).contains($0.value) || $0.value == 0xFFFE
            }
            #expect(forbidden.isEmpty, "\(file.path)")
        }
    }

    @Test("several tellers are counted, and named")
    func tellers() {
        let text = page("index.html").body?.text.replacing("\u{A0}", with: " ") ?? ""
        #expect(text.contains("3 centres") && !text.contains("1 centres"))
    }

    @Test("forty stories with an excerpt each take less than a hundred kilobytes")
    func size() {
        var stories = many(40)
        for index in stories.indices {
            stories[index].summaryHTML =
                "<p>" + String(repeating: "Une phrase sur le quartier. ", count: 20) + "</p>"
            stories[index].themes = ["sante", "emploi"]
            stories[index].event = Event(
                start: when("2026-12-0\(index % 9 + 1)T10:00:00+01:00"), place: "Épinal (88)")
        }
        let bytes = output("index.html", of: sampleEdition(stories: stories)).utf8.count
        #expect(bytes < 100_000 && bytes > 40_000, "\(bytes)")
    }

    @Test("the list for programs is JSON that names every story and event of the page, and no markup")
    func linkedData() throws {
        let document = page("index.html")
        let script = try #require(
            document.elements.first { $0.attribute("type") == "application/ld+json" }?.text)
        #expect(!script.contains("<") && script.contains("\\u003cscript\\u003e"))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any])
        let graph = try #require(json["@graph"] as? [[String: Any]])
        #expect(graph[0]["@type"] as? String == "ItemList" && graph[0]["numberOfItems"] as? Int == 12)
        let events = graph.dropFirst()
        #expect(events.allSatisfy { ($0["startDate"] as? String)?.count ?? 0 >= 10 })
        #expect(events.contains { $0["eventStatus"] as? String == "https://schema.org/EventCancelled" })
    }

    @Test("a hundred runs on one day without news write nothing")
    func hundredRuns() {
        let first = sampleEdition().files(health: [])
        for run in 1...100 {
            var edition = sampleEdition()
            edition.now += Double(run) * 540
            #expect(edition.files(health: []) == first, "run \(run)")
        }
    }

    @Test("the page is the same on every day of a week until an event is over")
    func days() {
        let monday = files(sampleEdition(now: "2026-11-23T07:00:00Z"))
        let wednesday = files(sampleEdition(now: "2026-11-25T07:00:00Z"))
        for path in ["index.html", "regions/occitanie.html", "agenda.html"] {
            #expect(monday[path] == wednesday[path], "\(path)")
        }
        let saturday = files(sampleEdition(now: "2026-11-28T07:00:00Z"))
        #expect(monday["index.html"] != saturday["index.html"])
    }

    @Test(
        "a list for other sites is small, has no script, opens its links outside its frame, and has a title")
    func embedded() {
        var stories = many(60)
        for index in stories.indices {
            stories[index].title = String(repeating: "Très long titre & <sigles> ", count: 60)
            stories[index].url = "https://rivage.example/" + String(repeating: "a&b/", count: 500)
            stories[index].event = Event(start: when("2026-12-0\(index % 9 + 1)"), place: "Épinal (88)")
        }
        let paths = files(sampleEdition()).keys.filter { $0.hasPrefix("embed/") }
        #expect(paths.count == 7 && paths.contains("embed/all.html"))
        for edition in [sampleEdition(), sampleEdition(stories: stories), sampleEdition(stories: [])] {
            for path in paths {
                let text = output(path, of: edition)
                #expect(text.utf8.count <= 20_000 && !text.contains("<script"), "\(path)")
                let links = page(path, of: edition).elements.filter { $0.name == "a" }
                #expect(links.allSatisfy { $0.attribute("target") == "_top" } && links.count > 1, "\(path)")
                #expect(page(path, of: edition).elements.contains { $0.name == "title" && !$0.text.isEmpty })
            }
        }
        #expect(output("embed/all.html", of: sampleEdition(stories: stories)).contains("<li>"))
        #expect(
            output("embed/grand-est.html").contains(
                "href=\"https://veille.example.org/regions/grand-est.html\""))
    }
}
