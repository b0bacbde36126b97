package import Foundation

/// What is remembered of a page between visits.
package struct PageMemory: Sendable, Equatable {
    package var source: String
    /// As configured.
    package var page: String
    /// What the next visit asks for; differs from `page` after an adopted permanent redirect.
    package var nextURL: String
    package var validators = Validators()
    /// The address that gave the validators, after redirects.
    package var validatorsURL: String?
    /// A permanent move that was not adopted: the line that a person should look at in feeds.json.
    package var movedTo: String?
    /// Hash of the last good body: an unchanged body is not parsed again.
    package var bodyHash: String?
    /// Hash of the recipe and the extractor's version that read it: what invalidates is in the key.
    package var recipeHash: String?
    package var isFeed = false
    /// When our own rhythm or back-off wants the next visit; nil: at once.
    package var due: Date?
    /// Why then, in a few English words.
    package var dueReason: String?
    /// Until when the publisher wants no visit.
    package var hold: Date?
    /// What asks for it: `max-age`, `Expires`, `Retry-After` or `ttl`.
    package var holdReason: String?
    package var isGone = false
    package var manners = FeedManners()
    /// Failures in a row.
    package var failures = 0
    package var state: PageState?
    package var lastVisit: Date?
    package var lastSuccess: Date?
    package var lastChange: Date?
    package var lastError: String?
    package var lastErrorAt: Date?
    /// When new items came, by hour of the week in UTC (0 = Monday 0:00); 168 weights, a fresh item 1,000, or none yet.
    package var rhythm: [Int] = []
    /// The same by five minutes of the hour; 12 weights, or none yet.
    package var minutes: [Int] = []
    /// Since when items are counted in `rhythm`.
    package var rhythmSince: Date?
    /// The day to which the weights have faded.
    package var rhythmAt: Date?
    /// What Extraction wants to know at the next visit; JSON of its own.
    package var profile: String?

    package init(source: String, page: String) {
        self.source = source
        self.page = page
        nextURL = page
    }
}
