internal import Foundation
internal import Glibc
internal import Model
internal import Storage

/// The things that a command works with, opened once.
struct Session {
    let configuration: Configuration
    let store: Store
    let output: OutputFolder
    let now: Date
}

extension CommonOptions {
    /// Opens the configuration and a database that is there already.
    func session() throws(CommandError) -> Session {
        Session(
            configuration: try configuration(), store: try existingStore(), output: outputFolder,
            now: try instant())
    }

    /// As `session`, for a command that only reads: nothing need be writable.
    func readingSession() throws(CommandError) -> Session {
        Session(
            configuration: try configuration(), store: try readingStore(), output: outputFolder,
            now: try instant())
    }

    /// As `session`, alone: no other run of this database works as long as `body` does.
    func lockedSession(_ body: (Session) throws -> Void) throws {
        let configuration = try configuration()
        try refuseMissing()
        let lock = try lock()
        let session = Session(
            configuration: configuration, store: try store(), output: outputFolder, now: try instant())
        try withExtendedLifetime(lock) { try body(session) }
    }

    var outputFolder: OutputFolder { OutputFolder(path: output) }

    /// Reads the configuration and what a person decided about its stories.
    func configuration() throws(CommandError) -> Configuration {
        do throws(ConfigurationFailure) {
            var configuration = try ConfigurationFile(path: config).configuration()
            configuration.edits = try editionFile.edits()
            configuration.templates = templateFolder.templates(
                telling: Console(isQuiet: quiet, isVerbose: verbose))
            return configuration
        } catch {
            throw CommandError(.badConfiguration, lines: error.lines)
        }
    }

    var editionFile: EditionFile {
        let folder = URL(fileURLWithPath: config).deletingLastPathComponent()
        return EditionFile(path: edition ?? folder.appendingPathComponent("edition.json").relativePath)
    }

    private var templateFolder: TemplateFolder {
        let folder = URL(fileURLWithPath: config).deletingLastPathComponent()
        return TemplateFolder(path: folder.appendingPathComponent("templates").relativePath)
    }

    /// Opens the database, or begins one.
    func store() throws(CommandError) -> Store {
        try stored { () throws(StorageFailure) in try Store(path: database) }
    }

    /// Opens a database that must be there already: reading commands begin none.
    func existingStore() throws(CommandError) -> Store {
        try refuseMissing()
        return try store()
    }

    /// Opens a database that must be there already, to read it alone.
    func readingStore() throws(CommandError) -> Store {
        try refuseMissing()
        return try stored { () throws(StorageFailure) in try Store(reading: database) }
    }

    private func refuseMissing() throws(CommandError) {
        guard FileManager.default.fileExists(atPath: database) else {
            throw CommandError(
                .missingFile,
                "\(database): there is no such database; run `moisson harvest` first, or name another with --database"
            )
        }
    }

    /// True when the database and its folder may be written to.
    var isDatabaseWritable: Bool {
        let path = Store.realPath(of: database)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        return access(path, W_OK) == 0 && access(folder, W_OK) == 0
    }

    /// Opens a copy of the database to which a dry run may write; it is gone when the run ends.
    func copiedStore() throws(CommandError) -> Store {
        try stored { () throws(StorageFailure) in try Store(copying: database) }
    }

    /// Takes the lock for as long as the returned value lives.
    func lock() throws(CommandError) -> RunLock {
        guard let taken = try freeLock() else {
            throw CommandError(
                .locked, "\(database): another run is at work; let it finish, this one did nothing")
        }
        return taken
    }

    /// As `lock`; nil when another run is at work.
    func freeLock() throws(CommandError) -> RunLock? {
        try stored { () throws(StorageFailure) in try RunLock.take(forDatabase: database) }
    }
}

/// Turns a failure of the database into the error that ends the command.
func stored<Value>(_ body: () throws(StorageFailure) -> Value) throws(CommandError) -> Value {
    do { return try body() } catch { throw CommandError(.database, error.sentence) }
}
