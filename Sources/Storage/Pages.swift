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
                try CheckedRow($0).value(at: "record", of: RobotsMemory.self)
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
    "failures", "state", "is_quarantined", "last_visit", "last_success", "last_change", "failure_cause",
    "failure_status",
    "failure_detail", "failure_at", "trouble_since", "rhythm", "minutes", "rhythm_since", "rhythm_at",
    "profile", "usage_tags", "adopted_provisionally_since",
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
            failures, state?.rawValue, isQuarantined,
        ]
        let past: [(any DatabaseValueConvertible)?] = [
            lastVisit?.columnSeconds, lastSuccess?.columnSeconds, lastChange?.columnSeconds,
            lastFailure?.cause.rawValue, lastFailure?.status, lastFailure?.detail,
            lastFailureAt?.columnSeconds,
            troubleSince?.columnSeconds,
        ]
        let habits: [(any DatabaseValueConvertible)?] = [
            try rhythm.columnText(), try minutes.columnText(), rhythmSince?.columnSeconds,
            rhythmAt?.columnSeconds, profile, try usageTags.jsonText(),
            adopted?.provisionalSince?.columnSeconds,
        ]
        return address + schedule + past + habits
    }
}

extension CheckedRow {
    fileprivate func memory() throws -> PageMemory {
        var memory = PageMemory(source: try text(at: "source"), page: try text(at: "url"))
        if let url = try optionalText(at: "adopted_url"),
            let reason = try member(at: "adopted_reason", of: AdoptedAddress.Reason.self)
        {
            memory.adopted = AdoptedAddress(
                url, reason: reason, provisionalSince: try optionalInstant(at: "adopted_provisionally_since"))
        }
        memory.validators = Validators(
            etag: try optionalText(at: "etag"), lastModified: try optionalText(at: "last_modified"))
        memory.validatorsURL = try optionalText(at: "validators_url")
        memory.movedTo = try optionalText(at: "moved_to")
        memory.bodyHash = try optionalText(at: "body_hash")
        memory.recipeHash = try optionalText(at: "recipe_hash")
        memory.isFeed = try flag(at: "is_feed")
        memory.due = try optionalInstant(at: "due")
        memory.dueReason = try optionalText(at: "due_reason")
        memory.hold = try optionalInstant(at: "hold")
        memory.holdReason = try optionalText(at: "hold_reason")
        memory.isGone = try flag(at: "is_gone")
        memory.manners = try value(at: "manners", of: FeedManners.self)
        memory.failures = try number(at: "failures")
        memory.state = try member(at: "state", of: PageState.self)
        memory.isQuarantined = try flag(at: "is_quarantined")
        memory.lastVisit = try optionalInstant(at: "last_visit")
        memory.lastSuccess = try optionalInstant(at: "last_success")
        memory.lastChange = try optionalInstant(at: "last_change")
        memory.lastFailure = try failure()
        memory.lastFailureAt = try optionalInstant(at: "failure_at")
        memory.troubleSince = try optionalInstant(at: "trouble_since")
        memory.rhythm = try weights(at: "rhythm", count: 168)
        memory.minutes = try weights(at: "minutes", count: 12)
        memory.rhythmSince = try optionalInstant(at: "rhythm_since")
        memory.rhythmAt = try optionalInstant(at: "rhythm_at")
        memory.profile = try optionalText(at: "profile")
        memory.usageTags = try value(at: "usage_tags", of: [UsageTag].self)
        return memory
    }

    private func failure() throws -> VisitFailure? {
        guard let cause = try member(at: "failure_cause", of: VisitFailure.Cause.self) else { return nil }
        return VisitFailure(
            cause, status: try optionalNumber(at: "failure_status"),
            detail: try optionalText(at: "failure_detail") ?? "")
    }
}
