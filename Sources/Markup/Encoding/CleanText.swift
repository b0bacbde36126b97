/// True when bytes are characters of XML (section 2.2) in UTF-8 (RFC 3629), sixteen at a step.
///
/// A block that holds only ASCII, accented Latin letters and general punctuation is decided at once: a continuation byte
/// stands exactly where a lead byte before it wants one. Whatever else is in a block is looked at character by character.
func isCleanText(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { raw in
        guard var place = endOfCharacters(raw, from: 0, past: 2) else { return false }
        while place &+ 16 <= raw.count {
            if isPlainBlock(raw, at: place) {
                place &+= 16
            } else {
                let start = startOfCharacter(raw, before: place)
                guard let end = endOfCharacters(raw, from: start, past: place &+ 16) else { return false }
                place = end
            }
        }
        return endOfCharacters(raw, from: startOfCharacter(raw, before: place), past: raw.count) != nil
    }
}

private typealias Block = SIMD16<UInt8>

@inline(__always)
private func isPlainBlock(_ raw: UnsafeRawBufferPointer, at place: Int) -> Bool {
    let bytes = raw.loadUnaligned(fromByteOffset: place, as: Block.self)
    let before = raw.loadUnaligned(fromByteOffset: place &- 1, as: Block.self)
    let twoBefore = raw.loadUnaligned(fromByteOffset: place &- 2, as: Block.self)
    let isWanted = (before .>= Block(repeating: 0xC2)) .| (twoBefore .>= Block(repeating: 0xE0))
    let isContinuation = bytes & Block(repeating: 0xC0) .== Block(repeating: 0x80)
    let isControl =
        (bytes .< Block(repeating: 0x20)) .& (bytes .!= Block(repeating: 0x0A))
        .& (bytes .!= Block(repeating: 0x0D)) .& (bytes .!= Block(repeating: 0x09))
    // C0 and C1 lead nothing; E0, ED and EF lead what depends on the next bytes; F0 and more lead four.
    let isOdd =
        (bytes & Block(repeating: 0xFE) .== Block(repeating: 0xC0)) .| (bytes .== Block(repeating: 0xE0))
        .| (bytes .== Block(repeating: 0xED)) .| (bytes .>= Block(repeating: 0xEF))
    let wrong = (isWanted .^ isContinuation) .| isControl .| isOdd
    let lanes = unsafeBitCast(wrong, to: SIMD2<UInt64>.self)
    return lanes[0] | lanes[1] == 0
}

/// Returns the start of the character that ends before `place` or reaches over it, and may be cut.
private func startOfCharacter(_ raw: UnsafeRawBufferPointer, before place: Int) -> Int {
    var start = max(0, place - 1)
    while start > 0, place - start < 4, raw[start] & 0xC0 == 0x80 { start -= 1 }
    return start
}

/// The end of the first character that reaches `limit`; nil when one before it is not allowed.
private func endOfCharacters(_ raw: UnsafeRawBufferPointer, from start: Int, past limit: Int) -> Int? {
    var place = start
    while place < min(limit, raw.count) {
        let length = characterLength(raw, at: place)
        guard length > 0 else { return nil }
        place += length
    }
    return place
}

/// Bytes of the character at `place`; 0 for what XML does not allow there.
private func characterLength(_ raw: UnsafeRawBufferPointer, at place: Int) -> Int {
    let byte = raw[place]
    if byte < 0x80 { return byte >= 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 ? 1 : 0 }
    let length = sequenceLength(raw, at: place)
    let isNoCharacter = byte == 0xEF && length == 3 && raw[place + 1] == 0xBF && raw[place + 2] >= 0xBE
    return isNoCharacter ? 0 : length
}
