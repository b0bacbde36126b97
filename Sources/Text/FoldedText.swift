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
        var words: [FoldedWord] = []
        // Only a few letters of two bytes have a small one of three, and every blank stands for something.
        bytes = [UInt8](unsafeUninitializedCapacity: source.count + source.count / 2 + 16) { output, count in
            var folding = Folding(into: output, expecting: source.count / 6)
            folding.scan(BorrowedBytes(source), isHTML: isHTML)
            folding.endWord(by: 0)
            count = folding.count
            words = folding.words
        }
        self.words = words
    }

    /// The numbers by which words are compared when their forms do not matter, in 32 bits.
    package var stems: [UInt32] { words.map { UInt32(truncatingIfNeeded: $0.stem) } }

    /// The words as strings.
    package var strings: [String] { words.map { string($0) } }

    /// The words with one space between.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// One word as a string.
    package func string(_ word: FoldedWord) -> String { String(decoding: bytes[word.range], as: UTF8.self) }
}

/// A word of a folded text: where it stands, how it was written, and hashes by which it is compared.
///
/// Public, because the compiler inlines nothing of a type of the package in another room.
public struct FoldedWord: Sendable, Equatable {
    /// FNV-1a of its bytes with a final mix, as `stableHash` gives it.
    package let hash: UInt64
    /// The same without a plain plural's ending: « quartiers » and « quartier », « réseaux » and « réseau » agree.
    package let singular: UInt64
    /// The same of its stem: what `stableHash` gives for `stem` of the word.
    package let stem: UInt64
    @usableFromInline let start: Int32
    @usableFromInline let length: Int32
    package fileprivate(set) var marks: WordMarks

    /// The place of the word in the bytes of its text.
    @inlinable package var range: Range<Int> { lowerBound..<upperBound }

    /// Its length in bytes.
    @inlinable package var count: Int { Int(length) }

    @inlinable package var lowerBound: Int { Int(start) }
    @inlinable package var upperBound: Int { Int(start) + Int(length) }

    fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, marks: WordMarks) {
        let count = bytes.count
        let last = bytes[count - 1]
        let isPlural = count > 3 && (last == UInt8(ascii: "s") || last == UInt8(ascii: "x"))
        let stemmed = FoldedWord.stemLength(of: bytes)
        var state = fnvOffset
        var (singular, stem) = (state, state)
        for i in 0..<count {
            if i == count - 1 { singular = state }
            if i == stemmed.count { stem = state }
            state = (state ^ UInt64(bytes[i])) &* fnvPrime
        }
        if stemmed.count == count { stem = state }
        if stemmed.endsInL { stem = (stem ^ UInt64(UInt8(ascii: "l"))) &* fnvPrime }
        hash = state.mixed
        self.singular = isPlural ? singular.mixed : hash
        self.stem = stemmed.count == count && !stemmed.endsInL ? hash : stem.mixed
        self.start = Int32(start)
        length = Int32(count)
        self.marks = marks
    }

    /// The number of bytes that `stem` leaves of a word; `endsInL`: behind them it writes one for « -aux ».
    @inline(__always)
    private static func stemLength(of bytes: UnsafeBufferPointer<UInt8>) -> (count: Int, endsInL: Bool) {
        var end = bytes.count
        guard end > 3 else { return (end, false) }
        func last(_ behind: Int = 0) -> UInt8 { bytes[end - 1 - behind] }
        if last(2) == UInt8(ascii: "a"), last(1) == UInt8(ascii: "u"), last() == UInt8(ascii: "x") {
            return (end - 2, true)
        }
        if last() == UInt8(ascii: "s") || last() == UInt8(ascii: "x") { end -= 1 }
        if end > 3, last() == UInt8(ascii: "e") { end -= 1 }
        if end > 3, last() == UInt8(ascii: "e") { end -= 1 }
        if end > 4, last() == last(1) { end -= 1 }
        return (end, false)
    }
}

/// A text while it is being folded.
private struct Folding {
    private let output: UnsafeMutableBufferPointer<UInt8>
    /// The number of bytes that were written.
    private(set) var count = 0
    private(set) var words: [FoldedWord] = []
    private var wordStart = 0
    /// The character that ended the word before this one, when nothing else stood between them.
    private var joint: UInt32 = 0
    private var pendingJoint: UInt32 = 0
    private var isOpen = false
    private var isCapital = false
    private var pendingMarks: WordMarks = .beginsSentence

    init(into output: UnsafeMutableBufferPointer<UInt8>, expecting wordCount: Int) {
        self.output = output
        words.reserveCapacity(wordCount)
    }

    mutating func scan(_ source: BorrowedBytes, isHTML: Bool) {
        var i = 0
        while i < source.count {
            let byte = source[i]
            if byte.isDigit || byte.isLetter {
                open(isCapital: byte & 0x60 == 0x40)
                i = appendRun(of: source, from: i)
            } else if isHTML, byte == UInt8(ascii: "<") {
                endWord(by: source.isBlockTag(at: i) ? 0x0A : 0x20)
                i = source.endOfTag(from: i)
            } else if isHTML, byte == UInt8(ascii: "&"), let (scalar, end) = source.reference(at: i) {
                take(scalar)
                i = end
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

    private mutating func open(isCapital: Bool) {
        guard !isOpen else { return }
        isOpen = true
        self.isCapital = isCapital
        if count > 0 { write(0x20) }
        wordStart = count
        joint = pendingJoint
    }

    /// Appends ASCII letters and digits and returns where they end.
    private mutating func appendRun(of source: BorrowedBytes, from start: Int) -> Int {
        var i = start
        while true {
            let byte = source[i]
            guard byte.isDigit || byte.isLetter else { return i }
            write(byte.lowercased)
            i += 1
        }
    }

    private mutating func append(_ byte: UInt8, isCapital: Bool = false) {
        open(isCapital: isCapital)
        write(byte)
    }

    @inline(__always)
    private mutating func write(_ byte: UInt8) {
        output[count] = byte
        count += 1
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
        let word = UnsafeBufferPointer(rebasing: output[wordStart..<count])
        let isElided = separator.isApostrophe && word.isElision
        if isElided || (joint.isInclusiveJoint && !words.isEmpty && word.isInclusiveEnding) {
            count = max(0, wordStart - 1)
            return
        }
        let marks = isCapital && word[0] > 0x39 ? pendingMarks.union(.capital) : pendingMarks
        words.append(FoldedWord(word, at: wordStart, marks: marks))
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
///
/// Public, because the compiler inlines nothing of a type of the package in another room.
public struct WordMarks: OptionSet, Sendable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

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

extension UnsafeBufferPointer<UInt8> {
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
