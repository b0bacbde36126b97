import Foundation
import Model
import Testing

@testable import Dedup

/// Coincidences grow with the square of what happens on a day: here thirty events of one trade share each day.
@Suite struct CrowdTests {
    @Test("in a crowd of ten thousand notices nothing is merged by coincidence, and little is missed")
    func crowd() {
        let items = Crowd(count: 10_000, days: 300, seed: 20_250_106).items
        let prints = items.map { Fingerprint($0.item) }
        let began = ContinuousClock.now
        let result = StoryChanges(
            for: prints, among: [], in: StoryContext(corpus: TermFrequencies(of: prints)),
            now: Date(timeIntervalSince1970: 1_770_000_000))
        let score = PairCount(items, result.stories)
        print("crowd: \(score.summary) in \(ContinuousClock.now - began)")
        #expect(score.precision >= 0.99, "\(score.summary)")
        #expect(score.recall >= 0.95, "\(score.summary)")
    }
}

/// Pairs by counting, for sets that are too large to look at every pair.
struct PairCount {
    private(set) var told = 0
    private(set) var made = 0
    private(set) var right = 0

    init(_ items: [LabelledItem], _ stories: [Story]) {
        let storyOf = Dictionary(uniqueKeysWithValues: items.map { ($0.item.key, $0.story) })
        told = Self.pairs(Dictionary(grouping: items, by: \.story).values.map(\.count))
        made = Self.pairs(stories.map(\.members.count))
        right = Self.pairs(
            stories.flatMap { story in
                Dictionary(grouping: story.members, by: { storyOf[$0] }).values.map(\.count)
            })
    }

    private static func pairs(_ sizes: [Int]) -> Int { sizes.map { $0 * ($0 - 1) / 2 }.reduce(0, +) }

    var precision: Double { Double(right) / Double(max(1, made)) }
    var recall: Double { Double(right) / Double(max(1, told)) }
    var summary: String { "precision \(precision) recall \(recall) made \(made) right \(right) told \(told)" }
}
