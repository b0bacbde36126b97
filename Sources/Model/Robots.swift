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

/// One `Allow` or `Disallow` line; `*` stands for anything, `$` at the end for the end.
package struct RobotsRule: Sendable, Hashable, Codable {
    package var allows: Bool
    package var path: String

    package init(allows: Bool, path: String) {
        self.allows = allows
        self.path = path
    }
}
