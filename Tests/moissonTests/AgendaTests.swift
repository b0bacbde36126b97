import Calendar
import Extraction
import Foundation
import Model
import Testing
import Transport

@testable import moisson

/// Agendas as 21 systems write them, from their documentation: each record's title, address, start, end and place.
struct AgendaTests {
    @Test("each record of an agenda has its title, its days and hours, and its place")
    func agendas() throws {
        var score = AgendaScore()
        for name in try AgendaPage.names() { score.add(try AgendaPage(named: name)) }
        if ProcessInfo.processInfo.environment["SHOW"] != nil { print(score.summary) }
        #expect(score.pages == 21)
        #expect(score.wrong.count <= 11, "\(score.summary)")
        #expect(
            score.share(of: "start") == 1 && score.share(of: "title") == 1 && score.share(of: "list") == 1)
    }
}

/// One page and what a person reads on it; `why.md` stands in the file's `why`.
private struct AgendaPage {
    struct Truth: Decodable {
        var url: String
        var items: [Item]
    }

    struct Item: Decodable {
        var title: String
        var url: String
        var start: String?
        var end: String?
        /// The hall, and the town where the page tells it: either is right.
        var place: String?
        var town: String?
    }

    var name: String
    var truth: Truth
    var entries: [Entry]

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/agendas")

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.first?.isNumber ?? false
        }
        .sorted()
    }

    /// Reads the page as on 29 November 2026.
    init(named name: String) throws {
        self.name = name
        let place = AgendaPage.folder.appendingPathComponent(name)
        truth = try JSONDecoder().decode(
            Truth.self, from: Data(contentsOf: place.appendingPathComponent("expected.json")))
        let body = Array(try Data(contentsOf: place.appendingPathComponent("page.html")))
        let now = Date(timeIntervalSince1970: 1_795_953_600)
        let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt
        let response = Response(url: truth.url, contentType: "text/html", body: body)
        entries =
            extract(response, as: Reading(eventTimezone: paris, now: now))
            .withNotices(timezone: paris, now: now).entries
    }
}

private struct AgendaScore {
    var pages = 0
    var wrong: [String] = []
    private var counts: [String: (right: Int, all: Int)] = [:]

    var summary: String {
        counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.right)/\($0.value.all)" }
            .joined(separator: ", ") + "\n" + wrong.joined(separator: "\n")
    }

    func share(of what: String) -> Double {
        counts[what].map { Double($0.right) / Double($0.all) } ?? 0
    }

    mutating func add(_ page: AgendaPage) {
        pages += 1
        let before = wrong.count
        judge(
            "list", page.entries.map(\.url) == page.truth.items.map(\.url),
            "\(page.name): \(page.entries.count) for \(page.truth.items.count), \(page.entries.map { $0.url ?? "-" })"
        )
        for item in page.truth.items {
            guard let entry = page.entries.first(where: { $0.url == item.url }) else { continue }
            let event = entry.event
            let start = event?.start?.text
            let end = event?.end?.text
            let place = event?.place
            judge("title", entry.title == item.title, "\(page.name): title \(entry.title ?? "-")")
            judge(
                "start", isSame(start, item.start),
                "\(page.name): start \(start ?? "-"), \(item.start ?? "-")")
            judge("end", isSame(end, item.end), "\(page.name): end \(end ?? "-"), \(item.end ?? "-")")
            judge(
                "place", isPlace(place, of: item),
                "\(page.name): place \(place ?? "-"), \(item.place ?? "-")")
        }
        judge("page", wrong.count == before, nil)
    }

    private func isPlace(_ found: String?, of item: AgendaPage.Item) -> Bool {
        guard let found else { return item.place == nil }
        return [item.place, item.town].compactMap { $0 }.contains { found.contains($0) }
    }

    private mutating func judge(_ what: String, _ isRight: Bool, _ note: String?) {
        counts[what, default: (0, 0)].all += 1
        if isRight { counts[what, default: (0, 0)].right += 1 } else if let note { wrong.append(note) }
    }

    /// True for the same minute in Paris.
    private func isAtHour(_ found: String, _ wanted: String) -> Bool {
        guard let instant = When(text: found) else { return false }
        return instant.instant(in: .gmt) == When(text: wanted + ":00+01:00")?.instant(in: .gmt)
    }

    /// True for the same day, and the same minute where the page says one.
    private func isSame(_ found: String?, _ wanted: String?) -> Bool {
        guard let found, let wanted else { return found == wanted }
        return wanted.utf8.count == 10 ? found == wanted : isAtHour(found, wanted)
    }
}
