// Notices: what one item is about.
//
// From an item's words to what staff ask of it: what kind of notice it is, when and where something takes place,
// until when one can register, which themes it touches, who organises it. Nothing is invented: what the words do
// not say stays nil, and an event's date never becomes a date of publication.
//
// Start reading at `NoticeReader.notice(_:)`; each question has a file of its own beside this one, and what the room
// knows of words and towns stands in `Knowledge/`.

internal import Dates
internal import Foundation
package import Model
internal import Text

/// Reads notices; built once from the themes and the sources of feeds.json, used for every item.
package struct NoticeReader: Sendable {
    private let themes: ThemeMatcher
    private let organisers: OrganiserMatcher

    package init(themes: [Theme], organisers: [Source]) {
        self.themes = ThemeMatcher(themes, names: organisers.flatMap { [$0.name] + $0.aliases })
        self.organisers = OrganiserMatcher(organisers)
    }

    /// Everything that the words say; `kind` is `news` when nothing else is said.
    package func notice(_ input: NoticeText) -> Notice {
        let prose = input.text.prose
        let dates = FrenchDates(in: prose, reference: input.reference, timezone: input.timezone)
        var mentions = dates.mentions()
        let kind = input.pageKind ?? KindBallot(input, mentions: mentions).winner
        if kind == .recap, !mentions.isEmpty { mentions = dates.mentions(isPast: true) }
        let found = EventFinder(mentions: mentions, kind: kind, input: input).event
        return Notice(
            kind: kind, event: placed(completed(input.given, by: found), in: input),
            themes: themes.themes(of: input.text, categories: input.categories),
            organiser: organisers.organiser(of: input.text))
    }

    /// Where the text around a date does not say the place, what the listing shows of the item does, else any of its words.
    private func placed(_ event: Event?, in input: NoticeText) -> Event? {
        guard var event, event.start != nil, event.place == nil else { return event }
        if let record = input.text.record {
            let dates = FrenchDates(in: record, reference: input.reference, timezone: input.timezone)
            event.place = PlaceFinder.place(in: record, date: dates.mentions().first?.range ?? 0..<0)
        }
        event.place = event.place ?? PlaceFinder.place(in: input.text.prose, date: 0..<0)
        return event
    }

    /// Structured data win, the prose fills what they leave open.
    private func completed(_ given: Event?, by found: Event?) -> Event? {
        guard var event = given else { return found }
        event.place = event.place ?? found?.place
        event.deadline = event.deadline ?? found?.deadline
        event.isCancelled = event.isCancelled || found?.isCancelled ?? false
        event.isPostponed = !event.isCancelled && (event.isPostponed || found?.isPostponed ?? false)
        guard event.start == nil else { return event }
        event.start = found?.start
        event.end = event.end ?? found?.end
        return event
    }
}
