internal import Calendar
import Foundation
import Model
internal import Text

/// A story as people read it, ready for the page, the letter and its plain text.
struct StoryView {
    var title: String
    var url: String?
    /// Set when it differs from the edition's.
    var language: String?
    /// The name of its organiser, else of the centre that announced it first.
    var signature: String?
    /// Its first region, else the nation.
    var region: String
    /// « ORIV · Grand Est ».
    var origin: String
    /// « Annulé », « Date modifiée (auparavant : …) ».
    var alert: String?
    var time: String?
    var place: String?
    var deadline: String?
    /// « Le mot de la rédaction : … ».
    var note: String?
    var excerpt: String?
    var themes: [String]
    var others: [(name: String, url: String?)]
    /// Another centre's story of the same subject.
    var companion: (title: String, url: String?)?
    var published: String
    var publishedDay: String

    /// The story with an excerpt of the usual length.
    init(_ story: PublishedStory, in context: EditionContext) {
        let text = story.quotedSentences
        self.init(
            story, in: context, excerpt: text.flatMap { story.excerpt(of: $0, limit: excerptLimit) })
    }

    init(_ story: PublishedStory, in context: EditionContext, excerpt: String?) {
        let words = context.words
        title = story.title.withoutEntities.typeset
        url = story.url
        language = story.language == context.edition.language ? nil : story.language
        let signer = story.signer(in: context)
        signature = signer?.name.typeset
        region = (story.regions.first ?? words.national).typeset
        origin = [signer?.name, region].compactMap { $0?.typeset }.joined(separator: " · ")
        alert = words.alert(of: story)
        time = story.event.flatMap { words.heldTime(of: $0, readIn: context.timezone) }?.capitalised
        place = story.event?.place?.typeset
        // A deadline that is over is nobody's any more.
        let end = story.event?.heldDeadline.flatMap { end in
            end.isOpen(at: context.edition.now, today: context.today) ? end : nil
        }
        deadline = end.map { words.deadline(words.moment($0)) }
        note = story.note.map { words.editorsNote($0.typeset) }
        self.excerpt = excerpt
        themes = story.themes.map { context.themeLabel($0) }
        others = story.announcements.filter { $0.source != signer?.id && $0.name != signer?.name }
            .unique(by: \.source).map { ($0.name.typeset, $0.url) }
        published = words.shortDay(story.published, in: context.timezone)
        let day = CivilDay(of: story.published, in: context.timezone)
        publishedDay = When.day(year: day.year, month: day.month, day: day.day).text
    }
}

extension StoryView {
    var value: TemplateValue { .object(members) }

    var members: [String: TemplateValue] {
        let others = others.map { TemplateValue.object(["name": .text($0.name), "url": .optional($0.url)]) }
        return [
            "title": .text(title), "url": .optional(url), "language": .optional(language),
            "origin": .text(origin), "region": .text(region), "signature": .optional(signature),
            "alert": .optional(alert), "time": .optional(time),
            "place": .optional(place), "deadline": .optional(deadline), "note": .optional(note),
            "excerpt": .optional(excerpt),
            "themes": .list(themes.map { .text($0) }), "hasThemes": .flag(!themes.isEmpty),
            "others": .list(others), "hasOthers": .flag(!others.isEmpty),
            "companion": companion.map {
                .object(["title": .text($0.title), "url": .optional($0.url)])
            } ?? .flag(false),
            "themeLine": .optional(themes.isEmpty ? nil : themes.joined(separator: " · ")),
            "published": .text(published), "publishedDay": .text(publishedDay),
        ]
    }
}

extension PublishedStory {
    /// The source that signs a story: its organiser, else the one that speaks for it.
    fileprivate func signer(in context: EditionContext) -> (id: String, name: String)? {
        if let organiser, let source = context.sources[organiser] { return (source.id, source.name) }
        return announcements.first.map { ($0.source, $0.name) }
    }

    /// The beginning of its text, without the title, day, hours and place that stand beside it.
    func excerpt(of quoted: QuotedText, limit: Int) -> String? {
        let said = [title, event?.place ?? ""]
        let text = Excerpt(of: quoted, besides: event == nil ? nil : said, limit: limit).text.typeset
        // The sign for what follows stays on the line of what it follows.
        if text.isEmpty { return nil }
        return text.hasBytes(" …") ? text.replacing(" …", with: "\u{A0}…") : text
    }

    /// Its text where that begins with sentences, for whoever reads what is told beside it first.
    var quotedSentences: QuotedText? {
        summaryHTML.map { QuotedText(html: MarkupBlocks(html: $0).sentences ?? $0) }
    }
}

extension Wording {
    /// The one thing that must not be missed of an event: that it is cancelled, or when or where it was to be before.
    func alert(of story: PublishedStory) -> String? {
        if let alert = stateAlert(of: story) { return alert }
        guard let change = story.change else { return nil }
        if let before = time(of: change.before), before != time(of: change.after) {
            return dateChanged(before)
        }
        guard let before = change.before.place, before != change.after.place else { return nil }
        return placeChanged(before.typeset)
    }

    /// The word for an event that does not take place as it was announced.
    func stateAlert(of story: PublishedStory) -> String? {
        switch story.state {
        case .planned: nil
        case .postponed: story.event.flatMap { time(of: $0) }.map { postponedFrom($0) } ?? postponed
        case .cancelled: cancelled
        }
    }
}
