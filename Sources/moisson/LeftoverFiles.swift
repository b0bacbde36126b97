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
        for name in names where name.hasPrefix(prefix) && name.hasSuffix(suffix) {
            let number = name.dropFirst(prefix.count).prefix { $0.isNumber }
            guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
            unlink(folder + "/" + name)
        }
    }
}
