internal import Foundation
internal import GRDB
package import Manners
package import Model

extension Store {
    /// Returns what is remembered of every page, in no particular order.
    package func memories() throws(StorageFailure) -> [PageMemory] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT \(memoryColumns.joined(separator: ", ")) FROM page")
                .map { try CheckedRow($0).memory() }
        }
    }

    /// Returns what the sites' robots.txt said.
    package func robots() throws(StorageFailure) -> [RobotsMemory] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT record FROM robots ORDER BY origin").map {
                try CheckedRow($0).value("record", of: RobotsMemory.self)
            }
        }
    }

    package func remember(robots records: [RobotsMemory]) throws(StorageFailure) {
        try write { db in
            for record in records {
                try db.execute(
                    sql:
                        "INSERT INTO robots VALUES (?, ?) ON CONFLICT DO UPDATE SET record = excluded.record",
                    arguments: [record.origin, try record.jsonText()])
            }
        }
    }
}

extension Database {
    /// Writes what is now known of a page.
    func save(_ memory: PageMemory) throws {
        let statement = try cachedStatement(sql: upsertMemory)
        try statement.execute(arguments: StatementArguments(try memory.columns()))
    }
}

private let memoryColumns = [
    "source", "url", "adopted_url", "adopted_reason", "etag", "last_modified", "validators_url", "moved_to",
    "body_hash", "recipe_hash", "is_feed", "due", "due_reason", "hold", "hold_reason", "is_gone", "manners",
    "failures", "state", "last_visit", "last_success", "last_change", "failure_cause", "failure_status",
    "failure_detail", "failure_at", "trouble_since", "rhythm", "minutes", "rhythm_since", "rhythm_at",
    "profile",
]

private let upsertMemory: String = {
    let marks = memoryColumns.map { _ in "?" }.joined(separator: ", ")
    let updates = memoryColumns.dropFirst(2).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return """
        INSERT INTO page (\(memoryColumns.joined(separator: ", "))) VALUES (\(marks))
        ON CONFLICT (source, url) DO UPDATE SET \(updates)
        """
}()

extension PageMemory {
    /// The values of `memoryColumns`, in that order.
    fileprivate func columns() throws -> [(any DatabaseValueConvertible)?] {
        let address: [(any DatabaseValueConvertible)?] = [
            source, page, adopted?.url, adopted?.reason.rawValue, validators.etag, validators.lastModified,
            validatorsURL, movedTo, bodyHash, recipeHash, isFeed,
        ]
        let schedule: [(any DatabaseValueConvertible)?] = [
            due?.columnSeconds, dueReason, hold?.columnSeconds, holdReason, isGone, try manners.jsonText(),
            failures, state?.rawValue,
        ]
        let past: [(any DatabaseValueConvertible)?] = [
            lastVisit?.columnSeconds, lastSuccess?.columnSeconds, lastChange?.columnSeconds,
            lastFailure?.cause.rawValue, lastFailure?.status, lastFailure?.detail,
            lastFailureAt?.columnSeconds,
            troubleSince?.columnSeconds,
        ]
        let habits: [(any DatabaseValueConvertible)?] = [
            try rhythm.columnText(), try minutes.columnText(), rhythmSince?.columnSeconds,
            rhythmAt?.columnSeconds, profile,
        ]
        return address + schedule + past + habits
    }
}

extension CheckedRow {
    fileprivate func memory() throws -> PageMemory {
        var memory = PageMemory(source: try text("source"), page: try text("url"))
        if let url = try optionalText("adopted_url"),
            let reason = try member("adopted_reason", of: AdoptedAddress.Reason.self)
        {
            memory.adopted = AdoptedAddress(url, reason: reason)
        }
        memory.validators = Validators(
            etag: try optionalText("etag"), lastModified: try optionalText("last_modified"))
        memory.validatorsURL = try optionalText("validators_url")
        memory.movedTo = try optionalText("moved_to")
        memory.bodyHash = try optionalText("body_hash")
        memory.recipeHash = try optionalText("recipe_hash")
        memory.isFeed = try flag("is_feed")
        memory.due = try optionalInstant("due")
        memory.dueReason = try optionalText("due_reason")
        memory.hold = try optionalInstant("hold")
        memory.holdReason = try optionalText("hold_reason")
        memory.isGone = try flag("is_gone")
        memory.manners = try value("manners", of: FeedManners.self)
        memory.failures = try number("failures")
        memory.state = try member("state", of: PageState.self)
        memory.lastVisit = try optionalInstant("last_visit")
        memory.lastSuccess = try optionalInstant("last_success")
        memory.lastChange = try optionalInstant("last_change")
        memory.lastFailure = try failure()
        memory.lastFailureAt = try optionalInstant("failure_at")
        memory.troubleSince = try optionalInstant("trouble_since")
        memory.rhythm = try weights("rhythm", count: 168)
        memory.minutes = try weights("minutes", count: 12)
        memory.rhythmSince = try optionalInstant("rhythm_since")
        memory.rhythmAt = try optionalInstant("rhythm_at")
        memory.profile = try optionalText("profile")
        return memory
    }

    private func failure() throws -> VisitFailure? {
        guard let cause = try member("failure_cause", of: VisitFailure.Cause.self) else { return nil }
        return VisitFailure(
            cause, status: try optionalNumber("failure_status"),
            detail: try optionalText("failure_detail") ?? "")
    }
}
