/// Longer ones are near to no known word, and comparing them takes time.
private let longestWord = 64

/// The known word that a person most likely meant, or nil when none is near.
func nearest(to word: String, among known: [String]) -> String? {
    let folded = bare(word)
    // One slip in four letters, or two slips: more would suggest words that have nothing in common.
    let tolerance = max(1, min(2, folded.count / 3))
    guard folded.count <= longestWord else { return nil }
    let best = known.map { (word: $0, slips: editDistance(folded, bare($0))) }.min { $0.slips < $1.slips }
    guard let best, best.slips <= tolerance else { return nil }
    return best.word
}

/// Letters and digits alone, in lower case: `home_page` and `homePage` are both `homepage`.
private func bare(_ word: String) -> [UInt8] {
    word.lowercased().utf8.filter {
        $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ")
    }
}

/// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment).
func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var previous: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
        var next = [i + 1]
        for j in b.indices {
            var cost = min(row[j + 1] + 1, next[j] + 1, row[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, previous[j - 1] + 1) }
            next.append(cost)
        }
        previous = row
        row = next
    }
    return row[b.count]
}
