import Calendar
import Dates
import Foundation

private let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
private let reference = CivilDay(year: 2024, month: 11, day: 18)
/// Years before 1000 and after 9999 cannot be written in RFC 3339.
private let writable = -30_000_000_000.0..<253_000_000_000

/// Any text as a feed's date and as a French phrase: no crash, and what is written of an instant reads back as it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    if let date = FeedDate(text, timezone: zone), writable.contains(date.instant.timeIntervalSince1970) {
        let written = date.instant.rfc3339()
        let whole = Date(timeIntervalSince1970: date.instant.timeIntervalSince1970.rounded(.down))
        precondition(
            FeedDate(written, timezone: zone)?.instant == whole, "\(written) does not read back")
    }
    let dates = FrenchDates(in: text, reference: reference)
    if let span = dates.span, let first = span.start, let last = span.end {
        precondition(!(last < first), "a span ends before it starts")
    }
    _ = dates.mentions()
    return 0
}
