package import Model

/// The stories that the database holds, with what they are made of.
package struct StoredStories: Sendable {
    package var stories: [Story]
    /// At least the members of `stories`.
    package var items: [ItemKey: Item]
    /// The events that were replaced lately.
    package var revisions: [ItemKey: EventRevision]

    package init(
        _ stories: [Story], items: [ItemKey: Item], revisions: [ItemKey: EventRevision] = [:]
    ) {
        self.stories = stories
        self.items = items
        self.revisions = revisions
    }
}
