extension [UInt8] {
    /// Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    package func editDistance(to other: [UInt8]) -> Int {
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
