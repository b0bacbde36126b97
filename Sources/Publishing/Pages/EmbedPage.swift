import Model

/// `embed/SLUG.html`: what is coming and what is new of one part, for a narrow frame on another's site.
///
/// It has no script and loads nothing; its links open in place of the page that shows it.
struct EmbedPage {
    private let part: EditionPart
    private let context: EditionContext
    private let coming: [PublishedStory]
    private let news: [ShownStory]

    /// The numbers of events and of other stories that it shows at most.
    private static let most = (coming: 4, news: 8)
    /// The most bytes of the page: with long titles it shows fewer.
    static let sizeLimit = 20_000
    /// The most characters of a title.
    private static let titleLength = 160

    /// `cards` are the stories of the part, in the order of the pages, and `lanes` what lies ahead of it.
    init(
        of part: EditionPart, cards: some Sequence<ShownStory>, lanes: ComingLanes, in context: EditionContext
    ) {
        self.part = part
        self.context = context
        coming = Array(lanes.datedEvents.prefix(EmbedPage.most.coming))
        let shown = Set(coming.map(\.id))
        news = Array(cards.lazy.filter { !shown.contains($0.story.id) }.prefix(EmbedPage.most.news))
    }

    var bytes: [UInt8] {
        var news = news[...]
        var coming = coming[...]
        var content = content(coming, news)
        while content.count > EmbedPage.sizeLimit, !news.isEmpty || !coming.isEmpty {
            if news.popLast() == nil { coming.removeLast() }
            content = self.content(coming, news)
        }
        return content
    }

    private func content(_ coming: ArraySlice<PublishedStory>, _ news: ArraySlice<ShownStory>) -> [UInt8] {
        let words = context.words
        let title = [context.edition.title, part.name].compactMap { $0 }.joined(separator: " – ").typeset
        let lists = [
            (words.page.coming, coming.map { entry(of: $0) }),
            (words.page.news, news.map { entry(of: $0.story) }),
        ]
        return context.templates.fill(
            .embed,
            with: .object([
                "words": .words(words), "language": .text(words.language), "title": .text(title),
                "styleHash": context.templates.policyHash(of: .embedStyle),
                "page": .text(context.address(part == .whole ? "" : part.pagePath)),
                "lists": .list(
                    lists.filter { !$0.1.isEmpty }.map { heading, entries in
                        .object(["heading": .text(heading), "entries": .list(entries)])
                    }),
            ]))
    }

    private func entry(of story: PublishedStory) -> TemplateValue {
        let view = StoryView(story, in: context, excerpt: nil)
        let facts = [view.time, view.place].compactMap { $0 }
        var members = view.members
        members["title"] = .text(view.title.shortened(to: EmbedPage.titleLength))
        members["facts"] = .optional(facts.isEmpty ? nil : facts.joined(separator: ", "))
        return .object(members)
    }
}
