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
}

/// Gathers items into stories and stores what was decided.
struct StoryTeller {
    let configuration: Configuration
    let store: Store
    let now: Date
    /// The fingerprints of items that need not be read back.
    var made: [ItemKey: Fingerprint] = [:]

    /// Gathers what is new or revised, and whatever may tell the same; decides all stories anew when a person has decided
    /// otherwise in feeds.json since the last run.
    consuming func tell() throws(StorageFailure) -> StoryCounts {
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
        let all = try store.items().map { Fingerprint($0) }
        let fresh = all.filter { undecided.contains($0.key) }
        let others = all.filter { !undecided.contains($0.key) }
        return try gather(
            fresh, among: others, existing: try store.stories(), corpus: TermFrequencies(of: all), anew: true)
    }

    private mutating func tellNews() throws(StorageFailure) -> StoryCounts {
        let keys = try store.undecidedKeys()
        let others = try store.items(keys.filter { made[$0] == nil })
        let fresh = keys.compactMap { made[$0] ?? others[$0].map { Fingerprint($0) } }
        made = [:]
        guard !fresh.isEmpty else { return StoryCounts() }
        var corpus = try knownFrequencies(without: Set(fresh.map(\.key)))
        for print in fresh { corpus.add(print) }
        let (neighbours, existing) = try neighbourhood(of: fresh, in: corpus)
        return try gather(fresh, among: neighbours, existing: existing, corpus: corpus)
    }

    /// The frequencies of everything but `fresh`; counted again where an older version kept them.
    private func knownFrequencies(without fresh: Set<ItemKey>) throws(StorageFailure) -> TermFrequencies {
        if let frequencies = try store.termFrequencies() { return frequencies }
        guard try store.fact(corpusFact) != nil else { return TermFrequencies() }
        let known = try store.items().filter { !fresh.contains($0.key) }
        return TermFrequencies(of: known.map { Fingerprint($0) })
    }

    private func gather(
        _ fresh: [Fingerprint], among neighbours: [Fingerprint], existing: [Story], corpus: TermFrequencies,
        anew: Bool = false
    ) throws(StorageFailure) -> StoryCounts {
        let told = (fresh + neighbours).compactMap(\.told).unique
        let context = StoryContext(
            existing: existing, decisions: configuration.decisions, published: try store.publishedIDs(),
            corpus: corpus, taken: Set(try store.stories(told).map(\.id)))
        let changes = StoryChanges(for: fresh, among: neighbours, in: context, now: now, anew: anew)
        let prints = fresh.lazy.map {
            StoredFingerprint(item: $0.key, features: $0.bytes, keys: $0.keys.map(Int64.init(bitPattern:)))
        }
        let retired = Dictionary(
            changes.retired.map { ($0.id, $0.into) }, uniquingKeysWith: { first, _ in first })
        try store.save(prints, stories: changes.stories, retired: retired)
        try store.remember(corpus.text, as: corpusFact)
        return StoryCounts(
            new: changes.newCount, changed: changes.changedCount,
            merged: joined(by: changes.stories, existing: existing))
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
        of fresh: [Fingerprint], in corpus: TermFrequencies
    ) throws(StorageFailure) -> (fingerprints: [Fingerprint], stories: [Story]) {
        var gathered = Set(fresh.map(\.key))
        var neighbours: [Fingerprint] = []
        var frontier = fresh
        while !frontier.isEmpty {
            let found = try lookalikes(of: frontier).subtracting(gathered)
            let prints = try prints(of: found.sorted())
            neighbours += prints
            gathered.formUnion(found)
            // A first harvest looks at thousands: they see each other, and one step further is enough.
            guard gathered.count < neighbourhoodLimit else { break }
            frontier = frontier.partners(among: prints, of: corpus)
        }
        return (neighbours, try store.stories(holding: gathered.sorted()))
    }

    /// Returns the candidates of some items, and all members of the stories of both.
    private func lookalikes(of prints: [Fingerprint]) throws(StorageFailure) -> Set<ItemKey> {
        var items = Set(prints.map(\.key))
        guard try store.hasFingerprints() else { return items }
        for print in prints {
            let keys = print.keys.map(Int64.init(bitPattern:))
            items.formUnion(try store.candidates(keys, groupLimit: keyGroupLimit, limit: candidateLimit))
        }
        return items.union(try store.mates(of: items))
    }

    /// Returns the stored prints of these items; what an older version stored is taken again.
    private func prints(of keys: [ItemKey]) throws(StorageFailure) -> [Fingerprint] {
        let stored = try store.fingerprints(keys).compactMapValues { Fingerprint(bytes: $0) }
        let missing = try store.items(keys.filter { stored[$0] == nil })
        return keys.compactMap { stored[$0] ?? missing[$0].map { Fingerprint($0) } }
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
