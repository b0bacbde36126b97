import Extraction
import Foundation
import Model

/// Any bytes as a feed or a page: no crash, no hang, the same answer twice, and no item without an id.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let response = Response(url: "https://a.example.org/feed", contentType: nil, body: bytes)
    let reading = Reading(type: .feed, now: Date(timeIntervalSince1970: 1_700_000_000))
    let extracted = extract(response, as: reading)
    precondition(extracted == extract(response, as: reading), "two readings differ")
    for entry in extracted.entries {
        precondition(!entry.id.isEmpty, "an item without id")
        for address in [entry.url, entry.image, entry.comments] + entry.enclosures.map({ Optional($0.url) }) {
            precondition(address?.lowercased().hasPrefix("javascript:") != true, "an address runs code")
        }
    }
    precondition(extracted.format != nil || extracted.entries.isEmpty)
    _ = inspectJSON(extracted).text()
    return 0
}
