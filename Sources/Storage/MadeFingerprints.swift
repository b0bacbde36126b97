internal import Foundation
internal import GRDB
package import Model

// Fingerprints that were made while texts were at hand wait for the decision about stories in a temporary table: of a first harvest
// they do not find room in memory. It is a file of SQLite's that ends with the program, and nothing is lost with it: a
// fingerprint can always be made of its item again.

extension Store {
    /// Keeps fingerprints of items until stories are decided, or the program ends; of `outdated` items none is kept.
    package func keep(made prints: [ItemKey: [UInt8]], outdated: Set<ItemKey> = []) throws(StorageFailure) {
        guard !prints.isEmpty || !outdated.isEmpty else { return }
        try write { db in
            try db.makeRoomForFingerprints()
            let forget = try db.cachedStatement(sql: "DELETE FROM temp.made_fingerprint WHERE item = ?")
            for item in outdated { try forget.execute(arguments: [item.text]) }
            let keep = try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO temp.made_fingerprint VALUES (?, ?)")
            for (item, features) in prints { try keep.execute(arguments: [item.text, Data(features)]) }
        }
    }

    /// Returns the fingerprints that are kept of these items.
    package func madeFingerprints(_ items: [ItemKey]) throws(StorageFailure) -> [ItemKey: [UInt8]] {
        try read { db in
            // None is kept before the first is: a run that follows a killed one may find only what that has stored.
            let exists = "SELECT EXISTS (SELECT 1 FROM sqlite_temp_master WHERE name = 'made_fingerprint')"
            guard try Bool.fetchOne(db, sql: exists) == true else { return [:] }
            return try db.features(
                of: items, sql: "SELECT features FROM temp.made_fingerprint WHERE item = ?")
        }
    }

    /// Stores in one transaction what was decided about stories, like `save`; the fingerprints of `items` are those that were kept
    /// until now, and `keys` gives the candidate keys of some of them.
    package func save(
        madeFingerprintsOf items: [ItemKey], keys: ([[UInt8]]) -> [[Int64]], stories: [Story],
        retired: [String: String]
    ) throws(StorageFailure) {
        try write { db in
            try db.makeRoomForFingerprints()
            for start in stride(from: 0, to: items.count, by: printsAtATime) {
                let part = items[start..<min(start + printsAtATime, items.count)]
                let made = try db.features(
                    of: part, sql: "SELECT features FROM temp.made_fingerprint WHERE item = ?")
                let known = part.filter { made[$0] != nil }
                let features = known.map { made[$0] ?? [] }
                try db.put(
                    zip(known, zip(features, keys(features))).map {
                        StoredFingerprint(item: $0, features: $1.0, keys: $1.1)
                    })
            }
            try db.put(stories, retired: retired)
            try db.execute(sql: "DELETE FROM temp.made_fingerprint")
        }
    }
}

/// So many fingerprints are stored at a time: their keys are put in the order of their tree first.
private let printsAtATime = 8_192

extension Database {
    fileprivate func makeRoomForFingerprints() throws {
        try execute(
            sql: """
                CREATE TEMPORARY TABLE IF NOT EXISTS made_fingerprint (
                    item TEXT NOT NULL UNIQUE,
                    features BLOB NOT NULL
                ) STRICT
                """)
    }

    /// The features of items by a statement that gives those of one.
    func features(of items: some Sequence<ItemKey>, sql: String) throws -> [ItemKey: [UInt8]] {
        let statement = try cachedStatement(sql: sql)
        var found: [ItemKey: [UInt8]] = [:]
        for item in items {
            if let features = try Data.fetchOne(statement, arguments: [item.text]) {
                found[item] = [UInt8](features)
            }
        }
        return found
    }
}
