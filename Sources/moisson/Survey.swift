internal import Calendar
internal import Extraction
internal import Foundation
internal import Markup
internal import Model
internal import Text
internal import Transport
internal import Web

/// So many ways into a site are tried, one request each; a person who wants more names the page.
private let waysTried = 10
/// So many pages may send us on at once before the one that is looked at.
private let mostRefreshes = 2

/// The offer of a site: its feeds and listings, tried once each.
struct Survey {
    /// As a person gave it, made whole.
    let address: String
    /// Best first.
    private(set) var finds: [SurveyFind] = []
    private(set) var remarks: [String] = []
    private var siteName: String?

    /// Looks at the site at an address that a person gave: a home page, a listing or a feed.
    init(of written: String, configuration: Configuration, now: Date) throws(CommandError) {
        address = try Self.whole(written)
        let client = try configuration.client()
        let reading = Reading(timezone: TimeZone(identifier: configuration.timezone) ?? .gmt, now: now)
        let start = try Self.page(at: address, client: client, now: now)
        let page = extract(start, as: reading)
        siteName = page.title
        guard page.format == .html else {
            finds = SurveyFind(feed: page, url: address, reason: "the address itself").map { [$0] } ?? []
            return
        }
        let links = sectionLinks(of: start).filter { $0.url != start.url }.prefix(waysTried)
        var answers: [String: Response] = [:]
        _ = client.visit(links.map { Request(source: "add", page: $0.url, url: $0.url) }, now: now) { visit in
            if case .fetched(let response) = visit.outcome { answers[visit.request.page] = response }
        }
        remarks = links.map(\.url).filter { answers[$0] == nil }.sorted().map { "\($0) could not be had" }
        var site = SurveyedSite(start: start, page: page, given: address, now: now)
        for link in links {
            guard let response = answers[link.url] else { continue }
            let isWrong = classify(response, expecting: .anything, requested: link.url) != nil
            if !isWrong { site.add(response, read: extract(response, as: reading), link: link) }
        }
        finds = site.finds
    }

    /// The configuration's entry for the finds that were chosen.
    func source(
        of finds: [SurveyFind], id: String?, name: String?, region: String?, in configuration: Configuration
    ) -> Source {
        let title = name ?? siteName.flatMap(ownName) ?? ListedAddress(address).host
        let wished = id ?? title.sourceID(limit: 40)
        return Source(
            id: free(wished.isEmpty ? "source" : wished, in: configuration), name: title, region: region,
            language: configuration.language, homepage: address,
            timezone: region.flatMap { Regions.overseasTimezones[$0] } ?? configuration.timezone,
            pages: finds.map { Page(url: $0.url) })
    }

    private func free(_ id: String, in configuration: Configuration) -> String {
        let taken = Set(configuration.sources.map(\.id))
        guard taken.contains(id) else { return id }
        return (2...).lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) } ?? id
    }

    /// An address as programs write it, or one without its scheme, as people say it.
    private static func whole(_ written: String) throws(CommandError) -> String {
        let listed = ListedAddress(written)
        let isBare = !listed.url.contains(":") && listed.url.contains(".")
        let address = isBare ? "https://" + listed.url : listed.url
        guard let trouble = listed.privateStream ?? TextForm.address.trouble(with: address) else {
            return address
        }
        throw CommandError(.usage, "\(written.withoutCredentials): \(trouble.what); \(trouble.remedy)")
    }

    /// The page at an address, or where it sends browsers at once.
    private static func page(at address: String, client: Client, now: Date) throws(CommandError) -> Response {
        var response = try client.response(from: address, now: now)
        for _ in 0..<mostRefreshes {
            guard let target = refreshTarget(of: response) else { break }
            response = try client.response(from: target, now: now)
        }
        if let failure = classify(response, expecting: .anything, requested: address) {
            throw CommandError(.unreachable, "\(address.withoutCredentials): \(failure.sentence)")
        }
        return response
    }
}

/// « Accueil | Trajectoire Ressources - actualités » is Trajectoire Ressources: the longest part that is no word of menus.
private func ownName(_ title: String) -> String? {
    var parts = [title]
    for separator in [" | ", " – ", " — ", " - ", " : ", " » ", " « "] {
        parts = parts.flatMap { $0.components(separatedBy: separator) }
    }
    let names = parts.map(squashed).filter {
        !["accueil", "home", "actualités", "bienvenue"].contains($0.lowercased())
    }
    return names.max { $0.count < $1.count }.flatMap { $0.isEmpty ? nil : $0 }
}
