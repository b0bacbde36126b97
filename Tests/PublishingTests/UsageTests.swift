import Foundation
import Markup
import Model
import Testing

@testable import Publishing

private let now = at("2026-11-21T12:00:00Z")
private let page = PageName(source: "centre", url: "https://centre.example/")

/// A story of two centres: the lead's text is about Arras, the other's about Lens.
private func stored(_ wishes: [PageName: UsageWishes] = [:]) -> StoredStories {
    var items: [ItemKey: Item] = [:]
    for (source, town) in [("centre", "Arras"), ("relais", "Lens")] {
        let key = ItemKey(text: source)
        items[key] = Item(
            key: key, source: source, page: "https://\(source).example/", url: "https://\(source).example/1/",
            title: "Rencontre à \(town)",
            summaryHTML: "<p>Une journée à \(town), ouverte à tous, avec des ateliers.</p>",
            firstSeen: now, image: "https://\(source).example/1.jpg")
    }
    let story = Story(
        id: "urn:story:1", lead: ItemKey(text: "centre"), members: items.keys.sorted(), created: now,
        updated: now)
    return StoredStories([story], items: items, wishes: wishes)
}

private func edition(_ wishes: [PageName: UsageWishes] = [:], images: Bool = false) -> Edition {
    var configuration = Configuration(title: "Veille", link: "https://veille.example/")
    configuration.publisher = Publisher(name: "Réseau", images: images)
    return Edition(stories: stored(wishes), configuration: configuration, now: now)
}

@Suite("What publishers allow, and pictures")
struct UsageTests {
    @Test("a text that is not to be quoted gives way to that of another centre; the title stays")
    func withheld() throws {
        #expect(edition().stories[0].summaryHTML?.contains("Arras") == true)
        let story = edition([page: UsageWishes(quotedCharacters: 0)]).stories[0]
        #expect(story.title == "Rencontre à Arras" && story.url == "https://centre.example/1/")
        #expect(story.summaryHTML?.contains("Lens") == true && story.image?.contains("centre") == true)
        let other = PageName(source: "relais", url: "https://relais.example/")
        let both = edition([page: UsageWishes(quotedCharacters: 0), other: UsageWishes(quotedCharacters: 0)])
        #expect(both.stories[0].summaryHTML == nil)
        for file in both.files(health: []) {
            #expect(!String(decoding: file.content, as: UTF8.self).contains("journée"), "\(file.path)")
        }
    }

    @Test("an excerpt is no longer than its publisher wants")
    func shorter() {
        let story = edition([page: UsageWishes(quotedCharacters: 20)]).stories[0]
        #expect(
            story.summaryHTML == "Une journée à Arras…"
                || (story.summaryHTML?.unicodeScalars.count ?? 99) <= 20)
    }

    @Test(
        "feeds name an item's picture; pages show it only where the configuration says so, from https alone")
    func images() throws {
        let plain = edition()
        #expect(output("feed.json", of: plain).contains("\"image\": \"https://centre.example/1.jpg\""))
        let thumbnail = "<media:thumbnail url=\"https://centre.example/1.jpg\"/>"
        #expect(output("feed.atom", of: plain).contains(thumbnail))
        #expect(output("feed.rss", of: plain).contains(thumbnail))
        #expect(
            !output("index.html", of: plain).contains("<img")
                && !output("index.html", of: plain).contains("https:; style"))
        #expect(output("about.html", of: plain).contains("aucune image"))
        var shown = edition(images: true)
        let card = Document(html: Array(output("index.html", of: shown).utf8)).elements.first {
            $0.name == "img"
        }
        let image = try #require(card)
        #expect(
            image.attribute("src") == "https://centre.example/1.jpg"
                && image.attribute("alt")?.isEmpty == true)
        #expect(
            image.attribute("loading") == "lazy" && image.attribute("width") == "160"
                && image.attribute("height") == "120")
        #expect(output("index.html", of: shown).contains("img-src data: https:; style-src"))
        #expect(output("about.html", of: shown).contains("votre navigateur la demande"))
        shown.stories[0].image = "http://centre.example/1.jpg"
        #expect(!output("index.html", of: shown).contains("<img"))
        let withheld = edition(
            [
                page: UsageWishes(withholdsImages: true),
                PageName(source: "relais", url: "https://relais.example/"): UsageWishes(
                    withholdsImages: true),
            ], images: true)
        #expect(withheld.stories[0].image == nil)
    }

    @Test("the status of a page tells what its publisher wishes")
    func status() {
        var health = PageHealth(
            memory: PageMemory(source: "rivage", page: "https://rivage.example/feed/"), sourceName: "Rivage",
            items: 3)
        health.wishes = UsageWishes(quotedCharacters: 0, withholdsImages: true, reservesMining: true)
        let files = sampleEdition().files(health: [health])
        let text = { (path: String) in
            String(decoding: files.first { $0.path == path }?.content ?? [], as: UTF8.self)
        }
        #expect(text("status.html").contains("La fouille de textes y est réservée"))
        #expect(text("status.json").contains("\"reserves_mining\": true"))
    }
}
