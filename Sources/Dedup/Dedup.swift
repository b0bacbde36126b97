// Dedup: which items tell the same story, and why.
//
// Three steps, all pure. `fingerprint(of:)` reduces an item to what is compared: its links, days, numbers, names, its title
// and a sketch of its text. `evidence(between:and:)` weighs two fingerprints: a sum of log-odds (Fellegi and Sunter 1969)
// with vetoes, because next year's edition looks more alike than a true repost. `stories(for:…)` gathers items around a
// lead. A false merge hides news and is worse than a visible double: when nobody can tell, two items stay two.
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
//     neighbourhood of a run:
//         new and revised items, their candidates, all members of the stories of all of these, and the items and members of
//         the stories that those are `related` to; then `stories(for:among:existing:decisions:now:)` once, or once per
//         group of items that share no candidate.
//
// Start reading at `Stories.swift`, then `Evidence.swift`, `Fingerprint.swift`, `Traits.swift`.

/// A key that more items share is too common to find anything by.
package let keyGroupLimit = 40

/// How many candidates of one item are worth comparing.
package let candidateLimit = 60
