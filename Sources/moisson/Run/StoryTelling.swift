internal import Dedup
internal import Foundation
internal import Model
internal import Storage

/// How many stories a run made, changed and merged.
struct StoryCounts {
    var new = 0
    var changed = 0
    var merged = 0
}

/// Gathers what is new or revised, and whatever may tell the same, into stories.
func tellStories(_ configuration: Configuration, store: Store, now: Date) throws(CommandError) -> StoryCounts
{
    try stored { () throws(StorageFailure) in
        let fresh = try store.undecidedItems().map { Fingerprint($0) }
        guard !fresh.isEmpty else { return StoryCounts() }
        let (neighbours, existing) = try neighbourhood(of: fresh, store: store)
        return try tell(fresh, among: neighbours, existing, configuration, store: store, now: now)
    }
}

/// As `tellStories`, but decides all stories anew when a person has decided otherwise in feeds.json since the last run.
func tellStoriesAsDecided(_ configuration: Configuration, store: Store, now: Date) throws(CommandError)
    -> StoryCounts
{
    let decisions = String(reflecting: configuration.decisions)
    let last = try stored { () throws(StorageFailure) in try store.fact("decisions") }
    guard last ?? String(reflecting: StoryDecisions()) != decisions else {
        return try tellStories(configuration, store: store, now: now)
    }
    let counts = try retellStories(configuration, store: store, now: now)
    try stored { () throws(StorageFailure) in try store.remember(decisions, as: "decisions") }
    return counts
}

/// Decides all stories anew with today's rules; only what is new or revised is news to readers.
func retellStories(_ configuration: Configuration, store: Store, now: Date) throws(CommandError)
    -> StoryCounts
{
    try stored { () throws(StorageFailure) in
        let undecided = Set(try store.undecidedItems().map(\.key))
        let all = try store.items().map { Fingerprint($0) }
        let fresh = all.filter { undecided.contains($0.key) }
        let others = all.filter { !undecided.contains($0.key) }
        return try tell(
            fresh, among: others, try store.stories(), configuration, store: store, now: now, anew: true)
    }
}

private func tell(
    _ fresh: [Fingerprint], among neighbours: [Fingerprint], _ existing: [Story],
    _ configuration: Configuration,
    store: Store, now: Date, anew: Bool = false
) throws(StorageFailure) -> StoryCounts {
    let context = StoryContext(
        existing: existing, decisions: configuration.decisions, published: try rememberedIDs(store))
    let changes = StoryChanges(for: fresh, among: neighbours, in: context, now: now, anew: anew)
    let prints = fresh.map {
        StoredFingerprint(item: $0.key, features: $0.bytes, keys: $0.keys.map(Int64.init(bitPattern:)))
    }
    let retired = Dictionary(
        changes.retired.map { ($0.id, $0.into) }, uniquingKeysWith: { first, _ in first })
    try store.save(prints, stories: changes.stories, retired: retired)
    return StoryCounts(
        new: changes.newCount, changed: changes.changedCount,
        merged: merged(changes.stories, existing: existing))
}

/// How many announcements joined a story that another one tells.
private func merged(_ stories: [Story], existing: [Story]) -> Int {
    let before = Dictionary(
        existing.map { ($0.id, $0.members.count) }, uniquingKeysWith: { first, _ in first })
    return stories.map { max(0, $0.members.count - before[$0.id, default: 1]) }.reduce(0, +)
}

/// Everything that may tell the same as `fresh`, with the stories that it belongs to: look-alikes, the members of their
/// stories, and the look-alikes of those that tell the same (see the head of Dedup.swift).
private func neighbourhood(
    of fresh: [Fingerprint], store: Store
) throws(StorageFailure) -> (fingerprints: [Fingerprint], stories: [Story]) {
    var gathered = Set(fresh.map(\.key))
    var neighbours: [Fingerprint] = []
    var frontier = fresh
    while !frontier.isEmpty {
        let found = try lookalikes(of: frontier, store: store).subtracting(gathered)
        let prints = try prints(of: found.sorted(), store: store)
        neighbours += prints
        gathered.formUnion(found)
        // A first harvest looks at thousands: they see each other, and one step further is enough.
        guard gathered.count < neighbourhoodLimit else { break }
        frontier = frontier.partners(among: prints)
    }
    return (neighbours, try store.stories(holding: gathered.sorted()))
}

/// The candidates of some items, and all members of the stories of both.
private func lookalikes(of prints: [Fingerprint], store: Store) throws(StorageFailure) -> Set<ItemKey> {
    var items = Set(prints.map(\.key))
    for print in prints {
        let keys = print.keys.map(Int64.init(bitPattern:))
        items.formUnion(try store.candidates(keys, groupLimit: keyGroupLimit, limit: candidateLimit))
    }
    for story in try store.stories(holding: items.sorted()) { items.formUnion(story.members) }
    return items
}

/// What is stored of these items; what an older version stored is taken again.
private func prints(of keys: [ItemKey], store: Store) throws(StorageFailure) -> [Fingerprint] {
    let stored = try store.fingerprints(keys).compactMapValues { Fingerprint(bytes: $0) }
    let missing = try store.items(keys.filter { stored[$0] == nil })
    return keys.compactMap { stored[$0] ?? missing[$0].map { Fingerprint($0) } }
}
