import Glibc

/// Text that was transcoded, and at how many places the bytes made no sense.
struct Transcoded {
    var utf8: [UInt8] = []
    var errors = 0
}

/// Transcodes to UTF-8 with U+FFFD for what cannot be read: alphabets by table, the rest by glibc's iconv.
func transcode(_ bytes: [UInt8], from encoding: WebEncoding) -> Transcoded {
    if encoding == .windows1252 { return mapBytes(bytes, windows1252) }
    if encoding.name == WebEncoding.userDefined { return mapBytes(bytes) { 0xF700 + UInt32($0) } }
    if encoding.hasOneByteCharacters {
        let table = oneByteTable(of: encoding)
        return mapBytes(bytes) { table[Int($0) - 0x80] }
    }
    var conversion = Conversion(encoding: encoding)
    return conversion.run(bytes)
}

private func mapBytes(_ bytes: [UInt8], _ scalar: (UInt8) -> UInt32) -> Transcoded {
    var result = Transcoded()
    result.utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
        guard byte >= 0x80 else {
            result.utf8.append(byte)
            continue
        }
        let value = scalar(byte)
        if value == 0xFFFD { result.errors += 1 }
        result.utf8.append(scalar: value)
    }
    return result
}

extension WebEncoding {
    fileprivate var hasOneByteCharacters: Bool {
        name.hasPrefix("windows-") || name.hasPrefix("ISO-8859-") || name.hasPrefix("KOI8-")
            || name.hasPrefix("IBM") || name.hasPrefix("mac") || name.hasPrefix("x-mac-")
    }

    /// The differences between the Encoding Standard's tables and glibc's.
    fileprivate var corrections: [UInt8: UInt32] {
        switch name {
        case "macintosh": [0xC6: 0x2206, 0xDB: 0x20AC, 0xF0: 0xF8FF]
        case "x-mac-cyrillic": [0xFF: 0x20AC]
        default: [:]
        }
    }
}

/// The scalars of the bytes from 0x80 on; what Windows' alphabets leave free below 0xA0 are C1 controls.
private func oneByteTable(of encoding: WebEncoding) -> [UInt32] {
    (UInt8(0x80)...0xFF).map { byte in
        if let corrected = encoding.corrections[byte] { return corrected }
        var conversion = Conversion(encoding: encoding)
        let scalars = String(decoding: conversion.run([byte]).utf8, as: UTF8.self).unicodeScalars
        let value = scalars.first?.value ?? 0xFFFD
        return value == 0xFFFD && byte < 0xA0 && encoding.name.hasPrefix("windows-") ? UInt32(byte) : value
    }
}

/// One pass of iconv over a document.
private struct Conversion {
    let encoding: WebEncoding
    private var result = Transcoded()
    private var buffer: [CChar] = []

    init(encoding: WebEncoding) { self.encoding = encoding }

    mutating func run(_ bytes: [UInt8]) -> Transcoded {
        let descriptor = iconv_open("UTF-8", encoding.iconvName)
        guard let descriptor, Int(bitPattern: descriptor) != -1 else {
            return mapBytes(bytes, windows1252)  // a system without glibc's converters
        }
        defer { iconv_close(descriptor) }
        buffer = [CChar](repeating: 0, count: min(bytes.count * 4 + 16, 1 << 16))
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
        // Some converters hold the last character back, in case an accent follows.
        next = nil
        left = 0
        _ = step(&next, &left, descriptor)
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

    /// U+FFFD for one unit that cannot be read.
    private mutating func skipBad(_ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int) {
        guard let bad = next else { return }
        result.utf8.append(scalar: 0xFFFD)
        result.errors += 1
        let unit = encoding.name.hasPrefix("UTF-16") ? 2 : encoding.name.hasPrefix("UTF-32") ? 4 : 1
        let length = min(unit, left)
        next = bad + length
        left -= length
    }
}
