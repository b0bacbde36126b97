package import Calendar
package import Foundation
package import Text

/// Our identity of an item, for ever: 32 hexadecimal digits (the room Identity makes them).
package struct ItemKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String
    package init(text: String) { self.text = text }
    package var description: String { text }
    package static func < (a: ItemKey, b: ItemKey) -> Bool { a.text < b.text }
}

/// One publication by one source, with an identity.
package struct Item: Sendable, Equatable {
    package var key: ItemKey
    /// The source's id.
    package var source: String
    /// The page on which it was first seen.
    package var page: String
    package var guid: String?
    package var url: String?
    package var canonicalURL: String?
    /// The canonical addresses that name it alone, while the item is on its way; nil when they are to be made again.
    package var addresses: [String]?
    package var title: String { didSet { partedText = nil } }
    package var titleIsDerived: Bool
    /// Sanitised HTML.
    package var summaryHTML: String? { didSet { partedText = nil } }
    /// Sanitised HTML.
    package var contentHTML: String? { didSet { partedText = nil } }
    /// Its texts taken apart, while the item is on its way.
    private var partedText: ItemText?
    /// True when its page shows less of a known text than before: the text that is stored stays.
    package var keepsText = false
    package var published: When?
    package var updated: When?
    package var firstSeen: Date
    package var authors: [Author]
    package var categories: [Category]
    package var enclosures: [Enclosure]
    package var links: [Link]
    package var image: String?
    package var language: String?
    package var kind: Kind?
    package var event: Event?
    /// Ids of themes, most certain first.
    package var themes: [String]
    /// The id of the source that organises, when this one only relays.
    package var organiser: String?
    /// The centre and the story of another moisson that this item was taken over from.
    package var provenance: Provenance?
    /// The fingerprint that the other moisson took of its whole text, while the item is on its way.
    package var passedOnFingerprint: [UInt8]?
    /// True when its event is a calendar's, while the item is on its way.
    package var hasExactEvent = false
    /// True for a further day of a series, while the item is on its way.
    package var isLaterOccurrence = false
    /// Hash of what a reader would see; a change of it is a revision.
    package var contentHash: String
    /// True when it came with the first harvest of its page: known, published, but no news for the digest.
    package var isBaseline: Bool
    /// Place in the document in which it was first seen, 0 first: orders items that came together and bear no date.
    package var position: Int

    package init(
        key: ItemKey, source: String, page: String, guid: String? = nil, url: String? = nil,
        canonicalURL: String? = nil, title: String, titleIsDerived: Bool = false, summaryHTML: String? = nil,
        contentHTML: String? = nil, published: When? = nil, updated: When? = nil, firstSeen: Date,
        authors: [Author] = [], categories: [Category] = [], enclosures: [Enclosure] = [], links: [Link] = [],
        image: String? = nil, language: String? = nil, kind: Kind? = nil, event: Event? = nil,
        themes: [String] = [], organiser: String? = nil, contentHash: String = "", isBaseline: Bool = false,
        position: Int = 0
    ) {
        self.key = key
        self.source = source
        self.page = page
        self.guid = guid
        self.url = url
        self.canonicalURL = canonicalURL
        self.title = title
        self.titleIsDerived = titleIsDerived
        self.summaryHTML = summaryHTML
        self.contentHTML = contentHTML
        self.published = published
        self.updated = updated
        self.firstSeen = firstSeen
        self.authors = authors
        self.categories = categories
        self.enclosures = enclosures
        self.links = links
        self.image = image
        self.language = language
        self.kind = kind
        self.event = event
        self.themes = themes
        self.organiser = organiser
        self.contentHash = contentHash
        self.isBaseline = isBaseline
        self.position = position
    }

    /// The texts taken apart; made anew for an item that was read from the database.
    package var text: ItemText {
        partedText ?? ItemText(title: title, summaryHTML: summaryHTML, contentHTML: contentHTML)
    }

    /// Takes the texts apart once for all who read them, beside what the listing shows of it.
    package mutating func takeApart(recordHTML: String?) {
        partedText = ItemText(
            title: title, summaryHTML: summaryHTML, contentHTML: contentHTML, recordHTML: recordHTML)
    }
}

/// The centre that announced what another moisson passes on, and the story in which that one tells it.
package struct Provenance: Sendable, Hashable, Codable {
    /// The centre's id there.
    package var source: String
    package var name: String
    /// The regions of the story.
    package var regions: [String]
    /// The story's id there.
    package var story: String
    /// The reasons why the story's announcements are one, as they are told there.
    package var mergedBecause: [String]

    package init(source: String, name: String, regions: [String], story: String, mergedBecause: [String] = [])
    {
        self.source = source
        self.name = name
        self.regions = regions
        self.story = story
        self.mergedBecause = mergedBecause
    }
}

extension Item {
    /// The id of the source that announced it, here or where it was taken over from.
    package var announcer: String { provenance?.source ?? source }
}

/// An item's event before its last change, when that was noticed, and how often the event has changed in all.
package struct EventRevision: Sendable, Equatable {
    package var noticed: Date
    package var before: Event?
    package var count: Int

    package init(noticed: Date, before: Event?, count: Int) {
        self.noticed = noticed
        self.before = before
        self.count = count
    }
}
