internal import Foundation
internal import Model
internal import Storage

// What every command opens before it works, with the exit status of each failure.

func configuration(_ common: CommonOptions) throws(Ending) -> Configuration {
    do { return try loadConfiguration(path: common.config) } catch {
        throw Ending(.badConfiguration, lines: error.lines)
    }
}

func openStore(_ common: CommonOptions) throws(Ending) -> Store {
    do { return try Store(path: common.database) } catch { throw Ending(.database, error.sentence) }
}

/// A store that must be there already: reading commands make no empty database.
func existingStore(_ common: CommonOptions) throws(Ending) -> Store {
    guard FileManager.default.fileExists(atPath: common.database) else {
        throw Ending(
            .missingFile,
            "\(common.database): there is no such database; run `moisson harvest` first, or name another with --database"
        )
    }
    return try openStore(common)
}

/// Takes the lock for as long as the returned value lives.
func lock(_ common: CommonOptions) throws(Ending) -> RunLock {
    let taken: RunLock?
    do { taken = try RunLock.take(forDatabase: common.database) } catch {
        throw Ending(.database, error.sentence)
    }
    guard let taken else {
        throw Ending(
            .locked, "\(common.database): another run is at work; let it finish, this one did nothing")
    }
    return taken
}

/// Turns a failure of the database into the command's ending.
func stored<Value>(_ body: () throws(StorageFailure) -> Value) throws(Ending) -> Value {
    do { return try body() } catch { throw Ending(.database, error.sentence) }
}

/// A store that a dry run may write to: a copy of `database`, or an empty one, that is gone when the run ends.
func copiedStore(of database: String?) throws(Ending) -> Store {
    do { return try Store(copying: database) } catch { throw Ending(.database, error.sentence) }
}
