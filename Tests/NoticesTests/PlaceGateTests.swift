internal import Foundation
internal import Model
import Testing
internal import Text

@testable import Notices

/// A commune of `Fixtures/communes.tsv`.
private struct SampledCommune {
    let size: String
    let department: String
    let postcode: String
    let name: String

    /// As French says it behind a preposition: « au Mans », « aux Ulis ».
    var withAt: String {
        if name.hasPrefix("Le ") { return "au " + name.dropFirst(3) }
        if name.hasPrefix("Les ") { return "aux " + name.dropFirst(4) }
        return "à " + name
    }
}

/// The quality gate of places: sampled communes of every size in the forms in which notices say them.
@Suite("places: communes of every size")
struct PlaceGateTests {
    private static let communes: [SampledCommune] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "Fixtures/communes.tsv")
        let lines = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return lines.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t").map(String.init)
            return SampledCommune(size: cells[0], department: cells[1], postcode: cells[2], name: cells[3])
        }
    }()

    /// A text and the place that it names, of one commune.
    private typealias Form = @Sendable (_ commune: SampledCommune) -> (text: String, place: String)

    @Test("at least 98 of 100 are right and at most 2 of 1,000 wrong, for every form and size")
    func communes() {
        #expect(Self.communes.count > 1_500)
        let reader = NoticeReader(themes: [], organisers: [])
        for (form, write) in sentences {
            var wrong = 0
            for (size, communes) in Dictionary(grouping: Self.communes, by: \.size) {
                var right = 0
                for commune in communes {
                    let (text, place) = write(commune)
                    let found = reader.place(of: text)
                    if found == place { right += 1 } else if found != nil { wrong += 1 }
                    if found != place { print("\(form), \(size): \(found ?? "nil"), not \(place): \(text)") }
                }
                #expect(Double(right) >= 0.98 * Double(communes.count), "\(form), \(size)")
            }
            #expect(Double(wrong) <= 0.002 * Double(Self.communes.count), "\(form)")
        }
    }

    @Test(
        "what is named after a town, or only looks like one, is no place",
        arguments: [
            "Jeudi 14 novembre 2024 à 14h : la rue de Paris se raconte.",
            "Jeudi 14 novembre 2024, avec Mme Lyon, sociologue.",
            "Le 14 novembre 2024, Paul Tours, Anne Metz et M. Nancy débattent.",
            "Le 14 novembre 2024. Lire, Vire, écrire : trois ateliers.",
            "Le 14 novembre 2024, les élus de Roubaix et le maire de Lille témoignent.",
            "Le 14 novembre 2024, les cités éducatives de Cayenne et de Metz se racontent.",
            "Le 14 novembre 2024, le car part de Dijon à six heures.",
            "Le 14 novembre 2024 : départ de Limoges, retour le soir.",
            "Le 14 novembre 2024, les gardiens de Vannes se racontent.",
            "Le 14 novembre 2024 à 14h30 heure de Paris, 8h30 chez nous.",
            "Le 14 novembre 2024. L'an dernier nous étions 870, dont 610 en ligne.",
            "Le 14 novembre 2024. Lire, Vitré, écrire.", "Le 14 novembre 2024 à Cherbourgeois.",
            "Le 14 novembre 2024. Un article de Nice-Matin.", "Le 14 novembre 2024, quartier Bellevue.",
        ])
    func noTown(text: String) {
        #expect(NoticeReader(themes: [], organisers: []).place(of: text) == nil)
    }

    @Test(
        "a place is found in the forms in which notices say it",
        arguments: [
            ("Jeudi 14 novembre 2024 – 9h30-12h – Maison des associations, Reims\nVenez nombreux.", "Reims"),
            ("14 novembre 2024\nLAVAL / Espace Clairefontaine", "Laval"),
            ("La journée du 14 novembre 2024 (Meaux, 9h-17h) sera filmée.", "Meaux"),
            ("14 novembre 2024, 62700 BRUAY-LA-BUISSIÈRE", "Bruay-la-Buissière (62)"),
            (
                "14 novembre 2024\nLocation\nPoitiers (86)\nStructure\nOrganisateur : le centre",
                "Poitiers (86)"
            ),
            ("Calendrier 14 novembre 2024 9h Location Périgueux Structure Organisateur", "Périgueux"),
            ("Le 14 novembre 2024\nLieu : 12 rue de Paris, Lille", "Lille"),
            ("Le 14 novembre 2024\nLieu : Vire, parc de la Mairie Objectifs : se rencontrer", "Vire"),
            ("Le 14 novembre 2024 à la Courneuve, puis à Bondy en 2025.", "La Courneuve"),
            ("Le 14 novembre 2024 à Saint-Denis (La Réunion)", "Saint-Denis (La Réunion)"),
            ("Le 14 novembre 2024 à Paris 13e, salle B.", "Paris"),
            ("Le 14 novembre 2024 à l'Haÿ-les-Roses", "L'Haÿ-les-Roses"),
            ("Le 14 novembre 2024 à Évry-Courcouronnes", "Évry-Courcouronnes"),
            ("Le 14 novembre 2024 au théâtre du Havre", "Le Havre"),
            ("Le 14 novembre 2024 ne se tiendra pas à Pantin : rendez-vous à la mairie, à Bondy.", "Bondy"),
            ("Le 14 novembre 2024 à Lyon ou à distance.", "Lyon, en ligne"),
            ("Le 14 novembre 2024, salle de la mairie annexe, Guéret.", "Guéret"),
            ("Le 14 novembre 2024 à Cherbourg, au local.", "Cherbourg"),
            ("Le 14 novembre 2024 à Vaulx", "Vaulx"),
            ("Le 14 novembre 2024 à Sarrebruck, au bureau du quartier.", "Sarrebruck"),
            ("Le 14 novembre 2024 à 14h30 en ligne.", "en ligne"),
            ("Le 14 novembre 2024, en présentiel à Brest et en visio.", "Brest, en ligne"),
        ])
    func forms(text: String, place: String) {
        #expect(NoticeReader(themes: [], organisers: []).place(of: text) == place)
    }

    private let sentences: [(name: String, write: Form)] = [
        ("à", { ("La journée aura lieu le jeudi 14 novembre 2024 de 9h30 à 16h30 \($0.withAt).", $0.name) }),
        (
            "department",
            {
                let place = "\($0.name) (\($0.department))"
                return ("Jeudi 14 novembre 2024 – 9h30 - 16h30 – \(place)\nUne journée d'échanges.", place)
            }
        ),
        (
            "postcode",
            {
                (
                    "Jeudi 14 novembre 2024, 14h, 3 rue de Paris, \($0.postcode) \($0.name) Cedex.",
                    "\($0.name) (\($0.department))"
                )
            }
        ),
        (
            "label",
            { ("Jeudi 14 novembre 2024 à 14h\nLieu : salle polyvalente, \($0.name)\nEntrée libre", $0.name) }
        ),
    ]
}

extension NoticeReader {
    fileprivate func place(of text: String) -> String? {
        guard let day = try? Date("2024-10-01T08:00:00Z", strategy: .iso8601) else { return nil }
        let notice = notice(
            NoticeText(
                ItemText(title: "Rencontre", text: text), pageKind: .event, reference: day,
                timezone: parisZone))
        return notice.event?.place
    }
}
