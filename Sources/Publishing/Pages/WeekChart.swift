internal import Calendar
import Model

/// The number of a source's announcements in each of the last weeks.
///
/// The last week is that of the newest announcement of all sources, not that of the clock: without news the chart stays as
/// it is.
struct WeekChart {
    private let counts: [Int]

    private static let weeks = 12
    private static let height = 28
    /// From one bar to the next.
    private static let step = 13

    /// Nil without any announcement in these weeks.
    init?(of source: String, in context: EditionContext) {
        let told = context.edition.stories.flatMap { story in
            story.announcements.filter { $0.source == source && ($0.published != nil || !story.isBaseline) }
        }
        guard let newest = context.edition.stories.map(\.firstSeen).max() else { return nil }
        let last = CivilDay(of: newest, in: context.timezone)
        let monday = last.number - last.weekday + 1
        var counts = Array(repeating: 0, count: WeekChart.weeks)
        for announcement in told {
            let day =
                announcement.published?.civilDay ?? CivilDay(of: announcement.firstSeen, in: context.timezone)
            let age = (monday + 6 - day.number) / 7
            if day.number <= monday + 6, age < WeekChart.weeks { counts[WeekChart.weeks - 1 - age] += 1 }
        }
        guard counts.contains(where: { $0 > 0 }) else { return nil }
        self.counts = counts
    }

    func value(in words: Wording) -> TemplateValue {
        let most = counts.max() ?? 1
        let bars = counts.enumerated().map { place, count -> TemplateValue in
            // A week without any has a line of its own, so that it is seen to be one.
            let height = max(1, count * WeekChart.height / most)
            return .object([
                "x": .text(String(place * WeekChart.step)), "y": .text(String(WeekChart.height - height)),
                "height": .text(String(height)),
            ])
        }
        let listed = counts.map { String($0) }.joined(separator: ", ")
        return .object(["bars": .list(bars), "label": .text(words.status.weekCounts(listed))])
    }
}
