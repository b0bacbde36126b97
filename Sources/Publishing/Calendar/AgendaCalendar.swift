internal import Calendar
import Foundation
import Model
internal import Text

/// `agenda.ics`, and the same of a region or theme: coming events, and coming deadlines as events of their own.
struct AgendaCalendar {
    let part: EditionPart
    let entries: AgendaEntries
    let context: EditionContext

    var bytes: [UInt8] {
        CalendarDocument(
            name: [context.words.agenda, part.name, context.edition.title].compactMap { $0 }
                .joined(separator: " – "),
            events: entries.events(of: part), words: context.words
        ).bytes
    }
}

/// All that stands in the agendas, written once for all of them.
struct AgendaEntries {
    private let entries: [(story: PublishedStory, event: WrittenEvent)]

    init(of context: EditionContext) {
        let today = context.today
        let lasting = context.edition.stories.filter { story in
            // An event that is put off has no day until a new one is told.
            story.state != .postponed && story.event?.lastDay.map { $0 >= today } == true
        }
        entries = lasting.concurrentMap { story in
            context.calendarEvents(of: story, from: today).map { (story: story, event: WrittenEvent($0)) }
        }
        .flatMap { $0 }.sorted { $0.event.uid < $1.event.uid }
    }

    /// In the order of their identifiers.
    func events(of part: EditionPart) -> [WrittenEvent] {
        entries.filter { part.contains($0.story) }.map(\.event)
    }
}

extension EditionContext {
    /// The event and the deadline of a story, those that are not over on `today`.
    fileprivate func calendarEvents(of story: PublishedStory, from today: Int) -> [CalendarEvent] {
        var events: [CalendarEvent] = []
        if let days = story.event?.days, days.upperBound >= today, let event = event(of: story) {
            events.append(event)
        }
        if let end = story.event?.deadline, end.days.upperBound >= today,
            let deadline = deadline(end, of: story)
        {
            events.append(deadline)
        }
        return events
    }

    private func event(of story: PublishedStory) -> CalendarEvent? {
        guard let told = story.event,
            let time = CalendarTime(from: told.start, to: told.end, zones: zones(of: story))
        else { return nil }
        var event = entry(of: story, part: "event", at: time)
        event.summary = story.title
        event.place = told.place
        return event
    }

    private func deadline(_ deadline: When, of story: PublishedStory) -> CalendarEvent? {
        guard let time = CalendarTime(from: deadline, to: nil, zones: zones(of: story)) else { return nil }
        var event = entry(of: story, part: "deadline", at: time)
        event.summary = words.deadline(story.title)
        event.isDeadline = true
        return event
    }

    private func entry(of story: PublishedStory, part: String, at time: CalendarTime) -> CalendarEvent {
        var event = CalendarEvent(
            uid: CalendarEvent.uid(of: story.id, part: part),
            stamp: story.eventChanged ?? story.change?.noticed ?? story.firstSeen, summary: story.title,
            time: time)
        event.sequence = max(story.eventRevision, story.change == nil ? 0 : 1)
        event.modified = story.updated
        event.url = story.url
        event.isCancelled = story.event?.isCancelled == true
        let told = story.event.flatMap { words.time(of: $0) }?.capitalised
        let deadline = story.event?.deadline.map { words.deadline(words.moment($0)) }
        let text = story.summaryHTML.map { Excerpt(html: $0).text }
        event.description = [told, deadline, story.note.map { words.editorsNote($0) }, text].compactMap { $0 }
            .filter { !$0.isEmpty }
            .joined(separator: "\n")
        event.categories =
            [words.one(story.kind)] + story.themes.map { themeLabel($0) } + story.regions
        return event
    }

    private func zones(of story: PublishedStory) -> [TimeZone] {
        [timezone(of: story), timezone]
    }
}

extension Event {
    /// The last day of the event or of its deadline.
    fileprivate var lastDay: Int? { [days, deadline?.days].compactMap { $0?.upperBound }.max() }
}
