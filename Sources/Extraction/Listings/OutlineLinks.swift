internal import Markup
internal import Text

// Links of an outline: their words, their place on a line, and the kind of thing that they lead to.

extension Outline {
    func kind(ofAddress href: String) -> LinkKind {
        let parts = LinkParts(href)
        if parts.documentType != nil { return .document }
        let other = parts.host
        return other == host || other.hasSuffix("." + host) || host.hasSuffix("." + other)
            ? .ownPage : .offSite
    }

    /// The words of a link as a reader sees them, else its description.
    func label(ofLink node: Int) -> String {
        let text = plainText(node)
        return text.isEmpty ? description(ofLink: node) ?? "" : text
    }

    /// `title`, `aria-label`, or the `alt` of the picture in it.
    func description(ofLink node: Int) -> String? {
        let element = nodes[node].element
        let described = element.attribute("title") ?? element.attribute("aria-label")
        let picture = (node..<nodes[node].end).first { nodes[$0].tag == "img" }
        let text = described ?? picture.flatMap { nodes[$0].element.attribute("alt") }
        return text.map { $0.squashed().withoutLeadIn }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// True for a link to a rubric, an author, comments or a network to share on; asked once for each link, because
    /// every candidate asks again.
    func isService(link node: Int) -> Bool {
        guard let href = nodes[node].href else { return true }
        if let rel = nodes[node].element.attribute("rel")?.lowercased(),
            rel.utf8.split(separator: 0x20).contains(where: { serviceRelations.contains(String($0) ?? "") })
        {
            return true
        }
        if href.hasBytes("#respond") || href.hasBytes("#comment") { return true }
        let parts = LinkParts(href)
        if parts.path.hasBytes("share"),
            sharingHosts.contains(where: { parts.host == $0 || parts.host.hasSuffix("." + $0) })
        {
            return true
        }
        if servicePaths.contains(where: parts.path.hasBytes) { return true }
        return isInServicePlace(node)
    }

    /// True when a wrapper around the link, up to the block it stands in, says that it leads to a rubric or an author.
    private func isInServicePlace(_ node: Int) -> Bool {
        var here = node
        for _ in 0..<3 where here >= 0 {
            if nodes[here].tokens.contains(where: serviceTokens.contains) { return true }
            here = nodes[here].parent
        }
        return false
    }

    /// True when a link says that it leads to the record's own page: `rel=bookmark`, `u-url`, or a date as its words.
    func isPermalink(_ node: Int) -> Bool {
        guard nodes[node].linkKind == .ownPage else { return false }
        if nodes[node].tokens.contains("u-url") || isDateOnly(plainText(node).folded) { return true }
        return nodes[node].element.attribute("rel")?.lowercased().contains("bookmark") ?? false
    }

    /// True when the link makes up its line or its cell: a call to action rather than a reference in prose.
    func standsAlone(_ node: Int) -> Bool {
        let range = nodes[node].text
        guard !range.isEmpty else { return true }
        let above = nodes[node].parent
        if above >= 0, nodes[above].tag == "td", nodes[above].text == range { return true }
        let line = ownLine(of: node)
        return range.count * 10 >= line.count * 5 || line.count - range.count <= 24
    }

    /// True when nothing but a date, a number or a short label stands before it on its line.
    func startsItsLine(_ node: Int) -> Bool {
        nodes[node].text.lowerBound - ownLine(of: node).lowerBound <= 40
    }

    /// The line on which an element stands; a cell of a table is a line of its own.
    private func ownLine(of node: Int) -> Range<Int> {
        let line = lineRange(around: nodes[node].text)
        var above = node
        for _ in 0..<mostLevelsInCell where above >= 0 {
            if nodes[above].tag == "td" || nodes[above].tag == "th" {
                return line.clamped(to: nodes[above].text)
            }
            above = nodes[above].parent
        }
        return line
    }

    /// True when nothing but a dot or an arrow comes after it on its line.
    func endsItsLine(_ node: Int) -> Bool {
        let range = nodes[node].text
        return lineRange(around: range).upperBound - range.upperBound <= 4
    }

    /// The line that text stands on, without its line break.
    func lineRange(around range: Range<Int>) -> Range<Int> {
        let before = lineBreaks.partitioningIndex { $0 >= range.lowerBound }
        var end = range.upperBound
        if end > range.lowerBound, text[end - 1] == 0x0A { end -= 1 }
        let behind = lineBreaks.partitioningIndex { $0 >= end }
        let start = before == 0 ? 0 : lineBreaks[before - 1] + 1
        return start..<max(start, behind < lineBreaks.count ? lineBreaks[behind] : text.count)
    }
}

/// The number of elements between a link and the cell that it stands in, at most.
private let mostLevelsInCell = 6

private let serviceRelations: Set<String> = ["tag", "category", "author", "license", "next", "prev"]
private let sharingHosts: [String] = [
    "facebook.com", "twitter.com", "x.com", "linkedin.com", "t.me", "pinterest.com", "api.whatsapp.com",
    "wa.me",
]
private let servicePaths: [String] = [
    "/author/", "/auteur/", "/tag/", "/mot-cle/", "/share", "/sharer", "/wp-admin",
]
private let serviceTokens: Set<String> = [
    "cat-links", "tags-links", "byline", "author", "comments-link", "post-categories", "entry-categories",
    "post-tags",
    "categories", "category", "tags", "tag-links", "entry-tags", "cat", "rubrique", "categorie", "mots-cles",
    "edit-link",
    "article-category", "post-category", "share", "partage",
]

private let leadIns = [
    "Lire la suite de ", "En savoir plus sur ", "Lire l'article ", "Lire l’article ", "Permalink to ",
    "Lien permanent vers ",
]

extension String {
    /// « Lire la suite de : Titre » names its target after the lead-in.
    fileprivate var withoutLeadIn: String {
        guard let lead = leadIns.first(where: hasPrefix) else { return self }
        return String(dropFirst(lead.count)).trimmingBlanks()
    }
}
