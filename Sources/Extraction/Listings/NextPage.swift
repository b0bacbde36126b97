internal import Markup
internal import Web

private let nextLabels: Set<String> = [
    "suivant", "suivante", "page suivante", "next", "next page", "articles plus anciens", "plus anciens",
    "older posts",
    "articles precedents", "older entries", "anciens articles", "publications plus anciennes", "voir plus",
    "charger plus", "afficher plus",
    "page suivante >", "suivants", "older",
]

/// Finds the address of the listing's next page, on the same host: the selector's, else the one that the page declares
/// or that its pager leads to (`rel=next`, `/page/2`, `?page=1`, `?debut_articles=10`).
struct NextPageFinder {
    let document: Document
    let outline: Outline
    var selector: Selector?

    var address: String? {
        let found = selector.map { selected(by: $0) } ?? declared
        guard let found, LinkParts(found).host == outline.host || outline.host.isEmpty,
            LinkParts(found).comparable != LinkParts(document.url ?? "").comparable
        else { return nil }
        return found
    }

    private func selected(by selector: Selector) -> String? {
        let value =
            selector.attribute == nil
            ? selector.first(in: document)?.attribute("href") : selector.values(in: document).first
        return value.flatMap { $0.trimmingBlanks().resolved(against: document.baseURL) }
    }

    private var declared: String? {
        if let link = document.links(rel: "next").first?.attribute("href") {
            return link.resolved(against: document.baseURL)
        }
        let links = outline.nodes.indices.filter { outline.nodes[$0].href != nil }
        let related = links.first {
            let relations = outline.nodes[$0].element.attribute("rel")?.lowercased() ?? ""
            return relations.split(separator: " ").contains("next")
        }
        if let related { return outline.nodes[related].href }
        let here = PageNumber(document.url ?? "")
        let pages = links.compactMap { node in
            outline.nodes[node].href.map { (node: node, page: PageNumber($0)) }
        }.filter { $0.page.isLater(than: here) }
        let said = pages.first { isCalledNext($0.node) }
        let next = said ?? pages.min { ($0.page.number ?? 0) < ($1.page.number ?? 0) }
        return next.flatMap { outline.nodes[$0.node].href }
    }

    private func isCalledNext(_ node: Int) -> Bool {
        let classes = outline.nodes[node].tokens
        return nextLabels.contains(LinkLabel(outline.label(ofLink: node)).text) || classes.contains("next")
            || classes.contains("suivant")
    }
}

/// An address in two parts, the number of a page and the rest: `/page/2/`, `?page=2`, `?paged=2`,
/// `?debut_articles=10`.
private struct PageNumber {
    let number: Int?
    private let rest: String

    init(_ link: String) {
        let parts = LinkParts(link)
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
            if PageNumber.isName(name), let value = Int(pair.dropFirst(name.count + 1)) {
                number = value
            } else {
                kept.append(pair)
            }
        }
        self.number = number
        rest = parts.host + "/" + segments.joined(separator: "/") + "?" + kept.joined(separator: "&")
    }

    /// True for the same listing further on: everything but the number is the same address.
    func isLater(than here: PageNumber) -> Bool {
        guard let number, number > here.number ?? 0 else { return false }
        return rest == here.rest
    }

    private static func isName(_ name: Substring) -> Bool {
        switch name {
        case "page", "paged", "p", "pg", "start", "offset", "tribe_paged": true
        default: name.hasPrefix("debut_") || name.hasSuffix("_page")
        }
    }
}
