internal import Foundation
internal import Glibc
internal import Storage

/// The right to change a file of a person's: whoever holds it reads the file, changes it and replaces it, and no other command
/// does meanwhile.
///
/// An advisory lock (`flock`) on the folder, which stays when the file is replaced and needs no file of its own; the kernel
/// gives it back however the process ends. A file system without locks does not hinder the change.
final class ConfigurationLock {
    private let descriptor: Int32

    /// A change takes milliseconds: whoever waits longer waits for a process that stands still.
    private static let patienceSeconds = 10.0
    private static let pauseMicroseconds: useconds_t = 20_000

    /// Waits for the right to change the file at `path`.
    init(of path: String) throws(CommandError) {
        let folder = URL(fileURLWithPath: Store.realPath(of: path)).deletingLastPathComponent().path
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        let end = Date().addingTimeInterval(Self.patienceSeconds)
        while descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0,
            errno == EWOULDBLOCK || errno == EINTR
        {
            guard Date() < end else {
                throw CommandError(
                    .locked, "\(path): another command is changing it; let it finish and run this one again")
            }
            usleep(Self.pauseMicroseconds)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
