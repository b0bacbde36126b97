internal import Foundation
internal import Markup
internal import Model

// RSS 0.90 to 2.0 and RSS 1.0: the elements of https://www.rssboard.org/rss-specification and of
// http://purl.org/rss/1.0/spec, side by side, because feeds in the wild mix them.

extension FeedWalk {
    /// `rss` and `rdf:RDF`: in RDF the items stand beside the channel, and some RSS feeds do the same.
    mutating func readRSS(_ root: XMLTape.Element) {
        native = nativeSpace(root)
        draft.format = draft.format ?? rssFormat(root)
        draft.language = draft.language ?? language(root)
        let base = base(root, nil)
        for child in tape.children(of: root) {
            switch tape.tag(of: child) {
            case .channel where space(child) == .none: readChannel(child, base)
            case .item where space(child) == .none: readItem(child, base)
            default: channelElement(child, base)
            }
        }
    }

    mutating func readLoneChannel(_ root: XMLTape.Element) {
        native = tape.space(of: root)
        draft.format = draft.format ?? .rss20
        readChannel(root, nil)
    }

    mutating func readLoneItem(_ root: XMLTape.Element) {
        native = tape.space(of: root)
        draft.format = draft.format ?? .rss20
        readItem(root, nil)
    }

    private func nativeSpace(_ root: XMLTape.Element) -> Space {
        let known = tape.children(of: root).first { [.channel, .item].contains(tape.tag(of: $0)) }
        return tape.space(of: known ?? root)
    }

    private func rssFormat(_ root: XMLTape.Element) -> Extracted.Format {
        if tape.tag(of: root) == .rdf { return native == .rss090 ? .rss09x : .rss10 }
        let version = tape.attribute(.version, of: root) ?? ""
        return version.hasPrefix("0.9") ? .rss09x : .rss20
    }

    private mutating func readChannel(_ channel: XMLTape.Element, _ outer: String?) {
        let base = base(channel, outer)
        draft.id = draft.id ?? tape.attribute(.about, in: .rdf, of: channel)
        draft.language = draft.language ?? language(channel)
        for child in tape.children(of: channel) { channelElement(child, base) }
    }

    private mutating func channelElement(_ element: XMLTape.Element, _ base: String?) {
        switch (space(element), tape.tag(of: element)) {
        case (.none, .item): readItem(element, base)
        case (.none, .title): draft.title.offer(guessed(element, base))
        case (.none, .link): draft.link.offer(address(element, base))
        case (.none, .description): draft.description.offer(guessed(element, base))
        case (.none, .language): draft.language = tape.string(of: element) ?? draft.language
        case (.none, .pubdate): draft.published.offer(date(element))
        case (.none, .lastbuilddate): draft.updated.offer(date(element))
        case (.none, .managingeditor): append(person(element), to: \.authors)
        case (.none, .author): append(person(element), to: \.authors)
        case (.none, .category): addCategory(element)
        case (.none, .ttl): draft.manners.ttlMinutes = number(element).flatMap { $0 > 0 ? $0 : nil }
        case (.none, .skiphours): readSkipHours(element)
        case (.none, .skipdays): readSkipDays(element)
        case (.none, .items): for child in tape.children(of: element) { itemsElement(child, base) }
        case (.none, .guid), (.none, .id): draft.id = draft.id ?? tape.string(of: element)
        default: feedModule(element, base)
        }
    }

    /// `items` of RSS 1.0 lists what follows; in some feeds it holds it.
    private mutating func itemsElement(_ element: XMLTape.Element, _ base: String?) {
        if tape.tag(of: element) == .item { readItem(element, base) }
    }

    private mutating func append(
        _ person: PersonDraft?, to authors: WritableKeyPath<FeedDraft, [PersonDraft]>
    ) {
        if let person { draft[keyPath: authors].append(person) }
    }

    private mutating func addCategory(_ element: XMLTape.Element) {
        if let category = category(element) { draft.categories.append(category) }
    }

    func category(_ element: XMLTape.Element) -> Category? {
        guard let term = tape.string(of: element) else { return nil }
        return Category(term: term, scheme: tape.attribute(.domain, of: element))
    }

    func number(_ element: XMLTape.Element) -> Int? { tape.string(of: element).flatMap { Int($0) } }

    private mutating func readSkipHours(_ element: XMLTape.Element) {
        // 24 was midnight in RSS 0.91.
        let hours = tape.children(of: element).compactMap(number).filter { (0...24).contains($0) }
        draft.manners.skipHours += hours.map { $0 % 24 }
    }

    private mutating func readSkipDays(_ element: XMLTape.Element) {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        let days = tape.children(of: element).compactMap { tape.string(of: $0)?.lowercased().prefix(3) }
        draft.manners.skipDays += days.compactMap { names.firstIndex(of: String($0)).map { $0 + 1 } }
    }

    private mutating func readItem(_ item: XMLTape.Element, _ outer: String?) {
        readOneItem(item, outer)
        guard !nestedItems.isEmpty else { return }
        var waiting = Array(nestedItems.reversed())
        nestedItems = []
        while let inner = waiting.popLast() {
            readOneItem(inner, outer)
            waiting += nestedItems.reversed()
            nestedItems = []
        }
    }

    private mutating func readOneItem(_ item: XMLTape.Element, _ outer: String?) {
        guard !tape.isCut(item) else { return draft.lostLastEntry = true }
        var entry = EntryDraft()
        let base = base(item, outer)
        entry.guid = tape.attribute(.about, in: .rdf, of: item)
        entry.language = language(item)
        for child in tape.children(of: item) { itemElement(child, base, &entry) }
        draft.entries.append(entry)
    }

    private mutating func itemElement(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft)
    {
        switch (space(element), tape.tag(of: element)) {
        case (.none, .item): nestedItems.append(element)
        case (.none, .title): entry.title.offer(guessed(element, base))
        case (.none, .link): entry.link.offer(address(element, base), rank: 1)
        case (.none, .description): entry.summary.offer(guessed(element, base))
        case (.none, .guid): readGuid(element, &entry)
        case (.none, .pubdate): entry.published.offer(date(element))
        case (.none, .author): entry.add(person(element))
        case (.none, .category): if let category = category(element) { entry.categories.append(category) }
        case (.none, .comments): entry.comments = entry.comments ?? address(element, base)
        case (.none, .enclosure): entry.add(enclosure(element, base))
        case (.none, .source): entry.origin = entry.origin ?? rssSource(element, base)
        case (.none, .image): entry.image = entry.image ?? itemImage(element, base)
        // Not in any specification, and met all the same.
        case (.none, .id): entry.guid = entry.guid ?? tape.string(of: element)
        case (.none, .date), (.none, .published), (.none, .publicationdate), (.none, .issued):
            entry.published.offer(date(element), rank: 5)
        case (.none, .updated), (.none, .modified): entry.updated.offer(date(element), rank: 5)
        case (.none, .summary): entry.summary.offer(guessed(element, base), rank: 2)
        case (.none, .content), (.none, .fullitem): entry.content.offer(html(element, base), rank: 3)
        case (.none, .body): entry.content.offer(html(element, base), rank: 2)
        case (.none, .creator): entry.add(person(element))
        default: entryModule(element, base, &entry)
        }
    }

    private func readGuid(_ element: XMLTape.Element, _ entry: inout EntryDraft) {
        guard let guid = tape.string(of: element) else { return }
        entry.guid = guid
        entry.isPermalink = tape.attribute(.ispermalink, of: element).map { $0.lowercased() != "false" }
    }

    private func rssSource(_ element: XMLTape.Element, _ base: String?) -> OriginDraft {
        OriginDraft(title: tape.string(of: element), address: address(.url, of: element, base))
    }

    private func itemImage(_ element: XMLTape.Element, _ base: String?) -> AddressDraft? {
        let inner = tape.children(of: element).first { tape.tag(of: $0) == .url }
        return address(inner ?? element, base) ?? address(.url, of: element, base)
    }

    func enclosure(_ element: XMLTape.Element, _ outer: String?) -> EnclosureDraft? {
        let place =
            address(.url, of: element, outer) ?? address(.href, of: element, outer)
            ?? address(.resource, in: .rdf, of: element, outer)
        guard let place else { return nil }
        return EnclosureDraft(
            address: place, type: tape.attribute(.type, of: element), length: length(.length, of: element))
    }

    /// Bytes; nil for what is no number.
    func length(_ tag: FeedName, of element: XMLTape.Element) -> Int? {
        tape.attribute(tag, of: element).flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}

extension EntryDraft {
    mutating func add(_ person: PersonDraft?) {
        if let person { authors.append(person) }
    }

    mutating func add(_ enclosure: EnclosureDraft?) {
        if let enclosure { enclosures.append(enclosure) }
    }
}
