internal import Calendar
import Foundation
import Model

/// The stories of one letter, before they are told in any format.
///
/// Staff read it on Monday and act on it: the most perishable comes first. A story is *news* when no letter of this profile
/// has told it and it did not come with a source's first harvest; it is told whole in one section. It is told again only
/// when a fact that was told is contradicted, and while its event lies ahead. Deadlines and events of the coming fourteen
/// days are repeated as *reminders* of one line, unless a notice of its organiser calls one off; what stood there before the
/// first harvest or the first letter gets the same line without being called a reminder, the first time. An
/// event whose deadline is near stands whole among the deadlines, and as a line at its day in the agenda; so does what a person
/// pinned, first. Beside a story that another centre tells much like it in the same letter, that one is named; one that is probably the same as
/// a story that a letter has told gets a line as that one would, and is no news.
struct LetterSelection: Equatable {
    /// The sections; the order of the cases is the order of the letter.
    enum Topic: Int, CaseIterable {
        case thisWeek, deadlines, agenda, calls, publications, recaps, news, press, jobs, changes, retold
    }

    /// The form in which a story is told.
    enum Form: Equatable {
        case whole
        case changed(LetterChange)
        case reminder
        /// The same line for what readers hear for the first time and is no news.
        case introduction
        /// A line for a story that stands whole in another section of the same letter.
        case pointer
    }

    struct Entry: Equatable {
        var story: PublishedStory
        var form: Form
        /// Another centre's story: of the same subject, in the same letter; of a line, the told one that it is probably the same as.
        var companion: PublishedStory?
    }

    /// Entries under a heading of their own, or under none.
    struct Group: Equatable {
        var heading: String?
        var entries: [Entry]
    }

    struct Section: Equatable {
        var topic: Topic
        var groups: [Group]

        var entries: [Entry] { groups.flatMap(\.entries) }
    }

    var sections: [Section]
    /// All stories of the letter with the facts that its readers know now, and those that it has passed over.
    var told: [ToldStory]

    init(for request: LetterRequest, in context: EditionContext) {
        let choice = LetterChoice(request, in: context)
        var chosen: [Topic: [Entry]] = [:]
        var told: [ToldStory] = []
        for story in context.edition.stories {
            let places = choice.places(of: story)
            for (topic, form) in places {
                let companion =
                    topic == .retold
                    ? choice.original(of: story) : form == .whole ? choice.companion(of: story) : nil
                chosen[topic, default: []].append(Entry(story: story, form: form, companion: companion))
            }
            if !places.isEmpty || choice.isPassedOver(story) {
                told.append(choice.facts(of: story, areTold: !places.isEmpty))
            }
        }
        let order = LetterOrder(context: context)
        sections = Topic.allCases.compactMap { topic in
            chosen[topic].map { Section(topic: topic, groups: order.groups(of: $0, on: topic)) }
        }
        self.told = told
    }
}

/// Decides where a letter tells a story.
private struct LetterChoice {
    /// The days ahead in which deadlines and events are told again (domain: registrations close a week or two before).
    static let foresight = 14
    /// The days before the last making in which a story may have been seen that no letter has told: older ones come from a
    /// database that was lost.
    static let longestDelay = 28

    let profile: LetterProfile
    /// The stories that earlier letters told or passed over.
    private let known: [String: ToldStory]
    /// The instants between which a story that nobody was told was first seen.
    let earliest: Date
    let latest: Date
    let now: Date
    let today: Int
    /// The Sunday of the week in which the letter is made.
    let sunday: Int
    let timezone: TimeZone
    let national: String
    private let isFirst: Bool
    private let affairs: LetterAffairs

    init(_ request: LetterRequest, in context: EditionContext) {
        profile = request.profile
        let history = request.history
        known = Dictionary(history.told.map { ($0.story, $0) }, uniquingKeysWith: { _, last in last })
        let now = context.edition.now
        self.now = now
        today = context.today
        timezone = context.timezone
        national = context.words.national
        let week = ISOWeek(of: now, in: timezone)
        sunday = week.sunday.number
        isFirst = history.lastMade == nil
        affairs = LetterAffairs(of: context.edition.stories)
        // A clock that ran ahead once must not hide what it has not told.
        let zone = context.timezone
        earliest =
            history.lastMade.map { last in
                CivilDay(of: min(last, now), in: zone).adding(days: -LetterChoice.longestDelay).start(
                    in: zone)
            } ?? request.week.monday.start(in: zone)
        // A week that is made up for later tells what was known on its Monday morning; the rest is the next letter's.
        latest =
            week > request.week.next
            ? request.week.next.monday.adding(days: 1).start(in: timezone) : .distantFuture
    }

    func places(of story: PublishedStory) -> [(LetterSelection.Topic, LetterSelection.Form)] {
        guard profile.takes(story, national: national) else { return [] }
        if isNews(story) {
            guard original(of: story) != nil else { return placesOfNews(story) }
            let lines = placesOfLine(.reminder, for: story)
            return lines.isEmpty ? [(.retold, .reminder)] : lines
        }
        if let change = change(of: story) {
            let line = agendaTopic(of: story) == .thisWeek || wasThisWeek(story)
            return [(.changes, .changed(change))] + (line ? [(.thisWeek, .changed(change))] : [])
        }
        return placesOfLine(toldFacts(of: story) == nil ? .introduction : .reminder, for: story)
    }

    /// Where a story that is no news gets a line.
    private func placesOfLine(
        _ line: LetterSelection.Form, for story: PublishedStory
    ) -> [(LetterSelection.Topic, LetterSelection.Form)] {
        if story.isPinned { return [(.deadlines, line)] }
        guard !affairs.isCalledOff(story) else { return [] }
        if isDeadlineNear(of: story) { return [(.deadlines, line)] }
        guard story.kind == .event || story.kind == .news, story.state == .planned, let event = story.event,
            let days = event.days, event.start?.isMonth != true,
            (today...(today + LetterChoice.foresight)).contains(days.lowerBound)
        else { return [] }
        return [(days.lowerBound <= sunday ? .thisWeek : .agenda, line)]
    }

    /// The facts of a story as readers know them after the letter; those that are not told are passed over.
    func facts(of story: PublishedStory, areTold: Bool) -> ToldStory {
        var now = ToldStory(story)
        now.isPassedOver = !areTold
        return toldFacts(of: story)?.updated(with: now) ?? now
    }

    /// The facts of a story that readers have heard of.
    private func toldFacts(of story: PublishedStory) -> ToldStory? {
        known[story.id].flatMap { $0.isPassedOver ? nil : $0 }
    }

    /// True for what was known before the first letter of all and is no news to any later one.
    func isPassedOver(_ story: PublishedStory) -> Bool {
        isFirst && known[story.id] == nil && story.firstSeen < earliest
    }

    private func isNews(_ story: PublishedStory) -> Bool {
        known[story.id] == nil && !story.isBaseline && story.firstSeen >= earliest && story.firstSeen < latest
    }

    private func placesOfNews(
        _ story: PublishedStory
    ) -> [(LetterSelection.Topic, LetterSelection.Form)] {
        let agenda = agendaTopic(of: story)
        if isDeadlineNear(of: story) || story.isPinned {
            return [(.deadlines, .whole)] + (agenda.map { [($0, .pointer)] } ?? [])
        }
        return [(agenda ?? story.kind.topic, .whole)]
    }

    /// The story of another centre beside which this one is read: older, and in this letter. One of an earlier letter is not told
    /// again.
    func companion(of story: PublishedStory) -> PublishedStory? {
        affairs.companions(of: story).first { other in
            profile.takes(other, national: national) && isNews(other)
                && (other.firstSeen, other.id) < (story.firstSeen, story.id)
        }
    }

    /// The story that readers were told and that this one, another centre's, is probably the same as; nil for what a person pointed
    /// out, and for what takes place no more.
    func original(of story: PublishedStory) -> PublishedStory? {
        guard !story.isPinned, story.note == nil, story.state == .planned else { return nil }
        return affairs.near(story).first {
            toldFacts(of: $0) != nil && profile.takes($0, national: national)
        }
    }

    /// The part of the agenda in which an event stands that is not over; an event without a date comes last there.
    private func agendaTopic(of story: PublishedStory) -> LetterSelection.Topic? {
        guard story.kind == .event || story.kind == .news, story.state == .planned else { return nil }
        guard let event = story.event, let days = event.days else {
            return story.kind == .event ? .agenda : nil
        }
        guard days.upperBound >= today else { return nil }
        return days.lowerBound <= sunday && event.start?.isMonth != true ? .thisWeek : .agenda
    }

    private func isDeadlineNear(of story: PublishedStory) -> Bool {
        guard story.state == .planned, let deadline = story.event?.deadline,
            deadline.isOpen(at: now, today: today)
        else { return false }
        return deadline.days.lowerBound <= today + LetterChoice.foresight
    }

    private func change(of story: PublishedStory) -> LetterChange? {
        guard let known = toldFacts(of: story) else { return nil }
        let facts = ToldStory(story)
        let last = [facts.days, known.days, facts.deadline?.days].compactMap { $0?.upperBound }.max()
        guard let last, last >= today else { return nil }
        return known.contradiction(by: facts, isRevised: story.eventChanged != nil)
    }

    /// True when readers believe that an event takes place in the coming days.
    private func wasThisWeek(_ story: PublishedStory) -> Bool {
        toldFacts(of: story)?.days?.overlaps(today...max(today, sunday)) ?? false
    }
}

extension When {
    /// True while the moment is not over; a day lasts until its end, an hour does not.
    func isOpen(at now: Date, today: Int) -> Bool {
        if case .instant(let date, _) = self { return date >= now }
        return days.upperBound >= today
    }
}

extension LetterProfile {
    /// True when the letter is not limited to something else; stories of no region are the nation's.
    fileprivate func takes(_ story: PublishedStory, national: String) -> Bool {
        let names = story.regions.isEmpty ? [national] : story.regions
        return (regions.isEmpty || names.contains { regions.contains($0) })
            && (themes.isEmpty || story.themes.contains { themes.contains($0) })
            && (kinds.isEmpty || kinds.contains(story.kind))
    }
}

extension Kind {
    /// The section of a story of this kind that no date puts elsewhere; an event that is over is news.
    fileprivate var topic: LetterSelection.Topic {
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

/// The order of entries within a section.
private struct LetterOrder {
    let context: EditionContext

    func groups(
        of entries: [LetterSelection.Entry], on topic: LetterSelection.Topic
    ) -> [LetterSelection.Group] {
        switch topic {
        case .deadlines, .calls:
            [.init(entries: pinnedFirst(sorted(entries) { $0.event?.deadline }))]
        case .thisWeek, .agenda:
            [.init(entries: sorted(entries) { $0.event?.start ?? $0.event?.end })]
        case .publications: byTheme(entries)
        case .recaps, .news, .press, .jobs, .changes, .retold: [.init(entries: byRank(entries))]
        }
    }

    private func pinnedFirst(_ entries: [LetterSelection.Entry]) -> [LetterSelection.Entry] {
        entries.filter(\.story.isPinned) + entries.filter { !$0.story.isPinned }
    }

    /// By moment, those without one last, then by region.
    private func sorted(
        _ entries: [LetterSelection.Entry], by moment: (PublishedStory) -> When?
    ) -> [LetterSelection.Entry] {
        entries.map { entry in
            let when = moment(entry.story)
            let seconds = when?.instant(in: context.timezone).timeIntervalSince1970 ?? .infinity
            return (seconds, when?.isMonth == true ? 1 : 0, context.rank(of: entry.story), entry)
        }
        .sorted { ($0.0, $0.1, $0.2, $0.3.story.id) < ($1.0, $1.1, $1.2, $1.3.story.id) }
        .map(\.3)
    }

    /// By the label of a story's first theme in the order of the alphabet; those without a theme last.
    private func byTheme(_ entries: [LetterSelection.Entry]) -> [LetterSelection.Group] {
        let groups = Dictionary(grouping: entries) { $0.story.themes.first.map { context.themeLabel($0) } }
        var result = groups.compactMap { label, entries in label.map { ($0, entries) } }
            .sorted { ($0.0.slug, $0.0) < ($1.0.slug, $1.0) }
            .map { LetterSelection.Group(heading: $0, entries: byRank($1)) }
        if let rest = groups[nil] {
            let heading = result.isEmpty ? nil : context.words.letter.otherThemes
            result.append(.init(heading: heading, entries: byRank(rest)))
        }
        return result
    }

    /// By region, the newest first in each.
    private func byRank(_ entries: [LetterSelection.Entry]) -> [LetterSelection.Entry] {
        entries.map { (rank: context.rank(of: $0.story), entry: $0) }
            .sorted {
                ($0.rank, $1.entry.story.published, $0.entry.story.id) < (
                    $1.rank, $0.entry.story.published, $1.entry.story.id
                )
            }
            .map(\.entry)
    }
}
