internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Publishing
internal import Search
internal import Storage
internal import Text

/// The stories that a query means, best first, as they are published.
struct StorySearch {
    let session: Session
    let query: SearchQuery

    /// So many items are read at a time: most searches need no more.
    private static let batch = 200

    /// Returns the best stories for which `isMeant` holds.
    func stories(
        limit: Int, where isMeant: (PublishedStory) -> Bool
    ) throws(CommandError) -> [FoundStory] {
        let matches = try stored { () throws(StorageFailure) in try session.store.matches(of: query) }
        var hits = SearchRanking(of: query, in: matches).hits[...]
        var found: [FoundStory] = []
        var seen: Set<String> = []
        while found.count < limit, !hits.isEmpty {
            let batch = try stories(of: Array(hits.prefix(Self.batch)))
            found += batch.filter { seen.insert($0.story.id).inserted && isMeant($0.story) }
            hits = hits.dropFirst(Self.batch)
        }
        return Array(found.prefix(limit))
    }

    /// The stories of some items, each at the place of its best one.
    private func stories(of hits: [SearchRanking.Hit]) throws(CommandError) -> [FoundStory] {
        let (stories, items, keys) = try stored { () throws(StorageFailure) in
            let keys = try session.store.items(inRows: hits.map(\.item))
            let stories = try session.store.stories(holding: keys)
            return (stories, try session.store.items(stories.flatMap(\.members)), keys)
        }
        let edition = Edition(
            stories: StoredStories(stories, items: items), configuration: session.configuration,
            now: session.now)
        let published = Dictionary(
            edition.stories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var homes: [ItemKey: String] = [:]
        for story in stories { for member in story.members { homes[member] = story.id } }
        return zip(keys, hits).compactMap { key, hit in
            guard let item = items[key], let story = homes[key].flatMap({ published[$0] }) else { return nil }
            return FoundStory(
                story: story, score: hit.score, excerpt: SearchExcerpt(of: item.searchedText, for: query))
        }
    }
}

extension Item {
    /// The text without its title.
    fileprivate var searchedText: String {
        let parted = text
        return String(decoding: parted.prose.utf8.dropFirst(parted.proseTitleLength), as: UTF8.self)
    }
}

/// A story that a search found.
struct FoundStory {
    let story: PublishedStory
    let score: Double
    let excerpt: SearchExcerpt

    var json: JSON {
        .object([
            ("id", .string(story.id)), ("title", .string(story.title)), ("url", .optional(story.url)),
            ("kind", .string(story.kind.rawValue)), ("regions", .strings(story.regions)),
            ("themes", .strings(story.themes)), ("published", .string(story.published.rfc3339())),
            (
                "sources",
                .array(
                    story.announcements.map {
                        .object([
                            ("id", .string($0.source)), ("name", .string($0.name)),
                            ("url", .optional($0.url)),
                            ("title", .string($0.title)),
                        ])
                    })
            ), ("score", .number((score * 1_000).rounded() / 1_000)), ("excerpt", .string(excerpt.text)),
            ("excerpt_html", .string(excerpt.html)),
        ])
    }

    /// Day, kind, centre, title, excerpt and address with tabs between; the words that were looked for are in bold on a
    /// terminal, else in brackets.
    func line(isOnTerminal: Bool, timezone: TimeZone) -> String {
        let day = CivilDay(of: story.published, in: timezone)
        let marks = isOnTerminal ? ("\u{1B}[1m", "\u{1B}[22m") : ("[", "]")
        let shown = excerpt.pieces.map { piece in
            piece.isFound ? marks.0 + piece.text.inColumn + marks.1 : piece.text.inColumn
        }
        return [
            When.day(year: day.year, month: day.month, day: day.day).text, story.kind.rawValue,
            story.announcements.first?.name.inColumn ?? "", story.title.inColumn, shown.joined(),
            (story.url ?? story.id).inColumn,
        ].joined(separator: "\t")
    }
}

extension SearchExcerpt {
    fileprivate var html: String {
        pieces.map { $0.isFound ? "<mark>\(escape($0.text))</mark>" : escape($0.text) }.joined()
    }
}

extension String {
    /// The text as a column of a line on a terminal.
    fileprivate var inColumn: String {
        withoutTerminalCodes.replacing("\t", with: " ").replacing("\n", with: " ")
    }
}

/// The wishes of a search beside its words; an empty set holds for every story.
struct StoryFilter {
    var regions: Set<String> = []
    var themes: Set<String> = []
    var kinds: Set<String> = []
    var since: Date?

    func holds(for story: PublishedStory) -> Bool {
        (regions.isEmpty || !regions.isDisjoint(with: story.regions))
            && (themes.isEmpty || !themes.isDisjoint(with: story.themes))
            && (kinds.isEmpty || kinds.contains(story.kind.rawValue))
            && since.map { story.published >= $0 } ?? true
    }
}
