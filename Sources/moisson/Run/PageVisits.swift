internal import Foundation
internal import Model
internal import Storage

/// The page visits of one run: which page's turn it is, what it needs next, and when it is done.
///
/// Pages of one source are read in the order of the configuration, whatever the order in which their answers come: a page
/// is compared with what the pages before it have brought. All this happens on one thread; the work itself is done elsewhere.
final class PageVisits {
    /// An event for a page's visit, to be handled by any thread.
    struct Job: Sendable {
        let id: PageID
        var visit: PageVisit
        let event: PageVisit.Event

        func done() -> Done {
            var visit = visit
            let step = visit.handle(event)
            return Done(id: id, visit: visit, step: step)
        }
    }

    /// A job that was done.
    struct Done: Sendable {
        let id: PageID
        let visit: PageVisit
        let step: PageVisit.Step
    }

    /// The consequences of an event: requests for the network, jobs for the workers.
    struct Orders {
        var requests: [Request] = []
        var jobs: [Job] = []
    }

    private let recorder: Recorder
    /// The visits that have not ended, at their last event.
    private var visits: [PageID: PageVisit] = [:]
    /// The pages of each source that have not ended, in the order of the configuration.
    private var turns: [String: [PageID]] = [:]
    /// Answers that came before their page's turn.
    private var early: [PageID: Visit] = [:]
    /// Pages of which the first answer has been taken.
    private var begun: Set<PageID> = []
    private(set) var newItems = 0

    /// Leads the visits of `tasks`, which are in the order of the configuration.
    init(_ tasks: [PageTask], maker: ItemMaker, recorder: Recorder) {
        self.recorder = recorder
        for task in tasks where visits[task.id] == nil {
            visits[task.id] = PageVisit(task, maker: maker)
            turns[task.source.id, default: []].append(task.id)
        }
    }

    var isDone: Bool { visits.isEmpty }

    /// The number of pages that are still under way.
    var count: Int { visits.count }

    /// Takes an answer of the network.
    func take(_ visit: Visit) -> Orders {
        let id = PageID(source: visit.request.source, page: visit.request.page)
        guard let page = visits[id] else { return Orders() }
        let isFirst = !begun.contains(id)
        // A page that brings items waits for those before it; any other changes nothing for them.
        if isFirst, case .fetched = visit.outcome, turns[id.source]?.first != id {
            early[id] = visit
            return Orders()
        }
        begun.insert(id)
        return Orders(jobs: [Job(id: id, visit: page, event: .answered(visit))])
    }

    /// Takes what a worker has done.
    func take(_ done: Done) throws(StorageFailure) -> Orders {
        visits[done.id] = done.visit
        switch done.step {
        case .ask(let request): return Orders(requests: [request])
        case .lookUp:
            let knowledge = try recorder.knowledge(for: done.visit.task)
            return Orders(jobs: [Job(id: done.id, visit: done.visit, event: .known(knowledge))])
        case .ended(let outcome):
            newItems += try recorder.record(outcome)
            return next(after: done.id)
        }
    }

    /// Takes back a job that has used more computing time than a page may have: the page fails, the others go on.
    func takeBack(_ job: Job, after seconds: Double) throws(StorageFailure) -> Orders {
        try take(Job(id: job.id, visit: job.visit, event: .overran(seconds)).done())
    }

    private func next(after id: PageID) -> Orders {
        visits[id] = nil
        turns[id.source]?.removeAll { $0 == id }
        guard let head = turns[id.source]?.first, let visit = early.removeValue(forKey: head) else {
            return Orders()
        }
        return take(visit)
    }
}
