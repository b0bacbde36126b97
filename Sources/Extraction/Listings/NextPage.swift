import Markup
internal import Text
internal import Web

/// The address of the listing's next page, on the same host: the selector's, else the one that the page declares or
/// that its pager leads to (`rel=next`, `/page/2`, `?page=1`, `?debut_articles=10`).
func nextPage(_ outline: Outline, _ document: Document, _ recipe: Recipe?) -> String? {
    let found = recipe?.next.map { selected($0, document) } ?? declared(outline, document)
    guard let found, linkParts(found).host == outline.host || outline.host.isEmpty,
        comparable(found) != comparable(document.url ?? "")
    else { return nil }
    return found
}

private func selected(_ selector: Selector, _ document: Document) -> String? {
    let value =
        selector.attribute == nil
        ? selector.first(in: document)?.attribute("href") : selector.values(in: document).first
    return value.flatMap { $0.trimmingBlanks().resolved(against: document.baseURL) }
}

private let nextLabels: Set<String> = [
    "suivant", "suivante", "page suivante", "next", "next page", "articles plus anciens", "plus anciens",
    "older posts",
    "articles precedents", "older entries", "anciens articles", "publications plus anciennes", "voir plus",
    "charger plus", "afficher plus",
    "page suivante >", "suivants", "older",
]

private func declared(_ outline: Outline, _ document: Document) -> String? {
    if let link = document.links(rel: "next").first?.attribute("href") {
        return link.resolved(against: document.baseURL)
    }
    let links = outline.nodes.indices.filter { outline.nodes[$0].href != nil }
    let related = links.first {
        outline.nodes[$0].element.attribute("rel")?.lowercased().split(separator: " ").contains("next")
            ?? false
    }
    if let related { return outline.nodes[related].href }
    let pages = links.filter { isLaterPage(outline.nodes[$0].href ?? "", than: document.url ?? "") }
    let said = pages.first { node in
        let classes = outline.nodes[node].tokens
        return nextLabels.contains(trimmedLabel(outline.label(ofLink: node).folded))
            || classes.contains("next") || classes.contains("suivant")
    }
    return (said ?? nextNumber(pages, outline, document)).flatMap { outline.nodes[$0].href }
}

/// Of the numbered pages the one after this.
private func nextNumber(_ pages: [Int], _ outline: Outline, _ document: Document) -> Int? {
    let here = pageNumber(document.url ?? "") ?? 0
    return pages.filter { (pageNumber(outline.nodes[$0].href ?? "") ?? 0) > here }
        .min {
            (pageNumber(outline.nodes[$0].href ?? "") ?? 0) < (pageNumber(outline.nodes[$1].href ?? "") ?? 0)
        }
}

/// The same listing further on: everything but the number is the same address.
private func isLaterPage(_ link: String, than here: String) -> Bool {
    guard let number = pageNumber(link), number > pageNumber(here) ?? 0 else { return false }
    return withoutPage(link) == withoutPage(here)
}

/// `/page/2/`, `?page=2`, `?paged=2`, `?debut_articles=10`, `page2.html`.
func pageNumber(_ link: String) -> Int? { splitPage(link).number }

private func withoutPage(_ link: String) -> String { splitPage(link).rest }

private func splitPage(_ link: String) -> (rest: String, number: Int?) {
    let parts = linkParts(link)
    var segments = parts.path.split(separator: "/").map(String.init)
    var number: Int?
    if segments.count >= 2, segments[segments.count - 2] == "page",
        let page = Int(segments[segments.count - 1])
    {
        number = page
        segments.removeLast(2)
    }
    var kept: [Substring] = []
    for pair in parts.query.split(separator: "&") {
        let name = pair.prefix { $0 != "=" }
        let value = Int(pair.dropFirst(name.count + 1))
        if isPageName(name), let value { number = value } else { kept.append(pair) }
    }
    return (parts.host + "/" + segments.joined(separator: "/") + "?" + kept.joined(separator: "&"), number)
}

private func isPageName(_ name: Substring) -> Bool {
    name == "page" || name == "paged" || name == "p" || name == "pg" || name.hasPrefix("debut_")
        || name == "start" || name == "offset"
        || name.hasSuffix("_page") || name == "tribe_paged"
}
