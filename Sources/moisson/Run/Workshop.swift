internal import Foundation
internal import Glibc

/// Computing time that one step of one page may take, in seconds: the largest real feed seen needs less than one.
let secondsPerJob = 10.0
/// Jobs that may be over their bound are looked at after so many seconds.
let watchSeconds = 0.25

/// Threads for pure work: one a core, each with a bound on the computing time of one job.
///
/// A job over the bound is taken away from its worker: the worker is left to itself, its result is not waited for, and
/// another thread takes its place. So one page that keeps a reader busy for ever costs one page.
final class Workshop<Job: Sendable, Done: Sendable>: @unchecked Sendable {
    private final class Worker {
        var job: Job?
        var isAbandoned = false
        var clock = clockid_t()
        /// The thread's computing time when the job began.
        var start = 0.0
    }

    private let condition = NSCondition()
    private var jobs: [Job] = []
    private var workers: [Worker] = []
    private var isClosed = false
    private let secondsPerJob: Double
    private let work: @Sendable (Job) -> Done
    private let deliver: @Sendable (Done) -> Void

    /// Every worker needs room for documents that are nested as deeply as the limits of the readers allow.
    private static var stackBytes: Int { 16 * 1024 * 1024 }

    init(
        threads: Int, secondsPerJob: Double, work: @escaping @Sendable (Job) -> Done,
        deliver: @escaping @Sendable (Done) -> Void
    ) {
        self.secondsPerJob = secondsPerJob
        self.work = work
        self.deliver = deliver
        for _ in 0..<max(1, threads) { startWorker() }
    }

    func submit(_ newJobs: [Job]) {
        guard !newJobs.isEmpty else { return }
        condition.lock()
        jobs.insert(contentsOf: newJobs.reversed(), at: 0)
        newJobs.count == 1 ? condition.signal() : condition.broadcast()
        condition.unlock()
    }

    /// Takes away the jobs that are over the bound and replaces their workers.
    func takeOverdue() -> [Job] {
        condition.lock()
        let overdue = workers.filter { worker in
            worker.job != nil && Self.computingTime(worker.clock) - worker.start > secondsPerJob
        }
        for worker in overdue { worker.isAbandoned = true }
        workers.removeAll(where: \.isAbandoned)
        condition.unlock()
        for _ in overdue { startWorker() }
        return overdue.compactMap(\.job)
    }

    /// Lets the workers end when they have done what they are at.
    func close() {
        condition.lock()
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }

    private func startWorker() {
        let worker = Worker()
        condition.lock()
        workers.append(worker)
        condition.unlock()
        nonisolated(unsafe) let shared = worker
        let thread = Thread { [self] in serve(as: shared) }
        thread.stackSize = Self.stackBytes
        thread.start()
    }

    private func serve(as worker: Worker) {
        condition.lock()
        defer { condition.unlock() }
        pthread_getcpuclockid(pthread_self(), &worker.clock)
        while !worker.isAbandoned {
            guard let job = jobs.popLast() else {
                if isClosed { return }
                condition.wait()
                continue
            }
            worker.start = Self.computingTime(worker.clock)
            worker.job = job
            condition.unlock()
            let done = work(job)
            condition.lock()
            if worker.isAbandoned { return }
            worker.job = nil
            condition.unlock()
            deliver(done)
            condition.lock()
        }
    }

    private static func computingTime(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
