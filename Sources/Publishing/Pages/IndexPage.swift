import Foundation
import Model

/// How many stories the page carries, so that it stays small enough to be searched in the browser.
private let pageCount = 300

/// How many coming events the page tells; `agenda.ics` has all of them.
private let eventCount = 100

/// The page for people: newest stories, agenda, subscriptions; a script adds search and filters, which need no server.
func indexPage(in context: EditionContext) -> [UInt8] {
    let words = context.words
    let stories = context.edition.stories.prefix(pageCount)
    let coming = context.coming(from: context.today).prefix(eventCount)
    return render(
        "index",
        .object([
            "words": .words(words), "title": .text(typeset(context.edition.title)), "level": .text("3"),
            "styleHash": policyHash("style"), "scriptHash": policyHash("script"),
            "language": .text(words.language), "link": .text(context.edition.link),
            "stories": .list(stories.map { card($0, in: context) }), "hasStories": .flag(!stories.isEmpty),
            "events": .list(coming.map { event($0, in: context) }), "hasEvents": .flag(!coming.isEmpty),
            "regions": .list(regionOptions(stories, in: context)), "themes": .list(themeOptions(in: context)),
            "kinds": .list(kindOptions(in: context)), "contact": .optional(context.edition.contact),
        ]))
}

private func card(_ story: PublishedStory, in context: EditionContext) -> View {
    let regions = (story.regions.isEmpty ? [context.words.national] : story.regions).map(slug)
    return .object([
        "notice": View(Notice(story, in: context)), "kind": .text(story.kind.rawValue),
        "kindName": .text(context.words.one(story.kind)),
        "regionSlugs": .text(regions.joined(separator: " ")),
        "themeSlugs": .text(story.themes.map(slug).joined(separator: " ")),
    ])
}

private func event(_ story: PublishedStory, in context: EditionContext) -> View {
    let regions = (story.regions.isEmpty ? [context.words.national] : story.regions).map(slug)
    return .object([
        "notice": View(Notice(story, in: context)), "kind": .text(story.kind.rawValue),
        "regionSlugs": .text(regions.joined(separator: " ")),
        "themeSlugs": .text(story.themes.map(slug).joined(separator: " ")),
    ])
}

/// Stories of no region are the nation's, which the configuration may also name.
private func regionOptions(_ stories: ArraySlice<PublishedStory>, in context: EditionContext) -> [View] {
    let national = context.words.national
    let isNamed = context.regions.contains { slug($0) == slug(national) }
    let nation = !isNamed && stories.contains { $0.regions.isEmpty }
    return context.regions.map { option(slug($0), $0, feed: "regions/\(slug($0)).atom") }
        + (nation ? [option(slug(national), national, feed: nil)] : [])
}

private func themeOptions(in context: EditionContext) -> [View] {
    context.edition.themes.map { option(slug($0.id), $0.label, feed: "themes/\(slug($0.id)).atom") }
}

private func kindOptions(in context: EditionContext) -> [View] {
    Kind.allCases.map { option($0.rawValue, context.words.many($0), feed: "kinds/\($0.rawValue).atom") }
}

private func option(_ slug: String, _ label: String, feed: String?) -> View {
    .object(["slug": .text(slug), "label": .text(label), "feed": .optional(feed)])
}
