internal import Foundation
internal import Glibc

/// Half-written files that a killed command left behind; their names hold the number of its process.
struct LeftoverFiles {
    let folder: String
    let prefix: String
    let suffix: String

    /// Removes those whose process has ended.
    func remove() {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch { return }
        for name in names where name.hasSuffix(suffix) && Self.isLeft(name, prefix: prefix) {
            unlink(folder + "/" + name)
        }
    }

    /// True for the name of a file whose process has ended: that of a command that runs beside this one is none.
    static func isLeft(_ name: String, prefix: String) -> Bool {
        guard name.hasPrefix(prefix) else { return false }
        let number = name.dropFirst(prefix.count).prefix { $0.isNumber }
        guard let process = pid_t(number) else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }
}
