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
    /// Requests of a source's pages for an address that another page of it asks for already.
    private var followers: [Question: [Request]] = [:]
    /// The answers that the pages of a source have had, until all of them have ended: none is asked for twice.
    private var answers: [String: [String: Visit]] = [:]
    private(set) var newItems = 0

    /// An address that a source's pages ask for.
    private struct Question: Hashable {
        let source: String
        let url: String
    }

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

    /// Returns the requests that go out: two pages of a source that have adopted one feed ask for it once.
    func withoutRepetition(_ requests: [Request]) -> [Request] {
        var asked: Set<Question> = []
        return requests.filter { request in
            let question = Question(source: request.source, url: request.url)
            if asked.insert(question).inserted { return true }
            followers[question, default: []].append(request)
            return false
        }
    }

    /// Takes an answer of the network.
    func take(_ visit: Visit) -> Orders {
        var orders = handOn(visit)
        if case .fetched = visit.outcome, turns[visit.request.source, default: []].count > 1 {
            answers[visit.request.source, default: [:]][visit.request.url] = visit
        }
        let question = Question(source: visit.request.source, url: visit.request.url)
        for request in followers.removeValue(forKey: question) ?? [] {
            if case .notModified = visit.outcome, request.validators != visit.request.validators {
                orders.requests.append(request)
            } else {
                let more = handOn(visit.shared(with: request))
                orders.requests += more.requests
                orders.jobs += more.jobs
            }
        }
        return orders
    }

    /// Gives an answer to the page that has asked.
    private func handOn(_ visit: Visit) -> Orders {
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
        case .ask(let request):
            guard let visit = answers[request.source]?[request.url] else {
                return Orders(requests: [request])
            }
            return handOn(visit.shared(with: request))
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
        if turns[id.source]?.isEmpty == true { answers[id.source] = nil }
        guard let head = turns[id.source]?.first, let visit = early.removeValue(forKey: head) else {
            return Orders()
        }
        return handOn(visit)
    }
}

extension Visit {
    /// The visit as that of another page's request for the same address, which has cost nothing more.
    fileprivate func shared(with request: Request) -> Visit {
        var visit = self
        visit.request = request
        visit.requests = 0
        visit.conditionalRequests = 0
        visit.bytes = 0
        visit.milliseconds = 0
        return visit
    }
}
