package import Foundation

/// The content that one run publishes: everything that the outputs need and nothing else.
package struct Edition: Sendable, Equatable {
    package var title: String
    package var link: String
    package var language: String
    package var timezone: String
    package var contact: String?
    package var sources: [Source]
    package var themes: [Theme]
    /// Newest first.
    package var stories: [PublishedStory]
    package var now: Date
    package var profiles: [LetterProfile] = [LetterProfile()]
    package var publisher: Publisher?
    /// The templates of pages that a person wrote in the place of ours, by name.
    package var templates: [String: String] = [:]
    /// The manners in which the sources are asked, and the name under which they are.
    package var network = NetworkPolicy()
    package var userAgent = "moisson"
    /// The letters that were made.
    package var letters: [PublishedLetter] = []

    package init(
        title: String, link: String, language: String, timezone: String, contact: String? = nil,
        sources: [Source],
        themes: [Theme], stories: [PublishedStory], now: Date
    ) {
        self.title = title
        self.link = link
        self.language = language
        self.timezone = timezone
        self.contact = contact
        self.sources = sources
        self.themes = themes
        self.stories = stories
        self.now = now
    }
}

/// A story as readers get it.
package struct PublishedStory: Sendable, Equatable {
    package var id: String
    package var title: String
    package var url: String?
    /// Sanitised HTML of at most `excerptLimit` characters of text, or nil.
    package var summaryHTML: String?
    package var kind: Kind
    package var regions: [String]
    /// Ids of themes.
    package var themes: [String]
    /// The instant by which it is ordered: when it was published if that is known and sane, else when it was first seen.
    package var published: Date
    package var updated: Date
    package var firstSeen: Date
    package var event: Event?
    /// Everyone who announced it, the lead first.
    package var announcements: [Announcement]
    package var mergedBecause: [String]
    package var enclosures: [Enclosure]
    package var language: String?
    /// Ids of stories of the same affair.
    package var related: [String]
    /// True when it was there when its source was first harvested: no news.
    package var isBaseline: Bool
    /// The change that happened lately in a way that a reader must know: « Reporté du 12 au 19 novembre ».
    package var change: EventChange?
    /// The number of times that its event has changed since it was first published; the calendar's SEQUENCE, which may only grow.
    package var eventRevision: Int
    /// The moment at which its event last changed; nil while it never has.
    package var eventChanged: Date?
    /// The address of its picture at its publisher's.
    package var image: String?
    /// The id of the source that organises it, where a relay names one.
    package var organiser: String?
    /// The editor's own words about it, plain text.
    package var note: String?
    /// True while a person wants it to stand first.
    package var isPinned = false
    /// Ids of the related stories that are probably the same, told by other centres.
    package var near: [String] = []

    package init(
        id: String, title: String, url: String? = nil, summaryHTML: String? = nil, kind: Kind = .news,
        regions: [String] = [], themes: [String] = [], published: Date, updated: Date, firstSeen: Date,
        event: Event? = nil, announcements: [Announcement] = [], mergedBecause: [String] = [],
        enclosures: [Enclosure] = [], language: String? = nil, related: [String] = [],
        isBaseline: Bool = false,
        change: EventChange? = nil, eventRevision: Int = 0, eventChanged: Date? = nil
    ) {
        self.id = id
        self.title = title
        self.url = url
        self.summaryHTML = summaryHTML
        self.kind = kind
        self.regions = regions
        self.themes = themes
        self.published = published
        self.updated = updated
        self.firstSeen = firstSeen
        self.event = event
        self.announcements = announcements
        self.mergedBecause = mergedBecause
        self.enclosures = enclosures
        self.language = language
        self.related = related
        self.isBaseline = isBaseline
        self.change = change
        self.eventRevision = eventRevision
        self.eventChanged = eventChanged
    }
}

/// An event's date before and after a revision.
package struct EventChange: Sendable, Equatable {
    package var before: Event
    package var after: Event
    package var noticed: Date

    package init(before: Event, after: Event, noticed: Date) {
        self.before = before
        self.after = after
        self.noticed = noticed
    }
}

/// A file to be published, by its path below the output folder.
package struct OutputFile: Sendable, Equatable {
    package var path: String
    package var content: [UInt8]

    package init(path: String, content: [UInt8]) {
        self.path = path
        self.content = content
    }
}

/// A page's health as `status` tells it.
package struct PageHealth: Sendable, Equatable {
    package var memory: PageMemory
    package var sourceName: String
    package var items: Int
    package var newestItem: Date?
    /// In the last seven days.
    package var requests: Int
    package var conditionalRequests: Int
    package var bytes: Int
    package var remarks: [Remark]
    /// The wishes of its publisher about the use of what it says.
    package var wishes = UsageWishes()

    package init(
        memory: PageMemory, sourceName: String, items: Int, newestItem: Date? = nil, requests: Int = 0,
        conditionalRequests: Int = 0, bytes: Int = 0, remarks: [Remark] = []
    ) {
        self.memory = memory
        self.sourceName = sourceName
        self.items = items
        self.newestItem = newestItem
        self.requests = requests
        self.conditionalRequests = conditionalRequests
        self.bytes = bytes
        self.remarks = remarks
    }
}
