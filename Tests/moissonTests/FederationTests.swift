import Foundation
import Testing

@testable import moisson

private let centres = ["inter-centres", "tramontane", "houblonniere", "saline", "estuaire", "filaos"]
private let now = "2026-11-18T06:30:00+01:00"

/// The sample configuration with some of its sources, for the ports that the servers got.
private func configuration(_ addresses: [String], only chosen: Set<String>) throws -> [String: Any] {
    var text = try String(contentsOfFile: repository + "/Examples/feeds.json", encoding: .utf8)
    for (index, address) in addresses.enumerated() {
        text = text.replacingOccurrences(
            of: "127.0.0.1:\(8701 + index)", with: address.dropFirst(7).dropLast())
    }
    var root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let sources = root["sources"] as? [[String: Any]] ?? []
    root["sources"] = sources.filter { chosen.contains($0["id"] as? String ?? "") }
    return root
}

extension Program {
    fileprivate func write(configuration root: [String: Any]) throws {
        let data = try JSONSerialization.data(withJSONObject: root)
        try write(String(decoding: data, as: UTF8.self), to: "feeds.json")
    }

    fileprivate func stories() throws -> [String: PassedOn] {
        let feed = try JSONSerialization.jsonObject(with: files(in: "output")["feed.json"] ?? Data())
        let items = (feed as? [String: Any])?["items"] as? [[String: Any]] ?? []
        return Dictionary(uniqueKeysWithValues: items.map { ($0["id"] as? String ?? "", PassedOn($0)) })
    }
}

/// All of a story that must be the same wherever it is told.
private struct PassedOn: Equatable, CustomStringConvertible {
    let title: String
    let published: String
    let kind: String
    let themes: [String]
    let regions: Set<String>
    let event: String
    let members: Set<String>

    init(_ item: [String: Any]) {
        let moisson = item["_moisson"] as? [String: Any] ?? [:]
        title = item["title"] as? String ?? ""
        published = item["date_published"] as? String ?? ""
        kind = moisson["kind"] as? String ?? ""
        themes = moisson["themes"] as? [String] ?? []
        regions = Set(moisson["regions"] as? [String] ?? [])
        let told = moisson["event"] as? [String: Any] ?? [:]
        event = told.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        members = Set(
            (moisson["sources"] as? [[String: Any]] ?? []).map { source in
                ["id", "name", "url", "title", "published", "first_seen"].map { "\(source[$0] ?? "")" }
                    .joined(separator: " | ")
            })
    }

    var description: String {
        "\(title) (\(kind), \(event), \(themes), \(regions.sorted())) of \(members.sorted())"
    }
}

@Suite("A moisson that reads other moissons", .serialized)
struct FederationTests {
    /// Harvests the samples with one instance for each group of centres, and then those instances with another one.
    private func federating(
        _ groups: [Set<String>],
        _ body: (_ whole: Program, _ regional: [Program], _ national: Program) async throws -> Void
    ) async throws {
        try await serving(centres.map { repository + "/Examples/centres/" + $0 }) { addresses in
            let whole = try Program()
            try whole.write(configuration: try configuration(addresses, only: Set(centres)))
            try await whole.run("harvest", "--now", now)
            var regional: [Program] = []
            for group in groups {
                let program = try Program()
                try program.write(configuration: try configuration(addresses, only: group))
                try await program.run("harvest", "--now", now)
                regional.append(program)
            }
            try await serving(regional.map { $0.path("output") }) { hosts in
                let national = try Program()
                var root = try configuration(addresses, only: Set(centres))
                root["network"] = ["allowPrivateAddresses": true, "perHostDelaySeconds": 0]
                // The centres are known by their names, and read by nobody but their own instances.
                let known = (root["sources"] as? [[String: Any]] ?? []).map { source in
                    source.filter { $0.key != "pages" }
                }
                let instances = hosts.enumerated().map { index, host in
                    ["id": "moisson-\(index)", "name": "Moisson \(index)", "pages": [host + "feed.json"]]
                }
                root["sources"] = known + instances
                try national.write(configuration: root)
                let report = try await national.run("harvest", "--now", now, "--json")
                #expect(report.status == 0, "\(report.errors)")
                try await body(whole, regional, national)
            }
        }
    }

    @Test(
        "three instances and one that reads them tell the stories of one instance of all six centres",
        arguments: [
            [["inter-centres", "tramontane"], ["houblonniere", "saline"], ["estuaire", "filaos"]],
            [
                ["inter-centres", "saline", "tramontane"], ["inter-centres", "estuaire", "filaos"],
                ["houblonniere"],
            ],
        ])
    func stories(groups: [[String]]) async throws {
        try await federating(groups.map { Set($0) }) { whole, _, national in
            let (expected, found) = (try whole.stories(), try national.stories())
            #expect(expected.count > 20)
            #expect(Set(found.keys) == Set(expected.keys))
            for (id, story) in expected where found[id] != story {
                Issue.record("\(id)\n  \(story)\n  \(found[id].map { "\($0)" } ?? "is missing")")
            }
        }
    }

    @Test("what is read again is the same, and the stories of a new instance are no news of its own")
    func again() async throws {
        try await federating([["tramontane", "saline"]]) { _, regional, national in
            let before = national.files(in: "output")
            let second = try await national.run("harvest", "--now", now, "--force", "--json")
            let pages = second.json["pages"] as? [[String: Any]] ?? []
            #expect(pages.compactMap { $0["new"] as? Int } == [0])
            #expect(pages.compactMap { $0["revised"] as? Int } == [0])
            #expect(national.files(in: "output")["feed.json"] == before["feed.json"])
            // It reads its own feed as well as any other's.
            #expect(try national.stories() == regional[0].stories())
        }
    }

    @Test("what a person changes there changes here: the story is the one that it was")
    func revised() async throws {
        try await federating([["tramontane", "saline"]]) { _, regional, national in
            let feed = regional[0].path("output/feed.json")
            let text = try String(contentsOfFile: feed, encoding: .utf8)
            let id = try #require(try national.stories().first { $0.value.kind == "event" }?.key)
            var root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            var items = root["items"] as? [[String: Any]] ?? []
            let place = try #require(items.firstIndex { $0["id"] as? String == id })
            var moisson = items[place]["_moisson"] as? [String: Any] ?? [:]
            moisson["kind"] = "recap"
            moisson["themes"] = ["sante"]
            items[place]["_moisson"] = moisson
            root["items"] = items
            try JSONSerialization.data(withJSONObject: root).write(to: URL(fileURLWithPath: feed))
            try await national.run("harvest", "--now", now, "--force")
            let story = try #require(try national.stories()[id])
            #expect(story.kind == "recap" && story.themes == ["sante"])
        }
    }
}
