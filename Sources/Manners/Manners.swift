// Manners: when a page is asked and what is remembered of its visits.
//
// The room decides which pages are due, reads what publishers ask of those who poll (freshness, ttl, skipHours,
// robots.txt) and learns each page's rhythm. It must never touch the network, the clock or the database: the instant
// and the memories come in as values, plans and new memories go out.
//
// Start reading at `VisitPlan.swift` (before a visit), go on with `Remembered.swift` (after it).
