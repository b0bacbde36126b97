internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Text
internal import Web

/// Makes the values of Model from drafts: addresses absolute and safe, texts sanitised, titles plain.
struct FeedFinishing {
    /// The address of the document; nil when nobody knows it.
    let base: String?
    let timezone: TimeZone

    func extracted(_ draft: FeedDraft, encoding: String, remarks: [Remark]) -> Extracted {
        var feed = Extracted(format: draft.format, encoding: encoding)
        feed.title = draft.title.draft?.bounded.title
        feed.description = draft.description.draft?.bounded.title
        feed.link = draft.link.draft.flatMap { link($0) }
        feed.selfURL = draft.selfLink.draft.flatMap { link($0) }
        feed.language = draft.language.map { $0.replacing("_", with: "-") }
        feed.id = draft.id
        feed.published = draft.published.date.map { .instant($0, offset: 0) }
        feed.updated = draft.updated.date.map { .instant($0, offset: 0) }
        feed.authors = authors(draft.authors.isEmpty ? draft.lesserAuthors : draft.authors)
        feed.categories = draft.categories.merged
        feed.manners = draft.mannersWithPeriod
        feed.remarks = remarks + draft.remarks
        let inheritsAuthors = [.atom10, .atom03, .jsonfeed].contains(draft.format)
        // Without an address of its own a document's relative links can only mean the site's.
        let entries = FeedFinishing(base: base ?? feed.link, timezone: timezone)
        feed.entries = draft.entries.map { entries.entry($0, inherited: inheritsAuthors ? feed.authors : []) }
        feed.remarks += draft.remarks(onAddressesOf: feed)
        return feed
    }

    private func entry(_ draft: EntryDraft, inherited: [Author]) -> Entry {
        let url = permalink(draft)
        var entry = Entry(id: draft.guid ?? url ?? draft.madeUpID)
        entry.hasGuid = draft.guid != nil
        entry.url = url
        entry.title = draft.title.draft?.bounded.title
        entry.summaryHTML = draft.summary.draft.flatMap { sanitisedHTML($0) }
        entry.contentHTML = draft.content.draft.flatMap { sanitisedHTML($0) }
        entry.published = draft.published.date.flatMap { $0.isPlausible ? .instant($0, offset: 0) : nil }
        entry.updated = draft.updated.date.map { .instant($0, offset: 0) }
        entry.authors = entryAuthors(draft, inherited: inherited)
        entry.categories = draft.categories.merged
        entry.enclosures = enclosures(draft.enclosures)
        entry.image = draft.image.flatMap { link($0) }
        entry.comments = draft.comments.flatMap { link($0) }
        entry.language = draft.language.map { $0.replacing("_", with: "-") }
        entry.origin = draft.origin.flatMap { origin($0) }
        entry.links = draft.links.compactMap { draft in
            link(draft.address).map { Link(label: squashed(draft.label), url: $0) }
        }
        entry.event = draft.exactEvent ?? draft.event.flatMap { $0.event(in: timezone) }
        entry.hasExactEvent = draft.exactEvent != nil
        entry.kind = draft.kind ?? (draft.event != nil && entry.event != nil ? .event : nil)
        entry.isLaterOccurrence = draft.isLaterOccurrence
        entry.retold = draft.retold
        return entry
    }

    private func permalink(_ draft: EntryDraft) -> String? {
        if let link = draft.link.draft.flatMap({ link($0) }) { return link }
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
        guard !address.text.saysNoAddress,
            let url = address.text.withForgottenScheme.resolved(against: base), isSafeLink(url)
        else { return nil }
        return url
    }

    private func sanitisedHTML(_ draft: TextDraft) -> String? {
        guard draft.kind != .plain else { return escape(draft.text).nonEmpty }
        let text = draft.kind == .guess ? draft.text.withMailsEscaped : draft.text
        var base = base
        if let own = draft.base { base = own.resolved(against: self.base) ?? self.base }
        return sanitise(text, base: base).html.nonEmpty
    }

    private func entryAuthors(_ draft: EntryDraft, inherited: [Author]) -> [Author] {
        if !draft.authors.isEmpty { return authors(draft.authors) }
        if !draft.lesserAuthors.isEmpty { return authors(draft.lesserAuthors) }
        if let origin = draft.origin, !origin.authors.isEmpty { return authors(origin.authors) }
        return inherited
    }

    /// The same person named by two modules is one.
    private func authors(_ people: [PersonDraft]) -> [Author] {
        var authors: [Author] = []
        for person in people.prefix(EntryBounds.rawList) where authors.count <= EntryBounds.authors {
            let author = Author(
                name: person.name.flatMap { squashed(decodeEntities($0)).nonEmpty }, email: person.email,
                url: person.address.flatMap { link($0) })
            guard author.name != nil || author.email != nil || author.url != nil else { continue }
            if let same = authors.firstIndex(where: { $0.isSame(as: author) }) {
                authors[same].fill(from: author)
            } else {
                authors.append(author)
            }
        }
        return authors
    }

    private func enclosures(_ drafts: [EnclosureDraft]) -> [Enclosure] {
        var enclosures: [Enclosure] = []
        var places: [String: Int] = [:]
        for draft in drafts.prefix(EntryBounds.rawList) {
            guard let url = link(draft.address) else { continue }
            if let same = places[url] {
                enclosures[same].type = enclosures[same].type ?? draft.type
                enclosures[same].length = enclosures[same].length ?? draft.length
            } else {
                places[url] = enclosures.count
                enclosures.append(Enclosure(url: url, type: draft.type, length: draft.length))
            }
        }
        return enclosures
    }

    private func origin(_ draft: OriginDraft) -> Link? {
        guard let url = draft.address.flatMap({ link($0) }) else { return nil }
        return Link(label: draft.title.map { squashed($0) } ?? url, url: url)
    }
}

extension TextDraft {
    /// This text as far as a title is read.
    fileprivate var bounded: TextDraft {
        TextDraft(text: text.cut(toBytes: EntryBounds.rawTitleBytes), kind: kind, base: base)
    }
}

extension FeedDraft {
    fileprivate var remarks: [Remark] {
        var remarks: [Remark] = []
        if lostLastEntry {
            remarks.append(Remark("the document breaks off inside an item, which was left out"))
        }
        if unreadableDates > 0 {
            remarks.append(Remark("\(unreadableDates) date(s) could not be read"))
        }
        return remarks
    }

    fileprivate func remarks(onAddressesOf feed: Extracted) -> [Remark] {
        var count = link.draft != nil && feed.link == nil ? 1 : 0
        for (raw, entry) in zip(entries, feed.entries) {
            if raw.link.draft != nil, entry.url == nil { count += 1 }
            if !raw.enclosures.isEmpty, entry.enclosures.isEmpty { count += raw.enclosures.count }
        }
        return count == 0 ? [] : [Remark("\(count) address(es) could not be used")]
    }

    /// `sy:updatePeriod` says how often a feed changes: asking more often is of no use (RSS 1.0 syndication module).
    fileprivate var mannersWithPeriod: FeedManners {
        var manners = manners
        let minutes = ["hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525_600]
        if manners.ttlMinutes == nil, let period = updatePeriod.flatMap({ minutes[$0] }) {
            manners.ttlMinutes = period / max(1, updateFrequency ?? 1)
        }
        return manners
    }
}

extension EntryDraft {
    /// An id for an item that has neither id nor link: the same words give the same id.
    fileprivate var madeUpID: String {
        let texts = [title, summary, content].map { $0.draft?.text ?? "" }
        let date = published.date.map { String(Int($0.timeIntervalSince1970)) } ?? ""
        // The days of a series are worded alike.
        let day = [exactEvent?.start?.text].compactMap { $0 }
        return (texts + [date] + day + enclosures.map(\.address.text)).joined(separator: "\u{1F}").stableURN
    }
}

extension [Category] {
    /// Categories without empty ones, each once; what one has and the other lacks is kept.
    fileprivate var merged: [Category] {
        var result: [Category] = []
        var places: [Category: Int] = [:]
        for category in prefix(EntryBounds.rawList) {
            guard let term = squashed(category.term.decodedOnce).nonEmpty else { continue }
            let label = category.label.flatMap { squashed($0.decodedOnce).nonEmpty }
            let name = Category(term: term, scheme: category.scheme)
            if let same = places[name] {
                result[same].label = result[same].label ?? label
            } else {
                places[name] = result.count
                result.append(Category(term: term, scheme: category.scheme, label: label))
            }
        }
        return result
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Author {
    fileprivate func isSame(as other: Author) -> Bool {
        if name != nil, name == other.name { return true }
        return email != nil && email == other.email && (name == nil || other.name == nil)
    }

    fileprivate mutating func fill(from other: Author) {
        name = name ?? other.name
        email = email ?? other.email
        url = url ?? other.url
    }
}

extension Date {
    /// False for the dates of machines that know none: 1970, year 1. There was no web before 1990.
    fileprivate var isPlausible: Bool { CivilDay(of: self, offset: 0).year >= 1_990 }
}

/// Words that people and programs write where they have no address; folded.
private let noAddress: Set<String> = [
    "n/a", "na", "none", "null", "nil", "undefined", "false", "-", "aucun", "aucune", "sans", "sans lien",
    "neant",
]

extension String {
    /// True for a word in the place of an address.
    fileprivate var saysNoAddress: Bool {
        utf8.count <= 12 && noAddress.contains(trimmingBlanks().folded)
    }

    /// « www.centre.example/actu » is the address of a host, and no file beside the feed.
    fileprivate var withForgottenScheme: String {
        let text = trimmingBlanks()
        return text.lowercased().hasPrefix("www.") ? "https://" + text : self
    }
}
