package import Foundation
internal import GRDB
package import Model

extension Store {
    /// The health of every page, with what its visits since `since` cost.
    package func health(of configuration: Model.Configuration, since: Date) throws(StorageFailure)
        -> [PageHealth]
    {
        let memories = try memories()
        let names = Dictionary(
            configuration.sources.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return try read { db in
            try memories.map { memory in
                try pageHealth(memory, named: names[memory.source] ?? memory.source, since: since, in: db)
            }
        }
    }

    /// Changes whenever an item or a story is stored, revised or merged.
    package func contentVersion() throws(StorageFailure) -> String {
        try read { db in
            try String.fetchOne(db, sql: "SELECT max(id) FROM content_change") ?? ""
        }
    }

    /// A remembered word about the installation, such as what was last published.
    package func fact(_ name: String) throws(StorageFailure) -> String? {
        try read { db in
            try String.fetchOne(db, sql: "SELECT value FROM fact WHERE name = ?", arguments: [name])
        }
    }

    package func remember(_ value: String, as name: String) throws(StorageFailure) {
        try write { db in
            try db.execute(
                sql: "INSERT INTO fact VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                arguments: [name, value])
        }
    }
}

private func pageHealth(_ memory: PageMemory, named name: String, since: Date, in db: Database) throws
    -> PageHealth
{
    let page: StatementArguments = [memory.source, memory.page]
    let items = try db.cachedStatement(
        sql: """
            SELECT count(*), max(i.first_seen) FROM item_sighting s JOIN item i ON i.key = s.item
            WHERE s.source = ? AND s.page = ?
            """)
    let visits = try db.cachedStatement(
        sql: """
            SELECT coalesce(sum(requests), 0), coalesce(sum(conditional), 0),
                   coalesce(sum(bytes), 0)
            FROM visit WHERE source = ? AND page = ? AND at >= ?
            """)
    // What was odd about a body stays true for as long as the body does: an unchanged visit has no remarks of its own.
    let last = try db.cachedStatement(
        sql: """
            SELECT remarks FROM visit WHERE source = ? AND page = ? AND outcome <> 'unchanged'
            ORDER BY at DESC, id DESC LIMIT 1
            """)
    let counts = try Row.fetchOne(items, arguments: page)
    let sums = try Row.fetchOne(visits, arguments: page + [seconds(since)])
    let remarks = try String.fetchOne(last, arguments: page) ?? "[]"
    return PageHealth(
        memory: memory, sourceName: name, items: counts?[0] ?? 0,
        newestItem: instant(counts?[1]),
        requests: sums?[0] ?? 0, conditionalRequests: sums?[1] ?? 0, bytes: sums?[2] ?? 0,
        remarks: try listValue(Remark.self, remarks))
}
