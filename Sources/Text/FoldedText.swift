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
        folding.scan(BorrowedBytes(source), isHTML: isHTML)
        folding.endWord(by: 0)
        bytes = folding.bytes
        words = folding.words
    }

    /// What the words are compared by when their forms do not matter, in 32 bits.
    package var stems: [UInt32] { words.map { UInt32(truncatingIfNeeded: stemHash(of: $0)) } }

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
            return state.mixed
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

    /// The place of the word in the bytes of its text.
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
        hash = state.mixed
        singular = isPlural ? beforeLast.mixed : hash
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
    /// The character that ended the word before this one, when nothing else stood between them.
    private var joint: UInt32 = 0
    private var pendingJoint: UInt32 = 0
    private var isOpen = false
    private var isCapital = false
    private var pendingMarks: WordMarks = .beginsSentence

    mutating func scan(_ source: BorrowedBytes, isHTML: Bool) {
        bytes.reserveCapacity(source.count)
        words.reserveCapacity(source.count / 6)
        var i = 0
        while i < source.count {
            let byte = source[i]
            if isHTML, byte == UInt8(ascii: "<") {
                endWord(by: source.isBlockTag(at: i) ? 0x0A : 0x20)
                i = source.endOfTag(from: i)
            } else if isHTML, byte == UInt8(ascii: "&"), let (scalar, end) = source.reference(at: i) {
                take(scalar)
                i = end
            } else if byte.isDigit || byte.isLetter {
                append(byte.lowercased, isCapital: byte & 0x60 == 0x40)
                i += 1
            } else if byte < 0x80 {
                endWord(by: UInt32(byte))
                i += 1
            } else {
                let (scalar, length) = source.scalar(at: i)
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
        let letters = BaseLetters(of: scalar)
        guard letters.isEmpty else {
            let isCapital = scalar < 0x250 && scalar.isLatinCapital
            for byte in letters { append(byte, isCapital: isCapital) }
            return
        }
        switch scalar {
        // Soft hyphen, joiners, loose accents.
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F: break
        case 0..<0x180, 0x2B0...0x2B8, 0x1D43...0x1D58, 0x2000...0x209C, 0x20A0...0x2BFF, 0x3000...0x303F,
            0xFE00...0xFE0F, 0x1F000...0x1FAFF:
            endWord(by: scalar)
        default:
            guard let scalar = Unicode.Scalar(scalar) else { return }
            for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
        }
    }

    mutating func endWord(by separator: UInt32) {
        // Only one character between two words can be a hyphen or a middle dot that joins them.
        pendingJoint = isOpen ? separator : 0x20
        defer { mark(by: separator) }
        guard isOpen else { return }
        isOpen = false
        let word = bytes[wordStart...]
        let isElided = separator.isApostrophe && word.isElision
        if isElided || (joint.isInclusiveJoint && !words.isEmpty && word.isInclusiveEnding) {
            bytes.removeLast(bytes.count - max(0, wordStart - (wordStart > 0 ? 1 : 0)))
            return
        }
        let isCapital = isCapital && bytes[wordStart] > 0x39
        words.append(
            FoldedWord(
                bytes, from: wordStart, marks: isCapital ? pendingMarks.union(.capital) : pendingMarks))
        pendingMarks = []
    }

    private mutating func mark(by separator: UInt32) {
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

/// The spelling of a word of a text, as far as folding loses it.
package struct WordMarks: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let capital = WordMarks(rawValue: 1)
    /// At the beginning of a sentence, where a capital means nothing.
    package static let beginsSentence = WordMarks(rawValue: 2)
    package static let beginsQuote = WordMarks(rawValue: 4)
    package static let endsQuote = WordMarks(rawValue: 8)
    /// Before « … », where an excerpt may have broken it off.
    package static let isCut = WordMarks(rawValue: 16)
}

extension UInt32 {
    /// True for a capital of the first three Latin blocks.
    fileprivate var isLatinCapital: Bool {
        self < 0x80 ? self &- 0x41 < 26 : self >= 0xC0 && (self < 0xDF || (self >= 0x100 && self % 2 == 0))
    }

    fileprivate var isApostrophe: Bool {
        switch self {
        case 0x27, 0x2019, 0x2018, 0x60, 0xB4, 0x2032, 0x2BC: true
        default: false
        }
    }

    /// True for `-`, `.`, `(`, `)`, `·`, `•`, `‧`, `⋅` and the hyphens that break no line.
    fileprivate var isInclusiveJoint: Bool {
        switch self {
        case 0x2D, 0x2E, 0x28, 0x29, 0xB7, 0x2022, 0x2027, 0x22C5, 0x2010, 0x2011: true
        default: false
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var isElision: Bool { count <= 7 && elisions.contains { elementsEqual($0) } }
    fileprivate var isInclusiveEnding: Bool { count <= 6 && inclusiveEndings.contains(Array(self)) }
}

private let elisions = ["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"]
    .map { Array($0.utf8) }

private let inclusiveEndings: Set<[UInt8]> = Set(
    [
        "e", "es", "s", "ne", "nes", "trice", "trices", "ice", "ices", "rice", "rices", "euse", "euses", "te",
        "tes", "ve", "ves", "fe", "ere", "eres", "x",
    ].map { Array($0.utf8) })
