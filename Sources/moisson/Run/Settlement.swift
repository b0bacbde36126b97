internal import Foundation
internal import Manners
internal import Model

/// The consequences of a page's visit: the record to be stored, the report's line and, when a person is needed, an alert.
struct Settlement: Sendable {
    let record: VisitRecord
    private(set) var report: PageReport

    /// Settles a visit; `shownBefore` counts the items that the page had shown before it.
    init(_ outcome: PageOutcome, shownBefore: Int) {
        let (task, visit) = (outcome.task, outcome.visit)
        let after = Remembered(after: visit, task.memory, finding: outcome.finding, now: task.now)
        let memory = after.memory
        let end = outcome.recordOutcome(isGone: memory.isGone)
        var record = VisitRecord(memory: memory, at: task.now, outcome: end, changes: outcome.changes)
        record.status = visit.status
        record.failure = end == .failed || end == .gone ? memory.lastFailure : nil
        record.requests = visit.requests
        record.conditionalRequests = min(visit.conditionalRequests, visit.requests)
        record.bytes = visit.bytes
        record.milliseconds = visit.milliseconds
        record.remarks = outcome.remarks + after.remarks
        record.response = outcome.response
        self.record = record
        report = PageReport(
            record, sourceName: task.source.name, finalURL: visit.finalURL,
            items: shownBefore + outcome.firstShown)
        report.alert = Alert(before: task.memory, after: memory, outcome: end, now: task.now)
    }

    /// The settlement of a record that the database refused: a fault of this program that the page's report tells.
    func refused(_ words: String) -> Settlement {
        var settlement = self
        settlement.report.outcome = .failed
        settlement.report.refusal = words
        settlement.report.new = 0
        return settlement
    }
}

extension PageOutcome {
    fileprivate func recordOutcome(isGone: Bool) -> VisitRecord.Outcome {
        if isGone { return .gone }
        switch (visit.outcome, finding) {
        case (.failed, _), (_, .wrong): return .failed
        case (.notModified, _), (_, .sameBody): return .unchanged
        case (_, .read(let findings)) where findings.isQuarantined: return .quarantined
        case (.fetched, _): return .updated
        }
    }
}

extension Visit {
    /// The HTTP status that ended the visit, if there was an answer.
    fileprivate var status: Int? {
        switch outcome {
        case .fetched(let response): response.status
        case .notModified: 304
        case .failed(let failure): failure.status
        }
    }
}
