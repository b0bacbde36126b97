internal import Calendar
package import Foundation
internal import Text

/// A day: a longer wish of a cache header is cut to it, so that a site that says "a year" does not fall silent for us.
package let freshnessCapSeconds = 86_400.0
/// A week: what a `Retry-After` may ask for at most; longer ones are taken for mistakes (milliseconds for seconds).
package let retryAfterCapSeconds = 604_800.0

/// The header fields in which a server says when to come back, as received.
package struct WaitingFields: Sendable, Equatable {
    package var retryAfter: String?
    package var cacheControl: String?
    package var expires: String?
    package var date: String?
    package var age: String?

    package init(
        retryAfter: String? = nil, cacheControl: String? = nil, expires: String? = nil, date: String? = nil,
        age: String? = nil
    ) {
        self.retryAfter = retryAfter
        self.cacheControl = cacheControl
        self.expires = expires
        self.date = date
        self.age = age
    }
}

/// A publisher's wish that we stay away: until when, by which field, and whether we cut it short.
package struct PublisherHold: Sendable, Equatable {
    package var until: Date
    package var reason: String
    package var isCapped: Bool

    /// Reads `Retry-After` of a refusal (RFC 9110 section 10.2.3), freshness of a success (RFC 9111 section 4.2).
    package init?(status: Int, fields: WaitingFields, now: Date) {
        if status >= 400 {
            guard let seconds = fields.retryAfterSeconds(now: now) else { return nil }
            self.init(seconds, reason: "Retry-After", cap: retryAfterCapSeconds, now: now)
            return
        }
        guard status == 200 || status == 203 || status == 304 else { return nil }
        if let directives = fields.cacheDirectives {
            if directives["no-cache"] != nil || directives["no-store"] != nil { return nil }
            if let maxAge = directives["max-age"].flatMap(\.naturalNumber) {
                let seconds = Double(maxAge) - Double(fields.age.flatMap(\.naturalNumber) ?? 0)
                self.init(seconds, reason: "max-age", cap: freshnessCapSeconds, now: now)
                return
            }
        }
        guard let seconds = fields.expires.flatMap({ fields.seconds(untilDate: $0, now: now) }) else {
            return nil
        }
        self.init(seconds, reason: "Expires", cap: freshnessCapSeconds, now: now)
    }

    private init?(_ seconds: Double, reason: String, cap: Double, now: Date) {
        guard seconds > 0 else { return nil }
        until = now.addingTimeInterval(min(seconds, cap))
        self.reason = reason
        isCapped = seconds > cap
    }
}

extension WaitingFields {
    fileprivate func retryAfterSeconds(now: Date) -> Double? {
        guard let retryAfter else { return nil }
        return retryAfter.naturalNumber.map(Double.init) ?? seconds(untilDate: retryAfter, now: now)
    }

    /// Counts the seconds to a date, by the server's own clock where it tells the time: a clock that is wrong is wrong in
    /// both fields.
    ///
    /// A date that is near to ours is taken as it is if the clocks are more than a day apart (ours may be `--now`).
    fileprivate func seconds(untilDate text: String, now: Date) -> Double? {
        guard let target = Date(httpDate: text) else { return nil }
        let ours = target.timeIntervalSince(now)
        guard let serverNow = date.flatMap({ Date(httpDate: $0) }) else { return ours }
        // What is stale when it is sent asks for nothing, whatever our clock says (RFC 9111, 5.3).
        guard target != serverNow else { return 0 }
        let areFarApart = abs(serverNow.timeIntervalSince(now)) > freshnessCapSeconds
        return areFarApart && abs(ours) <= retryAfterCapSeconds ? ours : target.timeIntervalSince(serverNow)
    }

    /// Directive names in lower case with their unquoted values; the first of a name counts.
    fileprivate var cacheDirectives: [String: String]? {
        guard let cacheControl else { return nil }
        var result: [String: String] = [:]
        for part in cacheControl.utf8.split(separator: UInt8(ascii: ",")) {
            let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
            let name = String(Substring(halves.first ?? Substring("").utf8)).withoutOuterBlanks.lowercased()
            let value = halves.count == 2 ? String(Substring(halves[1])).withoutOuterBlanks : ""
            guard !name.isEmpty, result[name] == nil else { continue }
            result[name] = value.hasPrefix("\"") ? String(value.dropFirst().dropLast()) : value
        }
        return result
    }
}

extension String {
    /// Digits alone, as a number; too many of them are a very large one (RFC 9111 section 1.2.2).
    fileprivate var naturalNumber: Int? {
        let digits = Array(withoutOuterBlanks.utf8)
        guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
        return digits.count > 9 ? Int(Int32.max) : Int(String(decoding: digits, as: UTF8.self))
    }

    fileprivate var withoutOuterBlanks: String {
        let rest = utf8.drop(while: \.isBlank)
        guard let last = rest.lastIndex(where: { !$0.isBlank }) else { return "" }
        return String(Substring(rest[...last]))
    }
}
