internal import Dedup
internal import Foundation
internal import Manners
internal import Model
internal import Storage
internal import Transport

/// Visits that changed nothing are kept for as long as the health of a page looks back, and a little longer.
private let visitSeconds: TimeInterval = 14 * 86_400

/// One run of the main job: the way of one item from feeds.json to the outputs, in the order of the stages.
struct Run {
    let configuration: Configuration
    let store: Store
    let output: OutputFolder
    let console: Console
    let now: Date
    var mode = DueMode.normal
    /// Ids of the sources to be visited; empty: all.
    var only: Set<String> = []
    /// Writes nothing to `output`.
    var isDry = false

    /// Fetches what is due, extracts, de-duplicates, stores, publishes.
    func harvest() throws -> HarvestReport {
        let started = Date()
        let sources = configuration.sources.filter { only.isEmpty || only.contains($0.id) }

        // What is remembered, and what is due.
        try rememberPublishedIDs(store, output: output)
        let memories = try stored { () throws(StorageFailure) in try store.memories() }
        let robots = try stored { () throws(StorageFailure) in try store.robots() }
        let plan = due(sources, memories: memories, now: now, mode: mode) { recipeHash(of: $1) }

        // Fetch, extract, identify, decide, store: a page at a time, as the answers come.
        let intake = Intake(configuration, sources: sources, memories: memories, store: store, now: now)
        let met = try visit(plan.requests, robots: robots, intake: intake)
        try stored { () throws(StorageFailure) in try store.remember(robots: met) }

        // What belongs together, and what is published of it.
        let told = try tellStoriesAsDecided(configuration, store: store, now: now)
        let written = isDry ? [] : try publishChanges(configuration, store: store, output: output, now: now)

        try stored { () throws(StorageFailure) in
            try store.forgetUnchangedVisits(before: now.addingTimeInterval(-visitSeconds))
        }

        var report = HarvestReport(
            started: now, finished: now.addingTimeInterval(Date().timeIntervalSince(started)))
        report.pages = intake.reports
        for skip in plan.skips { report.pages += [try intake.report(skip)].compactMap { $0 } }
        report.newStories = told.new
        report.changedStories = told.changed
        report.mergedStories = told.merged
        report.written = written
        return report
    }

    private func visit(
        _ requests: [Request], robots: [RobotsMemory], intake: Intake
    ) throws -> [RobotsMemory] {
        guard !requests.isEmpty else { return [] }
        let agent = userAgent(contact: configuration.contact, link: configuration.link)
        let client = try openClient(policy: configuration.network, userAgent: agent)
        var done = 0
        var trouble: Ending?
        let met = client.visit(
            requests, robots: robots, now: now, seed: UInt64(bitPattern: Int64(now.timeIntervalSince1970))
        ) {
            visit in
            do throws(Ending) {
                if trouble == nil { client.add(try intake.take(visit)) }
            } catch {
                trouble = error
            }
            done += 1
            console.status("\(done) answers, \(intake.newItems) new items")
        }
        console.status("")
        if let trouble { throw trouble }
        try intake.finish()
        return met
    }
}

/// Told to publishers: who asks, which version, and where a person is.
func userAgent(contact: String?, link: String) -> String {
    "moisson/\(programVersion) (+\(link)" + (contact.map { "; \($0)" } ?? "") + ")"
}

func openClient(policy: NetworkPolicy, userAgent: String) throws(Ending) -> Client {
    do { return try Client(policy: policy, userAgent: userAgent) } catch {
        throw Ending(.unreachable, "libcurl cannot be used; reinstall libcurl4")
    }
}
