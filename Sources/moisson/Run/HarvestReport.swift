internal import Calendar
internal import Foundation
internal import Model
internal import Text

/// What one run did, page by page (contract section 4).
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

    /// Whether pages were asked and not one server answered.
    var isUnreachable: Bool {
        let asked = pages.filter { $0.requests > 0 || $0.outcome == .failed }
        return !asked.isEmpty && asked.allSatisfy { $0.outcome == .failed && $0.status == nil && $0.isSilent }
    }

    /// What needs a person, told once: when it begins.
    var alerts: [String] { pages.compactMap(\.alert) }

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

/// What one run did with one page.
struct PageReport {
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
    var error: String?
    var remarks: [Remark] = []
    var requests = 0
    var bytes = 0
    var milliseconds = 0
    /// Whether nothing at all came from the server.
    var isSilent = false
    /// One line for a person, when something began that needs one.
    var alert: String?

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
