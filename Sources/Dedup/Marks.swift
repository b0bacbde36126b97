/// A set of numbers as one bit each of a small table: what is not marked is not in it, and what is marked may be. Most pairs of
/// texts have little in common, and that is told by it.
struct Marks: Sendable {
    private let bits: [UInt64]

    private static let words = 64

    init(of numbers: [some FixedWidthInteger & UnsignedInteger]) {
        var bits = [UInt64](repeating: 0, count: numbers.isEmpty ? 0 : Self.words)
        for number in numbers {
            let place = Self.place(of: number)
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }
        self.bits = bits
    }

    /// Counts the numbers that may be in the set.
    func count(of numbers: [some FixedWidthInteger & UnsignedInteger]) -> Int {
        guard !bits.isEmpty else { return 0 }
        return bits.withUnsafeBufferPointer { bits in
            numbers.withUnsafeBufferPointer { numbers in
                var count = 0
                for number in numbers {
                    let place = Self.place(of: number)
                    count += Int(truncatingIfNeeded: bits[place >> 6] >> UInt64(place & 63) & 1)
                }
                return count
            }
        }
    }

    /// Calls `body` with the place of each number that may be in the set, in order.
    func forEachMarked(in numbers: Slice<UnsafeBufferPointer<UInt32>>, _ body: (Int) -> Void) {
        guard !bits.isEmpty else { return }
        bits.withUnsafeBufferPointer { bits in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: numbers.count) { marked in
                var count = 0
                // Without branches: whether a number is marked is as good as random.
                for i in numbers.indices {
                    let place = Self.place(of: numbers[i])
                    marked[count] = i
                    count += Int(truncatingIfNeeded: bits[place >> 6] >> UInt64(place & 63) & 1)
                }
                for k in 0..<count { body(marked[k]) }
            }
        }
    }

    private static func place(of number: some FixedWidthInteger & UnsignedInteger) -> Int {
        Int(truncatingIfNeeded: number) & (words * 64 - 1)
    }
}
