internal import Foundation

/// More than this in one document is a mistake or an attack; the largest real feed seen has 30 MB.
private let maximumInputBytes = 200_000_000

/// The bytes of a file, or of standard input for `-`.
func readInput(_ name: String) throws(Ending) -> [UInt8] {
    let handle: FileHandle
    if name == "-" {
        handle = .standardInput
    } else {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), !isFolder.boolValue else {
            throw Ending(
                .missingFile, "\(name): there is no such file; name an existing one, or - for standard input")
        }
        do { handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: name)) } catch {
            throw Ending(.missingFile, "\(name): cannot be read: \(reason(error)); look at its rights")
        }
    }
    do {
        let bytes = [UInt8](try handle.read(upToCount: maximumInputBytes + 1) ?? Data())
        guard bytes.count <= maximumInputBytes else {
            throw Ending(
                .badData, "\(name): it has more than \(maximumInputBytes) bytes; name a smaller document")
        }
        return bytes
    } catch let ending as Ending {
        throw ending
    } catch {
        throw Ending(.missingFile, "\(name): cannot be read: \(reason(error)); look at its rights")
    }
}
