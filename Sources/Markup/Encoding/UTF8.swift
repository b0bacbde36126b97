/// The shape of a byte string as UTF-8, counted in one pass.
struct UTF8Census {
    /// Well-formed sequences of two to four bytes.
    private(set) var sequences = 0
    /// Places that break the rules of UTF-8.
    private(set) var errors = 0
    private(set) var isASCII = true
    /// The only error is a last character that was cut off.
    private(set) var onlyTailIsBroken = false

    var isValid: Bool { errors == 0 }

    init(of bytes: [UInt8]) {
        bytes.withUnsafeBytes { raw in
            var place = 0
            while true {
                place = endOfASCII(raw, from: place)
                guard place < raw.count else { return }
                isASCII = false
                place = countHighRun(raw, from: place)
            }
        }
    }

    /// Counts sequences until the next ASCII byte and returns its place.
    private mutating func countHighRun(_ raw: UnsafeRawBufferPointer, from start: Int) -> Int {
        var place = start
        while place < raw.count, raw[place] >= 0x80 {
            let length = sequenceLength(raw, at: place)
            if length > 0 {
                sequences += 1
            } else {
                errors += 1
                onlyTailIsBroken = errors == 1 && isCutSequence(raw, at: place)
                if onlyTailIsBroken { return raw.count }
            }
            place += max(length, 1)
        }
        return place
    }
}

/// UTF-8 in which every run of foreign bytes was read as windows-1252.
struct RepairedUTF8 {
    var utf8: [UInt8] = []
    var runs = 0
    var isCut = false
}

/// Keeps what is UTF-8 and reads each run of other bytes as windows-1252: half a page pasted from an old system.
func repairUTF8(_ bytes: [UInt8]) -> RepairedUTF8 {
    var result = RepairedUTF8()
    result.utf8.reserveCapacity(bytes.count + bytes.count / 16)
    bytes.withUnsafeBytes { raw in
        var place = 0
        var broken = false
        while place < raw.count {
            let length = raw[place] < 0x80 ? 1 : sequenceLength(raw, at: place)
            if length > 0 {
                result.utf8.append(contentsOf: raw[place..<place + length])
                broken = false
            } else if isCutSequence(raw, at: place) {
                result.utf8.append(scalar: 0xFFFD)
                result.isCut = true
                return
            } else {
                result.utf8.append(scalar: windows1252(raw[place]))
                if !broken { result.runs += 1 }
                broken = true
            }
            place += max(length, 1)
        }
    }
    return result
}

/// The first place at or after `start` that is not ASCII, 32 bytes at a step.
@inline(__always)
private func endOfASCII(_ raw: UnsafeRawBufferPointer, from start: Int) -> Int {
    var place = start
    while place &+ 32 <= raw.count {
        let a = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        let b = raw.loadUnaligned(fromByteOffset: place &+ 8, as: UInt64.self)
        let c = raw.loadUnaligned(fromByteOffset: place &+ 16, as: UInt64.self)
        let d = raw.loadUnaligned(fromByteOffset: place &+ 24, as: UInt64.self)
        if (a | b | c | d) & 0x8080_8080_8080_8080 != 0 { break }
        place &+= 32
    }
    while place < raw.count, raw[place] < 0x80 { place &+= 1 }
    return place
}

/// The length of the well-formed sequence that starts with the byte ≥ 0x80 at `place`, or 0 (RFC 3629, section 4).
@inline(__always)
func sequenceLength(_ raw: UnsafeRawBufferPointer, at place: Int) -> Int {
    let lead = raw[place]
    let left = raw.count &- place
    guard lead >= 0xC2, lead < 0xF5, left > 1 else { return 0 }
    let second = raw[place &+ 1]
    guard isContinuation(second) else { return 0 }
    if lead < 0xE0 { return 2 }
    guard left > 2, isContinuation(raw[place &+ 2]), secondFits(lead, second) else { return 0 }
    if lead < 0xF0 { return 3 }
    return left > 3 && isContinuation(raw[place &+ 3]) ? 4 : 0
}

/// No overlong forms, no surrogates, nothing above U+10FFFF.
@inline(__always)
private func secondFits(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xE0: second >= 0xA0
    case 0xED: second < 0xA0
    case 0xF0: second >= 0x90
    case 0xF4: second < 0x90
    default: true
    }
}

@inline(__always)
private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// A sequence of two or more bytes that the end of the document cuts off; a lone last lead byte is as likely a
/// windows-1252 letter, so it does not count.
private func isCutSequence(_ raw: UnsafeRawBufferPointer, at place: Int) -> Bool {
    let lead = raw[place]
    let wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let left = raw.count - place
    guard lead >= 0xE0, lead < 0xF5, left > 1, left < wanted else { return false }
    return raw[(place + 1)...].allSatisfy(isContinuation) && secondFits(lead, raw[place + 1])
}

/// The scalar of a byte in windows-1252; the five free places are C1 controls, as the Encoding Standard has them.
func windows1252(_ byte: UInt8) -> UInt32 {
    byte < 0x80 || byte > 0x9F ? UInt32(byte) : UInt32(windows1252High[Int(byte) - 0x80])
}

private let windows1252High: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153,
    0x9D,
    0x17E, 0x178,
]
