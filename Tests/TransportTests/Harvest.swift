internal import Extraction
import Foundation
internal import Manners
import Model
import Synchronization
import Transport

/// Runs as the program makes them: due, visit, classify, remember; a new client each, as after a restart.
final class Harvest {
    var sources: [Source]
    var memories: [PageMemory] = []
    var robots: [RobotsMemory] = []
    var policy: NetworkPolicy
    var recipe: String? = "1"
    private(set) var remarks: [String] = []
    private(set) var skips: [Skip] = []
    private var known: Set<String> = []

    init(_ pages: [Page], policy: NetworkPolicy) {
        sources = [Source(id: "essai", name: "Essai", pages: pages)]
        self.policy = policy
    }

    convenience init(_ url: String, type: Page.Reading = .feed, robots: Bool = false) {
        self.init([Page(url: url, type: type)], policy: Self.policy(robots: robots))
    }

    private static func policy(robots: Bool) -> NetworkPolicy {
        TransportTests.policy(timeout: 3, robots: robots)
    }

    /// The memory of the only page.
    var memory: PageMemory { memories.first ?? PageMemory(source: "", page: "") }

    @discardableResult
    func run(_ now: Date = testNow, _ mode: DueMode = .normal) -> [Visit] {
        let plan = VisitPlan(of: sources, memories: memories, now: now, mode: mode) { _, _ in recipe }
        skips = plan.skips
        var ended: [Visit] = []
        do {
            let client = try Client(policy: policy, userAgent: userAgent)
            robots =
                client.visit(plan.requests, robots: robots, now: now, seed: 7) { ended.append($0) } + robots
        } catch {
            remarks.append("\(error)")
        }
        for visit in ended { keep(visit, now: now) }
        return ended
    }

    private func keep(_ visit: Visit, now: Date) {
        let source = sources[0]
        guard let page = source.pages.first(where: { $0.url == visit.request.page }) else { return }
        let old = source.memory(of: page, among: memories)
        let result = Remembered(after: visit, old, finding: finding(visit, old, page), now: now)
        remarks += result.remarks.map(\.text)
        memories.removeAll { $0.page == old.page }
        memories.append(result.memory)
    }

    private func finding(_ visit: Visit, _ memory: PageMemory, _ page: Page) -> Finding? {
        guard case .fetched(let response) = visit.outcome else { return nil }
        let expecting: Expectation = page.type == .feed || memory.expectsFeed ? .feed : .html
        if let failure = classify(response, expecting: expecting, requested: visit.request.url) {
            return .wrong(failure)
        }
        let text = String(decoding: response.body, as: UTF8.self)
        if text == memory.bodyHash, memory.recipeHash == recipe { return .sameBody }
        let guids = text.split(separator: "<guid>").dropFirst().compactMap {
            $0.split(separator: "<").first.map(String.init)
        }
        let old = guids.filter(known.contains).count
        known.formUnion(guids)
        return .read(
            Findings(
                bodyHash: text, recipeHash: recipe, isFeed: expecting == .feed, items: guids.count,
                known: old,
                new: guids.count - old, manners: manners(text)))
    }

    /// Enough of Extraction for a test: `<ttl>60</ttl>`, `<hour>6</hour>`, `<day>2</day>`.
    private func manners(_ text: String) -> FeedManners {
        func numbers(_ tag: String) -> [Int] {
            text.split(separator: "<\(tag)>").dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }
        }
        return FeedManners(
            ttlMinutes: numbers("ttl").first, skipHours: numbers("hour"), skipDays: numbers("day"))
    }
}

let userAgent = "moisson/1.0 (+https://veille.example.org/; veille@example.org)"

func later(_ hours: Double) -> Date { testNow.addingTimeInterval(hours * 3600) }

/// A feed with some guids and whatever a test adds to its channel.
func feedText(_ guids: [String], _ extra: String = "") -> String {
    "<rss version=\"2.0\"><channel><title>Essai</title>" + extra
        + guids.map { "<item><guid>\($0)</guid></item>" }.joined() + "</channel></rss>"
}

func listingText(_ guids: [String]) -> String {
    "<!doctype html><title>Actualités</title><h1>Actualités</h1>"
        + guids.map { "<article><a href='/\($0)'>Rencontre \($0)</a><guid>\($0)</guid></article>" }.joined()
}

/// A number that scripts share.
final class Counter: Sendable {
    private let value = Mutex(0)
    /// The count before this call.
    func next() -> Int {
        value.withLock { count in
            defer { count += 1 }; return count
        }
    }
}
