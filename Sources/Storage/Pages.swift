internal import Foundation
internal import GRDB
package import Manners
package import Model

extension Store {
    /// What is remembered of every page, in no particular order.
    package func memories() throws(StorageFailure) -> [PageMemory] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT \(memoryColumns) FROM page").map(memory)
        }
    }

    /// What the sites' robots.txt said.
    package func robots() throws(StorageFailure) -> [RobotsMemory] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT record FROM robots ORDER BY origin").map {
                try value(RobotsMemory.self, $0)
            }
        }
    }

    package func remember(robots records: [RobotsMemory]) throws(StorageFailure) {
        try write { db in
            for record in records {
                try db.execute(
                    sql:
                        "INSERT INTO robots VALUES (?, ?) ON CONFLICT DO UPDATE SET record = excluded.record",
                    arguments: [record.origin, try json(record)])
            }
        }
    }
}

/// Writes what is now known of a page.
func save(_ memory: PageMemory, in db: Database) throws {
    let statement = try db.cachedStatement(sql: upsertMemory)
    let validators: [(any DatabaseValueConvertible)?] = [
        memory.validators.etag, memory.validators.lastModified, memory.validatorsURL, memory.movedTo,
        memory.bodyHash, memory.recipeHash, memory.isFeed,
    ]
    let schedule: [(any DatabaseValueConvertible)?] = [
        memory.due.map(seconds), memory.dueReason, memory.hold.map(seconds), memory.holdReason, memory.isGone,
        try json(memory.manners), memory.failures, memory.state?.rawValue,
    ]
    let past: [(any DatabaseValueConvertible)?] = [
        memory.lastVisit.map(seconds), memory.lastSuccess.map(seconds), memory.lastChange.map(seconds),
        memory.lastError, memory.lastErrorAt.map(seconds), try jsonList(memory.rhythm),
        try jsonList(memory.minutes), memory.rhythmSince.map(seconds), memory.rhythmAt.map(seconds),
        memory.profile,
    ]
    try statement.execute(
        arguments: StatementArguments(
            [memory.source, memory.page, memory.nextURL] + validators + schedule + past))
}

private let memoryColumns = """
    source, url, next_url, etag, last_modified, validators_url, moved_to, body_hash, recipe_hash, is_feed, due, \
    due_reason, hold, hold_reason, is_gone, manners, failures, state, last_visit, last_success, last_change, \
    last_error, last_error_at, rhythm, minutes, \
    rhythm_since, rhythm_at, profile
    """

private let upsertMemory: String = {
    let columns = memoryColumns.split(separator: ", ").map(String.init)
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let updates = columns.dropFirst(2).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return
        "INSERT INTO page (\(memoryColumns)) VALUES (\(marks)) ON CONFLICT (source, url) DO UPDATE SET \(updates)"
}()

private func memory(_ row: Row) throws -> PageMemory {
    var memory = PageMemory(source: row["source"], page: row["url"])
    memory.nextURL = row["next_url"]
    memory.validators = Validators(etag: row["etag"], lastModified: row["last_modified"])
    memory.validatorsURL = row["validators_url"]
    memory.movedTo = row["moved_to"]
    memory.bodyHash = row["body_hash"]
    memory.recipeHash = row["recipe_hash"]
    memory.isFeed = row["is_feed"]
    memory.due = instant(row["due"])
    memory.dueReason = row["due_reason"]
    memory.hold = instant(row["hold"])
    memory.holdReason = row["hold_reason"]
    memory.isGone = row["is_gone"]
    memory.manners = try value(FeedManners.self, row["manners"])
    memory.failures = row["failures"]
    memory.state = (row["state"] as String?).flatMap(PageState.init(rawValue:))
    memory.lastVisit = instant(row["last_visit"])
    memory.lastSuccess = instant(row["last_success"])
    memory.lastChange = instant(row["last_change"])
    memory.lastError = row["last_error"]
    memory.lastErrorAt = instant(row["last_error_at"])
    memory.rhythm = numbers(row["rhythm"])
    memory.minutes = numbers(row["minutes"])
    memory.rhythmSince = instant(row["rhythm_since"])
    memory.rhythmAt = instant(row["rhythm_at"])
    memory.profile = row["profile"]
    return memory
}
