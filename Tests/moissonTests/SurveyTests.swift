import Foundation
import Testing

@testable import moisson

@Suite("Adding, explaining, replaying", .serialized)
struct SurveyTests {
    private let centres = ["inter-centres", "tramontane", "houblonniere", "saline", "estuaire", "filaos"]
    private let now = "2026-11-16T06:30:00+01:00"

    private func servingCentres(_ body: (Program, [String]) async throws -> Void) async throws {
        try await serving(centres.map { repository + "/Examples/centres/" + $0 }) { addresses in
            let program = try Program()
            var text = try String(contentsOfFile: repository + "/Examples/feeds.json", encoding: .utf8)
            for (index, address) in addresses.enumerated() {
                text = text.replacingOccurrences(
                    of: "127.0.0.1:\(8701 + index)", with: address.dropFirst(7).dropLast())
            }
            try program.write(text, to: "feeds.json")
            try await body(program, addresses)
        }
    }

    @Test("a home page is looked at, what would be harvested is shown, and nothing is written without a yes")
    func add() async throws {
        try await servingCentres { program, addresses in
            let empty =
                #"{"network": {"allowPrivateAddresses": true, "perHostDelaySeconds": 0}, "sources": []}"#
            try program.write(empty, to: "own.json")
            let shown = try await program.run("add", addresses[1], "--config", "own.json")
            #expect(shown.status == 0, "\(shown.errors)")
            #expect(shown.output.contains("feed "))
            #expect(try String(contentsOfFile: program.path("own.json"), encoding: .utf8) == empty)
            let added = try await program.run(
                "add", addresses[1], "--config", "own.json", "--yes", "--region", "Occitanie")
            #expect(added.status == 0, "\(added.errors)")
            let checked = try await program.run("check", "--config", "own.json", "--json")
            #expect(checked.json["sources"] as? Int == 1)
            #expect(
                try await program.run("harvest", "--config", "own.json", "--now", now, "--json").status == 0)
        }
    }

    @Test("a site without any list is said to have none")
    func addNothing() async throws {
        let program = try Program()
        try program.write(
            "<!DOCTYPE html><title>Bientôt</title><p>Notre site ouvrira au printemps.</p>",
            to: "site/index.html")
        try program.write(#"{"network": {"allowPrivateAddresses": true}, "sources": []}"#, to: "feeds.json")
        try await serving([program.path("site")]) { addresses in
            let result = try await program.run("add", addresses[0], "--yes")
            #expect(result.status == 65, "\(result.output)")
        }
    }

    @Test("replay finds the same items and stories, and publishes the same bytes")
    func replay() async throws {
        try await servingCentres { program, _ in
            try await program.run("harvest", "--now", now)
            let before = program.files(in: "output")
            let replayed = try await program.run("replay", "--now", now, "--json")
            #expect(replayed.status == 0, "\(replayed.errors)")
            #expect(replayed.json["new"] as? Int == 0)
            #expect(replayed.json["revised"] as? Int == 0)
            #expect(replayed.json["written"] as? [String] == [])
            #expect(program.files(in: "output") == before)
        }
    }

    @Test("a person's decision holds from the next run on, and taking it back undoes it")
    func decisions() async throws {
        try await servingCentres { program, _ in
            let text = try String(contentsOfFile: program.path("feeds.json"), encoding: .utf8)
            func stories() throws -> Int {
                let feed = try JSONSerialization.jsonObject(
                    with: program.files(in: "output")["feed.json"] ?? Data())
                return ((feed as? [String: Any])?["items"] as? [Any] ?? []).count
            }
            try await program.run("harvest", "--now", now)
            let before = try stories()
            let feed = try JSONSerialization.jsonObject(
                with: program.files(in: "output")["feed.json"] ?? Data())
            let items = (feed as? [String: Any])?["items"] as? [[String: Any]] ?? []
            let urls = items.compactMap { item -> [String]? in
                let sources = (item["_moisson"] as? [String: Any])?["sources"] as? [[String: Any]] ?? []
                return sources.count >= 2 ? sources.compactMap { $0["url"] as? String } : nil
            }
            let pair = try #require(urls.first)
            let decided = text.replacingOccurrences(
                of: "\"sources\": [",
                with: "\"stories\": {\"different\": [[\"\(pair[0])\", \"\(pair[1])\"]]}, \"sources\": [")
            try program.write(decided, to: "feeds.json")
            try await program.run("harvest", "--now", now)
            #expect(try stories() > before)
            try program.write(text, to: "feeds.json")
            try await program.run("harvest", "--now", now)
            #expect(try stories() == before)
        }
    }

    @Test("explain tells what joined a story's items, and says so when there is no such item")
    func explain() async throws {
        try await servingCentres { program, addresses in
            try await program.run("harvest", "--now", now)
            // The sample names its own address in `<base>`.
            let page = "http://127.0.0.1:8704/Aller-vers-les-habitants-une-journee-regionale"
            let told = try await program.run("explain", page)
            #expect(told.status == 0, "\(told.errors)")
            #expect(told.output.contains("because: "))
            #expect(told.output.contains("tells the same"))
            #expect(told.output.contains("in feed.atom"))
            let absent = try await program.run("explain", addresses[3] + "nothing")
            #expect(absent.status == 65)
            #expect(absent.errors.split(separator: "\n").count == 1)
        }
    }

    @Test("a subscription list becomes sources, and nothing is written in a dry run")
    func importing() async throws {
        let program = try Program()
        try program.write(
            """
            <opml version="2.0"><body><outline text="Occitanie"><outline text="Un" xmlUrl="https://un.example/feed"/>
            </outline></body></opml>
            """, to: "list.opml")
        let dry = try await program.run("import", "list.opml", "--dry-run", "--json")
        #expect(dry.status == 0, "\(dry.errors)")
        #expect((dry.json["feeds"] as? [Any])?.count == 1)
        #expect(!FileManager.default.fileExists(atPath: program.path("feeds.json")))
        #expect(try await program.run("import", "list.opml").status == 0)
        #expect(try await program.run("check", "--json").json["sources"] as? Int == 1)
    }
}
