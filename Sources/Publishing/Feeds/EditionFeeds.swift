import Model

/// The unified feed, its archives, and the same for each region, theme and kind.
struct EditionFeeds {
    private let context: EditionContext
    private let told: [ShownStory]

    /// `told` are all stories.
    init(of told: [ShownStory], in context: EditionContext) {
        self.context = context
        self.told = told
    }

    var files: [PlannedFile] {
        let archives = FeedArchives(of: told, in: context).documents
        return newest(before: archives.last?.path)
            + archives.map { archive in
                PlannedFile(path: archive.path, stamp: archive.stamp) { archive.feed.atom }
            }
            + partialFeeds + [stylesheet]
    }

    /// The newest entries in each format; `archive` is the path of the newest archive document.
    private func newest(before archive: String?) -> [PlannedFile] {
        [
            PlannedFile(path: "feed.atom") {
                var feed = newest
                feed.history = archive.map { .init(previous: context.address($0)) }
                return feed.atom
            },
            PlannedFile(path: "feed.rss") {
                var feed = newest
                feed.selfURL = context.address("feed.rss")
                return feed.rss
            },
            PlannedFile(path: "feed.json") { jsonFeed },
        ]
    }

    private var newest: FeedDocument {
        FeedDocument(of: told.prefix(newestCount), at: "feed.atom", in: context)
    }

    private var jsonFeed: [UInt8] {
        var feed = newest
        feed.selfURL = context.address("feed.json")
        for (index, told) in told.prefix(newestCount).enumerated() {
            feed.entries[index].moisson = told.story.moissonExtension(
                about: context.address("README#json-feed-extension"))
        }
        return feed.jsonFeed
    }

    /// With it a browser that is shown a feed says what that is.
    private var stylesheet: PlannedFile {
        let words = context.words.page
        return PlannedFile(path: "feed.css") {
            context.templates.fill(
                .feedStyle,
                with: .object(["is": .text(words.feedIs), "how": .text(words.feedHow)]))
        }
    }

    private var partialFeeds: [PlannedFile] {
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
    ) -> PlannedFile {
        let chosen = Array(told.filter { belongs($0.story) }.prefix(newestCount))
        return PlannedFile(path: path) { FeedDocument(of: chosen, at: path, named: name, in: context).atom }
    }
}
