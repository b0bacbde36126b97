internal import Text

extension [String] {
    /// Returns the word of the list that a person most likely meant, or nil when none is near.
    func nearest(to word: String) -> String? {
        let bare = word.bareBytes
        // One slip in four letters, or two slips: more would suggest words that have nothing in common.
        let tolerance = Swift.max(1, Swift.min(2, bare.count / 3))
        guard bare.count <= longestWord else { return nil }
        let best = map { (word: $0, slips: bare.editDistance(to: $0.bareBytes)) }.min { $0.slips < $1.slips }
        guard let best, best.slips <= tolerance else { return nil }
        return best.word
    }
}

/// Longer words are near to no known word, and comparing them takes time.
private let longestWord = 64

extension String {
    /// Letters and digits alone, in lower case: `home_page` and `homePage` are both `homepage`.
    fileprivate var bareBytes: [UInt8] { lowercased().utf8.filter { !"_- ".utf8.contains($0) } }
}
