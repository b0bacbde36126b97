import Foundation
internal import Identity
import Model

@testable import moisson

let visitNow = Date(timeIntervalSince1970: 1_763_985_600)  // 2025-11-24T12:00:00Z

/// Answers as a server would give them, by address; anything else is a 404.
struct RecordedSite: Sendable {
    var answers: [String: Visit.Outcome] = [:]
    /// What the headers say of the use of the content, by address.
    var usageTags: [String: [UsageTag]] = [:]

    func visit(_ request: Request) -> Visit {
        let outcome =
            answers[request.url] ?? .failed(VisitFailure(.httpStatus, status: 404, detail: "Not Found"))
        var visit = Visit(request: request, outcome: outcome, bytes: 100, milliseconds: 5)
        visit.usageTags = usageTags[request.url] ?? []
        return visit
    }

    mutating func show(_ body: String, at url: String, type: String = "text/html; charset=utf-8") {
        answers[url] = .fetched(
            Response(
                url: url, contentType: type, body: Array(body.utf8),
                validators: Validators(etag: "\"\(url)\"")))
    }

    mutating func show(feed numbers: [Int], at url: String) {
        show(feedText(numbers), at: url, type: "application/rss+xml")
    }

    mutating func refuse(_ url: String, _ failure: VisitFailure) { answers[url] = .failed(failure) }
}

private let subjects = [
    "la santé", "le logement", "l’emploi des jeunes", "la culture", "le numérique", "les quartiers",
    "la mobilité",
    "l’école", "le sport", "l’alimentation", "la petite enfance", "le renouvellement urbain",
]

func title(_ number: Int) -> String {
    "Rencontre régionale numéro \(number) sur \(subjects[number % subjects.count])"
}

func feedText(_ numbers: [Int]) -> String {
    let items = numbers.map { number in
        """
        <item><title>\(title(number))</title><link>https://centre.example/actualites/rencontre-\(number)/</link>
        <guid isPermaLink="false">https://centre.example/?p=\(number)</guid>
        <pubDate>Mon, \(String(format: "%02d", number % 20 + 1)) Nov 2025 09:00:00 +0000</pubDate>
        <description>Le centre de ressources propose un temps d’échanges autour de \(subjects[number % subjects.count]), atelier \(number).</description></item>
        """
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Centre</title>
        <link>https://centre.example/</link><description>Actualités</description>\(items.joined())</channel></rss>
        """
}

/// A page that a script fills in the browser.
func shellText(feed: String? = nil) -> String {
    let head = feed.map { "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"\($0)\">" } ?? ""
    return """
        <!doctype html><html lang="fr"><head><title>Actualités</title>\(head)</head><body><div id="app"></div>
        <script src="/app.js"></script></body></html>
        """
}

func listingText(_ numbers: [Int], feed: String? = nil, next: String? = nil) -> String {
    let head = feed.map { "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"\($0)\">" } ?? ""
    let records = numbers.map { number in
        """
        <article class="card"><h2><a href="/actualites/rencontre-\(number)/">\(title(number))</a></h2>
        <time datetime="2025-11-\(String(format: "%02d", number % 20 + 1))">\(number % 20 + 1) novembre 2025</time>
        <p>Le centre de ressources propose un temps d’échanges autour de \(subjects[number % subjects.count]), atelier \(number).</p></article>
        """
    }
    let foot = next.map { "<nav><a rel=\"next\" href=\"\($0)\">Page suivante</a></nav>" } ?? ""
    return """
        <!doctype html><html lang="fr"><head><title>Actualités</title>\(head)</head><body><main><h1>Actualités</h1>
        \(records.joined(separator: "\n"))\(foot)</main></body></html>
        """
}

extension Visit {
    var failure: VisitFailure? {
        guard case .failed(let failure) = outcome else { return nil }
        return failure
    }
}

extension PageVisit.Step {
    var outcome: PageOutcome? {
        guard case .ended(let outcome) = self else { return nil }
        return outcome
    }
}

/// One page's visits from day to day, as runs make them, without a network and without a database.
struct PageDiary {
    let page: Page
    var site = RecordedSite()
    private(set) var memory: PageMemory
    private(set) var alerts: [Alert] = []
    private(set) var known: [KnownItem] = []
    private var shown: [ItemKey] = []
    /// The items as they are stored, by canonical URL.
    private(set) var stored: [String: Item] = [:]

    init(_ page: Page) {
        self.page = page
        memory = PageMemory(source: "centre", page: page.url)
    }

    var source: Source { Source(id: "centre", name: "Centre", pages: [page]) }

    /// Visits the page so many days after the first visit; returns the trace of its steps, the last being the outcome.
    mutating func visit(day: Double) throws -> [String] {
        let task = try PageTask(
            source: source, page: page, memory: memory, now: visitNow.addingTimeInterval(day * 86_400))
        let maker = ItemMaker(
            Configuration(title: "Veille", link: "https://veille.example/", sources: [source]))
        var visit = PageVisit(task, maker: maker)
        var step = visit.handle(
            .answered(site.visit(Request(source: "centre", page: page.url, url: memory.nextURL))))
        var trace: [String] = ["asked \(memory.nextURL)"]
        while true {
            switch step {
            case .lookUp:
                step = visit.handle(.known(PageKnowledge(known: known, shown: shown, detailed: stored)))
            case .ask(let request):
                trace.append("asked \(request.url)")
                step = visit.handle(.answered(site.visit(request)))
            case .ended(let outcome):
                let settlement = Settlement(outcome, shownBefore: shown.count)
                memory = settlement.record.memory
                alerts += [settlement.report.alert].compactMap { $0 }
                known += outcome.changes.new.map { KnownItem($0) }
                shown += outcome.changes.new.map(\.key)
                let changes = outcome.changes
                for item in changes.new + changes.refreshed + changes.revised.map(\.item) {
                    if let url = item.canonicalURL { stored[url] = item }
                }
                let failure = settlement.record.failure.map { " \($0.cause.rawValue)" } ?? ""
                return trace + [
                    "\(settlement.record.outcome.rawValue)\(failure), \(settlement.report.new) new"
                ]
            }
        }
    }
}
