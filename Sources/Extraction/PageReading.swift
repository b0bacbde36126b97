package import Foundation
internal import Markup
package import Model
internal import Web

/// An HTML page: what it says of itself, the feeds that it declares, and its items as a listing.
func page(_ decoded: Decoded, _ response: Response, as reading: Reading) -> Extracted {
    let document = Document(html: decoded.utf8, url: reading.base ?? response.url)
    var extracted = Extracted(format: .html, encoding: decoded.encoding)
    extracted.title = document.title
    extracted.description = (document.meta("description") ?? document.meta("og:description")).map(squashed)
    extracted.language = document.language.map { $0.replacingOccurrences(of: "_", with: "-") }
    extracted.link = link(of: document)
    extracted.declaredFeeds = declaredFeeds(in: document)
    let question = ListingContext(
        recipe: reading.recipe, remembered: reading.profile, known: reading.shown, kind: reading.kind,
        isTruncated: isOpenEnded(decoded.utf8), now: reading.now, timezone: reading.timezone)
    let found = listing(in: document, question)
    extracted.entries = found.entries
    extracted.listing = found.report
    extracted.remarks = (decoded.remarks + document.remarks).map { Remark($0) }
    return extracted
}

/// What an item's own page says of it; see `details(in:now:timezone:)`.
package func details(of response: Response, now: Date, timezone: TimeZone) -> Entry {
    let decoded = decode(response.body, contentType: response.contentType, as: .html)
    return details(in: Document(html: decoded.utf8, url: response.url), now: now, timezone: timezone)
}

/// The ways into a site that a page shows; see `sectionLinks(in:)`.
package func sectionLinks(of response: Response) -> [SectionLink] {
    let decoded = decode(response.body, contentType: response.contentType, as: .html)
    return sectionLinks(in: Document(html: decoded.utf8, url: response.url))
}

/// The feeds that a page names in `<link rel="alternate">`, in document order, each once (RFC 4287 autodiscovery).
func declaredFeeds(in document: Document) -> [DeclaredFeed] {
    var seen: Set<String> = []
    return document.links(rel: "alternate").compactMap { element in
        let type = (element.attribute("type") ?? "").lowercased()
        guard let media = type.split(separator: ";").first.map({ squashed(String($0)) }),
            feedTypes.contains(media),
            let url = element.attribute("href").flatMap({ $0.resolved(against: document.baseURL) }),
            seen.insert(url).inserted
        else { return nil }
        return DeclaredFeed(url: url, type: media, title: element.attribute("title"))
    }
}

private let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    "application/json", "text/xml", "application/xml",
]

private func link(of document: Document) -> String? {
    let canonical = document.links(rel: "canonical").first?.attribute("href")
    return canonical.flatMap { $0.resolved(against: document.baseURL) } ?? document.url
}
