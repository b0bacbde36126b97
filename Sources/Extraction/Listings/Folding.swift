/// `text` for comparison only: lower case, no accents, one kind of apostrophe and dash, blanks squashed.
/// Works on bytes: French needs U+00C0–U+017F and a handful of punctuation, and this runs over whole pages.
func folded(_ text: String) -> String {
    var text = text
    let bytes = text.withUTF8 { foldedBytes($0) }
    return String(decoding: bytes, as: UTF8.self)
}

func foldedBytes(_ source: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    var lead: UInt8 = 0
    var middle: UInt8 = 0
    for byte in source {
        switch byte {
        case 0x41...0x5A: out.append(byte | 0x20)
        case 0x09...0x0D, 0x20: appendBlank(&out)
        case ..<0x80: out.append(byte)
        case 0xC0...: (lead, middle) = (byte, 0)
        default:
            if lead < 0xE0 {
                foldPair(lead, byte, &out)
            } else if middle == 0 {
                middle = byte
            } else if lead < 0xF0 {
                foldTriple(lead, middle, byte, &out)
            }
        }
    }
    if out.last == 0x20 { out.removeLast() }
    return out
}

private func appendBlank(_ out: inout [UInt8]) {
    if let last = out.last, last != 0x20 { out.append(0x20) }
}

/// U+00A0–U+017F without their accents; the second bytes of C3 upper and lower case differ by 0x20.
private let latinLetters: [UInt8] = Array(
    "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)

private func foldPair(_ lead: UInt8, _ byte: UInt8, _ out: inout [UInt8]) {
    switch (lead, byte) {
    case (0xC2, 0xA0): appendBlank(&out)
    case (0xC2, 0xAD): break  // a soft hyphen is nothing
    case (0xC3, 0x86), (0xC3, 0xA6): out.append(contentsOf: Array("ae".utf8))
    case (0xC3, 0x9F): out.append(contentsOf: Array("ss".utf8))
    case (0xC3, 0x80...0xBF): out.append(latinLetters[Int(byte - 0x80)])
    case (0xC5, 0x92), (0xC5, 0x93): out.append(contentsOf: Array("oe".utf8))
    case (0xCC, _), (0xCD, 0x80...0xAF): break  // combining accents of decomposed text
    default: out.append(contentsOf: [lead, byte])
    }
}

private func foldTriple(_ lead: UInt8, _ middle: UInt8, _ byte: UInt8, _ out: inout [UInt8]) {
    switch (lead, middle, byte) {
    case (0xE2, 0x80, 0x98...0x9B): out.append(UInt8(ascii: "'"))
    case (0xE2, 0x80, 0x90...0x95): out.append(UInt8(ascii: "-"))
    case (0xE2, 0x80, 0x9C...0x9F): out.append(UInt8(ascii: "\""))
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): appendBlank(&out)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): break  // zero width
    case (0xE2, 0x80, 0xA6): out.append(contentsOf: Array("...".utf8))
    default: out.append(contentsOf: [lead, middle, byte])
    }
}

/// The words of folded text: runs of letters and digits.
func words(of foldedText: String) -> [Substring] {
    foldedText.utf8.split { !isWordByte($0) }.map { Substring($0) }
}

func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122) || byte >= 0x80
}

/// Whether `phrase` stands in folded `text` with no word going on at either end.
func contains(_ text: String, phrase: String) -> Bool {
    let hay = Array(text.utf8)
    let needle = Array(phrase.utf8)
    guard !needle.isEmpty, hay.count >= needle.count else { return false }
    for start in 0...(hay.count - needle.count) where hay[start] == needle[0] {
        guard start == 0 || !isWordByte(hay[start - 1]) else { continue }
        let end = start + needle.count
        guard end == hay.count || !isWordByte(hay[end]) else { continue }
        if hay[start..<end].elementsEqual(needle) { return true }
    }
    return false
}
