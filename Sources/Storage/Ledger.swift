package import Foundation
internal import GRDB

extension Store {
    /// The recipients that have had the digest of `week` (`2026-W47`).
    package func delivered(week: String) throws(StorageFailure) -> Set<String> {
        try read { db in
            Set(
                try String.fetchAll(
                    db, sql: "SELECT recipient FROM digest_delivery WHERE week = ?", arguments: [week]))
        }
    }

    /// Remembers that `recipient` has had the digest of `week`; once it is written it is never sent again.
    package func delivered(week: String, to recipient: String, at instant: Date) throws(StorageFailure) {
        try write { db in
            try db.execute(
                sql: "INSERT OR IGNORE INTO digest_delivery VALUES (?, ?, ?)",
                arguments: [week, recipient, instant.columnSeconds])
        }
    }
}
