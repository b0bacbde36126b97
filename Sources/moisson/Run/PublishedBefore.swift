internal import Calendar
internal import Dedup
internal import Extraction
internal import Foundation
internal import Model
internal import Storage
internal import Web

/// The stories that `output` shows, whatever the database says.
///
/// A database that was lost, or begun anew, must announce nothing a second time and must not forget this week's news.
struct PublishedBefore {
    private(set) var ids = PublishedIDs()
    private(set) var sights = PublishedSights()
    private(set) var count = 0

    /// Reads the newest stories from feed.json, with everyone who announced them; older ones from the archives.
    init(in output: OutputFolder) {
        let newest = output.read("feed.json").map { Self.entries($0, at: "feed.json") } ?? []
        count = newest.count
        for item in newest {
            for url in [item.url] + (item.retold?.announcements.map(\.url) ?? []) {
                if let url { ids.add(item.id, url: url) }
            }
        }
        var archivedNames: Set<String> = []
        for path in output.paths(in: "archive") where path.hasSuffix(".atom") {
            guard let bytes = output.read(path) else { continue }
            for entry in Self.entries(bytes, at: path) {
                if let url = entry.url { ids.add(entry.id, url: url) }
                if let name = entry.origin?.label { archivedNames.insert(name) }
                sights.add(entry)
            }
        }
        sights.add(newest.flatMap { $0.retold?.announcements ?? [] }, archivedNames: archivedNames)
    }

    private static func entries(_ bytes: [UInt8], at path: String) -> [Entry] {
        extract(
            Response(url: path, body: bytes), as: Reading(type: .feed, now: Date(timeIntervalSince1970: 0))
        ).entries
    }
}

/// First sights of announcements as readers were told them, by address.
struct PublishedSights: Codable, Sendable, Equatable {
    struct Sight: Codable, Sendable, Equatable {
        let at: Date
        /// False for what came with the first harvest of its page.
        let isNews: Bool
    }

    private var sights: [String: Sight] = [:]

    /// So many items that were first seen at one instant came with the first harvest of a page.
    private static let fewestOfFirstHarvest = 3

    /// Adds the announcements of feed.json; a source whose name is among the archived ones had its first harvest long ago.
    fileprivate mutating func add(_ announcements: [Announcement], archivedNames: Set<String>) {
        for (source, announced) in Dictionary(grouping: announcements, by: \.source) {
            let instants = announced.map(\.firstSeen)
            let first = instants.min()
            let isFirstHarvest =
                instants.count { $0 == first } >= Self.fewestOfFirstHarvest
                && !announced.contains { archivedNames.contains($0.name) }
            for announcement in announced {
                let at = announcement.firstSeen
                guard let url = announcement.url.flatMap({ CanonicalURL($0)?.text }) else { continue }
                sights[source + " " + url] = Sight(at: at, isNews: !(isFirstHarvest && at == first))
            }
        }
    }

    /// Adds an entry of an archive, which tells neither source nor first sight.
    fileprivate mutating func add(_ entry: Entry) {
        guard let url = entry.url.flatMap({ CanonicalURL($0)?.text }),
            case .instant(let at, _)? = entry.updated
        else {
            return
        }
        sights[url] = Sight(at: at, isNews: false)
    }

    /// Returns new items with the first sights that readers know.
    func applied(to items: [Item]) -> [Item] {
        guard !sights.isEmpty else { return items }
        return items.map { item in
            guard let url = item.canonicalURL, let sight = sights[item.announcer + " " + url] ?? sights[url]
            else {
                return item
            }
            var item = item
            item.firstSeen = min(item.firstSeen, sight.at)
            item.isBaseline = !sight.isNews
            return item
        }
    }
}

extension Store {
    /// Keeps what `output` shows before anything is stored in a new database; returns how many stories that is, nil when
    /// the database is not new.
    func rememberPublished(in output: OutputFolder) throws(StorageFailure) -> Int? {
        guard try fact(idsName) == nil else { return nil }
        guard try allStoryIDs().isEmpty else {
            try remember("", as: idsName)
            return nil
        }
        let published = PublishedBefore(in: output)
        try remember(published.sights.text, as: sightsName)
        try remember(published.ids.text, as: idsName)
        return published.count
    }

    /// Returns those of the published ids that no story has yet.
    func publishedIDs() throws(StorageFailure) -> PublishedIDs {
        guard let text = try fact(idsName), !text.isEmpty else { return PublishedIDs() }
        return PublishedIDs(text: text).without(try allStoryIDs())
    }

    func publishedSights() throws(StorageFailure) -> PublishedSights {
        try fact(sightsName).map(PublishedSights.init(text:)) ?? PublishedSights()
    }
}

private let idsName = "published ids"
private let sightsName = "published sights"

extension PublishedSights {
    /// As it is kept; nothing for an empty one.
    fileprivate var text: String {
        do {
            return sights.isEmpty ? "" : String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
        } catch {
            return ""
        }
    }

    /// Reads back `text`; a damaged one is empty.
    fileprivate init(text: String) {
        do {
            self = text.isEmpty ? Self() : try JSONDecoder().decode(Self.self, from: Data(text.utf8))
        } catch {
            self = Self()
        }
    }
}
