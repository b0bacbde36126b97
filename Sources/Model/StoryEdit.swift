package import Calendar
package import Foundation

/// Decisions of a person about one story: an entry of `edition.json`.
///
/// It is applied when an edition is assembled, never to what was read, and found again by the story's id, else by the
/// addresses of its items: it outlives a database that is made anew, a merge and a site that moved.
package struct StoryEdit: Sendable, Equatable {
    /// The id that the story had when it was edited.
    package var story: String?
    /// The addresses of its items then.
    package var urls: [String]
    package var isHidden: Bool
    /// True while the story waits for a person and stands nowhere.
    package var isHeld: Bool
    /// The last day on which it stands first.
    package var pin: CivilDay?
    /// The editor's own words about it, plain text on one line.
    package var note: String?
    package var title: String?
    package var kind: Kind?
    /// Ids of themes in place of those that were recognised.
    package var themes: [String]?
    package var regions: [String]?
    package var event: EventEdit?
    /// The name of whoever decided.
    package var by: String?
    /// The moment of the last decision.
    package var at: Date?

    package init(
        story: String? = nil, urls: [String] = [], isHidden: Bool = false, isHeld: Bool = false,
        pin: CivilDay? = nil, note: String? = nil, title: String? = nil, kind: Kind? = nil,
        themes: [String]? = nil, regions: [String]? = nil, event: EventEdit? = nil, by: String? = nil,
        at: Date? = nil
    ) {
        self.story = story
        self.urls = urls
        self.isHidden = isHidden
        self.isHeld = isHeld
        self.pin = pin
        self.note = note
        self.title = title
        self.kind = kind
        self.themes = themes
        self.regions = regions
        self.event = event
        self.by = by
        self.at = at
    }

    /// True when nothing is decided any more.
    package var isEmpty: Bool {
        self == StoryEdit(story: story, urls: urls, by: by, at: at)
    }
}

extension StoryEdit {
    /// Both decisions about one story as one: the later one wins, fact by fact; hidden is hidden.
    package func followed(by later: StoryEdit) -> StoryEdit {
        StoryEdit(
            story: later.story, urls: later.urls, isHidden: isHidden || later.isHidden,
            isHeld: isHeld || later.isHeld, pin: later.pin ?? pin, note: later.note ?? note,
            title: later.title ?? title, kind: later.kind ?? kind, themes: later.themes ?? themes,
            regions: later.regions ?? regions,
            event: event.map { event in later.event.map { event.followed(by: $0) } ?? event } ?? later.event,
            by: later.by, at: later.at)
    }
}

extension EventEdit {
    fileprivate func followed(by later: EventEdit) -> EventEdit {
        EventEdit(
            start: start.followed(by: later.start), end: end.followed(by: later.end),
            place: place.followed(by: later.place), deadline: deadline.followed(by: later.deadline),
            isCancelled: later.isCancelled ?? isCancelled, isPostponed: later.isPostponed ?? isPostponed)
    }
}

extension EventEdit.Fact {
    fileprivate func followed(by later: Self) -> Self { later == .asRead ? self : later }
}

/// The facts of an event that a person corrected.
package struct EventEdit: Sendable, Equatable {
    /// One fact: as it was read, taken away, or given.
    package enum Fact<Value: Sendable & Equatable>: Sendable, Equatable {
        case asRead
        case none
        case given(Value)

        /// The fact that holds where `read` is what the texts say.
        package func value(else read: Value?) -> Value? {
            switch self {
            case .asRead: read
            case .none: nil
            case .given(let value): value
            }
        }
    }

    package var start: Fact<When>
    package var end: Fact<When>
    package var place: Fact<String>
    package var deadline: Fact<When>
    package var isCancelled: Bool?
    package var isPostponed: Bool?

    package init(
        start: Fact<When> = .asRead, end: Fact<When> = .asRead, place: Fact<String> = .asRead,
        deadline: Fact<When> = .asRead, isCancelled: Bool? = nil, isPostponed: Bool? = nil
    ) {
        self.start = start
        self.end = end
        self.place = place
        self.deadline = deadline
        self.isCancelled = isCancelled
        self.isPostponed = isPostponed
    }
}
