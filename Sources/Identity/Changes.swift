internal import Calendar
package import Foundation
package import Model
internal import Text

/// All that is known of one source's items, and the source's pages as configured.
package struct KnownSource: Sendable {
    package var items: [KnownItem]
    package var pages: Set<String>

    package init(items: [KnownItem], pages: Set<String>) {
        self.items = items
        self.pages = pages
    }
}

extension Changes {
    /// Sorts one source's items out against all that is known of that source. Items are recognised by key, by address, and
    /// then, against known items that nothing else claims, by what they say: so a site may change its guids, its scheme, its
    /// domain or its content manager and nothing is announced again.
    ///
    /// An item that two pages of the source show is revised by the one that showed it first. What comes with one of
    /// `firstVisits` is a baseline, unless that page shows what another page used to show.
    package init(from items: [Item], known: KnownSource, firstVisits: Set<String>, now: Date) {
        let recogniser = Recogniser(known.items)
        var owners = items.map { recogniser.owner(of: $0) }
        for (position, owner) in recogniser.lookalikes(of: items, owners: owners) { owners[position] = owner }
        var sorter = Sorter(pages: known.pages, known: known.items)
        let moved = firstVisits.filter { page in
            let here = zip(items, owners).filter { $0.0.page == page }
            // A first visit that finds mostly known items: the same list at another address, where an unknown item is news.
            return here.filter { $0.1 != nil }.count * 2 >= max(here.count, 1)
        }
        for (item, owner) in zip(items, owners) {
            let isBaseline = firstVisits.contains(item.page) && !moved.contains(item.page)
            sorter.sort(item, owner: owner, isBaseline: isBaseline)
        }
        self = sorter.finish()
        if !known.items.isEmpty { calmFlood(now: now) }
    }

    /// A page that suddenly shows its past (more items on it, a deeper pagination) brings many items that are old: they are
    /// kept and published in their place, but they are no news.
    private mutating func calmFlood(now: Date) {
        let old = new.indices.filter { i in
            guard !new[i].isBaseline, let published = new[i].published else { return false }
            return published.instant(in: .gmt) < now.addingTimeInterval(-oldNewsSeconds)
        }
        guard old.count > floodItems else { return }
        for i in old { new[i].isBaseline = true }
    }
}

/// Older than two months and more than five at once is a list that has grown downwards.
private let oldNewsSeconds: TimeInterval = 60 * 86_400
private let floodItems = 5

/// Puts each item under its heading.
private struct Sorter {
    let pages: Set<String>
    let known: [KnownItem]
    private var changes = Changes()
    private var met: [ItemKey] = []
    private var newNames: [String: ItemKey] = [:]
    private var done: Set<ItemKey> = []

    init(pages: Set<String>, known: [KnownItem]) {
        self.pages = pages
        self.known = known
    }

    mutating func sort(_ item: Item, owner: Int?, isBaseline: Bool) {
        let names = item.identityNames
        if let owner {
            sort(item, names: names, known: known[owner])
        } else if let name = names.first(where: { newNames[$0] != nil }), let key = newNames[name] {
            // The second page of a source that shows the same new item.
            remember(names, as: key, besides: [])
        } else {
            var item = item
            // The series was news with its first day.
            item.isBaseline = isBaseline || item.isLaterOccurrence
            changes.new.append(item)
            remember(names, as: item.key, besides: [])
        }
    }

    /// Everything, with the known items that only other pages than their own showed.
    mutating func finish() -> Changes {
        for key in met where done.insert(key).inserted { changes.unchanged.append(key) }
        return changes
    }

    private mutating func sort(_ item: Item, names: [String], known: KnownItem) {
        remember(names, as: known.key, besides: known.names)
        let isOwnPage = item.page == known.page || !pages.contains(known.page)
        guard isOwnPage || known.isForgotten else {
            met.append(known.key)
            if known.published == nil { changes.days[known.key] = item.published }
            changes.facts[known.key] = known.facts(with: item)
            return
        }
        guard done.insert(known.key).inserted else { return }
        let kept = item.keeping(known)
        if kept.contentHash != known.contentHash {
            changes.revised.append(Changes.Revision(before: known, item: kept))
        } else if known.isForgotten || kept.isMoved(from: known) {
            changes.refreshed.append(kept)
        } else {
            changes.unchanged.append(known.key)
        }
    }

    private mutating func remember(_ names: [String], as key: ItemKey, besides known: Set<String>) {
        for name in names where name != key.text && !known.contains(name) && newNames[name] == nil {
            changes.aliases.append(Changes.Alias(name: name, key: key))
        }
        for name in names { newNames[name] = key }
    }
}

extension KnownItem {
    /// Its event with what another page of the source tells: an agenda has the hours and the hall of what stands among the news as
    /// well. Nil when that is nothing more, or when the two pages' words make two kinds of it.
    fileprivate func facts(with item: Item) -> Event? {
        guard let told = item.event, kind == item.kind else { return nil }
        let all = event?.completed(by: told) ?? told
        return all == event ? nil : all
    }
}

extension Item {
    /// True when it is met at another address, under another guid or with a better date.
    fileprivate func isMoved(from known: KnownItem) -> Bool {
        canonicalURL != known.canonicalURL || guid != known.guid || published != known.published
    }
}
