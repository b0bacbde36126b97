internal import Extraction
internal import Foundation
internal import Model

/// One page's place in the configuration and in a run.
struct PageID: Hashable, Sendable {
    let source: String
    let page: String
}

/// All that is known before a page is visited.
struct PageTask: Sendable {
    let source: Source
    let page: Page
    let memory: PageMemory
    let now: Date
    /// The selectors that a person wrote, compiled.
    let recipe: Recipe?
    /// True when whatever the page shows is its list from now on: nothing is put in quarantine.
    var isAccepted = false
    /// The first sights that readers were told before the database was lost.
    var sights = PublishedSights()

    var id: PageID { PageID(source: source.id, page: page.url) }

    init(source: Source, page: Page, memory: PageMemory, now: Date) throws(CommandError) {
        self.source = source
        self.page = page
        self.memory = memory
        self.now = now
        do { recipe = try page.select.map { try Recipe($0) } } catch {
            guard let error = error as? RecipeError else {
                throw CommandError(.badConfiguration, "\(page.url): \(error)")
            }
            throw CommandError(
                .badConfiguration,
                "\(page.url): select.\(error.key): character \(error.offset + 1): \(error.message)")
        }
    }

    /// Returns how the page is to be read: as configured, with what is remembered of it.
    func reading(shown items: [ShownItem]) -> Reading {
        Reading(
            type: page.type, kind: page.kind, timezone: source.civilTimezone, now: now, recipe: recipe,
            isNewRecipe: memory.recipeHash.map { $0 != page.recipeHash } ?? false,
            profile: isAccepted ? nil : memory.profile, shown: isAccepted ? [] : items)
    }
}

/// The items of a source as earlier visits left them.
struct PageKnowledge: Sendable {
    var known: [KnownItem] = []
    /// The items that the page has ever shown, newest first.
    var shown: [ItemKey] = []
    /// The findings of earlier visits on items' own pages, by canonical URL.
    var detailed: [String: Item] = [:]

    /// The names and addresses under which the source's items are known.
    var names: Set<String> {
        known.reduce(into: []) { names, item in
            names.formUnion(item.names)
            if let url = item.canonicalURL { names.insert(url) }
        }
    }

    /// The shown items as Extraction compares them.
    var shownItems: [ShownItem] {
        let byKey = Dictionary(known.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        return shown.compactMap { byKey[$0] }.map {
            ShownItem(
                id: $0.guid ?? $0.canonicalURL ?? $0.key.text, url: $0.canonicalURL, title: $0.title)
        }
    }
}

extension Source {
    var civilTimezone: TimeZone { TimeZone(identifier: timezone) ?? .gmt }
}
