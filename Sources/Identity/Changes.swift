internal import Calendar
package import Foundation
package import Model
package import Text
internal import Web

extension KnownItem {
    /// What is to be remembered of an item as it stands.
    package init(_ item: Item) {
        self.init(
            key: item.key, names: Set(identityNames(of: item)), page: item.page, guid: item.guid,
            canonicalURL: item.canonicalURL, title: item.title, published: item.published, event: item.event,
            firstSeen: item.firstSeen, contentHash: item.contentHash, sketch: textSketch(of: item),
            isBaseline: item.isBaseline)
    }
}

/// Every name by which an item can be met again: its key, its canonical URL and that of a guid that is an address.
package func identityNames(of item: Item) -> [String] {
    let guidURL = item.guid.flatMap { CanonicalURL($0) }.flatMap { $0.isSpecific ? $0.text : nil }
    // A guid that several items share is no name: `identify` then leaves the canonical URL out as well, or keys by it.
    let isOwnGuid =
        item.key
        == itemKey(
            source: item.source, guid: item.guid, canonicalURL: nil, title: "", published: nil)
    var names = [item.key.text]
    for url in [item.canonicalURL, isOwnGuid ? guidURL : nil] {
        if let url, !names.contains(url) { names.append(url) }
    }
    return names
}

/// The sketch of an item's texts, its title left out.
package func textSketch(of item: Item) -> Sketch {
    let summary = FoldedText(html: item.summaryHTML ?? "")
    let content = FoldedText(html: item.contentHTML ?? "")
    // A feed's summary mostly repeats the beginning of its content.
    return content.words.count >= summary.words.count ? Sketch(content) : Sketch(summary)
}

/// Sorts one source's items out against all that is known of that source. Items are recognised by key, by address, and
/// then, against known items that nothing else claims, by what they say: so a site may change its guids, its scheme, its
/// domain or its content manager and nothing is announced again.
///
/// `pages` are the source's pages as configured: an item that two of them show is revised by the one that showed it first.
/// What comes with one of `firstVisits` is a baseline, unless that page shows what another page used to show.
package func changes(
    from items: [Item], known: [KnownItem], pages: Set<String>, firstVisits: Set<String>, now: Date
) -> Changes {
    let book = RecognitionBook(known)
    var owners = items.map { book.owner(of: $0) }
    for (position, owner) in book.lookalikes(of: items, owners: owners) { owners[position] = owner }
    var sorter = Sorter(pages: pages, book: book)
    let isMove = movedPages(firstVisits, items: items, owners: owners)
    for (item, owner) in zip(items, owners) {
        let isBaseline = firstVisits.contains(item.page) && !isMove.contains(item.page)
        sorter.sort(item, owner: owner, isBaseline: isBaseline)
    }
    return withoutFlood(sorter.finish(), known: known, now: now)
}

/// First visits that find mostly known items: the same list at another address, where an unknown item is news.
private func movedPages(_ firstVisits: Set<String>, items: [Item], owners: [Int?]) -> Set<String> {
    firstVisits.filter { page in
        let here = zip(items, owners).filter { $0.0.page == page }
        return here.filter { $0.1 != nil }.count * 2 >= max(here.count, 1)
    }
}

/// A page that suddenly shows its past (more items on it, a deeper pagination) brings many items that are old: they are
/// kept and published in their place, but they are no news.
private func withoutFlood(_ changes: Changes, known: [KnownItem], now: Date) -> Changes {
    let old = changes.new.indices.filter { i in
        let item = changes.new[i]
        guard !item.isBaseline, let published = item.published else { return false }
        return published.instant(in: .gmt) < now.addingTimeInterval(-oldNewsSeconds)
    }
    guard !known.isEmpty, old.count > floodItems else { return changes }
    var calm = changes
    for i in old { calm.new[i].isBaseline = true }
    return calm
}

/// Older than two months and more than five at once is a list that has grown downwards.
private let oldNewsSeconds: TimeInterval = 60 * 86_400
private let floodItems = 5

/// Puts each item under its heading.
private struct Sorter {
    let pages: Set<String>
    var book: RecognitionBook
    private var changes = Changes()
    private var met: [ItemKey] = []
    private var newNames: [String: ItemKey] = [:]
    private var done: Set<ItemKey> = []

    init(pages: Set<String>, book: RecognitionBook) {
        self.pages = pages
        self.book = book
    }

    mutating func sort(_ item: Item, owner: Int?, isBaseline: Bool) {
        if let owner {
            sort(item, known: book.known[owner])
        } else if let key = identityNames(of: item).compactMap({ newNames[$0] }).first {
            // The second page of a source that shows the same new item.
            remember(item, as: key, besides: [])
        } else {
            var item = item
            item.isBaseline = isBaseline
            changes.new.append(item)
            remember(item, as: item.key, besides: [])
        }
    }

    private mutating func sort(_ item: Item, known: KnownItem) {
        remember(item, as: known.key, besides: known.names)
        let isOwnPage = item.page == known.page || !pages.contains(known.page)
        guard !known.isTombstone, isOwnPage else {
            met.append(known.key)
            return
        }
        guard done.insert(known.key).inserted else { return }
        let kept = keeping(known, in: item)
        if item.contentHash != known.contentHash {
            changes.revised.append(Changes.Revision(before: known, item: kept))
        } else if isMoved(kept, from: known) {
            changes.refreshed.append(kept)
        } else {
            changes.unchanged.append(known.key)
        }
    }

    /// Everything, with the known items that only other pages than their own showed.
    mutating func finish() -> Changes {
        for key in met where done.insert(key).inserted { changes.unchanged.append(key) }
        return changes
    }

    private func isMoved(_ item: Item, from known: KnownItem) -> Bool {
        item.canonicalURL != known.canonicalURL || item.guid != known.guid
            || item.published != known.published
    }

    private mutating func remember(_ item: Item, as key: ItemKey, besides known: Set<String>) {
        for name in identityNames(of: item)
        where name != key.text && !known.contains(name) && newNames[name] == nil {
            changes.aliases.append(Changes.Alias(name: name, key: key))
        }
        for name in identityNames(of: item) { newNames[name] = key }
    }

    /// The first date of publication stays: a migration stamps everything with its own day. An earlier one is a correction.
    private func keeping(_ known: KnownItem, in item: Item) -> Item {
        var item = item
        item.key = known.key
        item.firstSeen = known.firstSeen
        item.isBaseline = known.isBaseline
        if let before = known.published {
            let isEarlier = item.published.map { $0.instant(in: .gmt) < before.instant(in: .gmt) } ?? false
            let isSameDay = item.published.map { $0.civilDay == before.civilDay } ?? false
            if !isEarlier && !isSameDay { item.published = before }
        }
        return item
    }
}
