internal import Extraction
internal import Foundation
internal import Markup
internal import Model
internal import Text

/// The sources that `import` makes of a subscription list, and what became of each feed in the list's order.
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
    /// The id of the source to which an address belongs.
    private var owners: [String: String] = [:]
    /// The index in `sources` of the one with a name and a region.
    private var places: [[String]: Int] = [:]

    /// Names and folders become names, regions and kinds; nothing that the configuration has already comes again.
    init(_ list: ImportedList, into configuration: Configuration) {
        ids = Set(configuration.sources.map(\.id))
        for source in configuration.sources {
            for page in source.pages { owners[ListedAddress(page.url).bare] = source.id }
        }
        for feed in list.feeds { outcomes.append((feed, add(feed, to: configuration))) }
    }

    private mutating func add(_ feed: ImportedFeed, to configuration: Configuration) -> Outcome {
        let address = ListedAddress(feed.url)
        if let reason = address.privateStream { return .refused(reason) }
        if let trouble = TextForm.address.trouble(with: address.url) { return .refused(trouble) }
        if let id = owners[address.bare] { return .known(id: id) }
        let name = feed.title.map { plainText(fromHTML: $0) }?.onOneLine ?? address.host
        let region = feed.region(known: configuration.sources.compactMap(\.region))?.onOneLine
        let page = Page(url: address.url, kind: feed.kind)
        if let place = places[[name, region ?? ""]] {
            sources[place].pages.append(page)
            owners[address.bare] = sources[place].id
            return .joined(id: sources[place].id)
        }
        let source = Source(
            id: freeID(for: name, at: address), name: name, region: region, language: configuration.language,
            homepage: feed.homepage.flatMap { TextForm.address.trouble(with: $0) == nil ? $0 : nil },
            timezone: region.flatMap { Regions.overseasTimezones[$0] } ?? configuration.timezone,
            pages: [page])
        places[[name, region ?? ""]] = sources.count
        owners[address.bare] = source.id
        ids.insert(source.id)
        sources.append(source)
        return .added(id: source.id)
    }

    private func freeID(for name: String, at address: ListedAddress) -> String {
        let wished = [name, address.host, "source"].map { $0.sourceID(limit: 40) }
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

extension Configuration {
    /// The id of the source that is harvested from an address already.
    func owner(of url: String) -> String? {
        let bare = ListedAddress(url).bare
        return sources.first { $0.pages.contains { ListedAddress($0.url).bare == bare } }?.id
    }
}

extension ImportedList {
    /// The report of `import --json`: the list as it was read, whatever becomes of it.
    var report: JSON {
        let feeds = feeds.map { feed in
            JSON.object([
                ("url", .string(feed.url)), ("title", .optional(feed.title)),
                ("categories", .array(feed.categories.map(JSON.strings))),
            ])
        }
        return .object([
            ("title", .optional(title)), ("feeds", .array(feeds)), ("warnings", .strings(warnings)),
        ])
    }
}

extension ImportedFeed {
    fileprivate var kind: Kind? {
        categories.joined().lazy.compactMap { kindsByFolder[$0.sourceID()] }.first
    }

    /// The name of a region, of the country or of the configuration, wherever it stands; any other folder is a
    /// category of a reader's own.
    fileprivate func region(known: [String]) -> String? {
        let names = Regions.names + known
        return categories.joined().lazy.compactMap { category in
            names.first { $0.sourceID() == category.sourceID() }
        }.first
    }
}

/// The kinds that folders' names tell of what is in them.
private let kindsByFolder: [String: Kind] = [
    "agenda": .event, "evenement": .event, "evenements": .event, "events": .event, "calendrier": .event,
    "publication": .publication, "publications": .publication, "ressources": .publication,
    "etudes": .publication,
    "appels-a-projets": .call, "appel-a-projets": .call, "appels": .call, "presse": .press,
    "revue-de-presse": .press, "offres-d-emploi": .job, "recrutement": .job, "retours": .recap,
    "comptes-rendus": .recap,
]

extension String {
    /// The text without the line breaks that a program wrote as `&#10;` into a name; nil when nothing else is in it.
    fileprivate var onOneLine: String? {
        let words = unicodeScalars.split { $0.properties.generalCategory == .control || $0 == " " }
        return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
    }
}

/// An address as a subscription list or a person gives it.
struct ListedAddress {
    let url: String

    /// Programs write `feed://host/`, `feed:https://host/` and `webcal://host/` for what is fetched by HTTP, and blanks as
    /// they are.
    init(_ text: String) {
        var url = text
        if let scheme = ["feed:", "webcal:"].first(where: text.lowercased().hasPrefix) {
            let rest = text.dropFirst(scheme.count)
            url = rest.hasPrefix("//") ? "https:" + rest : String(rest)
        }
        self.url = url.replacing(" ", with: "%20")
    }

    /// The address as far as it tells pages apart: without scheme, `www.` and the slash at the end.
    var bare: String {
        var rest = url.range(of: "://").map { url[$0.upperBound...] } ?? url[...]
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        return String(rest)
    }

    var host: String { String(authority.prefix { $0 != ":" }) }

    /// Host and port, without a name and a password.
    private var authority: Substring {
        let written = bare.prefix { !"/?#".contains($0) }
        return written.lastIndex(of: "@").map { written[written.index(after: $0)...] } ?? written
    }

    /// The reason why an address is no publisher's: a reading service gives it to one of its users, who is known by it.
    var privateStream: Trouble? {
        let path = bare.dropFirst(bare.prefix { $0 != "/" }.count)
        let isPrivate = privateStreams.contains { service in
            (host == service.host || host.hasSuffix("." + service.host)) && path.hasPrefix(service.path)
        }
        guard isPrivate || url.hasPrefix("user/") else { return nil }
        return Trouble(
            what: "“\(shown(url))” is a stream of one reader's account at a service",
            remedy: "name the feeds of the sites themselves")
    }
}

/// The places where reading services keep the streams of their users.
private let privateStreams: [(host: String, path: String)] = [
    ("feedly.com", "/"), ("inoreader.com", "/stream/"), ("inoreader.com", "/reader/"),
    ("theoldreader.com", "/"), ("netvibes.com", "/"), ("newsblur.com", "/"), ("feedbin.com", "/"),
    ("bazqux.com", "/"), ("feedhq.org", "/"), ("mail.google.com", "/mail/feed"),
    ("google.com", "/reader/"), ("google.com", "/calendar/feeds/"), ("calendar.google.com", "/"),
]
