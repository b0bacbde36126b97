internal import Foundation
internal import GRDB

#if canImport(Glibc)
    internal import Glibc
#endif

/// The right to run: one run at a time on one database.
///
/// An advisory lock (`flock`) on a file beside the database: the kernel gives it back however the process ends, so that
/// a killed run never blocks the next. The file holds a mark while the run is at work: a run that finds one comes after
/// a run that was killed, or after a power cut, and looks through the database first.
package final class RunLock: Sendable {
    private let descriptor: Int32

    /// nil when another run holds the lock; throws when the lock file cannot be made, or when the database was left damaged.
    package static func take(forDatabase path: String) throws(StorageFailure) -> RunLock? {
        let path = Store.realPath(of: path)
        let file = path + ".lock"
        do { try Store.makeFolder(of: file) } catch { throw StorageFailure(error, path: file) }
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw StorageFailure(CocoaError(.fileWriteUnknown), path: file) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        do throws(StorageFailure) {
            if lseek(descriptor, 0, SEEK_END) > 0 { try Store.check(path) }
        } catch {
            close(descriptor)
            throw error
        }
        let lock = RunLock(descriptor: descriptor)
        lock.mark()
        return lock
    }

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// A mark that cannot be written, on a full disk, only spares the next run a look.
    private func mark() {
        let bytes = Array("running\n".utf8)
        _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    deinit {
        ftruncate(descriptor, 0)
        close(descriptor)
    }
}

extension Store {
    /// Throws when the tree of a database is damaged; one that is not there is not.
    fileprivate static func check(_ path: String) throws(StorageFailure) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        do {
            let queue = try DatabaseQueue(path: path)
            let words = try queue.read { db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") }
            guard words == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: words) }
        } catch {
            throw StorageFailure(error, path: path)
        }
    }
}
