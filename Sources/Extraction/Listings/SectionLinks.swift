package import Markup
package import Model
internal import Text
internal import Web

/// A way into a site: a feed, or a page that looks like a list of what it publishes.
package struct SectionLink: Sendable, Hashable {
    package enum Use: String, Sendable { case feed, listing }

    package var use: Use
    package var url: String
    /// The name that the site gives it.
    package var label: String
    /// The kind of items that it seems to announce, nil when it does not say.
    package var kind: Kind?
    /// 0 to 1: declared by the page 1, guessed from its system 0.3.
    package var confidence: Double
    /// A reason for proposing it; one English phrase.
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

/// A section of a site as its menu or its heading names it: « Nos actualités ».
struct SectionName {
    /// Words around the one that names the section are no more than that. Bytes.
    private static let littleMore = 12

    /// The kind of items that the section announces; nil when its name does not say.
    let kind: Kind?

    init?(_ name: String) {
        let plain = LinkLabel(name).text
        guard !notSections.contains(where: { plain.contains(phrase: $0) }),
            let said = menuWords.first(where: { plain.contains(phrase: $0.word) }),
            plain.utf8.count <= said.word.utf8.count + Self.littleMore
        else { return nil }
        kind = said.kind
    }
}

/// « Le centre de ressources » is who they are, not what they publish.
private let notSections: [String] = [
    "centre de ressources", "centres de ressources", "mentions", "contact", "s'inscrire", "inscription",
    "connexion", "espace presse",
    "newsletter", "lettre d'information", "plan du site", "adherents", "mecenat",
]

/// More links than that are a map of the site.
private let mostSectionLinks = 24
private let longestLabel = 60

/// Finds the feeds and lists that a page leads to, surest first: declared feeds, links by the words of menus, and the
/// feed that its publishing system usually has.
package func sectionLinks(in document: Document) -> [SectionLink] {
    SectionLinkFinder(document: document, outline: Outline(document)).links
}

private struct SectionLinkFinder {
    let document: Document
    let outline: Outline

    var links: [SectionLink] {
        let nodes = outline.nodes.indices.filter { outline.nodes[$0].href != nil }
        return (declaredFeeds + nodes.compactMap { feed(linkedAt: $0) ?? listing(linkedAt: $0) } + usualFeeds)
            .best(besides: document.url)
    }

    private var declaredFeeds: [SectionLink] {
        document.links(rel: "alternate").compactMap { link in
            let type = link.attribute("type")?.lowercased() ?? ""
            let label = link.attribute("title") ?? ""
            guard ["rss+xml", "atom+xml", "feed+json", "rdf+xml"].contains(where: type.hasSuffix),
                let url = link.attribute("href").flatMap({ $0.resolved(against: document.baseURL) }),
                !isCommentFeed(url, title: label)
            else { return nil }
            return SectionLink(
                use: .feed, url: url, label: label,
                kind: menuWords.first { label.folded.contains(phrase: $0.word) }?.kind, confidence: 1,
                reason: "the page declares it as its feed")
        }
    }

    private func isCommentFeed(_ url: String, title: String) -> Bool {
        url.hasBytes("/comments/") || title.folded.hasBytes("commentaire")
            || title.folded.hasBytes("comments")
    }

    private func feed(linkedAt node: Int) -> SectionLink? {
        guard let url = outline.nodes[node].href, outline.kind(ofAddress: url) == .ownPage,
            !isCommentFeed(url, title: "")
        else { return nil }
        let parts = LinkParts(url)
        let label = outline.label(ofLink: node)
        let plain = label.folded
        let endings = ["/feed/", "/feed", "/rss", "rss.xml", ".atom", "/atom.xml"]
        let isFeed =
            endings.contains(where: parts.path.hasSuffix) || parts.query.hasBytes("page=backend")
            || parts.query.hasBytes("feed=rss") || plain == "rss" || plain == "flux rss"
        guard isFeed else { return nil }
        return SectionLink(
            use: .feed, url: url, label: label, kind: nil, confidence: 0.8,
            reason: "the page links to it as a feed")
    }

    private func listing(linkedAt node: Int) -> SectionLink? {
        guard let url = outline.nodes[node].href, outline.nodes[node].linkKind == .ownPage else { return nil }
        let label = outline.label(ofLink: node)
        let plain = LinkLabel(label).text
        let parts = LinkParts(url)
        guard !plain.isEmpty, plain.utf8.count <= longestLabel,
            !notSections.contains(where: { plain.contains(phrase: $0) }), !parts.path.hasBytes("/tag/"),
            parts.path.utf8.count > 1 || !parts.query.isEmpty,
            let said = menuWords.first(where: { plain.contains(phrase: $0.word) })
        else { return nil }
        let isWhole = plain == said.word || plain.utf8.count <= said.word.utf8.count + 12
        let isInMenu = outline.nodes[node].standing < 0.5
        return SectionLink(
            use: .listing, url: url, label: label, kind: said.kind,
            confidence: (isWhole ? 0.8 : 0.5) + (isInMenu ? 0.1 : 0),
            reason: "the site calls it « \(label) »")
    }

    /// The feed that WordPress, SPIP and Drupal have unless someone took it away; to be tried, not trusted.
    private var usualFeeds: [SectionLink] {
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
}

extension [SectionLink] {
    /// Each address once, with its surest reason.
    fileprivate func best(besides here: String?) -> [SectionLink] {
        var seen: Set<String> = Set([here].compactMap { $0.map { LinkParts($0).comparable } })
        let sorted = enumerated().sorted {
            ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
        }
        let kept = sorted.map(\.element).filter { seen.insert(LinkParts($0.url).comparable).inserted }
        return Array(kept.prefix(mostSectionLinks))
    }
}
