internal import Calendar
package import Foundation
package import Model
internal import Text

/// What one run publishes, from what is stored: every story as readers get it, newest first.
///
/// `items` holds at least the members of `stories`; a story whose lead is missing is left out. `revisions` are the events
/// that were replaced lately. Pure, so that the same database gives the same edition.
package func edition(
    of stories: [Story], items: [ItemKey: Item], revisions: [ItemKey: EventRevision] = [:],
    configuration: Configuration, now: Date
) -> Edition {
    let sources = Dictionary(
        configuration.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let published = stories.compactMap { story in
        publishedStory(
            story, items: items, revisions: revisions, sources: sources, configuration: configuration,
            now: now)
    }
    return Edition(
        title: configuration.title, link: configuration.link, language: configuration.language,
        timezone: configuration.timezone, contact: configuration.contact, sources: configuration.sources,
        themes: configuration.themes, stories: published.sorted(by: precedes).map(\.story), now: now)
}

/// A story with what breaks a tie between stories of the same instant.
private struct Placed {
    let story: PublishedStory
    let position: Int
}

private func precedes(_ a: Placed, _ b: Placed) -> Bool {
    if a.story.published != b.story.published { return a.story.published > b.story.published }
    if a.story.firstSeen != b.story.firstSeen { return a.story.firstSeen > b.story.firstSeen }
    return (a.position, a.story.id) < (b.position, b.story.id)
}

private func publishedStory(
    _ story: Story, items: [ItemKey: Item], revisions: [ItemKey: EventRevision], sources: [String: Source],
    configuration: Configuration, now: Date
) -> Placed? {
    guard let lead = items[story.lead] else { return nil }
    let members = story.members.compactMap { items[$0] }
    let eventMember = members.first { $0.event != nil }
    let firstSeen = members.map(\.firstSeen).min() ?? lead.firstSeen
    let result = PublishedStory(
        id: story.id, title: lead.title, url: lead.url ?? members.lazy.compactMap(\.url).first,
        summaryHTML: members.lazy.compactMap { $0.summaryHTML ?? $0.contentHTML }.first,
        kind: kind(of: members),
        regions: regions(of: members, sources: sources), themes: themes(of: members),
        published: orderInstant(of: members, firstSeen: firstSeen, sources: sources, now: now),
        updated: story.updated, firstSeen: firstSeen, event: eventMember?.event,
        announcements: members.map { announcement($0, sources: sources) }, mergedBecause: reasons(story),
        enclosures: members.flatMap(\.enclosures).unique(by: \.url), language: lead.language,
        related: story.related,
        isBaseline: members.allSatisfy(\.isBaseline),
        change: eventMember.flatMap { change(of: $0, revisions) },
        eventRevision: eventMember.flatMap { revisions[$0.key]?.count } ?? 0,
        eventChanged: eventMember.flatMap { revisions[$0.key]?.noticed })
    return Placed(story: result, position: lead.position)
}

/// The lead's kind; a plain « news » gives way to what another centre knows better.
private func kind(of members: [Item]) -> Kind {
    let kinds = members.compactMap(\.kind)
    return kinds.first { $0 != .news } ?? kinds.first ?? .news
}

/// The regions of those who organise or announce, the lead's first. A relay speaks for the organiser that it names.
private func regions(of members: [Item], sources: [String: Source]) -> [String] {
    members.compactMap { item in
        sources[item.organiser ?? item.source]?.region ?? sources[item.source]?.region
    }.unique
}

/// At most three, the lead's first.
private func themes(of members: [Item]) -> [String] {
    Array(members.flatMap(\.themes).unique.prefix(3))
}

/// What a story is ordered by: the earliest publication that is known and not in the future, else when we first saw it.
private func orderInstant(of members: [Item], firstSeen: Date, sources: [String: Source], now: Date) -> Date {
    let known = members.compactMap { item -> Date? in
        guard let published = item.published else { return nil }
        let zone = sources[item.source].flatMap { TimeZone(identifier: $0.timezone) } ?? .gmt
        let instant = published.instant(in: zone)
        return instant <= now ? instant : nil
    }
    return known.min() ?? firstSeen
}

private func announcement(_ item: Item, sources: [String: Source]) -> Announcement {
    Announcement(
        source: item.source, name: sources[item.source]?.name ?? item.source, url: item.url,
        title: item.title,
        published: item.published, firstSeen: item.firstSeen)
}

private func reasons(_ story: Story) -> [String] {
    story.evidence.filter { $0.verdict == .same }.flatMap(\.reasons).unique
}

private func change(of item: Item, _ revisions: [ItemKey: EventRevision]) -> EventChange? {
    guard let revision = revisions[item.key], let after = item.event, let before = revision.before else {
        return nil
    }
    guard
        (before.start, before.end, before.place, before.isCancelled) != (
            after.start, after.end, after.place, after.isCancelled
        )
    else {
        return nil
    }
    return EventChange(before: before, after: after, noticed: revision.noticed)
}
