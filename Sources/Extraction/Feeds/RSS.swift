internal import Foundation
internal import Markup
internal import Model

// RSS 0.90 to 2.0 and RSS 1.0: the elements of https://www.rssboard.org/rss-specification and of
// http://purl.org/rss/1.0/spec, side by side, because feeds in the wild mix them.

extension FeedWalk {
    /// `rss` and `rdf:RDF`: in RDF the items stand beside the channel, and some RSS feeds do the same.
    mutating func readRSS(_ root: FeedElement) {
        native = nativeSpace(of: root)
        draft.format = draft.format ?? rssFormat(of: root)
        draft.language = draft.language ?? language(of: root)
        for child in children(of: root) {
            switch name(of: child) {
            case .channel where space(of: child) == .none: readChannel(child)
            case .item where space(of: child) == .none: readItem(child)
            default: readChannelElement(child)
            }
        }
    }

    mutating func readLoneChannel(_ root: FeedElement) {
        native = rawSpace(of: root)
        draft.format = draft.format ?? .rss20
        readChannel(root)
    }

    mutating func readLoneItem(_ root: FeedElement) {
        native = rawSpace(of: root)
        draft.format = draft.format ?? .rss20
        readItem(root)
    }

    private func nativeSpace(of root: FeedElement) -> Space {
        let known = children(of: root).first { [.channel, .item].contains(name(of: $0)) }
        return rawSpace(of: known ?? root)
    }

    private func rssFormat(of root: FeedElement) -> Extracted.Format {
        if name(of: root) == .rdf { return native == .rss090 ? .rss09x : .rss10 }
        let version = attribute(.version, of: root) ?? ""
        return version.hasPrefix("0.9") ? .rss09x : .rss20
    }

    private mutating func readChannel(_ channel: FeedElement) {
        draft.id = draft.id ?? attribute(.about, in: .rdf, of: channel)
        draft.language = draft.language ?? language(of: channel)
        for child in children(of: channel) { readChannelElement(child) }
    }

    private mutating func readChannelElement(_ element: FeedElement) {
        switch (space(of: element), name(of: element)) {
        case (.none, .item): readItem(element)
        case (.none, .title): draft.title.offer(guessedText(of: element))
        case (.none, .link): draft.link.offer(address(of: element))
        case (.none, .description): draft.description.offer(guessedText(of: element))
        case (.none, .language): draft.language = text(of: element) ?? draft.language
        case (.none, .pubdate): draft.published.offer(date(of: element))
        case (.none, .lastbuilddate): draft.updated.offer(date(of: element))
        case (.none, .managingeditor): draft.add(person(of: element))
        case (.none, .author): draft.add(person(of: element))
        case (.none, .category): draft.add(category(of: element))
        case (.none, .ttl): draft.manners.ttlMinutes = number(of: element).flatMap { $0 > 0 ? $0 : nil }
        case (.none, .skiphours): readSkipHours(element)
        case (.none, .skipdays): readSkipDays(element)
        case (.none, .items): for child in children(of: element) { readListedItem(child) }
        case (.none, .guid), (.none, .id): draft.id = draft.id ?? text(of: element)
        default: readFeedModule(element)
        }
    }

    /// `items` of RSS 1.0 lists what follows; in some feeds it holds it.
    private mutating func readListedItem(_ element: FeedElement) {
        if name(of: element) == .item { readItem(element) }
    }

    func category(of element: FeedElement) -> Category? {
        guard let term = text(of: element) else { return nil }
        return Category(term: term, scheme: attribute(.domain, of: element))
    }

    func number(of element: FeedElement) -> Int? { text(of: element).flatMap { Int($0) } }

    private mutating func readSkipHours(_ element: FeedElement) {
        // 24 was midnight in RSS 0.91.
        let hours = children(of: element).compactMap { number(of: $0) }.filter { (0...24).contains($0) }
        draft.manners.skipHours += hours.map { $0 % 24 }
    }

    private mutating func readSkipDays(_ element: FeedElement) {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        let days = children(of: element).compactMap { text(of: $0)?.lowercased().prefix(3) }
        draft.manners.skipDays += days.compactMap { names.firstIndex(of: String($0)).map { $0 + 1 } }
    }

    private mutating func readItem(_ item: FeedElement) {
        readOneItem(item)
        guard !nestedItems.isEmpty else { return }
        var waiting = Array(nestedItems.reversed())
        nestedItems = []
        while let inner = waiting.popLast() {
            readOneItem(inner)
            waiting += nestedItems.reversed()
            nestedItems = []
        }
    }

    private mutating func readOneItem(_ item: FeedElement) {
        guard !isCut(item) else { return draft.lostLastEntry = true }
        var entry = EntryDraft()
        entry.guid = attribute(.about, in: .rdf, of: item)
        entry.language = language(of: item)
        for child in children(of: item) { readItemElement(child, into: &entry) }
        draft.entries.append(entry)
    }

    private mutating func readItemElement(_ element: FeedElement, into entry: inout EntryDraft) {
        switch (space(of: element), name(of: element)) {
        case (.none, .item): nestedItems.append(element)
        case (.none, .title): entry.title.offer(guessedText(of: element))
        case (.none, .link): entry.link.offer(address(of: element), rank: 1)
        case (.none, .description): entry.summary.offer(guessedText(of: element))
        case (.none, .guid): readGuid(element, into: &entry)
        case (.none, .pubdate): entry.published.offer(date(of: element))
        case (.none, .author): entry.add(person(of: element))
        case (.none, .category): entry.add(category(of: element))
        case (.none, .comments): entry.comments = entry.comments ?? address(of: element)
        case (.none, .enclosure): entry.add(enclosure(of: element))
        case (.none, .source): entry.origin = entry.origin ?? rssSource(of: element)
        case (.none, .image): entry.image = entry.image ?? itemImage(of: element)
        // Not in any specification, and met all the same.
        case (.none, .id): entry.guid = entry.guid ?? text(of: element)
        case (.none, .date), (.none, .published), (.none, .publicationdate), (.none, .issued):
            entry.published.offer(date(of: element), rank: 5)
        case (.none, .updated), (.none, .modified): entry.updated.offer(date(of: element), rank: 5)
        case (.none, .summary): entry.summary.offer(guessedText(of: element), rank: 2)
        case (.none, .content), (.none, .fullitem): entry.content.offer(html(of: element), rank: 3)
        case (.none, .body): entry.content.offer(html(of: element), rank: 2)
        case (.none, .creator): entry.add(person(of: element))
        default: readEntryModule(element, into: &entry)
        }
    }

    private func readGuid(_ element: FeedElement, into entry: inout EntryDraft) {
        guard let guid = text(of: element) else { return }
        entry.guid = guid
        entry.isPermalink = attribute(.ispermalink, of: element).map { $0.lowercased() != "false" }
    }

    private func rssSource(of element: FeedElement) -> OriginDraft {
        OriginDraft(title: text(of: element), address: address(.url, of: element))
    }

    private func itemImage(of element: FeedElement) -> AddressDraft? {
        let inner = children(of: element).first { name(of: $0) == .url }
        return address(of: inner ?? element) ?? address(.url, of: element)
    }

    func enclosure(of element: FeedElement) -> EnclosureDraft? {
        let place =
            address(.url, of: element) ?? address(.href, of: element)
            ?? address(.resource, in: .rdf, of: element)
        guard let place else { return nil }
        return EnclosureDraft(
            address: place, type: attribute(.type, of: element), length: length(.length, of: element))
    }

    /// Bytes; nil for what is no number.
    func length(_ name: FeedName, of element: FeedElement) -> Int? {
        attribute(name, of: element).flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}
