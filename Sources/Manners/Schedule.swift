package import Foundation
package import Model

/// At most this often is a page asked that can say "nothing new" in a few bytes.
package let conditionalIntervalSeconds = 3_600.0
/// A page without validators comes whole each time; and no page is asked more rarely of our own will.
package let unconditionalIntervalSeconds = 86_400.0
/// Two starts of cron are never an hour apart to the second; a visit that is due within this is due.
private let cronSlackSeconds = 30.0

/// Which pages are visited: those that are due, also those that only we would leave for later, or all of these afresh.
package enum DueMode: Sendable { case normal, all, force }

/// What a run asks for and what it leaves, each with its reason.
package struct VisitPlan: Sendable, Equatable {
    package var requests: [Request] = []
    package var skips: [Skip] = []
}

/// A page that is not visited in this run, and why.
package struct Skip: Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
        /// Our own rhythm or back-off; `--all` overrules them, and nothing below.
        case notDue, backOff
        /// What the publisher asked for.
        case publisherHold, skipHours, skipDays, gone
    }

    package var source: String
    /// As configured.
    package var page: String
    package var reason: Reason
    /// When it may be visited; nil: never, unless a person changes something.
    package var until: Date?
    /// In a few English words.
    package var detail: String
}

/// What is to be asked at `now`; `recipe` gives the hash of what reads a page today, nil where that does not matter.
package func due(
    _ sources: [Source], memories: [PageMemory], now: Date, mode: DueMode = .normal,
    recipe: (Source, Page) -> String? = { _, _ in nil }
) -> VisitPlan {
    let known = Dictionary(grouping: memories, by: \.source)
    var plan = VisitPlan()
    for source in sources {
        for page in source.pages {
            let memory = remembered(page, of: source, among: known[source.id] ?? [])
            let isReadAnew =
                memory.recipeHash != nil && recipe(source, page).map { $0 != memory.recipeHash } == true
            if let skip = skip(memory, now: now, mode: isReadAnew && mode == .normal ? .all : mode) {
                plan.skips.append(skip)
            } else {
                plan.requests.append(request(page, memory, isConditional: mode != .force && !isReadAnew))
            }
        }
    }
    return plan
}

/// What is known of a page: its own memory, else that of the configured page which has moved to its address, else nothing.
///
/// Who follows our advice and writes the new address into feeds.json loses neither validators nor history.
package func remembered(_ page: Page, of source: Source, among memories: [PageMemory]) -> PageMemory {
    if let own = memories.first(where: { $0.source == source.id && $0.page == page.url }) { return own }
    let moved = memories.first { memory in
        memory.source == source.id && (memory.nextURL == page.url || memory.movedTo == page.url)
            && !source.pages.contains { $0.url == memory.page }
    }
    guard var inherited = moved else { return PageMemory(source: source.id, page: page.url) }
    inherited.page = page.url
    inherited.nextURL = page.url
    inherited.movedTo = nil
    inherited.isGone = false
    return inherited
}

/// When a page will be visited next and why, all wishes together; nil: at once, or never if it is gone.
package func nextVisit(_ memory: PageMemory) -> (at: Date, why: String)? {
    if memory.isGone { return nil }
    var next = memory.due.map { (at: $0, why: memory.dueReason ?? "") }
    if let hold = memory.hold, hold > next?.at ?? .distantPast {
        next = (hold, "the publisher asks for it (\(memory.holdReason ?? "hold"))")
    }
    guard let wish = next else { return nil }
    let allowed = memory.manners.firstAllowed(from: wish.at)
    return allowed == wish.at ? wish : (allowed, "the feed names hours or days without visits")
}

private func skip(_ memory: PageMemory, now: Date, mode: DueMode) -> Skip? {
    func skip(_ reason: Skip.Reason, _ until: Date?, _ detail: String) -> Skip {
        Skip(source: memory.source, page: memory.page, reason: reason, until: until, detail: detail)
    }
    if memory.isGone { return skip(.gone, nil, "410: the publisher has taken it away for good") }
    if let hold = memory.hold, hold > now {
        return skip(.publisherHold, hold, "the publisher asks for it (\(memory.holdReason ?? "hold"))")
    }
    let allowed = memory.manners.firstAllowed(from: now)
    if allowed > now {
        let reason: Skip.Reason = memory.manners.skipsDay(of: now) ? .skipDays : .skipHours
        return skip(reason, allowed, "the feed wants no visits now (\(reason.rawValue))")
    }
    guard mode == .normal, let due = memory.due, due.timeIntervalSince(now) > cronSlackSeconds else {
        return nil
    }
    return skip(memory.failures > 0 ? .backOff : .notDue, due, memory.dueReason ?? "")
}

private func request(_ page: Page, _ memory: PageMemory, isConditional: Bool) -> Request {
    let isNew = memory.lastSuccess == nil
    let isFeed =
        page.type == .feed || memory.isFeed || (page.type == .auto && isNew && looksLikeFeed(page.url))
    let validators = isConditional && !memory.validators.isEmpty ? memory.validators : nil
    return Request(
        source: memory.source, page: page.url, url: memory.nextURL, validators: validators,
        validatorsURL: memory.validatorsURL, isFeed: isFeed && page.type != .html)
}

/// Whether an address that was never visited reads like a feed's: the configuration then names it as one.
private func looksLikeFeed(_ url: String) -> Bool {
    let url = url.lowercased()
    let path = url.split(separator: "?", maxSplits: 1).first.map(String.init) ?? url
    let words = path.split { "/.-_".contains($0) }.suffix(3)
    if words.contains(where: {
        ["feed", "feeds", "rss", "rss2", "atom", "rdf", "xml", "backend"].contains($0)
    }) {
        return true
    }
    return ["feed=", "format=feed", "type=rss", "page=backend", "format=rss", "format=atom"].contains {
        url.contains($0)
    }
}

extension FeedManners {
    /// The first moment at or after `date` at which `skipHours` and `skipDays` allow a visit; `date` if they never do.
    package func firstAllowed(from date: Date) -> Date {
        if skipHours.isEmpty && skipDays.isEmpty { return date }
        var moment = date
        for _ in 0..<(8 * 24) {
            let hour = hourOfWeek(moment)
            if !skipHours.contains(hour % 24) && !skipDays.contains(hour / 24 + 1) { return moment }
            moment = Date(
                timeIntervalSince1970: (moment.timeIntervalSince1970 / 3600).rounded(.down) * 3600 + 3600)
        }
        return date
    }

    fileprivate func skipsDay(of date: Date) -> Bool { skipDays.contains(hourOfWeek(date) / 24 + 1) }
}

/// 0 is Monday 0:00 UTC, 167 Sunday 23:00.
package func hourOfWeek(_ date: Date) -> Int {
    let hours = Int((date.timeIntervalSince1970 / 3600).rounded(.down)) + 72  // 1970-01-01 was a Thursday
    return (hours % 168 + 168) % 168
}
