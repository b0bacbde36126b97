import Calendar
import Foundation
import Model
import Testing

@testable import moisson

private let now = "2026-11-18T06:30:00+01:00"
private let later = "2026-11-18T09:30:00+01:00"

private func stories(_ program: Program) throws -> [[String: Any]] {
    let feed = try JSONSerialization.jsonObject(with: program.files(in: "output")["feed.json"] ?? Data())
    return (feed as? [String: Any])?["items"] as? [[String: Any]] ?? []
}

private func story(_ id: String, _ program: Program) throws -> [String: Any]? {
    try stories(program).first { $0["id"] as? String == id }
}

private func extra(_ story: [String: Any]?) -> [String: Any] { story?["_moisson"] as? [String: Any] ?? [:] }

@Suite("The file of a person's decisions")
struct EditionFileTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test("what is written is read back")
    func roundTrip() throws {
        let edits = [
            StoryEdit(
                story: "urn:uuid:1", urls: ["https://centre.example/1/"], isHidden: true, isHeld: true,
                pin: CivilDay(year: 2026, month: 12, day: 5), note: "Un « mot » \"droit\"", title: "Titre",
                kind: .event, themes: ["sante"], regions: ["Grand Est"],
                event: EventEdit(
                    start: .given(.day(year: 2026, month: 12, day: 1)), end: .none,
                    place: .given("Metz (57)"),
                    deadline: .given(.month(year: 2026, month: 11)), isCancelled: true, isPostponed: false),
                by: "Anne", at: Date(timeIntervalSince1970: 1_763_985_600)),
            StoryEdit(urls: ["https://centre.example/2/"], note: "Deux"),
        ]
        let file = EditionFile(path: program.path("edition.json"))
        try file.write(edits)
        #expect(try file.edits() == edits)
        #expect(try EditionFile(path: program.path("none.json")).edits() == [])
        // What could not be read back is not written.
        #expect(throws: ConfigurationFailure.self) {
            try file.write([StoryEdit(story: "urn:uuid:1", note: " ")])
        }
        #expect(try file.edits() == edits)
    }

    @Test(
        "a mistake is told with its place and what to do",
        arguments: [
            (#"{"stories": [{"story": "a", "hidden": true}]}"#, "did you mean “hide”?"),
            (#"{"stories": [{"note": "a"}]}"#, "add the id of an entry"),
            (#"{"stories": [{"story": "a", "pin": "demain"}]}"#, "write it like 2026-12-05"),
            (
                #"{"stories": [{"story": "a", "event": {"start": "2026-12-05", "end": "2026-12-01"}}]}"#,
                "correct one of them"
            ),
            (#"{"stories": [{"story": "a", "kind": "fête"}]}"#, "write one of news"),
        ])
    func mistakes(text: String, remedy: String) async throws {
        try program.write("{}", to: "feeds.json")
        try program.write(text, to: "edition.json")
        let result = try await program.run("check")
        #expect(result.status == 78)
        #expect(
            result.errors.contains("edition.json:1:") && result.errors.contains(remedy), "\(result.errors)")
    }
}

@Suite("A person's hand on the stories", .serialized)
struct EditCommandTests {
    @Test("every decision is published at once, survives replay and a lost database, and is explained")
    func decisions() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let before = try stories(program)
            let ids = before.compactMap { $0["id"] as? String }
            let (hidden, held, told) = (ids[0], ids[1], ids[2])
            let url = before[2]["url"] as? String ?? ""
            try await program.run("edit", hidden, "--hide", "--now", now)
            try await program.run("edit", held, "--hold", "--now", now)
            let edit = try await program.run(
                "edit", url, "--pin", "2026-12-05", "--note", "À ne pas manquer.", "--title",
                "Un autre titre",
                "--kind", "event", "--region", "Grand Est", "--start", "2026-12-07T14:00", "--place",
                "Metz (57)", "--deadline", "1er décembre 2026", "--by", "Anne", "--json", "--now", now)
            #expect(edit.status == 0, "\(edit.errors)")
            #expect((edit.json["written"] as? [String])?.contains("feed.json") == true)

            func check(_ when: Comment) throws {
                #expect(try story(hidden, program) == nil, when)
                #expect(try story(held, program) == nil, when)
                let shown = try story(told, program)
                #expect(shown?["title"] as? String == "Un autre titre", when)
                let event = extra(shown)["event"] as? [String: Any]
                #expect(event?["start"] as? String == "2026-12-07T14:00:00+01:00", when)
                #expect(event?["deadline"] as? String == "2026-12-01", when)
                #expect(event?["place"] as? String == "Metz (57)", when)
                #expect(extra(shown)["kind"] as? String == "event", when)
                #expect(extra(shown)["regions"] as? [String] == ["Grand Est"], when)
                #expect(extra(shown)["pinned"] as? Bool == true, when)
            }
            try check("at once")
            try await program.run("replay", "--now", later)
            try check("after replay")
            try FileManager.default.removeItem(atPath: program.path("data"))
            try FileManager.default.removeItem(atPath: program.path("output"))
            try await program.run("harvest", "--now", later)
            let anew = try stories(program)
            #expect(anew.count == before.count - 2)
            #expect(anew.contains { $0["title"] as? String == "Un autre titre" })

            let explained = try await program.run("explain", url, "--now", later)
            #expect(explained.output.contains("edited: ") && explained.output.contains("Anne"))
            let nowhere = try await program.run(
                "explain", before[0]["url"] as? String ?? "", "--now", later)
            #expect(nowhere.output.contains("published nowhere: a person decided so"))

            let list = try await program.run("edit", "--list", "--json")
            #expect((list.json["stories"] as? [Any])?.count == 3)
            try await program.run("edit", url, "--undo", "--now", later)
            #expect(try stories(program).allSatisfy { $0["title"] as? String != "Un autre titre" })
        }
    }

    @Test("pin without a day is two weeks, and one decision after another adds up")
    func steps() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let id = try stories(program)[0]["id"] as? String ?? ""
            try await program.run("edit", id, "--pin", "--now", now)
            let second = try await program.run("edit", id, "--note", "Un mot", "--json", "--now", now)
            let edit = second.json["edit"] as? [String: Any]
            #expect(edit?["pin"] as? String == "2026-12-02")
            #expect(edit?["note"] as? String == "Un mot")
            try await program.run("edit", id, "--no-pin", "--note", "", "--now", now)
            let list = try await program.run("edit", "--list", "--json")
            #expect((list.json["stories"] as? [Any])?.isEmpty == true)
        }
    }

    @Test("the Monday letter tells a story as edited, and none that is hidden")
    func letter() async throws {
        try await servingCentres { program in
            let monday = ["--now", "2026-11-23T08:00:00+01:00"]
            try await program.run("harvest", "--now", "2026-11-10T06:30:00+01:00", "--only", "rivage")
            try await program.run("harvest", "--now", now)
            let before = try await program.run(["digest", "--draft", "--json"] + monday)
            let text = before.json["text"] as? String ?? ""
            let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            let told = try stories(program).filter { lines.contains($0["url"] as? String ?? "?") }
            try #require(told.count >= 2)
            _ = try await program.run(
                [
                    "edit", told[0]["id"] as? String ?? "", "--title", "Le titre de la rédaction", "--note",
                    "Un mot.",
                ]
                    + monday)
            _ = try await program.run(["edit", told[1]["id"] as? String ?? "", "--hide"] + monday)
            let letter = try await program.run(["digest", "--json"] + monday)
            #expect(letter.status == 0, "\(letter.errors)")
            let page = try program.text("output/digests/2026-W47.txt")
            let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("Le titre de la rédaction"))
            #expect(words.contains("Le mot de la rédaction : Un mot."))
            #expect(!page.contains(told[1]["url"] as? String ?? "?"))
        }
    }

    @Test("a wrong name, date, kind or theme is told and changes nothing")
    func mistakes() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let id = try stories(program)[0]["id"] as? String ?? ""
            let wrong: [([String], Int32)] = [
                (["https://nowhere.example/"], 65), ([id, "--start", "bientôt"], 64),
                ([id, "--kind", "fête"], 64),
                ([id, "--theme", "santé-x"], 64), ([id, "--start", "2026-12-05", "--end", "2026-12-01"], 64),
                ([], 64), ([id, "--note", "a\u{1}b"], 64), ([id, "--start", "2026-12-11T25:00"], 64),
                ([id, "--start", "2026-12-11T14:60"], 64), ([id, "--start", "du 3 au 5 juin 2027"], 64),
                ([id, "--pin", "2020-01-01"], 64), ([id, "--undo", "--hide"], 64),
                ([id, "--hide", "--no-hide"], 64), ([id, "--cancelled", "--postponed"], 64),
                ([id, "--pin", "2026-12-05", "--no-pin"], 64),
            ]
            for (arguments, status) in wrong {
                let result = try await program.run(["edit"] + arguments + ["--now", now])
                #expect(result.status == status, "\(arguments): \(result.errors)")
                #expect(result.errors.split(separator: "\n").count == 1)
            }
            #expect(!FileManager.default.fileExists(atPath: program.path("edition.json")))
        }
    }

    @Test(
        "an empty place takes the place away, as none does, and the file can be read",
        arguments: ["", " ", "none"])
    func emptyPlace(text: String) async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let id = try stories(program)[0]["id"] as? String ?? ""
            let edited = try await program.run("edit", id, "--place", text, "--by", "", "--now", now)
            #expect(edited.status == 0, "\(edited.errors)")
            let decided = try EditionFile(path: program.path("edition.json")).edits()
            #expect(decided.map { $0.event } == [EventEdit(place: .none)])
            #expect(try await program.run("status").status == 0)
            #expect(try await program.run("edit", id, "--undo", "--now", now).status == 0)
        }
    }

    @Test("check tells of decisions that mean no story")
    func unmatched() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            try program.write(
                #"{"stories": [{"story": "urn:uuid:0", "urls": ["https://gone.example/"], "hide": true}]}"#,
                to: "edition.json")
            let check = try await program.run("check")
            #expect(check.status == 0)
            #expect(check.output.contains("no story is meant by: urn:uuid:0 hide"), "\(check.output)")
        }
    }

    @Test("two items are told to be one story or two, in the file that a person wrote")
    func pairs() async throws {
        try await servingCentres { program in
            try await program.run("harvest", "--now", now)
            let single = try stories(program).filter { (extra($0)["sources"] as? [Any])?.count == 1 }
            let urls = single.compactMap { $0["url"] as? String }.prefix(2)
            let count = try stories(program).count
            let same = try await program.run("edit", urls[0], "--same", urls[1], "--now", later)
            #expect(same.status == 0, "\(same.errors)")
            try await program.run("replay", "--now", later)
            #expect(try stories(program).count == count - 1)
            try await program.run("edit", urls[0], "--apart", urls[1], "--now", later)
            try await program.run("replay", "--now", later)
            #expect(try stories(program).count == count)
            #expect(try await program.run("check").status == 0)
        }
    }
}
