internal import Foundation
internal import GRDB
package import Model

extension Store {
    /// What is remembered of every page, in no particular order.
    package func memories() throws(StorageFailure) -> [PageMemory] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT \(memoryColumns) FROM page").map(memory)
        }
    }

    /// The remembered robots.txt records, by origin, as Transport wrote them (JSON).
    package func robots() throws(StorageFailure) -> [String: String] {
        try read { db in
            var records: [String: String] = [:]
            let rows = try Row.fetchCursor(db, sql: "SELECT origin, record FROM robots")
            while let row = try rows.next() { records[row[0]] = row[1] }
            return records
        }
    }

    package func remember(robots records: [String: String]) throws(StorageFailure) {
        try write { db in
            for (origin, record) in records {
                try db.execute(
                    sql:
                        "INSERT INTO robots (origin, record) VALUES (?, ?) ON CONFLICT DO UPDATE SET record = excluded.record",
                    arguments: [origin, record])
            }
        }
    }
}

/// Writes what is now known of a page.
func save(_ memory: PageMemory, in db: Database) throws {
    let statement = try db.cachedStatement(sql: upsertMemory)
    try statement.execute(arguments: [
        memory.source, memory.page, memory.nextURL, memory.validators.etag, memory.validators.lastModified,
        memory.bodyHash, memory.recipeHash, memory.isFeed, memory.due.map(seconds), memory.hold.map(seconds),
        memory.isGone,
        try json(memory.manners), memory.failures, memory.state?.rawValue, memory.lastVisit.map(seconds),
        memory.lastSuccess.map(seconds), memory.lastChange.map(seconds), memory.lastError,
        memory.lastErrorAt.map(seconds),
        try jsonList(memory.rhythm), memory.profile,
    ])
}

private let memoryColumns = """
    source, url, next_url, etag, last_modified, body_hash, recipe_hash, is_feed, due, hold, is_gone, manners, \
    failures, state, last_visit, last_success, last_change, last_error, last_error_at, rhythm, profile
    """

private let upsertMemory: String = {
    let columns = memoryColumns.split(separator: ", ").map(String.init)
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let updates = columns.dropFirst(2).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return
        "INSERT INTO page (\(memoryColumns)) VALUES (\(marks)) ON CONFLICT (source, url) DO UPDATE SET \(updates)"
}()

private func memory(_ row: Row) throws -> PageMemory {
    var memory = PageMemory(source: row[0], page: row[1])
    memory.nextURL = row[2]
    memory.validators = Validators(etag: row[3], lastModified: row[4])
    memory.bodyHash = row[5]
    memory.recipeHash = row[6]
    memory.isFeed = row[7]
    memory.due = date(row[8] as Int64?)
    memory.hold = date(row[9] as Int64?)
    memory.isGone = row[10]
    memory.manners = try value(FeedManners.self, row[11])
    memory.failures = row[12]
    memory.state = (row[13] as String?).flatMap(PageState.init(rawValue:))
    memory.lastVisit = date(row[14] as Int64?)
    memory.lastSuccess = date(row[15] as Int64?)
    memory.lastChange = date(row[16] as Int64?)
    memory.lastError = row[17]
    memory.lastErrorAt = date(row[18] as Int64?)
    memory.rhythm = try listValue(Int.self, row[19])
    memory.profile = row[20]
    return memory
}
