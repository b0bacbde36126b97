internal import Text

// Lists that are sorted once with the fingerprint and compared by the thousand; nothing is built for a comparison.

extension RandomAccessCollection where Element: Comparable {
    /// Counts the elements that two sorted lists without repetitions have in common.
    func commonCount(with other: some RandomAccessCollection<Element>) -> Int {
        var (i, j) = (startIndex, other.startIndex)
        var count = 0
        while i < endIndex, j < other.endIndex {
            let (x, y) = (self[i], other[j])
            if x == y { count += 1 }
            if x <= y { i = index(after: i) }
            if y <= x { j = other.index(after: j) }
        }
        return count
    }

    /// True when every element of this sorted list stands in the other.
    func isContained(in other: some RandomAccessCollection<Element>) -> Bool {
        commonCount(with: other) == count
    }
}

extension [UInt32] {
    /// True when two sorted lists have an element in common.
    func meets(_ other: [UInt32]) -> Bool {
        withUnsafeBufferPointer { mine in
            other.withUnsafeBufferPointer { theirs in
                var (i, j) = (0, 0)
                while i < mine.count, j < theirs.count {
                    if mine[i] == theirs[j] { return true }
                    if mine[i] < theirs[j] { i += 1 } else { j += 1 }
                }
                return false
            }
        }
    }
}

extension [UInt32] {
    /// The place in this sorted list of the first number that is not smaller.
    func place(of number: UInt32) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Array where Element: Equatable {
    /// True when two short lists have an element in common.
    func shares(with other: [Element]) -> Bool {
        guard !isEmpty, !other.isEmpty else { return false }
        return contains { other.contains($0) }
    }
}

extension Array where Element: Comparable {
    /// The elements in order, each once.
    var sortedDistinct: [Element] {
        guard count > 1 else { return self }
        var sorted = self.sorted()
        var kept = 1
        for i in 1..<sorted.count where sorted[i] != sorted[kept - 1] {
            sorted[kept] = sorted[i]
            kept += 1
        }
        sorted.removeLast(sorted.count - kept)
        return sorted
    }
}

extension Array where Element: FixedWidthInteger & UnsignedInteger {
    /// The hashes in order, each once.
    var sortedDistinct: [Element] { distinctHashesInOrder }
}

extension Array where Element: Comparable {
    /// Inserts an element into this sorted list without repetitions, of which so many first ones are kept.
    mutating func insert(_ element: Element, keeping most: Int) {
        if count == most, let last, last <= element { return }
        let place = firstIndex { $0 >= element } ?? count
        if place < count, self[place] == element { return }
        insert(element, at: place)
        if count > most { removeLast() }
    }
}
