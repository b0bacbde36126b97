/// BorrowedBytes that live as long as the call that lent them; reading past the end gives 0.
package struct BorrowedBytes {
    private let base: UnsafeBufferPointer<UInt8>
    package let count: Int

    package init(_ base: UnsafeBufferPointer<UInt8>, count: Int? = nil) {
        self.base = base
        self.count = min(base.count, count ?? base.count)
    }

    @inline(__always)
    package subscript(index: Int) -> UInt8 {
        UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : 0
    }

    package func prefix(_ length: Int) -> BorrowedBytes { BorrowedBytes(base, count: min(length, count)) }

    package func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: base[range.clamped(to: 0..<count)]), as: UTF8.self)
    }
}
