import Foundation
import Testing

@testable import moisson

@Suite("Small commands")
struct CommandTests {
    private let program: Program
    private let configuration = """
        {
          "sources": [
            {"id": "oriv", "name": "ORIV", "region": "Grand Est", "pages": ["https://oriv.example/feed"]},
            {"id": "irev", "name": "IREV", "pages": []}
          ]
        }
        """

    init() throws {
        program = try Program()
        try program.write(configuration, to: "feeds.json")
    }

    @Test("sources lists id, name, region and pages, one line each")
    func sources() async throws {
        let result = try await program.run("sources")
        #expect(result.status == 0)
        #expect(result.output == "oriv\tORIV\tGrand Est\t1 page\nirev\tIREV\t\t0 pages\n")
        let listed = try await program.run("sources", "--json").json["sources"] as? [[String: Any]]
        #expect(listed?.compactMap { $0["id"] as? String } == ["oriv", "irev"])
        #expect(listed?.first?["pages"] as? [String] == ["https://oriv.example/feed"])
    }

    @Test("remove takes a source out of the file and leaves the rest as it was")
    func remove() async throws {
        let result = try await program.run("remove", "oriv", "--json")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.json["removed"] as? [String] == ["oriv"])
        let left = try program.text("feeds.json")
        #expect(
            left == "{\n  \"sources\": [\n    {\"id\": \"irev\", \"name\": \"IREV\", \"pages\": []}\n  ]\n}")
    }

    @Test("an id that is not there is told with the nearest one, and nothing is removed")
    func removeNothing() async throws {
        let result = try await program.run("remove", "irev", "oriw")
        #expect(result.status == 64)
        #expect(result.errors.contains("did you mean “oriv”?"), "\(result.errors)")
        #expect(try program.text("feeds.json") == configuration)
        #expect(try await program.run("remove", "a", "--config", "nothing.json").status == 78)
    }

    @Test(
        "an instant that no calendar or clock shows is refused",
        arguments: [
            "2026-02-29T06:30:00+01:00", "2026-04-31T00:00:00Z", "2026-11-16T25:00:00Z",
            "2026-11-16T12:61:00Z", "2026-11-16", "2026-11-16 06:30:00Z", "yesterday",
        ])
    func impossible(instant: String) async throws {
        let result = try await program.run("sources", "--now", instant)
        #expect(result.status == 0, "sources needs no clock")
        let refused = try await program.run("inspect", "feeds.json", "--now", instant)
        #expect(refused.status == 64, "\(refused.output)")
        #expect(refused.errors.contains("--now"))
    }

    @Test(
        "an instant that exists is taken", arguments: ["2028-02-29T06:30:00+01:00", "2026-11-16T23:59:59Z"])
    func possible(instant: String) async throws {
        try program.write("<p>Bonjour</p>", to: "page.html")
        #expect(try await program.run("inspect", "page.html", "--now", instant).status == 0)
    }

    @Test("an agenda is made of what the texts of a feed say")
    func agendaOfTexts() async throws {
        let text = feedText([1]).replacingOccurrences(
            of: "Le centre de ressources propose",
            with: "Jeudi 15 janvier 2026 de 9h30 à 12h30 à Dole, le centre propose")
        try program.write(text, to: "feed.xml")
        let agenda = try await program.run("convert", "feed.xml", "--to", "ical")
        #expect(
            agenda.output.contains("BEGIN:VEVENT") && agenda.output.contains("20260115T"), "\(agenda.output)")
    }

    @Test("a page that is an article tells when it was published")
    func publishedPage() async throws {
        try program.write("<h1>Une note sur le logement</h1><p>Publié le 7 avril 2025</p>", to: "page.html")
        let page = try await program.run("inspect", "page.html", "--json")
        #expect(page.json["published"] as? String == "2025-04-07", "\(page.output)")
    }

    @Test(
        "the help of every command shows an example of it",
        arguments: commandNames)
    func examples(command: String) async throws {
        let help = try await program.run("help", command)
        #expect(help.output.contains("moisson \(command) ") || help.output.contains("| moisson \(command)"))
        #expect(help.output.contains("Example"))
    }
}

/// The commands, each of which has a file.
private let commandNames =
    (FileManager.default.enumerator(atPath: repository + "/Sources/moisson/Commands")?
    .compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix("Command.swift") }.map { $0.dropLast("Command.swift".count).lowercased() }.sorted()
