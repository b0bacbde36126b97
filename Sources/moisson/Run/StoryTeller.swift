internal import Dedup
internal import Foundation
internal import Model
internal import Storage
internal import Text

/// The number of stories that a run made, changed and merged.
struct StoryCounts {
    var new = 0
    var changed = 0
    var merged = 0
    /// The stories of this very moment that were merged into another.
    var mergedAtOnce = 0
    /// The items of which only their own pages may tell whether another centre's tells the same.
    var doubtful: [ItemKey] = []

    /// Adds what a second look in the same run gave.
    mutating func add(_ later: StoryCounts) {
        new += later.new - later.mergedAtOnce
        changed += later.changed
        merged += later.merged
        doubtful = later.doubtful
    }
}

/// Gathers items into stories and stores what was decided.
struct StoryTeller {
    let configuration: Configuration
    let store: Store
    let now: Date
    private let reader: FingerprintReader

    /// So many fingerprints are in memory at a time while all of them are gone through.
    private static let printsAtATime = 512

    init(configuration: Configuration, store: Store, now: Date) {
        (self.configuration, self.store, self.now) = (configuration, store, now)
        reader = FingerprintReader(store)
    }

    /// Gathers what is new or revised, and whatever may tell the same; decides all stories anew when a person has decided
    /// otherwise in feeds.json since the last run.
    func tell() throws(StorageFailure) -> StoryCounts {
        let decisions = String(reflecting: configuration.decisions)
        guard try store.fact("decisions") ?? String(reflecting: StoryDecisions()) != decisions else {
            return try tellNews()
        }
        let counts = try retell()
        try store.remember(decisions, as: "decisions")
        return counts
    }

    /// Decides all stories anew with today's rules; only what is new or revised is news to readers.
    func retell() throws(StorageFailure) -> StoryCounts {
        let undecided = Set(try store.undecidedKeys())
        let all = try store.itemKeys()
        var corpus = TermFrequencies()
        for part in all.parts(of: Self.printsAtATime) {
            let taken = try reader.take(part)
            for key in part { if let print = taken[key] { corpus.add(print) } }
        }
        return try gather(
            all.filter { undecided.contains($0) }, among: all.filter { !undecided.contains($0) },
            existing: try store.stories(), corpus: corpus, anew: true)
    }

    private func tellNews() throws(StorageFailure) -> StoryCounts {
        let fresh = try store.undecidedKeys()
        guard !fresh.isEmpty else { return StoryCounts() }
        for part in fresh.parts(of: Self.printsAtATime) {
            let made = try store.madeFingerprints(part)
            try reader.take(part.filter { made[$0] == nil })
        }
        var corpus = try knownFrequencies(without: Set(fresh))
        try forEachPrint(of: fresh) { corpus.add($0) }
        let (neighbours, existing) = try neighbourhood(of: fresh, in: corpus)
        return try gather(fresh, among: neighbours, existing: existing, corpus: corpus)
    }

    /// Goes through the fingerprints of some items, in their order, of which only a few are in memory.
    private func forEachPrint(
        of keys: [ItemKey], _ body: (Fingerprint) throws(StorageFailure) -> Void
    ) throws(StorageFailure) {
        for part in keys.parts(of: Self.printsAtATime) {
            for print in try reader.prints(of: part) { try body(print) }
        }
    }

    /// The frequencies of everything but `fresh`; counted again where an older version kept them.
    private func knownFrequencies(without fresh: Set<ItemKey>) throws(StorageFailure) -> TermFrequencies {
        if let frequencies = try store.termFrequencies() { return frequencies }
        var frequencies = TermFrequencies()
        guard try store.fact(corpusFact) != nil else { return frequencies }
        try forEachPrint(of: try store.itemKeys().filter { !fresh.contains($0) }) { frequencies.add($0) }
        return frequencies
    }

    private func gather(
        _ fresh: [ItemKey], among neighbours: [ItemKey], existing: [Story], corpus: TermFrequencies,
        anew: Bool = false
    ) throws(StorageFailure) -> StoryCounts {
        var told: Set<String> = []
        try forEachPrint(of: fresh + neighbours) { if let story = $0.told { told.insert(story) } }
        let context = StoryContext(
            existing: existing, decisions: configuration.decisions, published: try store.publishedIDs(),
            corpus: corpus, taken: Set(try store.stories(told.sorted()).map(\.id)))
        let shelf = FingerprintShelf(fresh + neighbours) { [reader] in reader.readable($0) }
        let changes = StoryChanges(for: fresh, on: shelf, in: context, now: now, anew: anew)
        if let failure = reader.failure { throw failure }
        let retired = Dictionary(
            changes.retired.map { ($0.id, $0.into) }, uniquingKeysWith: { first, _ in first })
        try store.save(
            madeFingerprintsOf: fresh,
            keys: { $0.concurrentMap { Fingerprint(bytes: $0)?.keys.map(Int64.init(bitPattern:)) ?? [] } },
            stories: changes.stories, retired: retired)
        try store.remember(corpus.text, as: corpusFact)
        let fromThisRun = Set(existing.filter { $0.created == now }.map(\.id))
        return StoryCounts(
            new: changes.newCount,
            changed: changes.changedCount - changes.stories.count { fromThisRun.contains($0.id) },
            merged: joined(by: changes.stories, existing: existing),
            mergedAtOnce: fromThisRun.count { retired[$0] != nil },
            doubtful: changes.doubtful)
    }

    /// Counts the announcements that joined a story which another one tells.
    private func joined(by stories: [Story], existing: [Story]) -> Int {
        let before = Dictionary(
            existing.map { ($0.id, $0.members.count) }, uniquingKeysWith: { first, _ in first })
        return stories.map { max(0, $0.members.count - before[$0.id, default: 1]) }.reduce(0, +)
    }

    /// Returns everything that may tell the same as `fresh`, with the stories that it belongs to: look-alikes, the members
    /// of their stories, and the look-alikes of those that tell the same (see the head of Dedup.swift).
    private func neighbourhood(
        of fresh: [ItemKey], in corpus: TermFrequencies
    ) throws(StorageFailure) -> (neighbours: [ItemKey], stories: [Story]) {
        var gathered = Set(fresh)
        var neighbours: [ItemKey] = []
        var frontier = fresh
        while !frontier.isEmpty {
            let found = try lookalikes(of: frontier).subtracting(gathered).sorted()
            neighbours += found
            gathered.formUnion(found)
            // A first harvest looks at thousands: they see each other, and one step further is enough.
            guard gathered.count < neighbourhoodLimit else { break }
            frontier = try reader.prints(of: frontier)
                .partners(among: try reader.prints(of: found), of: corpus).map(\.key)
        }
        return (neighbours, try store.stories(holding: gathered.sorted()))
    }

    /// Returns the candidates of some items, and all members of the stories of both.
    private func lookalikes(of keys: [ItemKey]) throws(StorageFailure) -> Set<ItemKey> {
        var items = Set(keys)
        guard try store.hasFingerprints() else { return items }
        try forEachPrint(of: keys) { print throws(StorageFailure) in
            let keys = print.keys.map(Int64.init(bitPattern:))
            items.formUnion(try store.candidates(keys, groupLimit: keyGroupLimit, limit: candidateLimit))
        }
        return items.union(try store.mates(of: items))
    }
}

extension Store {
    /// The frequencies of all items, as they were kept after the last decision; nil when none are, or by an older version.
    func termFrequencies() throws(StorageFailure) -> TermFrequencies? {
        try fact(corpusFact).flatMap { TermFrequencies(text: $0) }
    }
}

/// The name under which the frequencies of all items are kept.
private let corpusFact = "corpus"
