internal import Calendar
import Foundation
import Testing

@testable import Manners

private let now = Date(timeIntervalSince1970: 1_731_906_000)  // Mon, 18 Nov 2024 05:00:00 GMT

private let cacheFields: [(WaitingFields, Double)] = [
    (WaitingFields(cacheControl: "max-age=60"), 60.0),
    (WaitingFields(cacheControl: "public, Max-Age = \"120\", foo=\"a, b\""), 120),
    (WaitingFields(cacheControl: "max-age=600", age: "100"), 500),
    (WaitingFields(cacheControl: "max-age=99999999999999999999"), 86_400),
    (WaitingFields(cacheControl: "s-maxage=600"), 0),
    (WaitingFields(cacheControl: "max-age=60, no-cache"), 0),
    (WaitingFields(cacheControl: "no-store, max-age=60"), 0),
    (WaitingFields(cacheControl: "max-age=-5"), 0),
    (WaitingFields(cacheControl: "max-age=bientôt"), 0),
    (WaitingFields(cacheControl: "max-age=0"), 0),
    (WaitingFields(expires: "Mon, 18 Nov 2024 06:00:00 GMT"), 3600),
    (WaitingFields(expires: "Monday, 18-Nov-24 06:00:00 GMT"), 3600),
    (WaitingFields(expires: "Mon Nov 18 06:00:00 2024"), 3600), (WaitingFields(expires: "0"), 0),
    (WaitingFields(expires: "Thu, 19 Nov 1981 08:52:00 GMT"), 0),
    // The server's clock is five hours ahead in both fields.
    (
        WaitingFields(
            expires: "Mon, 18 Nov 2024 10:30:00 GMT", date: "Mon, 18 Nov 2024 10:00:00 GMT"), 1800
    ),
    // Ours is set by --now, two years behind; the fields go by the server's or by ours.
    (
        WaitingFields(
            expires: "Sat, 21 Nov 2026 10:30:00 GMT", date: "Sat, 21 Nov 2026 10:00:00 GMT"), 1800
    ),
    (
        WaitingFields(
            expires: "Mon, 18 Nov 2024 05:30:00 GMT", date: "Sat, 21 Nov 2026 10:00:00 GMT"), 1800
    ),
    // Stale when it is sent, by a clock that is three days ahead.
    (
        WaitingFields(
            expires: "Thu, 21 Nov 2024 05:00:00 GMT", date: "Thu, 21 Nov 2024 05:00:00 GMT"), 0
    ),
]

@Suite struct ScheduleFreshnessTests {
    @Test(
        "cache headers are read as RFC 9111 says",
        arguments: cacheFields)
    func freshness(fields: WaitingFields, seconds: Double) {
        for status in [200, 304] {
            let hold = PublisherHold(status: status, fields: fields, now: now)
            #expect(hold?.until.timeIntervalSince(now) ?? 0 == seconds)
        }
        #expect(PublisherHold(status: 500, fields: fields, now: now) == nil)
    }

    @Test(
        "Retry-After is a number of seconds or a date, and a week at most",
        arguments: [
            ("120", 120.0), (" 120 ", 120), ("Mon, 18 Nov 2024 07:00:00 GMT", 7200), ("31536000", 604_800),
            ("0", 0), ("-3", 0), ("plus tard", 0), ("Sun, 17 Nov 2024 07:00:00 GMT", 0),
        ])
    func retryAfter(text: String, seconds: Double) {
        let fields = WaitingFields(retryAfter: text, cacheControl: "max-age=60")
        #expect(
            PublisherHold(status: 503, fields: fields, now: now)?.until.timeIntervalSince(now) ?? 0 == seconds
        )
        #expect(PublisherHold(status: 200, fields: fields, now: now)?.reason == "max-age")
    }

    @Test(
        "what is no HTTP date is none",
        arguments: ["", "0", "demain", "Mon, 45 Nov 2024 05:00:00 GMT", "Mon, 18 Nov 2024"])
    func noDate(text: String) { #expect(Date(httpDate: text) == nil) }
}
