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
                        try db.store(record)
                        return .commit
                    }
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                    refused.append((record, error.message ?? "refused"))
                }
            }
            if records.contains(where: \.changes.hasContent) { try db.markContentChange() }
            return refused
        }
    }

    /// Forgets visits before `before` that changed nothing: an hourly cron would pile them up for ever.
    package func forgetUnchangedVisits(before: Date) throws(StorageFailure) {
        try write { db in
            try db.execute(
                sql: "DELETE FROM visit WHERE outcome = 'unchanged' AND at < ?",
                arguments: [before.columnSeconds])
        }
    }
}

extension Changes {
    fileprivate var hasContent: Bool {
        !new.isEmpty || !revised.isEmpty || !refreshed.isEmpty || !days.isEmpty
    }
}

extension Database {
    fileprivate func store(_ record: VisitRecord) throws {
        try save(record.memory)
        try log(record)
        if let response = record.response { try archive(response, of: record.memory, at: record.at) }
        let changes = record.changes
        for item in changes.new { try insert(item) }
        for revision in changes.revised { try revise(revision.item, noticed: record.at) }
        for item in changes.refreshed { try update(item) }
        for (key, day) in changes.days { try setDay(day, of: key) }
        if changes.withdrawsBaseline { try withdrawBaseline(of: record.memory) }
        try sight(changes.met, on: record.memory, at: record.at)
        for alias in changes.aliases { try save(alias) }
    }

    private func log(_ record: VisitRecord) throws {
        let statement = try cachedStatement(
            sql: """
                INSERT INTO visit (source, page, at, outcome, status, failure_cause, failure_detail, requests, conditional,
                                   bytes, milliseconds, remarks)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            record.memory.source, record.memory.page, record.at.columnSeconds, record.outcome.rawValue,
            record.status, record.failure?.cause.rawValue, record.failure?.detail, record.requests,
            record.conditionalRequests, record.bytes, record.milliseconds, try record.remarks.columnText(),
        ])
    }

    /// Remembers that items or stories have changed, so that the outputs are made anew; only the newest row counts.
    func markContentChange() throws {
        try execute(sql: "DELETE FROM content_change")
        try execute(sql: "INSERT INTO content_change DEFAULT VALUES")
    }
}
