internal import Calendar
internal import Foundation
internal import Manners
internal import Model
internal import Text
internal import Web

/// The account of one run, page by page.
struct HarvestReport {
    var started: Date
    var finished: Date
    var pages: [PageReport] = []
    var newStories = 0
    var changedStories = 0
    var mergedStories = 0
    /// Paths below the output folder.
    var written: [String] = []

    var json: JSON {
        .object([
            ("started", .string(started.rfc3339())), ("finished", .string(finished.rfc3339())),
            ("pages", .array(pages.map(\.json))),
            (
                "stories",
                .object([
                    ("new", .int(newStories)), ("changed", .int(changedStories)),
                    ("merged", .int(mergedStories)),
                ])
            ), ("written", .strings(written)),
        ])
    }

    /// True when pages were asked and not one server answered.
    var isUnreachable: Bool {
        let asked = pages.filter { $0.requests > 0 || $0.outcome == .failed }
        return !asked.isEmpty && asked.allSatisfy { $0.outcome == .failed && $0.isSilent }
    }

    var alerts: [Alert] { pages.compactMap(\.alert) }

    /// One line for a person.
    var summary: String {
        let asked = pages.filter { $0.outcome != .deferred }
        let failed = asked.filter { $0.outcome == .failed || $0.outcome == .gone }.count
        let new = asked.map(\.new).reduce(0, +)
        let revised = asked.map(\.revised).reduce(0, +)
        let requests = asked.map(\.requests).reduce(0, +)
        return "\(asked.count) of \(pages.count) pages asked (\(requests) requests), \(failed) failed; "
            + "\(new) new items, \(revised) revised; \(newStories) new stories, \(mergedStories) merged; "
            + "\(written.count) files written"
    }
}

/// The account of one page in a run.
struct PageReport: Sendable {
    var source: String
    var sourceName: String
    var url: String
    var nextURL: String
    var finalURL: String
    var status: Int?
    var outcome: VisitRecord.Outcome
    var state: PageState?
    /// Known of this page after the run.
    var items: Int
    var new = 0
    var revised = 0
    var nextDue: Date?
    var failure: VisitFailure?
    /// The database's words when it refused what the page gave.
    var refusal: String?
    var remarks: [Remark] = []
    var requests = 0
    var bytes = 0
    var milliseconds = 0
    var alert: Alert?

    /// Reports a page that was visited.
    init(_ record: VisitRecord, sourceName: String, finalURL: String, items: Int) {
        let memory = record.memory
        source = memory.source
        self.sourceName = sourceName
        url = memory.page
        nextURL = memory.nextURL.withoutCredentials
        self.finalURL = finalURL
        status = record.status
        outcome = record.outcome
        state = memory.currentState
        self.items = items
        new = record.changes.new.count
        revised = record.changes.revised.count
        nextDue = memory.nextVisit?.at
        failure = record.failure
        remarks = record.remarks
        requests = record.requests
        bytes = record.bytes
        milliseconds = record.milliseconds
    }

    /// Reports a page that was left for later.
    init(_ skip: Skip, of memory: PageMemory, sourceName: String, items: Int) {
        source = memory.source
        self.sourceName = sourceName
        url = memory.page
        nextURL = memory.nextURL.withoutCredentials
        finalURL = nextURL
        outcome = skip.reason == .gone ? .gone : .deferred
        state = memory.currentState
        self.items = items
        nextDue = skip.until
        remarks = [Remark(skip.detail)]
    }

    /// True when nothing at all came from the server.
    var isSilent: Bool { status == nil && failure?.cause.isSilence == true }

    /// The reason why the page gave nothing, as a person reads it.
    var error: String? {
        if let refusal { return "the database refused what this page gave: \(refusal)" }
        return failure?.sentence
    }

    var json: JSON {
        .object([
            ("source", .string(source)), ("title", .string(sourceName)), ("url", .string(url)),
            ("next_url", .string(nextURL)), ("final_url", .string(finalURL)),
            ("status", status.map(JSON.int) ?? .null), ("outcome", .string(outcome.rawValue)),
            ("state", .optional(state?.rawValue)), ("items", .int(items)), ("new", .int(new)),
            ("revised", .int(revised)), ("next_due", .optional(nextDue.map { $0.rfc3339() })),
            ("error", .optional(error)), ("remarks", .strings(remarks.map(\.text))),
            ("requests", .int(requests)),
            ("bytes", .int(bytes)), ("milliseconds", .int(milliseconds)),
        ])
    }
}
