package import Foundation

/// The items that tell the same thing.
package struct Story: Sendable, Equatable {
    /// The published entry id, minted once: `urn:uuid:…`.
    package var id: String
    /// The member that speaks for the story.
    package var lead: ItemKey
    /// All of them, the lead first, then by key.
    package var members: [ItemKey]
    /// The evidence that joined each member to the lead.
    package var evidence: [Evidence]
    /// Ids of stories that belong to the same affair and are not the same: a recap, a postponed date, an edition.
    package var related: [String]
    /// Those of them that another centre tells and that are probably the same: too little says so to make them one.
    package var near: [String] = []
    /// The moment of its first publication.
    package var created: Date
    /// The moment at which something that a reader sees last changed.
    package var updated: Date

    package init(
        id: String, lead: ItemKey, members: [ItemKey], evidence: [Evidence] = [], related: [String] = [],
        created: Date, updated: Date
    ) {
        self.id = id
        self.lead = lead
        self.members = members
        self.evidence = evidence
        self.related = related
        self.created = created
        self.updated = updated
    }
}

/// The reasons why two items are, or are not, one story.
package struct Evidence: Sendable, Equatable {
    package enum Verdict: String, Sendable { case same, related, different }

    package var first: ItemKey
    package var second: ItemKey
    package var verdict: Verdict
    /// Sum of log-odds (natural logarithm); a person's decision and an identity are ±infinity, stored as ±999.
    package var score: Double
    /// In plain words: "same registration link", "title similarity 0.91".
    package var reasons: [String]

    package init(first: ItemKey, second: ItemKey, verdict: Verdict, score: Double, reasons: [String]) {
        self.first = first
        self.second = second
        self.verdict = verdict
        self.score = score
        self.reasons = reasons
    }
}
