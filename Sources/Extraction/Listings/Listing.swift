// Listings: from a page to its items, with rules a person wrote, with rules of its own, or with none.
//
// A page becomes an `Outline`; every way of cutting it into repeated things is a candidate (`Candidates.swift`), each
// is scored (`Scoring.swift`), the best and what belongs to it are chosen (`Choice.swift`), and their fields read
// (`Records.swift`, `PublicationDates.swift`, `Excerpt.swift`). What is normal for a page is remembered in a
// `Profile`; a visit is compared with it (`Diagnosis.swift`), and after a redesign the list is found again by what
// was on it. It must never publish what is not the list: when in doubt it says so and publishes nothing.
//
// Start reading at `listing(in:_:)`.

package import Markup
package import Model

/// The items of a listing, in document order, and the findings of its reader.
package struct Listing: Sendable, Equatable {
    package var entries: [Entry]
    package var report: ListingReport
}

/// Reads a listing: with the recipe if there is one and it still fits, else by finding the page's repeated records.
/// Quarantined items are not returned: the last good list stays.
package func listing(in document: Document, _ context: ListingContext) -> Listing {
    let page = ListingPage(document, context: context)
    let profile = Profile(text: context.remembered)
    let known = KnownItemIndex(context.known, profile: profile)
    let found = page.found(profile: profile, known: known)
    let snapshot = page.snapshot(of: found)
    let wrong = page.outline.wrongAnswer(
        title: snapshot.title, heading: snapshot.heading, entries: snapshot.entries.count)
    // What a person's new selectors read well needs no other witness: there is nothing to compare it with.
    let compared = found.isNewlySelected ? nil : profile
    let comparison = ListingComparison(snapshot: snapshot, known: known, profile: compared, wrong: wrong)
    var verdict = comparison.diagnosis
    if found.isRecipeLost, profile == nil { verdict = Diagnosis(state: .halfBroken, isQuarantined: true) }
    var learnt = profile
    if verdict.isLesson {
        learnt = (compared ?? Profile()).learning(snapshot, recipe: context.recipe)
    } else if verdict.isAnotherList {
        learnt = profile?.quarantining(snapshot)
    } else if verdict.isWithdrawal {
        learnt = Profile()
    }
    let next = NextPageFinder(document: document, outline: page.outline, selector: context.recipe?.next)
    var report = ListingReport(
        state: verdict.state, profile: learnt?.text, isQuarantined: verdict.isQuarantined,
        isWithdrawn: verdict.isWithdrawal, next: next.address, reasons: found.reasons + verdict.reasons)
    report.beginsAnew = profile?.visits == 0
    return Listing(
        entries: verdict.isQuarantined ? [] : known.withKnownIDs(found.entries), report: report)
}
