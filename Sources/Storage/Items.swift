internal import Calendar
internal import Foundation
internal import GRDB
package import Model
internal import Text

extension Store {
    /// Returns all items, oldest first by when they were first seen, then by key.
    package func items() throws(StorageFailure) -> [Item] {
        try read { db in try db.items(where: "is_past = 0") }
    }

    /// Returns the keys of all items, in the order of `items`.
    package func itemKeys() throws(StorageFailure) -> [ItemKey] {
        try read { db in
            try String.fetchAll(
                db, sql: "SELECT key FROM item WHERE is_past = 0 ORDER BY first_seen, position, key"
            ).map(ItemKey.init(text:))
        }
    }

    /// Returns all items by their keys. Sorting them, with all their texts, would take as long as reading them.
    package func itemsByKey() throws(StorageFailure) -> [ItemKey: Item] {
        try read { db in
            let rows = try Row.fetchCursor(db, sql: "SELECT \(itemColumns) FROM item WHERE is_past = 0")
            var items: [ItemKey: Item] = [:]
            while let row = try rows.next() {
                let item = try CheckedRow(row).item()
                items[item.key] = item
            }
            return items
        }
    }

    /// Returns the items with these keys; unknown keys are passed over.
    package func items(_ keys: [ItemKey]) throws(StorageFailure) -> [ItemKey: Item] {
        try read { db in
            let statement = try db.cachedStatement(sql: "SELECT \(itemColumns) FROM item WHERE key = ?")
            var found: [ItemKey: Item] = [:]
            for key in keys {
                let row = try Row.fetchOne(statement, arguments: [key.text])
                if let row { found[key] = try CheckedRow(row).item() }
            }
            return found
        }
    }

    /// Returns the items of one source, oldest first.
    package func items(ofSource source: String) throws(StorageFailure) -> [Item] {
        try read { db in try db.items(where: "source = ?", arguments: [source]) }
    }

    /// Returns the items that were ever met at this canonical URL or under this guid, oldest first.
    package func items(named name: String) throws(StorageFailure) -> [Item] {
        try read { db in
            try db.items(
                where: """
                    canonical_url = ?1 OR guid = ?1 OR url = ?1 OR key = ?1
                    OR key IN (SELECT item FROM item_name WHERE name = ?1)
                    """, arguments: [name])
        }
    }

    /// Returns what must be remembered of one source's items to know them again.
    package func known(source: String) throws(StorageFailure) -> [KnownItem] {
        try read { db in
            var names: [String: Set<String>] = [:]
            let rows = try Row.fetchCursor(
                db,
                sql:
                    "SELECT item, name FROM item_name JOIN item ON item.key = item_name.item WHERE source = ?",
                arguments: [source])
            while let row = try rows.next() {
                let checked = CheckedRow(row)
                names[try checked.text(at: "item"), default: []].insert(try checked.text(at: "name"))
            }
            return try Row.fetchAll(
                db,
                sql: "SELECT \(knownColumns) FROM item WHERE source = ? ORDER BY first_seen, position, key",
                arguments: [source]
            ).map { try CheckedRow($0).knownItem(namesByKey: names) }
        }
    }

    /// Counts the items that a page has ever shown.
    package func shownCount(source: String, page: String) throws(StorageFailure) -> Int {
        try read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT count(*) FROM item_sighting WHERE source = ? AND page = ?")
            return try Int.fetchOne(statement, arguments: [source, page]) ?? 0
        }
    }

    /// Returns the items that a page has ever shown, newest first.
    package func shown(source: String, page: String) throws(StorageFailure) -> [ItemKey] {
        try read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT s.item FROM item_sighting s JOIN item i ON i.key = s.item
                    WHERE s.source = ? AND s.page = ? ORDER BY i.first_seen DESC, i.position, s.item
                    """,
                arguments: [source, page]
            ).map(ItemKey.init(text:))
        }
    }

    /// Returns the last event that a revision replaced, and how often one was, for every item whose event has ever changed.
    package func eventRevisions() throws(StorageFailure) -> [ItemKey: EventRevision] {
        try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT r.item, r.noticed, r.event_start, r.event_end, r.event_place, r.event_deadline,
                           r.event_cancelled
                    FROM item_revision r JOIN item_revision_next n ON n.id = r.id
                    WHERE r.event_start IS NOT n.event_start OR r.event_end IS NOT n.event_end
                       OR r.event_place IS NOT n.event_place OR r.event_deadline IS NOT n.event_deadline
                       OR r.event_cancelled IS NOT n.event_cancelled
                    ORDER BY r.id
                    """)
            var changes: [ItemKey: EventRevision] = [:]
            while let row = try rows.next() {
                let checked = CheckedRow(row)
                let key = ItemKey(text: try checked.text(at: "item"))
                changes[key] = EventRevision(
                    noticed: try checked.instant(at: "noticed"), before: try checked.event(),
                    count: (changes[key]?.count ?? 0) + 1)
            }
            return changes
        }
    }
}

extension Database {
    /// Returns the items for which `condition` holds, oldest first by when they were first seen, then as they stood in the
    /// document.
    func items(where condition: String, arguments: StatementArguments = []) throws -> [Item] {
        let rows = try Row.fetchCursor(
            self,
            sql: "SELECT \(itemColumns) FROM item WHERE \(condition) ORDER BY first_seen, position, key",
            arguments: arguments)
        var items: [Item] = []
        while let row = try rows.next() { items.append(try CheckedRow(row).item()) }
        return items
    }

    func insert(_ item: Item) throws {
        let statement = try cachedStatement(sql: insertItem)
        try statement.execute(arguments: StatementArguments(try item.columns()))
        try index(item)
        try markUndecided(item)
    }

    /// Replaces what is known of an item.
    func update(_ item: Item) throws {
        let statement = try cachedStatement(sql: item.keepsText ? updateItemKeepingText : updateItem)
        try statement.execute(arguments: StatementArguments(try item.columns() + [item.key.text]))
        if try isPast(item.key), try !revive(item.key) { return try forgetContent(of: item.key.text) }
        try index(
            try item.keepsText ? items(where: "key = ?", arguments: [item.key.text]).first ?? item : item)
        try markUndecided(item)
    }

    /// Replaces what is known of an item, and remembers what stood there before.
    func revise(_ item: Item, noticed: Date) throws {
        let remember = try cachedStatement(
            sql: """
                INSERT INTO item_revision (item, noticed, title, event_start, event_end, event_place, event_deadline,
                                           event_cancelled, content_hash)
                SELECT key, ?, title, event_start, event_end, event_place, event_deadline, event_cancelled, content_hash
                FROM item WHERE key = ?
                """)
        try remember.execute(arguments: [noticed.columnSeconds, item.key.text])
        try update(item)
    }

    /// Keeps the day of publication of an item that had none.
    func setDay(_ day: When, of key: ItemKey) throws {
        let statement = try cachedStatement(
            sql: "UPDATE item SET published = ? WHERE key = ? AND published IS NULL")
        try statement.execute(arguments: [day.text, key.text])
    }

    /// Remembers that a page showed these items.
    func sight(_ keys: [ItemKey], on memory: PageMemory, at instant: Date) throws {
        let statement = try cachedStatement(
            sql: """
                INSERT INTO item_sighting VALUES (?1, ?2, ?3, ?4, ?4)
                ON CONFLICT DO UPDATE SET last = max(last, excluded.last)
                """)
        for key in keys {
            try statement.execute(arguments: [memory.source, memory.page, key.text, instant.columnSeconds])
        }
    }

    func save(_ alias: Changes.Alias) throws {
        let statement = try cachedStatement(sql: "INSERT OR IGNORE INTO item_name VALUES (?, ?)")
        try statement.execute(arguments: [alias.key.text, alias.name])
    }

    /// True for an item that was forgotten: it is known and no more.
    private func isPast(_ key: ItemKey) throws -> Bool {
        let statement = try cachedStatement(sql: "SELECT is_past FROM item WHERE key = ?")
        return try Bool.fetchOne(statement, arguments: [key.text]) ?? false
    }

    /// Brings a forgotten item back, unless the database is full; returns whether it did.
    private func revive(_ key: ItemKey) throws -> Bool {
        let count = try Int.fetchOne(self, sql: "SELECT count(*) FROM item WHERE is_past = 0") ?? 0
        guard count < StorageBounds().items else { return false }
        try execute(sql: "UPDATE item SET is_past = 0 WHERE key = ?", arguments: [key.text])
        return true
    }

    /// Marks an item of which the stories are to be decided, or decided anew.
    private func markUndecided(_ item: Item) throws {
        let statement = try cachedStatement(sql: "INSERT OR IGNORE INTO undecided VALUES (?)")
        try statement.execute(arguments: [item.key.text])
    }
}

private let itemColumns = """
    key, source, page, guid, url, canonical_url, title, title_is_derived, summary, content, published, updated, \
    first_seen, authors, categories, enclosures, links, image, language, kind, themes, organiser, content_hash, \
    is_baseline, position, provenance, event_start, event_end, event_place, event_deadline, event_cancelled, sketch
    """

private let knownColumns = """
    key, page, guid, canonical_url, title, published, kind, first_seen, content_hash, sketch, is_baseline, \
    json_extract(provenance, '$.source') AS announcer, \
    event_start, event_end, event_place, event_deadline, event_cancelled, is_past
    """

private let columnNames = itemColumns.split(separator: ", ").map(String.init)

private let insertItem: String = {
    let marks = columnNames.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO item (\(itemColumns)) VALUES (\(marks))"
}()

/// Everything but what an item keeps for ever: its key, where and when it was first seen, whether it was a baseline,
/// its place.
private let updateItem = updateStatement(keeping: [])

/// The same for an item whose page shows less of its text than before: what was read of the whole text stays.
private let updateItemKeepingText = updateStatement(
    keeping: ["summary", "content", "kind", "themes", "organiser", "sketch"])

private func updateStatement(keeping more: Set<String>) -> String {
    let kept = more.union(["key", "source", "page", "first_seen", "is_baseline", "position"])
    let sets = columnNames.enumerated().filter { !kept.contains($0.element) }
        .map { "\($0.element) = ?\($0.offset + 1)" }
    return "UPDATE item SET \(sets.joined(separator: ", ")) WHERE key = ?\(columnNames.count + 1)"
}

extension Item {
    /// The values of `itemColumns`, in that order.
    fileprivate func columns() throws -> [(any DatabaseValueConvertible)?] {
        let facts: [(any DatabaseValueConvertible)?] = [
            key.text, source, page, guid, url, canonicalURL, title, titleIsDerived, summaryHTML, contentHTML,
            published?.text, updated?.text, firstSeen.columnSeconds,
        ]
        let lists: [(any DatabaseValueConvertible)?] = [
            try authors.columnText(), try categories.columnText(), try enclosures.columnText(),
            try links.columnText(), image, language, kind?.rawValue, try themes.columnText(), organiser,
            contentHash, isBaseline, position, try provenance?.jsonText(),
        ]
        return facts + lists + event.columns + [Data(self.text.sketch.bytes)]
    }
}

extension CheckedRow {
    fileprivate func knownItem(namesByKey names: [String: Set<String>]) throws -> KnownItem {
        let key = try text(at: "key")
        var item = KnownItem(
            key: ItemKey(text: key), names: names[key] ?? [], page: try text(at: "page"),
            guid: try optionalText(at: "guid"), canonicalURL: try optionalText(at: "canonical_url"),
            title: try text(at: "title"), published: try optionalWhen(at: "published"), event: try event(),
            firstSeen: try instant(at: "first_seen"), contentHash: try text(at: "content_hash"),
            sketch: Sketch(bytes: try bytes(at: "sketch")) ?? .empty, isBaseline: try flag(at: "is_baseline"))
        item.announcer = try optionalText(at: "announcer")
        item.kind = try optionalText(at: "kind").flatMap(Kind.init(rawValue:))
        item.isForgotten = try flag(at: "is_past")
        return item
    }

    fileprivate func item() throws -> Item {
        var item = Item(
            key: ItemKey(text: try text(at: "key")), source: try text(at: "source"),
            page: try text(at: "page"),
            guid: try optionalText(at: "guid"), url: try optionalText(at: "url"),
            canonicalURL: try optionalText(at: "canonical_url"), title: try text(at: "title"),
            titleIsDerived: try flag(at: "title_is_derived"), summaryHTML: try optionalText(at: "summary"),
            contentHTML: try optionalText(at: "content"), published: try optionalWhen(at: "published"),
            updated: try optionalWhen(at: "updated"), firstSeen: try instant(at: "first_seen"),
            authors: try list(at: "authors", of: Author.self),
            categories: try list(at: "categories", of: Category.self),
            enclosures: try list(at: "enclosures", of: Enclosure.self),
            links: try list(at: "links", of: Link.self),
            image: try optionalText(at: "image"), language: try optionalText(at: "language"),
            kind: try member(at: "kind", of: Kind.self), event: try event(),
            themes: try list(at: "themes", of: String.self), organiser: try optionalText(at: "organiser"),
            contentHash: try text(at: "content_hash"), isBaseline: try flag(at: "is_baseline"),
            position: try number(at: "position"))
        if try optionalText(at: "provenance") != nil {
            item.provenance = try value(at: "provenance", of: Provenance.self)
        }
        return item
    }
}
