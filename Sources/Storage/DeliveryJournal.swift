internal import Calendar
package import Foundation
package import Model

#if canImport(Glibc)
    internal import Glibc
#endif

/// The names of all messages that were ever begun, in an append-only file beside the database.
///
/// A backup of the database that is put back does not know what went out after it was taken; this file does, and
/// what it calls begun is never sent again by itself. A line is on the disk before the first byte of its message goes out:
/// `2026-11-23T07:00:01Z begun hebdo/2026-W47/a@b.example`.
package final class DeliveryJournal {
    package enum Entry: String, Sendable {
        case begun
        /// Given back by the server, or by a person: it may be sent.
        case unsent
        /// Known to have arrived, by a person.
        case sent
    }

    package let path: String
    /// The newest entry of each key.
    package private(set) var entries: [DeliveryKey: Entry] = [:]
    /// The instants at which messages were begun, oldest first; by the clock of the machine.
    package private(set) var beginnings: [Date] = []
    private let descriptor: Int32

    /// Opens the journal of a database; it is made when there is none.
    package init(forDatabase database: String) throws(StorageFailure) {
        path = Store.realPath(of: database) + ".deliveries"
        do { try Store.makeFolder(of: path) } catch { throw StorageFailure(error, path: path) }
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DeliveryJournal.failure(path) }
        let content = FileManager.default.contents(atPath: path) ?? Data()
        for line in content.split(separator: UInt8(ascii: "\n")) {
            take(String(decoding: line, as: UTF8.self))
        }
        // A run that was killed may have left half a line.
        if let last = content.last, last != UInt8(ascii: "\n") { try append("\n") }
        try syncFolder()
    }

    deinit { close(descriptor) }

    /// Adds an entry; it is on the disk when this returns. `instant` is rounded up, so that a pace that is read back from
    /// it is never too fast.
    package func write(_ entry: Entry, _ key: DeliveryKey, at instant: Date) throws(StorageFailure) {
        let whole = Date(timeIntervalSince1970: instant.timeIntervalSince1970.rounded(.up))
        let line = "\(whole.rfc3339()) \(entry.rawValue) \(key)"
        try append(line + "\n")
        take(line)
    }

    private func take(_ line: String) {
        let parts = line.split(separator: " ", maxSplits: 2)
        guard parts.count == 3, case .instant(let at, _)? = When(text: String(parts[0])),
            let entry = Entry(rawValue: String(parts[1])), let key = DeliveryKey(text: String(parts[2]))
        else { return }
        entries[key] = entry
        if entry == .begun { beginnings.append(at) }
    }

    private func append(_ text: String) throws(StorageFailure) {
        var rest = Array(text.utf8)[...]
        // The system may take fewer bytes at a time, and does so shortly before a disk is full.
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw DeliveryJournal.failure(path) }
            rest = rest.dropFirst(count)
        }
        guard fdatasync(descriptor) == 0 else { throw DeliveryJournal.failure(path) }
    }

    /// A new file is only there for good when its folder says so.
    private func syncFolder() throws(StorageFailure) {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { throw DeliveryJournal.failure(path) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw DeliveryJournal.failure(path) }
    }

    private static func failure(_ path: String) -> StorageFailure {
        StorageFailure(POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO), path: path)
    }
}
