internal import Calendar
import Foundation
import Model

/// `agenda.ics`: coming events, and coming deadlines as events of their own.
func agendaCalendar(in context: EditionContext) -> [UInt8] {
    let today = context.today
    let events = context.coming(from: today).compactMap { event(of: $0, in: context) }
    let deadlines = context.edition.stories.compactMap { story -> CalendarEvent? in
        guard let deadline = story.event?.deadline, days(of: deadline).upperBound >= today else { return nil }
        return deadlineEvent(of: story, deadline, in: context)
    }
    let name = "\(context.words.agenda) – \(context.edition.title)"
    return iCalendar((events + deadlines).sorted(by: precedes), name: name, words: context.words)
}

private func precedes(_ a: CalendarEvent, _ b: CalendarEvent) -> Bool { a.uid < b.uid }

private func event(of story: PublishedStory, in context: EditionContext) -> CalendarEvent? {
    guard let told = story.event,
        let time = CalendarTime(from: told.start, to: told.end, zones: zones(of: story, context))
    else { return nil }
    var event = common(story, "event", time, in: context)
    event.summary = story.title
    event.place = told.place
    event.isCancelled = told.isCancelled
    return event
}

private func deadlineEvent(
    of story: PublishedStory, _ deadline: When, in context: EditionContext
) -> CalendarEvent? {
    guard let time = CalendarTime(from: deadline, to: nil, zones: zones(of: story, context)) else {
        return nil
    }
    var event = common(story, "deadline", time, in: context)
    event.summary = context.words.deadline(story.title)
    event.isCancelled = story.event?.isCancelled == true
    event.isDeadline = true
    return event
}

private func common(
    _ story: PublishedStory, _ part: String, _ time: CalendarTime, in context: EditionContext
) -> CalendarEvent {
    let words = context.words
    var event = CalendarEvent(
        uid: uid(of: story.id, part), stamp: story.eventChanged ?? story.change?.noticed ?? story.firstSeen,
        summary: story.title, time: time)
    event.sequence = max(story.eventRevision, story.change == nil ? 0 : 1)
    event.modified = story.updated
    event.url = story.url
    let told = story.event.flatMap { words.time(of: $0) }.map(capitalised)
    let deadline = story.event?.deadline.map { words.deadline(words.moment($0)) }
    let text = story.summaryHTML.map { excerpt($0) }
    event.description = [told, deadline, text].compactMap { $0 }.filter { !$0.isEmpty }.joined(
        separator: "\n")
    event.categories = [words.one(story.kind)] + story.themes.map { context.themeLabel($0) } + story.regions
    return event
}

/// Stable like the story's id, and different for its two events.
func uid(of id: String, _ part: String) -> String {
    (id.hasPrefix("urn:uuid:") ? String(id.dropFirst(9)) : id) + "-" + part
}

private func zones(of story: PublishedStory, _ context: EditionContext) -> [TimeZone] {
    [context.timezone(of: story), context.timezone]
}
