internal import Calendar
internal import Dedup
internal import Foundation
internal import Model
internal import Publishing
internal import Storage
internal import Text

/// A story's members, what joined them, and what looks alike and is another story.
struct Explanation {
    private struct Lookalike {
        let item: Item
        let evidence: Evidence
    }

    private let story: Story
    private let items: [Item]
    private let lookalikes: [Lookalike]
    private let names: [String: String]
    /// The places where readers meet it.
    private let places: [String]
    /// A person's decisions about it.
    private let edits: [StoryEdit]
    /// Pages of its items that are not as they should be.
    private let troubledPages: [String: PageState]

    init(
        _ story: Story, in edition: Edition, edits: EditedStories, store: Store, configuration: Configuration
    ) throws(CommandError) {
        self.story = story
        self.edits = edits[story.id]
        places = edition.whereabouts(of: story.id)
        names = Dictionary(
            configuration.sources.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let (members, others) = try stored { () throws(StorageFailure) in
            let members = try store.items(story.members)
            return (members, try Explanation.others(like: story, store: store))
        }
        items = story.members.compactMap { members[$0] }
        let memories = try stored { () throws(StorageFailure) in try store.memories() }
        let states = memories.compactMap { memory in memory.currentState.map { (memory.page, $0) } }
        troubledPages = Dictionary(
            states.filter { ![.asExpected, .quiet].contains($0.1) }, uniquingKeysWith: { first, _ in first })
        lookalikes = others.map { Lookalike(item: $0, evidence: $1) }
    }

    var text: String {
        var lines = [
            "\(story.id), first published \(story.created.rfc3339()), changed \(story.updated.rfc3339())"
        ]
        for item in items {
            let role = item.key == story.lead ? "speaks for the story" : "tells the same"
            lines.append(
                "  \(name(item)): \(item.title)" + (item.url.map { " <\($0)>" } ?? "") + " (\(role))")
            lines += evidence(of: item).map { "    because: \($0)" }
            if let state = troubledPages[item.page] {
                lines.append("    its page \(item.page) is \(state.rawValue): what it shows now is put aside")
            }
        }
        lines += edits.map { "  edited: \($0.line)" }
        if edits.contains(where: { $0.isHidden || $0.isHeld }) {
            lines.append("  published nowhere: a person decided so")
        }
        lines += places.map { "  \($0)" }
        for lookalike in lookalikes {
            let relation =
                lookalike.evidence.verdict == .related
                ? "belongs to the same affair" : "looks alike and is not the same"
            lines.append("  \(relation): \(name(lookalike.item)): \(lookalike.item.title)")
            lines.append(
                "    because: \(lookalike.evidence.reasons.joined(separator: ", ")) (score \(rounded(lookalike.evidence.score)))"
            )
        }
        return lines.joined(separator: "\n")
    }

    var json: JSON {
        .object([
            ("id", .string(story.id)), ("created", .string(story.created.rfc3339())),
            ("updated", .string(story.updated.rfc3339())), ("lead", .string(story.lead.text)),
            ("items", .array(items.map(json))), ("evidence", .array(story.evidence.map(json))),
            ("related", .strings(story.related)), ("published", .strings(places)),
            ("edits", .array(edits.map(\.json))),
            (
                "lookalikes",
                .array(
                    lookalikes.map { .object([("item", json($0.item)), ("evidence", json($0.evidence))]) })
            ),
        ])
    }

    private func evidence(of item: Item) -> [String] {
        story.evidence.filter { item.key != story.lead && ($0.first == item.key || $0.second == item.key) }
            .map { "\($0.reasons.joined(separator: ", ")) (score \(rounded($0.score)))" }
    }

    /// The centre; behind it the moisson that passes it on.
    private func name(_ item: Item) -> String {
        let own = names[item.source] ?? item.source
        return item.provenance.map { "\(names[$0.source] ?? $0.name) (by \(own))" } ?? own
    }

    private func json(_ item: Item) -> JSON {
        .object([
            ("key", .string(item.key.text)), ("source", .string(item.source)), ("title", .string(item.title)),
            ("url", .optional(item.url)), ("published", .optional(item.published?.text)),
            ("first_seen", .string(item.firstSeen.rfc3339())),
        ])
    }

    private func json(_ evidence: Evidence) -> JSON {
        .object([
            ("first", .string(evidence.first.text)), ("second", .string(evidence.second.text)),
            ("verdict", .string(evidence.verdict.rawValue)), ("score", .number(rounded(evidence.score))),
            ("reasons", .strings(evidence.reasons)),
        ])
    }

    private func rounded(_ score: Double) -> Double { (score * 10).rounded() / 10 }

    /// The items outside the story that were weighed against its lead, the likeliest first.
    private static func others(like story: Story, store: Store) throws(StorageFailure) -> [(Item, Evidence)] {
        guard let bytes = try store.fingerprints([story.lead])[story.lead],
            let lead = Fingerprint(bytes: bytes)
        else {
            return []
        }
        let keys = lead.keys.map(Int64.init(bitPattern:))
        let near = try store.candidates(keys, groupLimit: keyGroupLimit, limit: candidateLimit)
        let outside = near.filter { !story.members.contains($0) }
        let items = try store.items(outside)
        let prints = try store.fingerprints(outside)
        let corpus = try store.termFrequencies() ?? TermFrequencies()
        let weighed = outside.compactMap { key -> (Item, Evidence)? in
            guard let item = items[key], let print = prints[key].flatMap({ Fingerprint(bytes: $0) }) else {
                return nil
            }
            return (item, Evidence(between: lead, and: print, among: corpus))
        }
        return Array(weighed.sorted { $0.1.score > $1.1.score }.prefix(shownLookalikes))
    }
}

/// More than these are of no help to a reader.
private let shownLookalikes = 5
