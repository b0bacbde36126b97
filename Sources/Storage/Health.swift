package import Foundation
internal import GRDB
internal import Manners
package import Model

extension Store {
    /// Returns the health of every page, with what its visits since `since` cost.
    package func health(of configuration: Model.Configuration, since: Date) throws(StorageFailure)
        -> [PageHealth]
    {
        let memories = try memories()
        let names = Dictionary(
            configuration.sources.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return try read { db in
            try memories.map { memory in
                try db.health(of: memory, named: names[memory.source] ?? memory.source, since: since)
            }
        }
    }

    /// Returns a text that changes whenever an item or a story is stored, revised or merged.
    package func contentVersion() throws(StorageFailure) -> String {
        try read { db in
            try Int64.fetchOne(db, sql: "SELECT max(id) FROM content_change").map(String.init) ?? ""
        }
    }

    /// Returns a remembered word about the installation, such as what was last published.
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

extension Database {
    fileprivate func health(of memory: PageMemory, named name: String, since: Date) throws -> PageHealth {
        let page: StatementArguments = [memory.source, memory.page]
        let items = try row(
            """
            SELECT count(*) AS items, max(i.first_seen) AS newest FROM item_sighting s JOIN item i ON i.key = s.item
            WHERE s.source = ? AND s.page = ? AND i.is_past = 0
            """, arguments: page)
        let visits = try row(
            """
            SELECT coalesce(sum(requests), 0) AS requests, coalesce(sum(conditional), 0) AS conditional,
                   coalesce(sum(bytes), 0) AS bytes
            FROM visit WHERE source = ? AND page = ? AND at >= ?
            """, arguments: page + [since.columnSeconds])
        // What was odd about a body stays true for as long as the body does: an unchanged visit has no remarks of its own.
        let last = try row(
            """
            SELECT remarks FROM visit WHERE source = ? AND page = ? AND outcome <> 'unchanged'
            ORDER BY at DESC, id DESC LIMIT 1
            """, arguments: page)
        var health = PageHealth(
            memory: memory, sourceName: name, items: try items?.number(at: "items") ?? 0,
            newestItem: try items?.optionalInstant(at: "newest"),
            requests: try visits?.number(at: "requests") ?? 0,
            conditionalRequests: try visits?.number(at: "conditional") ?? 0,
            bytes: try visits?.number(at: "bytes", in: 0...Int64(1) << 50) ?? 0,
            remarks: try last?.list(at: "remarks", of: Remark.self) ?? [])
        health.wishes = memory.usageWishes
        return health
    }

    private func row(_ sql: String, arguments: StatementArguments) throws -> CheckedRow? {
        try Row.fetchOne(try cachedStatement(sql: sql), arguments: arguments).map(CheckedRow.init)
    }
}
