internal import Foundation
internal import Model
internal import Publishing
internal import Storage

/// How far back the published health of the sources looks.
private let healthDays = 7.0

/// The edition that the database holds at `now`.
func currentEdition(_ configuration: Configuration, store: Store, now: Date) throws(Ending) -> Edition {
    let stories = try stored { () throws(StorageFailure) in try store.stories() }
    let items = try stored { () throws(StorageFailure) in try store.items() }
    let revisions = try stored { () throws(StorageFailure) in try store.eventRevisions() }
    return edition(
        of: stories, items: Dictionary(items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }),
        revisions: revisions, configuration: configuration, now: now)
}

func currentHealth(_ configuration: Configuration, store: Store, now: Date) throws(Ending) -> [PageHealth] {
    try stored { () throws(StorageFailure) in
        try store.health(of: configuration, since: now.addingTimeInterval(-healthDays * 86_400))
    }
}

/// Writes all outputs from the database alone; returns the paths that differed.
func publishAll(
    _ configuration: Configuration, store: Store, output: OutputFolder, now: Date
) throws -> [String] {
    let edition = try currentEdition(configuration, store: store, now: now)
    let health = try currentHealth(configuration, store: store, now: now)
    output.tidy()
    return try output.write(publish(edition, health: health))
}
