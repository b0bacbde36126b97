package import Model

/// A page by its source and its configured address.
package struct PageName: Sendable, Hashable {
    package let source: String
    package let url: String

    package init(source: String, url: String) {
        self.source = source
        self.url = url
    }
}

/// The stories that the database holds, with what they are made of.
package struct StoredStories: Sendable {
    package var stories: [Story]
    /// At least the members of `stories`.
    package var items: [ItemKey: Item]
    /// The events that were replaced lately.
    package var revisions: [ItemKey: EventRevision]
    /// The wishes about the use of what pages say, of those whose publishers have some.
    package var wishes: [PageName: UsageWishes]

    package init(
        _ stories: [Story], items: [ItemKey: Item], revisions: [ItemKey: EventRevision] = [:],
        wishes: [PageName: UsageWishes] = [:]
    ) {
        self.stories = stories
        self.items = items
        self.revisions = revisions
        self.wishes = wishes
    }
}
