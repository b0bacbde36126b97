internal import Text

/// A stem of the index, and the number of items that hold it.
package struct IndexedWord: Sendable, Equatable {
    package let stem: String
    package let items: Int

    package init(stem: String, items: Int) {
        self.stem = stem
        self.items = items
    }
}

extension [IndexedWord] {
    /// The shortest word in which a slip is recognised: of two short words one is easily taken for the other.
    private static let shortestWord = 5
    /// Words of so many letters may have two slips.
    private static let longWord = 8

    /// Returns the stem that differs least, of several that of most items; nil when none differs by a slip or two alone.
    func nearest(to stem: String) -> String? {
        let letters = [UInt8](stem.utf8)
        guard letters.count >= Self.shortestWord, letters.allSatisfy(\.isLetter) else { return nil }
        let most = letters.count < Self.longWord ? 1 : 2
        let near = compactMap { word -> (word: IndexedWord, slips: Int)? in
            let known = [UInt8](word.stem.utf8)
            guard abs(known.count - letters.count) <= most, known.allSatisfy(\.isLetter) else { return nil }
            let slips = letters.editDistance(to: known)
            return slips <= most ? (word, slips) : nil
        }
        return near.min {
            ($0.slips, -$0.word.items, $0.word.stem) < ($1.slips, -$1.word.items, $1.word.stem)
        }?
        .word.stem
    }
}
