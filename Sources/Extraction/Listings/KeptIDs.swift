import Model
internal import Text

/// A site that moves its items to other addresses moves most of them at once: then an entry with a known title (or a
/// known end of its address) is the known item, and keeps its id, so that nothing is announced again. A single known
/// title at a new address is next month's edition of the same meeting, and stays new.
func withKnownIDs(_ entries: [Entry], _ marks: KnownItemIndex) -> [Entry] {
    let onPage = Set(entries.compactMap { $0.url.map(comparable) })
    var taken: Set<String> = []
    let matches = entries.map { entry -> ShownItem? in
        guard !marks.hasLink(entry), let item = marks.item(like: entry) else { return nil }
        // The known address is still there: this is another item of the same name.
        if let url = item.url, onPage.contains(comparable(url)) { return nil }
        return taken.insert(item.id).inserted ? item : nil
    }
    let moved = matches.compactMap { $0 }.count
    let known = entries.filter(marks.isKnown).count
    let isMigration = moved >= (entries.count <= 3 ? 1 : 3) && moved * 2 >= known
    return zip(entries, matches).map { entry, item in
        guard let item, isMigration || marks.hasSlug(entry) else { return entry }
        var entry = entry
        entry.id = item.id
        return entry
    }
}

extension KnownItemIndex {
    /// The known item of the same title, else of the same end of its address.
    func item(like entry: Entry) -> ShownItem? {
        titles[(entry.title ?? "").folded] ?? entry.url.flatMap { slug(of: $0) }.flatMap { slugs[$0] }
    }
}
