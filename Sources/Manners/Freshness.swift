internal import Calendar
package import Foundation

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

/// Until when a publisher asks us to stay away, by which field, and whether we cut its wish short.
package struct PublisherHold: Sendable, Equatable {
    package var until: Date
    package var reason: String
    package var isCapped: Bool
}

/// What an answer asks: `Retry-After` of a refusal (RFC 9110 section 10.2.3), freshness of a success (RFC 9111 section 4.2).
package func publisherHold(status: Int, fields: WaitingFields, now: Date) -> PublisherHold? {
    if status >= 400 {
        guard let seconds = fields.retryAfter.flatMap({ wait($0, fields: fields, now: now) }) else {
            return nil
        }
        return hold(seconds, "Retry-After", cap: retryAfterCapSeconds, now: now)
    }
    guard status == 200 || status == 203 || status == 304 else { return nil }
    if let text = fields.cacheControl {
        let directives = cacheDirectives(text)
        if directives["no-cache"] != nil || directives["no-store"] != nil { return nil }
        if let maxAge = directives["max-age"].flatMap(naturalNumber) {
            let age = Double(fields.age.flatMap(naturalNumber) ?? 0)
            return hold(Double(maxAge) - age, "max-age", cap: freshnessCapSeconds, now: now)
        }
    }
    guard let seconds = fields.expires.flatMap({ dateWait($0, fields: fields, now: now) }) else { return nil }
    return hold(seconds, "Expires", cap: freshnessCapSeconds, now: now)
}

private func hold(_ seconds: Double, _ reason: String, cap: Double, now: Date) -> PublisherHold? {
    guard seconds > 0 else { return nil }
    return PublisherHold(
        until: now.addingTimeInterval(min(seconds, cap)), reason: reason, isCapped: seconds > cap)
}

private func wait(_ text: String, fields: WaitingFields, now: Date) -> Double? {
    if let seconds = naturalNumber(text) { return Double(seconds) }
    return dateWait(text, fields: fields, now: now)
}

/// Seconds to a date, by the server's own clock where it tells the time: a clock that is wrong is wrong in both fields.
/// When its clock and ours are more than a day apart (ours may be `--now`), a date that is near to ours is taken as it is.
private func dateWait(_ text: String, fields: WaitingFields, now: Date) -> Double? {
    guard let date = Date(httpDate: text) else { return nil }
    let ours = date.timeIntervalSince(now)
    let sent = fields.date.flatMap { Date(httpDate: $0) }
    guard let serverNow = sent else { return ours }
    let areFarApart = abs(serverNow.timeIntervalSince(now)) > freshnessCapSeconds
    return areFarApart && abs(ours) <= retryAfterCapSeconds ? ours : date.timeIntervalSince(serverNow)
}

/// Directive names in lower case with their unquoted values; the first of a name counts.
private func cacheDirectives(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for part in text.utf8.split(separator: UInt8(ascii: ",")) {
        let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
        let name = trimmed(String(Substring(halves.first ?? Substring("").utf8))).lowercased()
        let value = halves.count == 2 ? trimmed(String(Substring(halves[1]))) : ""
        guard !name.isEmpty, result[name] == nil else { continue }
        result[name] = value.hasPrefix("\"") ? String(value.dropFirst().dropLast()) : value
    }
    return result
}

/// Digits alone, as a number; too many of them are a very large one (RFC 9111 section 1.2.2).
private func naturalNumber(_ text: String) -> Int? {
    let digits = Array(trimmed(text).utf8)
    guard !digits.isEmpty, digits.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return digits.count > 9 ? Int(Int32.max) : Int(String(decoding: digits, as: UTF8.self))
}

private func trimmed(_ text: String) -> String {
    let isBlank = { (byte: UInt8) in byte == 32 || byte == 9 }
    let rest = text.utf8.drop(while: isBlank)
    guard let last = rest.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(Substring(rest[...last]))
}
