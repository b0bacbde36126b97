package import Calendar
package import Foundation

/// One source's notice of a story.
package struct Announcement: Sendable, Equatable {
    package var source: String
    package var name: String
    package var url: String?
    package var title: String
    package var published: When?
    package var firstSeen: Date
    /// The links in it, for the newest stories of an edition.
    package var links: [Link] = []
    /// All that is compared of it, as bytes of the room Dedup, for the very newest stories of an edition: what another moisson
    /// knows of its text beyond the excerpt.
    package var fingerprint: [UInt8]?

    package init(
        source: String, name: String, url: String?, title: String, published: When?, firstSeen: Date
    ) {
        self.source = source
        self.name = name
        self.url = url
        self.title = title
        self.published = published
        self.firstSeen = firstSeen
    }
}

/// A story of another moisson, as its feed.json tells it beside the entry's own fields.
package struct RetoldStory: Sendable, Equatable {
    /// Everyone who announced it, the lead first; never empty.
    package var announcements: [Announcement]
    package var regions: [String]
    /// Ids of themes.
    package var themes: [String]
    package var mergedBecause: [String]
    /// The id of the source that organises it.
    package var organiser: String?

    package init(
        announcements: [Announcement], regions: [String] = [], themes: [String] = [],
        mergedBecause: [String] = [], organiser: String? = nil
    ) {
        self.announcements = announcements
        self.regions = regions
        self.themes = themes
        self.mergedBecause = mergedBecause
        self.organiser = organiser
    }
}

/// An address to which something leads, with the words that stand there.
package struct Link: Sendable, Hashable, Codable {
    package var label: String
    package var url: String

    package init(label: String, url: String) {
        self.label = label
        self.url = url
    }
}
