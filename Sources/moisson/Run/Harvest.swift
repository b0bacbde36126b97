internal import Calendar
internal import Foundation
internal import Manners
internal import Model
internal import Storage
internal import Transport

/// Visits that changed nothing are kept for as long as the health of a page looks back, and a little longer.
private let visitSeconds: TimeInterval = 14 * 86_400

/// The name under which the database remembers the day on which it was last tidied.
private let keepingFact = "kept"

/// The main job: the way of one item from feeds.json to the outputs, in the order of the stages.
struct Harvest {
    let configuration: Configuration
    let store: Store
    let output: OutputFolder
    let console: Console
    let now: Date
    var mode = DueMode.normal
    /// Ids of the sources to be visited; empty: all.
    var only: Set<String> = []
    /// Pages whose present content is their list from now on, whatever it was before.
    var accepted: Set<PageID> = []
    /// Ends the run between two steps.
    var interruption = Interruption()
    /// True when nothing is written to `output`.
    var isDry = false

    /// Fetches the pages that are due, extracts, de-duplicates, stores, publishes.
    func run() throws -> HarvestReport {
        let started = Date()

        // What is remembered, and what is due.
        try takeOverPublished()
        let tasks = try pageTasks()
        let plan = VisitPlan(
            of: sources, memories: tasks.map(\.memory), now: now, mode: mode, recipe: { $1.recipeHash })

        // Fetch, extract, identify, decide, store: a page at a time, as the answers come.
        let recorder = Recorder(store)
        let client = try configuration.client()
        let met = try visit(plan.requests, tasks: tasks, recorder: recorder, client: client)
        try stored { () throws(StorageFailure) in
            try recorder.report(plan.skips, tasks: tasks)
            try store.remember(robots: met)
        }
        FreedMemory.giveBack()

        try interruption.check()

        // What belongs together.
        let (told, ownPages) = try tellStories(asking: client)
        FreedMemory.giveBack()
        try interruption.check()

        // What is published of it.
        let publication = Publication(configuration: configuration, store: store, now: now)
        let written = isDry ? [] : try publication.writeChanges(to: output)

        let seconds = Date().timeIntervalSince(started)
        let report = HarvestReport(
            started: now, finished: now.addingTimeInterval(seconds),
            pages: recorder.reports.inOrder(of: tasks).adding(ownPages), newStories: told.new,
            changedStories: told.changed,
            mergedStories: told.merged, written: written)
        try stored { () throws(StorageFailure) in try finish(report, seconds: seconds) }
        return report
    }

    /// Decides about stories, and once more where only items' own pages can tell what is one and were read for it; returns what
    /// these cost, too.
    private func tellStories(asking client: Client) throws(CommandError) -> (StoryCounts, [VisitRecord]) {
        let teller = StoryTeller(configuration: configuration, store: store, now: now)
        let witnesses = OwnPageWitnesses(
            sources: sources, store: store, client: client, now: now, interruption: interruption)
        return try stored { () throws(StorageFailure) in
            var told = try teller.tell()
            let ownPages = try witnesses.read(told.doubtful)
            if !ownPages.isEmpty { told.add(try teller.tell()) }
            return (told, ownPages)
        }
    }

    /// Remembers that the run succeeded, and forgets what need not be kept: visits without news every time, the rest once
    /// a day.
    private func finish(_ report: HarvestReport, seconds: Double) throws(StorageFailure) {
        if !report.isUnreachable, only.isEmpty, accepted.isEmpty {
            try LastHarvest(ended: report.finished, seconds: seconds).remember(in: store)
        }
        try store.forgetUnchangedVisits(before: now.addingTimeInterval(-visitSeconds))
        let today = CivilDay(of: now, in: .gmt).number
        let before = try store.fact(keepingFact).flatMap { KeepingDay(text: $0) }
        guard before?.clock != today else { return }
        let day = before?.following(clock: today) ?? KeepingDay(clock: today)
        let forgotten = try store.keep(within: StorageBounds(), now: day.moved(now))
        if forgotten > 0 {
            console.detail("\(forgotten) items past keeping are forgotten, with their stories")
        }
        try store.tidySearchIndex()
        try store.remember(day.text, as: keepingFact)
    }

    /// Takes over what readers have when the database is new, and says so: it may have been lost.
    private func takeOverPublished() throws(CommandError) {
        let count = try stored { () throws(StorageFailure) in try store.rememberPublished(in: output) }
        guard let count, count > 0, !isDry else { return }
        console.problem(
            "\(store.path): the database is new, but \(output.path)/feed.json shows \(count) stories: their ids and first sights "
                + "are taken over; if the database was lost, restore its backup and run again")
    }

    private var sources: [Source] {
        configuration.sources.filter { only.isEmpty || only.contains($0.id) }.map { source in
            guard !accepted.isEmpty else { return source }
            var source = source
            source.pages = source.pages.filter { accepted.contains(PageID(source: source.id, page: $0.url)) }
            return source
        }
    }

    private func pageTasks() throws(CommandError) -> [PageTask] {
        let memories = try stored { () throws(StorageFailure) in try store.memories() }
        let sights = try stored { () throws(StorageFailure) in try store.publishedSights() }
        let known = Dictionary(grouping: memories, by: \.source)
        var tasks: [PageTask] = []
        for source in sources {
            for page in source.pages {
                var task = try PageTask(
                    source: source, page: page,
                    memory: source.memory(of: page, among: known[source.id] ?? []),
                    now: now)
                task.isAccepted = accepted.contains(task.id)
                task.sights = sights
                tasks.append(task)
            }
        }
        return tasks
    }

    private func visit(
        _ requests: [Request], tasks: [PageTask], recorder: Recorder, client: Client
    ) throws -> [RobotsMemory] {
        guard !requests.isEmpty else { return [] }
        let asked = Set(requests.map { PageID(source: $0.source, page: $0.page) })
        let visits = PageVisits(
            tasks.filter { asked.contains($0.id) }, maker: ItemMaker(configuration), recorder: recorder)
        return try stored { () throws(StorageFailure) in
            let pipeline = Pipeline(
                visits, client: client, console: console, interruption: interruption)
            let met = try pipeline.run(
                visits.withoutRepetition(requests), robots: try store.robots(), now: now)
            try recorder.flush()
            return met
        }
    }
}

extension [PageReport] {
    /// Counts what items' own pages cost, and says that they were read, where they were read as witnesses.
    fileprivate func adding(_ witnesses: [VisitRecord]) -> [PageReport] {
        var reports = self
        for record in witnesses {
            let id = PageID(source: record.memory.source, page: record.memory.page)
            guard let place = reports.firstIndex(where: { PageID(source: $0.source, page: $0.url) == id })
            else { continue }
            reports[place].requests += record.requests
            reports[place].bytes += record.bytes
            reports[place].milliseconds += record.milliseconds
            reports[place].remarks.append(
                Remark("\(record.requests) requests for items' own pages, to tell whether stories are one"))
        }
        return reports
    }

    /// Puts the reports in the order of the configuration, whichever page was done first.
    fileprivate func inOrder(of tasks: [PageTask]) -> [PageReport] {
        var places: [PageID: Int] = [:]
        for (place, task) in tasks.enumerated() { places[task.id] = place }
        func place(_ report: PageReport) -> Int {
            places[PageID(source: report.source, page: report.url)] ?? 0
        }
        return sorted { place($0) < place($1) }
    }
}
