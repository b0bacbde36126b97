internal import Calendar
import Foundation
import Model
internal import Text

/// How many stories a feed that is subscribed to carries (contract section 3).
let newestCount = 100

/// A story and what the feeds say of it, made once for all of them.
struct StoryEntry {
    let story: PublishedStory
    let entry: FeedEntry
}

/// The unified feed, its archives, and the same for each region, theme and kind.
func feeds(in context: EditionContext) -> [OutputFile] {
    let told = context.edition.stories.map { StoryEntry(story: $0, entry: entry(of: $0, in: context)) }
    let archives = archiveDocuments(of: told, in: context)
    var newest = document(in: context, path: "feed.atom", told.prefix(newestCount))
    newest.history = archives.last.map { .init(previous: context.address($0.path)) }
    var files = [OutputFile(path: "feed.atom", content: atom(newest))]
    files += archives.map { OutputFile(path: $0.path, content: atom($0.feed)) }
    newest.history = nil
    newest.selfURL = context.address("feed.rss")
    files.append(OutputFile(path: "feed.rss", content: rss(newest)))
    newest.selfURL = context.address("feed.json")
    for (index, told) in told.prefix(newestCount).enumerated() {
        newest.entries[index].moisson = moissonExtension(of: told.story, in: context)
    }
    files.append(OutputFile(path: "feed.json", content: jsonFeed(newest)))
    return files + partialFeeds(of: told, in: context)
}

/// A feed of some of the stories.
func document(
    in context: EditionContext, path: String, name: String? = nil, _ told: some Sequence<StoryEntry>
) -> FeedDocument {
    let edition = context.edition
    let address = context.address(path)
    let entries = told.map(\.entry)
    var feed = FeedDocument(
        id: address, title: edition.title + (name.map { " – " + $0 } ?? ""), subtitle: context.words.about,
        link: edition.link, selfURL: address, language: edition.language, updated: lastUpdate(of: entries))
    feed.authors = [Author(name: edition.title, url: edition.link)]
    feed.entries = entries
    return feed
}

/// Never the clock: a feed without news must not change.
private func lastUpdate(of entries: [FeedEntry]) -> Date {
    entries.map(\.updated).max() ?? Date(timeIntervalSince1970: 0)
}

private func partialFeeds(of told: [StoryEntry], in context: EditionContext) -> [OutputFile] {
    var files: [OutputFile] = []
    var paths: Set<String> = []
    func add(_ folder: String, _ term: String, name: String, _ belongs: (PublishedStory) -> Bool) {
        let path = "\(folder)/\(slug(term)).atom"
        guard paths.insert(path).inserted else { return }
        let chosen = told.filter { belongs($0.story) }.prefix(newestCount)
        files.append(
            .init(path: path, content: atom(document(in: context, path: path, name: name, chosen))))
    }
    for region in context.regions { add("regions", region, name: region) { $0.regions.contains(region) } }
    for theme in context.edition.themes {
        add("themes", theme.id, name: theme.label) { $0.themes.contains(theme.id) }
    }
    for kind in Kind.allCases {
        add("kinds", kind.rawValue, name: context.words.many(kind)) { $0.kind == kind }
    }
    return files
}

/// A story as an entry: an excerpt that begins with when and where, and links to everyone who announced it.
private func entry(of story: PublishedStory, in context: EditionContext) -> FeedEntry {
    var entry = FeedEntry(
        id: story.id, url: story.url, title: story.title, published: story.published, updated: story.updated)
    entry.summary = summary(of: story, in: context).map { .plain($0) }
    entry.authors =
        story.announcements.first.map { [Author(name: $0.name, url: context.sources[$0.source]?.homepage)] }
        ?? []
    entry.categories = categories(of: story, in: context)
    entry.tags = entry.categories.map { $0.label ?? $0.term }
    entry.links = links(of: story, in: context)
    entry.enclosures = story.enclosures
    entry.language = story.language
    entry.origin = origin(of: story, in: context)
    entry.event = story.event
    return entry
}

/// When, where and until when, then the excerpt, together no longer than an excerpt may be.
private func summary(of story: PublishedStory, in context: EditionContext) -> String? {
    let words = context.words
    var sentences: [String] = []
    if let event = story.event {
        if let alert = words.alert(of: story) { sentences.append(alert) }
        let facts = [words.time(of: event).map(capitalised), event.place].compactMap { $0 }
        if !facts.isEmpty { sentences.append(facts.joined(separator: ", ")) }
        if let deadline = event.deadline { sentences.append(words.deadline(words.moment(deadline))) }
    }
    let facts = sentences.map { $0 + ". " }.joined()
    let room = max(0, excerptLimit - facts.unicodeScalars.count)
    let text = facts + (room < 40 ? "" : story.summaryHTML.map { excerpt($0, limit: room) } ?? "")
    let trimmed = shortened(singleSpaced(text), to: excerptLimit)
    return trimmed.isEmpty ? nil : trimmed
}

private func categories(of story: PublishedStory, in context: EditionContext) -> [Model.Category] {
    let kind = Model.Category(
        term: story.kind.rawValue, scheme: context.address("kinds/"), label: context.words.one(story.kind))
    let themes = story.themes.map {
        Model.Category(term: $0, scheme: context.address("themes/"), label: context.themeLabel($0))
    }
    let regions = story.regions.map {
        Model.Category(term: $0, scheme: context.address("regions/"), label: $0)
    }
    return [kind] + themes + regions
}

/// `via` everyone who announced it, `related` the stories of the same affair.
private func links(of story: PublishedStory, in context: EditionContext) -> [FeedLink] {
    let announced = story.announcements.compactMap { announcement in
        announcement.url.map { FeedLink(rel: "via", href: $0, title: announcement.name) }
    }
    let related = story.related.compactMap { id -> FeedLink? in
        guard let other = context.story(id), let url = other.url else { return nil }
        return FeedLink(rel: "related", href: url, title: other.title)
    }
    return (announced.map(\.href) + related.map(\.href)).unique.compactMap { href in
        (announced + related).first { $0.href == href }
    }
}

private func origin(of story: PublishedStory, in context: EditionContext) -> FeedEntry.Origin? {
    guard let lead = story.announcements.first else { return nil }
    let source = context.sources[lead.source]
    let page = source?.pages.first?.url
    return .init(
        id: page ?? source?.homepage ?? lead.source, title: lead.name, link: source?.homepage ?? page,
        updated: lead.firstSeen,
        language: source.flatMap { $0.language == context.edition.language ? nil : $0.language })
}

/// The extension of contract section 3; every key is always there.
private func moissonExtension(of story: PublishedStory, in context: EditionContext) -> JSON {
    .object([
        ("about", .string(context.address("README#json-feed-extension"))),
        ("kind", .string(story.kind.rawValue)),
        ("regions", .strings(story.regions)),
        ("themes", .strings(story.themes)),
        ("sources", .array(story.announcements.map(object))),
        ("event", story.event.map(object) ?? .null),
        ("merged_because", .strings(story.mergedBecause)),
    ])
}

private func object(of announcement: Announcement) -> JSON {
    .object([
        ("id", .string(announcement.source)), ("name", .string(announcement.name)),
        ("url", .optional(announcement.url)), ("title", .string(announcement.title)),
        ("published", .optional(announcement.published.map(inGreenwich))),
        ("first_seen", .string(announcement.firstSeen.rfc3339())),
    ])
}

private func object(of event: Event) -> JSON {
    var members: [(String, JSON)] = [
        ("start", .optional(event.start?.text)), ("end", .optional(event.end?.text)),
        ("place", .optional(event.place)), ("deadline", .optional(event.deadline?.text)),
    ]
    if event.isCancelled { members.append(("cancelled", .bool(true))) }
    return .object(members)
}

private func inGreenwich(_ when: When) -> String {
    if case .instant(let date, _) = when { return date.rfc3339() }
    return when.text
}

func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
