internal import Foundation

/// The facts by which dates are judged.
struct DateReading {
    var now: Date
    var timezone: TimeZone
    /// For the hours of events.
    var eventTimezone: TimeZone
    /// True when the page calls itself an agenda.
    var isAgenda: Bool
    /// The page's headings that say when the records below them are.
    var headings: DateHeadings
}
