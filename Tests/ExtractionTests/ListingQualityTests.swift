internal import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// The quality gate: labelled pages of many markups, without any selector.
struct ListingQualityTests {
    @Test("listings of every markup are read without selectors")
    func quality() throws {
        var score = ListingScore()
        for theme in allThemes {
            for name in SampleSet.names { score.add(theme.page(try SampleSet.named(name))) }
        }
        for page in try renderedPages() { score.add(page) }
        #expect(score.pages >= 120)
        #expect(score.exact >= 0.9, "\(score.summary)")
        #expect(score.f1 >= 0.97, "\(score.summary)")
        #expect(score.newestMissed.isEmpty, "\(score.newestMissed)")
        #expect(score.wrongDates.isEmpty, "\(score.wrongDates)")
        if ProcessInfo.processInfo.environment["SHOW"] != nil { print(score.summary) }
    }
}

let allThemes: [Theme] = wordPressThemes + siteThemes + handThemes + unseenThemes

let readingDay = Date(timeIntervalSince1970: 1_795_258_800)  // 2026-11-21
let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

func read(_ page: LabelledPage, _ recipe: Recipe? = nil) -> Listing {
    let document = Document(html: Array(page.html.utf8), url: page.url)
    return listing(in: document, ListingContext(recipe: recipe, now: readingDay, timezone: paris))
}

/// Pages that real generators made of the same items, with their truth beside them.
func renderedPages() throws -> [LabelledPage] {
    let folder = listingFixtures.appendingPathComponent("rendered")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
        let truth = folder.appendingPathComponent(name)
        let answer = try JSONDecoder().decode(RenderedTruth.self, from: Data(contentsOf: truth))
        let page = try String(
            contentsOf: truth.deletingPathExtension().appendingPathExtension("html"), encoding: .utf8)
        let newest = answer.items.max { ($0.published ?? "") < ($1.published ?? "") }?.title ?? ""
        return LabelledPage(name: name, url: answer.url, html: page, truth: answer.items, newest: newest)
    }
}

struct RenderedTruth: Codable {
    var url: String
    var items: [Truth]
}

/// How well pages were read: items are the same when title and link are.
struct ListingScore {
    var pages = 0
    var exactPages = 0
    var hits = 0
    var found = 0
    var wanted = 0
    var newestMissed: [String] = []
    var wrongDates: [String] = []
    var notes: [String] = []

    var exact: Double { Double(exactPages) / Double(max(pages, 1)) }
    var f1: Double { 2 * Double(hits) / Double(max(found + wanted, 1)) }
    var summary: String {
        "\(pages) pages, exact \(exactPages), F1 \(f1)\n" + notes.joined(separator: "\n")
    }

    mutating func add(_ page: LabelledPage) {
        let listing = read(page)
        let got = listing.entries.map(key)
        let truth = page.truth.map { $0.title + " " + ($0.url ?? "-") }
        pages += 1
        hits += Set(got).intersection(truth).count
        found += got.count
        wanted += truth.count
        if got == truth {
            exactPages += 1
        } else if notes.count < 8 {
            let more = got.filter { !truth.contains($0) }.prefix(1)
            let less = truth.filter { !got.contains($0) }.prefix(1)
            notes.append(
                "\(page.name): \(got.count) of \(truth.count), wrong \(more), missing \(less)\n   \(listing.report.reasons.prefix(2))"
            )
        }
        if !listing.entries.contains(where: { $0.title == page.newest }) { newestMissed.append(page.name) }
        addDates(listing.entries, page)
    }

    private func key(_ entry: Entry) -> String { (entry.title ?? "") + " " + (entry.url ?? "-") }

    private mutating func addDates(_ entries: [Entry], _ page: LabelledPage) {
        for entry in entries {
            guard let one = page.truth.first(where: { $0.title == entry.title }) else { continue }
            let day = entry.published.map { String($0.text.prefix(10)) }
            if day != one.published, wrongDates.filter({ $0.hasPrefix(page.name) }).isEmpty {
                wrongDates.append("\(page.name): \(day ?? "none") for \(one.published ?? "none")")
            }
        }
    }
}
