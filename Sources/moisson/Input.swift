internal import Foundation

/// A document that a user names: a file, or `-` for standard input.
struct Input {
    let name: String

    /// More than this in one document is a mistake or an attack; the largest real feed seen has 30 MB.
    private static let maximumBytes = 200_000_000

    func bytes() throws(CommandError) -> [UInt8] {
        let content: Data
        do {
            content = try handle().read(upToCount: Self.maximumBytes + 1) ?? Data()
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError(
                .missingFile, "\(name): cannot be read: \(error.systemWords); look at its rights")
        }
        guard content.count <= Self.maximumBytes else {
            throw CommandError(
                .badData, "\(name): it has more than \(Self.maximumBytes) bytes; name a smaller document")
        }
        return [UInt8](content)
    }

    private func handle() throws -> FileHandle {
        guard name != "-" else { return .standardInput }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), !isFolder.boolValue else {
            throw CommandError(
                .missingFile, "\(name): there is no such file; name an existing one, or - for standard input")
        }
        return try FileHandle(forReadingFrom: URL(fileURLWithPath: name))
    }
}
