internal import Foundation
internal import Manners
internal import Model
internal import Storage
internal import Transport

/// Computing time that one step of one page may take, in seconds: the largest real feed seen needs less than one.
private let secondsPerJob = 10.0
/// So many answers may wait to be read or be in work before the network begins anything new.
private let jobsUnderWay = 64
/// How often jobs are looked at that may be over their bound, in seconds.
private let watchSeconds = 0.25

/// The threads of a run: one for the network, one a core for reading, and the calling one, which decides what is next and
/// owns the database.
struct Pipeline {
    private enum Event: Sendable {
        case answered(Visit)
        case done(PageVisits.Done)
        case networkEnded([RobotsMemory])
    }

    let visits: PageVisits
    let console: Console
    let now: Date

    /// Visits all pages of `requests`; returns the robots.txt records that were made.
    func run(_ requests: [Request], client: Client, robots: [RobotsMemory]) throws(StorageFailure)
        -> [RobotsMemory]
    {
        guard !requests.isEmpty else { return [] }
        let inbox = Inbox<Event>()
        let orders = Guarded(Client.Orders(isMoreToCome: true))
        let waker = client.waker
        let workshop = Workshop<PageVisits.Job, PageVisits.Done>(
            threads: ProcessInfo.processInfo.activeProcessorCount, secondsPerJob: secondsPerJob,
            work: { $0.done() }, deliver: { inbox.put(.done($0)) })
        defer { workshop.close() }
        startNetwork(requests, client: client, robots: robots, orders: orders, inbox: inbox)

        var met: [RobotsMemory]?
        var answers = 0
        var failure: StorageFailure?
        while met == nil {
            var due = PageVisits.Orders()
            do throws(StorageFailure) {
                for event in inbox.take(waiting: watchSeconds) {
                    switch event {
                    case .answered(let visit):
                        answers += 1
                        due.add(visits.take(visit))
                    case .done(let done) where failure == nil: due.add(try visits.take(done))
                    case .done: break
                    case .networkEnded(let robots): met = robots
                    }
                }
                for job in workshop.takeOverdue() { due.add(try visits.takeBack(job, after: secondsPerJob)) }
            } catch {
                failure = failure ?? error
            }
            workshop.submit(failure == nil ? due.jobs : [])
            let mayStart = workshop.load < jobsUnderWay
            let isOver = failure != nil
            orders.withValue { value in
                value.requests += due.requests
                value.mayStart = mayStart
                value.isMoreToCome = !visits.isDone
                value.isCancelled = isOver
            }
            if met == nil { waker.wake() }
            console.status("\(answers) answers, \(visits.newItems) new items")
        }
        console.status("")
        if let failure { throw failure }
        return met ?? []
    }

    private func startNetwork(
        _ requests: [Request], client: Client, robots: [RobotsMemory], orders: Guarded<Client.Orders>,
        inbox: Inbox<Event>
    ) {
        nonisolated(unsafe) let client = client
        let seed = UInt64(bitPattern: Int64(now.timeIntervalSince1970))
        let now = now
        let thread = Thread {
            let met = client.visit(
                requests, robots: robots, now: now, seed: seed,
                next: {
                    orders.withValue { value in
                        defer { value.requests = [] }
                        return value
                    }
                },
                each: { inbox.put(.answered($0)) })
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
