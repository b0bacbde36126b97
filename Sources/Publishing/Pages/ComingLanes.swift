internal import Calendar
import Model

/// All that lies ahead of one part of the edition: its events in the order in which they take place, and its deadlines.
struct ComingLanes {
    /// Lines of an agenda under one heading.
    struct Lane {
        var title: String
        var lines: [AgendaLine]
        /// True for one that stands below the others.
        var isWide = false
    }

    /// The number of deadlines, of events of the week and of later events that a page shows; the agenda has all.
    private static let most = (deadlines: 6, thisWeek: 8, later: 6)
    /// The number of lines of the whole agenda, which has some two hundred kilobytes then; the calendar has all.
    private static let mostLines = 200

    private let context: EditionContext
    private let events: [PublishedStory]
    private let deadlines: [(story: PublishedStory, day: Int)]
    /// The stories that a person wants to stand first.
    private let pinned: [PublishedStory]

    /// All that lies ahead of the whole edition.
    init(of context: EditionContext) {
        self.context = context
        let today = context.today
        events = context.coming(from: today)
        pinned = context.edition.stories.filter(\.isPinned)
        deadlines = context.edition.stories.compactMap { story in
            story.event?.heldDeadline.map { (story: story, day: $0.days.upperBound) }
        }
        .filter { $0.day >= today }
        .sorted { ($0.day, $0.story.id) < ($1.day, $1.story.id) }
    }

    /// The part of it that lies ahead of one part.
    init(_ whole: ComingLanes, of part: EditionPart) {
        context = whole.context
        events = whole.events.filter { part.contains($0) }
        pinned = whole.pinned.filter { part.contains($0) }
        deadlines = whole.deadlines.filter { part.contains($0.story) }
    }

    /// The events that take a day or an hour, for programs that read the page.
    var datedEvents: [PublishedStory] { events.filter { $0.event?.start?.isMonth == false } }

    /// The deadlines of the coming weeks, the events of this one and those that follow; the borders move with the week,
    /// so that the page does not change each day.
    var nearest: [Lane] {
        let words = context.words.page
        let sunday = ISOWeek(of: context.edition.now, in: context.timezone).sunday.number
        let near = deadlines.filter { $0.day <= sunday + 2 * 7 && !$0.story.isPinned }
            .prefix(ComingLanes.most.deadlines)
        let first = pinned.map {
            AgendaLine($0.event?.heldDeadline == nil ? .event : .deadline, of: $0, in: context)
        }
        let isThisWeek: (PublishedStory) -> Bool = {
            $0.event?.start?.isMonth != true && ($0.event?.days?.lowerBound ?? .max) <= sunday
        }
        let thisWeek = events.filter(isThisWeek).prefix(ComingLanes.most.thisWeek)
        let later = events.filter { !isThisWeek($0) }.prefix(ComingLanes.most.later)
        return [
            Lane(
                title: words.deadlines,
                lines: first + near.map { AgendaLine(.deadline, of: $0.story, in: context) }),
            Lane(title: words.thisWeek, lines: lines(of: thisWeek)),
            Lane(title: words.later, lines: lines(of: later), isWide: true),
        ].filter { !$0.lines.isEmpty }
    }

    /// All that lies ahead, a lane a month; what has begun stands in the present one.
    var months: [Lane] {
        let today = context.today
        let all =
            events.map { story in
                let day = story.event?.days?.lowerBound ?? today
                return (
                    day: max(today, day), second: day < today ? 0 : story.event.second,
                    role: AgendaLine.Role.event, story: story
                )
            } + deadlines.map { (day: $0.day, second: 0, role: AgendaLine.Role.deadline, story: $0.story) }
        let nearest = all.sorted {
            ($0.day, $0.second, $0.story.id) < ($1.day, $1.second, $1.story.id)
        }
        .prefix(ComingLanes.mostLines)
        let months = Dictionary(grouping: nearest) { CivilMonth(of: CivilDay(number: $0.day)) }
        return months.sorted { $0.key < $1.key }.map { month, entries in
            return Lane(
                title: context.words.month(month).capitalised,
                lines: entries.map { AgendaLine($0.role, of: $0.story, in: context) }, isWide: true)
        }
    }

    private func lines(of stories: some Sequence<PublishedStory>) -> [AgendaLine] {
        stories.map { AgendaLine(.event, of: $0, in: context) }
    }
}

extension ComingLanes.Lane {
    var value: TemplateValue {
        .object([
            "title": .text(title), "isWide": .flag(isWide),
            "lines": .list(lines.map { .object(["lineHTML": .rendered($0.html)]) }),
        ])
    }
}
