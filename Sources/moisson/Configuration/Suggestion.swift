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

extension [UInt8] {
    /// Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    fileprivate func editDistance(to other: [UInt8]) -> Int {
        var previous: [Int] = []
        var row = Array<Int>(0...other.count)
        for i in indices {
            var next = [i + 1]
            for j in other.indices {
                let change = row[j] + (self[i] == other[j] ? 0 : 1)
                var cost = Swift.min(row[j + 1] + 1, next[j] + 1, change)
                if i > 0, j > 0, self[i] == other[j - 1], self[i - 1] == other[j] {
                    cost = Swift.min(cost, previous[j - 1] + 1)
                }
                next.append(cost)
            }
            previous = row
            row = next
        }
        return row[other.count]
    }
}
