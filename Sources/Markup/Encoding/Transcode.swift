import Glibc

/// Text that was transcoded, and at how many places the bytes made no sense.
struct Transcoded {
    var utf8: [UInt8] = []
    var errors = 0
}

/// Transcodes to UTF-8 with U+FFFD for what cannot be read; windows-1252 by table, the rest by glibc's iconv.
func transcode(_ bytes: [UInt8], from encoding: WebEncoding) -> Transcoded {
    if encoding == .windows1252 { return mapBytes(bytes, windows1252) }
    if encoding.name == WebEncoding.userDefined {
        return mapBytes(bytes) { $0 < 0x80 ? UInt32($0) : 0xF700 + UInt32($0) }
    }
    var conversion = Conversion(encoding: encoding)
    return conversion.run(bytes)
}

private func mapBytes(_ bytes: [UInt8], _ scalar: (UInt8) -> UInt32) -> Transcoded {
    var result = Transcoded()
    result.utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
        if byte < 0x80 { result.utf8.append(byte) } else { result.utf8.append(scalar: scalar(byte)) }
    }
    return result
}

/// One pass of iconv over a document.
private struct Conversion {
    let encoding: WebEncoding
    private var result = Transcoded()
    private var buffer = [CChar](repeating: 0, count: 1 << 16)

    init(encoding: WebEncoding) { self.encoding = encoding }

    mutating func run(_ bytes: [UInt8]) -> Transcoded {
        let descriptor = iconv_open("UTF-8", encoding.iconvName)
        guard let descriptor, Int(bitPattern: descriptor) != -1 else {
            return mapBytes(bytes, windows1252)  // a system without glibc's converters
        }
        defer { iconv_close(descriptor) }
        result.utf8.reserveCapacity(bytes.count + bytes.count / 4)
        var copy = bytes
        copy.withUnsafeMutableBytes { convert($0, with: descriptor) }
        return result
    }

    private mutating func convert(_ input: UnsafeMutableRawBufferPointer, with descriptor: iconv_t) {
        var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = input.count
        while left > 0, next != nil {
            let before = left
            let failure = step(&next, &left, descriptor)
            if failure == 0 { continue }
            if failure == E2BIG && left < before { continue }
            skipBad(&next, &left)
        }
    }

    /// Converts until the buffer is full or something is wrong, and returns the errno or 0.
    private mutating func step(
        _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ descriptor: iconv_t
    ) -> Int32 {
        var failure: Int32 = 0
        var free = buffer.count
        buffer.withUnsafeMutableBufferPointer { space in
            var out = space.baseAddress
            let done = iconv(descriptor, &next, &left, &out, &free)
            if done == Int(bitPattern: UInt.max) { failure = errno }
        }
        let written = buffer.count - free
        buffer.withUnsafeBytes { result.utf8.append(contentsOf: $0[..<written]) }
        return failure
    }

    /// U+FFFD for one unit that cannot be read; a byte that windows-125x leaves free is a C1 control.
    private mutating func skipBad(_ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int) {
        guard let bad = next else { return }
        let byte = UInt8(bitPattern: bad.pointee)
        let isFree = encoding.name.hasPrefix("windows-125") && byte < 0xA0 && byte >= 0x80
        result.utf8.append(scalar: isFree ? UInt32(byte) : 0xFFFD)
        if !isFree { result.errors += 1 }
        let unit = encoding.name.hasPrefix("UTF-16") ? 2 : encoding.name.hasPrefix("UTF-32") ? 4 : 1
        let length = min(unit, left)
        next = bad + length
        left -= length
    }
}
