package import Foundation
package import Model

/// The knowledge with which a listing is read.
package struct ListingContext: Sendable {
    package var recipe: Recipe?
    /// True when the recipe is not the one that read the page at the last visit.
    package var isNewRecipe: Bool
    /// `ListingReport.profile` of the last visit.
    package var remembered: String?
    /// Items that this page is known to have shown, newest first.
    package var known: [ShownItem]
    /// The kind of items that the configuration says the page announces.
    package var kind: Kind?
    /// True when the document stops before its end (`isOpenEnded`).
    package var isTruncated: Bool
    package var now: Date
    package var timezone: TimeZone
    /// For the hours of events.
    package var eventTimezone: TimeZone

    package init(
        recipe: Recipe? = nil, isNewRecipe: Bool = false, remembered: String? = nil, known: [ShownItem] = [],
        kind: Kind? = nil, isTruncated: Bool = false, now: Date, timezone: TimeZone,
        eventTimezone: TimeZone? = nil
    ) {
        self.recipe = recipe
        self.isNewRecipe = isNewRecipe
        self.remembered = remembered
        self.known = known
        self.kind = kind
        self.isTruncated = isTruncated
        self.now = now
        self.timezone = timezone
        self.eventTimezone = eventTimezone ?? timezone
    }
}

/// True when a page's bytes stop before `</html>` or `</body>`: cut off, or written so; its profile knows which.
package func isOpenEnded(_ utf8: [UInt8]) -> Bool {
    let tail = String(decoding: utf8.suffix(2048), as: UTF8.self).lowercased()
    return !tail.contains("</html") && !tail.contains("</body")
}
