// Notices: what one item is about.
//
// From an item's words to what staff ask of it: what kind of notice it is, when and where something takes place,
// until when one can register, which themes it touches, who organises it. Nothing is invented: what the words do
// not say stays nil, and an event's date never becomes a date of publication.
//
// Start reading at `NoticeReader.notice(_:)`; each question has a file of its own beside this one, and what the room
// knows of words and towns stands in `Knowledge/`.

internal import Calendar
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
        var words = NoticeWords(input, phrases: phrases)
        let kind = input.pageKind ?? words.kind
        if kind == .recap { words.readAsPast() }
        let finder = words.finder(of: kind)
        let event = input.given == nil ? finder.event : input.given.flatMap { finder.completed($0) }
        return Notice(
            kind: kind,
            event: input.isExact ? event : completed(event, of: kind, in: words),
            themes: themes.themes(of: input.text, categories: input.categories, found: words.found),
            organiser: organisers.organiser(in: words.found))
    }

    /// The id of the source that a text names as the one that organises; nil when it names none.
    package func organiser(of text: ItemText) -> String? {
        organisers.organiser(in: FoundPhrases(in: text, by: phrases))
    }

    /// Returns the event with what the text leaves out: days, hours and a deadline of what the listing shows of the item; a place of
    /// that too, else of any of its words.
    private func completed(_ event: Event?, of kind: Kind, in words: NoticeWords) -> Event? {
        var event = event
        if let record = words.input.text.record,
            event?.start?.hasTime != true || event?.deadline == nil || event?.place == nil
        {
            var input = words.input
            input.text = ItemText(title: "", text: record)
            let shown = NoticeWords(input, phrases: phrases)
            let finder = shown.finder(of: kind)
            if event?.deadline == nil, let deadline = finder.deadline {
                event = event ?? Event()
                event?.deadline = deadline
            }
            if kind == .event, let more = finder.event, more.tellsMore(than: event),
                !input.isPublished(on: more.start), event?.isDue(on: more.start) != true
            {
                event = event ?? Event()
                event?.start = more.start
                event?.end = more.end
            }
            if event?.start != nil || kind == .job, event?.place == nil,
                let place = shown.places.place(near: shown.mentions.first?.range ?? 0..<0)
            {
                event = event ?? Event()
                event?.place = place
            }
        }
        if event?.start != nil, event?.place == nil { event?.place = words.places.place(near: 0..<0) }
        return event
    }
}

/// What is found in the words of an item, before its kind is known.
struct NoticeWords {
    let input: NoticeText
    let dates: FrenchDates
    private(set) var mentions: [DateMention]
    let found: FoundPhrases
    let places: PlaceText

    init(_ input: NoticeText, phrases: PhraseTable) {
        self.input = input
        dates = FrenchDates(in: input.text.prose, reference: input.reference, timezone: input.timezone)
        mentions = dates.mentions(Tone(isUndated: input.isUndated))
        found = FoundPhrases(in: input.text, by: phrases)
        places = PlaceText(input.text.prose)
    }

    /// Resolves the years that are left out as those of an account.
    mutating func readAsPast() {
        guard !mentions.isEmpty else { return }
        var tone = Tone(isUndated: input.isUndated)
        tone.isPast = true
        mentions = dates.mentions(tone)
    }

    func finder(of kind: Kind) -> EventFinder {
        EventFinder(
            mentions: mentions, hours: dates.hours, hoursOfWeekdays: dates.hoursOfWeekdays, kind: kind,
            input: input, places: places, found: found)
    }

    /// The kind by all that speaks for one. News of a new day is a notice of the event.
    var kind: Kind {
        let kind = kindFeatures.winner(of: input.text)
        return kind == .news && tellsNewDay ? .event : kind
    }

    /// « Il est reporté au mardi 30 juin 2026 », ahead.
    private var tellsNewDay: Bool {
        let today = Moment(CivilDay(of: input.reference, in: input.timezone))
        return mentions.contains { mention in
            guard mention.isNewDate, mention.role == .event, let start = mention.span.start else {
                return false
            }
            return mention.span.grain > .month && start >= today
        }
    }

    var kindFeatures: KindFeatures {
        KindFeatures(
            input, dates: dates, mentions: mentions, found: found, announced: finder(of: .event).event)
    }
}
