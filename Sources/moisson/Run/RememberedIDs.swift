internal import Dedup
internal import Extraction
internal import Foundation
internal import Model
internal import Storage

/// Before anything is stored in an empty database: keeps the ids of the stories that `output` shows already. So a database that
/// was lost, or begun anew, announces nothing a second time.
func rememberPublishedIDs(_ store: Store, output: OutputFolder) throws(CommandError) {
    try stored { () throws(StorageFailure) in
        guard try store.fact(factName) == nil else { return }
        let isEmpty = try store.allStoryIDs().isEmpty
        try store.remember(isEmpty ? publishedIDs(in: output).text : "", as: factName)
    }
}

/// Those of them that no story has yet.
func rememberedIDs(_ store: Store) throws(StorageFailure) -> PublishedIDs {
    guard let text = try store.fact(factName), !text.isEmpty else { return PublishedIDs() }
    return PublishedIDs(text: text).without(try store.allStoryIDs())
}

private let factName = "published ids"

/// The newest stories from feed.json, with everyone who announced them; older ones from the archives, with who leads.
private func publishedIDs(in output: OutputFolder) -> PublishedIDs {
    var ids = PublishedIDs()
    for item in output.read("feed.json").map(newestItems) ?? [] {
        for url in [item.url] + (item.moisson?.sources.map(\.url) ?? []) {
            if let url { ids.add(item.id, url: url) }
        }
    }
    for path in output.paths(in: "archive") {
        guard let bytes = output.read(path) else { continue }
        let archive = extract(
            Response(url: path, body: bytes), as: Reading(type: .feed, now: Date(timeIntervalSince1970: 0)))
        for entry in archive.entries { if let url = entry.url { ids.add(entry.id, url: url) } }
    }
    return ids
}

/// Nothing of a file that is not ours.
private func newestItems(_ bytes: [UInt8]) -> [PublishedFeed.Item] {
    do {
        return try JSONDecoder().decode(PublishedFeed.self, from: Data(bytes)).items
    } catch {
        return []
    }
}

/// What matters of our own feed.json.
private struct PublishedFeed: Decodable {
    struct Item: Decodable {
        var id: String
        var url: String?
        var moisson: Extension?

        enum CodingKeys: String, CodingKey {
            case id, url
            case moisson = "_moisson"
        }
    }

    struct Extension: Decodable {
        struct Source: Decodable { var url: String? }

        var sources: [Source]
    }

    var items: [Item]
}
