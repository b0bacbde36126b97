import Foundation
import Model
import Testing

@testable import moisson

@Suite("What is written")
struct OutputTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test(
        "a result that cannot be printed is no success: 73 and a line",
        arguments: [
            "convert feed.xml --to atom", "inspect feed.xml", "inspect feed.xml --json",
            "select feed.xml -- item", "select feed.xml --json -- item", "sources", "sources --json", "check",
            "import list.opml", "import list.opml --json", "dates < phrases", "status --json",
            "publish --json", "harvest --json",
        ])
    func fullDevice(command: String) async throws {
        try program.write(feed, to: "feed.xml")
        try program.write("le 3 juin 2026", to: "phrases")
        try program.write(
            #"<opml version="2.0"><body><outline text="Un" xmlUrl="https://un.example/feed"/></body></opml>"#,
            to: "list.opml")
        try program.write(#"{"sources": [{"id": "a", "name": "A"}]}"#, to: "feeds.json")
        try await program.run("harvest")
        let result = try await program.shell("$moisson \(command) > /dev/full")
        #expect(result.status == 73, "\(result.errors)")
        #expect(result.errors.contains("standard output: cannot be written"))
        #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    }

    @Test("templates beside feeds.json are used; a broken one is told in a line and changes nothing")
    func templates() async throws {
        try program.write("{}", to: "feeds.json")
        try await program.run("harvest")
        let plain = program.files(in: "output")
        try program.write("<footer><p>Le pied de {{siteTitle}}</p></footer>\n", to: "templates/foot.mustache")
        let own = try await program.run("publish")
        #expect(own.status == 0 && own.errors.isEmpty, "\(own.errors)")
        let page = String(decoding: program.files(in: "output")["index.html"] ?? Data(), as: UTF8.self)
        #expect(page.contains("<p>Le pied de Moisson</p>"))
        try program.write("{{#a}}<p>", to: "templates/foot.mustache")
        try program.write("<p>", to: "templates/pied.mustache")
        let broken = try await program.run("publish")
        #expect(broken.status == 0)
        let lines = broken.errors.split(separator: "\n")
        #expect(
            lines.count == 2 && lines.allSatisfy { $0.hasSuffix("the built-in template is used") }, "\(lines)"
        )
        #expect(program.files(in: "output") == plain)
    }

    @Test("a reader that has seen enough is no error")
    func readerWentAway() async throws {
        try program.write(String(repeating: "le 3 juin 2026\n", count: 20_000), to: "phrases")
        let result = try await program.shell(
            "{ trap '' PIPE; $moisson dates < phrases; echo $? > status; } | head -n 1")
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(result.errors.isEmpty, "\(result.errors)")
        #expect(try program.text("status") == "0\n")
    }

    @Test("a result that grows beyond its limit is no success")
    func cutResult() async throws {
        let items = (1...2000).map { "<item><title>Atelier \($0)</title><guid>a\($0)</guid></item>" }
        try program.write("<rss version='2.0'><channel>\(items.joined())</channel></rss>", to: "feed.xml")
        let result = try await program.shell(
            "ulimit -f 8; trap '' XFSZ; $moisson convert feed.xml --to atom > feed.atom")
        #expect(result.status == 73, "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    }

    @Test("an output that the disk has no room for leaves what stood there, and no half of it")
    func fullDisk() async throws {
        try program.write(#"{"sources": []}"#, to: "feeds.json")
        try await program.run("harvest")
        let before = program.files(in: "output")
        let sources = (1...4000).map {
            #"{"id": "centre-\#($0)", "name": "Centre \#($0)", "pages": ["https://c\#($0).example/feed"]}"#
        }
        try program.write("{\"sources\": [\(sources.joined(separator: ","))]}", to: "feeds.json")
        // 200 KB: enough for the database's own files and not for the list of the sources.
        let result = try await program.shell("ulimit -f 400; $moisson publish")
        #expect(result.status == 73, "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
        let after = program.files(in: "output")
        #expect(after.keys.allSatisfy { !$0.contains(".moisson-") })
        #expect(after["sources.opml"] == before["sources.opml"])
        #expect(try await program.run("publish").status == 0)
        #expect(program.files(in: "output")["sources.opml"] != before["sources.opml"])
    }

    @Test("files of a region that was renamed go, but for one that a person has changed")
    func renamedRegion() async throws {
        func configuration(_ region: String) -> String {
            #"{"sources": [{"id": "a", "name": "A", "region": "\#(region)"}]}"#
        }
        try program.write(configuration("Grand Est"), to: "feeds.json")
        try await program.run("harvest")
        try program.write("ours", to: "output/regions/notes.html")
        let page = try program.text("output/regions/grand-est.html")
        try program.write(page + "<!-- by hand -->", to: "output/regions/grand-est.html")
        try program.write(configuration("Alsace"), to: "feeds.json")
        try await program.run("harvest")
        let names = program.files(in: "output/regions").keys.sorted()
        #expect(names == ["alsace.atom", "alsace.html", "alsace.ics", "grand-est.html", "notes.html"])
    }

    @Test("check tells of names that come to the same files")
    func clash() async throws {
        try program.write(
            #"{"sources": [{"id": "a", "region": "Île-de-France"}, {"id": "b", "region": "Ile de France"}], "themes": [{"id": "a.b", "label": "B", "match": ["b"]}, {"id": "a-b", "label": "C", "match": ["c"]}]}"#,
            to: "feeds.json")
        let result = try await program.run("check")
        #expect(result.status == 0 && result.output.contains("called ile-de-france-2"), "\(result.output)")
        #expect(result.output.contains("“a-b” and “a.b”") && result.output.contains("called a-b-2"))
    }

    @Test("a configuration that cannot be written stays as it was")
    func fullDiskUnderConfiguration() async throws {
        let sources = (1...2000).map { #"{"id": "centre-\#($0)", "name": "Centre \#($0)"}"# }
        let text = "{\"sources\": [\(sources.joined(separator: ",\n"))]}"
        try program.write(text, to: "feeds.json")
        let result = try await program.shell("ulimit -f 64; $moisson remove centre-7")
        #expect(result.status == 73, "\(result.errors)")
        #expect(try program.text("feeds.json") == text)
        #expect(try await program.run("remove", "centre-7").status == 0)
        #expect(try program.text("feeds.json").contains("centre-7\"") == false)
    }
}

private let feed = """
    <rss version="2.0"><channel><title>Centre</title><link>https://a.example/</link>
    <item><title>Atelier</title><guid isPermaLink="false">a1</guid></item></channel></rss>
    """
