internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Text
internal import Web

/// Makes the values of Model from drafts: addresses absolute and safe, texts sanitised, titles plain.
struct FeedFinishing {
    /// Where the document was; nil when nobody knows.
    let base: String?
    let timezone: TimeZone

    func extracted(_ draft: FeedDraft, encoding: String, remarks: [Remark]) -> Extracted {
        var feed = Extracted(format: draft.format, encoding: encoding)
        feed.title = draft.title.draft.flatMap(plainTitle)
        feed.description = draft.description.draft.flatMap(plainTitle)
        feed.link = draft.link.draft.flatMap(link)
        feed.language = draft.language.map(languageTag)
        feed.id = draft.id
        feed.published = draft.published.date.map { .instant($0, offset: 0) }
        feed.updated = draft.updated.date.map { .instant($0, offset: 0) }
        feed.authors = authors(draft.authors.isEmpty ? draft.lesserAuthors : draft.authors)
        feed.categories = merged(draft.categories)
        feed.manners = manners(draft)
        feed.remarks = remarks + self.remarks(draft)
        let inherited = inheritsAuthors(draft.format) ? feed.authors : []
        // Without an address of its own a document's relative links can only mean the site's.
        let entries = FeedFinishing(base: base ?? feed.link, timezone: timezone)
        feed.entries = draft.entries.map { entries.entry($0, inherited: inherited) }
        feed.remarks += unusableAddresses(draft, feed)
        return feed
    }

    private func inheritsAuthors(_ format: Extracted.Format?) -> Bool {
        format == .atom10 || format == .atom03 || format == .jsonfeed
    }

    private func entry(_ draft: EntryDraft, inherited: [Author]) -> Entry {
        let url = permalink(draft)
        var entry = Entry(id: draft.guid ?? url ?? madeUpID(draft))
        entry.hasGuid = draft.guid != nil
        entry.url = url
        entry.title = draft.title.draft.flatMap(plainTitle)
        entry.summaryHTML = draft.summary.draft.flatMap(sanitisedHTML)
        entry.contentHTML = draft.content.draft.flatMap(sanitisedHTML)
        entry.published = draft.published.date.map { .instant($0, offset: 0) }
        entry.updated = draft.updated.date.map { .instant($0, offset: 0) }
        entry.authors = entryAuthors(draft, inherited)
        entry.categories = merged(draft.categories)
        entry.enclosures = enclosures(draft.enclosures)
        entry.image = draft.image.flatMap(link)
        entry.comments = draft.comments.flatMap(link)
        entry.language = draft.language.map(languageTag)
        entry.origin = draft.origin.flatMap(origin)
        entry.event = draft.event.flatMap { $0.event(in: timezone) }
        if entry.event != nil { entry.kind = .event }
        return entry
    }

    private func permalink(_ draft: EntryDraft) -> String? {
        if let link = draft.link.draft.flatMap(link) { return link }
        guard let guid = draft.guid, draft.isPermalink != false else { return nil }
        guard draft.isPermalink == nil else { return link(AddressDraft(text: guid, base: nil)) }
        // RSS says that a guid is a permalink unless it says it is not; but then few guids that are none say so.
        let isWebAddress = guid.hasPrefix("http://") || guid.hasPrefix("https://")
        return isWebAddress ? link(AddressDraft(text: guid, base: nil)) : nil
    }

    /// Absolute, and of a scheme that runs no code; else nil.
    private func link(_ address: AddressDraft) -> String? {
        var base = base
        if let own = address.base { base = own.resolved(against: self.base) ?? self.base }
        guard let url = address.text.resolved(against: base), isSafeLink(url) else { return nil }
        return url
    }

    private func sanitisedHTML(_ draft: TextDraft) -> String? {
        guard draft.kind != .plain else { return filled(escape(draft.text)) }
        let text = draft.kind == .guess ? escapingMails(draft.text) : draft.text
        var base = base
        if let own = draft.base { base = own.resolved(against: self.base) ?? self.base }
        return filled(sanitise(text, base: base).html)
    }

    private func entryAuthors(_ draft: EntryDraft, _ inherited: [Author]) -> [Author] {
        if !draft.authors.isEmpty { return authors(draft.authors) }
        if !draft.lesserAuthors.isEmpty { return authors(draft.lesserAuthors) }
        if let origin = draft.origin, !origin.authors.isEmpty { return authors(origin.authors) }
        return inherited
    }

    /// The same person named by two modules is one.
    private func authors(_ people: [PersonDraft]) -> [Author] {
        var authors: [Author] = []
        for person in people {
            let author = Author(
                name: person.name.map(decodeEntities).flatMap(plain), email: person.email,
                url: person.address.flatMap(link))
            guard author.name != nil || author.email != nil || author.url != nil else { continue }
            let same = authors.firstIndex {
                ($0.name != nil && $0.name == author.name) || isSameMail($0, author)
            }
            if let same { authors[same].fill(from: author) } else { authors.append(author) }
        }
        return authors
    }

    private func isSameMail(_ a: Author, _ b: Author) -> Bool {
        a.email != nil && a.email == b.email && (a.name == nil || b.name == nil)
    }

    private func enclosures(_ drafts: [EnclosureDraft]) -> [Enclosure] {
        var enclosures: [Enclosure] = []
        for draft in drafts {
            guard let url = link(draft.address) else { continue }
            if let same = enclosures.firstIndex(where: { $0.url == url }) {
                enclosures[same].type = enclosures[same].type ?? draft.type
                enclosures[same].length = enclosures[same].length ?? draft.length
            } else {
                enclosures.append(Enclosure(url: url, type: draft.type, length: draft.length))
            }
        }
        return enclosures
    }

    private func origin(_ draft: OriginDraft) -> Link? {
        guard let url = draft.address.flatMap(link) else { return nil }
        return Link(label: draft.title.map(squashed) ?? url, url: url)
    }

    private func remarks(_ draft: FeedDraft) -> [Remark] {
        var remarks: [Remark] = []
        if draft.lostLastEntry {
            remarks.append(Remark("the document breaks off inside an item, which was left out"))
        }
        if draft.unreadableDates > 0 {
            remarks.append(Remark("\(draft.unreadableDates) date(s) could not be read"))
        }
        return remarks
    }

    private func unusableAddresses(_ draft: FeedDraft, _ feed: Extracted) -> [Remark] {
        var count = draft.link.draft != nil && feed.link == nil ? 1 : 0
        for (raw, entry) in zip(draft.entries, feed.entries) {
            if raw.link.draft != nil, entry.url == nil { count += 1 }
            if !raw.enclosures.isEmpty, entry.enclosures.isEmpty { count += raw.enclosures.count }
        }
        return count == 0 ? [] : [Remark("\(count) address(es) could not be used")]
    }

    /// `sy:updatePeriod` says how often a feed changes: asking more often is of no use (RSS 1.0 syndication module).
    private func manners(_ draft: FeedDraft) -> FeedManners {
        var manners = draft.manners
        let minutes = ["hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525_600]
        if manners.ttlMinutes == nil, let period = draft.updatePeriod.flatMap({ minutes[$0] }) {
            manners.ttlMinutes = period / max(1, draft.updateFrequency ?? 1)
        }
        return manners
    }
}

/// An id for an item that has neither id nor link: the same words give the same id.
private func madeUpID(_ draft: EntryDraft) -> String {
    var low: UInt64 = 0xCBF2_9CE4_8422_2325
    var high: UInt64 = 0x6C62_272E_07BB_0142
    let texts = [draft.title, draft.summary, draft.content].map { $0.draft?.text ?? "" }
    let date = draft.published.date.map { String(Int($0.timeIntervalSince1970)) } ?? ""
    for byte in (texts + [date] + draft.enclosures.map(\.address.text)).joined(separator: "\u{1F}").utf8 {
        low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
        high = (high &+ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
    }
    return "urn:moisson:" + low.hexadecimal + high.hexadecimal
}

/// Categories without empty ones, each once; what one has and the other lacks is kept.
private func merged(_ categories: [Category]) -> [Category] {
    var result: [Category] = []
    for category in categories {
        guard let term = plain(decodedOnce(category.term)) else { continue }
        let label = category.label.flatMap { plain(decodedOnce($0)) }
        if let same = result.firstIndex(where: { $0.term == term && $0.scheme == category.scheme }) {
            result[same].label = result[same].label ?? label
        } else {
            result.append(Category(term: term, scheme: category.scheme, label: label))
        }
    }
    return result
}

private func plain(_ text: String) -> String? { filled(squashed(text)) }

private func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

/// RFC 5646 has hyphens where locales have underscores.
private func languageTag(_ text: String) -> String { text.replacing("_", with: "-") }

extension Author {
    fileprivate mutating func fill(from other: Author) {
        name = name ?? other.name
        email = email ?? other.email
        url = url ?? other.url
    }
}
