package import Foundation
internal import GRDB
package import Model

extension Store {
    /// Stores what visits left behind: a savepoint each, so that one refused record spoils no other, and one
    /// transaction for all, so that a batch costs one fsync.
    ///
    /// Returns the records that the database refused, with its words.
    package func record(_ records: [VisitRecord]) throws(StorageFailure) -> [(VisitRecord, String)] {
        try write { db in
            var refused: [(VisitRecord, String)] = []
            for record in records {
                do {
                    try db.inSavepoint {
                        try store(record, in: db)
                        return .commit
                    }
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                    refused.append((record, error.message ?? "refused"))
                }
            }
            if records.contains(where: { $0.changes.hasContent }) { try markContentChange(in: db) }
            return refused
        }
    }

    /// Forgets visits before `before` that changed nothing: an hourly cron would pile them up for ever.
    package func forgetUnchangedVisits(before: Date) throws(StorageFailure) {
        try write { db in
            try db.execute(
                sql: "DELETE FROM visit WHERE outcome = 'unchanged' AND at < ?", arguments: [seconds(before)])
        }
    }
}

extension Changes {
    fileprivate var hasContent: Bool { !new.isEmpty || !revised.isEmpty || !refreshed.isEmpty }
}

private func store(_ record: VisitRecord, in db: Database) throws {
    try save(record.memory, in: db)
    try log(record, in: db)
    if let response = record.response { try archive(response, of: record.memory, at: record.at, in: db) }
    let changes = record.changes
    for item in changes.new { try insert(item, in: db) }
    for revision in changes.revised { try revise(revision.item, noticed: record.at, in: db) }
    for item in changes.refreshed { try update(item, in: db) }
    try sight(changes.met, on: record.memory, at: record.at, in: db)
    for alias in changes.aliases { try save(alias, in: db) }
}

private func log(_ record: VisitRecord, in db: Database) throws {
    let statement = try db.cachedStatement(
        sql: """
            INSERT INTO visit (source, page, at, outcome, status, error, requests, conditional, bytes, milliseconds, remarks)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
    try statement.execute(arguments: [
        record.memory.source, record.memory.page, seconds(record.at), record.outcome.rawValue, record.status,
        record.error, record.requests, record.conditionalRequests, record.bytes, record.milliseconds,
        try jsonList(record.remarks),
    ])
}
