internal import Text
internal import Web

/// One `Allow` or `Disallow` line; `*` stands for anything, `$` at the end for the end.
package struct RobotsRule: Sendable, Hashable, Codable {
    package var allows: Bool
    package var path: String

    package init(allows: Bool, path: String) {
        self.allows = allows
        self.path = path
    }
}

extension [RobotsRule] {
    /// Decides whether the rules let us ask for a path with its query: the longest match decides, `Allow` at a tie
    /// (RFC 9309 section 2.2.2).
    package func allow(_ path: String) -> Bool {
        if path == "/robots.txt" { return true }
        let path = Array<UInt8>(RobotsPath(path).text.utf8)
        var best: (length: Int, allows: Bool) = (-1, true)
        for rule in self {
            let pattern = Array<UInt8>(rule.path.utf8)
            guard pattern.count > best.length || (pattern.count == best.length && rule.allows),
                pattern.matchesBeginning(of: path)
            else { continue }
            best = (pattern.count, rule.allows)
        }
        return best.allows
    }
}

extension [UInt8] {
    /// True when this pattern with `*` and a final `$` matches a beginning of `path`; linear in both but for the last `*`.
    fileprivate func matchesBeginning(of path: [UInt8]) -> Bool {
        let isAnchored = last == UInt8(ascii: "$")
        let pattern = isAnchored ? dropLast() : self[...]
        var p = 0
        var s = 0
        var star: (pattern: Int, path: Int)?
        while true {
            if p == pattern.count, !isAnchored || s == path.count { return true }
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                star = (p + 1, s)
                p += 1
            } else if p < pattern.count, s < path.count, pattern[p] == path[s] {
                p += 1
                s += 1
            } else if let back = star, back.path < path.count {
                star = (back.pattern, back.path + 1)
                p = back.pattern
                s = back.path + 1
            } else {
                return false
            }
        }
    }
}

/// A path whose octets can be compared as RFC 9309 section 2.2.2 wants: what need not be escaped is not, what must be is,
/// in upper case.
struct RobotsPath {
    let text: String

    init(_ path: String) { text = path.normalisedPercentEncoding }
}
