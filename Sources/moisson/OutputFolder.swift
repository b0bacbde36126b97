internal import Foundation
internal import Glibc
internal import Model

/// The folder that the web server shows: files are replaced whole, and only when they differ.
struct OutputFolder {
    let path: String

    /// Half-written files of a killed run begin with this; the next run removes them.
    private static let temporaryPrefix = ".moisson-"

    /// Writes what differs and returns the paths that were written, in the order given.
    func write(_ files: [OutputFile]) throws(OutputFailure) -> [String] {
        var written: [String] = []
        for file in files where try replace(file) { written.append(file.path) }
        return written
    }

    /// Removes the half-written files that a killed run may have left.
    func tidy() {
        guard let names = FileManager.default.enumerator(atPath: path) else { return }
        for case let name as String in names
        where (name as NSString).lastPathComponent.hasPrefix(Self.temporaryPrefix) {
            unlink(path + "/" + name)
        }
    }

    func read(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path + "/" + name).map { [UInt8]($0) }
    }

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
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(file.content).write(to: temporary)
        } catch {
            unlink(temporary.path)
            throw OutputFailure(path: target.path, detail: reason(error))
        }
        guard rename(temporary.path, target.path) == 0 else {
            let detail = String(cString: strerror(errno))
            unlink(temporary.path)
            throw OutputFailure(path: target.path, detail: detail)
        }
        return true
    }
}

/// An output could not be written; what was there before is still there.
struct OutputFailure: Error, Equatable {
    let path: String
    let detail: String
}

/// The system's own words for a Foundation error, which hides them one level down.
func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard let underlying, underlying.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return String(cString: strerror(Int32(underlying.code)))
}
