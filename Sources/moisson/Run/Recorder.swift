internal import Dedup
internal import Foundation
internal import Identity
internal import Manners
internal import Model
internal import Storage

/// So many records are stored in one transaction: one fsync a batch, and a kill loses no more than these.
private let batchSize = 64
/// After so many pages what they have freed is given back: it lies about in small pieces that nothing else fits into.
private let pagesBetweenGivingBack = 256

/// The only user of the database while pages are visited; it lives on one thread.
final class Recorder {
    private let store: Store
    private var waiting: [Settlement] = []
    /// The reports of all that was recorded.
    private(set) var reports: [PageReport] = []
    /// The fingerprints of items that are stored as they are, and the items whose fingerprints are none of these any more.
    private var fingerprints: [ItemKey: [UInt8]] = [:]
    private var outdated: Set<ItemKey> = []
    /// The pages that were recorded since freed memory was given back.
    private var pages = 0

    init(_ store: Store) { self.store = store }

    /// Returns what is known of a page's source. Another page of it may wait to be stored: what it brought is known, too.
    func knowledge(for task: PageTask) throws(StorageFailure) -> PageKnowledge {
        if waiting.contains(where: { $0.record.memory.source == task.source.id }) { try flush() }
        var knowledge = PageKnowledge()
        knowledge.known = try store.known(source: task.source.id)
        knowledge.shown = try store.shown(source: task.source.id, page: task.page.url)
        guard task.page.details != .none else { return knowledge }
        for item in try store.items(knowledge.known.map(\.key)).values {
            if let url = item.canonicalURL, knowledge.detailed[url] == nil { knowledge.detailed[url] = item }
        }
        return knowledge
    }

    /// Settles a visit and stores its record, at once or with the next ones; returns how many items are new.
    func record(_ ended: PageOutcome) throws(StorageFailure) -> Int {
        let outcome = try withFacts(ended)
        let shown = try store.shownCount(source: outcome.task.source.id, page: outcome.task.page.url)
        let settlement = Settlement(outcome, shownBefore: shown)
        waiting.append(settlement)
        for item in outcome.changes.refreshed + outcome.changes.revised.map(\.item) where item.keepsText {
            fingerprints[item.key] = nil
            outdated.insert(item.key)
        }
        fingerprints.merge(outcome.fingerprints) { _, last in last }
        if waiting.count >= batchSize { try flush() }
        return settlement.report.new
    }

    /// The outcome with the items of which the page tells more than the page that showed them first.
    private func withFacts(_ outcome: PageOutcome) throws(StorageFailure) -> PageOutcome {
        guard !outcome.changes.facts.isEmpty else { return outcome }
        var outcome = outcome
        for var item in try store.items(outcome.changes.facts.keys.sorted()).values {
            item.event = outcome.changes.facts[item.key]
            item.rehash()
            outcome.changes.refreshed.append(item)
            outcome.fingerprints[item.key] = Fingerprint(item).bytes
        }
        return outcome
    }

    /// Reports the pages that were left for later.
    func report(_ skips: [Skip], tasks: [PageTask]) throws(StorageFailure) {
        let byPage = Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for skip in skips {
            guard let task = byPage[PageID(source: skip.source, page: skip.page)] else { continue }
            let shown = try store.shownCount(source: skip.source, page: skip.page)
            reports.append(PageReport(skip, of: task.memory, sourceName: task.source.name, items: shown))
        }
    }

    /// Stores the records that wait.
    func flush() throws(StorageFailure) {
        guard !waiting.isEmpty else { return }
        var refusals: [PageID: String] = [:]
        for (record, words) in try store.record(waiting.map(\.record)) {
            refusals[PageID(source: record.memory.source, page: record.memory.page)] = words
        }
        try store.keep(made: fingerprints, outdated: outdated)
        (fingerprints, outdated) = ([:], [])
        for settlement in waiting {
            let memory = settlement.record.memory
            let words = refusals[PageID(source: memory.source, page: memory.page)]
            reports.append(words.map { settlement.refused($0).report } ?? settlement.report)
        }
        pages += waiting.count
        waiting = []
        if pages >= pagesBetweenGivingBack {
            FreedMemory.giveBack()
            pages = 0
        }
    }
}
