internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#endif

/// The right to run: one run at a time on one database.
///
/// An advisory lock (`flock`) on a file beside the database: the kernel gives it back however the process ends, so that
/// a killed run never blocks the next.
package final class RunLock: Sendable {
    private let descriptor: Int32

    /// nil when another run holds the lock; throws when the lock file cannot be made.
    package static func take(forDatabase path: String) throws(StorageFailure) -> RunLock? {
        let file = path + ".lock"
        do { try Store.makeFolder(of: file) } catch { throw StorageFailure(error, path: file) }
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw StorageFailure(CocoaError(.fileWriteUnknown), path: file) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        return RunLock(descriptor: descriptor)
    }

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }
}
