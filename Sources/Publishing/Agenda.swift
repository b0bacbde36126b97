internal import Calendar
import Foundation
import Model

extension Event {
    /// The days from 1970-01-01 that the event covers, the whole month where the day is unknown; nil without any date.
    var days: ClosedRange<Int>? {
        guard let first = start ?? end, let last = end ?? start else { return nil }
        let begin = first.days.lowerBound
        return begin...max(begin, last.days.upperBound)
    }
}

extension Event {
    /// Says if it takes place as it was announced.
    var state: ToldStory.State { isCancelled ? .cancelled : isPostponed ? .postponed : .planned }
}

extension Event? {
    /// The second at which it begins, by which those of one day are put in order; none is before those that take the whole day.
    var second: Double { self?.start?.second ?? 0 }
}

extension When {
    /// The second since 1970 of an instant; 0 for a day.
    var second: Double {
        if case .instant(let date, _) = self { return date.timeIntervalSince1970 }
        return 0
    }

    /// The days from 1970-01-01 that the moment covers: one, or those of a month.
    var days: ClosedRange<Int> {
        let first = civilDay.number
        guard case .month(let year, let month) = self else { return first...first }
        return first...(first + CivilDay.lastDay(ofMonth: month, year: year) - 1)
    }

    /// True when the day is not known.
    var isMonth: Bool {
        if case .month = self { return true }
        return false
    }
}

extension EditionContext {
    /// Stories whose event is not over on `day`, in the order in which they take place.
    func coming(from day: Int) -> [PublishedStory] {
        let dated = edition.stories.compactMap { story in
            story.event?.days.map { (story: story, days: $0) }
        }
        return dated.filter { $0.days.upperBound >= day }
            .sorted {
                ($0.days.lowerBound, $0.story.event.second, $0.days.upperBound, $0.story.id) < (
                    $1.days.lowerBound, $1.story.event.second, $1.days.upperBound, $1.story.id
                )
            }
            .map(\.story)
    }

    /// The day of `now`, in days from 1970-01-01.
    var today: Int { CivilDay(of: edition.now, in: timezone).number }
}

extension PublishedStory {
    /// Says if its event takes place as it was announced.
    var state: ToldStory.State { event?.state ?? .planned }
}

extension Event {
    /// The deadline, unless the event is put off or called off.
    var heldDeadline: When? { state == .planned ? deadline : nil }
}
