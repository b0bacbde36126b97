import Foundation
import Model
import Storage
import Testing

@testable import moisson

@Suite("Troubles and the way out of them", .serialized)
struct TroubleTests {
    private let now = "2026-11-18T06:30:00+01:00"

    @Test("without a network nothing is silent, behind robots.txt either: exit 69, and the reason in French")
    func noNetwork() async throws {
        let program = try Program()
        try program.write(
            """
            {"sources": [{"id": "a", "name": "A", "pages": ["http://nulle-part.invalid/actualites/"]},
                         {"id": "b", "name": "B", "pages": ["http://autre-part.invalid/feed/"]}]}
            """, to: "feeds.json")
        let result = try await program.run("harvest", "--now", now)
        #expect(result.status == 69)
        #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
        let status = try await program.run("status", "--now", now).output
        #expect(status.contains("the host name is unknown") && !status.contains("blocked"), "\(status)")
        let page = String(decoding: program.files(in: "output")["status.html"] ?? Data(), as: UTF8.self)
        #expect(page.contains("le nom du serveur est introuvable") && !page.contains("bloquée"))
    }

    @Test("a backup is whole, goes on working as a database, and is never half there")
    func backup() async throws {
        let site = try Program()
        try site.write(listingText([1, 2, 3, 4, 5, 6]), to: "site/liste/index.html")
        try await serving([site.path("site")]) { addresses in
            let program = try Program()
            try program.write(
                """
                {"network": {"allowPrivateAddresses": true, "perHostDelaySeconds": 0, "respectRobots": false},
                 "sources": [{"id": "centre", "name": "Centre", "pages": [{"url": "\(addresses[0])liste/", "type": "html"}]}]}
                """, to: "feeds.json")
            #expect(try await program.run("backup", "copy.sqlite", "--now", now).status == 66)
            try await program.run("harvest", "--now", now)
            let copied = try await program.run("backup", "copy.sqlite", "--now", now)
            #expect(copied.status == 0, "\(copied.errors)")
            let published = program.files(in: "output")["feed.json"]
            let again = try await program.run(
                "publish", "--database", "copy.sqlite", "--output", "output-2", "--now", now)
            #expect(again.status == 0, "\(again.errors)")
            #expect(program.files(in: "output-2")["feed.json"] == published)
            let before = program.files(in: ".")["copy.sqlite"]
            let full = try await program.shell(
                "ulimit -f 100; trap '' XFSZ; $moisson backup copy.sqlite --now \(now)")
            #expect(full.status == 73, "\(full.errors)")
            #expect(full.errors.split(separator: "\n").count == 1, "\(full.errors)")
            #expect(program.files(in: ".")["copy.sqlite"] == before)
            #expect(!program.files(in: ".").keys.contains { $0.hasSuffix(".tmp") })
            #expect(
                try await program.run("backup", "data/moisson.sqlite", "--now", now).status == 64)
            let told = try await program.run("backup", "copy.sqlite", "--json", "--now", now)
            #expect(told.json["file"] as? String == "copy.sqlite")
            // Nothing but an older copy is replaced.
            let configuration = program.files(in: ".")["feeds.json"]
            #expect(try await program.run("backup", "feeds.json", "--now", now).status == 64)
            #expect(program.files(in: ".")["feeds.json"] == configuration)
            try program.write("SQLite format 3", to: "other.sqlite")
            #expect(try await program.run("backup", "other.sqlite", "--now", now).status == 64)
            try program.write("", to: "empty.sqlite")
            #expect(try await program.run("backup", "empty.sqlite", "--now", now).status == 0)
            #expect(try await program.run("backup", ".", "--now", now).status == 73)
            // What a killed copy leaves; no process has this number.
            for name in ["copy.sqlite.4194999.tmp", "copy.sqlite.4194999.tmp-journal"] {
                try program.write("", to: name)
            }
            try await program.run("backup", "copy.sqlite", "--now", now)
            #expect(!program.files(in: ".").keys.contains { $0.contains(".tmp") })
        }
    }

    @Test("a damaged database gives no copy, and is told with the remedy in one line of reasonable length")
    func backupOfDamage() async throws {
        let program = try Program()
        try program.write("{\"sources\": []}", to: "feeds.json")
        try await program.run("harvest", "--now", now)
        #expect(try await program.run("backup", "copy.sqlite", "--now", now).status == 0)
        var bytes = program.files(in: ".")["copy.sqlite"].map { [UInt8]($0) } ?? []
        // The text of a table, of which SQLite quotes all that follows when it cannot read it.
        let place = try #require(
            bytes.indices.first { bytes[$0...].starts(with: "CREATE TABLE page".utf8) })
        bytes[place + 40] = UInt8(ascii: "\"")
        try Data(bytes).write(to: URL(fileURLWithPath: program.path("data/damaged.sqlite")))
        for command in [["backup", "again.sqlite"], ["status"], ["publish"]] {
            let result = try await program.run(command + ["--database", "data/damaged.sqlite", "--now", now])
            #expect(result.status == 74 && result.errors.contains("backup"), "\(result.errors)")
            #expect(result.errors.split(separator: "\n").count == 1 && result.errors.count < 500)
        }
        #expect(program.files(in: ".")["again.sqlite"] == nil)
    }

    @Test("a quarantined page is accepted by a person, who is told first what would be new")
    func accept() async throws {
        let site = try Program()
        try site.write(listingText([1, 2, 3, 4, 5, 6]), to: "site/liste/index.html")
        try await serving([site.path("site")]) { addresses in
            let program = try Program()
            try program.write(
                """
                {"network": {"allowPrivateAddresses": true, "perHostDelaySeconds": 0, "respectRobots": false},
                 "sources": [{"id": "centre", "name": "Centre", "pages": [{"url": "\(addresses[0])liste/", "type": "html"}]}]}
                """, to: "feeds.json")
            try await program.run("harvest", "--now", now)
            try site.write(redesign, to: "site/liste/index.html")
            let second = try await program.run("harvest", "--now", "2026-11-20T06:30:00+01:00", "--json")
            let pages = second.json["pages"] as? [[String: Any]]
            #expect(pages?.first?["outcome"] as? String == "quarantined", "\(second.output)")
            let later = "2026-11-20T07:30:00+01:00"
            let asked = try await program.run("accept", "centre", "--now", later)
            #expect(asked.status == 0 && asked.output.contains("Guide pratique"), "\(asked.errors)")
            #expect(asked.errors.contains("--yes"))
            let accepted = try await program.run("accept", "centre", "--now", later, "--yes", "--json")
            #expect(accepted.status == 0, "\(accepted.errors)")
            #expect(accepted.json["accepted"] as? Bool == true)
            #expect((accepted.json["new"] as? [Any])?.count == 6)
            let third = try await program.run("harvest", "--now", "2026-11-22T06:30:00+01:00", "--json")
            let outcome = (third.json["pages"] as? [[String: Any]])?.first?["outcome"] as? String
            #expect(["updated", "unchanged"].contains(outcome), "\(third.output)")
            #expect(try await program.run("accept", "centre", "--now", later).status == 64)
            #expect(try await program.run("accept", "personne", "--now", later).status == 64)
        }
    }

    /// A list that has nothing in common with the one before it.
    private var redesign: String {
        let cards = (1...6).map { number in
            """
            <li class="tile"><div class="inner"><a class="go" href="/ressources/guide-\(number * 17).html"><strong>Guide pratique \
            \(number) pour les équipes de terrain</strong></a><span class="d">0\(number)/10/2026</span></div></li>
            """
        }
        return
            "<!doctype html><html lang=fr><head><title>Publications</title></head><body><div id=app><ul class=grid>"
            + cards.joined(separator: "\n") + "</ul></div></body></html>"
    }

    @Test("a lost database beside outputs is told, and this week's news stay news")
    func lostDatabase() throws {
        let folder = try Program()
        let output = OutputFolder(path: folder.path("output"))
        let sources =
            (1...4).map { announcement($0, at: "2026-11-02T05:00:00Z") }
            + [announcement(5, at: "2026-11-17T05:00:00Z")]
        let items = sources.enumerated().map { index, source in
            #"{"id": "urn:uuid:\#(index)", "url": "https://centre.example/\#(index + 1)/", "_moisson": {"sources": [\#(source)]}}"#
        }
        try folder.write(#"{"items": [\#(items.joined(separator: ","))]}"#, to: "output/feed.json")
        let store = try Store(copying: nil)
        #expect(try store.rememberPublished(in: output) == 5)
        #expect(try store.rememberPublished(in: output) == nil)
        let rebuilt = Date(timeIntervalSince1970: 1_795_000_000)
        let found = (1...6).map { number in
            Item(
                key: ItemKey(text: "\(number)"), source: "centre", page: "p",
                canonicalURL: "https://centre.example/\(number)", title: "T", firstSeen: rebuilt,
                isBaseline: true)
        }
        let told = try store.publishedSights().applied(to: found)
        #expect(told.map(\.isBaseline) == [true, true, true, true, false, true])
        #expect(told[4].firstSeen == Date(timeIntervalSince1970: 1_794_891_600))
        #expect(told[5].firstSeen == rebuilt)
    }

    private func announcement(_ number: Int, at instant: String) -> String {
        #"{"id": "centre", "name": "Centre", "url": "https://centre.example/\#(number)/", "first_seen": "\#(instant)"}"#
    }
}
