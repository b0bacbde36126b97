import Foundation
import Testing

@testable import moisson

@Suite("What add takes", .serialized)
struct SurveyChoiceTests {
    private let empty =
        #"{"network": {"allowPrivateAddresses": true, "perHostDelaySeconds": 0}, "sources": []}"#

    /// A site that sends browsers from its root to `/fr/`, with a feed of everything, one of its agenda, one of comments,
    /// a list without any feed, and a menu on every page.
    private func servingSite(_ body: (Program, String) async throws -> Void) async throws {
        let program = try Program()
        try program.write(empty, to: "feeds.json")
        try program.write(
            "<head><meta http-equiv=refresh content='0; url=/fr/'></head>", to: "site/index.html")
        try await serving([program.path("site")]) { addresses in
            let host = String(addresses[0].dropLast())
            let menu =
                "<nav><a href=/fr/>Accueil</a><a href=/agenda/>Agenda</a><a href=/publications/>Publications</a><a href=/equipe/>L'équipe</a></nav>"
            let feeds = ["/feed.xml", "/comments/feed.xml", "/agenda/feed.xml"].map {
                "<link rel=alternate type=application/rss+xml href=\($0)>"
            }
            func page(_ title: String, _ head: String, _ main: String) -> String {
                "<!doctype html><title>\(title)</title>\(head)<body>\(menu)<main><h1>\(title)</h1>\(main)</main></body>"
            }
            func list(_ numbers: [Int]) -> String {
                numbers.map {
                    """
                    <article class="card"><h2><a href="/actualites/rencontre-\($0)/">\(title($0))</a></h2>
                    <time datetime="2025-11-0\($0 % 9 + 1)">\($0 % 9 + 1) novembre 2025</time><p>Le centre propose un temps d'échanges, partie \($0).</p></article>
                    """
                }.joined()
            }
            func feed(_ numbers: [Int]) -> String {
                feedText(numbers).replacingOccurrences(of: "https://centre.example", with: host)
            }
            try program.write(
                page("Centre du Val", feeds.joined(), list([1, 2, 3])), to: "site/fr/index.html")
            try program.write(page("Agenda", feeds.joined(), list([4, 5, 6])), to: "site/agenda/index.html")
            try program.write(page("Publications", "", list([7, 8, 9])), to: "site/publications/index.html")
            try program.write(page("L'équipe", "", "<p>Jeanne et Paul</p>"), to: "site/equipe/index.html")
            try program.write(feed([1, 2, 3, 4, 5, 6]), to: "site/feed.xml")
            try program.write(feed([4, 5, 6]), to: "site/agenda/feed.xml")
            try program.write(feed([11]), to: "site/comments/feed.xml")
            try await body(program, host)
        }
    }

    private func pages(_ program: Program) throws -> [String] {
        let text = try String(contentsOfFile: program.path("feeds.json"), encoding: .utf8)
        return text.split(separator: "\"").map(String.init).filter { $0.hasPrefix("http://127") }
    }

    @Test(
        "a home page that is one refresh away: its feed, and the list that no feed holds; three titles of each"
    )
    func home() async throws {
        try await servingSite { program, host in
            let shown = try await program.run("add", host + "/", "--now", "2025-11-24T06:00:00Z")
            #expect(shown.status == 0, "\(shown.errors)")
            #expect(shown.output.contains("* 1. feed \(host)/feed.xml, 6 items"), "\(shown.output)")
            #expect(shown.output.contains("* 2. listing \(host)/publications/, 3 items"), "\(shown.output)")
            #expect(!shown.output.contains("comments"))
            #expect(shown.errors.contains("--pick"))
            #expect(try pages(program) == [])
            try await program.run("add", host + "/", "--yes", "--now", "2025-11-24T06:00:00Z")
            #expect(try pages(program) == [host + "/", host + "/feed.xml", host + "/publications/"])
        }
    }

    @Test("a section is added with its own feed, not with the site's")
    func section() async throws {
        try await servingSite { program, host in
            let added = try await program.run(
                "add", host + "/agenda/", "--yes", "--now", "2025-11-24T06:00:00Z")
            #expect(added.status == 0, "\(added.errors)")
            #expect(try pages(program) == [host + "/agenda/", host + "/agenda/feed.xml"])
        }
    }

    @Test("a person picks by number; other numbers are wrong usage, and nothing is written")
    func pick() async throws {
        try await servingSite { program, host in
            for wrong in ["0", "7", "1,x", ""] {
                #expect(try await program.run("add", host + "/", "--pick", wrong).status == 64, "\(wrong)")
            }
            #expect(try pages(program) == [])
            #expect(try await program.run("add", host + "/", "--pick", "2").status == 0)
            #expect(try pages(program) == [host + "/", host + "/publications/"])
            let again = try await program.run("add", host + "/", "--pick", "2")
            #expect(again.status == 0 && again.errors.contains("already"), "\(again.errors)")
            #expect(try pages(program) == [host + "/", host + "/publications/"])
            let kinds = try String(contentsOfFile: program.path("feeds.json"), encoding: .utf8)
            #expect(!kinds.contains("\"kind\""))
        }
    }

    @Test("addresses that no program can add are told with the reason, without a password")
    func refused() async throws {
        let program = try Program()
        try program.write("{\"sources\": []}", to: "feeds.json")
        let private_ = try await program.run("add", "http://nom:secret@127.0.0.1:9/")
        #expect(private_.status == 69 && private_.errors.contains("private network"), "\(private_.errors)")
        #expect(!private_.errors.contains("secret"))
        let stream = try await program.run("add", "https://www.inoreader.com/stream/user/1005/tag/Veille")
        #expect(stream.status == 64 && stream.errors.contains("one reader's account"), "\(stream.errors)")
    }
}
