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
package import Text

/// Reads notices; built once from the themes and the sources of feeds.json, used for every item.
package final class NoticeReader: Sendable {
    private let themes: ThemeMatcher
    private let organisers: OrganiserMatcher
    /// The phrases of `FoundPhrases`.
    private let phrases: PhraseTable

    package init(themes: [Theme], organisers: [Source]) {
        self.themes = ThemeMatcher(themes, names: organisers.flatMap { [$0.name] + $0.aliases })
        self.organisers = OrganiserMatcher(organisers)
        phrases = PhraseTable(
            lists: [kindPhrases, statePhrases, self.themes.soughtPhrases, self.organisers.soughtPhrases])
    }

    /// Everything that the words say; `kind` is `news` when nothing else is said.
    package func notice(_ input: NoticeText) -> Notice {
        let dates = FrenchDates(in: input.text.prose, reference: input.reference, timezone: input.timezone)
        var tone = Tone(isUndated: input.isUndated)
        var mentions = dates.mentions(tone)
        let found = FoundPhrases(in: input.text, by: phrases)
        let kind =
            input.pageKind
            ?? KindFeatures(input, dates: dates, mentions: mentions, found: found).winner(of: input.text)
        if kind == .recap, !mentions.isEmpty {
            tone.isPast = true
            mentions = dates.mentions(tone)
        }
        let places = PlaceText(input.text.prose)
        let finder = EventFinder(
            mentions: mentions, hours: dates.hours, hoursOfWeekdays: dates.hoursOfWeekdays, kind: kind,
            input: input, places: places, found: found)
        return Notice(
            kind: kind,
            event: placed(
                input.given == nil ? finder.event : input.given.flatMap { finder.completed($0) }, in: input,
                among: places),
            themes: themes.themes(of: input.text, categories: input.categories, found: found),
            organiser: organisers.organiser(in: found))
    }

    /// The id of the source that a text names as the one that organises; nil when it names none.
    package func organiser(of text: ItemText) -> String? {
        organisers.organiser(in: FoundPhrases(in: text, by: phrases))
    }

    /// Returns the event with a place: of the text around its date, else of what the listing shows of the item, else of any of its
    /// words.
    private func placed(_ event: Event?, in input: NoticeText, among places: PlaceText) -> Event? {
        guard var event, event.start != nil, event.place == nil, !input.isExact else { return event }
        if let record = input.text.record {
            let dates = FrenchDates(in: record, reference: input.reference, timezone: input.timezone)
            event.place = PlaceText(record).place(near: dates.mentions().first?.range ?? 0..<0)
        }
        event.place = event.place ?? places.place(near: 0..<0)
        return event
    }
}
