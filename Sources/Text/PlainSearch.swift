// Letters sought in a text byte by byte, without a look at Unicode: for what is found in few texts of many.

extension Substring {
    /// The place of `needle`, which stands in the same bytes; nil where it does not, and for an empty one.
    package func range(ofPlain needle: String) -> Range<Index>? {
        guard let first = needle.utf8.first else { return nil }
        var rest = utf8[...]
        while let hit = rest.firstIndex(of: first) {
            if utf8[hit...].starts(with: needle.utf8) {
                return hit..<utf8.index(hit, offsetBy: needle.utf8.count)
            }
            rest = utf8[utf8.index(after: hit)...]
        }
        return nil
    }
}

extension String {
    /// True when `needle` stands in it in the same bytes.
    package func hasBytes(_ needle: String) -> Bool { self[...].range(ofPlain: needle) != nil }
}
