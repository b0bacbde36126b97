import Foundation
internal import Model
import Testing

@testable import Manners

private let now = Date(timeIntervalSince1970: 1_731_906_000)  // Monday 2024-11-18T05:00:00Z
private let address = "https://www.exemple.fr/feed/"
private let pair = Validators(etag: "W/\"a\"", lastModified: "Mon, 18 Nov 2024 04:00:00 GMT")

private func source(_ pages: [Page] = [Page(url: address)]) -> Source {
    Source(id: "essai", name: "Essai", pages: pages)
}

private func visit(
    _ outcome: Visit.Outcome, permanent: String? = nil, hold: Date? = nil, url: String = address
) -> Visit {
    Visit(
        request: Request(source: "essai", page: address, url: url, isFeed: true), outcome: outcome,
        publisherHold: hold, holdReason: hold == nil ? nil : "max-age", permanentURL: permanent,
        finalURL: permanent)
}

private func fetched(_ validators: Validators = pair) -> Visit.Outcome {
    .fetched(Response(url: address, body: [60], validators: validators))
}

private func read(items: Int = 10, known: Int = 0, new: Int = 10, manners: FeedManners = FeedManners())
    -> Finding
{
    .read(
        Findings(
            bodyHash: "h", recipeHash: "r", isFeed: true, items: items, known: known, new: new,
            manners: manners))
}

private func plan(
    _ memory: PageMemory?, at time: Date = now, _ mode: DueMode = .normal, recipe: String? = nil
) -> VisitPlan {
    VisitPlan(of: [source()], memories: memory.map { [$0] } ?? [], now: time, mode: mode) { _, _ in recipe }
}

private func later(_ hours: Double) -> Date { now.addingTimeInterval(hours * 3600) }

/// A page that was read well once, at `now`.
private func known(_ validators: Validators = pair, manners: FeedManners = FeedManners()) -> PageMemory {
    Remembered(
        after: visit(fetched(validators)), PageMemory(source: "essai", page: address),
        finding: read(manners: manners),
        now: now
    ).memory
}

@Suite struct ScheduleTests {
    @Test("a page that was never seen is asked at once, without validators")
    func first() {
        #expect(plan(nil).requests == [Request(source: "essai", page: address, url: address, isFeed: true)])
    }

    @Test("within the hour nothing is asked; after a day always, with the validators as they came")
    func hourAndDay() throws {
        let memory = known()
        #expect(plan(memory, at: later(0.98)).skips.first?.reason == .notDue)
        let request = try #require(plan(memory, at: later(24)).requests.first)
        #expect(request.validators == pair)
        #expect(try #require(memory.due) >= later(1))
    }

    @Test("without validators a page is asked once a day")
    func daily() {
        let memory = known(Validators())
        #expect(plan(memory, at: later(23.9)).requests.isEmpty)
        #expect(plan(memory, at: later(24)).requests.first?.validators == nil)
        #expect(plan(memory, at: later(24)).requests.count == 1)
    }

    @Test("cron may start half a minute early")
    func slack() {
        #expect(plan(known(Validators()), at: later(24).addingTimeInterval(-29)).requests.count == 1)
    }

    @Test(
        "all overrules our own rhythm and back-off, not what the publisher asks; force leaves out validators as well"
    )
    func modes() {
        let memory = known()
        #expect(plan(memory, at: later(0.1), .all).requests.first?.validators == pair)
        #expect(plan(memory, at: later(0.1), .force).requests.first.map { $0.validators == nil } == true)
        var held = memory
        held.hold = later(2)
        for mode in [DueMode.normal, .all, .force] {
            #expect(plan(held, at: later(1.9), mode).skips.first?.reason == .publisherHold)
        }
        var gone = memory
        gone.isGone = true
        #expect(plan(gone, at: later(900), .force).skips.first?.reason == .gone)
    }

    @Test("another recipe reads the page anew: at once and unconditionally, once")
    func recipe() {
        let memory = known()
        #expect(
            plan(memory, at: later(0.1), recipe: "other").requests.first.map { $0.validators == nil } == true)
        #expect(plan(memory, at: later(0.1), recipe: "r").requests.isEmpty)
    }

    @Test("the pair is one: a 200 with one of them erases the other, a 304 that carries news replaces it")
    func atomicPair() {
        var memory = known()
        memory =
            Remembered(
                after: visit(fetched(Validators(etag: "\"b\""))), memory, finding: .sameBody, now: later(1)
            )
            .memory
        #expect(memory.validators == Validators(etag: "\"b\""))
        memory =
            Remembered(after: visit(.notModified(Validators(lastModified: "x"))), memory, now: later(2))
            .memory
        #expect(memory.validators == Validators(lastModified: "x"))
        memory = Remembered(after: visit(.notModified(Validators())), memory, now: later(3)).memory
        #expect(memory.validators == Validators(lastModified: "x"))
    }

    @Test("a 304 that repeats one of the pair leaves the other")
    func agreeing() {
        let memory = Remembered(
            after: visit(.notModified(Validators(etag: pair.etag))), known(), now: later(1)
        ).memory
        #expect(memory.validators == pair)
    }

    @Test("an error, a page in place of a feed and a broken-off answer change neither validators nor hash")
    func errorsKeep() {
        let memory = known()
        let endings: [(Visit.Outcome, Finding?)] = [
            (.failed(VisitFailure(.httpStatus, status: 500)), nil), (.failed(VisitFailure(.brokenOff)), nil),
            (fetched(Validators(etag: "\"error\"")), .wrong(VisitFailure(.errorPage, status: 200))),
        ]
        for (outcome, finding) in endings {
            let after = Remembered(after: visit(outcome), memory, finding: finding, now: later(1)).memory
            #expect(after.validators == pair && after.bodyHash == "h" && after.failures == 1)
        }
    }

    @Test("a quarantined listing keeps the last good validators")
    func quarantine() {
        let findings = Findings(isFeed: false, items: 3, known: 0, new: 3, isQuarantined: true)
        let after = Remembered(
            after: visit(fetched(Validators(etag: "\"new\""))), known(), finding: .read(findings),
            now: later(1))
        #expect(after.memory.validators == pair)
    }

    @Test("failures back off: one, two, four hours, then one probe a day, then a person is told")
    func backOff() {
        var memory = known()
        var waits: [Double] = []
        var told = 0
        for _ in 0..<12 {
            let time = memory.due ?? now
            let after = Remembered(after: visit(.failed(VisitFailure(.timeout))), memory, now: time)
            memory = after.memory
            waits.append((memory.due?.timeIntervalSince(time) ?? 0) / 3600)
            told += after.remarks.contains { $0.text.contains("someone") } ? 1 : 0
        }
        #expect(waits.prefix(7) == [1, 2, 4, 8, 16, 24, 24])
        #expect(told == 3)
        let before = (memory.due ?? now).addingTimeInterval(-3600)
        #expect(plan(memory, at: before).skips.first?.reason == .backOff)
        #expect(plan(memory, at: before, .all).requests.first?.validators == pair)
    }

    @Test("a bare 429 backs off longer than an error, and its Retry-After holds for everyone")
    func overload() {
        let bare = Remembered(
            after: visit(.failed(VisitFailure(.tooManyRequests, status: 429))), known(), now: now
        )
        .memory
        #expect(bare.due == later(2))
        let held = Remembered(
            after: visit(.failed(VisitFailure(.httpStatus, status: 503)), hold: later(5)), known(), now: now
        ).memory
        #expect(plan(held, at: later(4.9), .force).skips.first?.until == later(5))
        #expect(plan(held, at: later(5)).requests.count == 1)
    }

    @Test("410 is the end, and it is said")
    func gone() {
        let after = Remembered(after: visit(.failed(VisitFailure(.gone, status: 410))), known(), now: now)
        #expect(after.memory.isGone && !after.remarks.isEmpty)
        #expect(plan(after.memory, at: later(10_000), .force).requests.isEmpty)
    }

    @Test("ttl, skipHours and skipDays are kept, by all as well")
    func manners() {
        let slow = known(manners: FeedManners(ttlMinutes: 180))
        #expect(plan(slow, at: later(2.9), .all).skips.first?.detail.contains("ttl") == true)
        #expect(plan(slow, at: later(3), .all).requests.count == 1)
        let night = known(manners: FeedManners(skipHours: [6, 7]))
        #expect(
            plan(night, at: later(1.5), .all).skips.first.map {
                $0.reason == .skipHours && $0.until == later(3)
            } == true)
        let weekend = known(manners: FeedManners(skipDays: [2]))
        #expect(plan(weekend, at: later(19.5), .force).skips.first?.until == later(43))
        #expect(known(manners: FeedManners(skipHours: Array(0...23))).manners.firstAllowed(from: now) == now)
    }

    @Test("a ttl of a year is cut to a day, and that is said")
    func ttlCap() {
        let after = Remembered(
            after: visit(fetched()), PageMemory(source: "essai", page: address),
            finding: read(manners: FeedManners(ttlMinutes: 525_600)), now: now)
        #expect(after.memory.hold == later(24))
        #expect(after.remarks.contains { $0.text.contains("ttl") })
    }

    @Test("an error page that may be cached for a day does not keep us away")
    func cachedErrorPage() {
        let after = Remembered(
            after: visit(fetched(), hold: later(24)), known(), finding: .wrong(VisitFailure(.errorPage)),
            now: now)
        #expect(after.memory.hold == nil)
    }

    @Test("a permanent move is adopted at the very first visit, or when known items are there")
    func adoption() {
        let target = "https://nouveau.exemple.fr/feed/"
        let move = visit(fetched(), permanent: target)
        let first = Remembered(
            after: move, PageMemory(source: "essai", page: address), finding: read(), now: now)
        #expect(first.memory.nextURL == target && first.isMoved)
        let same = Remembered(after: move, known(), finding: read(known: 4, new: 6), now: now)
        #expect(same.memory.nextURL == target && same.memory.validators == pair)
        let unchanged = Remembered(
            after: visit(.notModified(Validators()), permanent: target), known(), now: now)
        #expect(unchanged.memory.nextURL == target && unchanged.memory.validators == pair)
        #expect(
            plan(same.memory, at: later(24)).requests.first.map { $0.page == address && $0.url == target }
                == true)
    }

    @Test("a move to strangers, or to a login page, is not adopted; the line to change is told")
    func noAdoption() {
        let target = "https://autre.exemple.fr/"
        let strange = Remembered(
            after: visit(fetched(), permanent: target), known(), finding: read(), now: now)
        #expect(strange.memory.nextURL == address && strange.memory.movedTo == target)
        #expect(strange.remarks.contains { $0.text.contains(target) && $0.text.contains("feeds.json") })
        let login = Finding.wrong(VisitFailure(.loginPage))
        let walled = Remembered(
            after: visit(fetched(), permanent: target), PageMemory(source: "essai", page: address),
            finding: login,
            now: now)
        #expect(walled.memory.nextURL == address && walled.memory.currentState == .blocked)
    }

    @Test("who writes the new address into feeds.json keeps validators and history")
    func renamed() {
        let target = "https://nouveau.exemple.fr/feed/"
        let moved = Remembered(after: visit(.notModified(Validators()), permanent: target), known(), now: now)
            .memory
        let plan = VisitPlan(of: [source([Page(url: target)])], memories: [moved], now: later(24))
        #expect(plan.requests.first.map { $0.validators == pair && $0.page == target } == true)
    }

    @Test("an adopted address that keeps failing gives way to the configured one")
    func adoptedButDead() {
        var memory = known()
        memory.adopted = AdoptedAddress("https://nouveau.exemple.fr/feed/", reason: .moved)
        for _ in 0..<3 {
            memory =
                Remembered(
                    after: visit(.failed(VisitFailure(.unresolvable)), url: memory.nextURL), memory, now: now
                )
                .memory
        }
        #expect(memory.nextURL == address)
    }

    @Test(
        "a feed asks past robots.txt when the configuration names it as one; a page that reads like one too, once"
    )
    func feedOrNot() {
        let pages = [
            Page(url: "https://e.fr/actualites/"), Page(url: "https://e.fr/actualites", type: .feed),
            Page(url: "https://e.fr/spip.php?page=backend"), Page(url: "https://e.fr/feed/", type: .html),
        ]
        #expect(
            VisitPlan(of: [source(pages)], memories: [], now: now).requests.map(\.isFeed) == [
                false, true, true, false,
            ])
    }

    @Test("what comes next is told with its reason: the latest wish of all")
    func next() {
        var memory = known()
        memory.hold = later(30)
        memory.holdReason = "Retry-After"
        #expect(memory.nextVisit?.at == later(30))
        #expect(memory.nextVisit?.reason.contains("Retry-After") == true)
    }

    @Test(
        "a due time or a hold beyond the longest that is ever set comes from a wrong clock, and is not believed"
    )
    func wrongClock() {
        var memory = known()
        memory.due = later(24 * 365)
        #expect(plan(memory).requests.count == 1)
        memory.due = later(23)
        #expect(plan(memory).skips.first?.reason == .notDue)
        memory.hold = later(24 * 365)
        memory.due = nil
        #expect(plan(memory).requests.count == 1)
        memory.hold = later(24 * 6)
        #expect(plan(memory).skips.first?.reason == .publisherHold)
        memory.lastVisit = later(24 * 365)
        let after = Remembered(after: visit(.notModified(Validators())), memory, now: now)
        #expect(after.remarks.contains { $0.text.contains("clock") })
        #expect(after.memory.due.map { $0 <= later(24) } == true)
    }

    @Test("what failed is no longer blocked when it answers again, even with nothing new")
    func unblocked() {
        let blocked = Remembered(
            after: visit(.failed(VisitFailure(.httpStatus, status: 403))), known(), now: later(1)
        ).memory
        #expect(blocked.currentState == .blocked)
        let after = Remembered(after: visit(.notModified(Validators())), blocked, now: later(2)).memory
        #expect(after.currentState == .asExpected)
    }
}
