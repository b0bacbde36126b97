internal import Foundation
internal import GRDB
package import Model

/// The features by which Dedup compares an item, and the exact keys under which look-alikes are found.
package struct StoredFingerprint: Sendable, Equatable {
    package var item: ItemKey
    package var features: [UInt8]
    package var keys: [Int64]

    package init(item: ItemKey, features: [UInt8], keys: [Int64]) {
        self.item = item
        self.features = features
        self.keys = keys
    }
}

extension Store {
    /// Returns all stories, newest first.
    package func stories() throws(StorageFailure) -> [Story] {
        try read { db in try db.stories(where: "1") }
    }

    package func allStoryIDs() throws(StorageFailure) -> Set<String> {
        try read { db in Set(try String.fetchAll(db, sql: "SELECT id FROM story")) }
    }

    /// Returns the stories of these ids.
    package func stories(_ ids: [String]) throws(StorageFailure) -> [Story] {
        guard !ids.isEmpty else { return [] }
        return try read { db in try db.stories(ids) }
    }

    /// Returns the stories that hold any of these items.
    package func stories(holding items: [ItemKey]) throws(StorageFailure) -> [Story] {
        try read { db in
            let ids = try db.storyIDs(of: items)
            return ids.isEmpty ? [] : try db.stories(ids)
        }
    }

    /// Returns the items of all stories that hold any of these.
    package func mates(of items: Set<ItemKey>) throws(StorageFailure) -> Set<ItemKey> {
        try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT item FROM story_member
                    WHERE story = (SELECT story FROM story_member WHERE item = ?)
                    """)
            var mates: Set<ItemKey> = []
            for item in items where !mates.contains(item) {
                for mate in try String.fetchAll(statement, arguments: [item.text]) {
                    mates.insert(ItemKey(text: mate))
                }
            }
            return mates
        }
    }

    /// Returns the keys of the items whose stories are to be decided, in order.
    package func undecidedKeys() throws(StorageFailure) -> [ItemKey] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT item FROM undecided ORDER BY item").map(ItemKey.init(text:))
        }
    }

    /// Returns true when any item has been compared with others yet.
    package func hasFingerprints() throws(StorageFailure) -> Bool {
        try read { db in try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM fingerprint)") ?? false }
    }

    /// Returns the items that share most of these exact keys, best first; a key that more than `groupLimit` items have says nothing.
    package func candidates(_ keys: [Int64], groupLimit: Int, limit: Int) throws(StorageFailure) -> [ItemKey]
    {
        try read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT fingerprint FROM candidate_key WHERE key = ? LIMIT \(groupLimit + 1)")
            var shared: [Int64: Int] = [:]
            for key in keys {
                let prints = try Int64.fetchAll(statement, arguments: [key])
                if prints.count <= groupLimit { for print in prints { shared[print, default: 0] += 1 } }
            }
            let name = try db.cachedStatement(sql: "SELECT item FROM fingerprint WHERE id = ?")
            let named = try shared.compactMap { id, count in
                try String.fetchOne(name, arguments: [id]).map { (item: $0, count: count) }
            }
            let best = named.sorted { ($1.count, $0.item) < ($0.count, $1.item) }
            return best.prefix(limit).map { ItemKey(text: $0.item) }
        }
    }

    package func fingerprints(_ items: [ItemKey]) throws(StorageFailure) -> [ItemKey: [UInt8]] {
        try read { db in
            try db.features(of: items, sql: "SELECT features FROM fingerprint WHERE item = ?")
        }
    }

    /// Stores in one transaction what was decided about stories: the fingerprints that it was decided by, new and changed
    /// stories, and which ids went into which (`retired`: old id to the id that stays).
    package func save(
        _ fingerprints: some Sequence<StoredFingerprint>, stories: [Story], retired: [String: String]
    ) throws(StorageFailure) {
        try write { db in
            try db.put(fingerprints)
            try db.put(stories, retired: retired)
        }
    }

    /// Returns the id under which a story is published now, for an id that it may once have had.
    package func currentStoryID(_ id: String) throws(StorageFailure) -> String? {
        try read { db in
            try String.fetchOne(
                db,
                sql:
                    "SELECT id FROM story WHERE id = ?1 UNION SELECT story FROM story_alias WHERE old_id = ?1",
                arguments: [id])
        }
    }
}

extension Database {
    fileprivate func storyIDs(of items: [ItemKey]) throws -> [String] {
        let statement = try cachedStatement(sql: "SELECT story FROM story_member WHERE item = ?")
        var ids: Set<String> = []
        for item in items {
            if let id = try String.fetchOne(statement, arguments: [item.text]) { ids.insert(id) }
        }
        return ids.sorted()
    }

    fileprivate func stories(_ ids: [String]) throws -> [Story] {
        try stories(where: "id IN (SELECT value FROM json_each(?))", arguments: [try ids.jsonText()])
    }

    fileprivate func stories(where condition: String, arguments: StatementArguments = []) throws -> [Story] {
        try Row.fetchAll(
            self,
            sql: "SELECT id, lead, created, updated FROM story WHERE \(condition) ORDER BY created DESC, id",
            arguments: arguments
        ).map { try story(CheckedRow($0)) }
    }

    private func story(_ row: CheckedRow) throws -> Story {
        let members = try cachedStatement(sql: "SELECT item FROM story_member WHERE story = ? ORDER BY item")
        let related = try cachedStatement(
            sql: "SELECT other FROM story_relation WHERE story = ? ORDER BY other")
        let near = try cachedStatement(
            sql: "SELECT other FROM story_relation WHERE story = ? AND is_near = 1 ORDER BY other")
        let id = try row.text(at: "id")
        let lead = ItemKey(text: try row.text(at: "lead"))
        let others = try String.fetchAll(members, arguments: [id]).map(ItemKey.init(text:)).filter {
            $0 != lead
        }
        var story = Story(
            id: id, lead: lead, members: [lead] + others,
            evidence: others.isEmpty ? [] : try evidence(among: [lead] + others),
            related: try String.fetchAll(related, arguments: [id]), created: try row.instant(at: "created"),
            updated: try row.instant(at: "updated"))
        story.near = try String.fetchAll(near, arguments: [id])
        return story
    }

    private func evidence(among members: [ItemKey]) throws -> [Evidence] {
        let list = try members.map(\.text).jsonText()
        return try Row.fetchAll(
            self,
            sql: """
                SELECT first, second, verdict, score, reasons FROM evidence
                WHERE first IN (SELECT value FROM json_each(?1)) AND second IN (SELECT value FROM json_each(?1))
                ORDER BY first, second
                """, arguments: [list]
        ).compactMap { try CheckedRow($0).evidence() }
    }

    /// Stores new and changed stories, and which ids went into which.
    func put(_ stories: [Story], retired: [String: String]) throws {
        for story in stories { try put(story) }
        for (old, kept) in retired.sorted(by: { $0.key < $1.key }) { try retire(old, into: kept) }
        for story in stories { try putRelations(of: story) }
        if !stories.isEmpty || !retired.isEmpty { try markContentChange() }
    }

    /// Stores fingerprints, and their keys in the order of the tree that they go into.
    func put(_ fingerprints: some Sequence<StoredFingerprint>) throws {
        var rows: [(key: Int64, print: Int64)] = []
        for fingerprint in fingerprints {
            let id = try put(fingerprint)
            rows += fingerprint.keys.map { (key: $0, print: id) }
        }
        rows.sort { ($0.key, $0.print) < ($1.key, $1.print) }
        let insert = try cachedStatement(sql: "INSERT OR IGNORE INTO candidate_key VALUES (?, ?)")
        for row in rows { try insert.execute(arguments: [row.key, row.print]) }
    }

    /// Stores one fingerprint without the rows of its keys, and removes those of the one before it; returns its number.
    private func put(_ fingerprint: StoredFingerprint) throws -> Int64 {
        let decided = try cachedStatement(sql: "DELETE FROM undecided WHERE item = ?")
        try decided.execute(arguments: [fingerprint.item.text])
        let features = Data(fingerprint.features)
        let known = try cachedStatement(sql: "SELECT id, keys FROM fingerprint WHERE item = ?")
        guard let row = try Row.fetchOne(known, arguments: [fingerprint.item.text]) else {
            let insert = try cachedStatement(
                sql: "INSERT INTO fingerprint (item, features, keys) VALUES (?, ?, ?)")
            try insert.execute(arguments: [fingerprint.item.text, features, fingerprint.keys.columnBytes])
            return lastInsertedRowID
        }
        let before = CheckedRow(row)
        let id = Int64(try before.number(at: "id"))
        let forget = try cachedStatement(sql: "DELETE FROM candidate_key WHERE key = ? AND fingerprint = ?")
        for key in try before.bytes(at: "keys").candidateKeys { try forget.execute(arguments: [key, id]) }
        let update = try cachedStatement(sql: "UPDATE fingerprint SET features = ?, keys = ? WHERE id = ?")
        try update.execute(arguments: [features, fingerprint.keys.columnBytes, id])
        return id
    }

    fileprivate func put(_ story: Story) throws {
        let statement = try cachedStatement(
            sql: """
                INSERT INTO story VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET lead = excluded.lead, created = excluded.created, updated = excluded.updated
                """)
        try statement.execute(arguments: [
            story.id, story.lead.text, story.created.columnSeconds, story.updated.columnSeconds,
        ])
        let left = try cachedStatement(sql: "DELETE FROM story_member WHERE story = ?")
        try left.execute(arguments: [story.id])
        let member = try cachedStatement(
            sql: """
                INSERT INTO story_member VALUES (?, ?) ON CONFLICT (item) DO UPDATE SET story = excluded.story
                """)
        for item in story.members { try member.execute(arguments: [item.text, story.id]) }
        for evidence in story.evidence { try put(evidence) }
    }

    fileprivate func putRelations(of story: Story) throws {
        let forget = try cachedStatement(sql: "DELETE FROM story_relation WHERE story = ?")
        try forget.execute(arguments: [story.id])
        let relate = try cachedStatement(
            sql: """
                INSERT INTO story_relation SELECT ?1, id, ?3 FROM story WHERE id = ?2 AND id <> ?1
                ON CONFLICT (story, other) DO UPDATE SET is_near = excluded.is_near
                """)
        for other in story.related {
            let isNear = story.near.contains(other)
            try relate.execute(arguments: [story.id, other, isNear])
            try relate.execute(arguments: [other, story.id, isNear])
        }
    }

    fileprivate func retire(_ old: String, into kept: String) throws {
        try execute(sql: "UPDATE story_alias SET story = ? WHERE story = ?", arguments: [kept, old])
        try execute(sql: "DELETE FROM story WHERE id = ?", arguments: [old])
        try execute(sql: "INSERT OR REPLACE INTO story_alias VALUES (?, ?)", arguments: [old, kept])
    }

    private func put(_ evidence: Evidence) throws {
        let ordered = evidence.first < evidence.second
        let statement = try cachedStatement(
            sql: """
                INSERT INTO evidence VALUES (?, ?, ?, ?, ?) ON CONFLICT (first, second)
                DO UPDATE SET verdict = excluded.verdict, score = excluded.score, reasons = excluded.reasons
                """)
        try statement.execute(arguments: [
            (ordered ? evidence.first : evidence.second).text,
            (ordered ? evidence.second : evidence.first).text, evidence.verdict.rawValue, evidence.score,
            try evidence.reasons.jsonText(),
        ])
    }
}

extension CheckedRow {
    fileprivate func evidence() throws -> Evidence? {
        guard let verdict = try member(at: "verdict", of: Evidence.Verdict.self) else { return nil }
        return Evidence(
            first: ItemKey(text: try text(at: "first")), second: ItemKey(text: try text(at: "second")),
            verdict: verdict, score: try fraction(at: "score"),
            reasons: try list(at: "reasons", of: String.self))
    }
}

extension [Int64] {
    /// Candidate keys as a column holds them: eight bytes each, the least significant first.
    fileprivate var columnBytes: Data { map(\.littleEndian).withUnsafeBytes { Data($0) } }
}

extension [UInt8] {
    fileprivate var candidateKeys: [Int64] {
        stride(from: 0, to: count - count % 8, by: 8).map { start in
            Int64(bitPattern: self[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
        }
    }
}
