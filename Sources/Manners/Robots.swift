package import Foundation
package import Model

/// The rules of a site's robots.txt for us (RFC 9309), as they are remembered between runs.
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
    /// The reason why there was no answer.
    package var failure: VisitFailure?

    package init(
        origin: String, fetched: Date, status: Int, rules: [RobotsRule] = [],
        crawlDelaySeconds: Double? = nil, unreachableSince: Date? = nil, failure: VisitFailure? = nil
    ) {
        self.origin = origin
        self.fetched = fetched
        self.status = status
        self.rules = rules
        self.crawlDelaySeconds = crawlDelaySeconds
        self.unreachableSince = unreachableSince
        self.failure = failure
    }
}

/// Rules hold for a day (RFC 9309 section 2.4).
private let robotsLifetimeSeconds = 86_400.0
/// A robots.txt that could not be had is asked for again with the page's own next try, but not within the hour.
private let robotsRetrySeconds = 3_000.0
/// After a month of errors the file counts as missing (RFC 9309 section 2.3.1.4).
private let robotsPatienceSeconds = 30 * 86_400.0

extension RobotsMemory {
    /// Remembers an answer of `status` with `text`.
    package init(origin: String, fetched: Date, status: Int, text: RobotsText) {
        self.init(
            origin: origin, fetched: fetched, status: status, rules: text.rules,
            crawlDelaySeconds: text.crawlDelaySeconds)
    }

    /// True when there was neither a file nor the answer that there is none (RFC 9309 sections 2.3.1.3 and 2.3.1.4).
    package var isUnreachable: Bool { status < 200 || status >= 500 || status == 429 }

    /// True when it need not be asked for again.
    package func isFresh(at now: Date) -> Bool {
        let age = now.timeIntervalSince(fetched)
        return age > -robotsRetrySeconds && age < (isUnreachable ? robotsRetrySeconds : robotsLifetimeSeconds)
    }

    /// Returns the reason why `path` (with its query) must not be asked for, if there is one.
    package func refusal(of path: String, now: Date) -> VisitFailure? {
        if isUnreachable {
            if let since = unreachableSince, now.timeIntervalSince(since) > robotsPatienceSeconds {
                return nil
            }
            return unreachability
        }
        if rules.allow(path) { return nil }
        return VisitFailure(.robots, detail: "robots.txt disallows \(path)")
    }

    /// A host without a network to it has no robots.txt either: the failure is then that of the network.
    private var unreachability: VisitFailure {
        let file = origin + "/robots.txt"
        guard let failure else {
            return VisitFailure(.robotsUnreachable, status: status == 0 ? nil : status, detail: file)
        }
        let detail = failure.detail.isEmpty ? file : file + ": " + failure.detail
        return VisitFailure(
            failure.cause.isSilence || failure.cause == .forbiddenAddress
                ? failure.cause : .robotsUnreachable, status: failure.status,
            detail: detail)
    }
}
