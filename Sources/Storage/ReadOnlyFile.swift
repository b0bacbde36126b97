internal import Foundation
internal import GRDB
internal import Text

#if canImport(Glibc)
    internal import Glibc
#endif

/// A database file that is opened to be read, in a folder in which nothing may be written perhaps.
struct ReadOnlyFile {
    let queue: DatabaseQueue

    init(path: String) throws {
        do { queue = try ReadOnlyFile.open(path) } catch let error as DatabaseError {
            guard [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR].contains(error.resultCode),
                access(path, R_OK) == 0
            else { throw error }
            queue = try ReadOnlyFile.openUnchanging(path)
        }
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = GRDB.Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        // A write-ahead log that cannot be made is noticed by the first reading.
        _ = try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") }
        return queue
    }

    /// Without a lock and a log, which a folder without rights has no room for: when there is no log, nobody is writing.
    private static func openUnchanging(_ path: String) throws -> DatabaseQueue {
        var log = stat()
        if stat(path + "-wal", &log) == 0, log.st_size > 0 { return try openCopy(path) }
        let name = path.utf8.map { byte in
            byte.isPlainInPath ? String(UnicodeScalar(byte)) : "%" + [byte].hexadecimal
        }
        return try open("file:\(name.joined())?immutable=1")
    }

    /// Reads the file and its log in a folder of the system for temporary files, which is gone afterwards.
    private static func openCopy(_ path: String) throws -> DatabaseQueue {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("moisson-read-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { rmdir(folder.path) }
        let copy = folder.appendingPathComponent("copy.sqlite").path
        defer { for ending in ["", "-wal", "-shm"] { unlink(copy + ending) } }
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        try FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
        let memory = try DatabaseQueue()
        try open(copy).backup(to: memory)
        return memory
    }
}

extension UInt8 {
    fileprivate var isPlainInPath: Bool {
        self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 || "/-._~".utf8.contains(self)
    }
}

/// The database of another program.
struct ForeignTables: Error {}

/// A database with tables that a newer version of this program made.
struct NewerTables: Error {
    let found: Int
    let known: Int
}

extension Database {
    /// Throws when the tables are not those of this program, or of a newer version of it.
    func refuseForeignTables() throws {
        let mark = try Int.fetchOne(self, sql: "PRAGMA application_id") ?? 0
        guard try tableExists("grdb_migrations") else {
            let isEmpty = try Int.fetchOne(self, sql: "SELECT count(*) FROM sqlite_master") == 0
            if mark != 0 || !isEmpty { throw ForeignTables() }
            return
        }
        guard mark == 0 || mark == applicationID else { throw ForeignTables() }
        let applied = try migrations.appliedIdentifiers(self)
        guard !applied.isSubset(of: migrations.migrations) else { return }
        let numbers = applied.compactMap { Int($0.prefix { $0.isNumber }) }
        throw NewerTables(found: numbers.max() ?? 0, known: tableVersion)
    }
}
