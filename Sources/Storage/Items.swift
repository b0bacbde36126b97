internal import Calendar
internal import Foundation
internal import GRDB
package import Model
internal import Text

extension Store {
    /// All items, oldest first by when they were first seen, then by key.
    package func items() throws(StorageFailure) -> [Item] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT \(itemColumns) FROM item ORDER BY first_seen, position, key")
                .map(item)
        }
    }

    /// The items with these keys; unknown keys are passed over.
    package func items(_ keys: [ItemKey]) throws(StorageFailure) -> [ItemKey: Item] {
        try read { db in
            let statement = try db.cachedStatement(sql: "SELECT \(itemColumns) FROM item WHERE key = ?")
            var found: [ItemKey: Item] = [:]
            for key in keys {
                if let row = try Row.fetchOne(statement, arguments: [key.text]) { found[key] = try item(row) }
            }
            return found
        }
    }

    /// The items of one source, oldest first.
    package func items(ofSource source: String) throws(StorageFailure) -> [Item] {
        try read { db in try fetchItems(db, where: "source = ?", [source]) }
    }

    /// The items that were ever met at this canonical URL or under this guid, oldest first.
    package func items(named name: String) throws(StorageFailure) -> [Item] {
        try read { db in
            try fetchItems(
                db,
                where: """
                    canonical_url = ?1 OR guid = ?1 OR url = ?1 OR key = ?1
                    OR key IN (SELECT item FROM item_name WHERE name = ?1)
                    """, [name])
        }
    }

    /// What must be remembered of one source's items to know them again.
    package func known(source: String) throws(StorageFailure) -> [KnownItem] {
        try read { db in
            var names: [String: Set<String>] = [:]
            let rows = try Row.fetchCursor(
                db,
                sql:
                    "SELECT item, name FROM item_name JOIN item ON item.key = item_name.item WHERE source = ?",
                arguments: [source])
            while let row = try rows.next() { names[row[0], default: []].insert(row[1]) }
            return try Row.fetchAll(
                db,
                sql: "SELECT \(knownColumns) FROM item WHERE source = ? ORDER BY first_seen, position, key",
                arguments: [source]
            ).map { knownItem($0, names: names[$0[0], default: []]) }
        }
    }

    /// How many items a page has ever shown.
    package func shownCount(source: String, page: String) throws(StorageFailure) -> Int {
        try read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT count(*) FROM item_sighting WHERE source = ? AND page = ?")
            return try Int.fetchOne(statement, arguments: [source, page]) ?? 0
        }
    }

    /// The items that a page has ever shown, newest first.
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

    /// The last event that a revision replaced, and how often one was, for every item whose event has ever changed.
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
                let key = ItemKey(text: row[0])
                changes[key] = EventRevision(
                    noticed: date(row[1] as Int64), before: event(row, at: 2),
                    count: (changes[key]?.count ?? 0) + 1)
            }
            return changes
        }
    }
}

/// The items for which `condition` holds, oldest first by when they were first seen, then as they stood in the document.
func fetchItems(_ db: Database, where condition: String, _ arguments: StatementArguments) throws -> [Item] {
    try Row.fetchAll(
        db, sql: "SELECT \(itemColumns) FROM item WHERE \(condition) ORDER BY first_seen, position, key",
        arguments: arguments
    ).map(item)
}

func insert(_ item: Item, in db: Database) throws {
    let statement = try db.cachedStatement(sql: insertItem)
    try statement.execute(arguments: StatementArguments(try arguments(item)))
    try markUndecided(item, in: db)
}

/// Its stories are to be decided, or decided anew.
private func markUndecided(_ item: Item, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO undecided VALUES (?)")
    try statement.execute(arguments: [item.key.text])
}

/// Replaces what is known of an item.
func update(_ item: Item, in db: Database) throws {
    let statement = try db.cachedStatement(sql: item.keepsText ? updateItemKeepingText : updateItem)
    try statement.execute(arguments: StatementArguments(try arguments(item) + [item.key.text]))
    try markUndecided(item, in: db)
}

/// Replaces what is known of an item, and remembers what stood there before.
func revise(_ item: Item, noticed: Date, in db: Database) throws {
    let remember = try db.cachedStatement(
        sql: """
            INSERT INTO item_revision (item, noticed, title, event_start, event_end, event_place, event_deadline,
                                       event_cancelled, content_hash)
            SELECT key, ?, title, event_start, event_end, event_place, event_deadline, event_cancelled, content_hash
            FROM item WHERE key = ?
            """)
    try remember.execute(arguments: [seconds(noticed), item.key.text])
    try update(item, in: db)
}

/// Remembers that a page showed these items.
func sight(_ keys: [ItemKey], on memory: PageMemory, at instant: Date, in db: Database) throws {
    let statement = try db.cachedStatement(
        sql: """
            INSERT INTO item_sighting VALUES (?1, ?2, ?3, ?4, ?4)
            ON CONFLICT DO UPDATE SET last = max(last, excluded.last)
            """)
    for key in keys {
        try statement.execute(arguments: [memory.source, memory.page, key.text, seconds(instant)])
    }
}

func save(_ alias: Changes.Alias, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO item_name VALUES (?, ?)")
    try statement.execute(arguments: [alias.key.text, alias.name])
}

private let itemColumns = """
    key, source, page, guid, url, canonical_url, title, title_is_derived, summary, content, published, updated, \
    first_seen, authors, categories, enclosures, links, image, language, kind, themes, organiser, content_hash, \
    is_baseline, position, event_start, event_end, event_place, event_deadline, event_cancelled, sketch
    """

private let knownColumns = """
    key, page, guid, canonical_url, title, published, first_seen, content_hash, sketch, is_baseline, \
    event_start, event_end, event_place, event_deadline, event_cancelled
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

private func arguments(_ item: Item) throws -> [(any DatabaseValueConvertible)?] {
    let text: [(any DatabaseValueConvertible)?] = [
        item.key.text, item.source, item.page, item.guid, item.url, item.canonicalURL, item.title,
        item.titleIsDerived, item.summaryHTML, item.contentHTML, item.published?.text, item.updated?.text,
        seconds(item.firstSeen),
    ]
    let lists: [(any DatabaseValueConvertible)?] = [
        try jsonList(item.authors), try jsonList(item.categories), try jsonList(item.enclosures),
        try jsonList(item.links), item.image, item.language, item.kind?.rawValue, try jsonList(item.themes),
        item.organiser, item.contentHash, item.isBaseline, item.position,
    ]
    return text + lists + eventArguments(item.event) + [Data(item.text.sketch.bytes)]
}

private func knownItem(_ row: Row, names: Set<String>) -> KnownItem {
    KnownItem(
        key: ItemKey(text: row[0]), names: names, page: row[1], guid: row[2], canonicalURL: row[3],
        title: row[4],
        published: when(row[5]), event: event(row, at: 10), firstSeen: date(row[6] as Int64),
        contentHash: row[7],
        sketch: Sketch(bytes: [UInt8](row[8] as Data)) ?? .empty, isBaseline: row[9])
}

private func item(_ row: Row) throws -> Item {
    Item(
        key: ItemKey(text: row[0]), source: row[1], page: row[2], guid: row[3], url: row[4],
        canonicalURL: row[5],
        title: row[6], titleIsDerived: row[7], summaryHTML: row[8], contentHTML: row[9],
        published: when(row[10]),
        updated: when(row[11]), firstSeen: date(row[12] as Int64),
        authors: try listValue(Author.self, row[13]),
        categories: try listValue(Category.self, row[14]), enclosures: try listValue(Enclosure.self, row[15]),
        links: try listValue(Link.self, row[16]), image: row[17], language: row[18],
        kind: (row[19] as String?).flatMap(Kind.init(rawValue:)), event: event(row, at: 25),
        themes: try listValue(String.self, row[20]), organiser: row[21], contentHash: row[22],
        isBaseline: row[23], position: row[24])
}
