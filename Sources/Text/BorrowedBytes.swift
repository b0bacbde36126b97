/// Bytes that live as long as the call that lent them; reading past the end gives 0.
///
/// Public, because the compiler inlines nothing of a type of the package in another room.
public struct BorrowedBytes {
    @usableFromInline let base: UnsafeBufferPointer<UInt8>
    @usableFromInline package let count: Int

    package init(_ base: UnsafeBufferPointer<UInt8>, count: Int? = nil) {
        self.base = base
        self.count = min(base.count, count ?? base.count)
    }

    @inlinable @inline(__always)
    package subscript(index: Int) -> UInt8 {
        UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : 0
    }

    package func prefix(_ length: Int) -> BorrowedBytes { BorrowedBytes(base, count: min(length, count)) }

    package func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: base[range.clamped(to: 0..<count)]), as: UTF8.self)
    }

    /// Returns the scalar at a position of valid UTF-8 and its length in bytes; a blank for one that is cut.
    @inlinable
    package func scalar(at index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(self[index])
        if first < 0x80 { return (first, 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= count else { return (0x20, count - index) }
        var scalar = first & (0xFF >> UInt32(length + 1))
        for k in 1..<length { scalar = scalar << 6 | UInt32(self[index + k] & 0x3F) }
        return (scalar, length)
    }
}
