// Model: the words of the program.
//
// The values that cross from one room to another live here, and the decisions that need nothing but values: what an
// item's identity is, which pages are due, what has changed, what an edition holds. Nothing here touches the
// network, the disk, the database or the clock: `now` and the time zone are arguments.
//
// Start reading at `Source.swift` (what is given), go on with `Extracted.swift` (what is read), `Item.swift` (what is
// kept), `Story.swift` (what belongs together) and `Edition.swift` (what is published).
