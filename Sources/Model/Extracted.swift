package import Calendar
package import Foundation

/// The content of one document: the facts of the feed or page, its items in document order, and what was odd.
package struct Extracted: Sendable, Equatable {
    package enum Format: String, Sendable, CaseIterable {
        case rss20, rss10, rss09x, atom10, atom03, jsonfeed, ical, html
    }

    /// nil when nothing was recognised.
    package var format: Format?
    /// The WHATWG name of what the bytes were decoded as.
    package var encoding: String?
    package var title: String?
    package var description: String?
    package var link: String?
    /// The address at which a feed says that it is.
    package var selfURL: String?
    package var language: String?
    package var id: String?
    package var published: When?
    package var updated: When?
    package var authors: [Author] = []
    package var categories: [Category] = []
    package var entries: [Entry] = []
    /// The wishes of the publisher to those who poll (RSS `ttl`, `skipHours`, `skipDays`).
    package var manners = FeedManners()
    /// The statements of a page about the use of its content, in its `meta` elements.
    package var usageTags: [UsageTag] = []
    /// Feeds that a page declares, in document order.
    package var declaredFeeds: [DeclaredFeed] = []
    /// The findings of a listing's reader, nil for feeds.
    package var listing: ListingReport?
    package var remarks: [Remark] = []

    package init(format: Format? = nil, encoding: String? = nil) {
        self.format = format
        self.encoding = encoding
    }
}

/// One item as a document gives it, before it has an identity of ours.
package struct Entry: Sendable, Equatable {
    /// The document's guid, else its link, else made up from its content; never empty.
    package var id: String
    /// True when `id` stands in the document as a guid of its own.
    package var hasGuid = false
    package var url: String?
    /// Plain text.
    package var title: String?
    /// True when the title was taken from the text because the document gives none.
    package var titleIsDerived = false
    /// Sanitised HTML.
    package var summaryHTML: String?
    /// Sanitised HTML.
    package var contentHTML: String?
    /// All that a listing shows of it, where a person's selector takes less for its summary: sanitised HTML.
    package var recordHTML: String?
    package var published: When?
    package var updated: When?
    package var authors: [Author] = []
    package var categories: [Category] = []
    package var enclosures: [Enclosure] = []
    package var image: String?
    package var comments: String?
    package var language: String?
    /// Links inside the item that say what to do: « S'inscrire », « En savoir + ».
    package var links: [Link] = []
    /// The feed that this item was taken over from (`source` of RSS and Atom).
    package var origin: Link?
    package var kind: Kind?
    package var event: Event?
    /// True when the event is a calendar's: its words have nothing to add to day, hours and place.
    package var hasExactEvent = false
    /// True for a day of a series of which the document shows an earlier one.
    package var isLaterOccurrence = false
    /// The story of another moisson that this entry is.
    package var retold: RetoldStory?

    package init(id: String) { self.id = id }
}

package struct Author: Sendable, Hashable, Codable {
    package var name: String?
    package var email: String?
    package var url: String?

    package init(name: String? = nil, email: String? = nil, url: String? = nil) {
        self.name = name
        self.email = email
        self.url = url
    }
}

package struct Category: Sendable, Hashable, Codable {
    package var term: String
    package var scheme: String?
    package var label: String?

    package init(term: String, scheme: String? = nil, label: String? = nil) {
        self.term = term
        self.scheme = scheme
        self.label = label
    }
}

/// A document that comes with an item; `length` in bytes as declared.
package struct Enclosure: Sendable, Hashable, Codable {
    package var url: String
    package var type: String?
    package var length: Int?

    package init(url: String, type: String? = nil, length: Int? = nil) {
        self.url = url
        self.type = type
        self.length = length
    }
}

package struct DeclaredFeed: Sendable, Hashable {
    package var url: String
    /// The media type, lower case.
    package var type: String
    package var title: String?

    package init(url: String, type: String, title: String? = nil) {
        self.url = url
        self.type = type
        self.title = title
    }
}

/// The time at which something takes place and until which one can register; each no more precise than the text was.
package struct Event: Sendable, Hashable {
    package var start: When?
    /// The last day or minute, included; nil when there is only one.
    package var end: When?
    /// « Tomblaine (54) », « En ligne ».
    package var place: String?
    package var deadline: When?
    package var isCancelled: Bool
    /// Put off, and no new date is told: the start is the one that holds no more.
    package var isPostponed: Bool

    package init(
        start: When? = nil, end: When? = nil, place: String? = nil, deadline: When? = nil,
        isCancelled: Bool = false, isPostponed: Bool = false
    ) {
        self.start = start
        self.end = end
        self.place = place
        self.deadline = deadline
        self.isCancelled = isCancelled
        self.isPostponed = isPostponed
    }

    /// The event with its hours as a clock in `timezone` shows them, where they were said in universal time.
    package func onLocalClock(in timezone: TimeZone) -> Event {
        var event = self
        event.start = start?.onLocalClock(in: timezone)
        event.end = end?.onLocalClock(in: timezone)
        event.deadline = deadline?.onLocalClock(in: timezone)
        return event
    }

    /// Returns the event with what another statement of it adds. Where the two contradict each other this one holds: of
    /// another day nothing is taken.
    package func completed(by other: Event) -> Event {
        guard isOfSameDay(as: other) else { return self }
        var event = self
        if !isPostponed, other.start.precision > start.precision {
            event.start = other.start
            event.end = other.end ?? end
        }
        if !isPostponed { event.end = event.end ?? other.end }
        event.place = place ?? other.place
        event.deadline = deadline ?? other.deadline
        return event
    }

    private func isOfSameDay(as other: Event) -> Bool {
        guard let start, let otherStart = other.start else { return true }
        let (a, b) = (start.civilDay, otherStart.civilDay)
        let isVague = [start, otherStart].contains { Optional($0).precision == 1 }
        return isVague ? (a.year, a.month) == (b.year, b.month) : a == b
    }
}

extension When? {
    /// 0 for what is not known, more for what is said more precisely.
    fileprivate var precision: Int {
        switch self {
        case nil: 0
        case .month: 1
        case .day: 2
        case .instant: 3
        }
    }
}

/// The wishes of a feed to its readers (RSS 2.0, `ttl`, `skipHours`, `skipDays`; `sy:updatePeriod`).
package struct FeedManners: Sendable, Hashable, Codable {
    package var ttlMinutes: Int?
    /// Hours of the day in GMT, 0 to 23.
    package var skipHours: [Int] = []
    /// 1 is Monday, 7 is Sunday (ISO 8601), in GMT.
    package var skipDays: [Int] = []

    package init(ttlMinutes: Int? = nil, skipHours: [Int] = [], skipDays: [Int] = []) {
        self.ttlMinutes = ttlMinutes
        self.skipHours = skipHours
        self.skipDays = skipDays
    }
}

/// The state in which a visit found a listing, compared with what is normal for it.
package enum PageState: String, Sendable, CaseIterable {
    case asExpected = "as expected"
    case quiet
    case halfBroken = "half broken"
    case empty
    case blocked
    case moved
    case redesigned
}

/// The report of a listing's reader beside its items.
package struct ListingReport: Sendable, Equatable {
    package var state: PageState
    /// The knowledge of this page that is kept for the next visit; JSON, written and read by Extraction alone.
    package var profile: String?
    /// True when the items must not be used: the last good list stays.
    package var isQuarantined: Bool
    /// True when what the page showed so far is understood to have been no list.
    package var isWithdrawn: Bool
    /// True when nothing has been read from the page since all that it showed was withdrawn: what it shows now is no news.
    package var beginsAnew = false
    /// The address of the listing's next page.
    package var next: String?
    /// The reasons for choosing these records and discarding others; one sentence each.
    package var reasons: [String]

    package init(
        state: PageState, profile: String? = nil, isQuarantined: Bool = false, isWithdrawn: Bool = false,
        next: String? = nil, reasons: [String] = []
    ) {
        self.state = state
        self.profile = profile
        self.isQuarantined = isQuarantined
        self.isWithdrawn = isWithdrawn
        self.next = next
        self.reasons = reasons
    }
}

/// Something odd that did not stop us: one English sentence.
package struct Remark: Sendable, Hashable, Codable {
    package var text: String

    package init(_ text: String) { self.text = text }
}
