package import Foundation
package import Model

/// The way in which a document is to be read: what its page's configuration says, and what no pure room can know by itself.
package struct Reading: Sendable {
    package var type: Page.Reading
    /// The kind of items that the page announces; nil: each item's kind is inferred.
    package var kind: Kind?
    /// For dates that name no zone.
    package var timezone: TimeZone
    /// For the hours of events, which are those of a place.
    package var eventTimezone: TimeZone
    package var now: Date
    /// The base of relative addresses; nil: the address that answered.
    package var base: String?
    /// The selectors of a listing, when a person wrote some.
    package var recipe: Recipe?
    /// True when the recipe is not the one that read the page at the last visit: a person wrote or changed it since.
    package var isNewRecipe: Bool
    /// The memory of this page at the last visit (`ListingReport.profile`).
    package var profile: String?
    /// Items that this page is known to have shown, newest first.
    package var shown: [ShownItem]

    package init(
        type: Page.Reading = .auto, kind: Kind? = nil, timezone: TimeZone = .gmt,
        eventTimezone: TimeZone? = nil, now: Date,
        base: String? = nil,
        recipe: Recipe? = nil, isNewRecipe: Bool = false, profile: String? = nil, shown: [ShownItem] = []
    ) {
        self.type = type
        self.kind = kind
        self.timezone = timezone
        self.eventTimezone = eventTimezone ?? timezone
        self.now = now
        self.base = base
        self.recipe = recipe
        self.isNewRecipe = isNewRecipe
        self.profile = profile
        self.shown = shown
    }
}
