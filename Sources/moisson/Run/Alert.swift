internal import Foundation
internal import Manners
internal import Model

/// Something about a page that needs a person.
///
/// It is told at the visit in which it began, again after a week and after a month, and not at every visit between.
struct Alert: Sendable, Equatable {
    enum Matter: Sendable, Equatable {
        case gone
        case moved(to: String)
        case quarantined
        /// No list was found at the first visit.
        case unlisted
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
        if outcome == .quarantined, !before.isQuarantined {
            return before.lastSuccess == nil ? .unlisted : .quarantined
        }
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
