internal import Calendar
internal import Dedup
internal import Foundation
internal import Manners
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

    /// Assembles the edition that the database holds at `now`. Of the items only a part is in memory at a time: they have all
    /// their texts.
    func edition() throws(CommandError) -> Edition {
        let told = try storedStories(withItems: false)
        var assembly = EditionAssembly(
            configuration: try currentConfiguration(), revisions: told.revisions, wishes: told.wishes,
            now: now)
        for start in stride(from: 0, to: told.stories.count, by: Self.storiesAtATime) {
            let part = Array(told.stories[start..<min(start + Self.storiesAtATime, told.stories.count)])
            let items = try stored { () throws(StorageFailure) in try store.items(part.flatMap(\.members)) }
            assembly.add(part, items: items)
        }
        assembly.fingerprints = try stored { () throws(StorageFailure) in
            try store.fingerprints(assembly.passedOn).compactMapValues { Fingerprint(bytes: $0)?.textBytes }
        }
        return try completed(assembly.finish())
    }

    private static let storiesAtATime = 256

    /// Assembles the edition of stories that were read already.
    func edition(of stored: StoredStories) throws(CommandError) -> Edition {
        try completed(Edition(stories: stored, configuration: try currentConfiguration(), now: now))
    }

    private func currentConfiguration() throws(CommandError) -> Configuration {
        var configuration = configuration
        configuration.edits = try current(configuration.edits)
        return configuration
    }

    /// The decisions, each under the id that its story has now: one whose story has gone, into another one or with a lost
    /// database, is found at the addresses of its items, former ones included.
    func current(_ edits: [StoryEdit]) throws(CommandError) -> [StoryEdit] {
        try stored { () throws(StorageFailure) in
            var edits = edits
            for index in edits.indices {
                guard let id = edits[index].story, try !store.holds(story: id) else { continue }
                if let found = try store.story(at: edits[index].urls) {
                    edits[index].story = found
                } else if let alias = try store.currentStoryID(id) {
                    edits[index].story = alias
                }
            }
            return edits
        }
    }

    /// All that the database holds of stories.
    func storedStories(withItems: Bool = true) throws(CommandError) -> StoredStories {
        let stories = try stored { () throws(StorageFailure) in try store.stories() }
        let items = try stored { () throws(StorageFailure) in withItems ? try store.itemsByKey() : [:] }
        let revisions = try stored { () throws(StorageFailure) in try store.eventRevisions() }
        let memories = try stored { () throws(StorageFailure) in try store.memories() }
        let wishes = memories.filter { !$0.usageTags.isEmpty }.map {
            (PageName(source: $0.source, url: $0.page), $0.usageWishes)
        }
        return StoredStories(
            stories, items: items, revisions: revisions,
            wishes: Dictionary(wishes, uniquingKeysWith: { first, _ in first }))
    }

    /// The lists of letters, which change whenever one is made.
    func letterLists() throws(CommandError) -> [OutputFile] {
        let edition = Edition(stories: StoredStories([], items: [:]), configuration: configuration, now: now)
        return try completed(edition).letterLists
    }

    /// The edition with what the database knows beside its stories.
    private func completed(_ edition: Edition) throws(CommandError) -> Edition {
        var edition = edition
        edition.userAgent = configuration.userAgent
        edition.letters = try stored { () throws(StorageFailure) in try store.publishedLetters() }
        return edition
    }

    func health() throws(CommandError) -> [PageHealth] {
        try stored { () throws(StorageFailure) in
            try store.health(of: configuration, since: now.addingTimeInterval(-healthDays * 86_400))
        }
    }

    /// Writes all outputs from the database alone; returns the paths that differed.
    func write(to output: OutputFolder) throws -> [String] {
        try write(to: output, trusting: nil, before: try publishedBefore(), basis: configuration.basis)
    }

    /// Makes what is not known to be as it was in `trusted`, and removes what `before` had and has no reason any more.
    private func write(
        to output: OutputFolder, trusting trusted: PublishedFiles?, before: PublishedFiles?, basis: String
    ) throws -> [String] {
        let planned = try edition().plannedFiles(health: try health())
        output.tidy()
        FreedMemory.giveBack()
        let (files, new) = try output.publish(planned, before: trusted?.byPath ?? [:])
        let published = PublishedFiles(folder: output.path, files: files, basis: basis)
        let written = try new + restoreLetters(in: output)
        // A region that was renamed leaves its files; those that stand elsewhere are another installation's.
        if let before, before.folder == published.folder { output.remove(before.files(without: published)) }
        if before != published {
            try stored { () throws(StorageFailure) in try store.remember(published.text, as: filesName) }
        }
        return written
    }

    private func publishedBefore() throws(CommandError) -> PublishedFiles? {
        try stored { () throws(StorageFailure) in try store.fact(filesName) }.flatMap {
            PublishedFiles(text: $0)
        }
    }

    /// Writes the letters that were made and do not stand in `output` any more.
    private func restoreLetters(in output: OutputFolder) throws -> [String] {
        var written: [String] = []
        for profile in configuration.letters {
            for week in try store.weeks(ofLetter: profile.id)
            where !MadeLetter.fileTypes.allSatisfy({ output.holds(profile.path(of: week, type: $0)) }) {
                guard let letter = try store.letter(profile.id, week: week), !letter.isLost else { continue }
                written += try output.write(letter.files(of: profile))
            }
        }
        return written
    }

    /// Writes all outputs unless nothing that is published can have changed since the last time: an hourly run that found
    /// nothing new must cost next to nothing.
    func writeChanges(to output: OutputFolder) throws -> [String] {
        let fingerprint = configuration.fingerprint
        let stamp = try stamp(for: output, of: fingerprint)
        let last = try stored { () throws(StorageFailure) in try store.fact(stampName) }
        let before = try publishedBefore()
        let isWhole = before?.files.allSatisfy { output.holds($0.path) } ?? false
        if last == stamp, isWhole {
            output.tidy()
            return []
        }
        let basis = Configuration.basis(of: fingerprint)
        let trusted = before.flatMap { $0.folder == output.path && $0.basis == basis ? $0 : nil }
        let written = try write(to: output, trusting: trusted, before: before, basis: basis)
        try stored { () throws(StorageFailure) in try store.remember(stamp, as: stampName) }
        return written
    }

    /// The hash of all that the outputs depend on: program, configuration, place, the local day, items and stories, and of
    /// the pages what is published of them.
    private func stamp(
        for output: OutputFolder, of fingerprint: String
    ) throws(CommandError) -> String {
        let zone = TimeZone(identifier: configuration.timezone) ?? .gmt
        let day = When.instant(now, offset: zone.secondsFromGMT(for: now)).civilDay
        let content = try stored { () throws(StorageFailure) in try store.contentVersion() }
        let pages = try stored { () throws(StorageFailure) in try store.memories() }.map(\.publishedText)
        let letters = try stored { () throws(StorageFailure) in try store.publishedLetters() }
        let parts = [
            programVersion, fingerprint, output.path, "\(day.year)-\(day.month)-\(day.day)",
            content, String(reflecting: letters),
        ]
        return Array((parts + pages.sorted()).joined(separator: "\n").utf8).contentHash
    }
}

private let stampName = "published"
private let filesName = "published files"

/// The files that the last publication wrote, by which the next one knows those that have no reason any more.
private struct PublishedFiles: Codable, Equatable {
    let folder: String
    let files: [WrittenFile]
    /// All that the stamps of the files take for granted.
    let basis: String

    init(folder: String, files: [WrittenFile], basis: String) {
        self.folder = folder
        self.files = files
        self.basis = basis
    }

    var byPath: [String: WrittenFile] {
        Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads back `text`; nil for anything else.
    init?(text: String) {
        do { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) } catch { return nil }
    }

    var text: String {
        do { return String(decoding: try JSONEncoder().encode(self), as: UTF8.self) } catch { return "" }
    }

    /// The files whose paths the other has not.
    func files(without other: PublishedFiles) -> [WrittenFile] {
        let kept = Set(other.files.map(\.path))
        return files.filter { !kept.contains($0.path) }
    }
}

extension PageMemory {
    /// A text that differs when anything differs that is published of a page.
    fileprivate var publishedText: String {
        [
            source, page, nextURL, currentState?.rawValue ?? "", movedTo ?? "",
            failures > 0 ? "\(failures) \(String(reflecting: lastFailure))" : "", isGone ? "gone" : "",
            lastChange.map { $0.rfc3339() } ?? "",
            usageTags.isEmpty ? "" : String(reflecting: usageWishes),
        ].joined(separator: "\t")
    }
}

extension Configuration {
    /// A text that differs when anything differs; long, and not quickly written.
    fileprivate var fingerprint: String { String(reflecting: self) }

    /// All that the outputs have in common and no stamp of a file holds.
    fileprivate var basis: String { Self.basis(of: fingerprint) }

    fileprivate static func basis(of fingerprint: String) -> String {
        Array((programVersion + "\n" + fingerprint).utf8).contentHash
    }
}

extension Session {
    /// The outputs of what the session works with.
    var publication: Publication { Publication(configuration: configuration, store: store, now: now) }
}
