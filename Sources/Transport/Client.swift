internal import CLibcurl
package import Foundation
internal import Glibc
package import Manners
package import Model
internal import Text

/// The one who asks: a `curl_multi` loop on the thread that calls it.
@safe package final class Client {
    private let settings: ClientSettings
    private let multi: UnsafeMutableRawPointer
    private var queues: HostQueues
    private var idle: [Transfer] = []
    private var live: [UnsafeMutableRawPointer: Transfer] = unsafe [:]
    private var robots: [String: RobotsMemory] = [:]
    private var newRobots: [String: RobotsMemory] = [:]
    /// Requests that wait for the robots.txt of an origin.
    private var waitingForRobots: [String: [PendingRequest]] = [:]
    /// The answers by which hosts have asked to wait, by the name of the host's queue: nothing more is asked of them.
    private var waitAnswers: [String: Visit] = [:]
    private var now = Date(timeIntervalSince1970: 0)
    private var deliver: (Visit) -> Void = { _ in }

    /// A client that calls itself `userAgent`; `certificateFile` holds authorities in place of the system's.
    package init(
        policy: NetworkPolicy, userAgent: String, limits: Limits = Limits(), certificateFile: String? = nil
    ) throws(TransportFailure) {
        guard libraryIsReady, let multi = unsafe curl_multi_init() else { throw .noLibrary }
        unsafe self.multi = unsafe multi
        settings = ClientSettings(
            policy: policy, limits: limits, userAgent: userAgent, certificateFile: certificateFile)
        queues = HostQueues(delay: policy.perHostDelaySeconds)
        let connections = max(8, policy.concurrency * 4)
        unsafe moisson_multi_set_long(multi, CURLMOPT_MAXCONNECTS, connections)
    }

    deinit {
        unsafe live.keys.forEach { handle in unsafe curl_multi_remove_handle(multi, handle) }
        unsafe live = unsafe [:]
        idle = []
        unsafe curl_multi_cleanup(multi)
    }

    /// Visits every page once, in an order of sources that `seed` decides, and calls `each` with every visit as it ends.
    ///
    /// `next` is asked between two turns of the loop for what else is to be done. `each` runs there too: what takes long
    /// in either delays all transfers. Returned are the robots.txt records that were made; `robots` are those of earlier runs.
    package func visit(
        _ requests: [Request], robots: [RobotsMemory] = [], now: Date, seed: UInt64 = 0,
        next: () -> Orders = { Orders() }, each: @escaping (Visit) -> Void
    ) -> [RobotsMemory] {
        self.now = now
        deliver = each
        defer { deliver = { _ in } }
        // OpenSSL writes to connections that may be gone.
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        for record in robots where record.fetched >= self.robots[record.origin]?.fetched ?? .distantPast {
            self.robots[record.origin] = record
        }
        newRobots = [:]
        waitAnswers = [:]
        enqueue(requests.shuffled(seed: seed))
        var orders = Orders()
        repeat {
            orders = next()
            if orders.isCancelled { break }
            enqueue(orders.requests)
            if orders.mayStart { startReady() }
            turn(by: orders)
        } while unsafe !live.isEmpty || queues.waitingCount > 0 || orders.isMoreToCome
        return newRobots.values.sorted { $0.origin < $1.origin }
    }

    /// The things to do at the loop's next turn.
    package struct Orders: Sendable {
        /// To be asked beside those that are under way.
        package var requests: [Request]
        /// False while too many answers wait to be read: nothing new is begun then.
        package var mayStart: Bool
        /// True for as long as requests may still follow, so that the loop does not end when nothing is left to do.
        package var isMoreToCome: Bool
        /// True when the run cannot go on: what is under way is dropped.
        package var isCancelled: Bool

        package init(
            requests: [Request] = [], mayStart: Bool = true, isMoreToCome: Bool = false,
            isCancelled: Bool = false
        ) {
            self.requests = requests
            self.mayStart = mayStart
            self.isMoreToCome = isMoreToCome
            self.isCancelled = isCancelled
        }
    }

    /// Ends a client's wait from any thread, for as long as the client lives.
    @safe package struct Waker: @unchecked Sendable {
        fileprivate let multi: UnsafeMutableRawPointer

        package func wake() { unsafe curl_multi_wakeup(multi) }
    }

    package var waker: Waker { unsafe Waker(multi: multi) }

    private func enqueue(_ requests: [Request]) {
        for request in requests {
            if let address = WebAddress(request.url) {
                queues.add(PendingRequest(request, address: address))
            } else {
                let failure = VisitFailure(.badURL, detail: "only http: and https: addresses are asked")
                deliver(Visit(request: request, outcome: .failed(failure), requests: 0))
            }
        }
    }

    private func startReady() {
        while unsafe live.count < max(1, settings.policy.concurrency),
            let pending = queues.next(now: Self.monotonicSeconds())
        {
            let name = pending.address.queueName
            if let answer = waitAnswers[name], !pending.isForRobots {
                queues.released(name)
                deliver(pending.visit(heldBy: answer))
                continue
            }
            switch permission(for: pending) {
            case .granted: start(pending)
            case .mustWait: queues.released(name)
            case .refused(let failure):
                queues.released(name)
                end(pending, with: .failed(failure))
            }
        }
    }

    private func start(_ pending: PendingRequest) {
        if let transfer = idle.popLast() ?? Transfer(settings: settings) {
            transfer.begin(pending)
            if unsafe curl_multi_add_handle(multi, transfer.handle) == CURLM_OK {
                unsafe live[transfer.handle] = transfer
                return
            }
        }
        queues.released(pending.address.queueName)
        let failure = VisitFailure(.unreachable, detail: "libcurl has no room for another transfer")
        end(pending, with: .failed(failure))
    }

    /// Lets libcurl work, takes what is done, and waits for something to happen.
    private func turn(by orders: Orders) {
        var running: Int32 = 0
        unsafe curl_multi_perform(multi, &running)
        var left: Int32 = 0
        var isAnyDone = false
        while let message = unsafe curl_multi_info_read(multi, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let handle = unsafe message.pointee.easy_handle
            else {
                continue
            }
            isAnyDone = true
            unsafe finish(handle, with: moisson_result(message))
        }
        if unsafe isAnyDone || (live.isEmpty && queues.waitingCount == 0 && !orders.isMoreToCome) { return }
        let isFull = unsafe live.count >= max(1, settings.policy.concurrency) || !orders.mayStart
        let pause = isFull ? 1 : min(1, queues.secondsToWait(now: Self.monotonicSeconds()) ?? 1)
        // Rounded up, so that the last millisecond is not spent in circles.
        unsafe curl_multi_poll(multi, nil, 0, Int32((pause * 1000).rounded(.up)), nil)
    }

    private func finish(_ handle: UnsafeMutableRawPointer, with code: CURLcode) {
        unsafe curl_multi_remove_handle(multi, handle)
        guard let transfer = unsafe live.removeValue(forKey: handle), let pending = transfer.pending else {
            return
        }
        let result = transfer.end(with: code)
        idle.append(transfer)
        // Last of all: what is learnt here (a `Crawl-delay`, where to go on) concerns who is next at this host.
        let (name, ended) = (pending.address.queueName, Self.monotonicSeconds())
        defer { queues.finished(name, now: ended) }
        switch result {
        case .failed(let failure):
            if failure.isDeadServer, pending.turnSecure(after: failure) {
                return queues.add(pending, first: true)
            }
            end(pending, with: .failed(pending.insecureFailure ?? failure))
        case .undecodable(let failure):
            if pending.turnRaw(after: failure) { return queues.add(pending, first: true) }
            end(pending, with: result)
        case .answered(let answer, let body):
            if [301, 302, 303, 307, 308].contains(answer.status) {
                let limit = settings.limits.redirects
                let failure = pending.follow(to: answer.location, status: answer.status, limit: limit)
                guard let failure else { return queues.add(pending, first: true) }
                end(pending, with: .failed(failure))
            } else {
                end(pending, with: .answered(answer, body: body))
            }
        }
    }

    private func end(_ pending: PendingRequest, with result: ExchangeResult) {
        switch pending.purpose {
        case .page:
            let most = settings.policy.maximumBytes
            let visit = pending.visit(endingWith: result, maximumBytes: most, now: now)
            if visit.asksToWait { waitAnswers[pending.address.queueName] = visit }
            deliver(visit)
        case .robots(let origin, let account):
            account.account(
                requests: pending.requests, conditional: pending.conditionalRequests, bytes: pending.bytes,
                seconds: 0)
            remember(robotsRecord(of: origin, from: result))
        }
    }

    // MARK: robots.txt

    private enum Permission {
        case granted, mustWait
        case refused(VisitFailure)
    }

    /// Decides whether a pending request may be run; if its origin's robots.txt must be read first, that is arranged.
    private func permission(for pending: PendingRequest) -> Permission {
        guard settings.policy.respectRobots, !pending.isForRobots else { return .granted }
        let origin = pending.address.origin
        if let record = robots[origin] { slowDown(pending.address, by: record) }
        // A feed needs no permission; the pause before a host's second request must be known all the same.
        if !pending.obeysRobots, !queues.wasAsked(pending.address.queueName) { return .granted }
        guard let record = robots[origin], record.isFresh(at: now) else {
            askRobots(of: origin, for: pending)
            return .mustWait
        }
        guard pending.obeysRobots else { return .granted }
        return record.refusal(of: pending.address.path, now: now).map(Permission.refused) ?? .granted
    }

    private func askRobots(of origin: String, for pending: PendingRequest) {
        let isFirst = waitingForRobots[origin] == nil
        waitingForRobots[origin, default: []].append(pending)
        guard isFirst, let address = WebAddress(origin + "/robots.txt") else { return }
        let request = Request(
            source: pending.request.source, page: pending.request.page, url: address.url, isFeed: true)
        queues.add(
            PendingRequest(request, address: address, purpose: .robots(origin: origin, account: pending)),
            first: true)
    }

    private func slowDown(_ address: WebAddress, by record: RobotsMemory) {
        guard let delay = record.crawlDelaySeconds else { return }
        queues.setDelay(min(delay, settings.limits.crawlDelaySeconds), for: address.queueName)
    }

    private func robotsRecord(of origin: String, from result: ExchangeResult) -> RobotsMemory {
        switch result {
        case .failed(let failure), .undecodable(let failure):
            RobotsMemory(origin: origin, fetched: now, status: 0, failure: failure)
        case .answered(let answer, let body):
            RobotsMemory(
                origin: origin, fetched: now, status: answer.status,
                text: RobotsText(answer.status == 200 ? body : [], product: "moisson"))
        }
    }

    private func remember(_ record: RobotsMemory) {
        var record = record
        if record.isUnreachable {
            record.unreachableSince = robots[record.origin]?.unreachableSince ?? record.fetched
        }
        robots[record.origin] = record
        newRobots[record.origin] = record
        // Before the next request of the host is taken: the first page waits as well.
        if let address = WebAddress(record.origin) { slowDown(address, by: record) }
        for pending in (waitingForRobots.removeValue(forKey: record.origin) ?? []).reversed() {
            queues.add(pending, first: true)
        }
    }
}

extension Client {
    private static func monotonicSeconds() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}

/// libcurl wants to be set up once a process.
private let libraryIsReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

extension [Request] {
    /// Shuffles the sources by Fisher and Yates with SplitMix64: the same seed gives the same order.
    ///
    /// A source's pages stay in the order of the configuration: that is the order in which they are read.
    fileprivate func shuffled(seed: UInt64) -> [Request] {
        var state = seed
        let bySource = Dictionary(grouping: self, by: \.source)
        var result = map(\.source).unique.map { bySource[$0] ?? [] }
        for index in stride(from: result.count - 1, to: 0, by: -1) {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            result.swapAt(index, Int((mixed ^ (mixed >> 31)) % UInt64(index + 1)))
        }
        return result.flatMap { $0 }
    }
}

extension VisitFailure {
    /// Nobody speaks plain HTTP there; a TLS server's answer to it is an alert, which libcurl takes for HTTP/0.9.
    fileprivate var isDeadServer: Bool {
        guard status == nil else { return false }
        switch cause {
        case .unreachable, .brokenOff: return true
        case .timeout: return detail.contains("onnection timed out") || detail.contains("onnect")
        case .badAnswer: return detail.contains("HTTP/0.9")
        default: return false
        }
    }
}
