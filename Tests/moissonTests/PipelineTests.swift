import Foundation
import Manners
import Model
import Storage
import Testing

@testable import moisson

/// SplitMix64: the same seed gives the same order.
private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("The run as a pipeline")
struct PipelineTests {
    private enum Event {
        case answer(Request)
        case job(PageVisits.Job)
    }

    private let site: RecordedSite = {
        var site = RecordedSite()
        let base = "https://centre.example/"
        site.show(feed: [1, 2, 3, 4], at: base + "feed/")
        site.show(listingText([1, 2, 3, 5, 6], feed: "/autre.xml"), at: base + "actualites/")
        site.show(feed: [1, 2, 3, 5, 6, 7], at: base + "autre.xml")
        site.show(listingText([8, 9, 1, 2], next: "/agenda/2/"), at: base + "agenda/")
        site.show(listingText([10, 11, 3, 4]), at: base + "agenda/2/")
        site.show(feed: [2, 3, 4, 12], at: "https://relais.example/feed/")
        site.show(feed: [12, 13, 14], at: "https://relais.example/second.xml")
        return site
    }()

    private let configuration = Configuration(
        title: "Veille", link: "https://veille.example/",
        sources: [
            Source(
                id: "centre", name: "Centre",
                pages: [
                    Page(url: "https://centre.example/feed/"),
                    Page(url: "https://centre.example/actualites/"),
                    Page(url: "https://centre.example/agenda/", type: .html, pagination: 2),
                    Page(url: "https://centre.example/nulle-part/"),
                ]),
            Source(
                id: "relais", name: "Relais",
                pages: [
                    Page(url: "https://relais.example/feed/"), Page(url: "https://relais.example/second.xml"),
                ]),
        ])

    /// One run whose answers and results come in the order that `seed` decides; returns all that is published.
    private func publish(seed: UInt64) throws -> [String: Data] {
        let store = try Store(copying: nil)
        let recorder = Recorder(store)
        let tasks = try configuration.sources.flatMap { source in
            try source.pages.map { page in
                try PageTask(
                    source: source, page: page, memory: PageMemory(source: source.id, page: page.url),
                    now: visitNow)
            }
        }
        let visits = PageVisits(tasks, maker: ItemMaker(configuration), recorder: recorder)
        var generator = Generator(state: seed)
        var events = VisitPlan(of: configuration.sources, memories: [], now: visitNow).requests.map(
            Event.answer)
        while !events.isEmpty {
            let event = events.remove(at: Int.random(in: 0..<events.count, using: &generator))
            let orders: PageVisits.Orders
            switch event {
            case .answer(let request): orders = visits.take(site.visit(request))
            case .job(let job): orders = try visits.take(job.done())
            }
            events += orders.requests.map(Event.answer) + orders.jobs.map(Event.job)
        }
        #expect(visits.isDone)
        try recorder.flush()
        _ = try StoryTeller(configuration: configuration, store: store, now: visitNow).tell()
        let folder = try Program()
        _ = try Publication(configuration: configuration, store: store, now: visitNow)
            .write(to: OutputFolder(path: folder.path("output")))
        return folder.files(in: "output")
    }

    @Test("the outputs do not depend on the order in which answers come: 100 shuffles, the same bytes")
    func shuffles() throws {
        let first = try publish(seed: 0)
        #expect(first.count > 8)
        for seed in 1..<100 {
            let again = try publish(seed: UInt64(seed))
            let differing = Set(first.keys).union(again.keys).filter { first[$0] != again[$0] }
            #expect(differing.isEmpty, "seed \(seed)")
        }
    }

    @Test("answers count from their coming until all that they set off is done")
    func backlog() {
        let backlog = Backlog(most: 2)
        backlog.addOne()
        #expect(backlog.hasRoom)
        backlog.addOne()
        #expect(!backlog.hasRoom)
        // The first waits for its page's turn, the second is a job, which asks for the next answer.
        backlog.replaceOne(by: 0)
        backlog.replaceOne(by: 1)
        #expect(backlog.hasRoom)
        backlog.addOne()
        #expect(!backlog.hasRoom)
        backlog.replaceOne(by: 0)
        backlog.replaceOne(by: 0)
        #expect(backlog.hasRoom)
    }

    @Test("a job that never ends is taken away from its worker, and the others go on")
    func stuck() {
        let isOver = Guarded(false)
        let inbox = Inbox<Int>()
        let workshop = Workshop<Int, Int>(
            threads: 1, secondsPerJob: 0.02,
            work: { job in
                while job == 0, !isOver.withValue({ $0 }) {}
                return job
            },
            deliver: { inbox.put($0) })
        workshop.submit([0, 1, 2, 3])
        var done: [Int] = []
        var taken: [Int] = []
        while done.count < 3 {
            done += inbox.take(waiting: 0.01)
            taken += workshop.takeOverdue()
        }
        isOver.withValue { $0 = true }
        workshop.close()
        #expect(done == [1, 2, 3] && taken == [0])
    }
}

@Suite("Two pages that declare one feed")
struct SharedFeedTests {
    @Test("it is asked for once, at the first visit and at every other")
    func once() throws {
        let base = "https://centre.example/"
        let pages = [Page(url: base + "actualites/"), Page(url: base + "a-la-une/")]
        let source = Source(id: "centre", name: "Centre", pages: pages)
        let configuration = Configuration(title: "V", link: "https://v.example/", sources: [source])
        var site = RecordedSite()
        site.show(listingText([1, 2, 3, 4], feed: base + "feed/"), at: pages[0].url)
        site.show(listingText([3, 4, 5, 6], feed: base + "feed/"), at: pages[1].url)
        site.show(feed: [1, 2, 3, 4, 5, 6], at: base + "feed/")
        let store = try Store(copying: nil)
        for day in 0...1 {
            let now = visitNow.addingTimeInterval(Double(day) * 86_400)
            let memories = try store.memories()
            let recorder = Recorder(store)
            let tasks = try pages.map {
                try PageTask(
                    source: source, page: $0, memory: source.memory(of: $0, among: memories), now: now)
            }
            let visits = PageVisits(tasks, maker: ItemMaker(configuration), recorder: recorder)
            let plan = VisitPlan(of: [source], memories: memories, now: now, mode: .all)
            var requests = visits.withoutRepetition(plan.requests)
            var jobs: [PageVisits.Job] = []
            var asked: [String] = []
            while !requests.isEmpty || !jobs.isEmpty {
                var orders = PageVisits.Orders()
                if requests.isEmpty {
                    orders = try visits.take(jobs.removeFirst().done())
                } else {
                    let request = requests.removeFirst()
                    asked.append(request.url)
                    orders = visits.take(site.visit(request))
                }
                requests += orders.requests
                jobs += orders.jobs
            }
            try recorder.flush()
            #expect(visits.isDone)
            #expect(asked.sorted() == [pages[1].url, pages[0].url, base + "feed/"].suffix(day == 0 ? 3 : 1))
            #expect(recorder.reports.allSatisfy { $0.outcome == (day == 0 ? .updated : .unchanged) })
        }
    }
}
