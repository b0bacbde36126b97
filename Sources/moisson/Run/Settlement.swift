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

/// Something about a page that needs a person.
///
/// It is told at the visit in which it began, again after a week and after a month, and not at every visit between.
struct Alert: Sendable, Equatable {
    enum Matter: Sendable, Equatable {
        case gone
        case moved(to: String)
        case quarantined
        case failing(VisitFailure?, times: Int)
        /// It was told before and has lasted for so many days.
        case lasting(days: Int, VisitFailure?, PageState?)
    }

    let source: String
    let page: String
    let matter: Matter

    init?(before: PageMemory, after: PageMemory, outcome: VisitRecord.Outcome, now: Date) {
        guard
            let matter = Self.beginning(before: before, after: after, outcome: outcome)
                ?? Self.lasting(before: before, after: after, now: now)
        else { return nil }
        source = after.source
        page = after.page
        self.matter = matter
    }

    private static func beginning(before: PageMemory, after: PageMemory, outcome: VisitRecord.Outcome)
        -> Matter?
    {
        if after.isGone, !before.isGone { return .gone }
        if let target = after.movedTo, target != before.movedTo { return .moved(to: target) }
        if outcome == .quarantined, before.state != after.state { return .quarantined }
        let limit = PageMemory.failuresThatNeedAPerson
        if after.failures >= limit, before.failures < limit {
            return .failing(after.lastFailure, times: after.failures)
        }
        return nil
    }

    /// Days after which a trouble that lasts is told again.
    private static let reminderDays = [7, 30]

    private static func lasting(before: PageMemory, after: PageMemory, now: Date) -> Matter? {
        guard let since = after.troubleSince, since == before.troubleSince, let last = before.lastVisit else {
            return nil
        }
        let passed = reminderDays.last { days in
            let moment = since.addingTimeInterval(Double(days) * 86_400)
            return last < moment && moment <= now
        }
        guard let passed else { return nil }
        let isFailing = after.failures > 0
        return .lasting(days: passed, isFailing ? after.lastFailure : nil, after.currentState)
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
