internal import Calendar
package import Foundation
package import Model
package import Text

/// The kind, the event, the themes and the organiser of an item, as far as its words tell them.
package struct Notice: Sendable, Equatable {
    package var kind: Kind
    package var event: Event?
    /// At most three, the most certain first.
    package var themes: [ThemeHit]
    /// The id of the source that organises, when the words name one.
    package var organiser: String?
}

/// A theme and the words of the notice that decided for it.
package struct ThemeHit: Sendable, Equatable {
    package var id: String
    package var words: [String]
}

/// An item before it is read as a notice.
package struct NoticeText: Sendable {
    package var text: ItemText
    /// The kind that its page announces; it wins over the words.
    package var pageKind: Kind?
    /// The document's own structured data (JSON-LD, h-event, RSS event modules); it wins over the prose.
    package var given: Event?
    /// True when `given` is a calendar's: no words are read for its day, its hours and its place.
    package var isExact: Bool
    package var categories: [String]
    /// The name of its page: the words of the address under which a site files it.
    package var section: String?
    /// The instant of publication, else of the first sight: years that are left out are counted from here.
    package var reference: Date
    /// True when the reference is only the first sight: the notice may be much older.
    package var isUndated: Bool
    package var timezone: TimeZone

    package init(
        _ text: ItemText, pageKind: Kind? = nil, given: Event? = nil, isExact: Bool = false,
        categories: [String] = [],
        section: String? = nil, reference: Date, isUndated: Bool = false, timezone: TimeZone
    ) {
        self.text = text
        self.pageKind = pageKind
        self.given = given
        self.isExact = isExact
        self.categories = categories
        self.section = section
        self.reference = reference
        self.isUndated = isUndated
        self.timezone = timezone
    }

    /// True for the bare day of publication, which a listing shows beside what it announces.
    func isPublished(on day: When?) -> Bool {
        guard !isUndated, let day, !day.hasTime else { return false }
        return day.civilDay == CivilDay(of: reference, in: timezone)
    }

    /// The headings under which its site files it.
    var sections: [String] { categories + (section.map { [$0] } ?? []) }
}
