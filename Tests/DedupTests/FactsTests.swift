internal import Calendar
import Foundation
internal import Identity
import Model
import Testing
internal import Text

@testable import Dedup

/// What few texts state, and what keeps two of them apart or does not.
@Suite struct FactsTests {
    @Test("a name of several words is one fact, in whatever sentence it stands")
    func fullNames() {
        let a = facts("Avec Nadia Belkacem, autrice, et la compagnie du Grand Détour.")
        let b = facts("Trois questions à la romancière. Nadia Belkacem répond.")
        #expect(!Set(a.fullNames).isDisjoint(with: b.fullNames))
        #expect(facts("le Jeudi Saint et En Mars Prochain").fullNames.isEmpty)
        #expect(facts("Avec Nadia. Belkacem répond.").fullNames.isEmpty)
    }

    @Test(
        "a number counts the same things in figures, in letters and in thousands",
        arguments: [
            ("Elle réunit 14 cuisines.", "Les quatorze cuisines", true),
            ("2 350 personnes ont répondu", "Deux ans, 2350 réponses", true),
            ("un livret de 48 pages", "Livret, 48 p., gratuit", true),
            ("12 cuisines", "Douze cuisines", true), ("25 jardins", "vingt-cinq jardins", true),
            ("un premier lot de 340 logements", "trois cent quarante logements", true),
            ("31 familles", "trente et une familles", true),
            ("97 élèves", "quatre-vingt-dix-sept élèves", true),
            ("71 voisins", "soixante et onze voisins", true),
            ("2 350 réponses", "deux mille trois cent cinquante", true),
            ("30 entreprises", "une trentaine d’entreprises", true),
            ("25 jardins", "vingt jardins", false),
            ("20 pour cent", "vingt jardins", false), ("à 14 heures", "vers 14 heures", false),
            ("25 personnes", "25 personnes au plus", false), ("312 personnes", "les 312 personnes", true),
            ("décret n° 2025-412 du 12 mai", "le décret 2025-412", true),
            ("décret 2025-412", "décret 2025-418", false),
            ("neuf des jeunes", "9 jeunes", true),
            ("12 cuisines", "12 jardins", false), ("21000 Dijon", "21000 visiteurs", false),
            ("en 2025 habitants", "2025 habitants", false), ("le 12 mars", "12 mars", false),
            ("Mille Sources tient la cafetière", "une soirée que propose Mille Sources", false),
            ("avec les Trois Rivières", "chez les Trois Rivières", false),
            ("mille mercis", "mille idées", false),
            ("deux mille trois cents voisins", "2300 voisines", true),
        ])
    func counts(first: String, second: String, areOne: Bool) {
        #expect(Set(facts(first).counts).isDisjoint(with: facts(second).counts) != areOne)
    }

    @Test(
        "a number of three figures is precise, a round one and that of the nation's quarters are not",
        arguments: [
            ("312 entretiens", true), ("1 240 ménages", true), ("27 000 habitants", false),
            ("300 entretiens", false), ("1 514 quartiers", false), ("41 jeunes", false),
            ("décret 2025-412", true),
        ])
    func precise(text: String, isPrecise: Bool) {
        #expect(facts(text).counts.contains { Facts.isPrecise($0) } == isPrecise)
    }

    @Test("thousands number no issue, and a year is no number of one")
    func numbers() {
        #expect(Traits(FoldedText("Bourses de 30 000 euros, édition 12")).numbers == [12])
        let a = notice("a", "Prix des Trois Chênes 2026 : candidatures ouvertes", text: text)
        let b = notice("b", "Prix des Trois Chênes, n° 12 : candidatures ouvertes", text: text)
        let c = notice("b", "Prix des Trois Chênes 2025 : candidatures ouvertes", text: text)
        #expect(Evidence(between: a, and: b).verdict == .same)
        #expect(Evidence(between: a, and: c).verdict != .same)
    }

    @Test("a deadline of which only the month is told contradicts no day of that month")
    func months() {
        let title = "Prix des Trois Chênes : candidatures ouvertes"
        let a = notice("a", title, text: text, event: Event(deadline: When(text: "2026-07-12")))
        #expect(
            Evidence(
                between: a, and: notice("b", title, text: text, event: Event(deadline: When(text: "2026-07")))
            )
            .verdict
                == .same)
        for other in ["2026-08", "2026-07-13"] {
            let b = notice("b", title, text: text, event: Event(deadline: When(text: other)))
            #expect(Evidence(between: a, and: b).verdict != .same)
        }
    }

    @Test("before the day nothing looks back on it")
    func early() {
        let event = Event(start: When(text: "2026-06-19"))
        let a = notice(
            "a", "La nuit des jardins", text: text, published: "2026-05-02", event: event, kind: .event)
        let b = notice(
            "b", "On sème au Belvédère", text: reworded, published: "2026-06-02", event: event, kind: .recap)
        let c = notice(
            "b", "On sème au Belvédère", text: reworded, published: "2026-06-22", event: event, kind: .recap)
        #expect(Evidence(between: a, and: b).verdict == .same)
        #expect(Evidence(between: a, and: c).verdict != .same)
    }

    @Test("two titles over one text are two subjects only when the text takes them up")
    func wording() {
        func pair(_ first: String, _ second: String) -> [String] {
            Evidence(
                between: notice("a", "Étals et halles du Nord : \(first)", text: "\(text) \(ending(first))"),
                and: notice("b", "Étals et halles du Nord : \(second)", text: "\(text) \(ending(second))")
            ).reasons
        }
        let veto = "another subject in the same sentences"
        #expect(!pair("la parole aux marchandes", "décrochez vos combinés").contains(veto))
        #expect(pair("connaître le poisson", "connaître le fromage").contains(veto))
    }

    private func ending(_ title: String) -> String {
        switch title {
        case "connaître le poisson":
            "Ce mois-ci : le poisson, de la criée à la table, avec deux mareyeurs de la côte."
        case "connaître le fromage":
            "Pour finir : le fromage, ses laits et ses caves, raconté par trois affineuses du pays."
        case "la parole aux marchandes":
            "Dix minutes suffisent, les réponses sont lues par une seule équipe puis effacées."
        default: "Notre région compte sur vous : passez le mot autour des étals dès cette semaine, merci."
        }
    }

    private let text =
        "Sociologues et gardiens d’immeuble raconteront comment la tour Belvédère a changé de peau : relogement, chantier, jardin partagé et premières récoltes au pied des étages."
    private let reworded =
        "Relogement, chantier, jardin partagé, premières récoltes : gardiens et sociologues disent comment la tour a changé."

    private func facts(_ text: String) -> Facts { Traits(FoldedText(text)).facts }

    private func notice(
        _ source: String, _ title: String, text: String, published: String? = nil, event: Event? = nil,
        kind: Kind? = nil
    ) -> Fingerprint {
        var item = Item(
            key: ItemKey(text: source + title), source: source, page: source, title: title,
            summaryHTML: "<p>\(text)</p>", published: published.flatMap { When(text: $0) },
            firstSeen: Date(timeIntervalSince1970: 0), kind: kind)
        item.event = event
        return Fingerprint(item)
    }
}
