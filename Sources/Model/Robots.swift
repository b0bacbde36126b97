package import Foundation

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

/// What robots.txt allows; most of RFC 9309 section 2.
package struct RobotsText: Sendable, Equatable {
    package var rules: [RobotsRule] = []
    package var crawlDelaySeconds: Double?

    /// Reads the groups that name `product` (all of them, as one), else those of `*`; what comes after 500 KiB is not read.
    package init(_ body: [UInt8], product: String) {
        let lines = body.prefix(500 * 1024).split { $0 == 10 || $0 == 13 }.compactMap(RobotsLine.init)
        let named = Self.group(of: lines) { matches($0, product) }
        let any = Self.group(of: lines) { $0 == "*" }
        guard let chosen = named ?? any else { return }
        for line in chosen {
            switch line.key {
            case "allow" where !line.value.isEmpty:
                rules.append(RobotsRule(allows: true, path: canonicalPath(line.value)))
            case "disallow" where !line.value.isEmpty:
                rules.append(RobotsRule(allows: false, path: canonicalPath(line.value)))
            case "crawl-delay": crawlDelaySeconds = crawlDelaySeconds ?? Self.seconds(line.value)
            default: break
            }
        }
    }

    /// The rule lines of every group that `isOurs` picks by one of its names; nil if there is none.
    private static func group(of lines: [RobotsLine], isOurs: (String) -> Bool) -> [RobotsLine]? {
        var found: [RobotsLine]?
        var isInside = false
        var isAmongNames = false
        for line in lines {
            guard line.key == "user-agent" else {
                // A line of another kind (Sitemap, Host) does not end a run of names; a rule does.
                if ["allow", "disallow", "crawl-delay"].contains(line.key) { isAmongNames = false }
                if isInside { found?.append(line) }
                continue
            }
            if !isAmongNames { isInside = false }
            isAmongNames = true
            guard isOurs(line.value.lowercased()) else { continue }
            isInside = true
            found = found ?? []
        }
        return found
    }

    private static func seconds(_ text: String) -> Double? {
        guard let value = Double(text.replacingOccurrences(of: ",", with: ".")), value >= 0, value.isFinite
        else {
            return nil
        }
        return value
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

private struct RobotsLine {
    var key: String
    var value: String

    /// `key: value # comment`; nil without a colon.
    init?(_ bytes: ArraySlice<UInt8>) {
        let text = bytes.prefix { $0 != UInt8(ascii: "#") }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        key = robotsTrimmed(text[..<colon]).lowercased()
        value = robotsTrimmed(text[(colon + 1)...])
    }
}

private func robotsTrimmed(_ bytes: ArraySlice<UInt8>) -> String {
    // Bytes above 127 at the very beginning are a byte order mark.
    let isBlank = { (byte: UInt8) in byte <= 32 || byte == 0xEF || byte == 0xBB || byte == 0xBF }
    let rest = bytes.drop(while: isBlank)
    guard let last = rest.lastIndex(where: { $0 > 32 }) else { return "" }
    return String(decoding: rest[...last], as: UTF8.self)
}

/// `moisson`, `moisson/1.0` and `Moisson bot` all mean `moisson`: the token ends where its letters do.
private func matches(_ name: String, _ product: String) -> Bool {
    let token = name.utf8.prefix { byte in
        (byte >= 97 && byte <= 122) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
    return String(Substring(token)) == product.lowercased()
}

/// Octets compared as RFC 9309 section 2.2.2 wants: what need not be escaped is not, what must be is, in upper case.
private func canonicalPath(_ path: String) -> String {
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
