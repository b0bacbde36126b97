// Transport: everything that touches a socket.
//
// It asks for pages politely, many at a time: conditional GETs, one request at a time per host with a pause between
// them, robots.txt before HTML pages, redirects one by one, every connected address checked, every answer held to its
// limits. It must never decide what an answer means for the schedule (Model does), never store, print or log, and
// never send a cookie, a Referer or a password to whom it is not meant for.
//
// One `curl_multi` loop on the calling thread is all the concurrency there is: no task, no lock, no thread of ours.
//
// Start reading at `Client.swift` (the loop), go on with `Errand.swift` (one visit from hop to hop), `HostQueues.swift`
// (who may be asked when) and `Transfer.swift` (one exchange with libcurl).

/// Why there can be no network at all.
package enum TransportFailure: Error, Sendable, Equatable {
    /// libcurl could not be set up.
    case noLibrary
}

/// The bounds of one visit that no configuration needs to change; tests make them small.
package struct Limits: Sendable, Equatable {
    /// As browsers and RFC 9110 section 15.4 have it, twice the longest chain seen at the centres.
    package var redirects = 10
    /// Lines and bytes of all header blocks of one answer.
    package var headerLines = 1_000
    package var headerBytes = 256 * 1024
    /// How much larger than its compressed form a body may be: real feeds stay under 60, bombs start at 1,000.
    package var ratio = 200
    /// For a connection to stand, TLS included, in seconds; never more than the whole visit may take.
    package var connectSeconds = 10.0
    /// Bytes a second below which an answer drips, over two thirds of the visit's time.
    package var dripBytesPerSecond = 20
    /// Of all answers that are open at once; what goes beyond it fails, the others go on.
    package var openBytes = 64_000_000
    /// A `Crawl-delay` beyond this is cut to it, in seconds.
    package var crawlDelaySeconds = 60.0

    package init() {}
}
