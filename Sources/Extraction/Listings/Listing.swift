// Listings: from a page to its items, with rules a person wrote, with rules of its own, or with none.
//
// A page becomes an `Outline`; every way of cutting it into repeated things is a candidate (`Candidates.swift`), each
// is scored (`Scoring.swift`), the best and what belongs to it are chosen (`Choice.swift`), and their fields read
// (`Records.swift`, `PublicationDates.swift`, `Excerpt.swift`). What is normal for a page is remembered in a
// `Profile`; a visit is compared with it (`Diagnosis.swift`), and after a redesign the list is found again by what
// was on it. It must never publish what is not the list: when in doubt it says so and publishes nothing.
//
// Start reading at `listing(in:…)`.

package import Foundation
package import Markup
package import Model
internal import Text

/// An item that the page is known to have shown; `id` is that of its entry.
package struct ShownItem: Sendable, Hashable {
    package var id: String
    package var url: String?
    package var title: String

    package init(id: String, url: String?, title: String) {
        self.id = id
        self.url = url
        self.title = title
    }
}

/// What is known before a listing is read.
package struct ListingContext: Sendable {
    package var recipe: Recipe?
    /// `ListingReport.profile` of the last visit.
    package var remembered: String?
    /// What this page is known to have shown, newest first.
    package var known: [ShownItem]
    /// What the configuration says that the page announces.
    package var kind: Kind?
    /// Whether the document stops before its end (`isOpenEnded`).
    package var isTruncated: Bool
    package var now: Date
    package var timezone: TimeZone

    package init(
        recipe: Recipe? = nil, remembered: String? = nil, known: [ShownItem] = [], kind: Kind? = nil,
        isTruncated: Bool = false, now: Date, timezone: TimeZone
    ) {
        self.recipe = recipe
        self.remembered = remembered
        self.known = known
        self.kind = kind
        self.isTruncated = isTruncated
        self.now = now
        self.timezone = timezone
    }
}

/// Whether a page's bytes stop before `</html>` or `</body>`: cut off, or written so; its profile knows which.
package func isOpenEnded(_ utf8: [UInt8]) -> Bool {
    let tail = String(decoding: utf8.suffix(2048), as: UTF8.self).lowercased()
    return !tail.contains("</html") && !tail.contains("</body")
}

/// The items of a listing, in document order, and what its reader found out.
package struct Listing: Sendable, Equatable {
    package var entries: [Entry]
    package var report: ListingReport
}

/// Reads a listing: with the recipe if there is one and it still fits, else by finding the page's repeated records.
/// Quarantined items are not returned: the last good list stays.
package func listing(in document: Document, _ question: ListingContext) -> Listing {
    let page = ListingPage(document, question)
    let profile = Profile(text: question.remembered)
    let marks = KnownItemIndex(question.known, profile)
    let found = page.found(profile, marks)
    let face = page.face(found)
    let wrong = wrongPage(page.outline, title: face.title, heading: face.heading, entries: face.entries.count)
    var verdict = diagnosis(
        face, marks, profile, wrong, page.declared.links, isTruncated: question.isTruncated,
        saysEmpty: face.entries.count < 2 && saysEmpty(page.outline))
    if found.isRecipeLost, profile == nil { verdict = Diagnosis(state: .halfBroken, isQuarantined: true) }
    let entries = verdict.isQuarantined ? [] : withKnownIDs(found.entries, marks)
    let learnt = verdict.isLesson ? (profile ?? Profile()).learning(face) : profile
    return Listing(
        entries: entries,
        report: ListingReport(
            state: verdict.state, profile: learnt?.text, isQuarantined: verdict.isQuarantined,
            next: nextPage(page.outline, document, question.recipe), reasons: found.reasons + verdict.reasons)
    )
}

/// Entries with where they came from.
struct FoundEntries {
    var entries: [Entry]
    /// How they were found: a signature of records.
    var signature: String
    var reasons: [String]
    /// Where the list ends in the outline.
    var end = 0
    /// Mean standing of the records.
    var standing = 1.0
    /// Whether there are selectors and they match nothing.
    var isRecipeLost = false
}

/// A page that is being read as a listing.
struct ListingPage {
    let document: Document
    let outline: Outline
    let question: ListingContext
    let declared: DeclaredItems

    init(_ document: Document, _ question: ListingContext) {
        self.document = document
        self.question = question
        outline = Outline(document)
        declared = declaredItems(in: document, timezone: question.timezone)
    }

    var reading: DateReading {
        DateReading(
            now: question.now, timezone: question.timezone,
            isAgenda: question.kind == .event || callsItselfAgenda)
    }

    /// By the selectors as long as they fit; by what is found alone when there are none, or when only that shows items
    /// that are known.
    func found(_ profile: Profile?, _ marks: KnownItemIndex) -> FoundEntries {
        let expectations = ListingHints(
            titles: Set(marks.titles.keys), links: Set(marks.links.keys), declaredLinks: declared.links,
            signature: profile?.signature)
        guard let recipe = question.recipe else { return foundAlone(expectations) }
        let selected = found(by: recipe)
        if selected.isRecipeLost, profile == nil { return selected }
        guard selected.isRecipeLost || !selected.entries.contains(where: marks.isKnown), let profile else {
            return selected
        }
        var alone = foundAlone(expectations)
        let vouched = corroboration(face(alone), marks, profile, declared.links).agree
        guard selected.isRecipeLost || vouched else { return selected }
        alone.reasons.insert(
            contentsOf: selected.reasons + ["the selectors of feeds.json no longer fit this page"], at: 0)
        return alone
    }

    private func found(by recipe: Recipe) -> FoundEntries {
        let entries = read(by: recipe)
        let last = recipe.item.select(in: document).last.flatMap { outline.range(of: $0) }
        let sentence =
            entries.isEmpty
            ? "the selector \(recipe.selection.item) matches nothing"
            : "\(entries.count) records found by the selector \(recipe.selection.item)"
        return FoundEntries(
            entries: entries, signature: "select " + recipe.selection.item, reasons: [sentence],
            end: last?.to ?? 0, isRecipeLost: entries.isEmpty)
    }

    /// The page's repeated records.
    func foundAlone(_ expectations: ListingHints) -> FoundEntries {
        guard let choice = choice(in: outline, expectations) else { return foundNothing() }
        let standing = choice.sketches.reduce(0) { $0 + outline.nodes[$1.range.from].standing }
        return FoundEntries(
            entries: completed(entries(of: choice.sketches, outline, reading), by: declared),
            signature: choice.signature, reasons: choice.reasons, end: choice.sketches.last?.range.to ?? 0,
            standing: standing / Double(max(choice.sketches.count, 1)))
    }

    private func foundNothing() -> FoundEntries {
        guard declared.entries.count >= 2 else {
            return FoundEntries(
                entries: [], signature: "", reasons: ["nothing on the page repeats like a list of items"])
        }
        return FoundEntries(
            entries: withIDs(declared.entries), signature: "structured data",
            reasons: ["\(declared.entries.count) items found in the page's structured data"])
    }

    /// What the visit shows, to be compared with what is normal.
    func face(_ found: FoundEntries) -> ListingSnapshot {
        let heading = outline.nodes.indices.first { node in
            outline.nodes[node].tag == "h1" && outline.nodes[node].isShown
                && !outline.nodes[node].text.isEmpty
                && !outline.isLinked(node)
        }
        let rest = found.end > 0 && found.end < outline.nodes.count ? found.end..<outline.nodes.count : 0..<0
        return ListingSnapshot(
            entries: found.entries, signature: found.signature,
            heading: heading.map { outline.plainText($0).folded },
            title: document.title.map(\.folded),
            hasEnd: rest.contains { outline.nodes[$0].isShown && !outline.nodes[$0].text.isEmpty },
            isOpenEnded: question.isTruncated, standing: found.standing)
    }

    private var callsItselfAgenda: Bool {
        let heading = outline.nodes.indices.first {
            outline.nodes[$0].tag == "h1" && outline.nodes[$0].isShown
        }
        let said = [document.title, heading.map { outline.plainText($0) }].compactMap { $0 }.map(\.folded)
        let path = linkParts(document.url ?? "").path + "?" + linkParts(document.url ?? "").query
        let parts = path.folded.foldedWords.map(String.init)
        return eventWords.contains { word in
            said.contains { $0.contains(phrase: word) } || parts.contains(word)
        }
    }
}
