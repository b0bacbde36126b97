import Model

/// The unified feed, its archives, and the same for each region, theme and kind.
struct EditionFeeds {
    private let context: EditionContext
    private let told: [StoryEntry]

    init(of context: EditionContext) {
        self.context = context
        told = context.edition.stories.map { StoryEntry($0, in: context) }
    }

    var files: [OutputFile] {
        let archives = FeedArchives(of: told, in: context).documents
        var newest = FeedDocument(of: told.prefix(newestCount), at: "feed.atom", in: context)
        newest.history = archives.last.map { .init(previous: context.address($0.path)) }
        var files = [OutputFile(path: "feed.atom", content: newest.atom)]
        files += archives.map { OutputFile(path: $0.path, content: $0.feed.atom) }
        newest.history = nil
        newest.selfURL = context.address("feed.rss")
        files.append(OutputFile(path: "feed.rss", content: newest.rss))
        newest.selfURL = context.address("feed.json")
        for (index, told) in told.prefix(newestCount).enumerated() {
            newest.entries[index].moisson = told.story.moissonExtension(
                about: context.address("README#json-feed-extension"))
        }
        files.append(OutputFile(path: "feed.json", content: newest.jsonFeed))
        return files + partialFeeds + [stylesheet]
    }

    /// With it a browser that is shown a feed says what that is.
    private var stylesheet: OutputFile {
        let words = context.words.page
        return OutputFile(
            path: "feed.css",
            content: Template.feedStyle.filled(
                with: .object(["is": .text(words.feedIs), "how": .text(words.feedHow)])))
    }

    private var partialFeeds: [OutputFile] {
        let parts = context.parts.map { part in
            partialFeed(part.feedPath, named: part.name) { part.contains($0) }
        }
        let kinds = Kind.allCases.map { kind in
            partialFeed("kinds/\(kind.rawValue).atom", named: context.words.many(kind)) { $0.kind == kind }
        }
        return parts + kinds
    }

    private func partialFeed(
        _ path: String, named name: String?, of belongs: (PublishedStory) -> Bool
    ) -> OutputFile {
        let chosen = told.filter { belongs($0.story) }.prefix(newestCount)
        return OutputFile(
            path: path, content: FeedDocument(of: chosen, at: path, named: name, in: context).atom)
    }
}
