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

    @Test("commands that change the configuration at the same time lose nothing of one another")
    func together() async throws {
        let ids = (0..<6).map { "s\($0)" }
        let sources = ids.map { #"{"id": "\#($0)", "pages": ["https://\#($0).example/"]}"# }
        try program.write(#"{"sources": [\#(sources.joined(separator: ", "))]}"#, to: "feeds.json")
        for id in ids {
            try program.write(
                #"<opml version="2.0"><body><outline text="N \#(id)" xmlUrl="https://n\#(id).example/feed"/></body></opml>"#,
                to: "\(id).opml")
        }
        try await withThrowingTaskGroup(of: Program.Result.self) { [program] group in
            for id in ids {
                group.addTask { try await program.run("remove", id) }
                group.addTask { try await program.run("import", "\(id).opml") }
            }
            for try await result in group { #expect(result.status == 0, "\(result.errors)") }
        }
        let left = try await program.run("sources")
        #expect(left.output.split(separator: "\n").count == 6, "\(left.output)")
        let configured = try program.text("feeds.json")
        #expect(ids.allSatisfy { configured.contains("n\($0).example") }, "\(configured)")
    }

    @Test("a changed configuration keeps its rights, and a link to it stays a link")
    func rights() async throws {
        let result = try await program.shell(
            "chmod 600 feeds.json; ln -s feeds.json link.json; $moisson remove irev -c link.json; stat -c %a feeds.json; stat -c %F link.json"
        )
        #expect(result.output.hasSuffix("600\nsymbolic link\n"), "\(result.output)\(result.errors)")
        #expect(try !program.text("feeds.json").contains("irev"))
    }

    @Test("a configuration that cannot be written is told without a command that writes other files")
    func unwritable() async throws {
        let failure = OutputFailure(path: "feeds.json", detail: "no", isPersonal: true)
        #expect(failure.sentence.hasSuffix("then run this again"))
        #expect(OutputFailure(path: "output/feed.atom", detail: "no").sentence.hasSuffix("`moisson publish`"))
    }

    @Test("an import in silence tells only what needs a person")
    func silentImport() async throws {
        try program.write(
            #"<opml version="2.0"><body><outline text="N" xmlUrl="https://n.example/feed"/><outline text="M" xmlUrl="ftp://m.example/"/></body></opml>"#,
            to: "list.opml")
        let result = try await program.run("import", "list.opml", "-q", "--dry-run")
        #expect(result.status == 0 && result.output.split(separator: "\n").count == 1, "\(result.output)")
        #expect(result.output.contains("ftp://m.example/"))
    }

    @Test(
        "an option of add that cannot stand in the configuration is wrong usage",
        arguments: [["--id", "a b"], ["--id", "oriv"], ["--name", ""], ["--region", " "]])
    func addOptions(options: [String]) async throws {
        let result = try await program.run(["add", "https://nowhere.invalid/", "--yes"] + options)
        #expect(result.status == 64, "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1 && result.errors.contains(options[0]))
        #expect(try program.text("feeds.json") == configuration)
    }

    @Test("a folder in a file's place is told in words")
    func folders() async throws {
        for arguments in [["check", "-c", "."], ["check", "--edition", "."]] {
            let result = try await program.run(arguments)
            #expect(result.status == 78 && result.errors.contains("Is a directory"), "\(result.errors)")
        }
    }

    @Test("check answers a machine in JSON, also when something is wrong")
    func checkJSON() async throws {
        #expect(try await program.run("check", "--json").json["valid"] as? Bool == true)
        try program.write("{", to: "feeds.json")
        let wrong = try await program.run("check", "--json")
        #expect(wrong.status == 78 && wrong.json["valid"] as? Bool == false)
        #expect((wrong.json["problems"] as? [String])?.count == 1, "\(wrong.output)")
    }

    @Test(
        "an instant that no calendar or clock shows is refused",
        arguments: [
            "2026-02-29T06:30:00+01:00", "2026-04-31T00:00:00Z", "2026-11-16T25:00:00Z",
            "2026-11-16T12:61:00Z", "2026-11-16", "2026-11-16 06:30:00Z", "yesterday",
            "2026-11-16T12:00:60Z", "2026-11-16T12:00:00.Z", "2026-11-16T12:00:00.5",
        ])
    func impossible(instant: String) async throws {
        let result = try await program.run("sources", "--now", instant)
        #expect(result.status == 0, "sources needs no clock")
        let refused = try await program.run("inspect", "feeds.json", "--now", instant)
        #expect(refused.status == 64, "\(refused.output)")
        #expect(refused.errors.contains("--now"))
    }

    @Test(
        "an instant that exists is taken",
        arguments: [
            "2028-02-29T06:30:00+01:00", "2026-11-16T23:59:59Z", "2026-11-30T05:00:00.5Z",
            "2026-11-30T05:00:00.123456+01:00", "2026-11-30t05:00:00z", "2016-12-31T23:59:60Z",
        ])
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
