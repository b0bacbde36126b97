internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Storage
internal import Text

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database, consistent as it stands, while anything runs.",
        discussion: """
            The copy is whole or not there at all. To restore it, put it in the database's place while nothing runs.

            Example:
              moisson backup /var/backups/moisson.sqlite
            """)

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp("Where the copy is written; an older copy there is replaced.", valueName: "file"))
    var file: String

    func run() throws {
        try common.run { console in
            let store = try common.existingStore()
            guard Store.realPath(of: file) != Store.realPath(of: common.database) else {
                throw CommandError(.usage, "\(file): this is the database itself; name another file")
            }
            try refuseForeign()
            try copy(store)
            if common.json {
                try console.result(
                    .object([("file", .string(file)), ("database", .string(common.database))]))
            }
            console.note("\(file): copied from \(common.database)")
        }
    }

    /// Throws when what stands in the copy's place is no older copy: whoever mistypes a name must lose nothing. An empty file is
    /// no loss.
    private func refuseForeign() throws(CommandError) {
        guard FileManager.default.fileExists(atPath: file) else { return }
        let beginning: [UInt8]
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
            beginning = [UInt8](try handle.read(upToCount: 100) ?? Data())
        } catch {
            throw CommandError(
                .cannotWrite, "\(file): no copy was made: \(error.systemWords); name another file")
        }
        guard beginning.isEmpty || Store.isDatabase(beginning: beginning) else {
            throw CommandError(
                .usage, "\(file): this is no copy of a database, so it is not replaced; name another file")
        }
    }

    /// Writes beside the file that is wanted, so that a kill or a full disk leaves the copy of before.
    private func copy(_ store: Store) throws {
        let place = URL(fileURLWithPath: file)
        // SQLite keeps a journal beside a file that it writes.
        for suffix in [".tmp", ".tmp-journal"] {
            LeftoverFiles(
                folder: place.deletingLastPathComponent().path, prefix: place.lastPathComponent + ".",
                suffix: suffix
            ).remove()
        }
        let unfinished = "\(file).\(getpid()).tmp"
        defer {
            unlink(unfinished)
            unlink(unfinished + "-journal")
        }
        do {
            try store.backup(to: unfinished)
            let copy = try OpenFile(existing: unfinished)
            try copy.synchronise()
            try copy.close()
        } catch let failure as StorageFailure {
            guard failure.path == unfinished else { throw CommandError(.database, failure.sentence) }
            throw CommandError(
                .cannotWrite, "\(file): no copy was made: \(failure.detail); nothing was changed")
        } catch let failure as SystemFailure {
            throw CommandError(.cannotWrite, "\(file): no copy was made: \(failure.words)")
        }
        guard rename(unfinished, file) == 0 else {
            throw CommandError(.cannotWrite, "\(file): no copy was made: \(SystemFailure().words)")
        }
    }
}
