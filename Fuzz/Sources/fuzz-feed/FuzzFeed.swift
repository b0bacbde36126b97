import Extraction
import Foundation
import Model
import Text

/// Any bytes as a feed or a page: no crash, no hang, the same answer twice and by the slow way, strings that are
/// valid, and no item without an id.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let response = Response(url: "https://a.example.org/feed", contentType: nil, body: bytes)
    let reading = Reading(type: .feed, now: Date(timeIntervalSince1970: 1_700_000_000))
    let extracted = extract(response, as: reading)
    precondition(extracted == extract(response, as: reading), "two readings differ")
    compareWithSlowReading(extracted, bytes, reading)
    for entry in extracted.entries {
        for text in [entry.title, entry.summaryHTML, entry.contentHTML, entry.id] {
            precondition(text.map { String(validating: $0.utf8, as: UTF8.self) == $0 } != false, "not UTF-8")
        }
        precondition(!entry.id.isEmpty, "an item without id")
        for address in [entry.url, entry.image, entry.comments] + entry.enclosures.map({ Optional($0.url) }) {
            precondition(address?.lowercased().hasPrefix("javascript:") != true, "an address runs code")
        }
    }
    precondition(extracted.format != nil || extracted.entries.isEmpty)
    _ = inspectJSON(extracted).text()
    return 0
}

/// A server that names an encoding sends the document the slow way: what takes the fast one must come out the same.
private func compareWithSlowReading(_ fast: Extracted, _ bytes: [UInt8], _ reading: Reading) {
    let type = "application/xml; charset=utf8"
    let slow = extract(
        Response(url: "https://a.example.org/feed", contentType: type, body: bytes), as: reading)
    guard fast.remarks.isEmpty, slow.remarks.isEmpty, fast.encoding == slow.encoding else { return }
    precondition(fast.format == slow.format && fast.entries == slow.entries, "the ways differ")
}
