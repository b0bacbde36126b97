internal import Foundation

let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

/// The rows of a `|` table; empty lines and those that begin with `# ` are left out.
func rows(_ path: String) throws -> [[String]] {
    let text = try String(contentsOf: fixtures.appending(path: path), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }
}
