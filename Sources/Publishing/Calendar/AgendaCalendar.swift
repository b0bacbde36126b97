internal import Calendar
import Foundation
import Model

/// `agenda.ics`, and the same of a region or theme: coming events, and coming deadlines as events of their own.
struct AgendaCalendar {
    private let context: EditionContext
    private let part: EditionPart

    init(of part: EditionPart, in context: EditionContext) {
        self.context = context
        self.part = part
    }

    var file: OutputFile { OutputFile(path: part.agendaPath, content: bytes) }

    private var bytes: [UInt8] {
        let today = context.today
        // An event that is put off has no day until a new one is told.
        let events = context.coming(from: today).filter { $0.state != .postponed && part.contains($0) }
            .compactMap { event(of: $0) }
        let deadlines = context.edition.stories.filter { $0.state != .postponed }.compactMap {
            story -> CalendarEvent? in
            guard part.contains(story), let deadline = story.event?.deadline,
                deadline.days.upperBound >= today
            else { return nil }
            return self.deadline(deadline, of: story)
        }
        return CalendarDocument(
            name: [context.words.agenda, part.name, context.edition.title].compactMap { $0 }
                .joined(separator: " – "),
            events: (events + deadlines).sorted { $0.uid < $1.uid }, words: context.words
        ).bytes
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
        event.summary = context.words.deadline(story.title)
        event.isDeadline = true
        return event
    }

    private func entry(of story: PublishedStory, part: String, at time: CalendarTime) -> CalendarEvent {
        let words = context.words
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
            [words.one(story.kind)] + story.themes.map { context.themeLabel($0) } + story.regions
        return event
    }

    private func zones(of story: PublishedStory) -> [TimeZone] {
        [context.timezone(of: story), context.timezone]
    }
}
