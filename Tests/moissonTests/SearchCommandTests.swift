import Foundation
import Testing

@testable import moisson

private let now = "2026-11-18T06:30:00+01:00"

@Suite("search, as its users see it", .serialized)
struct SearchCommandTests {
    private let feed = """
        <rss version="2.0"><channel><title>Centre</title>
        <item><title>Webinaire : les médiatrices sociales</title><link>https://a.example/1</link><guid>1</guid>
        <pubDate>Mon, 09 Nov 2026 08:00:00 GMT</pubDate>
        <description>Un temps d’échange sur les quartiers prioritaires\u{1B}[31m de l’agglomération.</description></item>
        <item><title>Offre d’emploi : chargée de mission santé</title><link>https://a.example/2</link><guid>2</guid>
        <pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate><description>Poste à Metz.</description></item>
        </channel></rss>
        """

    /// Harvests the feed as two sources of two regions.
    private func harvested(_ body: (Program) async throws -> Void) async throws {
        let site = try Program()
        try site.write(feed, to: "site/feed.xml")
        try await serving([site.path("site")]) { addresses in
            let program = try Program()
            try program.write(
                """
                { "title": "T", "link": "https://v.test/", "contact": "a@v.test",
                  "themes": [ { "id": "sante", "label": "Santé", "match": ["santé"] } ],
                  "sources": [ { "id": "a", "name": "Centre A", "region": "Grand Est", "pages": [ { "url": "\(addresses[0])feed.xml", "type": "feed" } ] },
                    { "id": "b", "name": "Centre B", "region": "Corse", "pages": [ { "url": "\(addresses[0])feed.xml?b", "type": "feed" } ] } ],
                  "network": { "allowPrivateAddresses": true, "perHostDelaySeconds": 0 } }
                """, to: "feeds.json")
            let harvest = try await program.run("harvest", "--now", now)
            #expect(harvest.status == 0, "\(harvest.errors)")
            try await body(program)
        }
    }

    private func lines(_ program: Program, _ arguments: String...) async throws -> [[String]] {
        let result = try await program.run(["search", "--now", now] + arguments)
        #expect(result.status == 0, "\(result.errors)")
        return result.output.split(separator: "\n").map { $0.components(separatedBy: "\t") }
    }

    @Test("a line a story: day, kind, centre, title, excerpt and address")
    func text() async throws {
        try await harvested { program in
            let found = try await lines(program, "QPV", "médiateur")
            #expect(found.count == 1)
            #expect(found[0].count == 6)
            #expect(found[0][0] == "2026-11-09" && found[0][2] == "Centre A")
            #expect(found[0][3] == "Webinaire : les médiatrices sociales")
            #expect(found[0][4].contains("[quartiers] [prioritaires]"))
            #expect(found[0][5] == "https://a.example/1")
            #expect(!found[0].joined().contains("\u{1B}"))
        }
    }

    @Test(
        "filters by region, theme, kind and day, a limit, words that must not stand there, and an answer for programs"
    )
    func filters() async throws {
        try await harvested { program in
            #expect(try await lines(program, "mission", "échange").count == 2)
            #expect(try await lines(program, "mission", "échange", "--limit", "1").count == 1)
            #expect(
                try await lines(program, "mission", "échange", "--kind", "job").map { $0[5] } == [
                    "https://a.example/2"
                ])
            #expect(
                try await lines(program, "mission", "échange", "--theme", "Sante").map { $0[5] } == [
                    "https://a.example/2"
                ])
            #expect(
                try await lines(program, "mission", "échange", "--since", "2026-11-03").map { $0[5] } == [
                    "https://a.example/1"
                ])
            #expect(try await lines(program, "mission", "échange", "--region", "grand est").count == 2)
            #expect(
                try await lines(program, "mission", "échange", "-poste").map { $0[5] } == [
                    "https://a.example/1"
                ])
            let answer = try await program.run("search", "medi*", "--json", "--now", now)
            let stories = try #require(
                JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [[String: Any]])
            #expect(stories.count == 1)
            #expect(
                Set(stories[0].keys) == [
                    "id", "title", "url", "kind", "regions", "themes", "published", "sources", "score",
                    "excerpt",
                    "excerpt_html",
                ])
            #expect((stories[0]["sources"] as? [Any])?.count == 2)
        }
    }

    @Test("nothing that fits is told and no error; a wrong filter is one, with what could be meant")
    func nothing() async throws {
        try await harvested { program in
            let none = try await program.run("search", "ornithorynque")
            #expect(none.status == 0 && none.output.isEmpty)
            #expect(none.errors == "nothing is stored that fits ornithorynque\n")
            let empty = try await program.run("search", "ornithorynque", "--json")
            #expect(empty.output == "[]\n" && empty.errors.isEmpty)
            let region = try await program.run("search", "santé", "--region", "Grand Ets")
            #expect(region.status == 64 && region.errors.contains("did you mean \"Grand Est\"?"))
            for arguments in [
                ["--since", "hier"], ["--since", "2026-02-30"], ["--kind", "xyzzy"], ["--limit", "0"],
            ] {
                #expect(try await program.run(["search", "santé"] + arguments).status == 64)
            }
            #expect(try await program.run("search", "de", "la").status == 64)
            #expect(try await program.run("search", "x", "--database", "none.sqlite").status == 66)
        }
    }

    @Test("reading commands need no right to write: neither the database nor its folder change")
    func readOnly() async throws {
        try await harvested { program in
            let data = program.path("data")
            // Whoever may do everything is no test: nobody reads.
            let asNobody = getuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
            let before = program.files(in: "data")
            let script = """
                chmod 755 "\(program.folder.path)"; chmod -R a+rX .; chmod 444 data/*.sqlite; chmod 555 data
                for command in 'status' 'search santé' 'explain https://a.example/2' 'deliveries' 'sources'; do
                    \(asNobody)$moisson $command --now \(now) >/dev/null || echo "$command: $?"
                done
                chmod 755 data
                """
            let result = try await program.shell(script)
            #expect(result.output.isEmpty && result.errors.isEmpty, "\(result.output)\(result.errors)")
            #expect(program.files(in: "data") == before, "\(data)")
        }
    }
}
