internal import Model
internal import Text

/// Titles, addresses and their ends by which items are recognised.
struct KnownItemIndex {
    private(set) var links: [String: ShownItem] = [:]
    private(set) var slugs: [String: ShownItem] = [:]
    private(set) var titles: [String: ShownItem] = [:]
    /// Hashes of titles that only the profile remembers.
    private let titleHashes: Set<String>

    init(_ known: [ShownItem], profile: Profile?) {
        titleHashes = Set(profile?.titles ?? [])
        for item in known {
            if let url = item.url {
                let parts = LinkParts(url)
                if links[parts.comparable] == nil { links[parts.comparable] = item }
                if let slug = parts.slug, slugs[slug] == nil { slugs[slug] = item }
            }
            let title = item.title.folded
            if title.utf8.count >= shortestTitle, titles[title] == nil { titles[title] = item }
        }
    }

    func isKnown(_ entry: Entry) -> Bool { hasLink(entry) || hasTitle(entry) }

    func hasLink(_ entry: Entry) -> Bool { entry.url.map { links[LinkParts($0).comparable] != nil } ?? false }

    func hasTitle(_ entry: Entry) -> Bool {
        titles[(entry.title ?? "").folded] != nil || titleHashes.contains(entry.titleHash)
    }

    func hasSlug(_ entry: Entry) -> Bool {
        entry.url.flatMap { LinkParts($0).slug }.map { slugs[$0] != nil } ?? false
    }

    /// Returns the entries with the ids of the known items that they are.
    ///
    /// A site that moves its items to other addresses moves most of them at once: then an entry with a known title (or
    /// a known end of its address) is the known item, and nothing is announced again. A single known title at a new
    /// address is next month's edition of the same meeting, and stays new.
    func withKnownIDs(_ entries: [Entry]) -> [Entry] {
        let onPage = Set(entries.compactMap { $0.url.map { LinkParts($0).comparable } })
        var taken: Set<String> = []
        let matches = entries.map { entry -> ShownItem? in
            guard !hasLink(entry), let item = item(like: entry) else { return nil }
            // The known address is still there: this is another item of the same name.
            if let url = item.url, onPage.contains(LinkParts(url).comparable) { return nil }
            return taken.insert(item.id).inserted ? item : nil
        }
        let moved = matches.count { $0 != nil }
        let known = entries.count(where: isKnown)
        let isMigration = moved >= (entries.count <= 3 ? 1 : 3) && moved * 2 >= known
        return zip(entries, matches).map { entry, item in
            guard let item, isMigration || hasSlug(entry) else { return entry }
            var entry = entry
            entry.id = item.id
            return entry
        }
    }

    /// The known item of the same title, else of the same end of its address.
    private func item(like entry: Entry) -> ShownItem? {
        titles[(entry.title ?? "").folded] ?? entry.url.flatMap { LinkParts($0).slug }.flatMap { slugs[$0] }
    }
}
