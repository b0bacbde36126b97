internal import Calendar
import Foundation
import Model

/// One notice as people read it, ready for the page, the digest and its plain text.
struct Notice {
    var title: String
    var url: String?
    /// Set when it differs from the edition's.
    var language: String?
    /// « ORIV · Grand Est ».
    var origin: String
    /// « Annulé », « Nouvelle date : … ».
    var alert: String?
    var time: String?
    var place: String?
    var deadline: String?
    var excerpt: String?
    var themes: [String]
    var others: [(name: String, url: String?)]
    var published: String
    var publishedDay: String

    init(_ story: PublishedStory, in context: EditionContext) {
        let words = context.words
        title = typeset(story.title)
        url = story.url
        language = story.language == context.edition.language ? nil : story.language
        origin = Notice.origin(of: story, words)
        alert = words.alert(of: story)
        time = story.event.flatMap { words.time(of: $0) }.map(capitalised)
        place = story.event?.place.map(typeset)
        deadline = story.event?.deadline.map { words.deadline(words.moment($0)) }
        excerpt = story.summaryHTML.map { typeset(Publishing.excerpt($0)) }.flatMap { $0.isEmpty ? nil : $0 }
        themes = story.themes.map { context.themeLabel($0) }
        others = story.announcements.dropFirst().map { ($0.name, $0.url) }
        published = words.shortDay(story.published, in: context.timezone)
        let day = CivilDay(of: story.published, in: context.timezone)
        publishedDay = When.day(year: day.year, month: day.month, day: day.day).text
    }

    private static func origin(of story: PublishedStory, _ words: Wording) -> String {
        let name = story.announcements.first?.name
        return [name, story.regions.first ?? words.national].compactMap { $0 }.joined(separator: " · ")
    }
}

extension View {
    init(_ notice: Notice) {
        let others = notice.others.map { View.object(["name": .text($0.name), "url": .optional($0.url)]) }
        self = .object([
            "title": .text(notice.title), "url": .optional(notice.url),
            "language": .optional(notice.language),
            "origin": .text(notice.origin), "alert": .optional(notice.alert), "time": .optional(notice.time),
            "place": .optional(notice.place), "deadline": .optional(notice.deadline),
            "excerpt": .optional(notice.excerpt), "themes": .list(notice.themes.map { .text($0) }),
            "hasThemes": .flag(!notice.themes.isEmpty), "others": .list(others),
            "hasOthers": .flag(!others.isEmpty),
            "published": .text(notice.published), "publishedDay": .text(notice.publishedDay),
        ])
    }
}

extension Wording {
    /// What must not be missed of an event: that it is cancelled, or when or where it was to be before.
    func alert(of story: PublishedStory) -> String? {
        if story.event?.isCancelled == true { return cancelled }
        guard let change = story.change else { return nil }
        if let before = time(of: change.before), before != time(of: change.after) { return postponed(before) }
        guard let before = change.before.place, before != change.after.place else { return nil }
        return placeChanged(typeset(before))
    }
}
