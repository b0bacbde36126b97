/// A text made fit for comparing, never for showing: lower case, no accents, words with one space between. Elided
/// words (« l’ », « qu’ ») and inclusive endings (« habitant·es », « acteur-trices », « élu(e)s ») are dropped.
package struct FoldedText: Sendable, Equatable {
    /// ASCII letters and digits, other scripts as UTF-8, one space between two words.
    package let bytes: [UInt8]
    /// The words in order.
    package let words: [FoldedWord]

    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { FoldedText(bytes: $0) }
    }

    /// Of plain text as UTF-8.
    package init(bytes source: UnsafeBufferPointer<UInt8>) { self.init(source, isHTML: false) }

    /// Of an HTML fragment: tags part words, entities are decoded.
    package init(html: String) {
        var html = html
        self = html.withUTF8 { FoldedText($0, isHTML: true) }
    }

    private init(_ source: UnsafeBufferPointer<UInt8>, isHTML: Bool) {
        var folding = Folding()
        folding.scan(source, isHTML: isHTML)
        folding.endWord(by: 0)
        bytes = folding.bytes
        words = folding.words
    }

    /// The words as strings.
    package var strings: [String] { words.map { string($0) } }

    /// The words with one space between.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// One word as a string.
    package func string(_ word: FoldedWord) -> String { String(decoding: bytes[word.range], as: UTF8.self) }

    /// A hash of the word's stem: what `stableHash` gives for `stem` of the word.
    package func stemHash(of word: FoldedWord) -> UInt64 {
        bytes.withUnsafeBufferPointer { bytes in
            let start = word.range.lowerBound
            var end = word.range.upperBound
            func last(_ behind: Int = 0) -> UInt8 { bytes[end - 1 - behind] }
            let isPlural = end - start > 3 && last(2) == 0x61 && last(1) == 0x75 && last() == 0x78  // -aux
            if isPlural {
                end -= 2
            } else {
                if end - start > 3, last() == 0x73 || last() == 0x78 { end -= 1 }
                if end - start > 3, last() == 0x65 { end -= 1 }
                if end - start > 3, last() == 0x65 { end -= 1 }
                if end - start > 4, last() == last(1) { end -= 1 }
            }
            var state = fnvOffset
            for place in start..<end { state = (state ^ UInt64(bytes[place])) &* fnvPrime }
            if isPlural { state = (state ^ 0x6C) &* fnvPrime }
            return mixed(state)
        }
    }
}

/// A word of a folded text: where it stands, how it was written, and hashes by which it is compared.
package struct FoldedWord: Sendable, Equatable {
    /// FNV-1a of its bytes with a final mix, as `stableHash` gives it.
    package let hash: UInt64
    /// The same without a plain plural's ending: « quartiers » and « quartier », « réseaux » and « réseau » agree.
    package let singular: UInt64
    private let start: Int32
    private let length: Int32
    package fileprivate(set) var marks: WordMarks

    /// Where it stands in the bytes of its text.
    @inlinable package var range: Range<Int> { lowerBound..<upperBound }

    /// Its length in bytes.
    package var count: Int { Int(length) }

    @usableFromInline package var lowerBound: Int { Int(start) }
    @usableFromInline package var upperBound: Int { Int(start) + Int(length) }

    fileprivate init(_ bytes: [UInt8], from start: Int, marks: WordMarks) {
        var state = fnvOffset
        var beforeLast = state
        for i in start..<bytes.count {
            beforeLast = state
            state = (state ^ UInt64(bytes[i])) &* fnvPrime
        }
        let last = bytes[bytes.count - 1]
        let isPlural = bytes.count - start > 3 && (last == UInt8(ascii: "s") || last == UInt8(ascii: "x"))
        hash = mixed(state)
        singular = isPlural ? mixed(beforeLast) : hash
        self.start = Int32(start)
        length = Int32(bytes.count - start)
        self.marks = marks
    }
}

/// A text while it is being folded.
private struct Folding {
    var bytes: [UInt8] = []
    var words: [FoldedWord] = []
    private var wordStart = 0
    /// What ended the word before this one, when nothing else stood between them.
    private var joint: UInt32 = 0
    private var pendingJoint: UInt32 = 0
    private var isOpen = false
    private var isCapital = false
    private var pendingMarks: WordMarks = .beginsSentence

    mutating func scan(_ source: UnsafeBufferPointer<UInt8>, isHTML: Bool) {
        bytes.reserveCapacity(source.count)
        words.reserveCapacity(source.count / 6)
        var i = 0
        while i < source.count {
            let byte = source[i]
            if byte < 0x80 {
                if isHTML, byte == UInt8(ascii: "<") {
                    endWord(by: startsBlock(source, i) ? 0x0A : 0x20)
                    i = endOfTag(source, i)
                    continue
                }
                if isHTML, byte == UInt8(ascii: "&"), let (scalar, next) = entity(source, i) {
                    take(scalar)
                    i = next
                    continue
                }
                let folded = asciiFold[Int(byte)]
                if folded != 0 {
                    append(folded, isCapital: folded != byte)
                } else {
                    endWord(by: UInt32(byte))
                }
                i += 1
            } else {
                let (scalar, length) = decode(source, i)
                take(scalar)
                i += length
            }
        }
    }

    private mutating func append(_ byte: UInt8, isCapital: Bool = false) {
        if !isOpen {
            isOpen = true
            self.isCapital = isCapital
            if !bytes.isEmpty { bytes.append(0x20) }
            wordStart = bytes.count
            joint = pendingJoint
        }
        bytes.append(byte)
    }

    private mutating func take(_ scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            let folded = asciiFold[Int(scalar)]
            if folded != 0 { append(folded, isCapital: scalar < 0x60) } else { endWord(by: scalar) }
        // Soft hyphen, joiners, loose accents.
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F: break
        case 0xC0..<0x180: latin(scalar)
        case 0x2070...0x209C, 0xB2, 0xB3, 0xB9, 0x1D43...0x1D58, 0x2B0...0x2B8: superscript(scalar)
        case 0xFB00...0xFB06: ligature(scalar)
        case 0x80..<0xC0, 0x2000..<0x2070, 0x20A0...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE0F,
            0x1F000...0x1FAFF:
            endWord(by: scalar)
        default: for byte in utf8(scalar) { append(byte) }
        }
    }

    private mutating func latin(_ scalar: UInt32) {
        let letters = latinFold[Int(scalar - 0xC0)]
        let isCapital = scalar < 0xDF || (scalar >= 0x100 && scalar % 2 == 0)
        if letters.isEmpty { endWord(by: scalar) }
        for byte in letters.utf8 { append(byte, isCapital: isCapital) }
    }

    private mutating func superscript(_ scalar: UInt32) {
        if let byte = superscripts[scalar] { append(byte) } else { endWord(by: scalar) }
    }

    private mutating func ligature(_ scalar: UInt32) {
        for byte in ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(scalar - 0xFB00)].utf8 { append(byte) }
    }

    mutating func endWord(by separator: UInt32) {
        // Only one character between two words can be a hyphen or a middle dot that joins them.
        pendingJoint = isOpen ? separator : 0x20
        defer { mark(separator) }
        guard isOpen else { return }
        isOpen = false
        let word = bytes[wordStart...]
        let isElided = isApostrophe(separator) && elisions.contains { word.elementsEqual($0) }
        if isElided || (isInclusiveJoint(joint) && !words.isEmpty && isInclusiveEnding(word)) {
            bytes.removeLast(bytes.count - max(0, wordStart - (wordStart > 0 ? 1 : 0)))
            return
        }
        let isCapital = isCapital && bytes[wordStart] > 0x39
        words.append(
            FoldedWord(
                bytes, from: wordStart, marks: isCapital ? pendingMarks.union(.capital) : pendingMarks))
        pendingMarks = []
    }

    private mutating func mark(_ separator: UInt32) {
        switch separator {
        case 0x21, 0x2E, 0x3A, 0x3B, 0x3F, 0x0A, 0x0D, 0x7C, 0x2013, 0x2014, 0x2022:
            pendingMarks.insert(.beginsSentence)
        case 0x2026:
            pendingMarks.insert(.beginsSentence)
            if !words.isEmpty { words[words.count - 1].marks.insert(.isCut) }
        case 0xAB, 0x201C: pendingMarks.formUnion([.beginsSentence, .beginsQuote])
        case 0xBB, 0x201D: if !words.isEmpty { words[words.count - 1].marks.insert(.endsQuote) }
        default: break
        }
    }
}

/// How a word of a text was written, as far as folding loses it.
package struct WordMarks: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let capital = WordMarks(rawValue: 1)
    /// Where a capital means nothing.
    package static let beginsSentence = WordMarks(rawValue: 2)
    package static let beginsQuote = WordMarks(rawValue: 4)
    package static let endsQuote = WordMarks(rawValue: 8)
    /// Before « … », where an excerpt may have broken it off.
    package static let isCut = WordMarks(rawValue: 16)
}

/// Whether the tag at a position is one of a paragraph, a heading, a list, a table or a line break.
private func startsBlock(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var i = start + 1
    if i < source.count, source[i] == UInt8(ascii: "/") { i += 1 }
    guard i + 1 < source.count else { return false }
    switch source[i] | 0x20 {
    case UInt8(ascii: "p"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "t"):
        return true
    case UInt8(ascii: "b"):
        return source[i + 1] | 0x20 == UInt8(ascii: "r") || source[i + 1] | 0x20 == UInt8(ascii: "l")
    default: return false
    }
}

private func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2019, 0x2018, 0x60, 0xB4, 0x2032, 0x2BC: true
    default: false
    }
}

/// `-`, `.`, `(`, `)`, `·`, `•`, `‧`, `⋅`, non-breaking hyphen.
private func isInclusiveJoint(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2E, 0x28, 0x29, 0xB7, 0x2022, 0x2027, 0x22C5, 0x2010, 0x2011: true
    default: false
    }
}

private let elisions = ["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"]
    .map {
        Array($0.utf8)
    }

private let inclusiveEndings: Set<[UInt8]> = Set(
    [
        "e", "es", "s", "ne", "nes", "trice", "trices", "ice", "ices", "rice", "rices", "euse", "euses", "te",
        "tes",
        "ve", "ves", "fe", "ere", "eres", "x",
    ].map { Array($0.utf8) })

private func isInclusiveEnding(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 6 && inclusiveEndings.contains(Array(word))
}

/// Lower case of ASCII letters and digits, 0 for everything else.
private let asciiFold: [UInt8] = (0..<128).map { (code: UInt8) -> UInt8 in
    switch code {
    case 0x30...0x39, 0x61...0x7A: code
    case 0x41...0x5A: code + 0x20
    default: 0
    }
}

/// U+00C0 to U+017F without their accents.
private let latinFold: [String] = {
    let plain =
        "aaaaaa.ceeeeiiiidnooooo ouuuuy..aaaaaa.ceeeeiiiidnooooo ouuuuy.y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllllllln"
        + "nnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    var table = plain.map { $0 == " " || $0 == "." ? "" : String($0) }
    for (scalar, letters): (Int, String) in [
        (0xC6, "ae"), (0xE6, "ae"), (0xDF, "ss"), (0xDE, "th"), (0xFE, "th"), (0x132, "ij"), (0x133, "ij"),
        (0x152, "oe"), (0x153, "oe"),
    ] { table[scalar - 0xC0] = letters }
    return table
}()

/// ORIV writes « 2ᵉ » with U+1D49; others « 1ᵉʳ », « n² ».
private let superscripts: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [0xB9: 0x31, 0xB2: 0x32, 0xB3: 0x33, 0x2070: 0x30]
    for digit: UInt32 in 4...9 { table[0x2070 + digit] = UInt8(0x30 + digit) }
    for digit: UInt32 in 0...9 { table[0x2080 + digit] = UInt8(0x30 + digit) }
    for (scalar, letter): (UInt32, String) in [
        (0x1D43, "a"), (0x1D47, "b"), (0x1D48, "d"), (0x1D49, "e"), (0x1D4D, "g"), (0x1D4F, "k"),
        (0x1D50, "m"),
        (0x1D52, "o"), (0x1D56, "p"), (0x1D57, "t"), (0x1D58, "u"), (0x2B0, "h"), (0x2B3, "r"), (0x2B2, "j"),
        (0x2B7, "w"), (0x2B8, "y"), (0x2071, "i"), (0x207F, "n"),
    ] { table[scalar] = letter.utf8.first }
    return table
}()

private func utf8(_ scalar: UInt32) -> [UInt8] {
    guard let valid = Unicode.Scalar(scalar) else { return [] }
    return Array(String(Character(valid)).lowercased().utf8)
}

/// The scalar at a position of valid UTF-8, and its length in bytes.
package func decode(_ source: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt32, Int) {
    let first = UInt32(source[i])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard i + length <= source.count else { return (0x20, source.count - i) }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for k in 1..<length { scalar = scalar << 6 | UInt32(source[i + k] & 0x3F) }
    return (scalar, length)
}

/// The position after the tag that begins at `start`; a `<` that begins none is one character.
package func endOfTag(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var quote: UInt8 = 0
    var i = start + 1
    while i < source.count {
        let byte = source[i]
        if quote != 0 {
            if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
        } else if byte == UInt8(ascii: ">") {
            return i + 1
        }
        i += 1
    }
    return start + 1
}

/// The scalar of `&eacute;`-free sanitised HTML's entities: numbers and the five of XML, and `&nbsp;`.
package func entity(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UInt32, Int)? {
    let limit = min(source.count, start + 10)
    guard let end = (start..<limit).first(where: { source[$0] == UInt8(ascii: ";") }), end > start + 1 else {
        return nil
    }
    let name = String(decoding: UnsafeBufferPointer(rebasing: source[(start + 1)..<end]), as: UTF8.self)
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
        return UInt32(name.dropFirst(2), radix: 16).map { ($0, end + 1) }
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst(1)).map { ($0, end + 1) } }
    let scalars: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0,
    ]
    return scalars[name].map { ($0, end + 1) }
}

/// A folded word without the endings of number and gender, roughly: « régionaux », « régionale » and « régional » agree.
package func stem(_ word: String) -> String {
    var letters = Array(word.utf8)
    func ends(_ ending: String) -> Bool {
        letters.count > 3 && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    if ends("aux") {
        letters.removeLast(2)
        letters.append(UInt8(ascii: "l"))
    }
    if ends("s") || ends("x") { letters.removeLast() }
    if ends("e") { letters.removeLast() }
    if ends("e") { letters.removeLast() }
    if letters.count > 4, letters[letters.count - 1] == letters[letters.count - 2] { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
}
