package import Foundation

/// What is remembered of a page between visits.
package struct PageMemory: Sendable, Equatable {
    package var source: String
    /// As configured.
    package var page: String
    /// What the next visit asks for; differs from `page` after an adopted permanent redirect.
    package var nextURL: String
    package var validators = Validators()
    /// Hash of the last good body: an unchanged body is not parsed again.
    package var bodyHash: String?
    /// Hash of the recipe and the extractor's version that read it: what invalidates is in the key.
    package var recipeHash: String?
    package var isFeed = false
    /// When our own rhythm or back-off wants the next visit; nil: at once.
    package var due: Date?
    /// Until when the publisher wants no visit.
    package var hold: Date?
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
    /// Visits in which new items came, by hour of the week in UTC (0 = Monday 0:00); 168 counts, or none yet.
    package var rhythm: [Int] = []
    /// What Extraction wants to know at the next visit; JSON of its own.
    package var profile: String?

    package init(source: String, page: String) {
        self.source = source
        self.page = page
        nextURL = page
    }
}
