package import Foundation

extension Date {
    /// Reads the three date forms of HTTP (RFC 9110 section 5.6.7) as feeds' dates are read, two-digit years as of
    /// 1970–2069; nil for anything without a time.
    package init?(httpDate text: String) {
        guard let date = FeedDate(text, timezone: .gmt), date.grain == .minute else { return nil }
        self = date.instant
    }
}
