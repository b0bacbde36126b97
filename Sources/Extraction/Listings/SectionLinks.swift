package import Markup
internal import Text
internal import Web

/// A way into a site: a feed, or a page that looks like a list of what it publishes.
package struct SectionLink: Sendable, Hashable {
    package enum Use: String, Sendable { case feed, calendar, listing }

    package var use: Use
    package var url: String
    /// The name that the site gives it.
    package var label: String
    /// 0 to 1: declared by the page 1, guessed from its system 0.3.
    package var confidence: Double
    /// A reason for proposing it; one English phrase.
    package var reason: String

    /// True for a section that announces what takes place: « Agenda », « Nos rendez-vous ».
    package var announcesEvents: Bool { label.folded.namesEvents }
}

/// Words of menus that announce a list; folded.
private let menuWords: [String] = [
    "appels a projets", "appel a projets", "appels a candidatures", "appels a manifestation",
    "offres d'emploi", "offre d'emploi", "recrutement", "emplois", "revue de presse", "dans la presse",
    "on parle de nous", "retours sur", "retour sur", "comptes rendus", "comptes-rendus", "agenda",
    "evenements", "evenement", "rendez-vous", "calendrier", "webinaires", "seminaires", "events",
    "publications", "nos publications", "fiches experience", "fiches-experience", "productions", "actualites",
    "actualite", "actus", "actu", "a la une", "nouvelles", "nouveautes", "acquisitions", "parutions",
    "breves", "news", "blog", "articles",
]

/// Words that name a list on one site and a subject, a service or a shelf on another; folded.
private let doubtfulMenuWords: [String] = [
    "syntheses", "actes des", "replays", "rencontres", "formations", "journees", "ateliers", "ressources",
    "documentation", "etudes", "dossiers", "mediatheque", "bibliotheque", "analyses", "presse",
]

/// Beginnings of the link from a few items on a home page to the list of them all; folded.
private let allWords: [String] = [
    "tout voir", "voir tout", "toutes les", "toutes nos", "tous les", "tous nos", "tout l'", "toute l'",
    "voir toute", "voir tous", "voir l'ensemble", "voir plus", "plus d'", "plus de", "afficher tout",
    "consulter tout", "see all", "view all", "all news",
]

extension String {
    /// True for the name of a section of a site, as its menu or its heading has it: « Nos actualités ».
    var isSectionName: Bool {
        let plain = LinkLabel(self).text
        guard !notSections.contains(where: { plain.contains(phrase: $0) }),
            let word = (menuWords + doubtfulMenuWords).first(where: { plain.contains(phrase: $0) })
        else { return false }
        return plain.utf8.count <= word.utf8.count + littleMore
    }
}

/// Words around the one that names a section are no more than that. Bytes.
private let littleMore = 12

/// « Le centre de ressources » is who they are, not what they publish.
private let notSections: [String] = [
    "centre de ressources", "centres de ressources", "mentions", "contact", "s'inscrire", "inscription",
    "connexion", "espace presse",
    "newsletter", "lettre d'information", "plan du site", "adherents", "mecenat",
]

/// « Séminaires passés » brings nothing new.
private let pastSections = ["passes", "passees", "archives"]

/// More links than that are a map of the site.
private let mostSectionLinks = 24
private let longestLabel = 60
private let mostCalendars = 3

/// Finds the feeds and lists that a page leads to, surest first: declared feeds, links by the words of menus, and the
/// feed that its publishing system usually has.
package func sectionLinks(in document: Document) -> [SectionLink] {
    SectionLinkFinder(document: document, outline: Outline(document)).links
}

/// So many links of a page's content into one folder make the folder's own page the list of them.
private let leastLinksIntoFolder = 3

private struct SectionLinkFinder {
    let document: Document
    let outline: Outline
    /// The folders of this site into which links of the content lead, each with the number of its addresses.
    private let folders: [String: Int]

    init(document: Document, outline: Outline) {
        self.document = document
        self.outline = outline
        let inside = outline.nodes.indices.filter {
            outline.nodes[$0].standing >= 0.5 && outline.nodes[$0].linkKind == .ownPage
        }
        let addresses = Set(inside.compactMap { outline.nodes[$0].href.map { LinkParts($0).comparable } })
        folders = addresses.reduce(into: [:]) { counts, address in
            for folder in address.foldersAbove { counts[folder, default: 0] += 1 }
        }
    }

    var links: [SectionLink] {
        let nodes = outline.nodes.indices.filter { outline.nodes[$0].href != nil }
        return
            (declaredFeeds + declaredCalendars + linkedCalendars
            + nodes.compactMap { feed(linkedAt: $0) ?? listing(linkedAt: $0) } + usualFeeds)
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
                use: .feed, url: url, label: label, confidence: 1, reason: "the page declares it as its feed")
        }
    }

    private var declaredCalendars: [SectionLink] {
        document.links(rel: "alternate").compactMap { link in
            guard link.attribute("type")?.lowercased().hasPrefix("text/calendar") == true,
                let url = calendarAddress(of: link)
            else { return nil }
            return SectionLink(
                use: .calendar, url: url, label: link.attribute("title") ?? "", confidence: 0.9,
                reason: "the page declares it as its calendar")
        }
    }

    /// « S'abonner à l'agenda »: an address that ends in `.ics`, or one that calendar programs follow.
    private var linkedCalendars: [SectionLink] {
        let links = document.elements.filter { $0.name == "a" }.compactMap { calendar(linkedBy: $0) }
            .unique(by: \.url)
        // More are those of single events.
        return links.count > mostCalendars ? [] : links
    }

    private func calendar(linkedBy link: Element) -> SectionLink? {
        guard let url = calendarAddress(of: link) else { return nil }
        let parts = LinkParts(url)
        let isFollowed = link.attribute("href")?.lowercased().hasPrefix("webcal:") == true
        guard isFollowed || parts.path.hasSuffix(".ics") || parts.query.hasBytes("ical=1") else { return nil }
        return SectionLink(
            use: .calendar, url: url, label: squashed(link.text), confidence: 0.7,
            reason: "the page links to it as a calendar")
    }

    /// The address at which a `webcal:` link is fetched, or any other.
    private func calendarAddress(of link: Element) -> String? {
        let url = link.attribute("href").flatMap { $0.resolved(against: document.baseURL) }
        return url.map {
            $0.lowercased().hasPrefix("webcal:") ? "https:" + $0.dropFirst("webcal:".count) : $0
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
            use: .feed, url: url, label: label, confidence: 0.8, reason: "the page links to it as a feed")
    }

    private func listing(linkedAt node: Int) -> SectionLink? {
        guard let url = outline.nodes[node].href, outline.nodes[node].linkKind == .ownPage else { return nil }
        let label = outline.label(ofLink: node)
        let plain = LinkLabel(label).text
        guard !plain.isEmpty, plain.utf8.count <= longestLabel,
            !(notSections + pastSections).contains(where: { plain.contains(phrase: $0) }),
            !isNoSection(LinkParts(url)),
            let (likelihood, reason) = likelihood(ofLabel: plain).map({
                ($0, "the site calls it « \(label) »")
            }) ?? likelihood(ofFolder: url)
        else { return nil }
        // A menu names sections; a rubric's name in the margin may be anything.
        let isInMenu = outline.nodes[node].standing < 0.5
        return SectionLink(
            use: .listing, url: url, label: label,
            confidence: likelihood + (isInMenu && likelihood < 0.9 ? 0.1 : 0), reason: reason)
    }

    /// « La lettre » at `/lettre/`, when what the home page shows of it lies in that folder: whatever the site calls it.
    private func likelihood(ofFolder url: String) -> (Double, String)? {
        guard let count = folders[LinkParts(url).comparable], count >= leastLinksIntoFolder else {
            return nil
        }
        return (0.6, "\(count) links of the page lead into its folder")
    }

    private func isNoSection(_ parts: LinkParts) -> Bool {
        let isHome = parts.query.isEmpty && (parts.path.utf8.count <= 1 || parts.path.hasPrefix("/index."))
        return isHome || parts.path.hasBytes("/tag/") || parts.path.hasBytes("/author/")
    }

    /// Returns the likelihood that a link with these words leads to a list; nil when nothing speaks for it.
    private func likelihood(ofLabel plain: String) -> Double? {
        let isAll = allWords.contains { plain.hasPrefix($0) }
        if let word = menuWords.first(where: { plain.contains(phrase: $0) }) {
            if isAll { return 0.95 }
            return isLittleMore(plain, than: word) ? 0.8 : 0.5
        }
        if isAll { return 0.85 }
        return doubtfulMenuWords.first { plain.contains(phrase: $0) }
            .map { isLittleMore(plain, than: $0) ? 0.6 : 0.4 }
    }

    private func isLittleMore(_ label: String, than word: String) -> Bool {
        label.utf8.count <= word.utf8.count + 12
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
                use: .feed, url: url, label: "", confidence: 0.3,
                reason: "sites made like this one usually have a feed there")
        ]
    }
}

extension String {
    /// The folders that a comparable address lies in, the site's root excepted: `a.example/lettre` of `a.example/lettre/x`.
    fileprivate var foldersAbove: [String] {
        let parts = prefix { $0 != "?" }.split(separator: "/")
        return parts.indices.dropFirst(2).map { parts[..<$0].joined(separator: "/") }
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
