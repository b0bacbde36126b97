internal import Calendar
import Foundation
import GRDB
internal import Identity
import Testing

@testable import Model
@testable import Search
@testable import Storage

private let noon = Date(timeIntervalSince1970: 1_763_985_600)

private func item(_ number: Int, title: String, summary: String) -> Item {
    Item(
        key: ItemKey(text: String(repeating: "0", count: 30) + String(format: "%02d", number)),
        source: "oriv",
        page: "https://oriv.example/agenda/", title: title, summaryHTML: "<p>\(summary)</p>", firstSeen: noon)
}

@Suite("The index of search")
final class SearchIndexTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "moisson-\(UUID().uuidString)")
    private var path: String { folder.appendingPathComponent("moisson.sqlite").path }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func record(_ changes: Changes, in store: Store) throws {
        let memory = PageMemory(source: "oriv", page: "https://oriv.example/agenda/")
        #expect(
            try store.record([VisitRecord(memory: memory, at: noon, outcome: .updated, changes: changes)])
                .isEmpty)
    }

    private func storeOfTwo() throws -> Store {
        let store = try Store(path: path)
        var changes = Changes()
        changes.new = [
            item(1, title: "Journée sur l’habitat", summary: "Les écoles et les réseaux d’éducatrices."),
            item(2, title: "Un forum", summary: "L’habitat des éducateurs, à l’école du réseau."),
        ]
        try record(changes, in: store)
        return store
    }

    private func found(_ text: String, in store: Store) throws -> [String] {
        try found(SearchQuery(text), in: store)
    }

    private func found(_ query: SearchQuery, in store: Store) throws -> [String] {
        let ranking = SearchRanking(of: query, in: try store.matches(of: query))
        return try store.items(inRows: ranking.hits.map(\.item)).map { String($0.text.suffix(1)) }
    }

    @Test("a mistyped word finds what it means, a word its family, a month what takes place in it")
    func meaning() throws {
        let store = try storeOfTwo()
        #expect(try found(try store.mended(SearchQuery("habittat")), in: store) == ["1", "2"])
        #expect(try store.mended(SearchQuery("habitat")) == SearchQuery("habitat"))
        #expect(try store.mended(SearchQuery("xylophone")) == SearchQuery("xylophone"))
        #expect(Set(try found("éducation", in: store)) == ["1", "2"])
        var changes = Changes()
        var dated = item(3, title: "Une rencontre", summary: "À Metz.")
        dated.event = Event(start: .day(year: 2026, month: 12, day: 3))
        changes.new = [dated]
        try record(changes, in: store)
        #expect(try found("décembre 2026", in: store) == ["3"])
    }

    @Test("items are found by any form of their words, a title before a text")
    func finding() throws {
        let store = try storeOfTwo()
        #expect(try found("habitats", in: store) == ["1", "2"])
        #expect(Set(try found("éducateur ECOLE réseaux", in: store)) == ["1", "2"])
        #expect(try found("habitat -forum", in: store) == ["1"])
        #expect(try found("\"journée d’habitat\"", in: store) == ["1"])
        #expect(try found("\"habitat journée\"", in: store).isEmpty)
        #expect(try found("for*", in: store) == ["2"])
        #expect(try found("inconnu", in: store).isEmpty)
        // What means something in the language of FTS5 is a word like any other.
        #expect(try found("title:forum NEAR(habitat) OR AND ^ ( * \"", in: store).contains("2"))
    }

    @Test("a revised item is found by what it says now, and no more by what it said")
    func revising() throws {
        let store = try storeOfTwo()
        var changes = Changes()
        let revised = item(2, title: "Un colloque", summary: "Sur la santé.")
        changes.revised = [Changes.Revision(before: KnownItem(revised), item: revised)]
        try record(changes, in: store)
        #expect(try found("forum", in: store).isEmpty)
        #expect(try found("colloques santé", in: store) == ["2"])
        #expect(try found("habitat", in: store) == ["1"])
    }

    @Test("an item that keeps a fuller text than its page shows is found by that text")
    func keeping() throws {
        let store = try storeOfTwo()
        var changes = Changes()
        var shorter = item(2, title: "Un forum complet", summary: "Complet.")
        shorter.keepsText = true
        changes.refreshed = [shorter]
        try record(changes, in: store)
        #expect(try found("éducatrice forum complet", in: store).first == "2")
    }

    @Test("a database of before search is filled when it is opened, and a copy of it is kept")
    func filling() throws {
        let store = try storeOfTwo()
        try store.queue.write { db in
            try db.execute(
                sql: """
                    DROP TABLE search_word; DROP TABLE search_row; DROP TABLE search_index;
                    DROP INDEX item_by_first_seen; DROP INDEX other_visit; DROP INDEX response_by_instant;
                    ALTER TABLE item DROP COLUMN is_past; ALTER TABLE item DROP COLUMN provenance; PRAGMA application_id = 0;
                    ALTER TABLE page DROP COLUMN usage_tags; ALTER TABLE told_story DROP COLUMN is_passed_over;
                    ALTER TABLE page DROP COLUMN adopted_provisionally_since;
                    ALTER TABLE story_relation DROP COLUMN is_near;
                    DELETE FROM grdb_migrations WHERE CAST(identifier AS INTEGER) >= 5
                    """)
        }
        try store.queue.close()
        let reading = try Store(reading: path)
        #expect(
            try found("éducatrice", in: reading) == ["1", "2"]
                || found("éducatrice", in: reading) == ["2", "1"])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy {
                !$0.contains("before")
            })
        let later = try Store(path: path)
        #expect(Set(try found("éducatrice", in: later)) == ["1", "2"])
        let copies = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.contains("before")
        }
        #expect(copies == ["moisson.sqlite.before-v\(tableVersion)"])
        #expect(try Store(copying: folder.path + "/" + copies[0]).items().count == 2)
    }

    @Test("an index that is mostly of items as they were is filled anew")
    func tidying() throws {
        let store = try storeOfTwo()
        for round in 0..<1_100 {
            var changes = Changes()
            changes.refreshed = [item(2, title: "Un forum \(round)", summary: "Santé")]
            try record(changes, in: store)
        }
        func size() throws -> Int? {
            try store.queue.read { db in
                try Int.fetchOne(db, sql: "SELECT count(*) FROM search_index_docsize")
            }
        }
        #expect(try size() ?? 0 > 1_000)
        try store.tidySearchIndex()
        #expect(try size() == 2)
        #expect(try found("forum santé", in: store) == ["2"])
    }
}

@Suite("The file of the database")
final class StoreFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "moisson-\(UUID().uuidString)")
    private var path: String { folder.appendingPathComponent("moisson.sqlite").path }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test("a newer version is named, and so is ours")
    func newer() throws {
        let store = try Store(path: path)
        try store.queue.write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 something of tomorrow')")
        }
        let words =
            "its tables are those of version 99, and this moisson knows those up to version \(tableVersion)"
        for open in [
            { try Store(path: self.path) }, { try Store(reading: self.path) },
            { try Store(copying: self.path) },
        ] {
            #expect { _ = try open() } throws: {
                ($0 as? StorageFailure)?.cause == .newerVersion && ($0 as? StorageFailure)?.detail == words
            }
        }
    }

    @Test("another program's database is left as it is")
    func foreign() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for sql in ["CREATE TABLE note (text)", "PRAGMA application_id = 7"] {
            let other = try DatabaseQueue(path: path)
            try other.write { db in try db.execute(sql: sql) }
            try other.close()
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect { _ = try Store(path: self.path) } throws: {
                ($0 as? StorageFailure)?.cause == .notADatabase
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
            try FileManager.default.removeItem(atPath: path)
        }
    }

    @Test("our databases bear our mark")
    func mark() throws {
        let store = try Store(path: path)
        #expect(
            try store.queue.read { db in try Int.fetchOne(db, sql: "PRAGMA application_id") } == applicationID
        )
    }

    @Test("two names of one database have one lock")
    func links() throws {
        _ = try Store(path: path)
        let link = folder.appendingPathComponent("other-name.sqlite").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        let lock = try RunLock.take(forDatabase: path)
        #expect(lock != nil)
        #expect(try RunLock.take(forDatabase: link) == nil)
        #expect(Store.realPath(of: link) == Store.realPath(of: path))
    }

    @Test(
        "after a run that was killed the database is looked through; a whole one goes on, a damaged one is told"
    )
    func unclean() throws {
        let store = try Store(path: path)
        let memory = PageMemory(source: "oriv", page: "https://oriv.example/")
        for number in 0..<200 {
            var other = memory
            other.page += "\(number)"
            _ = try store.record([VisitRecord(memory: other, at: noon, outcome: .failed)])
        }
        try store.queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        try store.queue.close()
        let mark = URL(fileURLWithPath: Store.realPath(of: path) + ".lock")
        try Data("running\n".utf8).write(to: mark)
        var lock = try RunLock.take(forDatabase: path)
        #expect(lock != nil)
        #expect(try Data(contentsOf: mark).count > 0)
        lock = nil
        #expect(try Data(contentsOf: mark).isEmpty)
        // A page in the middle of the file is overwritten: opening alone does not notice.
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let middle = bytes.count / 2 / 4096 * 4096
        bytes.replaceSubrange(middle..<middle + 4096, with: Data(repeating: 0xFF, count: 4096))
        try bytes.write(to: URL(fileURLWithPath: path))
        lock = try RunLock.take(forDatabase: path)
        #expect(lock != nil)
        lock = nil
        try Data("running\n".utf8).write(to: mark)
        #expect { _ = try RunLock.take(forDatabase: self.path) } throws: {
            ($0 as? StorageFailure)?.cause == .damaged
        }
        // It is looked through again until it is repaired.
        #expect(try !Data(contentsOf: mark).isEmpty)
    }
}
