internal import Calendar
import Foundation
import Model

/// What stands in one weekly digest, before it is told in any format.
///
/// Staff read it on Monday and act on it: the most perishable comes first, and nothing comes twice. A story is *news* of
/// the week when it was first seen between Monday and Sunday (in the edition's time zone) and did not come with a
/// source's first harvest; or when its event changed in that week. Two sections look further, because they are what a
/// reader would be sorry to have missed: deadlines of the fourteen days after the week, and events of these fourteen
/// days, are told whenever their story was first seen, the first harvest included. Everything else goes out once.
///
/// « After the week » begins on the day on which the digest is made, but no later than on the Monday after the week, so
/// that a digest made again later is the same. Within a section the regions follow one another as the configuration's
/// sources do, stories of no region where the first source without one stands.
struct DigestSelection: Equatable {
    /// The order of the cases is the order of the digest.
    enum Topic: Int, CaseIterable {
        case deadlines, agenda, calls, publications, recaps, news, press, jobs, changes
    }

    struct Section: Equatable {
        var topic: Topic
        var groups: [Group]
    }

    /// Stories under a heading of their own, or under none.
    struct Group: Equatable {
        var heading: String?
        var stories: [PublishedStory]
    }

    var sections: [Section]

    var stories: [PublishedStory] { sections.flatMap { $0.groups.flatMap(\.stories) } }
}

/// How far ahead deadlines and events are told again, in days.
private let foresight = 14

func select(_ week: ISOWeek, in context: EditionContext) -> DigestSelection {
    let reference = min(context.today, week.sunday.number + 1)
    var chosen: [DigestSelection.Topic: [PublishedStory]] = [:]
    for story in context.edition.stories {
        if let topic = topic(of: story, week, reference, context) { chosen[topic, default: []].append(story) }
    }
    let sections = DigestSelection.Topic.allCases.compactMap { topic -> DigestSelection.Section? in
        guard let stories = chosen[topic] else { return nil }
        return .init(topic: topic, groups: groups(of: stories, topic, context))
    }
    return DigestSelection(sections: sections)
}

/// The one section in which a story is told, if it is told at all.
private func topic(
    of story: PublishedStory, _ week: ISOWeek, _ reference: Int, _ context: EditionContext
) -> DigestSelection.Topic? {
    let isCancelled = story.event?.isCancelled == true
    let isNews = !story.isBaseline && ISOWeek(of: story.firstSeen, in: context.timezone) == week
    let isChanged =
        story.change.map { ISOWeek(of: $0.noticed, in: context.timezone) == week } ?? false
    // What was not yet known by the end of the week is not told in a digest that is made again later.
    guard CivilDay(of: story.firstSeen, in: context.timezone).number <= week.sunday.number else { return nil }
    let soon = reference...(reference + foresight)
    if !isCancelled, let deadline = story.event?.deadline, days(of: deadline).overlaps(soon) {
        return .deadlines
    }
    if isChanged { return .changes }
    if let topic = agendaTopic(of: story, isNews: isNews, isCancelled: isCancelled, reference, soon) {
        return topic
    }
    return isNews ? story.kind.topic : nil
}

private func agendaTopic(
    of story: PublishedStory, isNews: Bool, isCancelled: Bool, _ reference: Int, _ soon: ClosedRange<Int>
) -> DigestSelection.Topic? {
    guard story.kind == .event || story.kind == .news, !isCancelled else { return nil }
    guard let event = story.event, let days = days(of: event) else {
        return isNews && story.kind == .event ? .agenda : nil
    }
    if isNews, days.upperBound >= reference { return .agenda }
    // A month without a day says too little to remind anybody of it every week.
    guard event.start?.isMonth != true, soon.contains(days.lowerBound) else { return nil }
    return .agenda
}

extension When {
    var isMonth: Bool {
        if case .month = self { return true }
        return false
    }
}

extension Kind {
    /// Where a story of this kind goes that no date puts elsewhere; an event that is over is news.
    fileprivate var topic: DigestSelection.Topic {
        switch self {
        case .call: .calls
        case .publication: .publications
        case .recap: .recaps
        case .press: .press
        case .job: .jobs
        case .news, .event: .news
        }
    }
}

private func groups(
    of stories: [PublishedStory], _ topic: DigestSelection.Topic, _ context: EditionContext
) -> [DigestSelection.Group] {
    switch topic {
    case .deadlines:
        [.init(stories: sorted(stories, context) { ($0.event?.deadline).map { days(of: $0).upperBound } })]
    case .agenda: byRegion(stories, context)
    case .calls:
        [.init(stories: sorted(stories, context) { ($0.event?.deadline).map { days(of: $0).upperBound } })]
    case .publications: byTheme(stories, context)
    case .recaps, .news, .press, .jobs, .changes: [.init(stories: byRank(stories, context))]
    }
}

/// By region in the order of the configuration, then by date.
private func byRegion(_ stories: [PublishedStory], _ context: EditionContext) -> [DigestSelection.Group] {
    let ranks = Dictionary(grouping: stories) { context.rank(of: $0) }
    return ranks.sorted { $0.key < $1.key }.map { rank, stories in
        .init(
            heading: context.name(ofRank: rank),
            stories: sorted(stories, context) { $0.event.flatMap { days(of: $0) }?.lowerBound })
    }
}

/// By the label of a story's first theme in the order of the alphabet; those without a theme last.
private func byTheme(_ stories: [PublishedStory], _ context: EditionContext) -> [DigestSelection.Group] {
    let groups = Dictionary(grouping: stories) { $0.themes.first.map { context.themeLabel($0) } }
    let labelled = groups.compactMap { label, stories in label.map { ($0, stories) } }
        .sorted { (slug($0.0), $0.0) < (slug($1.0), $1.0) }
    var result = labelled.map { DigestSelection.Group(heading: $0, stories: byRank($1, context)) }
    if let rest = groups[nil] {
        result.append(
            .init(
                heading: result.isEmpty ? nil : context.words.digest.otherThemes,
                stories: byRank(rest, context)))
    }
    return result
}

/// By day, those without one last, then by region.
private func sorted(
    _ stories: [PublishedStory], _ context: EditionContext, by day: (PublishedStory) -> Int?
) -> [PublishedStory] {
    stories.map { (day: day($0) ?? .max, rank: context.rank(of: $0), story: $0) }
        .sorted { ($0.day, $0.rank, $0.story.id) < ($1.day, $1.rank, $1.story.id) }
        .map(\.story)
}

/// By region, the newest first in each.
private func byRank(_ stories: [PublishedStory], _ context: EditionContext) -> [PublishedStory] {
    stories.map { (rank: context.rank(of: $0), story: $0) }
        .sorted { ($0.rank, $1.story.published, $0.story.id) < ($1.rank, $0.story.published, $1.story.id) }
        .map(\.story)
}
