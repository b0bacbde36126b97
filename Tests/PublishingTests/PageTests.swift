internal import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Publishing

@Test("three braces stand only around markup that Markup has made harmless")
func rawTemplates() {
    for name in Template.allCases {
        let text = String(decoding: name.source, as: UTF8.self)
        for part in text.components(separatedBy: "{{{").dropFirst() {
            let member = part.components(separatedBy: "}}}")[0]
            #expect(member.hasSuffix("HTML") || member.hasSuffix("JSON"), "\(name)")
        }
        #expect(!text.contains("{{&"), "\(name)")
    }
}

@Test("a title cannot become markup or leave its attribute, even with a combining mark on its quote")
func titlesAreText() {
    var story = story(
        1,
        "\"\u{301} onmouseover=\u{22}x <\u{338}b> &lt;i&gt; '\u{300}</script><img src=x>\u{600}<img src=y>\u{110BD}\u{301}\u{600}<i>",
        kind: .event,
        event: Event(start: when("2026-12-01"), place: "</script><i>\u{301}", deadline: when("2026-11-30")))
    story.url = "https://centre.example/?a=\"\u{301}onclick=\u{22}"
    story.language = "en\"\u{20DD} autofocus"
    let allowed: Set<String> = ["lang", "href", "class", "id", "aria-current"]
    for file in sampleEdition(stories: [story]).files(health: []) where file.path.hasSuffix(".html") {
        let page = Document(html: file.content)
        for element in page.elements where ["h3", "h4", "a", "p"].contains(element.name) {
            let names = element.attributes.map(\.name).filter { $0 != "aria-hidden" && $0 != "target" }
            #expect(names.allSatisfy { allowed.contains($0) }, "\(file.path) \(element.attributes)")
        }
        #expect(!page.elements.contains { ["i", "img"].contains($0.name) }, "\(file.path)")
    }
}

@Test("the page loads nothing and allows nothing but its own script and style")
func policy() {
    for file in sampleEdition().files(health: []) where file.path.hasSuffix(".html") {
        let text = String(decoding: file.content, as: UTF8.self)
        #expect(text.contains("default-src 'none'") && !text.contains("unsafe"), "\(file.path)")
        #expect(!text.contains("@import") && !text.contains("url("), "\(file.path)")
        let page = Document(html: file.content)
        #expect(page.elements.allSatisfy { $0.attribute("src") == nil }, "\(file.path)")
    }
}

@Test("the page has its landmarks, labels, and headings without a gap")
func structure() {
    let paths = sampleEdition().files(health: []).map(\.path).filter { $0.hasSuffix(".html") }
    #expect(paths.count >= 10)
    for path in paths {
        let page = Document(html: Array(output(path).utf8))
        let names = page.elements.map(\.name)
        #expect(names.filter { $0 == "h1" }.count == 1 && names.filter { $0 == "main" }.count == 1)
        var level = 0
        for name in names where name.count == 2 && name.hasPrefix("h") && name != "hr" {
            let next = Int(name.dropFirst()) ?? 0
            #expect(next <= level + 1, "\(path): \(name) after h\(level)")
            level = next
        }
        let ids = page.elements.compactMap { $0.attribute("id") }
        #expect(Set(ids).count == ids.count)
        for label in page.elements where label.name == "label" {
            #expect(ids.contains(label.attribute("for") ?? ""))
        }
        #expect(page.language == "fr")
    }
}

@Test("the page tells who else announced a story, and when it takes place")
func notices() {
    let text = Document(html: Array(output("index.html").utf8)).body?.text ?? ""
    #expect(text.contains("Aussi annoncé par") && text.contains("Réseau des centres, Quartiers de l’Est"))
    #expect(
        text.replacing("\u{A0}", with: " ").contains(
            "Vendredi 27 novembre 2026, de 14 h à 16 h 30, Narbonne (11)"))
}

@Test("names of centres and regions are set as all other words")
func typesetNames() {
    var edition = sampleEdition()
    for index in edition.stories.indices {
        edition.stories[index].regions = ["Provence-Alpes-Côte d'Azur"]
        for place in edition.stories[index].announcements.indices {
            edition.stories[index].announcements[place].name = "Centre de l'Essor \(place)"
        }
    }
    let main = Document(html: Array(output("index.html", of: edition).utf8)).elements.first {
        $0.name == "main"
    }
    let text = main?.text ?? ""
    #expect(text.contains("Centre de l’Essor") && text.contains("Côte d’Azur"))
    #expect(!text.contains("l'Essor") && !text.contains("d'Azur"))
}

@Test("a visit without news changes nothing of the status")
func statusIsStable() {
    var memory = PageMemory(source: "rivage", page: "https://rivage.example/feed/")
    memory.lastSuccess = at("2026-11-20")
    memory.lastChange = at("2026-11-18")
    let before = [PageHealth(memory: memory, sourceName: "Rivage", items: 3, requests: 4, bytes: 100)]
    memory.lastSuccess = at("2026-11-21")
    memory.lastVisit = at("2026-11-21")
    memory.due = at("2026-11-22")
    let after = [PageHealth(memory: memory, sourceName: "Rivage", items: 3, requests: 5, bytes: 120)]
    for path in ["status.html", "status.json"] {
        #expect(output(path, health: before) == output(path, health: after))
    }
}

@Test(
    "the status shows the announcement of each centre that was seen last, and none of a story that is not published"
)
func latestAnnouncements() {
    var edition = sampleEdition()
    let health = [
        PageHealth(
            memory: PageMemory(source: "rivage", page: "https://rivage.example/feed/"), sourceName: "Rivage",
            items: 3)
    ]
    edition.stories[0].announcements = [
        announcement(of: "rivage", "L'avant-dernière", seen: "2026-11-18"),
        announcement(of: "lorraine", "Une autre", seen: "2026-11-21"),
    ]
    edition.stories[1].announcements = [announcement(of: "rivage", "La <dernière>", seen: "2026-11-19")]
    edition.stories[2].announcements = [announcement(of: "rivage", "De la même visite", seen: "2026-11-19")]
    let page = output("status.html", of: edition, health: health)
    #expect(page.contains("Dernière annonce"))
    #expect(
        page.contains("<a href=\"https://rivage.example/1\">La &lt;dernière&gt;</a>, 19\u{A0}novembre 2026"))
    #expect(!page.contains("avant-dernière") && !page.contains("même visite"))
    let json = output("status.json", of: edition, health: health)
    #expect(json.contains("La <dernière>") && json.contains("\"first_seen\": \"2026-11-19T"))
    edition.stories.remove(at: 1)
    #expect(!output("status.html", of: edition, health: health).contains("La &lt;"))
}

private func announcement(of source: String, _ title: String, seen day: String) -> Announcement {
    Announcement(
        source: source, name: source, url: "https://rivage.example/1", title: title, published: nil,
        firstSeen: at(day))
}

@Test("a failing page says since when and why")
func statusOfFailure() {
    var memory = PageMemory(source: "rivage", page: "https://rivage.example/feed/")
    memory.failures = 3
    memory.lastSuccess = at("2026-11-01")
    memory.lastFailure = VisitFailure(.httpStatus, status: 503, detail: "<Service Unavailable>")
    let health = [PageHealth(memory: memory, sourceName: "Rivage", items: 3)]
    let page = output("status.html", health: health)
    #expect(
        page.contains("depuis le 1er\u{A0}novembre 2026") && page.contains("le serveur refuse la page (503)"))
    #expect(output("status.json", health: health).contains("\"failing\": true"))
}

@Test("the list of letters names every letter that was made, the newest first, and each letter has its own")
func letterLists() throws {
    var edition = sampleEdition()
    edition.profiles = [LetterProfile(), LetterProfile(id: "est", title: "Grand Est : l'essentiel")]
    edition.letters = try ["2025-W52", "2026-W46", "2026-W47"].flatMap { text in
        let week = try #require(ISOWeek(text: text))
        return ["hebdo", "est"].map {
            PublishedLetter(letter: $0, week: week, subject: "\($0) \(text) <b>")
        }
    }
    let all = Document(html: Array(output("digests/index.html", of: edition).utf8))
    let links = all.elements.compactMap { $0.name == "a" ? $0.attribute("href") : nil }
    let pages = links.filter { $0.contains("-W") && $0.hasSuffix(".html") }
    let weeks = ["2026-W47.html", "2026-W46.html", "2025-W52.html"]
    #expect(pages == weeks + weeks.map { "est/" + $0 })
    #expect(
        output("digests/index.html", of: edition).contains(
            "du 16\u{A0}novembre 2026 au 22\u{A0}novembre 2026"))
    let own = output("digests/est/index.html", of: edition)
    #expect(own.contains("href=\"2026-W47.html\"") && own.contains("href=\"../../index.html\""))
    #expect(own.contains("Grand Est\u{A0}: l’essentiel") && !own.contains("<b>"))
    #expect(output("digests/index.html").contains("Aucune lettre"))
    #expect(output("index.html").contains("href=\"digests/index.html\""))
}

@Test("about.html says who asks and under which name, and promises no more than the settings keep")
func about() {
    var edition = sampleEdition()
    edition.userAgent = "moisson/1 (+https://veille.example.org/about.html)"
    edition.publisher = Publisher(
        name: "Réseau d'essai", about: "Quatre centres.", legal: "https://reseau.example/mentions",
        accessibility: "Partiellement conforme <b>", logo: "https://reseau.example/a;b,c.svg")
    let text = Document(html: Array(output("about.html", of: edition).utf8)).body?.text ?? ""
    for phrase in [
        "Réseau d’essai", "moisson/1 (+https://", "Crawl-delay", "410 Gone", "Partiellement conforme <b>",
    ] {
        #expect(text.replacing("\u{A0}", with: " ").contains(phrase), "\(phrase)")
    }
    let page = output("about.html", of: edition)
    #expect(page.contains("<a href=\"https://reseau.example/mentions\">"))
    #expect(page.contains("img-src data: https://reseau.example/a%3Bb%2Cc.svg; style-src"))
    #expect(page.contains("<img src=\"https://reseau.example/a;b,c.svg\" alt=\"\""))
    #expect(output("regions/occitanie.html", of: edition).contains("href=\"../about.html#legal\""))
    #expect(!output("about.html").contains("id=\"legal\"") && !output("index.html").contains("#legal"))
    edition.network.respectRobots = false
    edition.network.perHostDelaySeconds = 0
    let rude = output("about.html", of: edition)
    #expect(!rude.contains("Crawl-delay") && !rude.contains("RFC") && !rude.contains("pause"))
}

@Test("the status names the centres that need a look first, says what to do, and draws their weeks")
func statusPage() {
    func health(_ source: String, _ change: (inout PageMemory) -> Void) -> PageHealth {
        var memory = PageMemory(source: source, page: "https://\(source).example/feed/")
        memory.lastSuccess = at("2026-11-20")
        change(&memory)
        return PageHealth(memory: memory, sourceName: source, items: 3)
    }
    let pages = [
        health("reseau") { $0.state = .asExpected }, health("rivage") { $0.state = .asExpected },
        health("lorraine") { $0.state = .redesigned },
        health("guyane") {
            $0.failures = 2
            $0.lastFailure = VisitFailure(.httpStatus, status: 403)
        },
    ]
    let text = output("status.html", health: pages)
    let document = Document(html: Array(text.utf8))
    let headings = document.elements.filter { $0.name == "h2" || $0.name == "h3" }.map(\.text)
    #expect(
        headings == [
            "À regarder", "lorraine · Grand Est", "guyane · Guyane", "En ordre", "reseau",
            "rivage · Occitanie",
        ])
    #expect(text.contains("moisson accept") && text.contains("laisser passer"))
    #expect(text.components(separatedBy: "Que faire").count == 3)
    let charts = document.elements.filter { $0.name == "svg" }
    #expect(charts.count == 4)
    #expect(charts.allSatisfy { $0.attribute("aria-label")?.contains("Annonces par semaine") == true })
    let later = sampleEdition(now: "2027-02-01T07:00:00Z").files(health: pages).first {
        $0.path == "status.html"
    }
    #expect(later.map { String(decoding: $0.content, as: UTF8.self) } == text)
}
