internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Text

/// Entries with where they came from.
struct FoundEntries {
    var entries: [Entry]
    /// The signature of the records.
    var signature: String
    var reasons: [String]
    /// The end of the list in the outline.
    var end = 0
    /// Mean standing of the records.
    var standing = 1.0
    /// True when there are selectors and they match nothing.
    var isRecipeLost = false
    /// True when a selector for title or link matches nothing in the records, and ours were taken.
    var hasLostField = false
    /// True when selectors that a person has just written read the page well.
    var isNewlySelected = false
}

/// A page that is being read as a listing.
struct ListingPage {
    let document: Document
    let outline: Outline
    let context: ListingContext
    let declared: DeclaredItems
    private let headings: DateHeadings

    init(_ document: Document, context: ListingContext) {
        self.document = document
        self.context = context
        outline = Outline(document)
        headings = DateHeadings(outline)
        declared = DeclaredItems(
            in: document, timezone: context.timezone, eventTimezone: context.eventTimezone)
    }

    /// Finds the items by the selectors as long as they fit; alone when there are none, or when only that shows items
    /// that are known.
    func found(profile: Profile?, known: KnownItemIndex) -> FoundEntries {
        let hints = ListingHints(
            titles: Set(known.titles.keys), links: Set(known.links.keys), declaredLinks: declared.links,
            isListPage: callsItselfList, isFixedPage: callsItselfFixed, isHomePage: isHomePage,
            signature: profile?.signature)
        guard let recipe = context.recipe else { return foundAlone(hints) }
        var selected = found(by: recipe, profile: profile)
        let isNew = context.isNewRecipe || profile?.isOlder(than: recipe) ?? false
        selected.isNewlySelected = isNew && selected.isWellRead
        guard let profile, !selected.isNewlySelected else { return selected }
        let knownCount = selected.entries.count(where: known.isKnown)
        guard knownCount == 0 || selected.hasLostField else { return selected }
        var alone = foundAlone(hints)
        let corroboration = Corroboration(of: snapshot(of: alone), by: known, profile: profile)
        let isBetter = corroboration.isEnough && alone.entries.count(where: known.isKnown) > knownCount
        guard selected.isRecipeLost || isBetter else { return selected }
        alone.reasons.insert(
            contentsOf: selected.reasons + ["the selectors of feeds.json no longer fit this page"], at: 0)
        return alone
    }

    private func found(by recipe: Recipe, profile: Profile?) -> FoundEntries {
        let reading = RecipeReader(
            document: document, outline: outline, context: context, recipe: recipe, dateReading: dateReading,
            profile: profile
        ).reading
        let last = recipe.item.select(in: document).last.flatMap { outline.range(of: $0) }
        let sentence =
            reading.entries.isEmpty
            ? "the selector \(recipe.selection.item) matches nothing"
            : "\(reading.entries.count) records found by the selector \(recipe.selection.item)"
        return FoundEntries(
            entries: declared.completing(reading.entries), signature: recipe.signature,
            reasons: [sentence] + reading.remarks,
            end: last?.to ?? 0, isRecipeLost: reading.entries.isEmpty,
            hasLostField: !reading.remarks.isEmpty)
    }

    /// Finds the page's repeated records.
    private func foundAlone(_ hints: ListingHints) -> FoundEntries {
        guard let choice = Choice(in: outline, headings: headings, hints: hints) else { return foundDeclared }
        let main = choice.lists[0]
        let standing = main.reduce(0) { $0 + outline.nodes[$1.range.from].standing }
        return FoundEntries(
            entries: declared.completing(entries(of: choice.lists)), signature: choice.signature,
            reasons: choice.reasons, end: main.last?.range.to ?? 0,
            standing: standing / Double(max(main.count, 1)))
    }

    /// The entries of all lists in document order. Where there are several, each list's heading and addresses say what it is.
    private func entries(of lists: [[RecordSketch]]) -> [Entry] {
        var placed: [(place: Int, entry: Entry)] = []
        for list in lists {
            var reading = dateReading
            let use = lists.count > 1 ? outline.use(of: list) : nil
            if let use { reading.isAgenda = use == .event }
            for (sketch, entry) in zip(list, EntryWriter(list, outline: outline, reading: reading).entries) {
                var entry = entry
                if use == .event { entry.kind = .event }
                placed.append((sketch.range.from, entry))
            }
        }
        return placed.sorted { $0.place < $1.place }.map(\.entry).withIDs()
    }

    private var foundDeclared: FoundEntries {
        guard declared.entries.count >= 2 else { return foundEmbedded }
        return FoundEntries(
            entries: declared.entries.withIDs(), signature: "structured data",
            reasons: ["\(declared.entries.count) items found in the page's structured data"])
    }

    private var foundEmbedded: FoundEntries {
        let embedded = EmbeddedItems(
            in: document, timezone: context.timezone, eventTimezone: context.eventTimezone
        ).entries
        guard embedded.count >= 2 else {
            return FoundEntries(
                entries: [], signature: "", reasons: ["nothing on the page repeats like a list of items"])
        }
        return FoundEntries(
            entries: embedded.withIDs(), signature: "embedded state",
            reasons: ["\(embedded.count) items found in the data for the page's scripts"])
    }

    /// Returns what the visit shows, to be compared with what is normal.
    func snapshot(of found: FoundEntries) -> ListingSnapshot {
        let heading = outline.nodes.indices.first { node in
            outline.nodes[node].tag == "h1" && outline.nodes[node].isShown
                && !outline.nodes[node].text.isEmpty && !outline.isLinked(node)
        }
        let rest = found.end > 0 && found.end < outline.nodes.count ? found.end..<outline.nodes.count : 0..<0
        return ListingSnapshot(
            entries: found.entries, signature: found.signature,
            heading: heading.map { outline.plainText($0).folded }, title: document.title.map(\.folded),
            hasEnd: rest.contains { outline.nodes[$0].isShown && !outline.nodes[$0].text.isEmpty },
            isOpenEnded: context.isTruncated, standing: found.standing, declaredLinks: declared.links,
            isFixedPage: context.recipe == nil && callsItselfFixed,
            saysEmpty: found.entries.count < 2 && outline.saysEmpty)
    }

    var dateReading: DateReading {
        DateReading(
            now: context.now, timezone: context.timezone, eventTimezone: context.eventTimezone,
            isAgenda: context.kind == .event || callsItselfAgenda, headings: headings)
    }

    /// True when heading, title or address are the name of a section.
    private var callsItselfList: Bool {
        let titled = (document.title ?? "").split { "|–—-»«".contains($0) }.map(String.init)
        let addressed = LinkParts(document.url ?? "").path.split(separator: "/").last.map(String.init)
        return (titled + [firstHeading, addressed].compactMap { $0 }).contains(where: \.isSectionName)
    }

    /// True when the heading, or else the title, or the end of the address are the name of a page that holds no news.
    private var callsItselfFixed: Bool {
        let titled = (document.title ?? "").split { "|–—·".contains($0) }.first.map(String.init)
        guard let heading = firstHeading ?? titled, !heading.isSectionName else { return false }
        let addressed = LinkParts(document.url ?? "").path.split(separator: "/").last.map(String.init)
        return heading.isFixedPageName || (addressed ?? "").isFixedPageName
    }

    private var isHomePage: Bool { LinkParts(document.url ?? "").isRoot }

    private var firstHeading: String? {
        outline.nodes.indices.first { outline.nodes[$0].tag == "h1" && outline.nodes[$0].isShown }
            .map { outline.plainText($0) }
    }

    private var callsItselfAgenda: Bool {
        let said = [document.title, firstHeading].compactMap { $0?.folded }
        let address = LinkParts(document.url ?? "")
        let parts = (address.path + "?" + address.query).folded.foldedWords.map(String.init)
        return said.contains(where: \.namesEvents) || eventWords.contains(where: parts.contains)
    }
}

extension FoundEntries {
    /// True for records of which each has a title and most have an address, as the selectors say.
    fileprivate var isWellRead: Bool {
        !isRecipeLost && !hasLostField && entries.allSatisfy { $0.title != nil }
            && entries.share { $0.url != nil } >= 0.5
    }
}
