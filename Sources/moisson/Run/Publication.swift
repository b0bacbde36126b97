internal import Calendar
internal import Foundation
internal import Model
internal import Publishing
internal import Storage

/// The published health of the sources looks back so many days.
private let healthDays = 7.0

/// The outputs that the database, the configuration and the instant make.
struct Publication {
    let configuration: Configuration
    let store: Store
    let now: Date

    /// Assembles the edition that the database holds at `now`.
    func edition() throws(CommandError) -> Edition {
        var configuration = configuration
        configuration.edits = try current(configuration.edits)
        return Edition(stories: try storedStories(), configuration: configuration, now: now)
    }

    /// The decisions, each under the id that its story has now.
    func current(_ edits: [StoryEdit]) throws(CommandError) -> [StoryEdit] {
        try stored { () throws(StorageFailure) in
            var edits = edits
            for index in edits.indices {
                guard let id = edits[index].story else { continue }
                edits[index].story = try store.currentStoryID(id) ?? id
            }
            return edits
        }
    }

    /// All that the database holds of stories.
    func storedStories() throws(CommandError) -> StoredStories {
        let stories = try stored { () throws(StorageFailure) in try store.stories() }
        let items = try stored { () throws(StorageFailure) in try store.items() }
        let revisions = try stored { () throws(StorageFailure) in try store.eventRevisions() }
        return StoredStories(
            stories, items: Dictionary(items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }),
            revisions: revisions)
    }

    func health() throws(CommandError) -> [PageHealth] {
        try stored { () throws(StorageFailure) in
            try store.health(of: configuration, since: now.addingTimeInterval(-healthDays * 86_400))
        }
    }

    /// Writes all outputs from the database alone; returns the paths that differed.
    func write(to output: OutputFolder) throws -> [String] {
        let edition = try edition()
        let health = try health()
        output.tidy()
        let files = edition.files(health: health)
        let written = try output.write(files) + restoreLetters(in: output)
        try rememberFiles(files.map(\.path))
        return written
    }

    /// Writes the letters that were made and do not stand in `output` any more.
    private func restoreLetters(in output: OutputFolder) throws -> [String] {
        var written: [String] = []
        for profile in configuration.letters {
            for week in try store.weeks(ofLetter: profile.id)
            where !output.holds(profile.path(of: week, type: "html")) {
                guard let letter = try store.letter(profile.id, week: week), !letter.isLost else { continue }
                written += try output.write(letter.files(of: profile))
            }
        }
        return written
    }

    /// Remembers what stands in the output folder, so that the next run notices what was taken away.
    private func rememberFiles(_ paths: [String]) throws(CommandError) {
        let list = paths.sorted().joined(separator: "\n")
        try stored { () throws(StorageFailure) in
            if try store.fact(filesName) != list { try store.remember(list, as: filesName) }
        }
    }

    /// Writes all outputs unless nothing that is published can have changed since the last time: an hourly run that found
    /// nothing new must cost next to nothing.
    func writeChanges(to output: OutputFolder) throws -> [String] {
        let stamp = try stamp(for: output)
        let last = try stored { () throws(StorageFailure) in try store.fact(stampName) }
        let files = try stored { () throws(StorageFailure) in try store.fact(filesName) } ?? "feed.atom"
        let isWhole = files.split(separator: "\n").allSatisfy { output.holds(String($0)) }
        if last == stamp, isWhole {
            output.tidy()
            return []
        }
        let written = try write(to: output)
        try stored { () throws(StorageFailure) in try store.remember(stamp, as: stampName) }
        return written
    }

    /// The hash of all that the outputs depend on: program, configuration, place, the local day, items and stories, and of
    /// the pages what is published of them.
    private func stamp(for output: OutputFolder) throws(CommandError) -> String {
        let zone = TimeZone(identifier: configuration.timezone) ?? .gmt
        let day = When.instant(now, offset: zone.secondsFromGMT(for: now)).civilDay
        let content = try stored { () throws(StorageFailure) in try store.contentVersion() }
        let pages = try stored { () throws(StorageFailure) in try store.memories() }.map(\.publishedText)
        let parts = [
            programVersion, configuration.fingerprint, output.path, "\(day.year)-\(day.month)-\(day.day)",
            content,
        ]
        return Array((parts + pages.sorted()).joined(separator: "\n").utf8).contentHash
    }
}

private let stampName = "published"
private let filesName = "published files"

extension PageMemory {
    /// A text that differs when anything differs that is published of a page.
    fileprivate var publishedText: String {
        [
            source, page, nextURL, currentState?.rawValue ?? "", movedTo ?? "",
            failures > 0 ? "\(failures) \(String(reflecting: lastFailure))" : "", isGone ? "gone" : "",
            lastChange.map { $0.rfc3339() } ?? "",
        ].joined(separator: "\t")
    }
}

extension Configuration {
    /// A text that differs when anything differs.
    fileprivate var fingerprint: String { String(reflecting: self) }
}

extension Session {
    /// The outputs of what the session works with.
    var publication: Publication { Publication(configuration: configuration, store: store, now: now) }
}
