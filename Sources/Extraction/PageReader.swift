package import Foundation
internal import Markup
package import Model
internal import Text
internal import Web

/// Reads an HTML page: what it says of itself, the feeds that it declares, and its items as a listing.
struct PageReader {
    let document: Decoded
    let response: Response
    let reading: Reading

    var extracted: Extracted {
        let page = Document(html: document.utf8, url: reading.base ?? response.url)
        var extracted = Extracted(format: .html, encoding: document.encoding)
        extracted.title = page.title
        let description = page.meta("description") ?? page.meta("og:description")
        extracted.description = description.map { squashed($0) }
        extracted.language = page.language.map { $0.replacing("_", with: "-") }
        extracted.link = page.siteLink
        extracted.declaredFeeds = page.declaredFeeds
        extracted.usageTags = page.usageTags
        let found = listing(in: page, context)
        extracted.entries = found.entries
        extracted.listing = found.report
        extracted.remarks = (document.remarks + page.remarks).map { Remark($0) }
        return extracted
    }

    private var context: ListingContext {
        ListingContext(
            recipe: reading.recipe, isNewRecipe: reading.isNewRecipe, remembered: reading.profile,
            known: reading.shown, kind: reading.kind, isTruncated: isOpenEnded(document.utf8),
            now: reading.now, timezone: reading.timezone, eventTimezone: reading.eventTimezone)
    }
}

/// Returns what a page says of the use of its content.
package func usageTags(of response: Response) -> [UsageTag] { Document(response).usageTags }

/// Reads what an item's own page says of it; see `details(in:now:timezone:)`.
package func details(of response: Response, now: Date, timezone: TimeZone) -> Entry {
    var entry = details(in: Document(response), now: now, timezone: timezone)
    var bounds = EntryBounds()
    bounds.apply(to: &entry)
    return entry
}

/// Finds the ways into a site that a page shows; see `sectionLinks(in:)`.
package func sectionLinks(of response: Response) -> [SectionLink] { sectionLinks(in: Document(response)) }

/// The address to which a page without anything else sends browsers at once (`<meta http-equiv="refresh">`); nil for a
/// page that stays, or that only loads itself again.
package func refreshTarget(of response: Response) -> String? {
    let page = Document(response)
    let refresh = page.elements.first {
        $0.name == "meta" && $0.attribute("http-equiv")?.lowercased() == "refresh"
    }
    guard let content = refresh?.attribute("content"),
        let mark = content.lowercased().range(of: "url=")
    else { return nil }
    let (seconds, written) = (content[..<mark.lowerBound], content[mark.upperBound...])
    guard let wait = Double(squashed(String(seconds)).prefix { $0.isNumber || $0 == "." }),
        wait <= longestRefresh
    else { return nil }
    let target = squashed(String(written)).trimmingCharacters(in: ["\"", "'"])
    return target.resolved(against: page.baseURL).flatMap { $0 == response.url ? nil : $0 }
}

/// The addresses of a page's links, in the form in which two are compared.
package func linkedAddresses(of response: Response) -> Set<String> {
    let page = Document(response)
    return Set(
        page.elements.lazy.filter { $0.name == "a" }
            .compactMap { $0.attribute("href")?.resolved(against: page.baseURL) }
            .compactMap { CanonicalURL($0)?.text })
}

/// A page that sends browsers on after more seconds is one to be read. Seconds.
private let longestRefresh = 10.0

extension Document {
    fileprivate init(_ response: Response) {
        let decoded = decode(response.body, contentType: response.contentType, as: .html)
        self.init(html: decoded.utf8, url: response.url)
    }

    /// The feeds that a page names in `<link rel="alternate">`, in document order, each once (RFC 4287
    /// autodiscovery).
    fileprivate var declaredFeeds: [DeclaredFeed] {
        links(rel: "alternate").compactMap { element in
            let type = (element.attribute("type") ?? "").lowercased()
            guard let media = type.split(separator: ";").first.map({ squashed(String($0)) }),
                feedTypes.contains(media),
                let url = element.attribute("href").flatMap({ $0.resolved(against: baseURL) })
            else { return nil }
            return DeclaredFeed(url: url, type: media, title: element.attribute("title"))
        }.unique(by: \.url)
    }

    /// The `meta` elements that are for robots or reserve mining, the first ones.
    fileprivate var usageTags: [UsageTag] {
        let found = elements.lazy.filter { $0.name == "meta" }.compactMap { element -> UsageTag? in
            guard let name = element.attribute("name").map({ squashed($0).lowercased() }),
                usageNames.contains(name), let value = element.attribute("content")
            else { return nil }
            return UsageTag(name, value: String(value.prefix(longestUsageTag)), in: .page)
        }
        return Array(found.prefix(mostUsageTags))
    }

    fileprivate var siteLink: String? {
        let canonical = links(rel: "canonical").first?.attribute("href")
        return canonical.flatMap { $0.resolved(against: baseURL) } ?? url
    }
}

/// The names of `meta` elements that say how a page may be used; Manners reads their values.
private let usageNames: Set<String> = ["robots", "moisson", "tdm-reservation"]
private let mostUsageTags = 16
private let longestUsageTag = 500

private let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    "application/json", "text/xml", "application/xml",
]
