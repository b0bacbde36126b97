internal import Calendar
import Foundation
import Model
internal import Text

/// A letter as its readers see it, ready for the page, the mail and its plain text.
struct LetterContent {
    struct Section {
        var topic: LetterSelection.Topic
        var title: String
        var groups: [Group]
        /// The number of entries that were left out because a mail has a limit.
        var omitted = 0

        var id: String { "\(topic)" }
    }

    struct Group {
        var heading: String?
        var entries: [Entry]
    }

    enum Entry {
        case whole(StoryView, id: String)
        case line(LetterLine)
    }

    let words: Wording
    let templates: PageTemplates
    let title: String
    /// « n° 47, semaine du … ».
    let number: String
    let subject: String
    let counts: LetterCounts
    let preheader: String
    let web: String
    let home: String
    /// Instructions for the editor of a draft.
    let instructions: String?
    var sections: [Section]
    let footer: LetterFooter

    init(_ selection: LetterSelection, for request: LetterRequest, in context: EditionContext) {
        words = context.words
        title = (request.profile.title ?? context.edition.title).typeset
        number = words.number(of: request.week)
        counts = LetterCounts(selection, words: words)
        let purpose = words.letter.purposes[request.purpose].map { "\($0) – " } ?? ""
        subject = purpose + words.letter.subject(title, request.week.week, counts.subject)
        templates = context.templates
        web = context.address(request.profile.path(of: request.week, type: "html"))
        home = context.edition.link
        instructions = request.purpose == .draft ? words.letter.instructions : nil
        sections = selection.sections.map { Section($0, in: context) }
        footer = LetterFooter(request, in: context)
        preheader = Array(sections.flatMap(\.groups).flatMap(\.entries).map(\.title).unique.prefix(4))
            .joined(separator: " · ").shortened(to: LetterContent.preheaderLimit)
    }

    /// The length of the text that a list of mails shows beside the subject, in characters.
    private static let preheaderLimit = 140

    /// The letter with as much of its end left out as `fits` asks for: first the excerpts, then the last entries.
    func fitted(_ fits: (LetterContent) -> Bool) -> LetterContent {
        if fits(self) { return self }
        let short = withoutExcerpts
        var (most, least) = (sections.flatMap(\.groups).map(\.entries.count).reduce(0, +), 0)
        if fits(short) { return short }
        while least < most {
            let middle = (least + most + 1) / 2
            if fits(short.beginning(entries: middle)) { least = middle } else { most = middle - 1 }
        }
        return short.beginning(entries: least)
    }

    private var withoutExcerpts: LetterContent {
        mapped { entry in
            guard case .whole(var view, let id) = entry else { return entry }
            view.excerpt = nil
            return .whole(view, id: id)
        }
    }

    private func mapped(_ change: (Entry) -> Entry) -> LetterContent {
        var content = self
        for section in sections.indices {
            for group in sections[section].groups.indices {
                content.sections[section].groups[group].entries = sections[section].groups[group].entries.map(
                    change)
            }
        }
        return content
    }

    private func beginning(entries limit: Int) -> LetterContent {
        var content = self
        var rest = limit
        for section in sections.indices {
            for group in sections[section].groups.indices {
                let entries = sections[section].groups[group].entries
                let kept = Array(entries.prefix(rest))
                rest -= kept.count
                content.sections[section].groups[group].entries = kept
                content.sections[section].omitted += entries.count - kept.count
            }
            content.sections[section].groups.removeAll { $0.entries.isEmpty }
        }
        return content
    }
}

extension LetterContent.Entry {
    fileprivate var title: String {
        switch self {
        case .whole(let view, _): view.title
        case .line(let line): line.title
        }
    }
}

/// One line about a story: a mark, a moment, the title, and where and by whom.
struct LetterLine {
    /// « Rappel », « Annulé ».
    var mark: String?
    var moment: String?
    var title: String
    var url: String?
    var language: String?
    /// The place, the announcer, and what the editor says.
    var tail: String

    init(_ story: PublishedStory, mark: String?, isDeadline: Bool, in context: EditionContext) {
        let view = StoryView(story, in: context)
        let words = context.words
        self.mark = mark
        title = view.time == nil ? view.title : view.title.withoutRepeatedEnd([view.place ?? ""])
        url = view.url
        language = view.language
        if isDeadline {
            moment =
                story.event?.deadline.map {
                    $0.isMonth ? words.deadline(words.moment($0)) : words.until(words.moment($0))
                }?
                .capitalised
            tail = [view.time, view.place, view.signature].compactMap { $0 }.joined(separator: ", ")
        } else {
            moment = view.time
            tail = [view.place, view.signature].compactMap { $0 }.joined(separator: ", ")
        }
        tail = [tail, view.note ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
    }
}

extension LetterContent.Section {
    fileprivate init(_ section: LetterSelection.Section, in context: EditionContext) {
        topic = section.topic
        title = context.words.letter.title(of: section.topic)
        groups = section.groups.map { group in
            .init(
                heading: group.heading?.typeset,
                entries: group.entries.map {
                    LetterContent.Entry($0, on: section.topic, in: context).without(theme: group.heading)
                })
        }
    }
}

extension LetterContent.Entry {
    /// The entry without the theme under whose heading it stands.
    fileprivate func without(theme: String?) -> LetterContent.Entry {
        guard case .whole(var view, let id) = self else { return self }
        view.themes.removeAll { $0 == theme }
        return .whole(view, id: id)
    }

    fileprivate init(
        _ entry: LetterSelection.Entry, on topic: LetterSelection.Topic, in context: EditionContext
    ) {
        let story = entry.story
        let words = context.words
        switch entry.form {
        case .changed(let change) where topic == .changes:
            var view = StoryView(letterStory: story, in: context)
            view.alert = words.alert(of: change)
            self = .whole(view, id: story.id)
        case .changed(let change):
            self = .line(LetterLine(story, mark: words.alert(of: change), isDeadline: false, in: context))
        case .whole:
            var view = StoryView(letterStory: story, in: context)
            view.companion = entry.companion.map { ($0.title.withoutEntities.typeset, $0.url) }
            // The press is told in a line; whoever wants more follows the link.
            if topic == .press { view.excerpt = nil }
            self = .whole(view, id: story.id)
        case .reminder:
            var line = LetterLine(
                story, mark: words.letter.reminder, isDeadline: topic == .deadlines, in: context)
            if let original = entry.companion {
                line.tail += " – \(words.letter.toldBefore) " + original.title.withoutEntities.typeset
            }
            self = .line(line)
        case .introduction:
            self = .line(LetterLine(story, mark: nil, isDeadline: topic == .deadlines, in: context))
        case .pointer:
            self = .line(LetterLine(story, mark: nil, isDeadline: false, in: context))
        }
    }
}

extension StoryView {
    /// A story as a letter tells it: no change that was told before.
    fileprivate init(letterStory story: PublishedStory, in context: EditionContext) {
        self.init(story, in: context)
        alert = context.words.stateAlert(of: story)
    }
}

/// The numbers of a letter: news by section, and reminders apart.
struct LetterCounts {
    /// « 5 échéances, 12 rendez-vous, 9 publications ; 7 rappels ».
    let text: String
    /// The same without what a subject has no room for.
    let subject: String
    let reminders: Int

    /// The sections that a subject names at most.
    private static let subjectParts = 3

    fileprivate init(_ selection: LetterSelection, words: Wording) {
        var news: [LetterWording.Count: Int] = [:]
        var reminders = 0
        for section in selection.sections {
            for entry in section.entries {
                switch entry.form {
                case .whole, .introduction: news[section.topic.count, default: 0] += 1
                case .changed: if section.topic == .changes { news[.changes, default: 0] += 1 }
                case .reminder: reminders += 1
                case .pointer: break
                }
            }
        }
        let parts = LetterWording.Count.allCases.compactMap { kind in
            news[kind].map { words.letter.count(kind, $0) }
        }
        let repeated = reminders > 0 ? words.letter.count(.reminders, reminders) : nil
        text = [parts.joined(separator: ", "), repeated ?? ""].filter { !$0.isEmpty }
            .joined(separator: words.letter.apart)
        subject =
            parts.isEmpty
            ? repeated ?? words.letter.nothing
            : parts.prefix(LetterCounts.subjectParts).joined(separator: ", ")
                + (parts.count > LetterCounts.subjectParts ? "…" : "")
        self.reminders = reminders
    }
}

extension LetterSelection.Topic {
    fileprivate var count: LetterWording.Count {
        switch self {
        case .deadlines: .deadlines
        case .thisWeek, .agenda: .events
        case .calls: .calls
        case .publications: .publications
        case .recaps: .recaps
        case .news: .news
        case .press: .press
        case .jobs: .jobs
        case .changes: .changes
        case .retold: .reminders
        }
    }
}

/// The end of a letter: what was read for it, how to report an error, how to leave.
struct LetterFooter {
    let checked: String
    /// « Aucune collecte depuis le … »; nil while harvests succeed.
    let silence: String?
    let failing: [String]
    let contact: String?
    /// The address of a page on which a reader leaves.
    let leaveURL: String?

    /// The seconds for which a harvest may be missing before readers are told: two days.
    private static let patience: TimeInterval = 2 * 86_400

    fileprivate init(_ request: LetterRequest, in context: EditionContext) {
        let words = context.words.letter
        checked = words.checked(context.edition.sources.count)
        let now = context.edition.now
        if let last = request.history.lastHarvest, now.timeIntervalSince(last) > LetterFooter.patience {
            silence = words.silence(context.words.shortDay(last, in: context.timezone))
        } else {
            silence = nil
        }
        failing = request.health.filter(\.isFailing).map(\.sourceName.typeset).unique
        contact = context.edition.contact
        leaveURL = request.mail?.unsubscribe?.webAddress
    }
}

extension Wording {
    /// « n° 47, semaine du 16 au 22 novembre 2026 »: month and year are told once where they are the same.
    fileprivate func number(of week: ISOWeek) -> String {
        let (first, last) = (week.monday, week.sunday)
        let begin: String
        if first.year != last.year {
            begin = shortDay(first)
        } else if first.month != last.month {
            begin = "\(dayOfMonth(first.day))\u{A0}\(months[first.month - 1])"
        } else {
            begin = dayOfMonth(first.day)
        }
        return letter.number(week.week, begin, shortDay(last))
    }

    /// The words for a change, with the fact that was told before.
    fileprivate func alert(of change: LetterChange) -> String {
        switch change {
        case .state(.planned, _): resumed
        case .state(.cancelled, _): cancelled
        case .state(.postponed, let before): time(of: before).map { postponedFrom($0) } ?? postponed
        case .day(let before): time(of: before).map { dateChanged($0) } ?? postponed
        case .place(let before): placeChanged(before.typeset)
        case .deadline(let before): deadlineChanged(moment(before))
        }
    }
}

extension LetterWording {
    fileprivate func title(of topic: LetterSelection.Topic) -> String {
        switch topic {
        case .thisWeek: thisWeek
        case .deadlines: deadlines
        case .agenda: agenda
        case .calls: calls
        case .publications: publications
        case .recaps: recaps
        case .news: news
        case .press: press
        case .jobs: jobs
        case .changes: changes
        case .retold: retold
        }
    }
}
