internal import Calendar
import Foundation
import Model
import Testing

@testable import Publishing

/// What the sample edition is published as; `RECORD=1 swift test` writes it again, and a person reads the difference.
private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/sample-edition")

@Test(
    "the sample edition is published as it was read and found good",
    arguments: [
        "feed.atom", "feed.json", "feed.rss", "agenda.ics", "sources.opml", "digests/2026-W47.txt",
        "digests/2026-W47.html", "digests/2026-W47.eml",
    ])
func recorded(path: String) throws {
    let week = try #require(ISOWeek(text: "2026-W47"))
    let files = sampleEdition().files(health: []) + sampleEdition().letter(sampleRequest(of: week)).files
    let content = try #require(files.first { $0.path == path }?.content)
    let file = folder.appendingPathComponent(path.replacing("/", with: "-"))
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(content).write(to: file)
    }
    #expect(try Data(content) == Data(contentsOf: file))
}

/// The second letter: an event that has moved and one that is cancelled were told in the first.
private func sampleRequest(of week: ISOWeek) -> LetterRequest {
    let told = sampleStories.compactMap { story in
        story.change.map {
            ToldStory(story: story.id, start: $0.before.start, place: $0.before.place)
        }
    }
    return LetterRequest(
        week: week,
        history: LetterHistory(told: told, lastMade: at("2026-11-16"), lastHarvest: at("2026-11-23")),
        mail: MailSettings(from: "Veille <veille@example.org>"))
}
