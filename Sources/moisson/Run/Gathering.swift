internal import Calendar
internal import Extraction
internal import Foundation
internal import Identity
internal import Manners
internal import Model
internal import Web

/// A page without a feed of its own is offered at most this many declared ones.
private let feedsTried = 2
/// In one visit, at most so many items' own pages are asked for; the next visits bring the rest.
private let detailsPerVisit = 20
/// A declared feed speaks for a listing when it holds at least this share of the listing's items.
private let sharedPortion = 0.5

/// One page's visit while it is under way: what has been read, and what else must be asked for it.
struct Gathering {
    let source: Source
    let page: Page
    /// The answer that counts for the page: its own, or that of a declared feed that took its place.
    private(set) var answer: Visit
    private(set) var response: Response
    private var memory: PageMemory
    private var extracted: Extracted
    private let reading: Reading
    private let known: [Model.KnownItem]
    /// What earlier visits found on items' own pages, by canonical URL.
    private let detailed: [String: Item]
    private var feedsToTry: [DeclaredFeed] = []
    private var pagesLeft: Int
    /// Items' own pages that are still to be asked for; nil until the listing is whole.
    private var detailsLeft: [String]?
    /// What is outstanding, by the address asked for.
    private var outstanding: [String: FollowUp] = [:]
    private var remarks: [Remark] = []

    private enum FollowUp { case feed, nextPage, details }

    init(
        source: Source, page: Page, memory: PageMemory, visit: Visit, response: Response, reading: Reading,
        known: [Model.KnownItem], detailed: [String: Item] = [:]
    ) {
        self.source = source
        self.page = page
        self.memory = memory
        self.reading = reading
        self.known = known
        answer = visit
        self.response = response
        pagesLeft = page.pagination
        self.detailed = detailed
        extracted = extract(response, as: reading)
        if page.type == .auto, page.select == nil, extracted.format == .html, memory.lastSuccess == nil {
            feedsToTry = Array(likelyFeeds(extracted.declaredFeeds, page: response.url).prefix(feedsTried))
        }
    }

    var isComplete: Bool { outstanding.isEmpty }

    /// What is to be asked next, one at a time: declared feeds, then further pages, then items' own pages.
    mutating func nextRequests() -> [Request] {
        guard outstanding.isEmpty else { return [] }
        if !feedsToTry.isEmpty { return ask(feedsToTry.removeFirst().url, .feed) }
        if pagesLeft > 0, let next = extracted.listing?.next, !reachesKnownItems {
            pagesLeft -= 1
            return ask(next, .nextPage)
        }
        guard page.details, extracted.listing?.isQuarantined != true else { return [] }
        var left = detailsLeft ?? Array(newAddresses.prefix(detailsPerVisit))
        let next = left.isEmpty ? nil : left.removeFirst()
        detailsLeft = left
        return next.map { ask($0, .details) } ?? []
    }

    /// Takes the answer to one of `nextRequests`; a failure of it is a remark, never the page's.
    mutating func take(_ visit: Visit) {
        let followUp = outstanding.removeValue(forKey: visit.request.url)
        answer.requests += visit.requests
        answer.conditionalRequests += visit.conditionalRequests
        answer.bytes += visit.bytes
        answer.milliseconds += visit.milliseconds
        guard case .fetched(let response) = visit.outcome else {
            remarks.append(Remark("\(visit.request.url) could not be had"))
            if followUp == .nextPage { pagesLeft = 0 }
            return
        }
        switch followUp {
        case .feed: consider(feed: response, visit)
        case .nextPage: append(response)
        case .details: complete(by: response, asked: visit.request.url)
        case nil: break
        }
    }

    /// What the page gave in all: its items sorted out against what is known, and what is to be remembered.
    func harvest(_ maker: ItemMaker) -> (
        memory: PageMemory, finding: Finding, changes: Changes, remarks: [Remark]
    ) {
        let remarks = extracted.remarks + remarks
        guard let format = extracted.format else {
            let failure = VisitFailure(
                .wrongType, status: response.status, detail: "neither a feed nor a page")
            return (memory, .wrong(failure), Changes(), remarks)
        }
        let isQuarantined = extracted.listing?.isQuarantined == true
        var changes = Changes()
        if !isQuarantined {
            let extracted = withKnownDetails()
            let items = maker.items(of: extracted, source: source, page: page, known: known, now: reading.now)
            let firstVisits: Set<String> = memory.lastSuccess == nil ? [page.url] : []
            changes = Changes(
                from: items, known: KnownSource(items: known, pages: Set(source.pages.map(\.url))),
                firstVisits: firstVisits, now: reading.now)
        }
        let findings = Findings(
            bodyHash: bodyHash(response.body), recipeHash: recipeHash(of: page), isFeed: format != .html,
            items: extracted.entries.count, known: changes.met.count - changes.new.count,
            new: changes.new.count,
            moments: moments(changes.new), manners: extracted.manners, state: extracted.listing?.state,
            profile: extracted.listing?.profile, isQuarantined: isQuarantined)
        return (
            memory, .read(findings), changes, remarks + (extracted.listing?.reasons ?? []).map { Remark($0) }
        )
    }

    /// The listing shows less of a known item than its own page did: what was found there stands.
    private func withKnownDetails() -> Extracted {
        var result = extracted
        for index in result.entries.indices {
            let entry = result.entries[index]
            guard let item = entry.url.flatMap({ canonicalURL($0) }).flatMap({ detailed[$0] }) else {
                continue
            }
            var own = Entry(id: entry.id)
            own.contentHTML = item.contentHTML
            own.published = item.published
            own.updated = item.updated
            own.image = item.image
            own.authors = item.authors
            own.enclosures = item.enclosures
            own.links = item.links
            result.entries[index] = entry.completed(by: own)
        }
        return result
    }

    private mutating func ask(_ url: String, _ followUp: FollowUp) -> [Request] {
        outstanding[url] = followUp
        return [Request(source: source.id, page: page.url, url: url)]
    }

    /// A declared feed takes the listing's place when it holds what the listing shows; what only the listing shows is
    /// kept beside it, so that nothing is lost.
    private mutating func consider(feed response: Response, _ visit: Visit) {
        guard classify(response, expecting: .feed, requested: visit.request.url) == nil else { return }
        let feed = extract(response, as: reading)
        guard feed.format != nil, feed.format != .html, !feed.entries.isEmpty else { return }
        let inFeed = Set(feed.entries.compactMap { $0.url.flatMap { canonicalURL($0) } })
        let isInFeed = { (entry: Entry) in entry.url.flatMap { canonicalURL($0) }.map(inFeed.contains) == true
        }
        let shared = extracted.entries.filter(isInFeed).count
        guard Double(shared) >= Double(extracted.entries.count) * sharedPortion else { return }
        var both = feed
        both.entries += extracted.entries.filter { !isInFeed($0) }
        extracted = both
        self.response = response
        adopt(visit, response)
        feedsToTry = []
        remarks.append(
            Remark("the page declares a feed that holds its items: \(visit.request.url) is asked from now on")
        )
    }

    private mutating func adopt(_ visit: Visit, _ response: Response) {
        var own = visit
        own.requests = answer.requests
        own.conditionalRequests = answer.conditionalRequests
        own.bytes = answer.bytes
        own.milliseconds = answer.milliseconds
        answer = own
        memory.nextURL = visit.request.url
        pagesLeft = 0
    }

    private mutating func append(_ response: Response) {
        let further = extract(response, as: reading)
        guard further.listing?.isQuarantined != true else { return pagesLeft = 0 }
        let ids = Set(extracted.entries.map(\.id))
        let fresh = further.entries.filter { !ids.contains($0.id) }
        if fresh.isEmpty { pagesLeft = 0 }
        extracted.entries += fresh
        extracted.listing?.next = further.listing?.next
    }

    /// An item's own page was asked for once: what it said is in the item and is kept there.
    private mutating func complete(by response: Response, asked url: String) {
        guard classify(response, expecting: .html, requested: url) == nil else { return }
        let own = details(of: response, now: reading.now, timezone: reading.timezone)
        for index in extracted.entries.indices where extracted.entries[index].url == url {
            extracted.entries[index] = extracted.entries[index].completed(by: own)
        }
    }

    /// The addresses of items that no visit has brought yet.
    private var newAddresses: [String] {
        let names = knownNames
        return extracted.entries.compactMap(\.url).filter { url in
            canonicalURL(url).map { !names.contains($0) } == true
        }
    }

    /// Whether the listing has come down to items that an earlier visit brought.
    private var reachesKnownItems: Bool {
        let names = knownNames
        return extracted.entries.contains { entry in
            entry.url.flatMap { canonicalURL($0) }.map(names.contains) == true
        }
    }

    private var knownNames: Set<String> {
        known.reduce(into: []) { names, item in
            names.formUnion(item.names)
            if let url = item.canonicalURL { names.insert(url) }
        }
    }

    private func moments(_ items: [Item]) -> [Date] {
        items.compactMap { item in
            guard case .instant(let date, _)? = item.published else { return nil }
            return date
        }
    }
}

/// The declared feeds that may hold what the page shows: not those of comments, the ones nearest to the page first.
func likelyFeeds(_ feeds: [DeclaredFeed], page: String) -> [DeclaredFeed] {
    let wanted = feeds.filter { feed in
        let words = (feed.url + " " + (feed.title ?? "")).lowercased()
        return !["comment", "oembed", "wp-json"].contains { words.contains($0) }
    }
    return wanted.sorted { sharedPrefix($0.url, page) > sharedPrefix($1.url, page) }
}

private func sharedPrefix(_ a: String, _ b: String) -> Int { zip(a.utf8, b.utf8).prefix { $0 == $1 }.count }

func timezone(of source: Source) -> TimeZone { TimeZone(identifier: source.timezone) ?? .gmt }
