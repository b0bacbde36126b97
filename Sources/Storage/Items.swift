package import Foundation
internal import GRDB
package import Model

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

    /// The items of one source, to compare a visit's items with.
    package func items(ofSource source: String) throws(StorageFailure) -> [Item] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT \(itemColumns) FROM item WHERE source = ? ORDER BY first_seen, position, key",
                arguments: [source]
            ).map(item)
        }
    }

    /// The other names of one source's items.
    package func aliases(ofSource source: String) throws(StorageFailure) -> [ItemAlias] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql:
                    "SELECT alias, item FROM item_alias JOIN item ON item.key = item_alias.item WHERE source = ?",
                arguments: [source])
            return rows.map { ItemAlias(alias: ItemKey(text: $0[0]), item: ItemKey(text: $0[1])) }
        }
    }

    /// The last event that a revision replaced, for every item whose event has changed since `since`.
    package func eventChanges(since: Date) throws(StorageFailure) -> [ItemKey: EventRevision] {
        try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT item, noticed, event_start, event_end, event_place, event_deadline, event_cancelled
                    FROM item_revision WHERE noticed >= ? ORDER BY id
                    """,
                arguments: [seconds(since)])
            var changes: [ItemKey: EventRevision] = [:]
            while let row = try rows.next() {
                changes[ItemKey(text: row[0])] = EventRevision(
                    noticed: date(row[1] as Int64), before: event(row, at: 2))
            }
            return changes
        }
    }
}

func insert(_ item: Item, in db: Database) throws {
    let statement = try db.cachedStatement(sql: insertItem)
    try statement.execute(arguments: StatementArguments(try arguments(item)))
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
    let statement = try db.cachedStatement(sql: updateItem)
    try statement.execute(arguments: StatementArguments(try arguments(item) + [item.key.text]))
}

func touch(_ keys: [ItemKey], at instant: Date, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE item SET last_seen = ? WHERE key = ?")
    for key in keys { try statement.execute(arguments: [seconds(instant), key.text]) }
}

func save(_ alias: ItemAlias, in db: Database) throws {
    let statement = try db.cachedStatement(
        sql:
            "INSERT INTO item_alias (alias, item) VALUES (?, ?) ON CONFLICT DO UPDATE SET item = excluded.item"
    )
    try statement.execute(arguments: [alias.alias.text, alias.item.text])
}

private let itemColumns = """
    key, source, page, guid, url, canonical_url, title, title_is_derived, summary, content, published, updated, \
    first_seen, authors, categories, enclosures, links, image, language, kind, themes, organiser, content_hash, \
    is_baseline, position, event_start, event_end, event_place, event_deadline, event_cancelled
    """

private let columnNames = itemColumns.split(separator: ", ").map(String.init)

private let insertItem: String = {
    let marks = columnNames.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO item (\(itemColumns), last_seen) VALUES (\(marks), ?13)"
}()

/// Everything but what an item keeps for ever: its key, where and when it was first seen, whether it was a baseline,
/// its place.
private let updateItem: String = {
    let kept: Set = ["key", "source", "page", "first_seen", "is_baseline", "position"]
    let sets = columnNames.enumerated().filter { !kept.contains($0.element) }
        .map { "\($0.element) = ?\($0.offset + 1)" }
    return "UPDATE item SET \(sets.joined(separator: ", ")) WHERE key = ?\(columnNames.count + 1)"
}()

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
    return text + lists + eventArguments(item.event)
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
