import Foundation
import Markup
import Model
import Testing

@testable import Extraction

/// Pages that hold no list, of 22 kinds in 8 looks by 3 sites: nothing on them is news.
struct WrongPageTests {
    @Test("a page that holds no list gives nothing at the first visit")
    func firstVisit() {
        let score = WrongPageScore { $0 }
        #expect(score.pages >= 500)
        #expect(score.notes.isEmpty, "\(score.summary)")
    }

    @Test("the same pages give little even under a name that says nothing of them")
    func unnamed() {
        let score = WrongPageScore { page in
            var page = page
            if page.kind != "article" {
                (page.title, page.path) = ("D'une rive à l'autre", "/d-une-rive-a-l-autre")
            }
            return page
        }
        #expect(score.notes.count <= 21, "\(score.summary)")
    }
}

private struct WrongPageScore {
    var pages = 0
    var notes: [String] = []
    private var kinds: [String: Int] = [:]
    private var entries = 0

    /// Reads every page as `changed` makes it.
    init(changed: (WrongPage) -> WrongPage) {
        for look in pageLooks {
            for (turn, centre) in wrongPageCentres.enumerated() {
                for page in centre.pages(turn: turn) { add(changed(page), of: centre, in: look) }
            }
        }
        if ProcessInfo.processInfo.environment["SHOW"] != nil { print(summary) }
    }

    var summary: String {
        let table = kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let wanted = ProcessInfo.processInfo.environment["SHOW"] ?? ""
        return "\(notes.count) of \(pages) pages give \(entries) entries: \(table)\n"
            + notes.filter { $0.hasPrefix(wanted) }.joined(separator: "\n")
    }

    private mutating func add(_ page: WrongPage, of centre: WrongPageCentre, in look: PageLook) {
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
