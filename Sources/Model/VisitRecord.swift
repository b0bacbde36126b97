package import Foundation

/// The traces of one visit; stored in one transaction or not at all.
package struct VisitRecord: Sendable {
    /// The end of a visit as reports name it.
    package enum Outcome: String, Sendable, CaseIterable {
        case updated, unchanged, deferred, gone, failed, quarantined
    }

    package var memory: PageMemory
    package var at: Date
    package var outcome: Outcome
    package var status: Int?
    package var failure: VisitFailure?
    package var requests: Int
    /// The number of requests that carried validators.
    package var conditionalRequests: Int
    package var bytes: Int
    package var milliseconds: Int
    package var remarks: [Remark]
    /// The answer to be archived, when it was whole and new.
    package var response: Response?
    /// The items that came, sorted out against the known ones.
    package var changes: Changes

    package init(
        memory: PageMemory, at: Date, outcome: Outcome, status: Int? = nil, failure: VisitFailure? = nil,
        requests: Int = 0, conditionalRequests: Int = 0, bytes: Int = 0, milliseconds: Int = 0,
        remarks: [Remark] = [], response: Response? = nil, changes: Changes = Changes()
    ) {
        self.memory = memory
        self.at = at
        self.outcome = outcome
        self.status = status
        self.failure = failure
        self.requests = requests
        self.conditionalRequests = conditionalRequests
        self.bytes = bytes
        self.milliseconds = milliseconds
        self.remarks = remarks
        self.response = response
        self.changes = changes
    }
}

extension Changes {
    /// Returns every item that the document showed, new or known.
    package var met: [ItemKey] { new.map(\.key) + revised.map(\.item.key) + refreshed.map(\.key) + unchanged }
}
