internal import Foundation
internal import GRDB

/// The database of one installation; all rooms' memory between runs.
package final class Store: Sendable {
    let queue: DatabaseQueue

    package var path: String { queue.path }

    /// Opens or creates the database and brings its tables up to date; of an existing one a copy is kept before they are
    /// changed.
    ///
    /// Write-ahead log with `synchronous = FULL`: what a run has recorded survives a power cut, so that no page is asked
    /// unconditionally twice; the cost is one fsync a batch of visits.
    package init(path: String) throws(StorageFailure) {
        let path = Store.realPath(of: path)
        do {
            try Store.makeFolder(of: path)
            // Opening alone makes changes to a file.
            if FileManager.default.fileExists(atPath: path) {
                try ReadOnlyFile(path: path).queue.read { db in try db.refuseForeignTables() }
            }
            queue = try DatabaseQueue(path: path, configuration: Store.configuration(isInMemory: false))
            try Store.keepCopy(of: queue)
            try migrations.migrate(queue)
        } catch {
            throw StorageFailure(error, path: path)
        }
    }

    /// Opens a database that is there, to read it alone: nothing is written to it or beside it. Tables of an older version
    /// are brought up to date in a copy in memory.
    package init(reading path: String) throws(StorageFailure) {
        let path = Store.realPath(of: path)
        do {
            let file = try ReadOnlyFile(path: path)
            let isCurrent = try file.queue.read { db in
                try db.refuseForeignTables()
                return try migrations.hasCompletedMigrations(db)
            }
            if isCurrent {
                queue = file.queue
            } else {
                queue = try DatabaseQueue(configuration: Store.configuration(isInMemory: true))
                try file.queue.backup(to: queue)
                try migrations.migrate(queue)
            }
        } catch {
            throw StorageFailure(error, path: path)
        }
    }

    /// A copy in memory of the database at `path`, or an empty one when there is none: what is written to it is forgotten.
    package init(copying path: String?) throws(StorageFailure) {
        do {
            queue = try DatabaseQueue(configuration: Store.configuration(isInMemory: true))
            if let path, FileManager.default.fileExists(atPath: path) {
                try ReadOnlyFile(path: Store.realPath(of: path)).queue.backup(to: queue)
            }
            try queue.read { db in try db.refuseForeignTables() }
            try migrations.migrate(queue)
        } catch {
            throw StorageFailure(error, path: path ?? ":memory:")
        }
    }

    /// Writes a copy to a new file at `path`: everything as it stood at one moment, while other programs write on. Damage
    /// that the copy shows is the database's own.
    package func backup(to path: String) throws(StorageFailure) {
        do {
            let copy = try DatabaseQueue(path: path)
            try queue.backup(to: copy)
            let words = try copy.read { db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") }
            guard words == "ok" else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: words)
            }
            try copy.close()
        } catch {
            let failure = StorageFailure(error, path: path)
            throw failure.cause == .damaged ? StorageFailure(error, path: queue.path) : failure
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(StorageFailure) -> Value {
        do { return try queue.read(body) } catch { throw StorageFailure(error, path: queue.path) }
    }

    /// Runs `body` in one transaction: all of it or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(StorageFailure) -> Value {
        do { return try queue.write(body) } catch { throw StorageFailure(error, path: queue.path) }
    }

    static func configuration(isInMemory: Bool) -> GRDB.Configuration {
        var configuration = GRDB.Configuration()
        if !isInMemory { configuration.journalMode = .wal }
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA cache_size = -16000")
        }
        return configuration
    }

    static func makeFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
}

/// The reason why the database could not be used.
package struct StorageFailure: Error, Equatable {
    package enum Cause: Sendable, Equatable {
        case cannotOpen, notADatabase, damaged, full, readOnly, busy, newerVersion, other
    }

    package let cause: Cause
    package let path: String
    /// SQLite's own words.
    package let detail: String

    init(_ error: any Error, path: String) {
        self.path = path
        guard let database = error as? DatabaseError else {
            switch error {
            case is NewerTables: cause = .newerVersion
            case is ForeignTables: cause = .notADatabase
            case is DamagedColumn, is RowDecodingError, is DecodingError: cause = .damaged
            default: cause = .cannotOpen
            }
            detail = StorageFailure.words(for: error)
            return
        }
        // What SQLite finds in a damaged file is told in several lines, and may quote the whole of a table's text.
        let words = database.message ?? "\(database.resultCode)"
        let line = words.split(separator: "\n").joined(separator: ", ")
        detail =
            line.count > StorageFailure.longestDetail ? line.prefix(StorageFailure.longestDetail) + "…" : line
        cause =
            switch database.resultCode {
            case .SQLITE_CANTOPEN, .SQLITE_PERM: .cannotOpen
            case .SQLITE_NOTADB: .notADatabase
            case .SQLITE_CORRUPT: .damaged
            case .SQLITE_FULL, .SQLITE_IOERR: .full
            case .SQLITE_READONLY: .readOnly
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            default: .other
            }
    }

    /// The characters of SQLite's own words that are passed on.
    private static let longestDetail = 160

    private static func words(for error: any Error) -> String {
        switch error {
        case let column as DamagedColumn: "\(column.name) holds what was never written there"
        case let newer as NewerTables:
            "its tables are those of version \(newer.found), and this moisson knows those up to version \(newer.known)"
        case is ForeignTables: "it belongs to another program"
        default: error.localizedDescription
        }
    }
}
