/// A range of an outline's nodes, `[from, to)` in document order: one element with all below it, or several siblings.
struct NodeRange: Hashable {
    var from: Int
    var to: Int

    func contains(_ other: NodeRange) -> Bool { from <= other.from && other.to <= to }
    func overlaps(_ other: NodeRange) -> Bool { from < other.to && other.from < to }
}

extension Sequence {
    /// The share of the elements that satisfy a condition, 0 to 1; 0 of nothing.
    func share(where isMeant: (Element) -> Bool) -> Double {
        var all = 0
        var meant = 0
        for element in self {
            all += 1
            if isMeant(element) { meant += 1 }
        }
        return all == 0 ? 0 : Double(meant) / Double(all)
    }
}
