internal import Calendar
import Foundation
import Model
internal import Text

/// A digest as its readers see it, ready for both the template and the plain text.
struct Letter {
    struct Part {
        var id: String
        var title: String
        var groups: [(heading: String?, notices: [Notice])]
    }

    let words: Wording
    let title: String
    /// « n° 47, semaine du … ».
    let number: String
    let counts: String
    let web: String
    let home: String
    let parts: [Part]
    let checked: String
    let failing: [String]
    let contact: String?
    let stories: [String]

    init(_ week: ISOWeek, _ selection: DigestSelection, in context: EditionContext, health: [PageHealth]) {
        let told = selection.stories
        words = context.words
        title = typeset(context.edition.title)
        number = Letter.number(of: week, words)
        let sources = Set(told.flatMap { $0.announcements.map(\.source) }).count
        counts = told.isEmpty ? words.digest.nothing : words.digest.counts(told.count, sources)
        web = context.address("digests/\(week).html")
        home = context.edition.link
        parts = selection.sections.map { Part($0, in: context) }
        checked = words.digest.checked(context.edition.sources.count)
        failing = health.filter(\.isFailing).map(\.sourceName).unique
        contact = context.edition.contact
        stories = told.map(\.id)
    }

    /// « n° 47, semaine du 16 au 22 novembre 2026 »: month and year are told once where they are the same.
    private static func number(of week: ISOWeek, _ words: Wording) -> String {
        let (first, last) = (week.monday, week.sunday)
        let end = words.shortDay(last)
        let begin = words.shortDay(first)
        let month = "\u{A0}" + words.months[first.month - 1]
        let short: String
        if first.year != last.year {
            short = begin
        } else if first.month != last.month {
            short = words.dayOfMonth(first.day) + month
        } else {
            short = words.dayOfMonth(first.day)
        }
        return words.digest.title(week.week, short, end)
    }
}

extension Letter {
    /// What the press says is told in a line; whoever wants more follows the link.
    fileprivate static func notice(
        of story: PublishedStory, _ topic: DigestSelection.Topic, in context: EditionContext
    ) -> Notice {
        var notice = Notice(story, in: context)
        if topic == .press { notice.excerpt = nil }
        return notice
    }
}

extension Letter.Part {
    init(_ section: DigestSelection.Section, in context: EditionContext) {
        id = "\(section.topic)"
        title = context.words.digest.title(of: section.topic)
        groups = section.groups.map { group in
            (
                group.heading.map(typeset),
                group.stories.map { Letter.notice(of: $0, section.topic, in: context) }
            )
        }
    }
}

extension DigestWording {
    func title(of topic: DigestSelection.Topic) -> String {
        switch topic {
        case .deadlines: deadlines
        case .agenda: agenda
        case .calls: calls
        case .publications: publications
        case .recaps: recaps
        case .news: news
        case .press: press
        case .jobs: jobs
        case .changes: changes
        }
    }
}

extension PageHealth {
    /// Whether its last visits failed, or it is gone.
    var isFailing: Bool { memory.failures > 0 || memory.isGone }
}

extension Letter {
    var view: View {
        .object([
            "words": .words(words), "styleHash": policyHash("letter"),
            "language": .text(words.language), "title": .text(title),
            "number": .text(number),
            "counts": .text(counts), "web": .text(web), "home": .text(home), "checked": .text(checked),
            "parts": .list(parts.map(\.view)), "hasParts": .flag(!parts.isEmpty),
            "failing": .list(failing.map { .text($0) }), "hasFailing": .flag(!failing.isEmpty),
            "contact": .optional(contact),
        ])
    }
}

extension Letter.Part {
    fileprivate var view: View {
        let groups = groups.map { group in
            View.object([
                "heading": .optional(group.heading), "level": .text(group.heading == nil ? "3" : "4"),
                "notices": .list(group.notices.map { .object(["notice": View($0)]) }),
            ])
        }
        return .object(["id": .text(id), "title": .text(title), "groups": .list(groups)])
    }
}
