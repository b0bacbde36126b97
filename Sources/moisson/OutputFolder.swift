internal import Foundation
internal import Glibc
internal import Model
internal import Publishing
internal import Storage
internal import Text

/// The folder that the web server shows: files are replaced whole, and only when they differ.
struct OutputFolder {
    let path: String
    /// True when a file must have reached the disk before it takes its place. The outputs need not: they are made again
    /// from the database, and the file system writes a renamed file before its name.
    var isDurable = false
    /// The rights and the owner of what is written; nil: those of any new file.
    var rights: FileRights?

    /// The first letters of a half-written file; the next run removes those that a killed run left.
    static let temporaryPrefix = ".moisson-"

    /// Writes what differs and returns the paths that were written, in the order given.
    func write(_ files: [OutputFile]) throws(OutputFailure) -> [String] {
        var written: [String] = []
        for file in files where try replace(file) { written.append(file.path) }
        return written
    }

    /// Makes and writes what differs, on every core, and returns what the folder holds then and which of it was written, both
    /// in the order given. A file whose stamp is that of `before` is not made again as long as nobody has touched it.
    func publish(
        _ planned: [PlannedFile], before: [String: WrittenFile]
    ) throws(OutputFailure) -> (files: [WrittenFile], written: [String]) {
        let outcomes = planned.concurrentMap {
            plan -> Result<(file: WrittenFile, isNew: Bool), OutputFailure> in
            if let known = before[plan.path], plan.stamp != nil, known.stamp == plan.stamp,
                read(plan.path)?.wordHash == known.hash
            {
                return .success((known, false))
            }
            let file = plan.made
            let written = WrittenFile(file, stamp: plan.stamp)
            return Result { () throws(OutputFailure) in (written, try replace(file)) }
        }
        var files: [WrittenFile] = []
        var written: [String] = []
        for outcome in outcomes {
            let (file, isNew) = try outcome.get()
            files.append(file)
            if isNew { written.append(file.path) }
        }
        return (files, written)
    }

    /// Replaces a file of a person's whole; it has reached the disk before it takes its place. What a killed command left half-written
    /// beside it goes. Its rights and its owner stay, and a symbolic link stays one: the file that it names is replaced.
    static func replace(_ path: String, by content: [UInt8]) throws(OutputFailure) {
        let target = URL(fileURLWithPath: Store.realPath(of: path))
        let folder = target.deletingLastPathComponent().path
        LeftoverFiles(folder: folder, prefix: temporaryPrefix, suffix: target.lastPathComponent).remove()
        do throws(OutputFailure) {
            _ = try OutputFolder(path: folder, isDurable: true, rights: FileRights(of: target.path))
                .write([OutputFile(path: target.lastPathComponent, content: content)])
        } catch {
            throw OutputFailure(path: path, detail: error.detail, isPersonal: true)
        }
    }

    /// Removes files of ours: one that somebody has changed since stays.
    func remove(_ files: [WrittenFile]) {
        for file in files where read(file.path)?.wordHash == file.hash { unlink(path + "/" + file.path) }
    }

    /// Removes the half-written files that a killed run may have left.
    func tidy() {
        guard let names = FileManager.default.enumerator(atPath: path) else { return }
        for case let name as String in names
        where LeftoverFiles.isLeft((name as NSString).lastPathComponent, prefix: Self.temporaryPrefix) {
            unlink(path + "/" + name)
        }
    }

    func read(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path + "/" + name).map { [UInt8]($0) }
    }

    /// True when the file is there.
    func holds(_ name: String) -> Bool { access(path + "/" + name, F_OK) == 0 }

    /// The files of a folder in it, in order.
    func paths(in folder: String) -> [String] {
        let names =
            FileManager.default.enumerator(atPath: path + "/" + folder)?.compactMap { $0 as? String } ?? []
        return names.filter { !$0.hasPrefix(Self.temporaryPrefix) }.sorted().map { folder + "/" + $0 }
    }

    private func replace(_ file: OutputFile) throws(OutputFailure) -> Bool {
        guard read(file.path) != file.content else { return false }
        let target = URL(fileURLWithPath: path + "/" + file.path)
        let folder = target.deletingLastPathComponent()
        let temporary = folder.appendingPathComponent(
            Self.temporaryPrefix + "\(getpid())-" + target.lastPathComponent)
        do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
            throw OutputFailure(path: target.path, detail: error.systemWords)
        }
        do throws(SystemFailure) {
            try writeWhole(file.content, to: temporary.path)
            if rename(temporary.path, target.path) != 0 { throw SystemFailure() }
        } catch {
            unlink(temporary.path)
            throw OutputFailure(path: target.path, detail: error.words)
        }
        return true
    }

    private func writeWhole(_ bytes: [UInt8], to path: String) throws(SystemFailure) {
        let file = try OpenFile(creating: path)
        do throws(SystemFailure) {
            if let rights { try file.take(rights) }
            try file.write(bytes)
            if isDurable { try file.synchronise() }
        } catch {
            // The first failure tells why; that of closing adds nothing.
            do throws(SystemFailure) { try file.close() } catch {}
            throw error
        }
        try file.close()
    }
}

/// A file as it was published.
struct WrittenFile: Codable, Hashable {
    let path: String
    let hash: UInt64
    /// That of the plan by which it was made.
    let stamp: UInt64?

    init(_ file: OutputFile, stamp: UInt64?) {
        path = file.path
        hash = file.content.wordHash
        self.stamp = stamp
    }
}

/// An output could not be written; what was there before is still there.
struct OutputFailure: Error, Equatable {
    let path: String
    let detail: String
    /// True for a file of a person's, which `publish` does not write again.
    var isPersonal = false
}
