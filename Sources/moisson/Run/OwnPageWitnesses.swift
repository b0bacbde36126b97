internal import Foundation
internal import Manners
internal import Model
internal import Storage
internal import Transport

/// So many items' own pages of one source are asked for in a run because they may tell whether two stories are one.
private let witnessesPerSource = 5

/// Chooses the items whose own pages are asked for because these may tell whether what two centres announce is one story: where
/// `details` allows it, once each, and only of pages that are well and want no pause.
struct WitnessWish {
    private let pages: [PageID: Page]
    private let memories: [PageID: PageMemory]
    private let now: Date

    init(of sources: [Source], memories: [PageMemory], now: Date) {
        pages = Dictionary(
            sources.flatMap { source in
                source.pages.map { (PageID(source: source.id, page: $0.url), $0) }
            }, uniquingKeysWith: { first, _ in first })
        self.memories = Dictionary(
            memories.map { (PageID(source: $0.source, page: $0.page), $0) }, uniquingKeysWith: { $1 })
        self.now = now
    }

    /// The chosen ones, the newest first.
    func chosen(of items: some Collection<Item>) -> [Item] {
        let wanted = items.filter(wants).sorted {
            ($1.firstSeen, $0.position, $0.key) < ($0.firstSeen, $1.position, $1.key)
        }
        var counts: [String: Int] = [:]
        return wanted.filter { item in
            counts[item.source, default: 0] += 1
            return counts[item.source, default: 0] <= witnessesPerSource
        }
    }

    private func wants(_ item: Item) -> Bool {
        let id = PageID(source: item.source, page: item.page)
        guard let page = pages[id], page.details != .none, let memory = memories[id] else { return false }
        let wasRead = item.contentHTML != nil
        return !wasRead && item.url != nil && item.canonicalURL != nil && item.provenance == nil
            && memory.failures == 0 && memory.mayBeAsked(at: now)
    }
}

/// Reads items' own pages and keeps what they say, so that stories can be decided again.
struct OwnPageWitnesses {
    /// The sources that the run may visit.
    let sources: [Source]
    let store: Store
    let client: Client
    let now: Date
    var interruption = Interruption()

    /// Reads what may be read of these items; returns what it cost by page, nothing when nothing was asked.
    func read(_ doubtful: [ItemKey]) throws(StorageFailure) -> [VisitRecord] {
        guard !doubtful.isEmpty, sources.contains(where: \.readsOwnPages) else { return [] }
        let memories = try store.memories()
        let wish = WitnessWish(of: sources, memories: memories, now: now)
        let items = wish.chosen(of: try store.items(doubtful).values)
        guard !items.isEmpty else { return [] }
        let visits = try ask(for: items)
        let entries = read(visits)
        var records: [PageID: VisitRecord] = [:]
        for (item, visit) in zip(items, visits) {
            let id = PageID(source: item.source, page: item.page)
            guard let visit,
                let memory = memories.first(where: { $0.source == id.source && $0.page == id.page })
            else { continue }
            var record = records[id] ?? VisitRecord(memory: memory, at: now, outcome: .unchanged)
            record.requests += visit.requests
            record.bytes += visit.bytes
            record.milliseconds += visit.milliseconds
            if let url = item.url, let entry = entries[url] {
                record.changes.refreshed.append(item.witnessed(by: entry))
            }
            records[id] = record
        }
        let all = records.values.sorted {
            ($0.memory.source, $0.memory.page) < ($1.memory.source, $1.memory.page)
        }
        _ = try store.record(all)
        return all
    }

    /// The answer to each item's request, in the order of the items.
    private func ask(for items: [Item]) throws(StorageFailure) -> [Visit?] {
        let requests = items.map { Request(source: $0.source, page: $0.page, url: $0.url ?? "") }
        var answers: [String: Visit] = [:]
        let met = client.visit(
            requests, robots: try store.robots(), now: now,
            next: { Client.Orders(isCancelled: interruption.isAsked) },
            each: { answers[$0.request.url] = $0 })
        try store.remember(robots: met)
        return requests.map { answers[$0.url] }
    }

    /// What the pages say, by their addresses.
    private func read(_ visits: [Visit?]) -> [String: Entry] {
        let zones = Dictionary(
            sources.map { ($0.id, $0.civilTimezone) }, uniquingKeysWith: { first, _ in first })
        let inbox = Inbox<(String, Entry?)>()
        let workshop = Workshop<OwnPage, (String, Entry?)>(
            threads: 1, secondsPerJob: secondsPerJob, work: { ($0.url, $0.entry) },
            deliver: { inbox.put($0) })
        defer { workshop.close() }
        let pages = visits.compactMap { visit -> OwnPage? in
            guard let visit, case .fetched(let response) = visit.outcome else { return nil }
            return OwnPage(
                url: visit.request.url, response: response, tags: visit.usageTags, now: now,
                timezone: zones[visit.request.source] ?? .gmt)
        }
        workshop.submit(pages)
        var waiting = pages.count
        var entries: [String: Entry] = [:]
        while waiting > 0 {
            for (url, entry) in inbox.take(waiting: watchSeconds) {
                waiting -= 1
                entries[url] = entry
            }
            waiting -= workshop.takeOverdue().count
        }
        return entries
    }
}

extension Source {
    /// True when `details` allows to read the own pages of items of any of its pages.
    fileprivate var readsOwnPages: Bool { pages.contains { $0.details != .none } }
}
