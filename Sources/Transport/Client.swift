import CLibcurl
package import Foundation
import Glibc
package import Manners
package import Model

/// The one who asks: a `curl_multi` loop on the thread that calls it.
package final class Client {
    private let ground: Ground
    private let multi: UnsafeMutableRawPointer
    private var queues: HostQueues
    private var idle: [Transfer] = []
    private var live: [UnsafeMutableRawPointer: Transfer] = [:]
    private var robots: [String: RobotsMemory] = [:]
    private var newRobots: [String: RobotsMemory] = [:]
    /// Errands that wait for the robots.txt of an origin.
    private var waitingForRobots: [String: [Errand]] = [:]
    private var now = Date(timeIntervalSince1970: 0)

    /// A client that calls itself `userAgent`; `certificateFile` holds authorities in place of the system's.
    package init(
        policy: NetworkPolicy, userAgent: String, limits: Limits = Limits(), certificateFile: String? = nil
    ) throws(TransportFailure) {
        guard libraryIsReady, let multi = curl_multi_init() else { throw .noLibrary }
        self.multi = multi
        ground = Ground(
            policy: policy, limits: limits, userAgent: userAgent, certificateFile: certificateFile)
        queues = HostQueues(delay: policy.perHostDelaySeconds)
        let connections = max(8, policy.concurrency * 4)
        moisson_multi_set_long(multi, CURLMOPT_MAXCONNECTS, connections)
    }

    deinit {
        for (handle, _) in live { curl_multi_remove_handle(multi, handle) }
        live = [:]
        idle = []
        curl_multi_cleanup(multi)
    }

    /// Visits every page once, in an order that `seed` decides, and calls `each` with every visit as it ends.
    ///
    /// `each` runs between two turns of the loop: what takes long in it delays the others. It may call `add`.
    /// Returned are the robots.txt records that were made; `robots` are those of earlier runs.
    package func visit(
        _ requests: [Request], robots: [RobotsMemory] = [], now: Date, seed: UInt64 = 0,
        each: (Visit) -> Void
    ) -> [RobotsMemory] {
        self.now = now
        // OpenSSL writes to connections that may be gone.
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        for record in robots where record.fetched >= self.robots[record.origin]?.fetched ?? .distantPast {
            self.robots[record.origin] = record
        }
        newRobots = [:]
        added = shuffled(requests, seed: seed)
        repeat {
            enqueueAdded(each)
            startReady(each)
            turn(each)
        } while !live.isEmpty || queues.waitingCount > 0 || !added.isEmpty
        return newRobots.values.sorted { $0.origin < $1.origin }
    }

    /// Appends requests to the visits that are under way; only within `each`.
    package func add(_ requests: [Request]) { added += requests }

    private var added: [Request] = []

    private func enqueueAdded(_ each: (Visit) -> Void) {
        let requests = added
        added = []
        for request in requests {
            if let address = WebAddress(request.url) {
                queues.add(Errand(request, address: address))
            } else {
                let failure = VisitFailure(.badURL, detail: "only http: and https: addresses are asked")
                each(Visit(request: request, outcome: .failed(failure), requests: 0))
            }
        }
    }

    private func startReady(_ each: (Visit) -> Void) {
        while live.count < max(1, ground.policy.concurrency),
            let errand = queues.next(now: monotonicSeconds())
        {
            let name = errand.address.queueName
            switch permission(errand) {
            case .granted: start(errand, each)
            case .mustWait: queues.released(name)
            case .refused(let failure):
                queues.released(name)
                end(errand, .failed(failure), each)
            }
        }
    }

    private func start(_ errand: Errand, _ each: (Visit) -> Void) {
        if let transfer = idle.popLast() ?? Transfer(ground: ground) {
            transfer.begin(errand)
            if curl_multi_add_handle(multi, transfer.handle) == CURLM_OK {
                live[transfer.handle] = transfer
                return
            }
        }
        queues.released(errand.address.queueName)
        end(
            errand, .failed(VisitFailure(.unreachable, detail: "libcurl has no room for another transfer")),
            each)
    }

    /// Lets libcurl work, takes what is done, and waits for something to happen.
    private func turn(_ each: (Visit) -> Void) {
        var running: Int32 = 0
        curl_multi_perform(multi, &running)
        var left: Int32 = 0
        var isAnyDone = false
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else {
                continue
            }
            isAnyDone = true
            finish(handle, moisson_result(message), each)
        }
        if isAnyDone || (live.isEmpty && queues.waitingCount == 0) { return }
        let isFull = live.count >= max(1, ground.policy.concurrency)
        let pause = isFull ? 1 : min(1, queues.secondsToWait(now: monotonicSeconds()) ?? 1)
        // Rounded up, so that the last millisecond is not spent in circles.
        curl_multi_poll(multi, nil, 0, Int32((pause * 1000).rounded(.up)), nil)
    }

    private func finish(_ handle: UnsafeMutableRawPointer, _ code: CURLcode, _ each: (Visit) -> Void) {
        curl_multi_remove_handle(multi, handle)
        guard let transfer = live.removeValue(forKey: handle), let errand = transfer.errand else { return }
        let ending = transfer.end(code)
        idle.append(transfer)
        // Last of all: what is learnt here (a `Crawl-delay`, where to go on) concerns who is next at this host.
        let (name, ended) = (errand.address.queueName, monotonicSeconds())
        defer { queues.finished(name, now: ended) }
        switch ending {
        case .failed(let failure):
            if failure.isDeadServer, errand.turnSecure(after: failure) {
                return queues.add(errand, first: true)
            }
            end(errand, .failed(errand.insecureFailure ?? failure), each)
        case .undecodable(let failure):
            if errand.turnRaw(after: failure) { return queues.add(errand, first: true) }
            end(errand, ending, each)
        case .answered(let answer, let body):
            if [301, 302, 303, 307, 308].contains(answer.status) {
                let limit = ground.limits.redirects
                let failure = errand.follow(answer.location, status: answer.status, limit: limit)
                guard let failure else { return queues.add(errand, first: true) }
                end(errand, .failed(failure), each)
            } else {
                end(errand, .answered(answer, body: body), each)
            }
        }
    }

    private func end(_ errand: Errand, _ ending: Ending, _ each: (Visit) -> Void) {
        switch errand.purpose {
        case .page: each(result(of: errand, ending, now: now))
        case .robots(let origin, let account):
            account.account(
                requests: errand.requests, conditional: errand.conditionalRequests, bytes: errand.bytes,
                seconds: 0)
            remember(robotsRecord(origin, ending))
        }
    }

    // MARK: robots.txt

    private enum Permission {
        case granted, mustWait
        case refused(VisitFailure)
    }

    /// Whether an errand may be run; if its origin's robots.txt must be read first, that is arranged.
    private func permission(_ errand: Errand) -> Permission {
        guard ground.policy.respectRobots, errand.obeysRobots else { return .granted }
        let origin = errand.address.origin
        guard let record = robots[origin], record.isFresh(at: now) else {
            askRobots(of: origin, for: errand)
            return .mustWait
        }
        slowDown(errand.address, by: record)
        return record.refusal(of: errand.address.path, now: now).map(Permission.refused) ?? .granted
    }

    private func askRobots(of origin: String, for errand: Errand) {
        let isFirst = waitingForRobots[origin] == nil
        waitingForRobots[origin, default: []].append(errand)
        guard isFirst, let address = WebAddress(origin + "/robots.txt") else { return }
        let request = Request(
            source: errand.request.source, page: errand.request.page, url: address.url, isFeed: true)
        queues.add(
            Errand(request, address: address, purpose: .robots(origin: origin, account: errand)), first: true)
    }

    private func slowDown(_ address: WebAddress, by record: RobotsMemory) {
        guard let delay = record.crawlDelaySeconds else { return }
        queues.setDelay(min(delay, ground.limits.crawlDelaySeconds), for: address.queueName)
    }

    private func robotsRecord(_ origin: String, _ ending: Ending) -> RobotsMemory {
        switch ending {
        case .failed, .undecodable: RobotsMemory(origin: origin, fetched: now, status: 0)
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
        // Before the next errand of the host is taken: the first page waits as well.
        if let address = WebAddress(record.origin) { slowDown(address, by: record) }
        for errand in (waitingForRobots.removeValue(forKey: record.origin) ?? []).reversed() {
            queues.add(errand, first: true)
        }
    }
}

/// libcurl wants to be set up once a process.
private let libraryIsReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

private func monotonicSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

/// Fisher and Yates with SplitMix64: the same seed gives the same order.
private func shuffled(_ requests: [Request], seed: UInt64) -> [Request] {
    var state = seed
    var result = requests
    for index in stride(from: result.count - 1, to: 0, by: -1) {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        result.swapAt(index, Int((mixed ^ (mixed >> 31)) % UInt64(index + 1)))
    }
    return result
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
