import Foundation
import Model
import Testing

@testable import Publishing

/// So many stories of September and October, the newest first, more than a page and a feed carry.
private func many(_ count: Int) -> [PublishedStory] {
    (0..<count).map { number in
        var story = story(count - number, "Rencontre \(count - number)")
        story.firstSeen = at("2026-09-01T08:00:00Z").addingTimeInterval(Double(count - number) * 10_000)
        story.published = story.firstSeen
        story.updated = story.firstSeen
        return story
    }
}

/// The stamps of an edition's files that have one, by path.
private func stamps(_ stories: [PublishedStory], now: String = "2026-11-21T12:00:00Z") -> [String: UInt64] {
    let planned = sampleEdition(stories: stories, now: now).plannedFiles(health: [])
    return Dictionary(
        planned.compactMap { file in file.stamp.map { (file.path, $0) } },
        uniquingKeysWith: { first, _ in first })
}

@Test("a new story changes the stamps of those files alone whose bytes it changes")
func stampsFollowBytes() throws {
    let old = many(450)
    var new = story(900, "La dernière venue")
    new.firstSeen = at("2026-11-20T08:00:00Z")
    new.published = at("2026-10-02T08:00:00Z")
    new.updated = new.firstSeen
    let before = stamps(old)
    let after = stamps([new] + old)
    let files = { (stories: [PublishedStory]) in
        Dictionary(
            uniqueKeysWithValues: sampleEdition(stories: stories).files(health: []).map {
                ($0.path, $0.content)
            })
    }
    let (bytesBefore, bytesAfter) = (files(old), files([new] + old))
    let changed = Set(after.keys.filter { bytesBefore[$0] != bytesAfter[$0] })
    #expect(before.count > 6)
    #expect(!changed.isEmpty && changed.count < after.count)
    #expect(Set(after.keys.filter { before[$0] != after[$0] }) == changed)
}

@Test("whatever a story says is in its stamp")
func stampsHoldEverything() {
    let context = EditionContext(sampleEdition(stories: []))
    let plain = story(1, "Rencontre", event: Event(start: when("2026-12-01")))
    let stamp = { (story: PublishedStory) in ShownStory(story, in: context).stamp }
    let changes: [(inout PublishedStory) -> Void] = [
        { $0.title = "Autre" }, { $0.url = "https://autre.example/" }, { $0.summaryHTML = "<p>Autre</p>" },
        { $0.kind = .recap }, { $0.regions = ["Bretagne"] }, { $0.themes = ["sante"] },
        { $0.published += 60 }, { $0.updated += 60 }, { $0.firstSeen += 60 }, { $0.event?.place = "Nantes" },
        { $0.event?.end = when("2026-12-02") }, { $0.event?.deadline = when("2026-11-30") },
        { $0.event?.isCancelled = true }, { $0.event?.isPostponed = true },
        { $0.announcements[0].title = "Autre" }, { $0.mergedBecause = ["same link"] },
        { $0.enclosures = [Enclosure(url: "https://a.example/a.pdf")] }, { $0.language = "en" },
        { $0.related = ["urn:uuid:1"] }, { $0.isBaseline.toggle() },
        { $0.change = EventChange(before: Event(), after: Event(place: "Nantes"), noticed: $0.firstSeen) },
        { $0.eventRevision = 4 }, { $0.eventChanged = $0.firstSeen }, { $0.organiser = "oriv" },
        { $0.image = "https://a.example/a.jpg" }, { $0.note = "À lire" }, { $0.isPinned = true },
        { $0.near = ["urn:uuid:1"] },
    ]
    for (number, change) in changes.enumerated() {
        var other = plain
        change(&other)
        #expect(stamp(other) != stamp(plain), "change \(number)")
    }
    // The members that `StampHasher.add` knows; one that is added to a story must be added there too.
    #expect(Mirror(reflecting: plain).children.count == 25)
}

@Test("a feed without entries is as old as the edition's first story, never from 1970")
func emptyFeeds() throws {
    let files = sampleEdition(stories: many(3)).files(health: [])
    let jobs = try #require(files.first { $0.path == "kinds/job.atom" })
    #expect(String(decoding: jobs.content, as: UTF8.self).contains("<updated>2026-09-01T10:46:40Z</updated>"))
    for file in sampleEdition(stories: []).files(health: []) where file.path.hasSuffix(".atom") {
        #expect(!String(decoding: file.content, as: UTF8.self).contains("1970"), "\(file.path)")
    }
}
