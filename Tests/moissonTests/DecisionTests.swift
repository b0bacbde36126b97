import Foundation
import Testing

@testable import moisson

private let subjects = [
    "la médiation numérique", "l’accès aux soins", "la réussite éducative", "l’insertion des jeunes",
    "la rénovation des copropriétés", "le sport de proximité", "les conseils citoyens", "la petite enfance",
    "l’alimentation durable", "la lecture publique", "les mobilités douces", "la lutte contre l’isolement",
]
private let towns = [
    "Metz", "Lens", "Arras", "Nîmes", "Brest", "Dijon", "Tours", "Vannes", "Rodez", "Bourges",
]
private let forms = [
    "Une étude sur", "Le bilan de trois ans de", "Un guide pratique pour", "Retour d’expérience :",
    "Un film documentaire sur", "Les chiffres clés de", "Appel à contributions pour", "Un podcast consacré à",
    "La cartographie de", "Portrait d’une équipe engagée pour",
]

/// An announcement of the generated centres; no two have form, subject and town in common.
private struct Notice {
    let number: Int

    var title: String {
        "\(forms[number % 10]) \(subjects[number % 12]) à \(towns[(number * 7 + number / 10) % 10])"
    }
    var path: String { "notices/\(number)/" }
    var day: String { String(format: "2026-%02d-%02d", 10 - number / 60, 28 - number % 28) }
    var text: String {
        "Notre équipe présente ici \(number * 37 % 91) pages, \(number + 3) entretiens et \(number * 13 % 71) photographies,"
            + " réunis par le centre avec les habitants de \(towns[(number * 3) % 10]), autour de \(subjects[(number + 5) % 12])."
    }
}

/// The two generated centres as they stand: one tells in a feed, the other in a listing.
private struct Centres {
    let program: Program
    /// The address of the centre with the feed, and of that with the listing.
    var feed: String
    let listing: String
    static let told = 0..<60
    static let listed = 60..<100

    func writeFeed(in folder: String) throws {
        let items = Centres.told.map { number in
            let notice = Notice(number: number)
            return """
                <item><title>\(notice.title)</title><link>\(feed)\(notice.path)</link>
                <guid isPermaLink="false">centre-\(number)</guid><pubDate>\(rfc822(notice.day))</pubDate>
                <description>\(notice.text)</description></item>
                """
        }
        try program.write(
            "<rss version=\"2.0\"><channel><title>Centre</title><link>\(feed)</link><description>Actualités</description>"
                + items.joined() + "</channel></rss>", to: "\(folder)/feed.xml")
    }

    func writeListing(isRedesigned: Bool) throws {
        let records = Centres.listed.map { number -> String in
            let notice = Notice(number: number)
            let link = "<a href=\"/\(notice.path)\">\(notice.title)</a>"
            return isRedesigned
                ? "<li class=\"tile\"><div class=\"tile-text\"><span class=\"when\">\(notice.day)</span><h3>\(link)</h3><p>\(notice.text)</p></div></li>"
                : "<article><h2>\(link)</h2><time datetime=\"\(notice.day)\">\(notice.day)</time><p>\(notice.text)</p></article>"
        }
        let list =
            isRedesigned ? "<ul class=\"tiles\">\(records.joined())</ul>" : records.joined(separator: "\n")
        try program.write(
            "<!doctype html><html lang=\"fr\"><head><title>Actualités</title></head><body><main><h1>Actualités</h1>\(list)</main></body></html>",
            to: "listing/index.html")
    }

    func writeConfiguration(same pairs: [(Int, Int)] = []) throws {
        let root: [String: Any] = [
            "title": "Veille", "link": "https://veille.example/",
            "network": ["allowPrivateAddresses": true, "perHostDelaySeconds": 0],
            "sources": [
                ["id": "flux", "name": "Centre du flux", "pages": [feed + "feed.xml"]],
                ["id": "liste", "name": "Centre de la liste", "pages": [["url": listing, "type": "html"]]],
            ],
            "stories": ["same": pairs.map { [address($0.0), address($0.1)] }],
        ]
        try program.write(
            String(decoding: try JSONSerialization.data(withJSONObject: root), as: UTF8.self),
            to: "feeds.json")
    }

    func address(_ number: Int) -> String {
        (Centres.told.contains(number) ? feed : listing) + Notice(number: number).path
    }

    private func rfc822(_ day: String) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let parts = day.split(separator: "-").compactMap { Int($0) }
        return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0]) 08:00:00 +0000"
    }
}

/// What a person decided about the announcement of a number, and whether a feed obeys it.
private enum Decision: Int, CaseIterable {
    case hide, hold, note, title, kind, region, day, place, cancelled, pin

    init(about number: Int) { self = Decision.allCases[number % Decision.allCases.count] }

    func members(_ number: Int) -> [String: Any] {
        switch self {
        case .hide: ["hide": true]
        case .hold: ["hold": true]
        case .note: ["note": "Le mot \(number)."]
        case .title: ["title": "Titre \(number)"]
        case .kind: ["kind": "recap"]
        case .region: ["regions": ["Région \(number)"]]
        case .day: ["event": ["start": "2026-12-05T14:00:00+01:00"]]
        case .place: ["event": ["place": "Salle \(number)"]]
        case .cancelled: ["event": ["start": "2026-12-06", "cancelled": true]]
        case .pin: ["pin": "2027-01-05"]
        }
    }

    func isObeyed(_ number: Int, by story: [String: Any]?) -> Bool {
        let extra = story?["_moisson"] as? [String: Any]
        let event = extra?["event"] as? [String: Any]
        return switch self {
        case .hide, .hold: story == nil
        case .note: extra?["note"] as? String == "Le mot \(number)."
        case .title: story?["title"] as? String == "Titre \(number)"
        case .kind: extra?["kind"] as? String == "recap"
        case .region: extra?["regions"] as? [String] == ["Région \(number)"]
        case .day: event?["start"] as? String == "2026-12-05T14:00:00+01:00"
        case .place: event?["place"] as? String == "Salle \(number)"
        case .cancelled: event?["cancelled"] as? Bool == true
        case .pin: extra?["pinned"] as? Bool == true
        }
    }
}

@Suite("A hundred decisions of a person", .serialized)
struct DecisionTests {
    private static let decided = 0..<100

    /// The published story of each announcement, by its number.
    private func told(_ program: Program) throws -> [Int: [String: Any]] {
        var told: [Int: [String: Any]] = [:]
        let feed = try JSONSerialization.jsonObject(with: program.files(in: "output")["feed.json"] ?? Data())
        for story in (feed as? [String: Any])?["items"] as? [[String: Any]] ?? [] {
            let extra = story["_moisson"] as? [String: Any]
            for source in extra?["sources"] as? [[String: Any]] ?? [] {
                let url = source["url"] as? String ?? ""
                if let number = url.split(separator: "/").last.flatMap({ Int($0) }) { told[number] = story }
            }
        }
        return told
    }

    private func check(_ program: Program, _ when: String) throws {
        let told = try told(program)
        let lost = DecisionTests.decided.filter { !Decision(about: $0).isObeyed($0, by: told[$0]) }
        #expect(lost.isEmpty, "\(when): \(lost.map { "\($0) \(Decision(about: $0))" })")
    }

    @Test("they outlive replay, a merge, a redesign, a moved site and a lost database, and each is explained")
    func hundred() async throws {
        let sites = try Program()
        for folder in ["feed", "listing", "moved"] { try sites.write("", to: "\(folder)/empty.txt") }
        try await serving(["feed", "listing", "moved"].map { sites.path($0) }) { addresses in
            var centres = Centres(program: sites, feed: addresses[0], listing: addresses[1])
            try centres.writeFeed(in: "feed")
            try centres.writeListing(isRedesigned: false)
            try centres.writeConfiguration()
            func run(_ command: String, hour: Int) async throws {
                let result = try await sites.run(
                    [
                        command, "--now",
                        "2026-11-\(18 + hour / 24)T\(String(format: "%02d", hour % 24)):00:00+01:00",
                    ]
                        + (command == "harvest" ? ["--all"] : []))
                #expect(result.status == 0, "\(command): \(result.errors)")
            }
            try await run("harvest", hour: 6)
            try #require(try told(sites).count == DecisionTests.decided.count)
            let ids = try told(sites).mapValues { $0["id"] as? String ?? "" }
            let entries = DecisionTests.decided.map { number in
                Decision(about: number).members(number).merging([
                    "story": ids[number] ?? "", "urls": [centres.address(number)], "by": "Anne",
                    "at": "2026-11-18T07:00:00Z",
                ]) { own, _ in own }
            }
            let file = try JSONSerialization.data(withJSONObject: ["stories": entries])
            try sites.write(String(decoding: file, as: UTF8.self), to: "edition.json")
            try await run("publish", hour: 7)
            try check(sites, "at once")
            try await run("replay", hour: 8)
            try check(sites, "after replay")

            // What was decided about either story holds for the one that they become.
            let pairs = [(2, 63), (4, 65), (7, 69), (12, 73), (24, 79), (35, 94)]
            try centres.writeConfiguration(same: pairs)
            try await run("replay", hour: 9)
            let merged = try told(sites)
            #expect(pairs.allSatisfy { merged[$0.0]?["id"] as? String == merged[$0.1]?["id"] as? String })
            try check(sites, "after a merge")

            try centres.writeListing(isRedesigned: true)
            try await run("harvest", hour: 30)
            try check(sites, "after a redesign")

            try FileManager.default.removeItem(atPath: sites.path("data"))
            try await run("harvest", hour: 31)
            try check(sites, "with a new database")

            centres.feed = addresses[2]
            try centres.writeFeed(in: "moved")
            try centres.writeConfiguration(same: pairs)
            try await run("harvest", hour: 54)
            #expect(
                try told(sites).values.contains { ($0["url"] as? String)?.hasPrefix(addresses[2]) == true })
            try check(sites, "after a move")

            try centres.writeConfiguration()
            try await run("replay", hour: 55)
            try check(sites, "parted again")

            for number in DecisionTests.decided {
                let explained = try await sites.run(
                    "explain", centres.address(number), "--now", "2026-11-20T08:00:00+01:00")
                #expect(
                    explained.output.contains("edited: ") && explained.output.contains("Anne"), "\(number)")
            }
        }
    }
}
