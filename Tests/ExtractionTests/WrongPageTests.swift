import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// Pages that hold no list, of 22 kinds in 8 looks by 3 sites: nothing on them is news.
struct WrongPageTests {
    @Test("a page that holds no list gives nothing at the first visit")
    func firstVisit() {
        var score = WrongPageScore()
        for look in pageLooks {
            for (turn, centre) in wrongPageCentres.enumerated() {
                for page in centre.pages(turn: turn) { score.add(page, of: centre, in: look) }
            }
        }
        if ProcessInfo.processInfo.environment["SHOW"] != nil { print(score.summary) }
        #expect(score.pages >= 500)
        #expect(score.notes.count <= 156, "\(score.summary)")
    }
}

private struct WrongPageScore {
    var pages = 0
    var notes: [String] = []
    private var kinds: [String: Int] = [:]
    private var entries = 0

    var summary: String {
        let table = kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let wanted = ProcessInfo.processInfo.environment["SHOW"] ?? ""
        return "\(notes.count) of \(pages) pages give \(entries) entries: \(table)\n"
            + notes.filter { $0.hasPrefix(wanted) }.joined(separator: "\n")
    }

    mutating func add(_ page: WrongPage, of centre: WrongPageCentre, in look: PageLook) {
        pages += 1
        let document = Document(
            html: Array(look.html(page, of: centre).utf8), url: "https://\(centre.host)\(page.path)")
        let found = listing(in: document, ListingContext(now: readingDay, timezone: paris))
        guard !found.entries.isEmpty else { return }
        kinds[page.kind, default: 0] += 1
        entries += found.entries.count
        notes.append(
            "\(page.kind), \(look.name), \(centre.host): \(found.entries.count) as \(found.report.reasons.first ?? ""), \(found.entries.prefix(2).map { $0.title ?? "" })"
        )
    }
}
