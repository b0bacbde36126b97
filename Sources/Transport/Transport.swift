// Transport: everything that touches a socket.
//
// It asks for pages politely, many at a time: conditional GETs, one request at a time per host with a pause between
// them, robots.txt before HTML pages, redirects one by one, every connected address checked, every answer held to its
// limits. It must never decide what an answer means for the schedule (Manners does) or what kind of page it is (Extraction does), never store, print or log, and
// never send a cookie, a Referer or a password to whom it is not meant for.
//
// One `curl_multi` loop on the calling thread is all the concurrency there is; only `Client.Waker` may be used on others.
//
// Start reading at `Client.swift` (the loop), go on with `PendingRequest.swift` (one visit from hop to hop), `HostQueues.swift`
// (who may be asked when) and `Transfer.swift` (one exchange with libcurl).

/// The reason why there can be no network at all.
package enum TransportFailure: Error, Sendable, Equatable {
    /// libcurl could not be set up.
    case noLibrary
}

/// The bounds of one visit that no configuration needs to change; tests make them small.
package struct Limits: Sendable, Equatable {
    /// http to https, with and without www, an old domain to the new one: five at most make sense; beyond ten is a circle.
    package var redirects = 10
    /// Lines and bytes of all header blocks of one answer.
    package var headerLines = 1_000
    package var headerBytes = 256 * 1024
    /// A body over a megabyte may be so many times larger than its compressed form: text shrinks some ten times, a bomb a thousand.
    package var ratio = 200
    /// For a connection to stand, TLS included, in seconds; never more than the whole visit may take.
    package var connectSeconds = 10.0
    /// An answer that brings fewer bytes a second than this for so many whole seconds drips; the time before its first
    /// byte counts, so it is long enough for a tired WordPress to wake up.
    package var dripBytesPerSecond = 20
    package var dripSeconds = 20
    /// Of all answers that are open at once; what goes beyond it fails, the others go on.
    package var openBytes = 64_000_000
    /// A `Crawl-delay` beyond this is cut to it, in seconds.
    package var crawlDelaySeconds = 60.0

    package init() {}
}
