internal import Calendar
import Foundation
internal import Identity
import Model
import Testing
internal import Text
internal import Web

/// A flood is a site that moves and whose every item is announced again: for each way of moving and each kind of site, the
/// known items are recognised and exactly the new ones are new.
@Suite struct FloodTests {
    @Test("nothing is announced again and nothing is lost", arguments: Migration.allCases)
    func flood(migration: Migration) {
        for (number, site) in Site.all.enumerated() {
            let before = site.items(upTo: 20)
            let first = Changes(
                from: before, known: KnownSource(items: [], pages: [site.page]), firstVisits: [site.page],
                now: site.now)
            #expect(first.new.count == before.count, "\(site.name)")
            let known = first.new.map { KnownItem($0) }
            let moved = site.items(upTo: 23).map { migration.applied(to: $0, number: number) }
            let page = migration.page(of: site)
            let second = Changes(
                from: moved, known: KnownSource(items: known, pages: [page]),
                firstVisits: page == site.page ? [] : [page], now: site.now)
            let titles = second.new.map(\.title)
            let expected = moved.suffix(3).map(\.title)
            #expect(titles == expected, "\(migration) of \(site.name): new \(titles)")
            #expect(second.new.allSatisfy { !$0.isBaseline }, "\(migration) of \(site.name)")
            let met = Set(second.unchanged + second.refreshed.map(\.key) + second.revised.map(\.item.key))
            #expect(met == Set(known.map(\.key)), "\(migration) of \(site.name)")
        }
    }

    @Test("the visit after a migration finds everything as it was", arguments: Migration.allCases)
    func secondVisit(migration: Migration) {
        for (number, site) in Site.all.enumerated() {
            let first = Changes(
                from: site.items(upTo: 20), known: KnownSource(items: [], pages: [site.page]),
                firstVisits: [site.page], now: site.now)
            let moved = site.items(upTo: 20).map { migration.applied(to: $0, number: number) }
            let page = migration.page(of: site)
            let second = Changes(
                from: moved, known: KnownSource(items: first.new.map { KnownItem($0) }, pages: [page]),
                firstVisits: [], now: site.now)
            let stored = remembered(first, then: second)
            let third = Changes(
                from: moved, known: KnownSource(items: stored, pages: [page]), firstVisits: [], now: site.now)
            #expect(third.new.isEmpty, "\(migration) of \(site.name)")
            #expect(third.revised.isEmpty, "\(migration) of \(site.name)")
            #expect(third.refreshed.isEmpty, "\(migration) of \(site.name)")
            #expect(third.aliases.isEmpty, "\(migration) of \(site.name)")
        }
    }
}

/// What Storage would hold after two visits.
func remembered(_ first: Changes, then second: Changes) -> [KnownItem] {
    var items: [ItemKey: Item] = [:]
    var sketches: [ItemKey: Sketch] = [:]
    for item in first.new + second.new + second.refreshed + second.revised.map(\.item) {
        items[item.key] = item
        if !item.keepsText { sketches[item.key] = item.text.sketch }
    }
    return items.values.sorted { $0.key < $1.key }.map { item in
        var known = KnownItem(item)
        known.sketch = sketches[item.key] ?? known.sketch
        for alias in first.aliases + second.aliases where alias.key == item.key {
            known.names.insert(alias.name)
        }
        return known
    }
}

enum Migration: String, CaseIterable, Sendable {
    case newGuids, https, www, otherDomain, otherManager, otherManagerAndDomain, trackers, editedTitles,
        editedDates,
        stampedDates, listingToFeed, feedToListing, noDatesAnyMore, newGuidsAndTitles, printViews, longerTexts

    func page(of site: Site) -> String {
        switch self {
        case .listingToFeed, .feedToListing: site.page + "autre/"
        default: site.page
        }
    }

    func applied(to item: Item, number: Int) -> Item {
        var moved = item
        switch self {
        case .newGuids: moved.guid = item.guid.map { "tag:neuf," + $0 }
        case .https: rewrite(&moved) { $0.replacingOccurrences(of: "http://", with: "https://") }
        case .www: rewrite(&moved) { $0.replacingOccurrences(of: "://", with: "://www.") }
        case .otherDomain:
            rewrite(&moved) { $0.replacingOccurrences(of: "site\(number).", with: "nouveau\(number).") }
        case .otherManager:
            rewrite(&moved) { "http://site\(number).example.org/actualites/" + slug(of: item.title, $0) }
        case .otherManagerAndDomain:
            rewrite(&moved) {
                "https://nouveau\(number).example.org/fr/" + slug(of: item.title, $0) + ".html"
            }
            stamp(&moved)
        case .trackers:
            moved.url = item.url.map { $0 + ($0.contains("?") ? "&" : "?") + "utm_source=rss&xtor=RSS-1" }
        case .editedTitles: moved.title = item.title + " (mise à jour)"
        case .editedDates: moved.published = item.published.map { shifted($0, days: 3) }
        case .stampedDates: stamp(&moved)
        case .listingToFeed:
            moved.guid = item.url.map { $0 + "?guid" }
            moved.contentHTML =
                (item.summaryHTML ?? "") + "<p>Et la suite du texte, que la liste ne montrait pas.</p>"
        case .feedToListing:
            moved.guid = nil
            moved.summaryHTML = item.summaryHTML.map { String($0.prefix(80)) }
        case .noDatesAnyMore:
            moved.published = nil
            moved.guid = nil
        case .newGuidsAndTitles:
            moved.guid = item.guid.map { "neuf-" + $0 }
            moved.title = item.title.uppercased()
        case .printViews:
            moved.url = item.url.map {
                $0.replacingOccurrences(of: ".example.org/", with: ".example.org/print/")
            }
        case .longerTexts:
            moved.summaryHTML = (item.summaryHTML ?? "") + "<p>Renseignements auprès du centre.</p>"
        }
        return identified(moved)
    }

    private func stamp(_ item: inout Item) {
        if item.published != nil { item.published = .day(year: 2024, month: 11, day: 20) }
    }

    private func rewrite(_ item: inout Item, _ change: (String) -> String) {
        item.url = item.url.map(change)
        item.guid = item.guid.map { $0.hasPrefix("http") ? change($0) : $0 }
    }

    private func shifted(_ when: When, days: Int) -> When {
        let moved = when.civilDay.adding(days: days)
        return .day(year: moved.year, month: moved.month, day: moved.day)
    }
}

private func slug(of title: String, _ url: String) -> String {
    FoldedText(title).strings.joined(separator: "-")
}

/// The item with the identity that `identify` gives it.
func identified(_ given: Item) -> Item {
    var item = given
    item.canonicalURL = item.url.flatMap { CanonicalURL($0)?.text }
    item.rehash()
    item.key = ItemKey(
        naming: ItemNaming(
            source: item.source, guid: item.guid, canonicalURL: item.canonicalURL, title: item.title,
            published: item.published))
    return item
}

/// A made-up centre: what its items have, and what its addresses look like.
struct Site: Sendable {
    let name: String
    let number: Int
    let hasGuids: Bool
    let hasDates: Bool
    let hasTexts: Bool
    let address: @Sendable (Int, String) -> String

    var page: String { "http://site\(number).example.org/liste/" }
    var now: Date { Date(timeIntervalSince1970: 1_732_200_000) }

    static let all: [Site] = [
        Site("WordPress", 0) { "/" + $1 + "/" },
        Site("WordPress shortlinks", 1) { number, _ in "/?p=\(3000 + number)" },
        Site("Drupal", 2, hasGuids: false) { number, _ in "/node/\(233_000 + number)" },
        Site("SPIP", 3) { number, _ in "/spip.php?article\(number)" },
        Site("dated", 4) { "/2024/\($0 % 12 + 1)/" + $1 + ".html" },
        Site("without dates", 5, hasDates: false) { "/" + $1 + "/" },
        Site("without texts", 6, hasTexts: false) { "/actus/" + $1 },
        Site("titles only", 7, hasGuids: false, hasDates: false, hasTexts: false) { "/" + $1 },
        Site("titles and numbers only", 8, hasGuids: false, hasDates: false, hasTexts: false) { number, _ in
            "/index.php?id=\(number)"
        },
        Site("Joomla", 9) { "/index.php/actualites/\($0)-" + $1 },
    ]

    init(
        _ name: String, _ number: Int, hasGuids: Bool = true, hasDates: Bool = true, hasTexts: Bool = true,
        address: @escaping @Sendable (Int, String) -> String
    ) {
        self.name = name
        self.number = number
        self.hasGuids = hasGuids
        self.hasDates = hasDates
        self.hasTexts = hasTexts
        self.address = address
    }

    func items(upTo count: Int) -> [Item] {
        (0..<count).map { i in
            let title = titles[i]
            let url = "http://site\(number).example.org" + address(i + 1, slug(of: title, ""))
            let day = CivilDay(number: CivilDay(year: 2024, month: 6, day: 1).number + i * 7)
            let text =
                "<p>Le centre de ressources consacre une séance à ce sujet : \(title.lowercased()). "
                + "Elle réunit des équipes de \(towns[i]) et de \(towns[(i + 5) % towns.count]), des associations et "
                + "des conseils citoyens autour de \(subjects[i]), avec le témoignage de \(guests[i % guests.count]).</p>"
            return identified(
                Item(
                    key: ItemKey(text: ""), source: "site\(number)", page: page,
                    guid: hasGuids ? url : nil, url: url, title: title,
                    summaryHTML: hasTexts ? text : nil,
                    published: hasDates ? .day(year: day.year, month: day.month, day: day.day) : nil,
                    firstSeen: now))
        }
    }
}

private let titles = [
    "Habiter mieux demain", "Les conseils citoyens ont dix ans", "Médiation en santé : où en est-on ?",
    "Lettre d’information n°12", "Lettre d’information n°13", "Lettre d’information n°14",
    "Journée régionale sur l’emploi des femmes", "Retour sur la journée de Tours",
    "Retour sur la journée de Blois",
    "Appel à projets Quartiers d’été 2023", "Appel à projets Quartiers d’été 2024", "Sport et laïcité",
    "La participation sur le gril", "Webinaire : lire les données de l’Insee",
    "Cités éducatives, premiers bilans",
    "Offre d’emploi : chargé·e de mission", "Mobilités du quotidien", "Un guide pour les élus",
    "Le non-recours aux droits", "Alimentation et précarité", "Renouvellement urbain et concertation",
    "Lettre d’information n°15", "Appel à projets Quartiers d’été 2025",
]

private let towns = [
    "Laval", "Saintes", "Bègles", "Nancy", "Reims", "Metz", "Dole", "Vesoul", "Nevers", "Sens", "Lens",
    "Douai",
    "Creil", "Beauvais", "Tarbes", "Auch", "Albi", "Rodez", "Mende", "Nîmes", "Alès", "Béziers", "Sète",
]

private let subjects = [
    "la rénovation thermique", "la démocratie locale", "l’accès aux soins", "la vie du réseau",
    "nos chantiers d’hiver",
    "nos lectures de printemps", "la garde d’enfants", "la tranquillité publique",
    "la tarification solidaire",
    "la jeunesse en vacances", "la musique de rue", "la charte des clubs", "la concertation",
    "la statistique publique",
    "la réussite scolaire", "la coordination locale", "la marche et le vélo", "la décision publique",
    "la dématérialisation", "les jardins partagés", "la charte de relogement", "la mémoire ouvrière",
    "les séjours",
]

private let guests = ["Mme Arnaud", "M. Diallo", "Mme Petit", "M. Nguyen"]
