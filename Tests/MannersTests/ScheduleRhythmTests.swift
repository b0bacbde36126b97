import Foundation
internal import Model
import Testing

@testable import Manners

private let monday = Date(timeIntervalSince1970: 1_731_888_000)  // 2024-11-18T00:00:00Z

@Suite struct ScheduleRhythmTests {
    @Test("a page that nobody knows yet is asked in office hours, and rarely at night")
    func unknown() {
        let hours = week(PageMemory(source: "essai", page: "https://e.fr/feed/"))
        let atWork = hours.count { (0...4).contains($0 / 24) && (5...18).contains($0 % 24) }
        #expect(hours.count < 80 && Double(atWork) / Double(hours.count) > 0.8)
    }

    @Test("a letter that comes on Tuesdays at ten is looked for on Tuesday after ten, to the minute")
    func tuesdays() {
        var memory = PageMemory(source: "essai", page: "https://e.fr/feed/")
        memory.learn((1...12).map { at(-7 * $0 + 1, 10, 2) }, others: 0, now: monday)
        let visit = memory.likelyVisit(after: at(1, 9, 5), toTheMinute: true)
        #expect(visit == at(1, 10, 5))
        #expect(week(memory).contains { $0 / 24 == 1 && $0 % 24 == 10 })
    }

    @Test("four times the news deserves twice the visits; nobody is asked less than once a day")
    func budget() {
        let counts = [1, 4].map { perMonth -> Int in
            var memory = PageMemory(source: "essai", page: "https://e.fr/feed/")
            for week in stride(from: -12, to: 0, by: 4 / perMonth) {
                let (day, hour) = (week * 7 + abs(week) % 5, 8 + abs(week) % 7)
                memory.learn([at(day, hour, 0)], others: 0, now: at(day, hour, 30))
            }
            return week(memory).count
        }
        #expect(counts[0] >= 7 && Double(counts[1]) > 1.5 * Double(counts[0]), "\(counts)")
    }

    @Test("items that do not say when they came are shared out over the time since the last visit")
    func unknownTimes() {
        var memory = PageMemory(source: "essai", page: "https://e.fr/liste")
        memory.lastSuccess = at(0, 6, 0)
        memory.learn([], others: 3, now: at(0, 12, 0))
        #expect((990...1_000).contains(memory.rhythm.reduce(0, +)))
        #expect(memory.rhythm.enumerated().allSatisfy { $1 == 0 || (7...12).contains($0) })
    }

    @Test("habits of a season ago count less")
    func fading() {
        var memory = PageMemory(source: "essai", page: "https://e.fr/feed/")
        memory.learn([at(0, 10, 0)], others: 0, now: at(0, 10, 0))
        memory.learn([at(60, 10, 0)], others: 0, now: at(60, 10, 0))
        #expect(memory.rhythm[10] == 500 && memory.rhythm.reduce(0, +) == 1_500)
    }

    /// The hours of the week in which a page would be asked that never has anything new.
    private func week(_ memory: PageMemory) -> [Int] {
        var hours: [Int] = []
        var now = monday
        while now < monday.addingTimeInterval(604_800) {
            hours.append(now.hourOfWeek)
            now = memory.likelyVisit(after: now, toTheMinute: false)
        }
        return hours
    }

    private func at(_ day: Int, _ hour: Int, _ minute: Int) -> Date {
        monday.addingTimeInterval(Double(day * 86_400 + hour * 3600 + minute * 60))
    }
}
