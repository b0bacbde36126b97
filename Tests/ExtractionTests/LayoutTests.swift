internal import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// The quality gate over page layouts by another hand: `Fixtures/layouts/README.md` says how they were labelled.
struct LayoutTests {
    @Test("lists of many systems are read whole, pages without a list give nothing")
    func layouts() throws {
        var score = LayoutScore()
        for name in try Layout.names() { score.add(try Layout(named: name)) }
        let summary = score.summary
        #expect(score.pages == 80)
        #expect(score.lost == 0, "\(summary)")
        #expect(score.newestLost == 0, "\(summary)")
        #expect(score.junk == 0, "\(summary)")
        #expect(score.exactLists == score.lists, "\(summary)")
        #expect(score.fullPagesOfNone == 0, "\(summary)")
        #expect(Double(score.rightDays) >= Double(score.days) * 0.995, "\(summary)")
        #expect(score.invented == 0, "\(summary)")
        if ProcessInfo.processInfo.environment["SHOW"] != nil { print(summary) }
    }
}

/// One page and what a person reads on it.
private struct Layout {
    var name: String
    var html: [UInt8]
    var truth: LayoutTruth

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/layouts")

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.first?.isNumber ?? false }.sorted()
    }

    init(named name: String) throws {
        self.name = name
        let place = Layout.folder.appendingPathComponent(name)
        html = Array(try Data(contentsOf: place.appendingPathComponent("page.html")))
        truth = try JSONDecoder().decode(
            LayoutTruth.self, from: Data(contentsOf: place.appendingPathComponent("expected.json")))
    }

    /// The items as they are read on the day of the pages, with what their words say of events left out.
    var entries: [Entry] {
        let page = Document(html: html, url: truth.url)
        return listing(
            in: page, ListingContext(now: Date(timeIntervalSince1970: 1_795_953_600), timezone: paris)
        ).entries
    }
}

private struct LayoutTruth: Decodable {
    struct Item: Decodable {
        var title: String
        var url: String
        var date: String?
        var role: String?
    }

    var url: String
    var kind: String
    var items: [Item]
}

private struct LayoutScore {
    var pages = 0
    var lists = 0
    var exactLists = 0
    var lost = 0
    var newestLost = 0
    var junk = 0
    var fullPagesOfNone = 0
    var days = 0
    var rightDays = 0
    var invented = 0
    private var notes: [String] = []

    var summary: String {
        "exact \(exactLists) of \(lists), lost \(lost), junk \(junk), days \(rightDays) of \(days)\n"
            + notes.joined(separator: "\n")
    }

    mutating func add(_ layout: Layout) {
        let entries = layout.entries
        let found = entries.map { squashed($0.title ?? "") + " " + ($0.url ?? "-") }
        let wanted = layout.truth.items.map { squashed($0.title) + " " + $0.url }
        pages += 1
        guard layout.truth.kind == "list" else {
            if !found.isEmpty {
                fullPagesOfNone += 1
                notes.append("\(layout.name): \(found.count) on a page without a list, \(found[0])")
            }
            return
        }
        lists += 1
        if found == wanted { exactLists += 1 }
        let missing = wanted.filter { !found.contains($0) }
        let more = found.filter { !wanted.contains($0) }
        lost += missing.count
        junk += more.count
        if let first = wanted.first, missing.contains(first) { newestLost += 1 }
        notes += missing.map { "\(layout.name): lost \($0)" } + more.map { "\(layout.name): junk \($0)" }
        addDays(of: entries, layout: layout)
    }

    private mutating func addDays(of entries: [Entry], layout: Layout) {
        for item in layout.truth.items {
            guard
                let entry = entries.first(where: {
                    $0.url == item.url && squashed($0.title ?? "") == squashed(item.title)
                })
            else { continue }
            let published = entry.published.map { String($0.text.prefix(10)) }
            let event = (entry.event?.start).map { String($0.text.prefix(10)) }
            guard let day = item.date else {
                if let published, published.utf8.count == 10 { invented += 1 }
                continue
            }
            days += 1
            // An agenda's bare day may be left to the words of the item, but is never a day of publication.
            let isRight =
                item.role == "published" ? published == day : published == nil && (event ?? day) == day
            if isRight {
                rightDays += 1
            } else {
                notes.append("\(layout.name): \(published ?? "-") \(event ?? "-") for \(day), \(item.title)")
            }
        }
    }
}
