internal import Calendar
import Foundation
internal import Identity
import Model
import Testing
internal import Text

/// A notice of every month under one title is another notice each time.
@Suite("monthly series")
struct SeriesTests {
    let page = "https://x.example.org/actualites/"

    @Test("twelve months of three series under three titles are all kept", arguments: [1, 3, 36])
    func monthly(shown: Int) {
        var known: [KnownItem] = []
        var found: Set<ItemKey> = []
        var list: [Item] = []
        for month in 1...12 {
            list = series.indices.map { notice($0, month: month) } + list
            let now = Date(timeIntervalSince1970: 1_767_225_600 + Double(month) * 2_592_000)
            let result = Changes(
                from: Array(list.prefix(max(3, shown))), known: KnownSource(items: known, pages: [page]),
                firstVisits: month == 1 ? [page] : [], now: now)
            #expect(result.revised.isEmpty, "month \(month)")
            found.formUnion(result.new.map(\.key))
            known += result.new.map { KnownItem($0) }
        }
        #expect(found.count == 36)
    }

    @Test("under one title and slug, days apart: a copy of the text is the same notice, another text is not")
    func sameTitleAndSlug() {
        let before = notice(0, month: 9)
        var moved = before
        moved.url = "https://x.example.org/2026/10/cafe-des-parents/"
        moved.guid = "https://x.example.org/?p=99"
        moved.published = .day(year: 2026, month: 10, day: 20)
        #expect(sorted(identified(moved), knowing: before).new.isEmpty)
        #expect(sorted(notice(0, month: 10), knowing: before).new.count == 1)
        var bare = notice(0, month: 10)
        bare.summaryHTML = nil
        #expect(sorted(identified(bare), knowing: before).new.count == 1)
        bare.published = before.published
        #expect(sorted(identified(bare), knowing: before).new.isEmpty)
    }

    @Test(
        "under one title and text, an address that is counted further is the next of a series, unless its day is the same"
    )
    func countedAddress() {
        func cafe(_ count: String, day: Int?) -> Item {
            var item = notice(0, month: 9)
            item.url = "https://x.example.org/agenda/cafe-des-parents\(count)"
            item.canonicalURL = item.url
            item.guid = nil
            item.summaryHTML = "<p>\(subjects[0]) \(subjects[1])</p>"
            item.published = nil
            item.event = day.map { Event(start: .day(year: 2026, month: 10, day: $0)) }
            return identified(item)
        }
        #expect(sorted(cafe("-2", day: nil), knowing: cafe("", day: nil)).new.count == 1)
        #expect(sorted(cafe("-3", day: nil), knowing: cafe("-2", day: nil)).new.count == 1)
        #expect(sorted(cafe("-2", day: 6), knowing: cafe("", day: 6)).new.isEmpty)
        var (old, rewritten) = (cafe("", day: nil), cafe("-2", day: nil))
        (old.published, rewritten.published) = (
            .day(year: 2017, month: 3, day: 14), .day(year: 2026, month: 9, day: 1)
        )
        #expect(sorted(rewritten, knowing: old).new.isEmpty)
        #expect(sorted(cafe("-soir", day: nil), knowing: cafe("", day: nil)).new.isEmpty)
    }

    private func sorted(_ item: Item, knowing known: Item) -> Changes {
        Changes(
            from: [item], known: KnownSource(items: [KnownItem(known)], pages: [page]), firstVisits: [],
            now: Date(timeIntervalSince1970: 1_792_000_000))
    }

    private let series = ["Café des parents", "La lettre du réseau", "Permanence juridique gratuite"]

    private func notice(_ number: Int, month: Int) -> Item {
        let slug = FoldedText(series[number]).strings.joined(separator: "-")
        let url = "https://x.example.org/2026/\(month < 10 ? "0" : "")\(month)/\(slug)/"
        let subject = subjects[(month - 1 + number * 5) % subjects.count]
        return identified(
            Item(
                key: ItemKey(text: ""), source: "x", page: page,
                guid: "https://x.example.org/?p=\(month * 10 + number)",
                url: url, title: series[number], summaryHTML: "<p>\(subject)</p>",
                published: .day(year: 2026, month: month, day: 3 + number), firstSeen: .distantPast))
    }

    private let subjects = [
        "Nous parlerons du sommeil des petits avec une puéricultrice de la maternité voisine.",
        "Les écrans à la maison : quelles règles, quels horaires, quelles disputes évitées ?",
        "Un médiateur familial répond à toutes vos questions sur la garde partagée.",
        "Goûter autour des contes, avec la bibliothèque et deux conteuses bénévoles.",
        "Préparer l’entrée en sixième sans stress, témoignages de collégiens du quartier.",
        "La cuisine des quatre saisons : recettes économiques à rapporter chez soi.",
        "Vacances : où partir près d’ici, quelles aides demander, comment s’inscrire.",
        "Sortie au jardin partagé, bottes conseillées, soupe offerte à midi.",
        "L’orthophoniste explique le bilinguisme et rassure sur les retards de langage.",
        "Handicap et école : vos droits, vos interlocuteurs, un dossier pas à pas.",
        "Atelier bricolage de jouets en bois avec l’association des anciens menuisiers.",
        "Fête de fin d’année, chorale des mamans et exposition des dessins d’enfants.",
    ]
}
