package import Calendar
package import Foundation
package import Text

/// The findings of a harvest, sorted out against what is known; Storage applies them.
package struct Changes: Sendable, Equatable {
    /// A known item that says something else than before; `item` keeps the known key, first sight and date.
    package struct Revision: Sendable, Equatable {
        package var before: KnownItem
        package var item: Item

        package init(before: KnownItem, item: Item) {
            self.before = before
            self.item = item
        }
    }

    /// Another name by which a known item was met: an item key or a canonical URL.
    package struct Alias: Sendable, Hashable {
        package var name: String
        package var key: ItemKey

        package init(name: String, key: ItemKey) {
            self.name = name
            self.key = key
        }
    }

    /// Never seen under any name.
    package var new: [Item] = []
    package var revised: [Revision] = []
    /// Known items that say the same at another address, on another page or with a better date: kept quietly.
    package var refreshed: [Item] = []
    /// Known items that were met as they were.
    package var unchanged: [ItemKey] = []
    /// The days of publication that another page of the source tells of known items that had none.
    package var days: [ItemKey: When] = [:]
    /// The events of known items with what another page of the source tells of them beside what is known.
    package var facts: [ItemKey: Event] = [:]
    /// Names to be remembered, of new items and of known ones.
    package var aliases: [Alias] = []
    /// True when the page turned out to hold no list: what came with its first harvest is withdrawn.
    package var withdrawsBaseline = false

    package init() {}
}

/// The part of one item that must be remembered to know it again.
package struct KnownItem: Sendable, Equatable {
    package var key: ItemKey
    /// Other item keys and every canonical URL by which it was met.
    package var names: Set<String>
    package var page: String
    package var guid: String?
    package var canonicalURL: String?
    package var title: String
    package var published: When?
    package var event: Event?
    package var kind: Kind?
    package var firstSeen: Date
    package var contentHash: String
    package var sketch: Sketch
    package var isBaseline: Bool
    /// The id of the source that announced it where another moisson passes it on.
    package var announcer: String?
    /// Forgotten: what it said is no longer kept, and a page that shows it brings it back.
    package var isForgotten: Bool

    package init(
        key: ItemKey, names: Set<String> = [], page: String, guid: String? = nil, canonicalURL: String?,
        title: String,
        published: When?, event: Event?, firstSeen: Date, contentHash: String, sketch: Sketch,
        isBaseline: Bool = false, isForgotten: Bool = false
    ) {
        self.key = key
        self.names = names
        self.page = page
        self.guid = guid
        self.canonicalURL = canonicalURL
        self.title = title
        self.published = published
        self.event = event
        self.firstSeen = firstSeen
        self.contentHash = contentHash
        self.sketch = sketch
        self.isBaseline = isBaseline
        self.isForgotten = isForgotten
    }
}
