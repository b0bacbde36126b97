import Foundation
import Model
import Testing
internal import Text

@testable import Dedup

/// The same items give the same stories in whatever order they come.
@Suite struct OrderTests {
    @Test("sixty orders of arrival and a replay give the same stories")
    func orders() throws {
        let crowd = Crowd(count: 420, days: 20, seed: 60).items
        let toldTwice = Set(crowd.filter { $0.made == "told again" }.map(\.story))
        let labelled =
            try labelledItems(Array(announcements().prefix(9)))
            + crowd.filter { toldTwice.contains($0.story) }
            + crowd.filter { !toldTwice.contains($0.story) }.prefix(40)
        let items = labelled.map { Fingerprint($0.item) }
        let corpus = TermFrequencies(of: items)
        let whole = StoryChanges(for: items, among: [], in: StoryContext(corpus: corpus), now: start).stories
        let expected = shape(whole)
        #expect(whole.filter { $0.members.count > 1 }.map(\.members.count).reduce(0, +) >= 200)
        var generator = SplitMix(state: 20_241_121)
        for round in 0..<60 {
            var archive = Archive(corpus: corpus)
            var rest = shuffled(items, &generator)
            while !rest.isEmpty {
                let count = min(rest.count, Int(generator.next() % 40) + 1)
                archive.take(Array(rest.prefix(count)))
                rest.removeFirst(count)
            }
            #expect(shape(Array(archive.stories.values)) == expected, "order \(round)")
            guard round % 12 == 0 else { continue }
            let before = archive.stories
            archive.take(items)
            let once = archive.stories
            #expect(once.mapValues(\.members) == before.mapValues(\.members), "replay \(round)")
            archive.take(items)
            #expect(
                archive.stories.mapValues(\.related) == once.mapValues(\.related), "replay twice \(round)")
        }
    }

    @Test("items that do not find room in memory together give the same stories as all at once")
    func rooms() throws {
        let labelled =
            try labelledItems(Array(announcements().prefix(12))) + Crowd(count: 120, days: 20, seed: 60).items
        let items = labelled.map { Fingerprint($0.item) }
        let context = StoryContext(corpus: TermFrequencies(of: items))
        let whole = StoryChanges(for: items, among: [], in: context, now: start)
        let later = StoryContext(existing: whole.stories, corpus: context.corpus)
        let news = Array(items.prefix(60))
        let grown = StoryChanges(for: news, among: Array(items.dropFirst(60)), in: later, now: start)
        #expect(
            whole.stories.contains { !$0.related.isEmpty } && whole.stories.contains { $0.members.count > 2 })
        for room in [1, 17, 100] {
            let shelf = FingerprintShelf(items, mostInMemory: room)
            #expect(StoryChanges(for: items.map(\.key), on: shelf, in: context, now: start) == whole)
            #expect(StoryChanges(for: news.map(\.key), on: shelf, in: later, now: start) == grown)
        }
    }

    private func shape(_ stories: [Story]) -> [[ItemKey]] { stories.map(\.members).sorted { $0[0] < $1[0] } }
}

private let start = Date(timeIntervalSince1970: 1_730_000_000)

/// What Storage and the run do between them: candidates by key, and the neighbourhood of each batch.
private struct Archive {
    var stories: [String: Story] = [:]
    private var prints: [ItemKey: Fingerprint] = [:]
    private var byKey: [UInt64: [ItemKey]] = [:]
    private var storyOf: [ItemKey: String] = [:]
    private var clock = 0.0
    private let corpus: TermFrequencies

    init(corpus: TermFrequencies) { self.corpus = corpus }

    mutating func take(_ batch: [Fingerprint]) {
        clock += 3600
        for print in batch where prints.updateValue(print, forKey: print.key) == nil {
            for key in print.keys { byKey[key, default: []].append(print.key) }
        }
        var near = Set(batch.map(\.key))
        var frontier = batch
        while !frontier.isEmpty {
            let found = frontier.flatMap { candidates(of: $0) + companions(of: $0.key) }
            let fresh = Set(found).union(found.flatMap { companions(of: $0) }).subtracting(near)
            near.formUnion(fresh)
            frontier = frontier.partners(
                among: fresh.sorted().compactMap { prints[$0] }, of: corpus)
            frontier += frontier.flatMap { companions(of: $0.key) }.compactMap { prints[$0] }.filter {
                !near.contains($0.key)
            }
        }
        let touched = Set(near.compactMap { storyOf[$0] })
        let result = StoryChanges(
            for: batch, among: near.compactMap { prints[$0] },
            in: StoryContext(existing: touched.compactMap { stories[$0] }, corpus: corpus),
            now: start.addingTimeInterval(clock))
        for retired in result.retired { stories[retired.id] = nil }
        for story in result.stories {
            stories[story.id] = story
            for member in story.members { storyOf[member] = story.id }
        }
    }

    private func companions(of key: ItemKey) -> [ItemKey] {
        storyOf[key].flatMap { stories[$0]?.members } ?? []
    }

    private func candidates(of print: Fingerprint) -> [ItemKey] {
        print.keys.flatMap { key -> [ItemKey] in
            let group = byKey[key] ?? []
            return group.count > keyGroupLimit ? [] : group
        }
    }
}

private func shuffled(_ items: [Fingerprint], _ generator: inout SplitMix) -> [Fingerprint] {
    items.shuffled(using: &generator)
}
