import Foundation
internal import Model
import Testing

@testable import Manners

/// Publication times in the manner of the centres, replayed against the schedule and against hourly polling.
@Suite struct ScheduleReplayTests {
    @Test("the learnt rhythm makes 60 % fewer requests than hourly polling at the same median delay")
    func replay() {
        var (ours, theirs) = (Tally(), Tally())
        print("kind                items  requests  of hourly  median delay  hourly's  worst, hours")
        for (name, habit) in habits {
            var (mine, hourly) = (Tally(), Tally())
            for seed in 1...2 {
                let times = publications(habit, seed: UInt64(seed))
                mine.add(follow(times))
                hourly.add(poll(times, everySeconds: 3600, minute: seed * 30 - 28))
            }
            print(row(name, mine, hourly))
            #expect(mine.worst <= 86_400 + 3600)
            ours.add(mine)
            theirs.add(hourly)
        }
        print(row("all", ours, theirs))
        #expect(Double(ours.requests) <= 0.4 * Double(theirs.requests))
        #expect(ours.median <= theirs.median)
    }
}

private let start = Date(timeIntervalSince1970: 1_725_840_000)  // Monday 2024-09-09, 0:00 UTC
private let baselineWeeks = 12
private let weeks = 26

private struct Tally {
    var requests = 0
    var delays: [Double] = []
    var median: Double { delays.sorted()[delays.count / 2] }
    var worst: Double { delays.max() ?? 0 }

    mutating func add(_ other: Tally) {
        requests += other.requests
        delays += other.delays
    }
}

private func row(_ name: String, _ mine: Tally, _ hourly: Tally) -> String {
    let share = Double(mine.requests) / Double(hourly.requests) * 100
    let cells = [
        String(mine.delays.count), String(mine.requests), String(format: "%.0f %%", share),
        String(format: "%.1f min", mine.median / 60), String(format: "%.1f min", hourly.median / 60),
        String(format: "%.1f", mine.worst / 3600),
    ]
    return name.padding(toLength: 20, withPad: " ", startingAt: 0)
        + cells.map { $0.padding(toLength: 11, withPad: " ", startingAt: 0) }.joined()
}

/// Visits as `Remembered` makes them due; the first one sees the ten newest items of the weeks before.
private func follow(_ times: [Date]) -> Tally {
    var tally = Tally()
    var memory = PageMemory(source: "essai", page: "https://www.exemple.fr/feed/")
    var now = start
    let before = times.filter { $0 < start }.suffix(10)
    var next = times.firstIndex { $0 >= start } ?? times.count
    var new = Array(before)
    while now < start.addingTimeInterval(Double(weeks) * 604_800) {
        let finding = Findings(
            bodyHash: nil, isFeed: true, items: 10,
            known: memory.lastSuccess == nil ? 0 : 10 - min(new.count, 9),
            new: new.count, moments: new)
        let response = Response(url: memory.nextURL, body: [], validators: Validators(etag: "\"a\""))
        let visit = Visit(
            request: Request(source: memory.source, page: memory.page, url: memory.nextURL, isFeed: true),
            outcome: new.isEmpty ? .notModified(Validators()) : .fetched(response))
        memory =
            Remembered(after: visit, memory, finding: new.isEmpty ? nil : .read(finding), now: now).memory
        now = memory.nextVisit?.at ?? now
        tally.requests += 1
        new = []
        while next < times.count, times[next] <= now {
            tally.delays.append(now.timeIntervalSince(times[next]))
            new.append(times[next])
            next += 1
        }
    }
    return tally
}

private func poll(_ times: [Date], everySeconds step: Double, minute: Int) -> Tally {
    var tally = Tally()
    tally.requests = Int(Double(weeks) * 604_800 / step)
    let end = start.addingTimeInterval(Double(weeks) * 604_800)
    for time in times where time >= start && time < end {
        // Cron starts at some minute: every quarter of the hour gets its turn.
        let since = time.timeIntervalSince(start) - Double(minute) * 60
        tally.delays.append((since / step).rounded(.up) * step - since)
    }
    return tally
}

// MARK: Habits

/// One week's publications as seconds from Monday 0:00 local time.
private typealias Habit = @Sendable (inout Generator) -> [Double]

private let habits: [(String, Habit)] = [
    ("office, daily", { draw in (0..<draw.count(6)).map { _ in draw.office() } }),
    ("office, busy", { draw in (0..<draw.count(14)).map { _ in draw.office() } }),
    (
        "planned posts",
        { draw in
            (0..<draw.count(9)).map { _ in
                draw.below(1) < 0.6
                    ? Double(draw.pick(5)) * 86_400 + [8.0, 9, 9.5, 10, 12, 14][draw.pick(6)] * 3600
                        + draw.below(120)
                    : draw.office()
            }
        }
    ),
    (
        "weekly letter",
        { draw in
            draw.below(1) < 0.9 ? (0..<3).map { _ in 86_400 + 36_000 + draw.below(3600) } : [draw.office()]
        }
    ),
    (
        "bursts",
        { draw in
            guard draw.below(1) < 0.5 else { return [] }
            let begin = draw.office()
            return (0..<(3 + draw.pick(6))).map { begin + Double($0) * 240 + draw.below(200) }
        }
    ),
    ("monthly", { draw in draw.below(1) < 0.25 ? [draw.office()] : [] }),
    (
        "volunteers, evenings",
        { draw in
            (0..<draw.count(3)).map { _ in Double(draw.pick(7)) * 86_400 + 19 * 3600 + draw.below(4 * 3600) }
        }
    ),
    ("robot at six", { draw in (0..<7).map { Double($0) * 86_400 + 6 * 3600 + 300 + draw.below(60) } }),
]

private func publications(_ habit: Habit, seed: UInt64) -> [Date] {
    var generator = Generator(state: seed)
    let paris = TimeZone(identifier: "Europe/Paris")
    return (-baselineWeeks..<weeks).flatMap { week -> [Date] in
        habit(&generator).map { second in
            let local = start.addingTimeInterval(Double(week) * 604_800 + second)
            return local.addingTimeInterval(-Double(paris?.secondsFromGMT(for: local) ?? 0))
        }
    }.sorted()
}

private struct Generator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Double) -> Double { Double(next() >> 11) / Double(1 << 53) * limit }
    mutating func pick(_ count: Int) -> Int { Int(below(Double(count))) }
    /// About `mean`, half as much to half as much again.
    mutating func count(_ mean: Double) -> Int { Int((mean * (0.5 + below(1))).rounded()) }

    /// A working day between nine and half past six with two humps, a few in the evening or on Saturday.
    mutating func office() -> Double {
        if below(1) < 0.03 { return Double(pick(6)) * 86_400 + (18 + below(4)) * 3600 }
        let hump = below(1) < 0.55 ? 10.8 : 15.6
        let hour = hump + (below(1) + below(1) + below(1) - 1.5) * 1.9
        return Double(pick(5)) * 86_400 + max(8, min(18.9, hour)) * 3600
    }
}
