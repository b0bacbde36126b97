import Dates
import Foundation

private let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
private let reference = CivilDay(year: 2024, month: 11, day: 18)

/// Any text as a feed's date and as a French phrase: no crash, and what is written of an instant reads back as it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    // Years before 1000 and after 9999 cannot be written in RFC 3339.
    if let instant = instant(feedDate: text, timezone: zone),
        (-30_000_000_000..<253_000_000_000).contains(instant.timeIntervalSince1970)
    {
        let written = instant.rfc3339()
        let whole = Date(timeIntervalSince1970: instant.timeIntervalSince1970.rounded(.down))
        precondition(
            Dates.instant(feedDate: written, timezone: zone) == whole, "\(written) does not read back")
    }
    if let span = phrase(text, reference: reference) {
        if let first = span.start, let last = span.end {
            precondition(!(last < first), "a span ends before it starts")
        }
        _ = span.json
    }
    _ = dates(in: text, reference: reference)
    return 0
}
