package import Foundation
package import Model

/// What a site's robots.txt says to us (RFC 9309), as it is remembered between runs.
package struct RobotsMemory: Sendable, Hashable, Codable {
    /// `https://www.example.org` or `http://127.0.0.1:8080`: scheme, host and port that the rules hold for.
    package var origin: String
    package var fetched: Date
    /// The HTTP status of the answer, 0 when there was none.
    package var status: Int
    /// The rules of the group that names us, else of `*`.
    package var rules: [RobotsRule]
    package var crawlDelaySeconds: Double?
    /// Since when it could not be had (RFC 9309 section 2.3.1.4).
    package var unreachableSince: Date?

    package init(
        origin: String, fetched: Date, status: Int, rules: [RobotsRule] = [],
        crawlDelaySeconds: Double? = nil, unreachableSince: Date? = nil
    ) {
        self.origin = origin
        self.fetched = fetched
        self.status = status
        self.rules = rules
        self.crawlDelaySeconds = crawlDelaySeconds
        self.unreachableSince = unreachableSince
    }
}

/// How long rules hold (RFC 9309 section 2.4).
private let robotsLifetimeSeconds = 86_400.0
/// A robots.txt that could not be had is asked for again with the page's own next try, but not within the hour.
private let robotsRetrySeconds = 3_000.0
/// After a month of errors the file counts as missing (RFC 9309 section 2.3.1.4).
private let robotsPatienceSeconds = 30 * 86_400.0

extension RobotsMemory {
    /// What an answer of `status` with `text` comes to.
    package init(origin: String, fetched: Date, status: Int, text: RobotsText) {
        self.init(
            origin: origin, fetched: fetched, status: status, rules: text.rules,
            crawlDelaySeconds: text.crawlDelaySeconds)
    }

    /// Whether there was neither a file nor the answer that there is none (RFC 9309 sections 2.3.1.3 and 2.3.1.4).
    package var isUnreachable: Bool { status < 200 || status >= 500 || status == 429 }

    /// Whether it need not be asked for again.
    package func isFresh(at now: Date) -> Bool {
        let age = now.timeIntervalSince(fetched)
        return age > -robotsRetrySeconds && age < (isUnreachable ? robotsRetrySeconds : robotsLifetimeSeconds)
    }

    /// Why `path` (with its query) must not be asked for, if so.
    package func refusal(of path: String, now: Date) -> VisitFailure? {
        if isUnreachable {
            if let since = unreachableSince, now.timeIntervalSince(since) > robotsPatienceSeconds {
                return nil
            }
            return VisitFailure(
                .robotsUnreachable, status: status == 0 ? nil : status, detail: origin + "/robots.txt")
        }
        if robotsAllow(rules, path: path) { return nil }
        return VisitFailure(.robots, detail: "robots.txt disallows \(path)")
    }
}

/// One `Allow` or `Disallow` line; `*` stands for anything, `$` at the end for the end.
package struct RobotsRule: Sendable, Hashable, Codable {
    package var allows: Bool
    package var path: String

    package init(allows: Bool, path: String) {
        self.allows = allows
        self.path = path
    }
}

/// Whether `rules` let us ask for a path with its query: the longest match decides, `Allow` at a tie (RFC 9309 section 2.2.2).
package func robotsAllow(_ rules: [RobotsRule], path: String) -> Bool {
    if path == "/robots.txt" { return true }
    let path = Array(canonicalPath(path).utf8)
    var best: (length: Int, allows: Bool) = (-1, true)
    for rule in rules {
        let pattern = Array(rule.path.utf8)
        guard pattern.count > best.length || (pattern.count == best.length && rule.allows),
            robotsMatch(pattern, path)
        else { continue }
        best = (pattern.count, rule.allows)
    }
    return best.allows
}

/// Whether a pattern with `*` and a final `$` matches a beginning of `path`; linear in both but for the last `*`.
private func robotsMatch(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isAnchored = pattern.last == UInt8(ascii: "$")
    let pattern = isAnchored ? pattern.dropLast() : pattern[...]
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

/// Octets compared as RFC 9309 section 2.2.2 wants: what need not be escaped is not, what must be is, in upper case.
func canonicalPath(_ path: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(path.utf8)
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "%"), index + 1 < bytes.count, let high = hexadecimal(bytes[index]),
            let low = hexadecimal(bytes[index + 1])
        {
            index += 2
            let octet = high << 4 | low
            if isUnreserved(octet) { result.append(octet) } else { escape(octet, into: &result) }
        } else if byte > 126 || byte <= 32 {
            escape(byte, into: &result)
        } else {
            result.append(byte)
        }
    }
    return String(decoding: result, as: UTF8.self)
}

private func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 45, 46, 95, 126: true
    default: false
    }
}

private func escape(_ byte: UInt8, into result: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
}
