import Model
internal import Text

/// A part of the edition that readers follow by itself, with a page, a feed and an agenda of its own: a region or a
/// theme, or the whole edition.
struct EditionPart: Equatable {
    enum Scope: Equatable {
        case whole
        case region(String)
        /// By id.
        case theme(String)
    }

    let scope: Scope
    /// The name that readers know; nil for the whole.
    let name: String?
    /// The path of its files without their types: `regions/grand-est`; nil for the whole.
    private let stem: String?
    /// The path of the list for other sites.
    let embedPath: String

    fileprivate init(_ scope: Scope, named name: String?, at stem: String?, embedded slug: String) {
        self.scope = scope
        self.name = name
        self.stem = stem
        embedPath = "embed/\(slug).html"
    }

    var pagePath: String { stem.map { $0 + ".html" } ?? "index.html" }
    var feedPath: String { stem.map { $0 + ".atom" } ?? "feed.atom" }
    var agendaPath: String { stem.map { $0 + ".ics" } ?? "agenda.ics" }

    func contains(_ story: PublishedStory) -> Bool {
        switch scope {
        case .whole: true
        case .region(let name): story.regions.contains(name)
        case .theme(let id): story.themes.contains(id)
        }
    }
}

extension EditionPart {
    static let whole = EditionPart(.whole, named: nil, at: nil, embedded: wholeEmbed)

    private static let wholeEmbed = "all"

    /// The regions in the order of the configuration, then the themes.
    static func all(
        regions: [String], at regionSlugs: SlugTable, themes: [Theme], at themeSlugs: SlugTable
    ) -> [EditionPart] {
        let regions = regions.map { (scope: Scope.region($0), name: $0, stem: "regions/" + regionSlugs[$0]) }
        let themes = themes.map {
            (scope: Scope.theme($0.id), name: $0.label, stem: "themes/" + themeSlugs[$0.id])
        }
        let all = regions + themes
        // One folder holds the lists of both for other sites, and that of everything.
        let embedded = SlugTable(
            all.map { (name: $0.stem, slug: String($0.stem.drop { $0 != "/" }.dropFirst())) },
            reserved: [wholeEmbed])
        return all.map { EditionPart($0.scope, named: $0.name, at: $0.stem, embedded: embedded[$0.stem]) }
    }
}
