internal import Foundation
internal import Manners
internal import Model
internal import Storage
internal import Transport

/// So many answers may wait to be read, be in work or wait to be stored before the network begins anything new.
private let jobsUnderWay = 64

/// The threads of a run: one for the network, one a core for reading, and the calling one, which decides what is next and
/// owns the database.
final class Pipeline {
    private enum Event: Sendable {
        case answered(Visit)
        case done(PageVisits.Done)
        case networkEnded([RobotsMemory])
    }

    private let visits: PageVisits
    private let client: Client
    private let console: Console
    private let interruption: Interruption
    private let inbox = Inbox<Event>()
    private let orders = Guarded(Client.Orders(isMoreToCome: true))
    private let workshop: Workshop<PageVisits.Job, PageVisits.Done>
    private var answers = 0
    private let backlog = Backlog(most: jobsUnderWay)
    /// The robots.txt records that were made; nil while the network is at work.
    private var robots: [RobotsMemory]?
    private var failure: StorageFailure?

    init(_ visits: PageVisits, client: Client, console: Console, interruption: Interruption) {
        self.visits = visits
        self.interruption = interruption
        self.client = client
        self.console = console
        workshop = Workshop(
            threads: ProcessInfo.processInfo.activeProcessorCount, secondsPerJob: secondsPerJob,
            work: { $0.done() }, deliver: { [inbox] in inbox.put(.done($0)) })
    }

    /// Visits all pages of `requests`; returns the robots.txt records that were made.
    func run(
        _ requests: [Request], robots known: [RobotsMemory], now: Date
    ) throws(StorageFailure) -> [RobotsMemory] {
        guard !requests.isEmpty else { return [] }
        defer { workshop.close() }
        startNetwork(requests, robots: known, now: now)
        while robots == nil {
            var due = PageVisits.Orders()
            do throws(StorageFailure) {
                // An event goes as soon as it was taken, and with it all that was made of a page.
                var events = Array(inbox.take(waiting: watchSeconds).reversed())
                while let event = events.popLast() { due.add(try take(event)) }
                for job in workshop.takeOverdue() where failure == nil {
                    due.add(counted(try visits.takeBack(job, after: secondsPerJob)))
                }
            } catch {
                // The network is told to stop, and the failure waits until it has.
                failure = error
            }
            give(due)
            console.status("\(answers) answers, \(visits.newItems) new items")
        }
        console.status("")
        if let failure { throw failure }
        return robots ?? []
    }

    private func take(_ event: Event) throws(StorageFailure) -> PageVisits.Orders {
        switch event {
        case .answered(let visit):
            answers += 1
            return counted(visits.take(visit))
        case .done(let done):
            return counted(failure == nil ? try visits.take(done) : PageVisits.Orders())
        case .networkEnded(let met):
            robots = met
            return PageVisits.Orders()
        }
    }

    /// Counts an answer or a job as done with, and what follows from it as under way.
    private func counted(_ orders: PageVisits.Orders) -> PageVisits.Orders {
        backlog.replaceOne(by: orders.jobs.count)
        return orders
    }

    private func give(_ due: PageVisits.Orders) {
        if !isEnding { workshop.submit(due.jobs) }
        orders.withValue { orders in
            orders.requests += due.requests
            orders.isMoreToCome = !visits.isDone
            orders.isCancelled = isEnding
        }
        if robots == nil { client.waker.wake() }
    }

    /// True when nothing more is begun.
    private var isEnding: Bool { failure != nil || interruption.isAsked }

    private func startNetwork(_ requests: [Request], robots: [RobotsMemory], now: Date) {
        nonisolated(unsafe) let client = client
        let (orders, inbox, backlog) = (orders, inbox, backlog)
        let thread = Thread {
            let met = client.visit(
                requests, robots: robots, now: now,
                seed: UInt64(bitPattern: Int64(now.timeIntervalSince1970)),
                next: {
                    orders.withValue { value in
                        defer { value.requests = [] }
                        value.mayStart = backlog.hasRoom
                        return value
                    }
                },
                each: { visit in
                    backlog.addOne()
                    inbox.put(.answered(visit))
                })
            inbox.put(.networkEnded(met))
        }
        thread.start()
    }
}

extension PageVisits.Orders {
    fileprivate mutating func add(_ other: Self) {
        requests += other.requests
        jobs += other.jobs
    }
}
