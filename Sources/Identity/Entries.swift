package import Foundation
package import Model
internal import Text
internal import Web

extension Extracted {
    /// Gives the entries their identity. Entries that say exactly the same twice become one item; a guid or an address that
    /// several different entries share names none of them.
    package func items(of page: Page, source: Source, now: Date) -> [Item] {
        let drafts = entries.flatMap { entry in
            entry.retold.map { retold(entry, as: $0, source: source, page: page, now: now) }
                ?? [draft(entry, source: source, page: page, now: now)]
        }
        let naming = SharedNames(among: drafts, home: page.url.canonical)
        var seen: [ItemKey: String] = [:]
        return drafts.compactMap { draft in
            var item = draft
            naming.name(&item, seen: seen)
            return seen.updateValue(item.contentHash, forKey: item.key) == nil ? item : nil
        }
    }

    /// A story of another moisson is as many items as were announced there; its text is the lead's.
    private func retold(
        _ entry: Entry, as story: RetoldStory, source: Source, page: Page, now: Date
    ) -> [Item] {
        story.announcements.enumerated().map { place, announcement in
            var own = place == 0 ? entry : Entry(id: "")
            own.id = announcement.source + " " + (announcement.url ?? entry.id)
            own.hasGuid = true
            own.url = announcement.url
            own.title = announcement.title
            own.published = announcement.published
            own.links = announcement.links
            own.kind = entry.kind
            own.event = entry.event
            own.language = entry.language
            var item = draft(own, source: source, page: page, now: now)
            item.firstSeen = min(now, announcement.firstSeen)
            item.themes = story.themes
            item.passedOnFingerprint = announcement.fingerprint
            item.organiser = story.organiser == announcement.source ? nil : story.organiser
            item.provenance = Provenance(
                source: announcement.source, name: announcement.name, regions: story.regions, story: entry.id,
                mergedBecause: story.mergedBecause)
            item.rehash()
            return item
        }
    }

    private func draft(_ entry: Entry, source: Source, page: Page, now: Date) -> Item {
        var item = Item(
            key: ItemKey(text: ""), source: source.id, page: page.url,
            guid: entry.hasGuid ? entry.id.trimmed : nil,
            url: entry.url, canonicalURL: entry.url?.canonical, title: entry.shownTitle,
            titleIsDerived: entry.titleIsDerived || entry.title?.trimmed == nil,
            summaryHTML: entry.summaryHTML, contentHTML: entry.contentHTML, published: entry.published,
            updated: entry.updated, firstSeen: now, authors: entry.authors, categories: entry.categories,
            enclosures: entry.enclosures, links: entry.links, image: entry.image,
            language: entry.language ?? language ?? source.language, kind: page.kind ?? entry.kind,
            event: entry.event)
        item.hasExactEvent = entry.hasExactEvent
        item.isLaterOccurrence = entry.isLaterOccurrence
        item.takeApart(recordHTML: entry.recordHTML)
        item.rehash()
        return item
    }
}

/// The guids and addresses that name no item of a document, because several different ones share them.
private struct SharedNames {
    private let guids: Set<String>
    private let addresses: Set<String>
    /// The page's own address.
    private let home: String?

    init(among drafts: [Item], home: String?) {
        guids = Self.shared(drafts, name: \.guid)
        addresses = Self.shared(drafts, name: \.announcedURL)
        self.home = home
    }

    /// Gives an item its key and its addresses. `seen`: the content hashes of the items before, by their keys.
    func name(_ item: inout Item, seen: [ItemKey: String]) {
        let guid = item.guid.flatMap { guids.contains($0) ? nil : $0 }
        let ownURL = item.canonicalURL
        let isShared = item.announcedURL.map(addresses.contains) == true
        let url = ownURL.flatMap { isShared || $0 == home ? nil : $0.specific }
        item.canonicalURL = url
        var names = ItemNaming(
            source: item.source, guid: guid, canonicalURL: url, title: item.title, published: item.published)
        // Without a name of its own an item is its words; its address tells apart what is worded alike.
        if guid == nil, url == nil { names.text = item.url ?? "" }
        item.key = ItemKey(naming: names)
        if guid == nil, url == nil, let other = seen[item.key], other != item.contentHash {
            names.text = item.contentHash
            item.key = ItemKey(naming: names)
        }
        let guidURL = guid.flatMap { $0 == item.url ? ownURL : $0.canonical }
        item.addresses = item.provenance == nil ? Self.each(url, guidURL?.specific) : []
    }

    /// Two addresses, or the one that both are.
    private static func each(_ first: String?, _ second: String?) -> [String] {
        guard let first, let second, first != second else { return [first ?? second].compactMap { $0 } }
        return [first, second]
    }

    /// The names that entries with different content share.
    private static func shared(_ drafts: [Item], name: (Item) -> String?) -> Set<String> {
        var first: [String: Int] = [:]
        var result: Set<String> = []
        for place in drafts.indices {
            guard let name = name(drafts[place]) else { continue }
            if let other = first[name] {
                if !drafts[place].isPrinted(again: drafts[other]) { result.insert(name) }
            } else {
                first[name] = place
            }
        }
        return result
    }
}

extension Item {
    /// The canonical address, beside the centre's name where another moisson passes it on: two centres may announce one page.
    fileprivate var announcedURL: String? {
        guard let provenance else { return canonicalURL }
        return canonicalURL.map { provenance.source + " " + $0 }
    }

    /// True when two entries of one document under one name are one notice printed twice.
    fileprivate func isPrinted(again other: Item) -> Bool {
        if contentHash == other.contentHash { return true }
        return canonicalURL == other.canonicalURL && published == other.published && event == other.event
            && text.title.bytes == other.text.title.bytes
    }

    /// Every name by which it can be met again: its key, its canonical URL and that of a guid that is an address.
    package var identityNames: [String] { [key.text] + knownAddresses }

    /// The addresses that name it alone.
    package var knownAddresses: [String] {
        if let addresses { return addresses }
        // Another centre's announcement may have the same one.
        guard provenance == nil else { return [] }
        // A guid that several items share is no name: then the key is made of something else.
        let isOwnGuid = guid != nil && key == ItemKey(naming: ItemNaming(source: source, guid: guid))
        let guidURL = isOwnGuid ? guid?.canonical : nil
        return [canonicalURL, guidURL?.specific].compactMap { $0 }.unique
    }
}

extension Entry {
    /// The title, else the first words of the text, else the address: an entry without any title can be read by nobody.
    fileprivate var shownTitle: String {
        if let title = title?.trimmed { return title }
        let words = ReaderWords(html: summaryHTML ?? contentHTML ?? "").beginning(words: 12)
        return words.isEmpty ? url ?? id : words
    }
}

extension String {
    /// The canonical form of an address.
    fileprivate var canonical: String? { CanonicalURL(self)?.text }

    /// The canonical address, unless it is a site's front page.
    fileprivate var specific: String? { CanonicalURL(known: self).isSpecific ? self : nil }
}
