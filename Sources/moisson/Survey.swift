internal import Calendar
internal import Extraction
internal import Foundation
internal import Markup
internal import Model
internal import Text
internal import Transport
internal import Web

/// So many ways into a site are tried, one request each; a person who wants more names the page.
private let sectionLinksTried = 6
/// So many items of each are shown.
private let itemsShown = 10
/// Less than this is no list.
private let fewestItems = 3
/// A list of which a feed holds this share is the feed's.
private let sharedPortion = 0.5

/// What a site offers: its feeds and listings, tried once each.
struct Survey {
    struct Find {
        let url: String
        let isFeed: Bool
        let kind: Kind?
        let confidence: Double
        let reason: String
        let entries: [Entry]
    }

    let address: String
    /// Best first.
    private(set) var finds: [Find] = []
    private(set) var remarks: [String] = []
    private var siteName: String?
    private var siteLanguage: String?

    init(of address: String, configuration: Configuration, now: Date) throws(CommandError) {
        if let trouble = TextForm.address.trouble(with: address) {
            throw CommandError(.usage, "\(address): \(trouble.what); \(trouble.remedy)")
        }
        self.address = address
        let client = try configuration.client()
        let reading = Reading(timezone: TimeZone(identifier: configuration.timezone) ?? .gmt, now: now)
        let home = try client.response(from: address, now: now)
        let page = extract(home, as: reading)
        siteName = page.title
        siteLanguage = page.language
        consider(page, url: address, kind: nil, confidence: 1, reason: "the page itself")
        guard page.format == .html else { return }
        let links = sectionLinks(of: home).filter { $0.url != address }.prefix(sectionLinksTried)
        let requests = links.map { Request(source: "add", page: $0.url, url: $0.url, isFeed: false) }
        var found: [String: Extracted] = [:]
        var failed: [String] = []
        _ = client.visit(requests, now: now) { visit in
            guard case .fetched(let response) = visit.outcome else {
                return failed.append(visit.request.page)
            }
            found[visit.request.page] = extract(response, as: reading)
        }
        remarks = failed.sorted().map { "\($0) could not be had" }
        for link in links {
            guard let page = found[link.url] else { continue }
            consider(page, url: link.url, kind: link.kind, confidence: link.confidence, reason: link.reason)
        }
        finds = withoutRepetition(finds)
    }

    /// The configuration's entry for what was found.
    func source(id: String?, name: String?, region: String?, in configuration: Configuration) -> Source {
        let title = name ?? siteName.flatMap(ownName) ?? ListedAddress(address).host
        let wished = id ?? title.sourceID(limit: 40)
        return Source(
            id: free(wished.isEmpty ? "source" : wished, in: configuration), name: title, region: region,
            language: configuration.language, homepage: address,
            timezone: region.flatMap { Regions.overseasTimezones[$0] } ?? configuration.timezone,
            pages: finds.map { Page(url: $0.url, kind: $0.kind) })
    }

    func text(_ source: Source) -> String {
        var lines = ["\(source.name) (\(source.id))"]
        for find in finds {
            lines.append("")
            lines.append(
                "\(find.isFeed ? "feed" : "listing") \(find.url), confidence \(percent(find.confidence)): \(find.reason)"
            )
            lines += find.entries.prefix(itemsShown).map {
                "  \($0.published?.text ?? "no date")  \($0.title ?? "without a title")"
            }
        }
        return (lines + remarks.map { "remark: \($0)" }).joined(separator: "\n")
    }

    func json(_ source: Source) -> JSON {
        .object([
            ("id", .string(source.id)), ("name", .string(source.name)), ("region", .optional(source.region)),
            ("pages", .array(finds.map(json))), ("remarks", .strings(remarks)),
        ])
    }

    private func json(_ find: Find) -> JSON {
        .object([
            ("url", .string(find.url)), ("type", .string(find.isFeed ? "feed" : "html")),
            ("kind", .optional(find.kind?.rawValue)), ("confidence", .number(find.confidence)),
            ("reason", .string(find.reason)), ("items", .int(find.entries.count)),
            ("titles", .strings(find.entries.prefix(itemsShown).map { $0.title ?? "" })),
        ])
    }

    private mutating func consider(
        _ page: Extracted, url: String, kind: Kind?, confidence: Double, reason: String
    ) {
        guard let format = page.format else { return }
        let isFeed = format != .html
        guard page.entries.count >= (isFeed ? 1 : fewestItems) else { return }
        let state = page.listing?.state ?? .asExpected
        let certainty = (isFeed ? 1 : 0.7) * (state == .asExpected ? 1 : 0.5) * max(confidence, 0.5)
        finds.append(
            Find(
                // A site's feed mixes what its lists keep apart.
                url: url, isFeed: isFeed, kind: isFeed ? nil : kind,
                confidence: (certainty * 100).rounded() / 100,
                reason: reason, entries: page.entries))
    }

    /// Feeds first, the page itself last; a listing whose items a better one holds already is left out.
    private func withoutRepetition(_ finds: [Find]) -> [Find] {
        var kept: [Find] = []
        var seen: Set<String> = []
        for find in finds.sorted(by: { rank($1) < rank($0) }) {
            let names = find.entries.compactMap { $0.url.flatMap { CanonicalURL($0)?.text } }
            let shared = names.filter(seen.contains).count
            guard names.isEmpty || Double(shared) < Double(names.count) * sharedPortion else { continue }
            seen.formUnion(names)
            kept.append(find)
        }
        return kept
    }

    private func rank(_ find: Find) -> (Int, Int, Double) {
        (find.isFeed ? 1 : 0, find.url == address ? 0 : 1, find.confidence)
    }

    private func free(_ id: String, in configuration: Configuration) -> String {
        let taken = Set(configuration.sources.map(\.id))
        guard taken.contains(id) else { return id }
        return (2...).lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) } ?? id
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
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
