internal import Extraction
internal import Foundation
internal import Identity
internal import Model
internal import Storage

/// Reads the archived answers again with today's rules.
///
/// A page's newest answer counts in full; the older ones only bring items that were missed when they came: what they
/// say of known items has been overtaken.
struct Replay {
    let configuration: Configuration
    let store: Store
    let now: Date

    /// Returns how many items were found that had been missed, and how many read differently now.
    func run() throws(CommandError) -> (new: Int, revised: Int) {
        let memories = try stored { () throws(StorageFailure) in try store.memories() }
        let maker = ItemMaker(configuration)
        var counts = (new: 0, revised: 0)
        for source in configuration.sources {
            for page in source.pages {
                guard let memory = memories.first(where: { $0.source == source.id && $0.page == page.url })
                else { continue }
                let answers = try stored { () throws(StorageFailure) in
                    try store.responses(source: source.id, page: page.url)
                }
                for (index, answer) in answers.enumerated() {
                    let isNewest = index == answers.count - 1
                    let changes = try replay(
                        answer, of: source, page: page, memory: memory, maker: maker, isNewest: isNewest)
                    counts.new += changes.new.count
                    counts.revised += changes.revised.count
                }
            }
        }
        return counts
    }

    private func replay(
        _ answer: ArchivedResponse, of source: Source, page: Page, memory: PageMemory, maker: ItemMaker,
        isNewest: Bool
    ) throws(CommandError) -> Changes {
        let known = try stored { () throws(StorageFailure) in try store.known(source: source.id) }
        let task = try PageTask(source: source, page: page, memory: memory, now: answer.fetched)
        let extracted = extract(
            answer.response,
            as: Reading(
                type: page.type, kind: page.kind, timezone: source.civilTimezone, now: answer.fetched,
                recipe: task.recipe)
        ).withoutReservedTexts(under: memory.usageTags)
        let items = maker.items(of: extracted, source: source, page: page, known: known, now: answer.fetched)
        let all = Changes(
            from: items, known: KnownSource(items: known, pages: Set(source.pages.map(\.url))),
            firstVisits: [], now: answer.fetched)
        var taken = Changes()
        taken.new = all.new
        taken.aliases = all.aliases
        taken.unchanged = all.unchanged
        if isNewest {
            taken.revised = all.revised
            taken.refreshed = all.refreshed
        }
        let outcome: VisitRecord.Outcome = taken.new.isEmpty && taken.revised.isEmpty ? .unchanged : .updated
        let record = VisitRecord(memory: memory, at: answer.fetched, outcome: outcome, changes: taken)
        let refused = try stored { () throws(StorageFailure) in try store.record([record]) }
        if let (_, words) = refused.first {
            throw CommandError(.database, "\(page.url): the database refused the replay: \(words)")
        }
        return taken
    }
}
