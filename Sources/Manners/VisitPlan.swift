package import Foundation
package import Model

/// At most this often is a page asked that can say "nothing new" in a few bytes.
package let conditionalIntervalSeconds = 3_600.0
/// A page without validators comes whole each time; and no page is asked more rarely of our own will.
package let unconditionalIntervalSeconds = 86_400.0
/// Two starts of cron are never an hour apart to the second; a visit that is due within this is due.
private let cronSlackSeconds = 30.0

/// The pages that a run may visit: those that are due, also those that only we would leave for later, or all of these
/// without validators.
package enum DueMode: Sendable { case normal, all, force }

/// The requests of a run and the pages that it leaves, each with its reason.
package struct VisitPlan: Sendable, Equatable {
    package var requests: [Request] = []
    package var skips: [Skip] = []

    /// Plans the visits at `now`; `recipe` gives the hash of what reads a page today, nil where that does not matter.
    package init(
        of sources: [Source], memories: [PageMemory], now: Date, mode: DueMode = .normal,
        recipe: (Source, Page) -> String? = { _, _ in nil }
    ) {
        let known = Dictionary(grouping: memories, by: \.source)
        for source in sources {
            for page in source.pages {
                let memory = source.memory(of: page, among: known[source.id] ?? [])
                let isReadAnew =
                    memory.recipeHash != nil
                    && recipe(source, page).map { $0 != memory.recipeHash } == true
                if let skip = memory.skip(at: now, mode: isReadAnew && mode == .normal ? .all : mode) {
                    skips.append(skip)
                } else {
                    requests.append(memory.request(for: page, isConditional: mode != .force && !isReadAnew))
                }
            }
        }
    }
}

/// A page that is not visited in this run, and why.
package struct Skip: Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
        /// Our own rhythm or back-off; `--all` overrules them, and nothing below.
        case notDue, backOff
        /// The publisher's wishes.
        case publisherHold, skipHours, skipDays, gone
    }

    package var source: String
    /// As configured.
    package var page: String
    package var reason: Reason
    /// The moment from which it may be visited; nil: never, unless a person changes something.
    package var until: Date?
    /// The reason in a few English words.
    package var detail: String
}

/// The next visit of a page, and the reason for its moment.
package struct NextVisit: Sendable, Equatable {
    package var at: Date
    /// A few English words.
    package var reason: String
}

extension Source {
    /// Returns a page's own memory, else that of the configured page which has moved to its address, else an empty one.
    ///
    /// A person who follows our advice and writes the new address into feeds.json loses neither validators nor history.
    package func memory(of page: Page, among memories: [PageMemory]) -> PageMemory {
        if let own = memories.first(where: { $0.source == id && $0.page == page.url }) { return own }
        let former = memories.first { memory in
            memory.source == id && (memory.adopted?.url == page.url || memory.movedTo == page.url)
                && !pages.contains { $0.url == memory.page }
        }
        guard var inherited = former else { return PageMemory(source: id, page: page.url) }
        if inherited.adopted?.url == page.url {
            inherited.isFeed = inherited.isFeed || inherited.adopted?.reason == .declaredFeed
        }
        inherited.page = page.url
        inherited.adopted = nil
        inherited.movedTo = nil
        inherited.isGone = false
        return inherited
    }
}

extension PageMemory {
    /// Returns when the page will be visited next, all wishes together; nil: at once, or never if it is gone.
    package var nextVisit: NextVisit? {
        if isGone { return nil }
        var next = due.map { NextVisit(at: $0, reason: dueReason ?? "") }
        if let hold, hold > next?.at ?? .distantPast { next = NextVisit(at: hold, reason: holdWords) }
        guard let wish = next else { return nil }
        let allowed = manners.firstAllowed(from: wish.at)
        return allowed == wish.at
            ? wish : NextVisit(at: allowed, reason: "the feed names hours or days without visits")
    }

    /// True when nothing that its publisher wishes stands against asking its host at `now`.
    package func mayBeAsked(at now: Date) -> Bool { skip(at: now, mode: .all) == nil }

    fileprivate func skip(at now: Date, mode: DueMode) -> Skip? {
        if isGone {
            return skip(.gone, until: nil, detail: "410: the publisher has taken it away for good")
        }
        // A wish beyond the longest that is ever made comes from a clock that was wrong: it is not believed.
        if let hold, hold > now, hold.timeIntervalSince(now) <= retryAfterCapSeconds {
            return skip(.publisherHold, until: hold, detail: holdWords)
        }
        let allowed = manners.firstAllowed(from: now)
        if allowed > now {
            let reason: Skip.Reason = manners.skipsDay(of: now) ? .skipDays : .skipHours
            return skip(reason, until: allowed, detail: "the feed wants no visits now (\(reason.rawValue))")
        }
        guard mode == .normal, let due else { return nil }
        let wait = due.timeIntervalSince(now)
        guard wait > cronSlackSeconds, wait <= unconditionalIntervalSeconds else { return nil }
        return skip(failures > 0 ? .backOff : .notDue, until: due, detail: dueReason ?? "")
    }

    private func skip(_ reason: Skip.Reason, until: Date?, detail: String) -> Skip {
        Skip(source: source, page: page, reason: reason, until: until, detail: detail)
    }

    private var holdWords: String { "the publisher asks for it (\(holdReason ?? "hold"))" }

    fileprivate func request(for page: Page, isConditional: Bool) -> Request {
        let isNew = lastSuccess == nil
        let isFeed =
            page.type == .feed || page.type == .ical || expectsFeed
            || (page.type == .auto && isNew && page.looksLikeFeed)
        // The validators are those of the adopted address; the configured one, asked in its stead, does not know them.
        let isKnownThere = isConditional && !doubtsAdoption && !validators.isEmpty
        return Request(
            source: source, page: page.url, url: nextURL, validators: isKnownThere ? validators : nil,
            validatorsURL: validatorsURL, isFeed: isFeed && page.type != .html)
    }
}

extension Page {
    /// True when an address that was never visited reads like a feed's: the configuration then names it as one.
    fileprivate var looksLikeFeed: Bool {
        let url = url.lowercased()
        let path = url.split(separator: "?", maxSplits: 1).first.map(String.init) ?? url
        let words = path.split { "/.-_".contains($0) }.suffix(3)
        let feedWords = ["feed", "feeds", "rss", "rss2", "atom", "rdf", "xml", "backend", "ics"]
        if words.contains(where: { feedWords.contains(String($0)) }) { return true }
        return ["feed=", "format=feed", "type=rss", "page=backend", "format=rss", "format=atom"].contains {
            url.contains($0)
        }
    }
}

extension FeedManners {
    /// Returns the first moment at or after `date` at which `skipHours` and `skipDays` allow a visit; `date` if they never do.
    package func firstAllowed(from date: Date) -> Date {
        if skipHours.isEmpty && skipDays.isEmpty { return date }
        var moment = date
        for _ in 0..<(8 * 24) {
            let hour = moment.hourOfWeek
            if !skipHours.contains(hour % 24) && !skipDays.contains(hour / 24 + 1) { return moment }
            moment = Date(
                timeIntervalSince1970: (moment.timeIntervalSince1970 / 3600).rounded(.down) * 3600 + 3600)
        }
        return date
    }

    fileprivate func skipsDay(of date: Date) -> Bool { skipDays.contains(date.hourOfWeek / 24 + 1) }
}
