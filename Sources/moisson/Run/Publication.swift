internal import Calendar
internal import Foundation
internal import Model
internal import Publishing
internal import Storage

/// How far back the published health of the sources looks.
private let healthDays = 7.0

/// The edition that the database holds at `now`.
func currentEdition(_ configuration: Configuration, store: Store, now: Date) throws(CommandError) -> Edition {
    let stories = try stored { () throws(StorageFailure) in try store.stories() }
    let items = try stored { () throws(StorageFailure) in try store.items() }
    let revisions = try stored { () throws(StorageFailure) in try store.eventRevisions() }
    let stored = StoredStories(
        stories, items: Dictionary(items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }),
        revisions: revisions)
    return Edition(stories: stored, configuration: configuration, now: now)
}

func currentHealth(_ configuration: Configuration, store: Store, now: Date) throws(CommandError)
    -> [PageHealth]
{
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
    return try output.write(edition.files(health: health))
}

/// As `publishAll`, unless nothing that is published can have changed since the last time: an hourly run that found
/// nothing new must cost next to nothing.
func publishChanges(
    _ configuration: Configuration, store: Store, output: OutputFolder, now: Date
) throws -> [String] {
    let stamp = try publicationStamp(configuration, store: store, output: output, now: now)
    let last = try stored { () throws(StorageFailure) in try store.fact(stampName) }
    guard last != stamp || output.read("feed.atom") == nil else { return [] }
    let written = try publishAll(configuration, store: store, output: output, now: now)
    try stored { () throws(StorageFailure) in try store.remember(stamp, as: stampName) }
    return written
}

private let stampName = "published"

/// All that the outputs depend on: program, configuration, place, the local day, items and stories, and of the pages what
/// is published of them.
private func publicationStamp(
    _ configuration: Configuration, store: Store, output: OutputFolder, now: Date
) throws(CommandError) -> String {
    let day = When.instant(now, offset: timezone(named: configuration.timezone).secondsFromGMT(for: now))
        .civilDay
    let content = try stored { () throws(StorageFailure) in try store.contentVersion() }
    let pages = try stored { () throws(StorageFailure) in try store.memories() }.map { memory in
        [
            memory.source, memory.page, memory.nextURL, memory.currentState?.rawValue ?? "",
            memory.movedTo ?? "",
            memory.failures > 0 ? "\(memory.failures) \(String(reflecting: memory.lastFailure))" : "",
            memory.isGone ? "gone" : "",
            memory.lastChange.map { $0.rfc3339() } ?? "",
        ].joined(separator: "\t")
    }
    let parts = [
        programVersion, configuration.fingerprint, output.path, "\(day.year)-\(day.month)-\(day.day)",
        content,
    ]
    return Array((parts + pages.sorted()).joined(separator: "\n").utf8).contentHash
}

private func timezone(named name: String) -> TimeZone { TimeZone(identifier: name) ?? .gmt }

extension Configuration {
    /// A text that differs when anything differs.
    fileprivate var fingerprint: String { String(reflecting: self) }
}
