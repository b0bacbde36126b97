internal import Extraction
internal import Foundation
internal import Model
internal import Text
internal import Web

/// What `import` does with a subscription list: the sources to add, and what became of each feed in the list's order.
struct SourceImport {
    enum Outcome: Equatable {
        /// A source of its own.
        case added(id: String)
        /// Another page of a source that the list named before.
        case joined(id: String)
        /// The configuration asks for this address already.
        case known(id: String)
        case refused(Trouble)
    }

    private(set) var sources: [Source] = []
    private(set) var outcomes: [(feed: ImportedFeed, outcome: Outcome)] = []
    private var ids: Set<String>
    /// Whose an address is.
    private var owners: [String: String] = [:]
    /// Where in `sources` one of a name and a region stands.
    private var places: [[String]: Int] = [:]

    /// Names and folders become names, regions and kinds; nothing that the configuration has already comes again.
    init(_ list: ImportedList, into configuration: Configuration) {
        ids = Set(configuration.sources.map(\.id))
        for source in configuration.sources {
            for page in source.pages { owners[bareAddress(page.url)] = source.id }
        }
        for feed in list.feeds { outcomes.append((feed, add(feed, configuration))) }
    }

    private mutating func add(_ feed: ImportedFeed, _ configuration: Configuration) -> Outcome {
        let url = withoutFeedScheme(feed.url)
        if let trouble = troubleWithAddress(url) { return .refused(trouble) }
        if let id = owners[bareAddress(url)] { return .known(id: id) }
        let name = feed.title.flatMap(oneLine) ?? host(of: url)
        let region = region(of: feed, configuration).flatMap(oneLine)
        let page = Page(url: url, kind: kind(of: feed))
        if let place = places[[name, region ?? ""]] {
            sources[place].pages.append(page)
            owners[bareAddress(url)] = sources[place].id
            return .joined(id: sources[place].id)
        }
        let source = Source(
            id: freeID(for: name, url), name: name, region: region, language: configuration.language,
            homepage: feed.homepage.flatMap { troubleWithAddress($0) == nil ? $0 : nil },
            timezone: region.flatMap { overseasTimezones[$0] } ?? configuration.timezone, pages: [page])
        places[[name, region ?? ""]] = sources.count
        owners[bareAddress(url)] = source.id
        ids.insert(source.id)
        sources.append(source)
        return .added(id: source.id)
    }

    private func freeID(for name: String, _ url: String) -> String {
        let wished = [name, host(of: url), "source"].map { sourceID(from: $0, limit: 40) }
        let id = wished.first { !$0.isEmpty } ?? "source"
        var free = id
        var number = 2
        while ids.contains(free) {
            free = "\(id)-\(number)"
            number += 1
        }
        return free
    }
}

/// `import --json` (contract section 7).
func importReport(_ list: ImportedList) -> JSON {
    let feeds = list.feeds.map { feed in
        JSON.object([
            ("url", .string(feed.url)), ("title", .optional(feed.title)),
            ("categories", .array(feed.categories.map(JSON.strings))),
        ])
    }
    return .object([
        ("title", .optional(list.title)), ("feeds", .array(feeds)), ("warnings", .strings(list.warnings)),
    ])
}

// MARK: - What folders mean

/// The regions of France and what the national network calls itself; a folder or tag of such a name is a region.
private let regions = [
    "National", "Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté", "Bretagne", "Centre-Val de Loire", "Corse",
    "Grand Est", "Guadeloupe", "Guyane", "Hauts-de-France", "Île-de-France", "La Réunion", "Martinique",
    "Mayotte",
    "Normandie", "Nouvelle-Aquitaine", "Occitanie", "Pays de la Loire", "Provence-Alpes-Côte d'Azur",
]

/// The regions whose clocks are not those of Paris.
let overseasTimezones = [
    "Guadeloupe": "America/Guadeloupe", "Guyane": "America/Cayenne", "La Réunion": "Indian/Reunion",
    "Martinique": "America/Martinique", "Mayotte": "Indian/Mayotte",
]

/// What folders are called that tell the kind of what is in them.
private let kinds: [String: Kind] = [
    "agenda": .event, "evenement": .event, "evenements": .event, "events": .event, "calendrier": .event,
    "publication": .publication, "publications": .publication, "ressources": .publication,
    "etudes": .publication,
    "appels-a-projets": .call, "appel-a-projets": .call, "appels": .call, "presse": .press,
    "revue-de-presse": .press, "offres-d-emploi": .job, "recrutement": .job, "retours": .recap,
    "comptes-rendus": .recap,
]

/// Folders that hold every kind and are no region either.
private let plainFolders: Set<String> = ["actualites", "actualite", "news", "flux", "feeds", "rss"]

private func kind(of feed: ImportedFeed) -> Kind? {
    feed.categories.joined().lazy.compactMap { kinds[sourceID(from: $0)] }.first
}

/// A region's name wherever it stands; else the outermost folder, for exports sort by what matters most.
private func region(of feed: ImportedFeed, _ configuration: Configuration) -> String? {
    let known = regions + configuration.sources.compactMap(\.region)
    let named = feed.categories.joined().lazy.compactMap { name in
        known.first { sourceID(from: $0) == sourceID(from: name) }
    }
    return named.first
        ?? feed.folders.first { folder in
            let id = sourceID(from: folder)
            return kinds[id] == nil && !plainFolders.contains(id)
        }
}

/// A line break that a program wrote as `&#10;` into a name; nil when nothing else is in it.
private func oneLine(_ text: String) -> String? {
    let words = text.unicodeScalars.split { $0.properties.generalCategory == .control || $0 == " " }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
}

// MARK: - Addresses

/// Programs write `feed://host/` and `feed:https://host/` for what is fetched by HTTP.
private func withoutFeedScheme(_ url: String) -> String {
    let rest = url.dropFirst("feed:".count)
    guard url.lowercased().hasPrefix("feed:") else { return url }
    return rest.hasPrefix("//") ? "https:" + rest : String(rest)
}

/// An address as far as it tells pages apart: without scheme, `www.` and the slash at the end.
private func bareAddress(_ url: String) -> String {
    let url = withoutFeedScheme(url)
    var rest = url.range(of: "://").map { url[$0.upperBound...] } ?? url[...]
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    return String(rest)
}

private func host(of url: String) -> String { URLParts(withoutFeedScheme(url)).siteHost }
