package import Markup
package import Model
internal import Text
internal import Web

/// A way into a site: a feed, or a page that looks like a list of what it publishes.
package struct SectionLink: Sendable, Hashable {
    package enum Use: String, Sendable { case feed, listing }

    package var use: Use
    package var url: String
    /// What the site calls it.
    package var label: String
    /// What it seems to announce, nil when it does not say.
    package var kind: Kind?
    /// 0 to 1: declared by the page 1, guessed from its system 0.3.
    package var confidence: Double
    /// Why it is proposed; one English phrase.
    package var reason: String
}

/// Words of menus and what they announce; folded. The first match counts, so the narrow ones stand first.
private let menuWords: [(word: String, kind: Kind?)] = [
    ("appels a projets", .call), ("appel a projets", .call), ("appels a candidatures", .call),
    ("appels a manifestation", .call),
    ("offres d'emploi", .job), ("offre d'emploi", .job), ("recrutement", .job), ("emplois", .job),
    ("revue de presse", .press),
    ("dans la presse", .press), ("on parle de nous", .press), ("retours sur", .recap), ("retour sur", .recap),
    ("comptes rendus", .recap),
    ("comptes-rendus", .recap), ("syntheses", .recap), ("actes des", .recap), ("replays", .recap),
    ("agenda", .event),
    ("evenements", .event), ("evenement", .event), ("rendez-vous", .event), ("calendrier", .event),
    ("webinaires", .event),
    ("seminaires", .event), ("rencontres", .event), ("formations", .event), ("journees", .event),
    ("ateliers", .event),
    ("events", .event), ("publications", .publication), ("nos publications", .publication),
    ("ressources", .publication),
    ("documentation", .publication), ("etudes", .publication), ("dossiers", .publication),
    ("fiches experience", .publication),
    ("fiches-experience", .publication), ("mediatheque", .publication), ("bibliotheque", .publication),
    ("productions", .publication),
    ("analyses", .publication), ("actualites", .news), ("actualite", .news), ("actus", .news),
    ("a la une", .news), ("nouvelles", .news),
    ("breves", .news), ("news", .news), ("blog", .news), ("articles", .news),
]

/// « Le centre de ressources » is who they are, not what they publish.
private let notSections: [String] = [
    "centre de ressources", "centres de ressources", "mentions", "contact", "s'inscrire", "inscription",
    "connexion", "espace presse",
    "newsletter", "lettre d'information", "plan du site", "adherents", "mecenat",
]

/// More links than that are a map of the site.
private let mostSectionLinks = 24
private let longestLabel = 60

/// The feeds and lists that a page leads to, surest first: declared feeds, links by the words of menus, and the feed
/// that its publishing system usually has.
package func sectionLinks(in document: Document) -> [SectionLink] {
    let outline = Outline(document)
    var links = declaredFeedLinks(document)
    for node in outline.nodes.indices where outline.nodes[node].href != nil {
        if let link = feedLink(node, outline) ?? listingLink(node, outline) { links.append(link) }
    }
    links += usualFeeds(document, outline)
    return best(of: links, besides: document.url)
}

private func declaredFeedLinks(_ document: Document) -> [SectionLink] {
    document.links(rel: "alternate").compactMap { link in
        let type = link.attribute("type")?.lowercased() ?? ""
        guard ["rss+xml", "atom+xml", "feed+json", "rdf+xml"].contains(where: type.hasSuffix),
            let url = link.attribute("href").flatMap({ $0.resolved(against: document.baseURL) }),
            !isCommentFeed(url, link.attribute("title") ?? "")
        else { return nil }
        let label = link.attribute("title") ?? ""
        return SectionLink(
            use: .feed, url: url, label: label, kind: kind(of: label.folded), confidence: 1,
            reason: "the page declares it as its feed")
    }
}

private func isCommentFeed(_ url: String, _ title: String) -> Bool {
    url.hasBytes("/comments/") || title.folded.hasBytes("commentaire") || title.folded.hasBytes("comments")
}

private func feedLink(_ node: Int, _ outline: Outline) -> SectionLink? {
    guard let url = outline.nodes[node].href, outline.linkKind(url) == .ownPage, !isCommentFeed(url, "")
    else { return nil }
    let parts = linkParts(url)
    let label = outline.label(ofLink: node)
    let plain = label.folded
    let isFeed =
        parts.path.hasSuffix("/feed/") || parts.path.hasSuffix("/feed") || parts.path.hasSuffix("/rss")
        || parts.path.hasSuffix("rss.xml")
        || parts.path.hasSuffix(".atom") || parts.path.hasSuffix("/atom.xml")
        || parts.query.hasBytes("page=backend")
        || parts.query.hasBytes("feed=rss") || plain == "rss" || plain == "flux rss"
    guard isFeed else { return nil }
    return SectionLink(
        use: .feed, url: url, label: label, kind: nil, confidence: 0.8,
        reason: "the page links to it as a feed")
}

private func listingLink(_ node: Int, _ outline: Outline) -> SectionLink? {
    guard let url = outline.nodes[node].href, outline.kind(ofLink: node) == .ownPage else { return nil }
    let label = outline.label(ofLink: node)
    let plain = trimmedLabel(label.folded)
    guard !plain.isEmpty, plain.utf8.count <= longestLabel,
        !notSections.contains(where: { plain.contains(phrase: $0) }),
        !linkParts(url).path.hasBytes("/tag/"),
        linkParts(url).path.utf8.count > 1 || !linkParts(url).query.isEmpty
    else { return nil }
    let said = menuWords.first { plain.contains(phrase: $0.word) }
    guard let said else { return nil }
    let isWhole = plain == said.word || plain.utf8.count <= said.word.utf8.count + 12
    let inMenu = outline.nodes[node].standing < 0.5
    return SectionLink(
        use: .listing, url: url, label: label, kind: said.kind,
        confidence: (isWhole ? 0.8 : 0.5) + (inMenu ? 0.1 : 0),
        reason: "the site calls it « \(label) »")
}

private func kind(of plain: String) -> Kind? { menuWords.first { plain.contains(phrase: $0.word) }?.kind }

/// The feed that WordPress, SPIP and Drupal have unless someone took it away; to be tried, not trusted.
private func usualFeeds(_ document: Document, _ outline: Outline) -> [SectionLink] {
    let generator = document.meta("generator")?.lowercased() ?? ""
    let assets = document.elements.prefix(4000).compactMap {
        $0.attribute("src") ?? ($0.name == "link" ? $0.attribute("href") : nil)
    }
    func uses(_ mark: String) -> Bool { assets.contains { $0.hasBytes(mark) } }
    let path: String
    switch true {
    case generator.hasBytes("wordpress") || uses("/wp-content/") || uses("/wp-includes/"): path = "/feed/"
    case generator.hasBytes("spip") || uses("spip.php") || uses("/squelettes"):
        path = "/spip.php?page=backend"
    case generator.hasBytes("drupal") || uses("/sites/default/files"): path = "/rss.xml"
    default: return []
    }
    guard let url = path.resolved(against: document.url ?? document.baseURL) else { return [] }
    return [
        SectionLink(
            use: .feed, url: url, label: "", kind: nil, confidence: 0.3,
            reason: "sites made like this one usually have a feed there")
    ]
}

/// Each address once, with its surest reason.
private func best(of links: [SectionLink], besides here: String?) -> [SectionLink] {
    var kept: [SectionLink] = []
    let sorted = links.enumerated().sorted {
        ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }
    for link in sorted.map(\.element) where kept.count < mostSectionLinks {
        let isKnown = kept.contains { comparable($0.url) == comparable(link.url) }
        if !isKnown, comparable(link.url) != here.map(comparable) { kept.append(link) }
    }
    return kept
}
