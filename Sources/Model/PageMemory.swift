package import Foundation

/// The memory of a page between visits.
package struct PageMemory: Sendable, Equatable {
    package var source: String
    /// As configured.
    package var page: String
    /// The address that has taken the configured one's place, if one has.
    package var adopted: AdoptedAddress?
    package var validators = Validators()
    /// The address that gave the validators, after redirects.
    package var validatorsURL: String?
    /// A permanent move that was not adopted: the line that a person should look at in feeds.json.
    package var movedTo: String?
    /// Hash of the last good body: an unchanged body is not parsed again.
    package var bodyHash: String?
    /// Hash of the recipe and the extractor's version that read it: what invalidates is in the key.
    package var recipeHash: String?
    /// True when the page itself, at its own address or where it has moved, was last read as a feed.
    package var isFeed = false
    /// The next visit that our own rhythm or back-off wants; nil: at once.
    package var due: Date?
    /// The reason for `due` in a few English words.
    package var dueReason: String?
    /// Until when the publisher wants no visit.
    package var hold: Date?
    /// The field that asks for `hold`: `max-age`, `Expires`, `Retry-After` or `ttl`.
    package var holdReason: String?
    package var isGone = false
    package var manners = FeedManners()
    /// The statements of its publisher about the use of its texts and pictures.
    package var usageTags: [UsageTag] = []
    /// Failures in a row.
    package var failures = 0
    /// The state in which the last reading found the page; `currentState` counts in what has failed since.
    package var state: PageState?
    /// True when the last reading did not trust the list: the one before it stands.
    package var isQuarantined = false
    package var lastVisit: Date?
    package var lastSuccess: Date?
    package var lastChange: Date?
    package var lastFailure: VisitFailure?
    package var lastFailureAt: Date?
    /// Since when something about the page has needed a person; nil while all is well.
    package var troubleSince: Date?
    /// The times at which new items came, by hour of the week in UTC (0 = Monday 0:00); 168 weights, a fresh item 1,000, or none yet.
    package var rhythm: [Int] = []
    /// The same by five minutes of the hour; 12 weights, or none yet.
    package var minutes: [Int] = []
    /// Since when items are counted in `rhythm`.
    package var rhythmSince: Date?
    /// The day to which the weights have faded.
    package var rhythmAt: Date?
    /// The knowledge of the page that Extraction wants back at the next visit; JSON of its own.
    package var profile: String?

    package init(source: String, page: String) {
        self.source = source
        self.page = page
    }
}

/// An address that is asked in place of the configured one.
package struct AdoptedAddress: Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
        /// The page has moved there for good (301, 308).
        case moved
        /// The page is a listing and declares this feed, which holds its items.
        case declaredFeed
    }

    package var url: String
    package var reason: Reason
    /// Since when a feed stands for a listing that showed too little to be sure of it; nil when it is sure.
    package var provisionalSince: Date?

    package init(_ url: String, reason: Reason, provisionalSince: Date? = nil) {
        self.url = url
        self.reason = reason
        self.provisionalSince = provisionalSince
    }
}

/// So many failures in a row make us doubt an adopted address: from then on every other visit asks the configured one.
private let adoptedPatience = 3
/// A feed that was adopted provisionally is compared with its listing again after so long. Seconds.
private let provisionalSeconds = 6.5 * 86_400

extension PageMemory {
    /// True when the next visit asks the configured address although another one is adopted: that one keeps failing, or it
    /// was adopted provisionally.
    package var doubtsAdoption: Bool {
        guard let adopted else { return false }
        if failures == 0, let since = adopted.provisionalSince, let last = lastSuccess {
            return last.timeIntervalSince(since) >= provisionalSeconds
        }
        return failures >= adoptedPatience && (failures - adoptedPatience).isMultiple(of: 2)
    }

    /// The address that the next visit asks for.
    package var nextURL: String { doubtsAdoption ? page : adopted?.url ?? page }

    /// True when the next answer must be a feed: it was one before.
    package var expectsFeed: Bool {
        if adopted?.reason == .declaredFeed, !doubtsAdoption { return true }
        return isFeed
    }

    /// The state of the page now: a failing one is never as it was at its last good visit.
    package var currentState: PageState? {
        if failures > 0 || isGone { return lastFailure?.cause.pageState(status: lastFailure?.status) }
        return movedTo == nil ? state : .moved
    }
}

extension VisitFailure.Cause {
    /// The state in which such a failure finds a page, if it says anything about it.
    fileprivate func pageState(status: Int?) -> PageState? {
        switch self {
        case .loginPage, .consentPage, .botChallenge, .robots: .blocked
        case .httpStatus where status == 401 || status == 403: .blocked
        case .emptyBody: .empty
        case .parked: .moved
        case .badURL, .unresolvable, .unreachable, .forbiddenAddress, .tls, .timeout, .tooSlow, .tooLarge,
            .tooManyRedirects, .badRedirect, .brokenOff, .badAnswer, .httpStatus, .gone, .tooManyRequests,
            .robotsUnreachable, .notAFeed, .errorPage, .wrongType, .tooMuchWork:
            nil
        }
    }
}
