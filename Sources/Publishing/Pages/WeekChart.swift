internal import Calendar
import Model

/// The number of a source's announcements in each of the last weeks.
///
/// The last week is that of the newest announcement of all sources, not that of the clock: without news the chart stays as
/// it is.
struct WeekChart {
    private let counts: [Int]

    fileprivate static let weeks = 12
    private static let height = 28
    /// From one bar to the next.
    private static let step = 13
    private static let barWidth = 10

    fileprivate init(_ counts: [Int]) { self.counts = counts }

    func value(in words: Wording) -> TemplateValue {
        let listed = counts.map { String($0) }.joined(separator: ", ")
        return .object(["bars": .text(bars), "label": .text(words.status.weekCounts(listed))])
    }

    /// The bars as the data of one SVG path: a page of a thousand sources has twelve thousand of them.
    private var bars: String {
        let most = counts.max() ?? 1
        return counts.enumerated()
            .map { place, count in
                // A week without any has a line of its own, so that it is seen to be one.
                let height = max(1, count * WeekChart.height / most)
                let (left, width) = (place * WeekChart.step, WeekChart.barWidth)
                return "M\(left) \(WeekChart.height)v-\(height)h\(width)v\(height)z"
            }
            .joined()
    }
}

/// The charts of all sources, counted in one pass over the stories.
struct WeekCharts {
    private var counts: [String: [Int]] = [:]

    init(of context: EditionContext) {
        guard let newest = context.edition.stories.lazy.map(\.firstSeen).max() else { return }
        let last = CivilDay(of: newest, in: context.timezone)
        let sunday = last.number - last.weekday + 7
        for story in context.edition.stories {
            for told in story.announcements where told.published != nil || !story.isBaseline {
                let day = told.published?.civilDay ?? CivilDay(of: told.firstSeen, in: context.timezone)
                let age = (sunday - day.number) / 7
                guard day.number <= sunday, age < WeekChart.weeks else { continue }
                counts[told.source, default: Array(repeating: 0, count: WeekChart.weeks)][
                    WeekChart.weeks - 1 - age] += 1
            }
        }
    }

    /// Nil without any announcement in these weeks.
    subscript(source: String) -> WeekChart? { counts[source].map { WeekChart($0) } }
}
