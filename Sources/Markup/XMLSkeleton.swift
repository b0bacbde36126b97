internal import Glibc

/// A document without its long CDATA sections: each is replaced by a processing instruction, and put back when
/// libxml2 comes upon that.
///
/// Most of a feed is CDATA, and libxml2 looks at every character of it, in pieces of 300; here it is found by
/// `memchr`, checked a word at a time and copied once. What looks like CDATA may stand in a comment: then its instruction
/// is never met, the counts differ, and the document is read without this.
struct XMLSkeleton {
    /// What libxml2 is to read.
    private(set) var bytes: ArraySlice<UInt8>
    /// What was left out, in order, as places in the document.
    private(set) var lifted: [Range<Int>] = []

    static let target: StaticString = "moisson-lifted"

    init(_ source: ArraySlice<UInt8>) {
        bytes = source
        let sections = longSections(source)
        guard !sections.isEmpty else { return }
        var skeleton: [UInt8] = []
        skeleton.reserveCapacity(source.count - sections.reduce(0) { $0 + $1.count } + 64)
        var place = source.startIndex
        for section in sections {
            skeleton += source[place..<section.lowerBound - opening.utf8CodeUnitCount]
            skeleton += instruction.utf8
            place = section.upperBound + closing
        }
        skeleton += source[place...]
        bytes = skeleton[...]
        lifted = sections
    }
}

private let instruction = "<?moisson-lifted?>"
private let opening: StaticString = "<![CDATA["
/// The length of `]]>`.
private let closing = 3
/// Bytes from which a section is worth lifting.
private let longSection = 48

/// The contents of CDATA sections that are long, valid UTF-8 and free of control characters.
private func longSections(_ source: ArraySlice<UInt8>) -> [Range<Int>] {
    source.withUnsafeBytes { raw in
        guard let base = raw.baseAddress else { return [] }
        var sections: [Range<Int>] = []
        var place = 0
        while let start = find(opening, base, place, raw.count) {
            let first = start + opening.utf8CodeUnitCount
            guard let end = find("]]>", base, first, raw.count) else { break }
            place = end + closing
            guard end - first >= longSection, isCleanText(raw, first, end) else { continue }
            sections.append(source.startIndex + first..<source.startIndex + end)
        }
        return sections
    }
}

/// The next place of a short text: `memchr` for its first byte, then the rest.
private func find(_ text: StaticString, _ base: UnsafeRawPointer, _ start: Int, _ count: Int) -> Int? {
    let length = text.utf8CodeUnitCount
    var place = start
    while place + length <= count {
        guard let hit = memchr(base + place, Int32(text.utf8Start[0]), count - place) else { return nil }
        place = UnsafeRawPointer(hit) - base
        guard place + length <= count else { return nil }
        if memcmp(hit, text.utf8Start, length) == 0 { return place }
        place += 1
    }
    return nil
}

/// Whether bytes are characters of XML in UTF-8: eight at a step where they are ASCII from the blank up.
private func isCleanText(_ raw: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end {
        if place + 8 <= end {
            let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            // A high bit, or a byte below 0x20, which borrows from its high bit when 0x20 is taken away.
            let odd = (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080
            place += odd.trailingZeroBitCount >> 3
            if odd == 0 { continue }
        }
        let length = characterLength(raw, place, end)
        guard length > 0 else { return false }
        place += length
    }
    return true
}

/// Bytes of the character at `place`; 0 for what XML does not allow there.
@inline(__always)
private func characterLength(_ raw: UnsafeRawBufferPointer, _ place: Int, _ end: Int) -> Int {
    let byte = raw[place]
    if byte < 0x80 { return byte >= 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 ? 1 : 0 }
    let left = end - place
    guard byte >= 0xC2, left > 1, raw[place + 1] & 0xC0 == 0x80 else { return 0 }
    if byte < 0xE0 { return 2 }
    guard left > 2, raw[place + 2] & 0xC0 == 0x80 else { return 0 }
    let second = raw[place + 1]
    if byte < 0xF0 {
        if byte == 0xE0, second < 0xA0 { return 0 }  // overlong
        if byte == 0xED, second >= 0xA0 { return 0 }  // surrogates
        if byte == 0xEF, second == 0xBF, raw[place + 2] >= 0xBE { return 0 }  // U+FFFE, U+FFFF
        return 3
    }
    guard left > 3, raw[place + 3] & 0xC0 == 0x80, byte < 0xF5 else { return 0 }
    if byte == 0xF0, second < 0x90 { return 0 }
    return byte == 0xF4 && second >= 0x90 ? 0 : 4
}
