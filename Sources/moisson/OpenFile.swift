internal import Foundation
internal import Glibc

/// An open file that takes all that is written to it, or says why it does not.
struct OpenFile {
    private let descriptor: Int32

    static let standardOutput = OpenFile(descriptor: STDOUT_FILENO)
    static let standardError = OpenFile(descriptor: STDERR_FILENO)

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// Begins a file anew at `path`.
    init(creating path: String) throws(SystemFailure) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw SystemFailure() }
    }

    /// Opens a file that is there, to make sure of what was written to it.
    init(existing path: String) throws(SystemFailure) {
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        if descriptor < 0 { throw SystemFailure() }
    }

    /// Writes all bytes: the system may take fewer at a time, and does so shortly before a disk is full.
    func write(_ bytes: [UInt8]) throws(SystemFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 {
                throw SystemFailure(number: EIO)
            } else {
                try wait(after: SystemFailure())
            }
        }
    }

    /// Gives the file the rights and the owner of another; an owner that the system does not let us give is not given.
    func take(_ rights: FileRights) throws(SystemFailure) {
        _ = fchown(descriptor, rights.owner, rights.group)
        if fchmod(descriptor, rights.mode) != 0 { throw SystemFailure() }
    }

    /// Returns when the disk has what was written.
    func synchronise() throws(SystemFailure) {
        if fsync(descriptor) != 0 { throw SystemFailure() }
    }

    /// Closes the file; some file systems tell only now that they could not keep it.
    func close() throws(SystemFailure) {
        if Glibc.close(descriptor) != 0 { throw SystemFailure() }
    }

    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Returns when another try may succeed: after a signal, or when a reader that is slower has made room.
    private func wait(after failure: SystemFailure) throws(SystemFailure) {
        switch failure.number {
        case EINTR: return
        case EAGAIN:
            var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            if poll(&place, 1, -1) < 0, errno != EINTR { throw SystemFailure() }
        default: throw failure
        }
    }
}

/// Who may do what with a file, and whose it is.
struct FileRights: Equatable {
    let mode: mode_t
    let owner: uid_t
    let group: gid_t

    /// Nil when there is no such file.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        (mode, owner, group) = (status.st_mode & 0o7777, status.st_uid, status.st_gid)
    }
}

/// A refusal of the system.
struct SystemFailure: Error, Equatable {
    let number: Int32

    init(number: Int32 = errno) { self.number = number }

    /// The system's own words.
    var words: String { String(cString: strerror(number)) }
}

extension Error {
    /// The system's own words for an error of Foundation, which hides them one level down.
    var systemWords: String {
        let underlying = (self as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        guard let underlying, underlying.domain == NSPOSIXErrorDomain else { return localizedDescription }
        return SystemFailure(number: Int32(underlying.code)).words
    }

    /// The same for a file that could not be read; a folder is told by name.
    func words(reading path: String) -> String {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        return isThere && isFolder.boolValue ? SystemFailure(number: EISDIR).words : systemWords
    }
}
