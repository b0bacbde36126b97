package import Calendar

/// From–to, both ends included, written to one grain; a missing end of an open span is nil.
package struct Span: Sendable, Hashable {
    /// Nil for « jusqu'au 31 juillet ».
    package let start: Moment?
    /// Nil for one date, and for « à partir du 3 mars ».
    package let end: Moment?
    package let grain: Grain

    package init(start: Moment?, end: Moment?) {
        let grain = min(start?.grain ?? .minute, end?.grain ?? .minute)
        self.start = start?.coarsened(to: grain)
        self.end = end?.coarsened(to: grain)
        self.grain = grain
    }
}
