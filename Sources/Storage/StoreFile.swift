internal import Foundation
internal import GRDB

#if canImport(Glibc)
    internal import Glibc
#endif

extension Store {
    /// The path of a database without symbolic links: one file has one lock and one journal, however it is named.
    package static func realPath(of path: String) -> String {
        if let resolved = realpath(path, nil) {
            defer { free(resolved) }
            return String(cString: resolved)
        }
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        guard let resolved = realpath(folder.path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved) + "/" + url.lastPathComponent
    }

    /// True when a file of these bytes may be a database of this program: SQLite's mark, and ours (https://sqlite.org/fileformat.html).
    package static func isDatabase(beginning bytes: [UInt8]) -> Bool {
        let place = 68
        guard bytes.starts(with: Array("SQLite format 3\0".utf8)), bytes.count >= place + 4 else {
            return false
        }
        return bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } == applicationID
    }

    /// Keeps a copy of a database whose tables are about to change, as `FILE.before-vN`, in the place of older ones.
    static func keepCopy(of queue: DatabaseQueue) throws {
        let isOld = try queue.read { db in
            guard try db.tableExists("grdb_migrations") else { return false }
            let isCurrent = try migrations.hasCompletedMigrations(db)
            return try !isCurrent && !migrations.appliedIdentifiers(db).isEmpty
        }
        guard isOld else { return }
        let name = "\(queue.path).before-v\(tableVersion)"
        let unfinished = name + ".tmp"
        unlink(unfinished)
        let copy = try DatabaseQueue(path: unfinished)
        try queue.backup(to: copy)
        try copy.close()
        guard rename(unfinished, name) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        forgetCopies(of: queue.path, but: name)
    }

    private static func forgetCopies(of path: String, but kept: String) {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent().path
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        for name in names where name.hasPrefix(url.lastPathComponent + ".before-v") {
            if folder + "/" + name != kept { unlink(folder + "/" + name) }
        }
    }
}
