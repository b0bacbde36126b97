import Foundation
import GRDB
internal import Identity
import Testing

@testable import Model
@testable import Search
@testable import Storage

private let now = Date(timeIntervalSince1970: 1_763_985_600)

private func days(_ number: Double) -> Date { now.addingTimeInterval(-number * 86_400) }

private func item(_ number: Int, seen: Date) -> Item {
    Item(
        key: ItemKey(text: String(repeating: "0", count: 28) + String(format: "%04d", number)),
        source: "oriv",
        page: "https://oriv.example/", guid: "g\(number)", url: "https://oriv.example/\(number)",
        title: "Annonce \(number)", summaryHTML: "<p>Un texte sur la santé.</p>", firstSeen: seen,
        contentHash: "h\(number)")
}

@Suite("The bounds of what is kept")
final class KeepingTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "moisson-\(UUID().uuidString)")
    private let memory = PageMemory(source: "oriv", page: "https://oriv.example/")
    private let store: Store

    init() throws { store = try Store(path: folder.appendingPathComponent("moisson.sqlite").path) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func count(_ sql: String) throws -> Int {
        try store.queue.read { db in try Int.fetchOne(db, sql: sql) ?? 0 }
    }

    private func record(_ changes: Changes = Changes(), at instant: Date, body: Int? = nil) throws {
        var record = VisitRecord(memory: memory, at: instant, outcome: .updated, changes: changes)
        record.response = body.map { number in
            // Incompressible enough to count.
            Response(
                url: "https://oriv.example/",
                body: (0..<4_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761 &+ number) >> 7) })
        }
        #expect(try store.record([record]).isEmpty)
    }

    /// An item with a story of its own.
    private func tell(_ number: Int, seen: Date, isBaseline: Bool = false) throws {
        var changes = Changes()
        var new = item(number, seen: seen)
        new.isBaseline = isBaseline
        changes.new = [new]
        try record(changes, at: seen)
        let key = item(number, seen: seen).key
        let story = Story(id: "urn:uuid:\(number)", lead: key, members: [key], created: seen, updated: seen)
        try store.save(
            [StoredFingerprint(item: key, features: [1], keys: [7])], stories: [story], retired: [:])
    }

    @Test("a page that held no list takes back its first harvest, but for what another page shows")
    func withdrawal() throws {
        for number in 1...3 { try tell(number, seen: days(9), isBaseline: number < 3) }
        let other = PageMemory(source: "oriv", page: "https://oriv.example/agenda/")
        var seen = Changes()
        seen.unchanged = [item(2, seen: days(9)).key]
        #expect(
            try store.record([VisitRecord(memory: other, at: days(8), outcome: .updated, changes: seen)])
                .isEmpty)
        var changes = Changes()
        changes.withdrawsBaseline = true
        try record(changes, at: days(7))
        #expect(try count("SELECT count(*) FROM item") == 2)
        #expect(try count("SELECT count(*) FROM story WHERE id = 'urn:uuid:1'") == 0)
        #expect(try count("SELECT count(*) FROM story") == 2)
    }

    @Test("visits and failures are forgotten after their time")
    func visits() throws {
        try record(at: days(500))
        try record(at: days(10))
        _ = try store.keep(within: StorageBounds(), now: now)
        #expect(try count("SELECT count(*) FROM visit") == 1)
    }

    @Test("an item has no more revisions than the bound, the newest stay")
    func revisions() throws {
        try tell(1, seen: days(200))
        for round in 0..<60 {
            var changes = Changes()
            var revised = item(1, seen: days(200))
            revised.title = "Annonce \(round)"
            changes.revised = [Changes.Revision(before: KnownItem(revised), item: revised)]
            try record(changes, at: days(100 - Double(round)))
        }
        _ = try store.keep(within: StorageBounds(), now: now)
        #expect(try count("SELECT count(*) FROM item_revision") == 50)
        #expect(try count("SELECT count(*) FROM item_revision WHERE title = 'Annonce 58'") == 1)
        var bounds = StorageBounds()
        bounds.revisionDays = 45
        _ = try store.keep(within: bounds, now: now)
        #expect(
            try count("SELECT min(noticed) >= \(Int(days(45).timeIntervalSince1970)) FROM item_revision") == 1
        )
    }

    @Test("answers are bounded by age and by bytes; the newest of a page outlives its age")
    func responses() throws {
        for number in 0..<6 { try record(at: days(600 - Double(number)), body: number) }
        _ = try store.keep(within: StorageBounds(), now: now)
        #expect(try count("SELECT count(*) FROM response") == 1)
        for number in 0..<6 { try record(at: days(6 - Double(number)), body: number) }
        let size = try count("SELECT max(length(body)) FROM response")
        var bounds = StorageBounds()
        bounds.responseBytes = size * 3 + 3
        _ = try store.keep(within: bounds, now: now)
        #expect(try count("SELECT sum(length(body)) FROM response") <= bounds.responseBytes)
        #expect(try count("SELECT count(*) FROM response") >= 2)
        #expect(try count("SELECT max(fetched) = \(Int(days(1).timeIntervalSince1970)) FROM response") == 1)
    }

    @Test(
        "an old item leaves what it is known by: it is not published, not found, and no news when it comes back"
    )
    func items() throws {
        try tell(1, seen: days(4_000))
        try tell(2, seen: days(30))
        #expect(try store.keep(within: StorageBounds(), now: now) == 1)
        #expect(try store.items().map(\.title) == ["Annonce 2"])
        #expect(try store.stories().map(\.id) == ["urn:uuid:2"])
        let known = try store.known(source: "oriv")
        #expect(known.map(\.guid) == ["g1", "g2"] && known.map(\.contentHash) == ["h1", "h2"])
        #expect(try count("SELECT count(*) FROM item WHERE summary IS NULL") == 1)
        #expect(try store.matches(of: SearchQuery("santé")).size == 1)
        #expect(known.map(\.isForgotten) == [true, false])
        #expect(try store.totals().items == 1)
    }

    @Test("a forgotten item that a page shows again comes back with its text, as old as it was")
    func revived() throws {
        try tell(1, seen: days(4_000))
        #expect(try store.keep(within: StorageBounds(), now: now) == 1)
        var changes = Changes()
        changes.refreshed = [item(1, seen: now)]
        try record(changes, at: now)
        #expect(try store.items().map(\.firstSeen) == [days(4_000)])
        #expect(try store.items().map(\.summaryHTML) == ["<p>Un texte sur la santé.</p>"])
        #expect(try store.undecidedKeys().count == 1)
        #expect(try store.matches(of: SearchQuery("santé")).size == 1)
        #expect(try store.keep(within: StorageBounds(), now: now) == 0)
    }

    @Test("an old item that its page still shows is kept")
    func shown() throws {
        try tell(1, seen: days(4_000))
        var changes = Changes()
        changes.unchanged = [item(1, seen: now).key]
        try record(changes, at: days(3))
        #expect(try store.keep(within: StorageBounds(), now: now) == 0)
    }

    @Test("an old item stands on a page that has not changed since it was read")
    func unchanged() throws {
        try tell(1, seen: days(4_000))
        var had = memory
        had.lastSuccess = days(1)
        had.bodyHash = "b"
        #expect(try store.record([VisitRecord(memory: had, at: days(1), outcome: .unchanged)]).isEmpty)
        #expect(try store.keep(within: StorageBounds(), now: now) == 0)
        #expect(try store.memories().map(\.bodyHash) == ["b"])
        // Read again, the page no longer shows it.
        try tell(2, seen: days(200))
        #expect(try store.record([VisitRecord(memory: had, at: days(1), outcome: .unchanged)]).isEmpty)
        #expect(try store.keep(within: StorageBounds(), now: now) == 1)
        #expect(try store.items().map(\.title) == ["Annonce 2"])
        #expect(try store.memories().map(\.bodyHash) == [nil])
    }

    @Test("a clock that is wrong by years makes nothing old, and the right one goes on as before")
    func wrongClock() {
        let day = KeepingDay(clock: 20_000)
        let wrong = day.following(clock: 24_000)
        #expect(wrong.counted == 20_007)
        #expect(wrong.moved(now) == now.addingTimeInterval(-3_993 * 86_400))
        #expect(KeepingDay(text: wrong.text) == wrong)
        #expect(wrong.following(clock: 20_001).counted == 20_001)
        #expect(wrong.following(clock: 20_030).counted == 20_014)
        #expect(KeepingDay(text: "20000") == day)
        #expect(KeepingDay(text: "") == nil && KeepingDay(text: "a b") == nil)
    }

    @Test("of too many items the oldest are forgotten, shown or not")
    func many() throws {
        for number in 0..<30 { try tell(number, seen: days(Double(40 - number))) }
        var bounds = StorageBounds()
        bounds.items = 20
        #expect(try store.keep(within: bounds, now: now) == 10)
        #expect(try store.items().map(\.title).first == "Annonce 10")
        #expect(try store.keep(within: bounds, now: now) == 0)
    }
}
