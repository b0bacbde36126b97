import Foundation
import Model

/// The page for people: newest stories, agenda, subscriptions; a script adds search and filters, which need no server.
struct IndexPage {
    /// The number of stories that the page carries, so that it stays small enough to be searched in the browser.
    private static let storyLimit = 300
    /// The number of coming events that the page tells; `agenda.ics` has all of them.
    private static let eventLimit = 100

    let context: EditionContext

    init(of context: EditionContext) { self.context = context }

    var bytes: [UInt8] {
        let words = context.words
        let stories = context.edition.stories.prefix(IndexPage.storyLimit)
        let coming = context.coming(from: context.today).prefix(IndexPage.eventLimit)
        return Template.index.filled(
            with: .object([
                "words": .words(words), "title": .text(context.edition.title.typeset), "level": .text("3"),
                "styleHash": Template.style.policyHash, "scriptHash": Template.script.policyHash,
                "language": .text(words.language), "link": .text(context.edition.link),
                "stories": .list(stories.map { card(of: $0) }), "hasStories": .flag(!stories.isEmpty),
                "events": .list(coming.map { card(of: $0) }), "hasEvents": .flag(!coming.isEmpty),
                "regions": .list(regionOptions(for: stories)), "themes": .list(themeOptions),
                "kinds": .list(kindOptions), "contact": .optional(context.edition.contact),
            ]))
    }

    private func card(of story: PublishedStory) -> TemplateValue {
        let regions = story.regions.isEmpty ? [context.words.national] : story.regions
        return .object([
            "notice": StoryView(story, in: context).value, "kind": .text(story.kind.rawValue),
            "kindName": .text(context.words.one(story.kind)),
            "regionSlugs": .text(regions.map(\.slug).joined(separator: " ")),
            "themeSlugs": .text(story.themes.map(\.slug).joined(separator: " ")),
        ])
    }

    /// Stories of no region are the nation's, which the configuration may also name.
    private func regionOptions(for stories: ArraySlice<PublishedStory>) -> [TemplateValue] {
        let national = context.words.national
        let isNamed = context.regions.contains { $0.slug == national.slug }
        let nation = !isNamed && stories.contains { $0.regions.isEmpty }
        return context.regions.map { option($0.slug, label: $0, feed: "regions/\($0.slug).atom") }
            + (nation ? [option(national.slug, label: national, feed: nil)] : [])
    }

    private var themeOptions: [TemplateValue] {
        context.edition.themes.map { option($0.id.slug, label: $0.label, feed: "themes/\($0.id.slug).atom") }
    }

    private var kindOptions: [TemplateValue] {
        Kind.allCases.map {
            option($0.rawValue, label: context.words.many($0), feed: "kinds/\($0.rawValue).atom")
        }
    }

    private func option(_ slug: String, label: String, feed: String?) -> TemplateValue {
        .object(["slug": .text(slug), "label": .text(label), "feed": .optional(feed)])
    }
}
