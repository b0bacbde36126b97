internal import Foundation
internal import Model

/// A feed as it stands in the document, whatever its format: strings, dates, and what they mean.
///
/// Reading fills drafts and is all that speed is needed for; `FeedFinishing.swift` makes the values of Model from
/// them: addresses absolute, markup sanitised, titles plain.
struct FeedDraft: Sendable {
    var format: Extracted.Format?
    var title = BestText()
    var description = BestText()
    var link = BestAddress()
    /// The address at which the feed says that it is.
    var selfLink = BestAddress()
    var language: String?
    var id: String?
    var published = BestDate()
    var updated = BestDate()
    var authors: [PersonDraft] = []
    /// Used when there is no other author: a podcast's owner, an editor.
    var lesserAuthors: [PersonDraft] = []
    var categories: [Category] = []
    var entries: [EntryDraft] = []
    var manners = FeedManners()
    var updatePeriod: String?
    var updateFrequency: Int?
    /// True when the document broke off inside an item, which was left out.
    var lostLastEntry = false
    var unreadableDates = 0

    mutating func add(_ person: PersonDraft?) {
        if let person { authors.append(person) }
    }

    mutating func add(_ category: Category?) {
        if let category { categories.append(category) }
    }

    /// Adds a second half of the same document (a big feed is read in two halves at once).
    mutating func append(_ later: FeedDraft) {
        title.offer(later.title)
        description.offer(later.description)
        link.offer(later.link)
        selfLink.offer(later.selfLink)
        language = language ?? later.language
        id = id ?? later.id
        published.offer(later.published)
        updated.offer(later.updated)
        authors += later.authors
        lesserAuthors += later.lesserAuthors
        categories += later.categories
        entries += later.entries
        manners.ttlMinutes = manners.ttlMinutes ?? later.manners.ttlMinutes
        manners.skipHours += later.manners.skipHours
        manners.skipDays += later.manners.skipDays
        updatePeriod = updatePeriod ?? later.updatePeriod
        updateFrequency = updateFrequency ?? later.updateFrequency
        lostLastEntry = lostLastEntry || later.lostLastEntry
        unreadableDates += later.unreadableDates
    }
}

/// One item as it stands in the document.
struct EntryDraft: Sendable {
    var guid: String?
    /// The value of `isPermaLink`, nil when it says nothing.
    var isPermalink: Bool?
    var link = BestAddress()
    var title = BestText()
    var summary = BestText()
    var content = BestText()
    var published = BestDate()
    var updated = BestDate()
    var authors: [PersonDraft] = []
    var lesserAuthors: [PersonDraft] = []
    var categories: [Category] = []
    var enclosures: [EnclosureDraft] = []
    var image: AddressDraft?
    var comments: AddressDraft?
    var language: String?
    var origin: OriginDraft?
    var event: EventDraft?
    /// An event that needs no reading.
    var exactEvent: Event?
    var kind: Kind?
    var links: [LinkDraft] = []
    var isLaterOccurrence = false
    var retold: RetoldStory?

    mutating func add(_ person: PersonDraft?) {
        if let person { authors.append(person) }
    }

    mutating func add(_ category: Category?) {
        if let category { categories.append(category) }
    }

    mutating func add(_ enclosure: EnclosureDraft?) {
        if let enclosure { enclosures.append(enclosure) }
    }
}

/// An address as written, with the `xml:base` that holds where it stands; nil: the document's.
struct AddressDraft: Sendable {
    var text: String
    var base: String?
}

struct LinkDraft: Sendable {
    var label: String
    var address: AddressDraft
}

struct EnclosureDraft: Sendable {
    var address: AddressDraft
    var type: String?
    var length: Int?
}

struct PersonDraft: Sendable {
    var name: String?
    var email: String?
    var address: AddressDraft?
}

/// The feed that an item was taken over from.
struct OriginDraft: Sendable {
    var title: String?
    var address: AddressDraft?
    /// An Atom entry without authors has its source's (RFC 4287, 4.1.1).
    var authors: [PersonDraft] = []
}

/// Event data as a module carries it, unread.
struct EventDraft: Sendable {
    var start: String?
    var end: String?
    var place: String?
}

struct TextDraft: Sendable {
    /// The kind of text that a format says it has; `guess` is RSS's, which never says.
    enum Kind: Sendable { case plain, html, guess }

    var text: String
    var kind: Kind
    var base: String?
}

/// Several elements may say the same thing; the lowest rank wins, and of equals the first.
struct BestText: Sendable {
    private(set) var draft: TextDraft?
    private var rank = Int8.max

    mutating func offer(_ draft: TextDraft?, rank: Int8 = 0) {
        guard let draft, self.draft == nil || rank < self.rank else { return }
        self.draft = draft
        self.rank = rank
    }

    mutating func offer(_ other: BestText) { offer(other.draft, rank: other.rank) }
}

/// As `BestText`, for addresses.
struct BestAddress: Sendable {
    private(set) var draft: AddressDraft?
    private var rank = Int8.max

    mutating func offer(_ draft: AddressDraft?, rank: Int8 = 0) {
        guard let draft, self.draft == nil || rank < self.rank else { return }
        self.draft = draft
        self.rank = rank
    }

    mutating func offer(_ other: BestAddress) { offer(other.draft, rank: other.rank) }
}

/// As `BestText`, for dates.
struct BestDate: Sendable {
    private(set) var date: Date?
    private var rank = Int8.max

    mutating func offer(_ date: Date?, rank: Int8 = 0) {
        guard let date, self.date == nil || rank < self.rank else { return }
        self.date = date
        self.rank = rank
    }

    mutating func offer(_ other: BestDate) { offer(other.date, rank: other.rank) }
}
