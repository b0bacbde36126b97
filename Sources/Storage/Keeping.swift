package import Foundation
internal import GRDB
package import Model

/// The bounds of what the database keeps, so that it does not grow for ever. All are generous: an installation of twenty
/// centres reaches none of them in years.
package struct StorageBounds: Sendable {
    /// Visits that changed something, and failures.
    package var visitDays = 400.0
    /// The days for which is kept what stood in an item before it was revised; letters and calendars look back much less.
    package var revisionDays = 3 * 366.0
    package var revisionsOfItem = 50
    /// Answers as they came; the newest of each page is kept at any age.
    package var responseDays = 400.0
    package var responseBytes = 500_000_000
    /// Items that stand on no page, or on none that could be read for `unseenDays`, with their stories.
    package var itemDays = 10 * 366.0
    package var unseenDays = 90.0
    package var items = 200_000

    package init() {}
}

/// The day from which ages are counted. It follows the clock by a week at most each time that the database is tidied: a clock that
/// is wrong by years, for a run or for a month, makes nothing old.
package struct KeepingDay: Sendable, Equatable {
    /// The number of the day on which the database was tidied, as the clock told it.
    package let clock: Int
    /// The number of the day from which ages were counted.
    package let counted: Int

    private static let longestStep = 7

    /// Begins with the clock.
    package init(clock: Int) {
        self.clock = clock
        counted = clock
    }

    /// Returns the day that follows when the clock tells another one.
    package func following(clock: Int) -> KeepingDay {
        KeepingDay(clock: clock, counted: min(clock, counted + KeepingDay.longestStep))
    }

    private init(clock: Int, counted: Int) {
        self.clock = clock
        self.counted = counted
    }

    /// Reads `text`; nil for anything else. A single number is what earlier versions remember.
    package init?(text: String) {
        let numbers = text.split(separator: " ").map { Int($0) }
        guard let clock = numbers.first ?? nil, let counted = numbers.last ?? nil else { return nil }
        self.init(clock: clock, counted: counted)
    }

    package var text: String { "\(clock) \(counted)" }

    /// Returns an instant of the clock's day, moved to the day from which ages are counted.
    package func moved(_ now: Date) -> Date { now.addingTimeInterval(Double(counted - clock) * 86_400) }
}

/// The numbers of what is stored.
package struct StoredTotals: Sendable, Equatable {
    /// The messages of a letter that are in one state.
    package struct DeliveryCount: Sendable, Equatable {
        package let letter: String
        package let state: DeliveryState
        package let count: Int
    }

    package let items: Int
    package let stories: Int
    package let bytes: Int
    package let deliveries: [DeliveryCount]
}

extension Store {
    package func totals() throws(StorageFailure) -> StoredTotals {
        try read { db in
            func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
            let deliveries = try Row.fetchAll(
                db,
                sql: """
                    SELECT letter, state, count(*) AS count FROM delivery GROUP BY letter, state
                    ORDER BY letter, state
                    """
            ).compactMap { try CheckedRow($0).deliveryCount() }
            return StoredTotals(
                items: try count("SELECT count(*) FROM item WHERE is_past = 0"),
                stories: try count("SELECT count(*) FROM story"),
                bytes: try count("PRAGMA page_count") * count("PRAGMA page_size"), deliveries: deliveries)
        }
    }

    /// Forgets what lies beyond the bounds, in one transaction. An item that is forgotten leaves its row behind, so that it
    /// is no news when a page shows it again and brings it back. Returns how many items were.
    package func keep(within bounds: StorageBounds, now: Date) throws(StorageFailure) -> Int {
        func instant(daysAgo days: Double) -> Int64 { now.addingTimeInterval(-days * 86_400).columnSeconds }
        return try write { db in
            try db.execute(
                sql: "DELETE FROM visit WHERE outcome <> 'unchanged' AND at < ?",
                arguments: [instant(daysAgo: bounds.visitDays)])
            try db.forgetRevisions(
                before: instant(daysAgo: bounds.revisionDays), beyond: bounds.revisionsOfItem)
            try db.forgetResponses(
                before: instant(daysAgo: bounds.responseDays), beyond: bounds.responseBytes)
            let old = try db.storiesPast(
                before: instant(daysAgo: bounds.itemDays), seenBefore: instant(daysAgo: bounds.unseenDays))
            try db.forgetAnswers(ofPagesWith: old)
            let many = try db.storiesPast(beyond: bounds.items)
            return try db.forgetStories(old + many)
        }
    }
}

extension Database {
    fileprivate func forgetRevisions(before: Int64, beyond count: Int) throws {
        try execute(sql: "DELETE FROM item_revision WHERE noticed < ?", arguments: [before])
        try execute(
            sql: """
                DELETE FROM item_revision WHERE id IN (
                    SELECT id FROM (
                        SELECT id, row_number() OVER (PARTITION BY item ORDER BY id DESC) AS place FROM item_revision)
                    WHERE place > ?)
                """, arguments: [count])
    }

    /// Forgets answers that are old or too many, the newest of each page excepted for as long as those alone are not too
    /// many.
    fileprivate func forgetResponses(before: Int64, beyond bytes: Int) throws {
        try execute(
            sql: """
                DELETE FROM response WHERE fetched < ? AND id NOT IN (
                    SELECT id FROM (
                        SELECT id, row_number() OVER (PARTITION BY source, page ORDER BY fetched DESC, id DESC) AS place
                        FROM response)
                    WHERE place = 1)
                """, arguments: [before])
        try execute(
            sql: """
                DELETE FROM response WHERE id IN (
                    SELECT id FROM (
                        SELECT id, sum(length(body)) OVER (ORDER BY place, fetched DESC, id DESC) AS bytes FROM (
                            SELECT id, body, fetched, row_number() OVER (
                                PARTITION BY source, page ORDER BY fetched DESC, id DESC) > 1 AS place
                            FROM response))
                    WHERE bytes > ?)
                """, arguments: [bytes])
    }

    /// The stories of which every item was first seen before `before`, and none stands on a page that was had since
    /// `seenBefore`: an answer that has not changed shows what the last reading met.
    fileprivate func storiesPast(before: Int64, seenBefore: Int64) throws -> [String] {
        try String.fetchAll(
            self,
            sql: """
                SELECT story FROM story_member GROUP BY story HAVING max((
                    SELECT first_seen >= ?1 OR EXISTS (
                        SELECT 1 FROM item_sighting s WHERE s.item = key AND (s.last >= ?2 OR (
                            s.last = (
                                SELECT max(last) FROM item_sighting o WHERE o.source = s.source AND o.page = s.page)
                            AND EXISTS (
                                SELECT 1 FROM page p
                                WHERE p.source = s.source AND p.url = s.page AND p.last_success >= ?2))))
                    FROM item WHERE key = story_member.item)) = 0
                """, arguments: [before, seenBefore])
    }

    /// Lets the pages that have shown these stories be read whole at their next visit, the same as before or not: one that
    /// could not be had for long, and shows them after all, brings them back.
    fileprivate func forgetAnswers(ofPagesWith stories: [String]) throws {
        let statement = try cachedStatement(
            sql: """
                UPDATE page SET etag = NULL, last_modified = NULL, validators_url = NULL, body_hash = NULL
                WHERE (source, url) IN (
                    SELECT source, page FROM item_sighting JOIN story_member USING (item) WHERE story = ?)
                """)
        for story in stories { try statement.execute(arguments: [story]) }
    }

    /// The oldest stories, so many that no more than `count` items are left.
    fileprivate func storiesPast(beyond count: Int) throws -> [String] {
        let items = try Int.fetchOne(self, sql: "SELECT count(*) FROM item WHERE is_past = 0") ?? 0
        guard items > count else { return [] }
        return try String.fetchAll(
            self,
            sql: """
                SELECT DISTINCT story FROM story_member WHERE item IN (
                    SELECT key FROM item WHERE is_past = 0 ORDER BY first_seen, key LIMIT ?)
                """, arguments: [items - count])
    }

    /// Removes what came with a page's first harvest and stands on no other page. A story that others tell as well stays.
    /// Nothing is left by which it was known: whoever shows the program a list on the page after all wants to see it.
    func withdrawBaseline(of memory: PageMemory) throws {
        let stories = try String.fetchAll(
            self,
            sql: """
                SELECT m.story FROM story_member m JOIN item i ON i.key = m.item
                WHERE m.story IN (
                    SELECT story FROM story_member JOIN item_sighting USING (item) WHERE source = ?1 AND page = ?2)
                GROUP BY m.story
                HAVING min(
                    i.is_baseline = 1 AND NOT EXISTS (
                        SELECT 1 FROM item_sighting s
                        WHERE s.item = i.key AND (s.source <> ?1 OR s.page <> ?2))
                    AND EXISTS (
                        SELECT 1 FROM item_sighting s
                        WHERE s.item = i.key AND s.source = ?1 AND s.page = ?2)) = 1
                """, arguments: [memory.source, memory.page])
        for item in try endStories(stories) {
            try execute(sql: "DELETE FROM item WHERE key = ?", arguments: [item])
        }
    }

    fileprivate func forgetStories(_ stories: [String]) throws -> Int {
        let items = try endStories(stories)
        for item in items { try forgetContent(of: item) }
        return items.count
    }

    /// Removes stories and returns the items that they held.
    private func endStories(_ stories: [String]) throws -> [String] {
        var ended: [String] = []
        for story in Set(stories).sorted() {
            ended += try String.fetchAll(
                self, sql: "SELECT item FROM story_member WHERE story = ?", arguments: [story])
            try execute(sql: "DELETE FROM story WHERE id = ?", arguments: [story])
        }
        if !ended.isEmpty { try markContentChange() }
        return ended
    }

    /// Leaves of an item what it is known by.
    func forgetContent(of item: String) throws {
        for table in ["fingerprint", "undecided", "item_revision", "search_row"] {
            try execute(sql: "DELETE FROM \(table) WHERE item = ?", arguments: [item])
        }
        try execute(sql: "DELETE FROM evidence WHERE first = ?1 OR second = ?1", arguments: [item])
        try execute(
            sql: """
                UPDATE item SET is_past = 1, summary = NULL, content = NULL, authors = '[]', categories = '[]',
                    enclosures = '[]', links = '[]', image = NULL
                WHERE key = ?
                """, arguments: [item])
    }
}

extension CheckedRow {
    fileprivate func deliveryCount() throws -> StoredTotals.DeliveryCount? {
        guard let state = try member(at: "state", of: DeliveryState.self) else { return nil }
        return StoredTotals.DeliveryCount(
            letter: try text(at: "letter"), state: state, count: try number(at: "count"))
    }
}
