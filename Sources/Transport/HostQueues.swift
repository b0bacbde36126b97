/// The order in which hosts are asked: one request at a time per host, a pause between them, hosts side by side.
struct HostQueues {
    private final class Host {
        var waiting: [PendingRequest] = []
        var isBusy = false
        /// The end of its last answer, in seconds on the loop's clock; nil: it was not asked yet.
        var lastEnd: Double?
        var delay: Double
        /// Before which it is left in peace.
        var nextAllowed: Double { lastEnd.map { $0 + delay } ?? 0 }
        /// True when it stands in `ready` or `resting`.
        var isListed = false

        init(delay: Double) { self.delay = delay }
    }

    private let delay: Double
    private var hosts: [String: Host] = [:]
    /// Hosts with requests that could start now, in order; taken from `readyStart` on.
    private var ready: [Host] = []
    private var readyStart = 0
    /// Hosts with requests whose pause is not over.
    private var resting: [Host] = []
    private(set) var waitingCount = 0

    init(delay: Double) { self.delay = delay }

    /// Puts a pending request at the end of its host's queue, or at its head.
    mutating func add(_ pending: PendingRequest, first: Bool = false) {
        let host = host(named: pending.address.queueName)
        if first { host.waiting.append(pending) } else { host.waiting.insert(pending, at: 0) }
        waitingCount += 1
        list(host)
    }

    /// The next request that may start at `now`; its host is then busy until `finished`.
    mutating func next(now: Double) -> PendingRequest? {
        wake(now: now)
        guard readyStart < ready.count else { return nil }
        let host = ready[readyStart]
        readyStart += 1
        if readyStart == ready.count {
            ready.removeAll(keepingCapacity: true)
            readyStart = 0
        }
        host.isListed = false
        guard let pending = host.waiting.popLast() else { return next(now: now) }
        waitingCount -= 1
        host.isBusy = true
        return pending
    }

    /// Says that the host of `name` has answered (or not) and may rest.
    mutating func finished(_ name: String, now: Double) {
        let host = host(named: name)
        host.isBusy = false
        host.lastEnd = now
        list(host)
    }

    /// Gives a host back at once: its request needed no request.
    mutating func released(_ name: String) {
        let host = host(named: name)
        host.isBusy = false
        list(host)
    }

    /// True when the host of `name` has answered (or not) before.
    func wasAsked(_ name: String) -> Bool { hosts[name]?.lastEnd != nil }

    /// A host's own wish for a longer pause.
    mutating func setDelay(_ seconds: Double, for name: String) {
        host(named: name).delay = max(seconds, delay)
    }

    /// Seconds until a resting host may be asked again; nil when none rests.
    func secondsToWait(now: Double) -> Double? {
        if readyStart < ready.count { return 0 }
        return resting.map { max(0, $0.nextAllowed - now) }.min()
    }

    private mutating func host(named name: String) -> Host {
        if let known = hosts[name] { return known }
        let new = Host(delay: delay)
        hosts[name] = new
        return new
    }

    private mutating func list(_ host: Host) {
        guard !host.isListed, !host.isBusy, !host.waiting.isEmpty else { return }
        host.isListed = true
        if host.delay > 0, host.lastEnd != nil { resting.append(host) } else { ready.append(host) }
    }

    private mutating func wake(now: Double) {
        guard !resting.isEmpty else { return }
        let awake = resting.filter { $0.nextAllowed <= now }
        guard !awake.isEmpty else { return }
        resting.removeAll { $0.nextAllowed <= now }
        ready += awake
    }
}
