extension Array where Element: FixedWidthInteger & UnsignedInteger {
    /// The numbers in order. Made for hashes: their first bits are spread evenly, so that each is put near its place at once.
    @inlinable
    package var hashesInOrder: [Element] {
        guard count > 16 else { return sorted() }
        let bits = Swift.min(Int.bitWidth - 1 - count.leadingZeroBitCount, 14, Element.bitWidth)
        let shift = Element.bitWidth - bits
        // Behind each group its end, once the groups are filled.
        var ends = [Int](repeating: 0, count: (1 << bits) + 1)
        for hash in self { ends[Int(truncatingIfNeeded: hash >> shift) + 1] += 1 }
        for group in 1..<ends.count { ends[group] += ends[group - 1] }
        return [Element](unsafeUninitializedCapacity: count) { output, filled in
            for hash in self {
                let group = Int(truncatingIfNeeded: hash >> shift)
                output[ends[group]] = hash
                ends[group] += 1
            }
            filled = count
            var start = 0
            for group in 0..<(ends.count - 1) {
                let end = ends[group]
                if end - start > 1 { output[start..<end].sortFew() }
                start = end
            }
        }
    }

    /// The numbers in order, each once; made for hashes.
    @inlinable
    package var distinctHashesInOrder: [Element] {
        var sorted = hashesInOrder
        var kept = 0
        for place in sorted.indices where kept == 0 || sorted[kept - 1] != sorted[place] {
            sorted[kept] = sorted[place]
            kept += 1
        }
        sorted.removeLast(sorted.count - kept)
        return sorted
    }
}

extension MutableCollection where Self: RandomAccessCollection, Index == Int, Element: Comparable {
    /// Sorts what is a few elements as a rule.
    @inlinable
    package mutating func sortFew() {
        guard count <= 24 else { return sort() }
        for place in (startIndex + 1)..<endIndex {
            let element = self[place]
            var hole = place
            while hole > startIndex, element < self[hole - 1] {
                self[hole] = self[hole - 1]
                hole -= 1
            }
            self[hole] = element
        }
    }
}
