internal import Calendar
import Foundation
package import Model
internal import Text
internal import Web

/// A person's decisions, each with the story to which it belongs.
package struct EditedStories: Sendable {
    /// The decisions about a story by its id, the oldest first.
    private let edits: [String: [StoryEdit]]
    /// Decisions about stories that are not there any more.
    package let unmatched: [StoryEdit]

    /// Finds the story of each decision by its id, else by most of its addresses. An address that several stories share
    /// and a draw between two stories name none: hiding the wrong one would lose it.
    package init(_ edits: [StoryEdit], among stored: StoredStories) {
        var names = StoryNames()
        if !edits.isEmpty { names.add(stored.stories, items: stored.items) }
        self.init(edits, named: names)
    }

    init(_ edits: [StoryEdit], named names: StoryNames) {
        var found: [String: [StoryEdit]] = [:]
        var unmatched: [StoryEdit] = []
        for edit in edits {
            if let id = edit.story.flatMap({ names.ids.contains($0) ? $0 : nil })
                ?? names.owners.owner(of: edit.urls)
            {
                found[id, default: []].append(edit)
            } else {
                unmatched.append(edit)
            }
        }
        self.edits = found.mapValues { edits in
            edits.enumerated().sorted {
                ($0.element.at ?? .distantPast, $0.offset) < ($1.element.at ?? .distantPast, $1.offset)
            }.map(\.element)
        }
        self.unmatched = unmatched
    }

    /// True when no story is told otherwise than it would be.
    var isEmpty: Bool { edits.isEmpty }

    package subscript(story: String) -> [StoryEdit] { edits[story] ?? [] }

    /// All that was decided about a story, as one decision.
    package func decision(on story: String) -> StoryEdit? {
        let edits = self[story]
        return edits.dropFirst().reduce(edits.first) { $0?.followed(by: $1) }
    }
}

/// All by which decisions name stories: their ids, and the canonical addresses of their items.
struct StoryNames {
    private(set) var ids: Set<String> = []
    /// The ids of the stories that have an address.
    private(set) var owners: [String: Set<String>] = [:]

    mutating func add(_ stories: [Story], items: [ItemKey: Item]) {
        for story in stories {
            ids.insert(story.id)
            for member in story.members {
                if let url = items[member]?.canonicalURL { owners[url, default: []].insert(story.id) }
            }
        }
    }
}

extension [String: Set<String>] {
    /// The one story that most of the addresses name.
    fileprivate func owner(of addresses: [String]) -> String? {
        var counts: [String: Int] = [:]
        for address in addresses {
            guard let url = CanonicalURL(address)?.text, let owners = self[url], owners.count == 1 else {
                continue
            }
            for owner in owners { counts[owner, default: 0] += 1 }
        }
        guard let most = counts.values.max() else { return nil }
        let leading = counts.filter { $0.value == most }
        return leading.count == 1 ? leading.first?.key : nil
    }
}

extension [PublishedStory] {
    /// Tells the stories as a person wants them told.
    mutating func edit(as edits: EditedStories, today: CivilDay, now: Date) {
        guard !edits.isEmpty else { return }
        self = compactMap { $0.edited(by: edits.decision(on: $0.id), today: today, now: now) }
    }
}

extension PublishedStory {
    /// The story as a person wants it told; nil when it is hidden or held back. `today` is the day of the edition.
    func edited(by edit: StoryEdit?, today: CivilDay, now: Date) -> PublishedStory? {
        guard let edit else { return self }
        guard !edit.isHidden, !edit.isHeld else { return nil }
        var story = self
        story.title = edit.title ?? title
        story.kind = edit.kind ?? kind
        story.themes = edit.themes ?? themes
        story.regions = edit.regions ?? regions
        story.note = edit.note
        story.isPinned = edit.pin.map { $0 >= today } ?? false
        if let event = edit.event { story.correct(by: event, at: edit.at) }
        // A feed program shows an entry again when its date moves; a decision from the future must not.
        if let at = edit.at, at <= now { story.updated = max(updated, at) }
        return story
    }

    private mutating func correct(by edit: EventEdit, at moment: Date?) {
        let corrected = (event ?? Event()).corrected(by: edit)
        let result = corrected == Event() ? nil : corrected
        guard result != event else { return }
        event = result
        change = nil
        eventRevision += 1
        eventChanged = [eventChanged, moment].compactMap { $0 }.max()
    }
}

extension Event {
    fileprivate func corrected(by edit: EventEdit) -> Event {
        var event = self
        event.start = edit.start.value(else: start)
        event.end = edit.end.value(else: end)
        // The end that was read belongs to the start that was read.
        if edit.start != .asRead, edit.end == .asRead { event.end = nil }
        event.place = edit.place.value(else: place)
        event.deadline = edit.deadline.value(else: deadline)
        event.isCancelled = edit.isCancelled ?? isCancelled
        event.isPostponed = edit.isPostponed ?? isPostponed
        return event
    }
}
