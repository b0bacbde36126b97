package import Model

/// The stories that are to be stored after items were gathered.
package struct StoryChanges: Sendable, Equatable {
    /// A story that is no more: its members went to another one, whose id readers keep.
    package struct Retired: Sendable, Hashable {
        package var id: String
        package var into: String

        package init(id: String, into: String) {
            self.id = id
            self.into = into
        }
    }

    /// New and changed ones, by id; a stored story of the same id is replaced.
    package var stories: [Story] = []
    package var retired: [Retired] = []
    /// Stories that were made, that changed for readers, and that were merged with an older one.
    package var newCount = 0
    package var changedCount = 0
    /// The items that may tell what another centre's item tells, by their keys in order: what they show says too little of it, and
    /// their own pages may say more.
    package var doubtful: [ItemKey] = []

    package init() {}
}

/// The stories that were known before, and whatever restricts how items may be gathered.
package struct StoryContext: Sendable {
    /// The stories that any of the items belongs to.
    package var existing: [Story]
    package var decisions: StoryDecisions
    /// Ids that readers have of stories that are not stored.
    package var published: PublishedIDs
    /// The frequencies of all items that are known.
    package var corpus: TermFrequencies
    /// Ids of stories that another moisson tells and that a stored story has.
    package var taken: Set<String>

    package init(
        existing: [Story] = [], decisions: StoryDecisions = StoryDecisions(),
        published: PublishedIDs = PublishedIDs(), corpus: TermFrequencies = TermFrequencies(),
        taken: Set<String> = []
    ) {
        self.taken = taken
        self.existing = existing
        self.decisions = decisions
        self.published = published
        self.corpus = corpus
    }
}
