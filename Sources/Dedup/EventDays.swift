internal import Calendar
import Foundation
import Model

/// The days of an event, as far as they are certain: a day that is its own date of publication was hardly announced, and what is
/// to read or to answer takes place nowhere.
struct EventDays: Sendable {
    /// Since 1970; a month is all of its days.
    let days: ClosedRange<Int>
    let isMonth: Bool
    /// True when the text leaves the year out: then it was inferred, and may be another.
    let isYearInferred: Bool

    init?(of print: Fingerprint) {
        guard let start = print.event?.start else { return nil }
        switch print.kind {
        case .call, .publication, .job, .press: return nil
        case .event, .recap, .news, nil: break
        }
        let day = start.civilDay
        let from = day.number
        if case .month = start {
            days = from...(from + 30)
            isMonth = true
        } else {
            guard !print.isPublished(on: day) else { return nil }
            days = from...Swift.max(from, print.event?.end?.civilDay.number ?? from)
            isMonth = false
        }
        let named = print.titleTraits.days + print.textTraits.days
        isYearInferred =
            named.contains(Int32(day.month * 32 + day.day))
            && !named.contains { $0 / 512 == Int32(day.year) }
    }

    /// True when both can be one event's, a year that was left out being any.
    func meets(_ other: EventDays) -> Bool {
        if days.overlaps(other.days) { return true }
        guard isYearInferred != other.isYearInferred else { return false }
        return [-366, -365, 365, 366].contains { shift in
            (days.lowerBound + shift...days.upperBound + shift).overlaps(other.days)
        }
    }
}

extension Fingerprint {
    /// Every day that title or text names, but that of its publication, which many pages print into the text.
    var daysButPublication: [Int32] {
        let own = publicationDay
        let printed = Int32(own.year * 512 + own.month * 32 + own.day)
        return (titleTraits.days + textTraits.days).filter { $0 != printed }
    }

    /// The day on which it was published, else first seen.
    var publicationDay: CivilDay {
        published?.civilDay ?? CivilDay(number: Int(firstSeen.timeIntervalSince1970) / 86_400)
    }

    /// The day on which it was published, else that on which it came up; nil for what stood there already when its page was first
    /// read.
    var knownSince: CivilDay? { published?.civilDay ?? (isBaseline ? nil : publicationDay) }

    /// True when it was published, or first seen, on a day.
    fileprivate func isPublished(on day: CivilDay) -> Bool {
        publicationDay == day
    }
}
