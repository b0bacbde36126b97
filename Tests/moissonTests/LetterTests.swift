import Foundation
import Testing

@testable import moisson

private let first = "2026-11-02T06:00:00+01:00"
private let second = "2026-11-17T06:00:00+01:00"
private let monday = "2026-11-23T08:00:00+01:00"
private let tuesday = "2026-11-24T08:00:00+01:00"

/// A program with a site of one feed, two letters, and a sendmail that keeps what it gets.
private struct LetterPlace {
    let program: Program
    let site: String

    static func open(_ body: (LetterPlace) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/moisson-site-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await serving([folder]) { addresses in
            let place = LetterPlace(program: try Program(), site: folder)
            try place.configure(feed: addresses[0] + "feed.xml")
            try place.program.write(
                "a@b.example\nb@b.example # absente en août\n# c@b.example\nd\u{27}e\n", to: "liste.txt")
            try await place.harvest()
            try await body(place)
        }
    }

    func configure(feed: String) throws {
        let sendmail = """
            #!/bin/sh
            for last; do :; done
            mkdir -p sent
            case "$(cat faults 2>/dev/null)" in
            "refuse $last") cat >/dev/null; exit 67 ;;
            "later $last") cat >/dev/null; exit 75 ;;
            "kill $last") rm faults; cat >"sent/$last-$$"; kill -9 $PPID; exit 0 ;;
            esac
            cat >"sent/$last-$$"
            """
        try program.write(sendmail, to: "sendmail")
        chmod(program.path("sendmail"), 0o755)
        try program.write(
            """
            {"title": "Veille", "link": "https://veille.example/", "contact": "veille@veille.example",
             "sources": [{"id": "centre", "name": "Centre", "region": "Nord", "pages": ["\(feed)"]}],
             "letters": [{"id": "hebdo", "to": ["Anne <A@b.example>"], "recipients": "liste.txt", "editor": "chef@b.example"},
                         {"id": "sud", "regions": ["Sud"], "to": ["a@b.example"]}],
             "mail": {"from": "Veille <veille@veille.example>", "sendmail": "\(program.path("sendmail"))", "perMinute": 1000},
             "network": {"allowPrivateAddresses": true, "perHostDelaySeconds": 0, "respectRobots": false}}
            """, to: "feeds.json")
    }

    func harvest() async throws {
        for (count, now) in [(1, first), (4, second)] {
            let items = (0..<count).map { number in
                """
                <item><guid>g\(number)</guid><title>Atelier numéro \(number)</title>
                <link>https://centre.example/\(number)</link><description>Le \(number + 1) décembre 2026 à Lens</description></item>
                """
            }
            let feed = "<rss version=\"2.0\"><channel><title>Centre</title>\(items.joined())</channel></rss>"
            try Data(feed.utf8).write(to: URL(fileURLWithPath: site + "/feed.xml"))
            let result = try await program.run("harvest", "--all", "--now", now)
            #expect(result.status == 0, "\(result.errors)")
        }
    }

    /// The messages that the program gave away, by recipient.
    var sent: [String: [String]] {
        Dictionary(
            grouping: program.files(in: "sent").map { name, data in
                (name.prefix { $0 != "-" }.lowercased(), String(decoding: data, as: UTF8.self))
            }, by: \.0
        ).mapValues { $0.map(\.1) }
    }

    func states() async throws -> [String: String] {
        let result = try await program.run("deliveries", "--json", "--now", tuesday)
        let deliveries = result.json["deliveries"] as? [[String: Any]] ?? []
        return Dictionary(
            deliveries.compactMap { delivery in
                (delivery["key"] as? String).map { ($0, delivery["state"] as? String ?? "") }
            }, uniquingKeysWith: { first, _ in first })
    }

    @discardableResult
    func send(_ status: Int32, _ more: String..., now: String = monday) async throws -> Program.Result {
        let result = try await program.run(["digest", "--send", "--now", now] + more)
        #expect(result.status == status, "\(result.errors)\(result.output)")
        return result
    }
}

@Suite("Letters, from the database to the reader", .serialized)
struct LetterTests {
    @Test("every reader gets one message, with a header of its own; a second call sends nothing")
    func once() async throws {
        try await LetterPlace.open { place in
            let result = try await place.send(0)
            #expect(result.errors.contains("liste.txt:4"))
            #expect(result.errors.contains("sud/2026-W47: neither news nor reminders"))
            #expect(place.sent.mapValues(\.count) == ["a@b.example": 1, "b@b.example": 1])
            let message = try #require(place.sent["a@b.example"]?.first)
            #expect(message.contains("\nTo: Anne <A@b.example>\n"))
            #expect(message.contains("\nList-Id: <hebdo.veille.example>\n"))
            #expect(
                message.contains(
                    "\nList-Unsubscribe: <mailto:veille@veille.example?subject=d%C3%A9sinscription%20"))
            #expect(message.contains("@veille.example>\n"))
            try await place.send(0, now: tuesday)
            #expect(place.sent.values.allSatisfy { $0.count == 1 })
            #expect(
                try await place.states() == [
                    "hebdo/2026-W47/a@b.example": "handed over", "hebdo/2026-W47/b@b.example": "handed over",
                ])
        }
    }

    @Test("a made letter is the same ever after; it is made anew unless it was sent")
    func frozen() async throws {
        try await LetterPlace.open { place in
            try await place.program.run("digest", "--now", monday)
            let made = place.program.files(in: "output/digests")
            #expect(made["2026-W47.html"] != nil)
            let list = String(decoding: made["index.html"] ?? Data(), as: UTF8.self)
            #expect(list.contains("href=\"2026-W47.html\"") && list.contains("href=\"2026-W47.txt\""))
            try FileManager.default.removeItem(atPath: place.program.path("output/digests"))
            try await place.program.run("digest", "--week", "2026-W47", "--now", tuesday)
            #expect(place.program.files(in: "output/digests") == made)
            #expect(try await place.program.run("digest", "--redo", "--now", monday).status == 0)
            let early = try await place.program.run("digest", "--week", "2026-W48", "--now", tuesday)
            #expect(early.status == 0 && early.errors.contains("hebdo/2026-W48: made before the week ends"))
            #expect(early.errors.contains("sud/2026-W48: made before the week ends"), "\(early.errors)")
            try await place.send(0)
            #expect(try await place.program.run("digest", "--redo", "--now", tuesday).status == 65)
            #expect(
                try await place.program.run("digest", "--week", "2026-W50", "--now", tuesday).status == 64)
        }
    }

    @Test("a refused reader stops nobody; a passing fault is tried again; both are told with status 75")
    func faults() async throws {
        try await LetterPlace.open { place in
            try place.program.write("refuse A@b.example", to: "faults")
            #expect(try await place.send(75).errors.contains("--resolve hebdo/2026-W47/a@b.example"))
            #expect(place.sent.mapValues(\.count) == ["b@b.example": 1])
            let key = "hebdo/2026-W47/a@b.example"
            #expect(try await place.states()[key] == "refused")
            let other = "hebdo/2026-W47/b@b.example"
            #expect(
                try await place.program.run("deliveries", "--resolve", other, "--as", "sent").status == 65)
            #expect(try await place.program.run("deliveries", "--resolve", "x", "--as", "sent").status == 65)
            #expect(
                try await place.program.run("deliveries", "--resolve", key, "--as", "unsent", "--now", monday)
                    .status
                    == 0)
            try place.program.write("later A@b.example", to: "faults")
            try await place.send(75)
            #expect(try await place.states()[key] == "prepared")
            try place.program.write("", to: "faults")
            try await place.send(0)
            #expect(place.sent.mapValues(\.count) == ["a@b.example": 1, "b@b.example": 1])
        }
    }

    @Test(
        "a run that is killed while it hands over leaves one unknown message, which is never sent again by itself"
    )
    func killed() async throws {
        try await LetterPlace.open { place in
            try place.program.write("kill A@b.example", to: "faults")
            _ = try await place.program.run("digest", "--send", "--now", monday)
            let key = "hebdo/2026-W47/a@b.example"
            #expect(try await place.states()[key] == "unknown")
            try await place.send(75)
            #expect(place.sent.mapValues(\.count) == ["a@b.example": 1, "b@b.example": 1])
            try await place.program.run("deliveries", "--resolve", key, "--as", "sent", "--now", monday)
            try await place.send(0)
            #expect(place.sent.mapValues(\.count) == ["a@b.example": 1, "b@b.example": 1])
        }
    }

    @Test("an older backup that is put back sends nothing twice: what the journal calls begun is unknown")
    func restored() async throws {
        try await LetterPlace.open { place in
            try await place.program.run("digest", "--now", monday)
            let backup = place.program.files(in: "data").filter { !$0.key.hasSuffix(".deliveries") }
            try await place.send(0)
            for (name, data) in backup {
                try data.write(to: URL(fileURLWithPath: place.program.path("data/" + name)))
            }
            for name in place.program.files(in: "data").keys
            where backup[name] == nil && !name.hasSuffix(".deliveries") {
                try FileManager.default.removeItem(atPath: place.program.path("data/" + name))
            }
            try await place.send(75)
            #expect(place.sent.values.allSatisfy { $0.count == 1 })
            #expect(try await Set(place.states().values) == ["unknown"])
        }
    }

    @Test(
        "a database that is lost sends nothing twice: its letters stand in the output, their stories are told"
    )
    func lost() async throws {
        try await LetterPlace.open { place in
            try await place.send(0)
            let letter = place.program.files(in: "output/digests")["2026-W47.html"]
            try FileManager.default.removeItem(atPath: place.program.path("data"))
            try await place.program.run("harvest", "--now", second)
            try await place.send(75)
            #expect(place.sent.values.allSatisfy { $0.count == 1 })
            #expect(try await Set(place.states().values) == ["unknown"])
            #expect(place.program.files(in: "output/digests")["2026-W47.html"] == letter)
        }
    }

    @Test(
        "a clock a year ahead makes and sends nothing, and what was prepared goes out when it is right again")
    func ahead() async throws {
        try await LetterPlace.open { place in
            try await place.program.run("digest", "--now", monday)
            try await place.send(75, now: "2027-11-23T08:00:00+01:00")
            #expect(place.sent.isEmpty)
            #expect(place.program.files(in: "output/digests").keys.allSatisfy { !$0.contains("2027") })
            try await place.send(0)
            #expect(place.sent.values.allSatisfy { $0.count == 1 })
        }
    }

    @Test("a reader who left the list is not sent to; a new one gets this week's letter")
    func lists() async throws {
        try await LetterPlace.open { place in
            try await place.program.run("digest", "--now", monday)
            try place.program.write("c@b.example\n", to: "liste.txt")
            try await place.send(0)
            #expect(place.sent.mapValues(\.count) == ["a@b.example": 1, "c@b.example": 1])
        }
    }

    @Test("a trial goes to anybody and counts for nobody; the draft goes to the editor once a day")
    func outside() async throws {
        try await LetterPlace.open { place in
            let trial = try await place.program.run(
                "digest", "--letter", "hebdo", "--to", "x@b.example", "--now", monday)
            #expect(trial.status == 0, "\(trial.errors)")
            let message = try #require(place.sent["x@b.example"]?.first)
            #expect(subject(of: message).hasPrefix("Essai"), "\(subject(of: message))")
            #expect(try await place.states().isEmpty)
            let told = try await place.program.run("digest", "--to", "y@b.example", "--json", "--now", monday)
            let copies = told.json["copies"] as? [[String: Any]] ?? []
            #expect(copies.map { $0["letter"] as? String } == ["hebdo", "sud"], "\(told.output)")
            #expect(copies.allSatisfy { $0["state"] as? String == "handed over" })
            let drafts = try await place.program.run("digest", "--draft", "--json", "--now", monday)
            #expect((drafts.json["letters"] as? [[String: Any]])?.count == 2, "\(drafts.output)")
            for wrong in [["--to", "a@b.example"], ["--week", "2030-W01"]] {
                let refused = try await place.program.run(["digest", "--draft", "--now", monday] + wrong)
                #expect(refused.status == 64 && refused.output.isEmpty, "\(refused.errors)")
            }
            for _ in 0..<2 { try await place.send(0, "--draft") }
            #expect(place.sent["chef@b.example"]?.count == 1)
            let paths = place.program.files(in: "output/digests").keys
            #expect(paths.allSatisfy { $0.hasSuffix("index.html") })
            try await place.send(0, "--to", "B@b.example")
            #expect(place.sent["b@b.example"]?.count == 1)
            #expect(place.sent["a@b.example"] == nil)
        }
    }
}

/// The subject of a message, its encoded words (RFC 2047) read.
private func subject(of message: String) -> String {
    let lines = message.replacing("\r\n", with: "\n").replacing("\n ", with: " ").split(separator: "\n")
    let field = lines.first { $0.hasPrefix("Subject: ") }?.dropFirst(9) ?? ""
    return field.split(separator: " ").map { word in
        guard word.hasPrefix("=?utf-8?B?"),
            let data = Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
        else { return String(word) }
        return String(decoding: data, as: UTF8.self)
    }.joined()
}
