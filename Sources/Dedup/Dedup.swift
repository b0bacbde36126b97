// Dedup: which items tell the same story, and why.
//
// Three steps, all pure. `Fingerprint` reduces an item to what is compared: its links, days, numbers, names, its title,
// the words it is about, and a sketch of its text. `PairScore` weighs two fingerprints: a sum of log-odds
// (Fellegi and Sunter 1969) over the signs that it finds, with vetoes, because next year's edition looks more alike than a true
// repost. The weights are fitted (`Benchmarks/estimate`), and what is shared counts by how few items of the corpus share it
// (`TermFrequencies`): a day only opens the question, something else must answer it. `StoryChanges` gathers items around a lead. A false merge hides news and is worse than a visible double: when nobody can tell, two items
// stay two.
//
// This room must never keep, fetch or print anything, and never merge by chains of similar texts.
//
// What Storage keeps for it, and asks:
//
//     item_fingerprint (item PRIMARY KEY, bytes BLOB)       -- `Fingerprint.bytes`; rewritten when the item is revised
//     item_key         (key INTEGER, item, PRIMARY KEY (key, item)) WITHOUT ROWID, and an index on (item)
//                                                           -- `Fingerprint.keys`, each UInt64 stored as Int64(bitPattern:)
//
//     candidates of one item:
//         for each of its keys: SELECT item FROM item_key WHERE key = ? LIMIT keyGroupLimit + 1
//         a group of more than `keyGroupLimit` items says nothing (a template, a common title): leave it out
//         count how often each item comes up; take the `candidateLimit` that come up most (then by item key)
//     neighbourhood of a run: frontier = the new and revised items; then, until the frontier is empty or
//     `neighbourhoodLimit` items are gathered:
//         found    = the candidates of the frontier and all members of the stories of these and of the frontier
//         frontier = those of `frontier.partners(among: found)` and of their stories' members not yet gathered
//     then `StoryChanges(for:on:in:now:)` with everything gathered and all the stories of it, once.
//
// A first harvest has more items than find room in memory: `ComparedItems` reads fingerprints from a `FingerprintShelf` when they
// are needed, and lets them go. The outcome does not depend on how many there is room for.
//
// Start reading at `Stories.swift`, then `Evidence.swift`, `Fingerprint.swift`, `Traits.swift`.

/// A key that more items share is too common to find anything by.
package let keyGroupLimit = 40

/// The number of candidates of one item that are worth comparing.
package let candidateLimit = 32

/// The number of items that one decision may look at; whoever tells the same as so many others is a template that got through.
package let neighbourhoodLimit = 400
