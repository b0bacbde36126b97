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

/// An item that the page is known to have shown; `id` is that of its entry.
package struct KnownItem: Sendable, Hashable {
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
package struct ListingQuestion: Sendable {
    package var recipe: Recipe?
    /// `ListingReport.profile` of the last visit.
    package var remembered: String?
    /// What this page is known to have shown, newest first.
    package var known: [KnownItem]
    /// What the configuration says that the page announces.
    package var kind: Kind?
    /// Whether the document stops before its end.
    package var isTruncated: Bool
    package var now: Date
    package var timezone: TimeZone

    package init(
        recipe: Recipe? = nil, remembered: String? = nil, known: [KnownItem] = [], kind: Kind? = nil,
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

/// The items of a listing, in document order, and what its reader found out.
package struct Listing: Sendable, Equatable {
    package var entries: [Entry]
    package var report: ListingReport
}

/// Reads a listing: with the recipe if there is one and it still fits, else by finding the page's repeated records.
package func listing(in document: Document, _ question: ListingQuestion) -> Listing {
    let page = ListingPage(document, question)
    let found = page.found()
    return Listing(
        entries: found.entries,
        report: ListingReport(
            state: found.entries.isEmpty ? .empty : .asExpected, profile: nil, isQuarantined: false,
            next: nextPage(page.outline, document, question.recipe), reasons: found.reasons))
}

/// Entries with where they came from.
struct FoundEntries {
    var entries: [Entry]
    /// How they were found: a signature of records.
    var signature: String
    var reasons: [String]
}

/// A page that is being read as a listing.
struct ListingPage {
    let document: Document
    let outline: Outline
    let question: ListingQuestion

    init(_ document: Document, _ question: ListingQuestion) {
        self.document = document
        self.question = question
        outline = Outline(document)
    }

    var reading: DateReading {
        DateReading(
            now: question.now, timezone: question.timezone,
            isAgenda: question.kind == .event || callsItselfAgenda)
    }

    func found(_ expectations: Expectations = Expectations()) -> FoundEntries {
        if let recipe = question.recipe {
            let entries = read(by: recipe)
            if !entries.isEmpty {
                return FoundEntries(
                    entries: entries, signature: recipe.selection.item,
                    reasons: ["\(entries.count) records found by the selector \(recipe.selection.item)"])
            }
        }
        return foundAlone(expectations)
    }

    /// The page's repeated records.
    func foundAlone(_ expectations: Expectations) -> FoundEntries {
        guard let choice = choice(in: outline, expectations) else {
            return FoundEntries(
                entries: [], signature: "", reasons: ["nothing on the page repeats like a list of items"])
        }
        return FoundEntries(
            entries: entries(of: choice.sketches, outline, reading), signature: choice.signature,
            reasons: choice.reasons)
    }

    private var callsItselfAgenda: Bool {
        let heading = outline.nodes.indices.first {
            outline.nodes[$0].tag == "h1" && outline.nodes[$0].isShown
        }
        let said = [document.title, heading.map { outline.plainText($0) }].compactMap { $0 }.map(folded)
        let path = linkParts(document.url ?? "").path + "?" + linkParts(document.url ?? "").query
        let parts = words(of: folded(path)).map(String.init)
        return eventWords.contains { word in
            said.contains { contains($0, phrase: word) } || parts.contains(word)
        }
    }
}
