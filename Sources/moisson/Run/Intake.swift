internal import Extraction
internal import Foundation
internal import Manners
internal import Model
internal import Storage

/// So many records are stored in one transaction: one fsync a batch, and a kill loses no more than these.
private let batchSize = 64

/// Takes visits as they end, has them read, decides what changed, and stores it.
///
/// A page may need more than one answer (a declared feed, a listing's next page, an item's own page): what it needs is
/// handed back as further requests, and the page is settled when nothing is outstanding.
final class Intake {
    struct PageID: Hashable {
        let source: String
        let page: String
    }

    private let store: Store
    private let now: Date
    private let maker: ItemMaker
    private let pages: [PageID: (source: Source, page: Page)]
    private var memories: [PageID: PageMemory]
    private var gatherings: [PageID: Gathering] = [:]
    private var batch: [VisitRecord] = []
    private(set) var reports: [PageReport] = []
    private(set) var newItems = 0

    init(_ configuration: Configuration, sources: [Source], memories: [PageMemory], store: Store, now: Date) {
        maker = ItemMaker(configuration)
        self.store = store
        self.now = now
        var pages: [PageID: (source: Source, page: Page)] = [:]
        for source in sources {
            for page in source.pages { pages[PageID(source: source.id, page: page.url)] = (source, page) }
        }
        self.pages = pages
        var known: [PageID: PageMemory] = [:]
        for (id, (source, page)) in pages { known[id] = remembered(page, of: source, among: memories) }
        self.memories = known
    }

    /// Takes one visit; returns what else must be asked for its page.
    func take(_ visit: Visit) throws(Ending) -> [Request] {
        let id = PageID(source: visit.request.source, page: visit.request.page)
        guard let (source, page) = pages[id], let memory = memories[id] else { return [] }
        if var gathering = gatherings.removeValue(forKey: id) {
            gathering.take(visit)
            return try goOn(gathering, id)
        }
        switch visit.outcome {
        case .failed, .notModified:
            try settle(visit, memory, finding: nil, source: source)
            return []
        case .fetched(let response):
            if let finding = early(response, page: page, memory: memory) {
                try settle(visit, memory, finding: finding, source: source, response: nil)
                return []
            }
            let known = try stored { () throws(StorageFailure) in try self.known(of: source.id) }
            let gathering = Gathering(
                source: source, page: page, memory: memory, visit: visit, response: response,
                reading: try reading(of: page, source: source, memory: memory, known: known), known: known,
                detailed: try page.details ? detailed(known) : [:])
            return try goOn(gathering, id)
        }
    }

    /// How a page is to be read: as configured, with what is remembered of it.
    private func reading(
        of page: Page, source: Source, memory: PageMemory, known: [Model.KnownItem]
    ) throws(Ending) -> Reading {
        let shown = try stored { () throws(StorageFailure) in
            try store.shown(source: source.id, page: page.url)
        }
        let byKey = Dictionary(known.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let items = shown.compactMap { byKey[$0] }.map {
            ShownItem(
                id: $0.guid ?? $0.canonicalURL ?? $0.key.text, url: $0.canonicalURL, title: $0.title)
        }
        return Reading(
            type: page.type, kind: page.kind, timezone: timezone(of: source), now: now,
            recipe: try page.select.map { selection throws(Ending) in try recipe(selection, of: page) },
            profile: memory.profile, shown: items)
    }

    private func detailed(_ known: [Model.KnownItem]) throws(Ending) -> [String: Item] {
        let items = try stored { () throws(StorageFailure) in try store.items(known.map(\.key)) }
        let named = items.values.compactMap { item in item.canonicalURL.map { ($0, item) } }
        return Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// Stores what is left.
    func finish() throws(Ending) {
        for (id, gathering) in gatherings { try settle(gathering, id) }
        gatherings = [:]
        try flush()
    }

    /// The report line of a page that was left for later.
    func report(_ skip: Skip) throws(Ending) -> PageReport? {
        let id = PageID(source: skip.source, page: skip.page)
        guard let (source, page) = pages[id], let memory = memories[id] else { return nil }
        let shown = try stored { () throws(StorageFailure) in
            try store.shownCount(source: source.id, page: page.url)
        }
        return PageReport(
            source: source.id, sourceName: source.name, url: page.url, nextURL: redacted(memory.nextURL),
            finalURL: redacted(memory.nextURL), outcome: skip.reason == .gone ? .gone : .deferred,
            state: memory.state,
            items: shown, nextDue: skip.until, remarks: [Remark(skip.detail)])
    }

    private func goOn(_ gathering: Gathering, _ id: PageID) throws(Ending) -> [Request] {
        var gathering = gathering
        let requests = gathering.nextRequests()
        if gathering.isComplete {
            try settle(gathering, id)
        } else {
            gatherings[id] = gathering
        }
        return requests
    }

    /// What can be said of an answer without reading it: that it is the old one, or not what it should be.
    private func early(_ response: Response, page: Page, memory: PageMemory) -> Finding? {
        if bodyHash(response.body) == memory.bodyHash, recipeHash(of: page) == memory.recipeHash {
            return .sameBody
        }
        let expectation: Expectation =
            page.type == .feed || memory.isFeed ? .feed : page.type == .html ? .html : .anything
        return classify(
            response, expecting: expectation, requested: memory.nextURL, failures: memory.failures
        )
        .map(Finding.wrong)
    }

    private func known(of source: String) throws(StorageFailure) -> [Model.KnownItem] {
        // Another page of this source may wait in the batch: what it brought is known, too.
        if batch.contains(where: { $0.memory.source == source }) { try write() }
        return try store.known(source: source)
    }

    private func settle(_ gathering: Gathering, _ id: PageID) throws(Ending) {
        let harvest = gathering.harvest(maker)
        try settle(
            gathering.answer, harvest.memory, finding: harvest.finding, source: gathering.source,
            response: gathering.response, changes: harvest.changes, remarks: harvest.remarks)
    }

    private func settle(
        _ visit: Visit, _ memory: PageMemory, finding: Finding?, source: Source, response: Response? = nil,
        changes: Changes = Changes(), remarks: [Remark] = []
    ) throws(Ending) {
        let after = remember(visit, memory, finding: finding, now: now)
        let outcome = outcome(visit, finding, after.memory)
        var record = VisitRecord(memory: after.memory, at: now, outcome: outcome, changes: changes)
        record.status = visit.status(finding)
        record.error = outcome == .failed || outcome == .gone ? after.memory.lastError : nil
        record.requests = visit.requests
        record.conditionalRequests = min(visit.conditionalRequests, visit.requests)
        record.bytes = visit.bytes
        record.milliseconds = visit.milliseconds
        record.remarks = remarks + after.remarks
        record.response = response
        memories[PageID(source: memory.source, page: memory.page)] = after.memory
        newItems += changes.new.count
        let items = try stored { () throws(StorageFailure) in
            let met = changes.met
            guard !met.isEmpty else { return try store.shownCount(source: memory.source, page: memory.page) }
            return Set(try store.shown(source: memory.source, page: memory.page)).union(met).count
        }
        var report = PageReport(record, source: source, finalURL: visit.finalURL, items: items)
        report.isSilent = visit.isSilent
        report.alert = alert(before: memory, after: after.memory, outcome: outcome)
        reports.append(report)
        batch.append(record)
        if batch.count >= batchSize { try flush() }
    }

    private func flush() throws(Ending) { try stored { () throws(StorageFailure) in try write() } }

    private func write() throws(StorageFailure) {
        guard !batch.isEmpty else { return }
        for (record, words) in try store.record(batch) { mark(record, refused: words) }
        batch = []
    }

    /// A record that the database refuses is a fault of this program: the page's report says so, the others stand.
    private func mark(_ record: VisitRecord, refused words: String) {
        for index in reports.indices
        where reports[index].source == record.memory.source && reports[index].url == record.memory.page {
            reports[index].outcome = .failed
            reports[index].error = "the database refused what this page gave: \(words)"
            reports[index].new = 0
        }
    }
}

/// Compiled anew for a page that came with something new; the configuration has been checked before.
func recipe(_ selection: Selection, of page: Page) throws(Ending) -> Recipe {
    do { return try Recipe(selection) } catch {
        throw Ending(
            .badConfiguration,
            "\(page.url): select.\(error.key): character \(error.offset + 1): \(error.message)")
    }
}

private func outcome(_ visit: Visit, _ finding: Finding?, _ memory: PageMemory) -> VisitRecord.Outcome {
    if memory.isGone { return .gone }
    switch (visit.outcome, finding) {
    case (.failed, _), (_, .wrong): return .failed
    case (.notModified, _), (_, .sameBody): return .unchanged
    case (_, .read(let findings)) where findings.isQuarantined: return .quarantined
    case (.fetched, _): return .updated
    }
}

/// Something began that needs a person: told at the visit in which it began, and not at every one after it.
private func alert(before: PageMemory, after: PageMemory, outcome: VisitRecord.Outcome) -> String? {
    let place = "\(after.source): \(after.page)"
    if after.isGone, !before.isGone { return "\(place): gone for good (410); take it out of feeds.json" }
    if let target = after.movedTo, target != before.movedTo {
        return "\(place): moved for good to \(target); look at it, and put that in feeds.json if it is right"
    }
    if outcome == .quarantined, before.state != after.state {
        return
            "\(place): the page changed and its list cannot be found again; `moisson inspect` shows what is there"
    }
    if after.failures == failuresThatNeedAPerson, before.failures < after.failures {
        return
            "\(place): failed \(after.failures) times in a row: \(after.lastError ?? "no answer"); look at the page"
    }
    return nil
}

extension Visit {
    fileprivate var isSilent: Bool {
        guard case .failed(let failure) = outcome else { return false }
        return [.unresolvable, .unreachable, .tls, .timeout, .tooSlow, .brokenOff].contains(failure.cause)
    }

    /// The HTTP status that ended the visit, if there was an answer.
    fileprivate func status(_ finding: Finding?) -> Int? {
        switch outcome {
        case .fetched(let response): response.status
        case .notModified: 304
        case .failed(let failure): failure.status
        }
    }
}

extension PageReport {
    fileprivate init(_ record: VisitRecord, source: Source, finalURL: String, items: Int) {
        let memory = record.memory
        self.init(
            source: source.id, sourceName: source.name, url: memory.page, nextURL: redacted(memory.nextURL),
            finalURL: finalURL, status: record.status, outcome: record.outcome, state: memory.state,
            items: items,
            new: record.changes.new.count, revised: record.changes.revised.count,
            nextDue: nextVisit(memory)?.at, error: record.error, remarks: record.remarks,
            requests: record.requests, bytes: record.bytes, milliseconds: record.milliseconds)
    }
}
