import Markup
internal import Text

// What an outline knows of its links.

extension Outline {
    func linkKind(_ href: String) -> RecordSketch.LinkKind {
        if documentType(of: href) != nil { return .document }
        let other = linkParts(href).host
        return other == host || other.hasSuffix("." + host) || host.hasSuffix("." + other)
            ? .ownPage : .offSite
    }

    func kind(ofLink node: Int) -> RecordSketch.LinkKind { nodes[node].linkKind }

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
        return text.map { withoutLeadIn($0.squashed()) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    func isServiceLink(_ node: Int) -> Bool { nodes[node].isService }

    /// To be asked once for each link.
    func isService(_ node: Int) -> Bool {
        guard let href = nodes[node].href else { return true }
        if let rel = nodes[node].element.attribute("rel")?.lowercased(),
            rel.utf8.split(separator: 0x20).contains(where: { serviceRelations.contains(String($0) ?? "") })
        {
            return true
        }
        if href.hasBytes("#respond") || href.hasBytes("#comment") { return true }
        let parts = linkParts(href)
        if parts.path.hasBytes("share"),
            sharingHosts.contains(where: { parts.host == $0 || parts.host.hasSuffix("." + $0) })
        {
            return true
        }
        if servicePaths.contains(where: parts.path.hasBytes) { return true }
        return isServicePlace(node)
    }

    /// Whether a wrapper around the link, up to the block it stands in, says that it leads to a rubric or an author.
    private func isServicePlace(_ node: Int) -> Bool {
        var here = node
        for _ in 0..<3 where here >= 0 {
            if nodes[here].tokens.contains(where: serviceTokens.contains) { return true }
            here = nodes[here].parent
        }
        return false
    }

    /// Whether a link says that it leads to the record's own page: `rel=bookmark`, `u-url`, or a date as its words.
    func isPermalink(_ node: Int) -> Bool {
        guard kind(ofLink: node) == .ownPage else { return false }
        if nodes[node].tokens.contains("u-url") || isDateOnly(plainText(node).folded) { return true }
        return nodes[node].element.attribute("rel")?.lowercased().contains("bookmark") ?? false
    }

    /// Whether the link makes up its line: a call to action rather than a reference in prose.
    func standsAlone(_ node: Int) -> Bool {
        let range = nodes[node].text
        guard !range.isEmpty else { return true }
        let line = lineRange(around: range)
        return range.count * 10 >= line.count * 5 || line.count - range.count <= 24
    }

    /// Whether nothing but a date, a number or a short label stands before it on its line.
    func startsItsLine(_ node: Int) -> Bool {
        let range = nodes[node].text
        let line = lineRange(around: range)
        return range.lowerBound - line.lowerBound <= 40
    }

    /// Whether nothing but a dot or an arrow comes after it on its line.
    func endsItsLine(_ node: Int) -> Bool {
        let range = nodes[node].text
        return lineRange(around: range).upperBound - range.upperBound <= 4
    }

    func lineRange(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start > 0, text[start - 1] != 0x0A { start -= 1 }
        var end = range.upperBound
        if end > range.lowerBound, text[end - 1] == 0x0A { end -= 1 }
        while end < text.count, text[end] != 0x0A { end += 1 }
        return start..<end
    }
}

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

/// « Lire la suite de : Titre » names its target after the lead-in.
private func withoutLeadIn(_ text: String) -> String {
    for lead in [
        "Lire la suite de ", "En savoir plus sur ", "Lire l'article ", "Lire l’article ", "Permalink to ",
        "Lien permanent vers ",
    ]
    where text.hasPrefix(lead) {
        return String(text.dropFirst(lead.count)).trimmingBlanks()
    }
    return text
}

extension String {
    /// Whether an ASCII `needle` stands in it; bytes, no Unicode.
    func hasBytes(_ needle: String) -> Bool { self[...].range(ofPlain: needle) != nil }
}
