import Foundation
import Model
internal import Text
internal import Web

/// The most characters in which a feed names the others who announced a story: the excerpt keeps most of the room.
private let alsoAnnouncedLimit = 100

/// The number of stories that a feed carries which is subscribed to.
let newestCount = 100

extension FeedEntry {
    /// An excerpt that begins with when and where, and links to everyone who announced it.
    init(of story: PublishedStory, quoting text: QuotedText?, in context: EditionContext) {
        self.init(
            id: story.id, url: story.url, title: story.title, published: story.published,
            updated: story.updated)
        summary = story.summary(quoting: text, in: context.words).map { .plain($0) }
        authors =
            story.announcements.first.map {
                [Author(name: $0.name, url: context.sources[$0.source]?.homepage)]
            }
            ?? []
        categories = story.categories(in: context)
        tags = categories.map { $0.label ?? $0.term }
        links = story.links(in: context)
        enclosures = story.enclosures
        image = story.image
        language = story.language
        origin = story.origin(in: context)
        event = story.event
    }
}

extension FeedDocument {
    /// A feed of some of the stories.
    init(
        of told: some Sequence<ShownStory>, at path: String, named name: String? = nil,
        isOfArchive: Bool = false, in context: EditionContext
    ) {
        let edition = context.edition
        let address = context.address(path)
        let entries = told.map { $0.entry(isKept: !isOfArchive) }
        // Never the clock: a feed without news must not change.
        let updated = entries.map(\.updated).max() ?? context.beginning
        self.init(
            id: address, title: edition.title + (name.map { " – " + $0 } ?? ""),
            subtitle: context.words.lede, link: edition.link, selfURL: address, language: edition.language,
            updated: updated)
        authors = [Author(name: edition.title, url: edition.link)]
        stylesheet = path.contains("/") ? "../feed.css" : "feed.css"
        self.entries = entries
    }
}

extension PublishedStory {
    /// Day, place and deadline, then the excerpt and who else announced it, together no longer than an excerpt may be.
    fileprivate func summary(quoting text: QuotedText?, in words: Wording) -> String? {
        var sentences: [String] = []
        if let event {
            if let alert = words.alert(of: self) { sentences.append(alert) }
            let facts = [words.heldTime(of: event)?.capitalised, event.place].compactMap { $0 }
            if !facts.isEmpty { sentences.append(facts.joined(separator: ", ")) }
            if let deadline = event.heldDeadline { sentences.append(words.deadline(words.moment(deadline))) }
        }
        let facts = sentences.map { $0 + ". " }.joined()
        let others = alsoAnnounced(in: words).map { " " + $0 } ?? ""
        let room = max(0, excerptLimit - facts.unicodeScalars.count - others.unicodeScalars.count)
        let excerpt = room < 40 ? nil : text.map { Excerpt(of: $0, limit: room).text }
        let trimmed = (facts + (excerpt ?? "") + others).singleSpaced.shortened(to: excerptLimit)
        // The editor's words come first and whole; the limit is for the texts of others.
        let parts = [note.map { words.editorsNote($0.sentence) }, trimmed].compactMap { $0 }
        return parts.allSatisfy(\.isEmpty) ? nil : parts.joined(separator: " ")
    }

    /// « Aussi annoncé par : Réseau des centres. »
    private func alsoAnnounced(in words: Wording) -> String? {
        let names = announcements.unique(by: \.source).dropFirst().map(\.name)
        guard !names.isEmpty else { return nil }
        let sentence = "\(words.alsoBy) \(names.joined(separator: ", "))."
        return sentence.shortened(to: alsoAnnouncedLimit)
    }

    fileprivate func categories(in context: EditionContext) -> [Model.Category] {
        let kind = Model.Category(
            term: kind.rawValue, scheme: context.address("kinds/"), label: context.words.one(kind))
        let themes = themes.map {
            Model.Category(term: $0, scheme: context.address("themes/"), label: context.themeLabel($0))
        }
        let regions = regions.map {
            Model.Category(term: $0, scheme: context.address("regions/"), label: $0)
        }
        return [kind] + themes + regions
    }

    /// `via` everyone who announced it, `related` the stories of the same affair.
    fileprivate func links(in context: EditionContext) -> [FeedLink] {
        let announced = announcements.compactMap { announcement in
            announcement.url.map { FeedLink(rel: "via", href: $0, title: announcement.name) }
        }
        let others = related.compactMap { id -> FeedLink? in
            guard let other = context.story(id), let url = other.url else { return nil }
            return FeedLink(rel: "related", href: url, title: other.title)
        }
        return (announced + others).unique(by: \.href)
    }

    fileprivate func origin(in context: EditionContext) -> FeedEntry.Origin? {
        guard let lead = announcements.first else { return nil }
        let source = context.sources[lead.source]
        let page = source?.pages.first?.url
        // A centre that another moisson reads is known by its address alone.
        let site = lead.url.flatMap { "/".resolved(against: $0) }
        return .init(
            id: page ?? source?.homepage ?? site ?? "urn:moisson:source:" + lead.source.slug,
            title: lead.name, link: source?.homepage ?? page,
            updated: lead.firstSeen,
            language: source.flatMap { $0.language == context.edition.language ? nil : $0.language })
    }
}

extension String {
    /// The text with a full stop where nothing ends it.
    fileprivate var sentence: String {
        guard let last = unicodeScalars.last, !".!?…»".unicodeScalars.contains(last) else { return self }
        return self + "."
    }
}
