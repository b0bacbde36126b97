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
func tellStories(_ configuration: Configuration, store: Store, now: Date) throws(Ending) -> StoryCounts {
    try stored { () throws(StorageFailure) in
        let fresh = try store.undecidedItems().map(fingerprint)
        guard !fresh.isEmpty else { return StoryCounts() }
        let (neighbours, existing) = try neighbourhood(of: fresh, store: store)
        let changes = stories(
            for: fresh, among: neighbours, existing: existing, decisions: configuration.decisions, now: now)
        let prints = fresh.map {
            StoredFingerprint(item: $0.key, features: $0.bytes, keys: $0.keys.map(Int64.init(bitPattern:)))
        }
        let retired = Dictionary(
            changes.retired.map { ($0.id, $0.into) }, uniquingKeysWith: { first, _ in first })
        try store.save(prints, stories: changes.stories, retired: retired)
        return StoryCounts(
            new: changes.newCount, changed: changes.changedCount, merged: changes.retired.count)
    }
}

/// How many announcements joined a story that another one tells.
private func merged(_ stories: [Story], existing: [Story]) -> Int {
    let before = Dictionary(
        existing.map { ($0.id, $0.members.count) }, uniquingKeysWith: { first, _ in first })
    return stories.map { max(0, $0.members.count - before[$0.id, default: 1]) }.reduce(0, +)
}

/// Everything that may tell the same as `fresh` (see the head of Dedup.swift): look-alikes, the members of their stories,
/// and the members of the stories that those are related to; with all these stories.
private func neighbourhood(
    of fresh: [Fingerprint], store: Store
) throws(StorageFailure) -> (fingerprints: [Fingerprint], stories: [Story]) {
    var items = Set(fresh.map(\.key))
    for print in fresh {
        let keys = print.keys.map(Int64.init(bitPattern:))
        items.formUnion(try store.candidates(keys, groupLimit: keyGroupLimit, limit: candidateLimit))
    }
    let near = try store.stories(holding: items.sorted())
    let related = try store.stories(near.flatMap(\.related))
    let all = Dictionary((near + related).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = all.values.reduce(into: items) { $0.formUnion($1.members) }.subtracting(fresh.map(\.key))
    let stored = try store.fingerprints(known.sorted())
    let prints = stored.sorted { $0.key < $1.key }.compactMap { Fingerprint(bytes: $0.value) }
    return (prints, all.values.sorted { $0.id < $1.id })
}
