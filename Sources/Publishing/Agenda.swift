internal import Calendar
import Foundation
import Model

/// The days from 1970-01-01 that an event covers, the whole month where the day is unknown; nil without any date.
func days(of event: Event) -> ClosedRange<Int>? {
    guard let first = event.start ?? event.end, let last = event.end ?? event.start else { return nil }
    let begin = days(of: first).lowerBound
    return begin...max(begin, days(of: last).upperBound)
}

/// The days that a moment covers: one, or those of a month.
func days(of when: When) -> ClosedRange<Int> {
    let first = when.civilDay.number
    guard case .month(let year, let month) = when else { return first...first }
    return first...(first + CivilDay.lastDay(ofMonth: month, year: year) - 1)
}

extension EditionContext {
    /// Stories whose event is not over on `day`, in the order in which they take place.
    func coming(from day: Int) -> [PublishedStory] {
        let dated = edition.stories.compactMap { story in
            story.event.flatMap { days(of: $0) }.map { (story: story, days: $0) }
        }
        return dated.filter { $0.days.upperBound >= day }
            .sorted {
                ($0.days.lowerBound, $0.days.upperBound, $0.story.id) < (
                    $1.days.lowerBound, $1.days.upperBound, $1.story.id
                )
            }
            .map(\.story)
    }

    /// The day of `now`, in days from 1970-01-01.
    var today: Int { CivilDay(of: edition.now, in: timezone).number }
}
