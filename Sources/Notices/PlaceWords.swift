internal import Text

/// A word of the original text, for finding places: with its own spelling, its place, and what stands before it.
struct PlaceWord {
    /// UTF-8 offsets in the text.
    var range: Range<Int>
    /// The number of its folded letters: lower case without accents; a number as it stands.
    var letterCount: Int
    var isCapital: Bool
    var startsLine: Bool
    /// The number of lines and sentences that ended before it.
    var sentence: Int
    /// The marks between this word and the one before, spaces left out.
    var before: MarksBefore
    var roles: PlaceRoles
    /// Its value when it is a number of at most five digits.
    var number: Int?
    var startsWithDigit: Bool
}

/// The marks between two words, spaces left out.
struct MarksBefore {
    private var count: Int32 = 0
    private var last: UInt32 = 0
    private(set) var hasStop = false
    private(set) var hasColon = false
    private(set) var hasQuestion = false
    private(set) var hasQuote = false
    private(set) var hasBlank = false

    var isEmpty: Bool { count == 0 }

    var endsWithParenthesis: Bool { last == 0x28 }

    /// True for nothing, and for a hyphen or an apostrophe without blanks: what stands between the words of a name.
    var isInsideName: Bool { isEmpty || isHyphen || (isJoint && (last == 0x27 || last == 0x2019)) }

    /// True for a hyphen that joins two words.
    var isHyphen: Bool { isJoint && (last == 0x2D || last == 0x2011) }

    private var isJoint: Bool { count == 1 && !hasBlank }

    /// True when it is this one mark.
    func isOnly(_ mark: Unicode.Scalar) -> Bool { count == 1 && last == mark.value }

    mutating func addBlank() { hasBlank = true }

    mutating func add(_ scalar: UInt32) {
        count += 1
        last = scalar
        switch scalar {
        case 0x2E: hasStop = true
        case 0x3A: hasColon = true
        case 0x3F: hasQuestion = true
        case 0xAB: hasQuote = true
        default: break
        }
    }
}

/// The words of a text in order, from its beginning or from a place in it, as far as they were asked for; hyphens and apostrophes
/// part words and are told by `before`.
struct PlaceWords {
    private(set) var words: [PlaceWord] = []
    /// The place up to which the text is read.
    private var position: Int
    private var start = 0
    /// The number of letters of the word that is being read; 0 between words.
    private var letterCount = 0
    private var hasher = StableHasher()
    /// Nil for a word that is no number of at most five digits.
    private var number: Int?
    private var startsWithDigit = false
    private var isCapital = false
    private var startsLine = true
    private var sentence = 0
    private var before = MarksBefore()

    init(from position: Int) { self.position = position }

    /// Reads on in valid UTF-8, always the same: all words that begin before `end`.
    mutating func read(_ source: UnsafeBufferPointer<UInt8>, to end: Int) {
        if words.isEmpty { words.reserveCapacity(max(0, source.count - position) / 5) }
        let bytes = BorrowedBytes(source)
        var i = position
        while i < source.count, i < end || letterCount > 0 {
            let byte = source[i]
            if byte.isLetter || byte.isDigit {
                open(at: i, isCapital: byte.isLetter && byte & 0x20 == 0)
                add(byte.lowercased)
                i += 1
            } else if byte < 0x80 {
                close(at: i)
                mark(byte)
                i += 1
            } else {
                let (scalar, length) = bytes.scalar(at: i)
                other(scalar, at: i)
                i += length
            }
        }
        close(at: i)
        position = i
    }

    /// Adds the folded letters of a word to a hash.
    static func add(_ word: Range<Int>, of source: UnsafeBufferPointer<UInt8>, to key: inout StableHasher) {
        var i = word.lowerBound
        while i < word.upperBound {
            let (scalar, length) = BorrowedBytes(source).scalar(at: i)
            i += length
            let base = BaseLetters(of: scalar)
            if !base.isEmpty {
                key.add(base)
            } else if !BaseLetters.isLooseAccent(scalar) {
                key.add(foreignLetter)
            }
        }
    }

    /// Letters of other scripts are all alike.
    private static let foreignLetter = UInt8(ascii: "?")

    private mutating func mark(_ byte: UInt8) {
        if byte > 0x20 { return before.add(UInt32(byte)) }
        before.addBlank()
        if byte == UInt8(ascii: "\n") { startsLine = true }
    }

    private mutating func other(_ scalar: UInt32, at place: Int) {
        let base = BaseLetters(of: scalar)
        if !base.isEmpty {
            // Unicode is asked at the beginning of a word only.
            if letterCount == 0 {
                open(at: place, isCapital: Unicode.Scalar(scalar)?.properties.isUppercase == true)
            }
            for letter in base { add(letter) }
        } else if let properties = Self.properties(ofForeign: scalar), properties.isAlphabetic {
            open(at: place, isCapital: properties.isUppercase)
            add(Self.foreignLetter)
        } else if !BaseLetters.isLooseAccent(scalar) {
            close(at: place)
            if isSpace(scalar) { before.addBlank() } else { before.add(scalar) }
        }
    }

    /// Returns all that Unicode knows of a scalar that is no Latin letter; nil for the blanks, dashes and quotes of print, which are
    /// no letters.
    private static func properties(ofForeign scalar: UInt32) -> Unicode.Scalar.Properties? {
        (0x2000..<0x2070).contains(scalar) ? nil : Unicode.Scalar(scalar)?.properties
    }

    private mutating func open(at place: Int, isCapital: Bool) {
        guard letterCount == 0 else { return }
        start = place
        self.isCapital = isCapital
        hasher = StableHasher()
        number = 0
    }

    private mutating func add(_ letter: UInt8) {
        hasher.add(letter)
        if letterCount == 0 { startsWithDigit = letter.isDigit }
        letterCount += 1
        if let value = number {
            number = letter.isDigit && letterCount <= 5 ? value * 10 + Int(letter - 0x30) : nil
        }
    }

    private mutating func close(at end: Int) {
        guard letterCount > 0 else { return }
        if startsLine || (before.hasStop && isCapital) { sentence += words.isEmpty ? 0 : 1 }
        words.append(
            PlaceWord(
                range: start..<end, letterCount: letterCount, isCapital: isCapital, startsLine: startsLine,
                sentence: sentence, before: before, roles: PlaceRoles(hash: hasher.value), number: number,
                startsWithDigit: startsWithDigit))
        letterCount = 0
        before = MarksBefore()
        startsLine = false
    }

    private func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
