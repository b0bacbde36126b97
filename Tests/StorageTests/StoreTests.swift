internal import Calendar
import Foundation
import GRDB
internal import Identity
import Testing
internal import Text

@testable import Model
@testable import Storage

private let noon = Date(timeIntervalSince1970: 1_763_985_600)

/// A database in a folder of its own that goes with the test.
private final class Workplace {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("moisson-\(UUID().uuidString)")
    var path: String { folder.appendingPathComponent("data/moisson.sqlite").path }

    deinit { try? FileManager.default.removeItem(at: folder) }
}

private func item(_ number: Int, title: String = "Journée d’étude", event: Event? = nil) -> Item {
    Item(
        key: ItemKey(text: String(repeating: "0", count: 30) + String(format: "%02d", number)),
        source: "oriv",
        page: "https://oriv.example/agenda/", guid: "g\(number)", url: "https://oriv.example/\(number)",
        canonicalURL: "https://oriv.example/\(number)", title: title, summaryHTML: "<p>Texte</p>",
        published: .day(year: 2026, month: 11, day: 3), firstSeen: noon,
        authors: [Author(name: "Élodie", email: "e@example.org")],
        categories: [Model.Category(term: "Santé", scheme: nil, label: "Santé")],
        enclosures: [Enclosure(url: "https://oriv.example/a.pdf", type: "application/pdf", length: 12)],
        links: [Link(label: "S’inscrire", url: "https://forms.example/1")], language: "fr", kind: .event,
        event: event, themes: ["sante"], organiser: "oriv", contentHash: "h\(number)", isBaseline: number == 1
    )
}

private func new(_ items: [Item]) -> Changes {
    var changes = Changes()
    changes.new = items
    return changes
}

private func revision(of before: Item, to after: Item) -> Changes {
    var changes = Changes()
    changes.revised = [Changes.Revision(before: KnownItem(before), item: after)]
    return changes
}

private func memory() -> PageMemory {
    var memory = PageMemory(source: "oriv", page: "https://oriv.example/agenda/")
    memory.adopted = AdoptedAddress("https://www.oriv.example/agenda/", reason: .moved)
    memory.validators = Validators(etag: "W/\"é\u{A0}x\"", lastModified: "Tue, 03 Nov 2026 09:00:00 GMT")
    memory.due = noon.addingTimeInterval(3600)
    memory.hold = noon
    memory.manners = FeedManners(ttlMinutes: 60, skipHours: [1, 2], skipDays: [7])
    memory.state = .halfBroken
    memory.rhythm = Array(repeating: 1, count: 168)
    memory.rhythmSince = noon
    memory.lastFailure = VisitFailure(.httpStatus, status: 503, detail: "Service Unavailable")
    return memory
}

@Suite("The store")
struct StoreTests {
    private let place = Workplace()

    @Test("a day that another page tells fills the gap and replaces none")
    func days() throws {
        let store = try Store(path: place.path)
        var undated = item(1, title: "Sans jour")
        undated.published = nil
        let dated = item(2, title: "Avec un jour")
        #expect(
            try store.record([
                VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: new([undated, dated]))
            ]).isEmpty)
        var changes = Changes()
        for one in [undated, dated] { changes.days[one.key] = .day(year: 2026, month: 10, day: 1) }
        let later = VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: changes)
        #expect(try store.record([later]).isEmpty)
        #expect(
            try store.items().map { $0.published?.text }.sorted { ($0 ?? "") < ($1 ?? "") } == [
                "2026-10-01", "2026-11-03",
            ])
    }

    @Test("a page's memory comes back as it was kept, validators byte for byte")
    func memories() throws {
        let store = try Store(path: place.path)
        #expect(try store.record([VisitRecord(memory: memory(), at: noon, outcome: .failed)]).isEmpty)
        #expect(try store.memories() == [memory()])
        #expect(try Store(path: place.path).memories() == [memory()])
    }

    @Test("items come back whole, the event of each no more precise than it was said")
    func items() throws {
        let store = try Store(path: place.path)
        let event = Event(
            start: When(text: "2026-11-14T09:30:00+01:00"), end: nil, place: "Tomblaine (54)",
            deadline: .day(year: 2026, month: 11, day: 7))
        let kept = [
            item(1), item(2, event: event), item(3, event: Event(start: .month(year: 2026, month: 12))),
        ]
        _ = try store.record([VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: new(kept))])
        #expect(try store.items(ofSource: "oriv") == kept)
        #expect(try store.items([kept[1].key]) == [kept[1].key: kept[1]])
    }

    @Test("a revision keeps where and when an item was first seen, and remembers the event that it replaced")
    func revisions() throws {
        let store = try Store(path: place.path)
        let before = Event(start: .day(year: 2026, month: 12, day: 12))
        var revised = item(
            2, title: "Journée reportée", event: Event(start: .day(year: 2027, month: 3, day: 21)))
        revised.firstSeen = noon.addingTimeInterval(900)
        _ = try store.record([
            VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: new([item(2, event: before)]))
        ])
        let later = noon.addingTimeInterval(86_400)
        let change = revision(of: item(2, event: before), to: revised)
        _ = try store.record([VisitRecord(memory: memory(), at: later, outcome: .updated, changes: change)])
        let stored = try #require(try store.items([revised.key])[revised.key])
        #expect(stored.title == "Journée reportée")
        #expect(stored.firstSeen == noon)
        let expected = EventRevision(noticed: later, before: before, count: 1)
        #expect(try store.eventRevisions() == [revised.key: expected])
    }

    @Test("what is known of a source's items is what they were, with every name by which they were met")
    func known() throws {
        let store = try Store(path: place.path)
        var changes = new([item(1), item(2)])
        changes.aliases = [Changes.Alias(name: "https://old.example/1", key: item(1).key)]
        _ = try store.record([VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: changes)])
        var first = KnownItem(item(1))
        first.names = ["https://old.example/1"]
        var second = KnownItem(item(2))
        second.names = []
        #expect(try store.known(source: "oriv") == [first, second])
        #expect(try store.known(source: "vt").isEmpty)
        #expect(try store.shown(source: "oriv", page: memory().page) == [item(1).key, item(2).key])
    }

    @Test("a record that the database refuses spoils no other of its batch")
    func refusal() throws {
        let store = try Store(path: place.path)
        var bad = item(5)
        bad.key = ItemKey(text: "too short")
        var other = memory()
        other.page = "https://oriv.example/autre/"
        let refused = try store.record([
            VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: new([bad])),
            VisitRecord(memory: other, at: noon, outcome: .updated, changes: new([item(6)])),
        ])
        #expect(refused.count == 1)
        #expect(try store.items(ofSource: "oriv").map(\.key) == [item(6).key])
        #expect(try store.memories().map(\.page) == [other.page])
    }

    @Test("archived answers are those that came, and only the newest eight of a page are kept")
    func archive() throws {
        let store = try Store(path: place.path)
        for number in 0..<11 {
            let body = Array("<p>réponse \(number)</p>".utf8) + Array(repeating: 32, count: 5000)
            let response = Response(
                url: "https://oriv.example/\(number)", contentType: "text/html", body: body)
            let at = noon.addingTimeInterval(Double(number))
            _ = try store.record([
                VisitRecord(memory: memory(), at: at, outcome: .updated, response: response)
            ])
        }
        let kept = try store.responses(source: "oriv", page: memory().page)
        #expect(kept.map(\.response.url) == (3..<11).map { "https://oriv.example/\($0)" })
        #expect(kept.last?.response.body.starts(with: Array("<p>réponse 10</p>".utf8)) == true)
    }

    @Test("stories keep their members, evidence and relations; a merged story is found by its old id")
    func stories() throws {
        let store = try Store(path: place.path)
        let items = (1...4).map { item($0) }
        _ = try store.record([VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: new(items))]
        )
        #expect(try store.undecidedKeys() == items.map(\.key).sorted())
        let evidence = Evidence(
            first: items[0].key, second: items[1].key, verdict: .same, score: 9.5,
            reasons: ["same event date"])
        var one = Story(
            id: "urn:uuid:1", lead: items[1].key, members: [items[1].key, items[0].key], evidence: [evidence],
            related: ["urn:uuid:2"], created: noon, updated: noon)
        var two = Story(
            id: "urn:uuid:2", lead: items[2].key, members: [items[2].key], related: ["urn:uuid:1"],
            created: noon,
            updated: noon)
        let three = Story(
            id: "urn:uuid:3", lead: items[3].key, members: [items[3].key], created: noon, updated: noon)
        (one.near, two.near) = ([two.id], [one.id])
        try store.save([], stories: [one, two, three], retired: [:])
        #expect(try store.stories() == [one, two, three])
        (one.near, two.near) = ([], [])
        try store.save([], stories: [one, two], retired: [:])
        #expect(try store.stories() == [one, two, three])
        var merged = two
        merged.members = [items[2].key, items[3].key]
        try store.save([], stories: [merged], retired: ["urn:uuid:3": "urn:uuid:2"])
        #expect(try store.currentStoryID("urn:uuid:3") == "urn:uuid:2")
        #expect(try store.stories(holding: [items[3].key]) == [merged])
    }

    @Test("candidates are found by exact keys, and a key that many share says nothing")
    func candidates() throws {
        let store = try Store(path: place.path)
        let items = (1...4).map { item($0) }
        _ = try store.record([VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: new(items))]
        )
        let prints = items.enumerated().map { index, item in
            StoredFingerprint(item: item.key, features: [UInt8(index)], keys: index < 2 ? [7, -1] : [-1])
        }
        try store.save(prints, stories: [], retired: [:])
        #expect(try store.candidates([7, -1], groupLimit: 3, limit: 9) == [items[0].key, items[1].key])
        #expect(try store.candidates([7, -1], groupLimit: 4, limit: 3) == items.prefix(3).map(\.key))
        #expect(try store.undecidedKeys().isEmpty)
        _ = try store.record([
            VisitRecord(
                memory: memory(), at: noon, outcome: .updated, changes: revision(of: items[3], to: items[3]))
        ])
        #expect(try store.undecidedKeys() == [items[3].key])
        #expect(try store.fingerprints([items[2].key]) == [items[2].key: [2]])
    }

    @Test("fingerprints wait for the decision about stories outside of the database, and none need be there")
    func madeFingerprints() throws {
        let store = try Store(path: place.path)
        let items = (1...3).map { item($0) }
        _ = try store.record([VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: new(items))]
        )
        let keys = items.map(\.key)
        #expect(try store.madeFingerprints(keys).isEmpty)
        try store.keep(made: [keys[0]: [1], keys[1]: [2], keys[2]: [3]])
        try store.keep(made: [keys[0]: [4]], outdated: [keys[0], keys[2]])
        #expect(try store.madeFingerprints(keys) == [keys[0]: [4], keys[1]: [2]])
        #expect(try !store.hasFingerprints())
        try store.save(
            madeFingerprintsOf: Array(keys.prefix(2)), keys: { $0.map { [Int64($0[0])] } }, stories: [],
            retired: [:])
        #expect(try store.fingerprints(keys) == [keys[0]: [4], keys[1]: [2]])
        #expect(try store.candidates([4], groupLimit: 3, limit: 3) == [keys[0]])
        #expect(try store.undecidedKeys() == [keys[2]])
        #expect(try store.madeFingerprints(keys).isEmpty)
    }

    @Test("visits that changed nothing are forgotten in time, the others stay")
    func forgetting() throws {
        let store = try Store(path: place.path)
        for outcome in [VisitRecord.Outcome.unchanged, .failed, .updated] {
            _ = try store.record([VisitRecord(memory: memory(), at: noon, outcome: outcome, requests: 1)])
        }
        func requests() throws -> Int? {
            let source = Source(id: "oriv", name: "ORIV")
            let configuration = Model.Configuration(title: "t", link: "https://v.example/", sources: [source])
            return try store.health(of: configuration, since: noon).first?.requests
        }
        try store.forgetUnchangedVisits(before: noon)
        #expect(try requests() == 3)
        try store.forgetUnchangedVisits(before: noon.addingTimeInterval(1))
        #expect(try requests() == 2)
    }

    @Test("a second run does not get the lock; it is free when the first ends")
    func lock() throws {
        var first = try RunLock.take(forDatabase: place.path)
        #expect(first != nil)
        #expect(try RunLock.take(forDatabase: place.path) == nil)
        first = nil
        #expect(try RunLock.take(forDatabase: place.path) != nil)
    }

    @Test("a file that is no database, and a folder that cannot be made, are failures with a name")
    func failures() throws {
        try FileManager.default.createDirectory(at: place.folder, withIntermediateDirectories: true)
        let file = place.folder.appendingPathComponent("notes.txt").path
        try Data(repeating: 65, count: 4096).write(to: URL(fileURLWithPath: file))
        #expect { _ = try Store(path: file) } throws: { ($0 as? StorageFailure)?.cause == .notADatabase }
        #expect { _ = try Store(path: file + "/x/y.sqlite") } throws: {
            ($0 as? StorageFailure)?.cause == .cannotOpen
        }
    }

    @Test("a database of a newer program is left alone")
    func newer() throws {
        let store = try Store(path: place.path)
        try store.queue.write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 something of tomorrow')")
        }
        #expect { _ = try Store(path: place.path) } throws: {
            ($0 as? StorageFailure)?.cause == .newerVersion
        }
    }

    @Test("a damaged database is a failure with a name, never a crash", arguments: 0..<40)
    func damage(seed: Int) throws {
        let store = try Store(path: place.path)
        let event = Event(start: .day(year: 2026, month: 12, day: 12), place: "Nancy")
        let items = (1...60).map { item($0, event: $0.isMultiple(of: 2) ? event : nil) }
        var record = VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: new(items))
        record.response = Response(url: "https://oriv.example/1", body: Array(repeating: 65, count: 3000))
        _ = try store.record([record])
        _ = try store.record([
            VisitRecord(
                memory: memory(), at: noon, outcome: .updated, changes: revision(of: items[1], to: items[1]))
        ])
        let story = Story(
            id: "urn:uuid:1", lead: items[0].key, members: [items[0].key, items[1].key],
            evidence: [
                Evidence(
                    first: items[0].key, second: items[1].key, verdict: .same, score: 9.5, reasons: ["x"])
            ], created: noon, updated: noon)
        try store.save([], stories: [story], retired: [:])
        try store.queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        try store.queue.close()
        var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: place.path)))
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        for _ in 0..<(seed.isMultiple(of: 2) ? 60 : 2_000) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            // The header is left alone: a file without it is no database at all.
            let place = 100 + Int(state >> 33) % (bytes.count - 100)
            bytes[place] ^= 1 << UInt8(state >> 30 & 7)
        }
        let path = place.path + ".damaged"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        do throws(StorageFailure) { try readAll(of: Store(path: path)) } catch {
            #expect(!error.detail.isEmpty)
        }
    }

    private func readAll(of store: Store) throws(StorageFailure) {
        for memory in try store.memories() { _ = memory.nextURL }
        _ = try store.robots()
        _ = try store.items()
        _ = try store.known(source: "oriv")
        _ = try store.shown(source: "oriv", page: memory().page)
        _ = try store.eventRevisions()
        _ = try store.responses(source: "oriv", page: memory().page)
        _ = try store.stories()
        _ = try store.undecidedKeys()
        _ = try store.contentVersion()
        let source = Source(id: "oriv", name: "ORIV")
        _ = try store.health(
            of: Model.Configuration(title: "t", link: "https://v.example/", sources: [source]), since: noon)
    }

    @Test("a number that no program wrote is a damage with a name")
    func impossibleNumbers() throws {
        let store = try Store(path: place.path)
        _ = try store.record([
            VisitRecord(memory: memory(), at: noon, outcome: .updated, changes: new([item(1)]))
        ])
        for sql in [
            "UPDATE page SET failures = 9223372036854775807", "UPDATE page SET due = 9223372036854775807",
            "UPDATE item SET first_seen = -9223372036854775808",
            "UPDATE item SET position = 9223372036854775807",
        ] {
            let copy = try Store(copying: place.path)
            try copy.queue.write { db in try db.execute(sql: sql) }
            #expect {
                _ = try copy.items()
                _ = try copy.memories()
            } throws: {
                ($0 as? StorageFailure)?.cause == .damaged
            }
        }
        #expect(try store.memories() == [memory()])
        try store.queue.write { db in
            try db.execute(sql: "UPDATE page SET rhythm = '[99999999999999999999999]'")
        }
        #expect { _ = try store.memories() } throws: { ($0 as? StorageFailure)?.cause == .damaged }
    }

    @Test("gzip gives back what it took; damaged bytes give nothing")
    func compression() {
        for size in [0, 1, 100_000] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            let packed = bytes.gzipped()
            #expect(packed.gunzipped(size: size) == bytes)
            #expect(packed.gunzipped(size: size + 1) == nil)
            #expect(Array(packed.dropLast(4)).gunzipped(size: size) == nil)
        }
    }
}
