import Foundation
import Testing

@testable import moisson

private let centres = ["inter-centres", "tramontane", "houblonniere", "saline", "estuaire", "filaos"]
private let now = "2026-11-18T06:30:00+01:00"
private let later = "2026-11-18T09:30:00+01:00"

/// The sample configuration, for the ports that the servers got.
private func configuration(_ addresses: [String]) throws -> String {
    var text = try String(contentsOfFile: repository + "/Examples/feeds.json", encoding: .utf8)
    for (index, address) in addresses.enumerated() {
        text = text.replacingOccurrences(
            of: "127.0.0.1:\(8701 + index)", with: address.dropFirst(7).dropLast())
    }
    return text
}

func servingCentres(_ body: (Program) async throws -> Void) async throws {
    try await serving(centres.map { repository + "/Examples/centres/" + $0 }) { addresses in
        let program = try Program()
        try program.write(try configuration(addresses), to: "feeds.json")
        try await body(program)
    }
}

private func outcomes(_ report: [String: Any]) -> [String] {
    (report["pages"] as? [[String: Any]] ?? []).compactMap { $0["outcome"] as? String }
}

private func sum(_ key: String, _ report: [String: Any]) -> Int {
    (report["pages"] as? [[String: Any]] ?? []).compactMap { $0[key] as? Int }.reduce(0, +)
}

@Suite("The program from end to end", .serialized)
struct EndToEndTests {
    @Test("the second run asks conditionally, finds nothing and writes nothing")
    func twice() async throws {
        try await servingCentres { program in
            let first = try await program.run("harvest", "--now", now, "--json")
            #expect(first.status == 0, "\(first.errors)")
            #expect(first.errors.isEmpty)
            #expect(sum("new", first.json) >= 40)
            let before = program.files(in: "output")
            #expect(before.keys.contains("feed.atom"))
            let second = try await program.run("harvest", "--now", later, "--all", "--json")
            #expect(sum("new", second.json) == 0)
            #expect(sum("revised", second.json) == 0)
            #expect(Set(outcomes(second.json)).isSubset(of: ["unchanged", "deferred"]))
            #expect((second.json["written"] as? [String]) == [])
            #expect(program.files(in: "output") == before)
        }
    }

    @Test("a page that is not due is not asked")
    func due() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let again = try await program.run("harvest", "--now", now, "--json")
            #expect(Set(outcomes(again.json)) == ["deferred"])
            #expect(sum("requests", again.json) == 0)
        }
    }

    @Test("three announcements of one day of study are one story")
    func oneStory() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let feed = try JSONSerialization.jsonObject(
                with: program.files(in: "output")["feed.json"] ?? Data())
            let items = (feed as? [String: Any])?["items"] as? [[String: Any]] ?? []
            let sources = items.map { (($0["_moisson"] as? [String: Any])?["sources"] as? [Any] ?? []).count }
            #expect(sources.max() == 3)
        }
    }

    @Test("a lost database is rebuilt under the ids that readers have, whichever centre comes first")
    func lostDatabase() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let before = try ids(program)
            try FileManager.default.removeItem(atPath: program.path("data"))
            let relay = try await program.run("harvest", "--now", later, "--only", "inter-centres")
            #expect(relay.status == 0, "\(relay.errors)")
            #expect(try ids(program).isStrictSubset(of: before))
            try await program.run("harvest", "--now", later)
            #expect(try ids(program) == before)
        }
    }

    private func ids(_ program: Program) throws -> Set<String> {
        let feed = try JSONSerialization.jsonObject(with: program.files(in: "output")["feed.json"] ?? Data())
        let items = (feed as? [String: Any])?["items"] as? [[String: Any]] ?? []
        return Set(items.compactMap { $0["id"] as? String })
    }

    @Test("one source's failure never touches another's items")
    func failure() async throws {
        try await servingCentres { program in
            let text = try String(contentsOfFile: program.path("feeds.json"), encoding: .utf8)
            try program.write(
                text.replacingOccurrences(of: "/atom.xml", with: "/nothing.xml"), to: "feeds.json")
            let report = try await program.run("harvest", "--now", now, "--json")
            #expect(report.status == 0)
            #expect(outcomes(report.json).filter { $0 == "failed" }.count == 1)
            #expect(outcomes(report.json).filter { $0 == "updated" }.count == 5)
        }
    }

    @Test("killed at any moment and run again, it ends as an undisturbed run ends")
    func killed() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let undisturbed = program.files(in: "output").filter { !$0.key.hasPrefix("status.") }
            #expect(undisturbed.count > 10)
            var kills = 0
            for milliseconds in stride(from: 10, through: 900, by: 60) {
                let arguments = [
                    "harvest", "--now", now, "--database", "k\(milliseconds)/m.sqlite", "--output",
                    "k\(milliseconds)/o",
                ]
                if try await program.run(arguments, killedAfter: milliseconds) { kills += 1 }
                let second = try await program.run(arguments)
                #expect(second.status == 0, "\(second.errors)")
                let files = program.files(in: "k\(milliseconds)/o").filter { !$0.key.hasPrefix("status.") }
                #expect(files == undisturbed, "killed after \(milliseconds) ms")
            }
            #expect(kills > 0)
        }
    }

    @Test("a dry run leaves no trace")
    func dryRun() async throws {
        try await servingCentres { program in
            let report = try await program.run("harvest", "--now", now, "--dry-run", "--json")
            #expect(sum("new", report.json) >= 40)
            #expect(program.files(in: "output").isEmpty)
            #expect(!FileManager.default.fileExists(atPath: program.path("data/moisson.sqlite")))
        }
    }

    @Test("publish writes the same again from the database alone")
    func publish() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let published = program.files(in: "output")
            try await program.run("publish", "--now", now, "--output", "again")
            #expect(program.files(in: "again") == published)
        }
    }

    @Test("a run without news still publishes what a changed configuration or a lost file asks for")
    func republished() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let before = program.files(in: "output")
            try FileManager.default.removeItem(atPath: program.path("output/feed.atom"))
            let restored = try await program.run("harvest", "--now", now, "--json")
            #expect(restored.json["written"] as? [String] == ["feed.atom"])
            #expect(program.files(in: "output") == before)
            let text = try String(contentsOfFile: program.path("feeds.json"), encoding: .utf8)
            try program.write(
                text.replacingOccurrences(of: "six centres imaginaires", with: "six centres"),
                to: "feeds.json")
            try await program.run("harvest", "--now", now)
            #expect(program.files(in: "output")["feed.atom"] != before["feed.atom"])
        }
    }

    @Test("no source at all answers: exit 69, and nothing is published away")
    func unreachable() async throws {
        let program = try Program()
        try program.write(
            """
            {"network": {"allowPrivateAddresses": true},
             "sources": [{"id": "a", "name": "A", "pages": ["http://127.0.0.1:9/feed"]}]}
            """, to: "feeds.json")
        let result = try await program.run("harvest", "--now", now)
        #expect(result.status == 69)
        #expect(result.errors.split(separator: "\n").count == 1)
    }
}

@Suite("What the program says when it cannot go on")
struct ExitStatusTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test(
        "a bad configuration gives 78, a line each, and nothing is touched",
        arguments: [
            ("{", 1), (#"{"sources": [{"id": "a", "name": "A", "pages": [], "colour": 1}]}"#, 1),
            (
                #"{"sources": [{"id": "a", "name": "A", "pages": []}, {"id": "a", "name": "B", "pages": []}]}"#,
                1
            ),
            (#"{"sources": [{"id": "a", "name": "A", "pages": ["ftp://x.example/", "nothing"]}]}"#, 2),
            (
                #"{"sources": [{"id": "a", "name": "A", "pages": [{"url": "https://x.example/", "select": {"item": "a >"}}]}]}"#,
                1
            ),
        ])
    func badConfiguration(text: String, problems: Int) async throws {
        try program.write(text, to: "feeds.json")
        for command in ["harvest", "publish", "digest", "check", "status"] {
            let result = try await program.run(command)
            #expect(result.status == 78)
            #expect(result.errors.split(separator: "\n").count == problems, "\(result.errors)")
            #expect(result.errors.contains("$") || text == "{", "\(result.errors)")
        }
        #expect(program.files(in: "data").isEmpty && program.files(in: "output").isEmpty)
    }

    @Test("a missing configuration gives 78")
    func missing() async throws {
        let result = try await program.run("harvest")
        #expect(result.status == 78)
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test("wrong usage gives 64, a missing file 66, bad data 65")
    func usage() async throws {
        for arguments in [
            ["harvest", "--nonsense"], ["search", "--limit", "-1", "a"], ["deliveries", "--as", "sent"],
            ["select"],
        ] {
            let wrong = try await program.run(arguments)
            #expect(wrong.status == 64)
            #expect(wrong.errors.hasPrefix("moisson: ") && wrong.output.isEmpty)
            #expect(wrong.errors.split(separator: "\n").count == 1, "\(wrong.errors)")
            #expect(wrong.errors.contains("see `moisson help \(arguments[0])`"), "\(wrong.errors)")
        }
        let help = try await program.run("help", "edit")
        #expect(help.status == 0 && help.output.contains("--hide") && help.errors.isEmpty)
        #expect(try await program.run("dates", "--timezone", "Mars/Base").status == 64)
        #expect(try await program.run("inspect", "nothing.xml").status == 66)
        #expect(try await program.run("inspect", "-", "--json", input: "\u{1}\u{2}").status == 65)
        #expect(try await program.run("select", "-", "--", "a >", input: "<p>").status == 65)
    }

    @Test("a database that is none gives 74, and the file is left as it was")
    func database() async throws {
        try program.write(#"{"sources": []}"#, to: "feeds.json")
        try program.write(String(repeating: "no database ", count: 1000), to: "data/moisson.sqlite")
        let result = try await program.run("harvest")
        #expect(result.status == 74)
        #expect(
            try String(contentsOfFile: program.path("data/moisson.sqlite"), encoding: .utf8).hasPrefix(
                "no database"))
    }

    @Test("an output that cannot be written gives 73")
    func output() async throws {
        try program.write(#"{"sources": []}"#, to: "feeds.json")
        try program.write("a file where a folder should be", to: "output")
        let result = try await program.run("harvest")
        #expect(result.status == 73)
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test("an empty configuration runs and publishes an empty feed")
    func empty() async throws {
        try program.write(#"{"sources": []}"#, to: "feeds.json")
        let result = try await program.run("harvest")
        #expect(result.status == 0, "\(result.errors)")
        #expect(program.files(in: "output")["feed.atom"] != nil)
    }
}
