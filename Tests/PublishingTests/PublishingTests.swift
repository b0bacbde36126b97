import Foundation
import Model
import Testing

@testable import Publishing

func output(_ path: String, of edition: Edition = sampleEdition(), health: [PageHealth] = []) -> String {
    let file = edition.files(health: health).first { $0.path == path }
    return String(decoding: file?.content ?? [], as: UTF8.self)
}

@Test("the same edition gives the same bytes, and an hour later too")
func outputsAreStable() {
    let first = sampleEdition().files(health: [])
    #expect(first == sampleEdition().files(health: []))
    #expect(first == sampleEdition(now: "2026-11-23T08:00:00Z").files(health: []))
    #expect(Set(first.map(\.path)).count == first.count)
}

@Test("an edition without stories publishes every file all the same")
func emptyEdition() {
    let paths = sampleEdition(stories: []).files(health: []).map(\.path)
    for path in ["feed.atom", "feed.json", "feed.rss", "sources.opml", "index.html"] {
        #expect(paths.contains(path))
    }
}
