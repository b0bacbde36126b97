import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// The redesign gate: a page that was read well for weeks comes back in another theme, or as another page altogether.
struct ListingRedesignTests {
    @Test("a redesigned listing is found again by its links, and no known item is announced twice")
    func linksKept() throws {
        let outcome = try redesigns(keepingLinks: true)
        #expect(outcome.pairs >= 200)
        #expect(outcome.share >= 0.95, "\(outcome.summary)")
        #expect(outcome.announcedAgain.isEmpty, "\(outcome.announcedAgain.prefix(5))")
    }

    @Test("a redesigned listing is found again by its titles alone")
    func titlesKept() throws {
        let outcome = try redesigns(keepingLinks: false)
        #expect(outcome.pairs >= 200)
        #expect(outcome.share >= 0.9, "\(outcome.summary)")
        #expect(outcome.announcedAgain.isEmpty, "\(outcome.announcedAgain.prefix(5))")
    }

    @Test("a page that is not the listing publishes nothing and teaches nothing")
    func wrongPages() throws {
        var pages = 0
        var failures: [String] = []
        for (index, theme) in linkedThemes.enumerated() {
            let set = try SampleSet.short(index)
            let other = try SampleSet.short(index + 1)
            let before = firstVisit(theme, set)
            for (name, html) in pagesInstead(theme, set, other) {
                pages += 1
                let again = visit(html, before.url, before.listing)
                let isNew = again.entries.contains { entry in
                    !before.listing.entries.contains { $0.title == entry.title }
                }
                let hasLearnt =
                    Profile(text: again.report.profile)?.signature
                    != Profile(text: before.listing.report.profile)?.signature
                if isNew || hasLearnt {
                    failures.append(
                        "\(theme.name) \(name): \(again.entries.count) items, \(again.report.state) \(again.report.reasons.suffix(1))"
                    )
                }
            }
        }
        #expect(pages >= 150)
        #expect(
            failures.isEmpty, "\(failures.count) of \(pages): \(failures.prefix(12).joined(separator: "\n"))")
    }

    @Test("a theme that comes back is read as before")
    func rollBack() throws {
        let set = try SampleSet.named("nord")
        let before = firstVisit(wordPressThemes[0], set)
        let links = wordPressThemes[0].link
        let changed = visit(wordPressThemes[2].with(links).page(set).html, before.url, before.listing)
        #expect(changed.report.state == .redesigned)
        let back = visit(wordPressThemes[0].page(set).html, before.url, changed, known: changed.entries)
        #expect(back.entries.count == set.items.count)
        #expect(!back.report.isQuarantined)
        #expect(Profile(text: back.report.profile)?.signatures.count == 1)
    }
}

let linkedThemes = allThemes.filter { theme in
    !["full-text", "full-text-blocks", "accordion", "pdf-list", "press"].contains(theme.name)
}

extension Theme {
    func with(_ link: @escaping @Sendable (SampleSet, SampleItem, Int) -> String?) -> Theme {
        var theme = self
        theme.link = link
        return theme
    }
}

private struct RedesignOutcome {
    var pairs = 0
    var exact = 0
    var announcedAgain: [String] = []
    var failures: [String] = []
    var share: Double { Double(exact) / Double(max(pairs, 1)) }
    var summary: String { "\(exact) of \(pairs)\n" + failures.prefix(8).joined(separator: "\n") }
}

/// The state of a page after its first weeks: two items of the set are not out yet.
private func firstVisit(_ theme: Theme, _ set: SampleSet) -> (url: String, listing: Listing) {
    let page = theme.page(set, items: Array(set.items.dropFirst(2)))
    let first = visit(page.html, page.url, nil)
    return (page.url, visit(page.html, page.url, first))
}

private func visit(_ html: String, _ url: String, _ before: Listing?, known: [Entry]? = nil) -> Listing {
    let entries = known ?? before?.entries ?? []
    let items = entries.map { ShownItem(id: $0.id, url: $0.url, title: $0.title ?? "") }
    let question = ListingContext(
        remembered: before?.report.profile, known: items, isTruncated: isOpenEnded(Array(html.utf8)),
        now: readingDay, timezone: paris)
    return listing(in: Document(html: Array(html.utf8), url: url), question)
}

private func redesigns(keepingLinks: Bool) throws -> RedesignOutcome {
    var outcome = RedesignOutcome()
    for (index, old) in linkedThemes.enumerated() {
        let set = try SampleSet.short(index)
        let before = firstVisit(old, set)
        for step in 1...5 {
            var new = linkedThemes[(index + step * 4) % linkedThemes.count]
            if keepingLinks { new = new.with(old.link) }
            judge(new, after: old, set, before, &outcome)
        }
    }
    return outcome
}

private func judge(
    _ new: Theme, after old: Theme, _ set: SampleSet, _ before: (url: String, listing: Listing),
    _ outcome: inout RedesignOutcome
) {
    let page = new.page(set)
    var after = visit(page.html, before.url, before.listing)
    if after.report.isQuarantined {
        after = visit(page.html, before.url, Listing(entries: before.listing.entries, report: after.report))
    }
    outcome.pairs += 1
    let ids = Set(before.listing.entries.map(\.id))
    let titles = Set(before.listing.entries.map(\.title))
    let again = after.entries.filter { titles.contains($0.title) && !ids.contains($0.id) }
    if !again.isEmpty { outcome.announcedAgain.append("\(old.name) → \(new.name): \(again.count)") }
    if after.entries.map({ $0.title ?? "" }) == page.truth.map(\.title) {
        outcome.exact += 1
    } else {
        outcome.failures.append(
            "\(old.name) → \(new.name): \(after.entries.count) of \(page.truth.count) \(after.report.state) \(after.report.reasons.suffix(1))"
        )
    }
}

/// What may stand at the address of a listing instead of it.
private func pagesInstead(_ theme: Theme, _ set: SampleSet, _ other: SampleSet) -> [(String, String)] {
    let page = theme.page(set)
    let recent = set.items.dropFirst(2).prefix(6).enumerated().map {
        Shown(item: $1, url: theme.link(set, $1, $0), index: $0)
    }
    func frame(_ title: String, _ body: String) -> String {
        "<!DOCTYPE html><html lang=\"fr\"><head><title>\(title) - \(set.centre)</title></head><body>\(siteHeader(set))<main>\(body)</main>\(sidebar(recent))\(siteFooter(set))</body></html>"
    }
    let bytes = Array(page.html.utf8)
    var elsewhere = other
    elsewhere.centre = set.centre
    elsewhere.host = set.host
    return [
        (
            "maintenance",
            "<html><head><title>Maintenance</title></head><body><h1>Site en maintenance</h1><p>Nous revenons dans quelques heures. Merci de votre patience.</p></body></html>"
        ),
        (
            "login",
            frame(
                "Connexion",
                "<h1>Connexion</h1><form><input name=\"log\"><input type=\"password\"></form><p><a href=\"/perdu/\">Mot de passe oublié ?</a></p>"
            )
        ),
        (
            "cookies",
            "<html><head><title>\(set.centre)</title></head><body><div><h2>Vos choix concernant les cookies</h2><p>Nos partenaires et nous déposons des traceurs sur votre appareil.</p><a href=\"/ok\">Tout accepter et continuer</a><a href=\"/non\">Continuer sans accepter</a><a href=\"/choix\">Personnaliser mes choix</a></div></body></html>"
        ),
        (
            "soft 404",
            frame(
                "Page introuvable",
                "<h1>Oups, cette page n'existe pas</h1><p>Essayez une recherche ou l'un des liens ci-dessous.</p>"
            )
        ),
        ("empty", frame(set.section, "<h1>\(set.section)</h1><p>Aucun article n'a été trouvé.</p>")),
        ("other section", theme.page(elsewhere).html),
        (
            "contact with sidebar",
            frame(
                "Nous contacter",
                "<h1>Nous contacter</h1><p>Le centre est ouvert du lundi au vendredi de 9h à 17h. Venez de préférence en bus ou à vélo : un abri vous attend dans la cour.</p><p>Écrivez-nous pour toute question.</p>"
            )
        ),
        ("cut", String(decoding: bytes.prefix(bytes.count * 45 / 100), as: UTF8.self)),
    ]
}
