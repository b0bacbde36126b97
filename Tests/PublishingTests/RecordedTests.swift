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
    arguments: ["feed.atom", "feed.json", "feed.rss", "agenda.ics", "sources.opml", "digests/2026-W47.txt"])
func recorded(path: String) throws {
    let week = try #require(ISOWeek(text: "2026-W47"))
    let files = publish(sampleEdition(), health: []) + digest(sampleEdition(), week: week).files
    let content = try #require(files.first { $0.path == path }?.content)
    let file = folder.appendingPathComponent(path.replacing("/", with: "-"))
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(content).write(to: file)
    }
    #expect(String(decoding: content, as: UTF8.self) == (try String(contentsOf: file, encoding: .utf8)))
}
