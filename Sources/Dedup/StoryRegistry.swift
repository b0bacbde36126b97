internal import Calendar
import Foundation
internal import Identity
import Model

/// Gives groups of items the ids of the stories they were, and says what has changed.
struct StoryRegistry {
    private let existing: [String: Story]
    private let groups: [[ItemKey]]
    private var clusterer: StoryClusterer
    /// Of each group.
    private var ids: [String] = []
    private var retired: [StoryChanges.Retired] = []
    private var groupOf: [ItemKey: Int] = [:]

    init(groups: [[ItemKey]], clusterer: StoryClusterer, context: StoryContext) {
        existing = Dictionary(context.existing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.groups = groups
        self.clusterer = clusterer
        for (i, group) in groups.enumerated() { for key in group { groupOf[key] = i } }
        assignIDs(context.published, unless: context.taken)
    }

    mutating func changes(revised: Set<ItemKey>, now: Date) -> StoryChanges {
        var result = StoryChanges()
        let related = relatedIDs()
        let near = nearIDs()
        for (i, group) in groups.enumerated() {
            if i.isMultiple(of: groupsAtATime) { bring(groups[i..<min(i + groupsAtATime, groups.count)]) }
            let before = existing[ids[i]]
            var story = story(
                i, group, before: before, related: related[ids[i]] ?? [], revised: revised, now: now)
            story.near = story.related.filter { near[ids[i]]?.contains($0) ?? false }
            guard story != before else { continue }
            result.stories.append(story)
            if before == nil {
                result.newCount += 1
            } else if story.updated == now {
                result.changedCount += 1
            }
        }
        result.stories.sort { $0.id < $1.id }
        result.retired = retired.sorted { $0.id < $1.id }
        result.doubtful = doubtful
        return result
    }

    /// The items of doubtful pairs that did not become one story by way of others.
    private var doubtful: [ItemKey] {
        let pairs = clusterer.doubtfulPairs.filter { groupOf[$0.0] != groupOf[$0.1] }
        return Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
    }

    /// Brings the items of some groups into memory; one that stands alone is compared with none.
    private func bring(_ groups: ArraySlice<[ItemKey]>) {
        clusterer.bring(groups.lazy.filter { $0.count > 1 }.joined())
    }

    /// Each stored story stays with the item that it was minted from, else with its lead. Of several in one group the
    /// oldest keeps its id; a group without one gets that under which it is published, else that of its founder.
    private mutating func assignIDs(_ published: PublishedIDs, unless stored: Set<String>) {
        var held: [Int: [Story]] = [:]
        for story in existing.values {
            let known = story.members.filter { groupOf[$0] != nil }
            let home =
                known.first { ownID(of: $0) == story.id } ?? known.first { $0 == story.lead }
                ?? known.first
            if let home, let group = groupOf[home] { held[group, default: []].append(story) }
        }
        var taken = published.taken.union(existing.keys).union(stored)
        for (i, group) in groups.enumerated() {
            let stories = (held[i] ?? []).sorted { ($0.created, $0.id) < ($1.created, $1.id) }
            guard let oldest = stories.first else {
                let id =
                    publishedID(of: group, in: published, unless: taken)
                    ?? freeID(for: founder(of: group), unless: taken)
                ids.append(id)
                taken.insert(id)
                continue
            }
            ids.append(oldest.id)
            for story in stories.dropFirst() {
                retired.append(StoryChanges.Retired(id: story.id, into: oldest.id))
            }
        }
    }

    /// The id that a story has when only this item is known: that under which another moisson tells it, else its own.
    private func ownID(of key: ItemKey) -> String {
        let told = clusterer.brief(of: key)?.told
        return told.flatMap { $0.isStoryID ? $0 : nil } ?? key.storyID
    }

    /// Two stories under one id would be one, and an item lost.
    private func freeID(for founder: ItemKey, unless taken: Set<String>) -> String {
        let own = ownID(of: founder)
        guard taken.contains(own) else { return own }
        var name = founder
        while taken.contains(name.storyID) { name = ItemKey(text: name.text + "+") }
        return name.storyID
    }

    private func publishedID(
        of group: [ItemKey], in published: PublishedIDs, unless taken: Set<String>
    ) -> String? {
        guard !published.isEmpty else { return nil }
        return group.lazy.flatMap { clusterer.brief(of: $0)?.publishedIDs ?? [] }
            .first { !taken.contains($0) }
    }

    /// The item that was published first: rebuilt from nothing, a story gets the id that it had when only this was known.
    private func founder(of group: [ItemKey]) -> ItemKey {
        let dated = group.compactMap { key in
            clusterer.brief(of: key).map { (date: $0.begun, id: ownID(of: key), key: key) }
        }
        return dated.min { ($0.date, $0.id, $0.key) < ($1.date, $1.id, $1.key) }?.key ?? group[0]
    }

    private mutating func story(
        _ i: Int, _ group: [ItemKey], before: Story?, related: [String], revised: Set<ItemKey>, now: Date
    ) -> Story {
        let lead = clusterer.speaker(of: group)
        // Members whose fingerprints the caller did not bring are not forgotten.
        let absent = before?.members.filter { groupOf[$0] == nil } ?? []
        let members = [lead] + (group + absent).filter { $0 != lead }.sorted()
        let evidence = group.filter { $0 != lead }.sorted().compactMap {
            reason(for: $0, lead: lead, in: group)
        }
        let kept = before?.evidence.filter { absent.contains($0.first) || absent.contains($0.second) } ?? []
        var story = Story(
            id: ids[i], lead: lead, members: members, evidence: evidence + kept, related: related,
            created: before?.created ?? now, updated: before?.updated ?? now)
        let isRevised = group.contains { revised.contains($0) } && before != nil
        let isChanged = before.map { $0.lead != lead || Set($0.members) != Set(members) } ?? true
        if isRevised || isChanged { story.updated = now }
        return story
    }

    /// Finds what joins a member to the lead, or to the copy by way of which it belongs.
    private func reason(for key: ItemKey, lead: ItemKey, in group: [ItemKey]) -> Evidence? {
        let direct = clusterer.evidence(between: key, and: lead)
        if direct?.verdict == .same { return direct }
        let others = group.filter { $0 != key && $0 != lead }
            .compactMap { clusterer.evidence(between: key, and: $0) }
        let best = others.filter { $0.verdict == .same }.max { ($0.score, $1.second) < ($1.score, $0.second) }
        return best ?? direct
    }

    private func isSettled(_ story: Story) -> Bool { story.members.allSatisfy { clusterer.isSettled($0) } }

    /// Stories of one affair, by id; those outside this call are kept, those that were retired are renamed.
    private func relatedIDs() -> [String: [String]] {
        // Of each story only the links that are kept: it may have thousands.
        var links: [String: [String]] = [:]
        let renamed = Dictionary(retired.map { ($0.id, $0.into) }, uniquingKeysWith: { first, _ in first })
        for story in existing.values where renamed[story.id] == nil {
            for id in story.related {
                // What was found of two stories that are not decided here was not looked for again.
                let isKept = existing[id].map { isSettled(story) && isSettled($0) } ?? true
                if isKept { links[story.id, default: []].insert(id, keeping: relatedLimit) }
            }
        }
        func link(_ first: ItemKey, _ second: ItemKey) {
            guard let a = groupOf[first], let b = groupOf[second], a != b else { return }
            links[ids[a], default: []].insert(ids[b], keeping: relatedLimit)
            links[ids[b], default: []].insert(ids[a], keeping: relatedLimit)
        }
        for (first, second) in clusterer.relatedPairs { link(first, second) }
        for (first, second) in clusterer.nearPairs { link(first, second) }
        // Of two stories both name each other or neither does: kept on one side only, a link would come and go.
        return links.reduce(into: [:]) { result, entry in
            result[entry.key] = entry.value.filter { links[$0]?.contains(entry.key) ?? true }
        }
    }

    /// Stories that are probably the same, by id.
    private mutating func nearIDs() -> [String: Set<String>] {
        var near: [String: Set<String>] = [:]
        let renamed = Dictionary(retired.map { ($0.id, $0.into) }, uniquingKeysWith: { first, _ in first })
        for story in existing.values where renamed[story.id] == nil {
            for id in story.near {
                let isKept = existing[id].map { isSettled(story) && isSettled($0) } ?? true
                if isKept { near[story.id, default: []].insert(renamed[id] ?? id) }
            }
        }
        let pairs = clusterer.nearPairs
        for (number, (first, second)) in pairs.enumerated() {
            if number.isMultiple(of: groupsAtATime) {
                let next = pairs[number..<min(number + groupsAtATime, pairs.count)]
                clusterer.bring(next.flatMap { [$0.0, $0.1] })
            }
            guard let a = groupOf[first], let b = groupOf[second], a != b,
                !clusterer.isConflict(groups[a], with: groups[b])
            else { continue }
            near[ids[a], default: []].insert(ids[b])
            near[ids[b], default: []].insert(ids[a])
        }
        return near
    }
}

extension String {
    /// True for an id as stories have it: `urn:uuid:` and a UUID.
    fileprivate var isStoryID: Bool {
        let prefix = "urn:uuid:"
        return hasPrefix(prefix) && UUID(uuidString: String(dropFirst(prefix.count))) != nil
    }
}

/// The number of other stories of its affair that a story names.
private let relatedLimit = 8
/// So many groups are brought into memory at a time.
private let groupsAtATime = 256
