// Calendar: days, weeks and instants, and the date forms of the RFCs.
//
// One civil day, one ISO week, one value that is as precise as what was said (`When`), and one reader and writer for each
// of RFC 822, RFC 3339 and RFC 9110. It never asks the clock and reads no French: that is the room `Dates`.
//
// Start reading at `CivilDay.swift`, `When.swift` and `FeedDate.swift`; `Reading/` holds the steps that all readers share,
// `Writing.swift` the writers.
