internal import Foundation
internal import GRDB
package import Model

/// What Dedup keeps of an item: the features it compares, and the exact keys under which look-alikes are found.
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
    /// All stories, newest first.
    package func stories() throws(StorageFailure) -> [Story] {
        try read { db in try fetchStories(db, where: "1", []) }
    }

    package func allStoryIDs() throws(StorageFailure) -> Set<String> {
        try read { db in Set(try String.fetchAll(db, sql: "SELECT id FROM story")) }
    }

    /// The stories of these ids.
    package func stories(_ ids: [String]) throws(StorageFailure) -> [Story] {
        guard !ids.isEmpty else { return [] }
        return try read { db in
            try fetchStories(db, where: "id IN (SELECT value FROM json_each(?))", [try json(ids)])
        }
    }

    /// The stories that hold any of these items.
    package func stories(holding items: [ItemKey]) throws(StorageFailure) -> [Story] {
        try read { db in
            let ids = try storyIDs(of: items, in: db)
            guard !ids.isEmpty else { return [] }
            return try fetchStories(db, where: "id IN (SELECT value FROM json_each(?))", [try json(ids)])
        }
    }

    /// New and revised items that no run has gathered into stories yet, oldest first: what a killed run left undecided
    /// is decided by the next.
    package func undecidedItems() throws(StorageFailure) -> [Item] {
        try read { db in
            try fetchItems(
                db, where: "key IN (SELECT item FROM undecided)", [])
        }
    }

    /// The items that share most of these exact keys, best first; a key that more than `groupLimit` items have says nothing.
    package func candidates(_ keys: [Int64], groupLimit: Int, limit: Int) throws(StorageFailure) -> [ItemKey]
    {
        try read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT item FROM candidate_key WHERE key = ? LIMIT \(groupLimit + 1)")
            var shared: [String: Int] = [:]
            for key in keys {
                let items = try String.fetchAll(statement, arguments: [key])
                if items.count <= groupLimit { for item in items { shared[item, default: 0] += 1 } }
            }
            let best = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            return best.prefix(limit).map { ItemKey(text: $0.key) }
        }
    }

    package func fingerprints(_ items: [ItemKey]) throws(StorageFailure) -> [ItemKey: [UInt8]] {
        try read { db in
            let statement = try db.cachedStatement(sql: "SELECT features FROM fingerprint WHERE item = ?")
            var found: [ItemKey: [UInt8]] = [:]
            for item in items {
                if let features = try Data.fetchOne(statement, arguments: [item.text]) {
                    found[item] = [UInt8](features)
                }
            }
            return found
        }
    }

    /// Stores in one transaction what was decided about stories: the fingerprints that it was decided by, new and changed
    /// stories, and which ids went into which (`retired`: old id to the id that stays).
    package func save(
        _ fingerprints: [StoredFingerprint], stories: [Story], retired: [String: String]
    ) throws(StorageFailure) {
        try write { db in
            for fingerprint in fingerprints { try put(fingerprint, in: db) }
            for story in stories { try put(story, in: db) }
            for (old, kept) in retired.sorted(by: { $0.key < $1.key }) { try retire(old, into: kept, in: db) }
            for story in stories { try putRelations(of: story, in: db) }
            if !stories.isEmpty || !retired.isEmpty { try markContentChange(in: db) }
        }
    }

    /// The id under which a story is published now, for an id that it may once have had.
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

private func storyIDs(of items: [ItemKey], in db: Database) throws -> [String] {
    let statement = try db.cachedStatement(sql: "SELECT story FROM story_member WHERE item = ?")
    var ids: Set<String> = []
    for item in items {
        if let id = try String.fetchOne(statement, arguments: [item.text]) { ids.insert(id) }
    }
    return ids.sorted()
}

private func fetchStories(_ db: Database, where condition: String, _ arguments: StatementArguments) throws
    -> [Story]
{
    let rows = try Row.fetchAll(
        db, sql: "SELECT id, lead, created, updated FROM story WHERE \(condition) ORDER BY created DESC, id",
        arguments: arguments)
    let members = try db.cachedStatement(sql: "SELECT item FROM story_member WHERE story = ? ORDER BY item")
    let related = try db.cachedStatement(
        sql: "SELECT other FROM story_relation WHERE story = ? ORDER BY other")
    return try rows.map { row in
        let id: String = row[0]
        let lead = ItemKey(text: row[1])
        let others = try String.fetchAll(members, arguments: [id]).map(ItemKey.init(text:)).filter {
            $0 != lead
        }
        return Story(
            id: id, lead: lead, members: [lead] + others,
            evidence: others.isEmpty ? [] : try evidence(among: [lead] + others, in: db),
            related: try String.fetchAll(related, arguments: [id]), created: date(row[2] as Int64),
            updated: date(row[3] as Int64))
    }
}

private func evidence(among members: [ItemKey], in db: Database) throws -> [Evidence] {
    let list = try json(members.map(\.text))
    let rows = try Row.fetchAll(
        db,
        sql: """
            SELECT first, second, verdict, score, reasons FROM evidence
            WHERE first IN (SELECT value FROM json_each(?1)) AND second IN (SELECT value FROM json_each(?1))
            ORDER BY first, second
            """, arguments: [list])
    return try rows.compactMap(evidence)
}

func evidence(_ row: Row) throws -> Evidence? {
    guard let verdict = Evidence.Verdict(rawValue: row[2]) else { return nil }
    return Evidence(
        first: ItemKey(text: row[0]), second: ItemKey(text: row[1]), verdict: verdict, score: row[3],
        reasons: try value([String].self, row[4]))
}

private func put(_ fingerprint: StoredFingerprint, in db: Database) throws {
    let forget = try db.cachedStatement(sql: "DELETE FROM candidate_key WHERE item = ?")
    try forget.execute(arguments: [fingerprint.item.text])
    let features = try db.cachedStatement(
        sql: "INSERT INTO fingerprint VALUES (?, ?) ON CONFLICT DO UPDATE SET features = excluded.features")
    try features.execute(arguments: [fingerprint.item.text, Data(fingerprint.features)])
    let decided = try db.cachedStatement(sql: "DELETE FROM undecided WHERE item = ?")
    try decided.execute(arguments: [fingerprint.item.text])
    let key = try db.cachedStatement(sql: "INSERT OR IGNORE INTO candidate_key VALUES (?, ?)")
    for value in fingerprint.keys { try key.execute(arguments: [value, fingerprint.item.text]) }
}

private func put(_ story: Story, in db: Database) throws {
    let statement = try db.cachedStatement(
        sql: """
            INSERT INTO story VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET lead = excluded.lead, created = excluded.created, updated = excluded.updated
            """)
    try statement.execute(arguments: [
        story.id, story.lead.text, seconds(story.created), seconds(story.updated),
    ])
    let left = try db.cachedStatement(sql: "DELETE FROM story_member WHERE story = ?")
    try left.execute(arguments: [story.id])
    let member = try db.cachedStatement(
        sql: "INSERT INTO story_member VALUES (?, ?) ON CONFLICT (item) DO UPDATE SET story = excluded.story")
    for item in story.members { try member.execute(arguments: [item.text, story.id]) }
    for evidence in story.evidence { try put(evidence, in: db) }
}

private func putRelations(of story: Story, in db: Database) throws {
    let forget = try db.cachedStatement(sql: "DELETE FROM story_relation WHERE story = ?")
    try forget.execute(arguments: [story.id])
    let relate = try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO story_relation SELECT ?1, id FROM story WHERE id = ?2 AND id <> ?1")
    for other in story.related {
        try relate.execute(arguments: [story.id, other])
        try relate.execute(arguments: [other, story.id])
    }
}

private func retire(_ old: String, into kept: String, in db: Database) throws {
    try db.execute(sql: "UPDATE story_alias SET story = ? WHERE story = ?", arguments: [kept, old])
    try db.execute(sql: "DELETE FROM story WHERE id = ?", arguments: [old])
    try db.execute(sql: "INSERT OR REPLACE INTO story_alias VALUES (?, ?)", arguments: [old, kept])
}

private func put(_ evidence: Evidence, in db: Database) throws {
    let ordered = evidence.first < evidence.second
    let statement = try db.cachedStatement(
        sql: """
            INSERT INTO evidence VALUES (?, ?, ?, ?, ?) ON CONFLICT (first, second)
            DO UPDATE SET verdict = excluded.verdict, score = excluded.score, reasons = excluded.reasons
            """)
    try statement.execute(arguments: [
        (ordered ? evidence.first : evidence.second).text, (ordered ? evidence.second : evidence.first).text,
        evidence.verdict.rawValue, evidence.score, try json(evidence.reasons),
    ])
}
