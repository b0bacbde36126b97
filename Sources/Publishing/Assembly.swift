internal import Calendar
package import Foundation
internal import Markup
package import Model
internal import Text
internal import Web

extension Edition {
    /// Gathers what one run publishes: every story as readers get it, newest first, a person's decisions applied. A story
    /// whose lead is missing is left out. The same database gives the same edition.
    package init(stories stored: StoredStories, configuration: Configuration, now: Date) {
        var assembly = EditionAssembly(
            configuration: configuration, revisions: stored.revisions, wishes: stored.wishes, now: now)
        assembly.add(stored.stories, items: stored.items)
        self = assembly.finish()
    }
}

/// An edition in the making: stories come in parts, each with its items, which need not be in memory together.
package struct EditionAssembly {
    private let maker: StoryMaker
    private let configuration: Configuration
    private let now: Date
    private var placed: [PlacedStory] = []
    /// The newest of them so far, with their items.
    private var newest: [(story: PlacedStory, announced: [Item])] = []
    private var names = StoryNames()
    /// The fingerprints of the items of `passedOn`.
    package var fingerprints: [ItemKey: [UInt8]] = [:]

    package init(
        configuration: Configuration, revisions: [ItemKey: EventRevision], wishes: [PageName: UsageWishes],
        now: Date
    ) {
        maker = StoryMaker(revisions: revisions, wishes: wishes, configuration: configuration, now: now)
        self.configuration = configuration
        self.now = now
    }

    /// Adds stories with at least their members.
    package mutating func add(_ stories: [Story], items: [ItemKey: Item]) {
        if !configuration.edits.isEmpty { names.add(stories, items: items) }
        let made = stories.compactMap { maker.placed($0, items: items) }
        placed += made.map(\.story)
        newest = Array((newest + made).sorted { $0.story < $1.story }.prefix(newestCount))
    }

    /// The items of the very newest stories, of which other moissons learn more than readers: those whose publishers let programs
    /// read them.
    package var passedOn: [ItemKey] {
        newest.prefix(passedOnCount).flatMap(\.announced).filter { maker.mayBePassedOn($0) }.map(\.key)
    }

    /// Makes the edition of all stories that were added. They are moved into it, since there are thousands of them.
    package mutating func finish() -> Edition {
        var edition = Edition(
            title: configuration.title, link: configuration.link, language: configuration.language,
            timezone: configuration.timezone, contact: configuration.contact, sources: configuration.sources,
            themes: configuration.themes, stories: sortedStories(), now: now)
        edition.stories.applyNoticedStates()
        edition.stories.edit(as: EditedStories(configuration.edits, named: names), today: today, now: now)
        edition.profiles = configuration.letters
        edition.publisher = configuration.publisher
        edition.templates = configuration.templates
        edition.network = configuration.network
        return edition
    }

    /// The stories in their order, the newest with all their links; none are left here.
    private mutating func sortedStories() -> [PublishedStory] {
        let linked = Dictionary(
            newest.map { ($0.story.story.id, $0.announced) }, uniquingKeysWith: { first, _ in first })
        newest = []
        placed.sort()
        defer { placed = [] }
        return placed.map { placed in
            linked[placed.story.id].map { placed.story(linking: $0, with: fingerprints) } ?? placed.story
        }
    }

    private var today: CivilDay {
        CivilDay(of: now, in: TimeZone(identifier: configuration.timezone) ?? .gmt)
    }
}

/// A story with what breaks a tie between stories of the same instant.
private struct PlacedStory: Comparable {
    let story: PublishedStory
    /// The place of the lead in its document.
    let position: Int

    /// The story with the links of its announcements and their fingerprints, the items in their order: what another moisson needs to
    /// compare it with what it knows.
    func story(linking announced: [Item], with fingerprints: [ItemKey: [UInt8]]) -> PublishedStory {
        var story = story
        for (index, item) in zip(story.announcements.indices, announced) {
            story.announcements[index].links = item.webLinks
            story.announcements[index].fingerprint = fingerprints[item.key]
        }
        return story
    }

    static func < (a: PlacedStory, b: PlacedStory) -> Bool {
        if a.story.published != b.story.published { return a.story.published > b.story.published }
        if a.story.firstSeen != b.story.firstSeen { return a.story.firstSeen > b.story.firstSeen }
        return (a.position, a.story.id) < (b.position, b.story.id)
    }
}

/// Makes published stories of stored ones.
private struct StoryMaker {
    let revisions: [ItemKey: EventRevision]
    let wishes: [PageName: UsageWishes]
    let sources: [String: Source]
    let now: Date

    init(
        revisions: [ItemKey: EventRevision], wishes: [PageName: UsageWishes], configuration: Configuration,
        now: Date
    ) {
        self.revisions = revisions
        self.wishes = wishes
        sources = Dictionary(
            configuration.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.now = now
    }

    /// The story as it is published, with the items that its announcements are; nil without its lead.
    func placed(_ story: Story, items: [ItemKey: Item]) -> (story: PlacedStory, announced: [Item])? {
        guard let lead = items[story.lead] else { return nil }
        let members = story.members.compactMap { items[$0] }
        let announced = members.unique { $0.announcer + " " + ($0.url ?? $0.title) }
        let eventMember = members.first { $0.event != nil }
        let firstSeen = members.map(\.firstSeen).min() ?? lead.firstSeen
        var result = PublishedStory(
            id: story.id, title: lead.title,
            url: (lead.url ?? members.lazy.compactMap(\.url).first)?.withoutTrackers,
            summaryHTML: members.lazy.compactMap { quotableHTML(of: $0) }.first,
            kind: members.kind, regions: regions(of: members),
            themes: Array(members.flatMap(\.themes).unique.prefix(themeLimit)),
            published: members.compactMap { publication(of: $0) }.min() ?? firstSeen,
            updated: story.updated, firstSeen: firstSeen, event: members.event,
            announcements: announced.map { announcement(of: $0) },
            mergedBecause: (story.reasons + members.flatMap { $0.provenance?.mergedBecause ?? [] }).unique,
            enclosures: members.flatMap(\.enclosures).unique(by: \.url), language: lead.language,
            related: story.related, isBaseline: members.allSatisfy(\.isBaseline),
            change: eventMember.flatMap { change(of: $0) },
            eventRevision: eventMember.flatMap { revisions[$0.key]?.count } ?? 0,
            eventChanged: eventMember.flatMap { revisions[$0.key]?.noticed })
        result.near = story.near
        result.image = members.lazy.compactMap { image(of: $0) }.first
        result.organiser = members.lazy.compactMap(\.organiser).first { sources[$0] != nil }
        return (PlacedStory(story: result, position: lead.position), announced)
    }

    /// The regions of those who organise or announce, the lead's first. A relay speaks for the organiser that it names.
    private func regions(of members: [Item]) -> [String] {
        members.flatMap { regions(of: $0) }.unique
    }

    private func regions(of item: Item) -> [String] {
        if let region = item.organiser.flatMap({ sources[$0]?.region }) { return [region] }
        return item.provenance?.regions ?? [sources[item.source]?.region].compactMap { $0 }
    }

    /// True unless the publisher of its page limits what is quoted of it, or who may compute with it.
    func mayBePassedOn(_ item: Item) -> Bool {
        guard let wish = wishes[item.pageName] else { return true }
        return wish.quotedCharacters == nil && !wish.reservesMining
    }

    /// The text of an item as far as its page's publisher lets it be quoted.
    private func quotableHTML(of item: Item) -> String? {
        guard let html = item.summaryHTML ?? item.contentHTML else { return nil }
        guard let limit = wishes[item.pageName]?.quotedCharacters else { return html }
        return limit == 0 ? nil : escape(Excerpt(html: html, limit: min(limit, excerptLimit)).text)
    }

    private func image(of item: Item) -> String? {
        wishes[item.pageName]?.withholdsImages == true ? nil : item.image?.webAddress
    }

    /// The instant at which an item was published, if it is known and not in the future.
    private func publication(of item: Item) -> Date? {
        guard let published = item.published else { return nil }
        let zone = sources[item.source].flatMap { TimeZone(identifier: $0.timezone) } ?? .gmt
        let instant = published.instant(in: zone)
        return instant <= now ? instant : nil
    }

    private func announcement(of item: Item) -> Announcement {
        Announcement(
            source: item.announcer,
            name: sources[item.announcer]?.name ?? item.provenance?.name ?? item.source,
            url: item.url?.withoutTrackers,
            title: item.title, published: item.published, firstSeen: item.firstSeen)
    }

    private func change(of item: Item) -> EventChange? {
        guard let revision = revisions[item.key], let after = item.event, let before = revision.before else {
            return nil
        }
        let isSame =
            (before.start, before.end, before.place, before.state) == (
                after.start, after.end, after.place, after.state
            )
        return isSame ? nil : EventChange(before: before, after: after, noticed: revision.noticed)
    }
}

/// The number of themes that a story has at most; the lead's come first.
private let themeLimit = 3

/// The number of the newest stories whose fingerprints other moissons are given: more than one of a few centres has in a week, and
/// some 15 KB of a feed.
private let passedOnCount = 30

/// A newsletter links to everything; what an announcement is about stands among the first.
private let linkLimit = 8

extension Item {
    fileprivate var pageName: PageName { PageName(source: source, url: page) }

    /// Its first links into the web, those that say what to do before those in its text.
    fileprivate var webLinks: [Link] {
        let inText = ((contentHTML ?? "").linkTargets + (summaryHTML ?? "").linkTargets).map {
            Link(label: "", url: $0)
        }
        let all = (links + inText).unique(by: \.url).filter { $0.url != url && $0.url.webAddress != nil }
        return Array(all.prefix(linkLimit))
    }
}

extension [Item] {
    /// The lead's kind; a plain « news » gives way to what another centre knows better.
    fileprivate var kind: Kind {
        let kinds = compactMap(\.kind)
        return kinds.first { $0 != .news } ?? kinds.first ?? .news
    }

    /// The event as the first one tells it who tells any; what that one leaves out, another centre may say of the same day.
    fileprivate var event: Event? {
        let events = compactMap(\.event)
        return events.first.map { first in events.dropFirst().reduce(first) { $0.completed(by: $1) } }
    }
}

extension Story {
    /// The reasons why its members are one story, each once.
    fileprivate var reasons: [String] {
        evidence.filter { $0.verdict == .same }.flatMap(\.reasons).unique
    }
}
