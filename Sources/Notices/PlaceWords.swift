internal import Text

/// A word of the original text, for finding places: with its own spelling, its place, and what stands before it.
struct PlaceWord {
    /// UTF-8 offsets in the text.
    var range: Range<Int>
    /// Offsets of its folded letters: lower case without accents; a number as it stands.
    var letters: Range<Int>
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
    private var count = 0
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

/// The words of a part of a text in order; hyphens and apostrophes part words and are told by `before`.
struct PlaceWords {
    private(set) var words: [PlaceWord] = []
    /// The folded letters of all words on end.
    private(set) var letters: [UInt8] = []
    private let source: UnsafeBufferPointer<UInt8>
    private var start = 0
    private var lettersStart = 0
    private var isCapital = false
    private var startsLine = true
    private var sentence = 0
    private var before = MarksBefore()

    /// Of the words of valid UTF-8 that begin in `part`.
    static func words(of source: UnsafeBufferPointer<UInt8>, in part: Range<Int>) -> PlaceWords {
        var words = PlaceWords(source)
        words.read(part)
        return words
    }

    private init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

    private mutating func read(_ part: Range<Int>) {
        var i = part.lowerBound
        while i < source.count, i < part.upperBound || letters.count > lettersStart {
            let byte = source[i]
            if byte < 0x80 {
                ascii(byte, at: i)
                i += 1
            } else {
                let (scalar, length) = BorrowedBytes(source).scalar(at: i)
                other(scalar, at: i)
                i += length
            }
        }
        close(at: i)
    }

    private mutating func ascii(_ byte: UInt8, at place: Int) {
        if byte.isLetter || byte.isDigit {
            open(at: place, isCapital: byte.isLetter && byte & 0x20 == 0)
            letters.append(byte.lowercased)
            return
        }
        close(at: place)
        if byte > 0x20 { return before.add(UInt32(byte)) }
        before.addBlank()
        if byte == UInt8(ascii: "\n") { startsLine = true }
    }

    private mutating func other(_ scalar: UInt32, at place: Int) {
        let base = BaseLetters(of: scalar)
        let properties = Unicode.Scalar(scalar)?.properties
        if !base.isEmpty {
            open(at: place, isCapital: properties?.isUppercase == true)
            letters.append(contentsOf: base)
        } else if let properties, properties.isAlphabetic {
            // Letters of other scripts are all alike.
            open(at: place, isCapital: properties.isUppercase)
            letters.append(UInt8(ascii: "?"))
        } else if !BaseLetters.isLooseAccent(scalar) {
            close(at: place)
            if isSpace(scalar) { before.addBlank() } else { before.add(scalar) }
        }
    }

    private mutating func open(at place: Int, isCapital: Bool) {
        guard letters.count == lettersStart else { return }
        start = place
        self.isCapital = isCapital
    }

    private mutating func close(at end: Int) {
        guard letters.count > lettersStart else { return }
        let range = lettersStart..<letters.count
        var hasher = StableHasher()
        var number: Int? = range.count <= 5 ? 0 : nil
        for place in range {
            hasher.add(letters[place])
            number = letters[place].isDigit ? number.map { $0 * 10 + Int(letters[place] - 0x30) } : nil
        }
        if startsLine || (before.hasStop && isCapital) { sentence += words.isEmpty ? 0 : 1 }
        words.append(
            PlaceWord(
                range: start..<end, letters: range, isCapital: isCapital, startsLine: startsLine,
                sentence: sentence, before: before, roles: PlaceRoles(hash: hasher.value), number: number,
                startsWithDigit: letters[range.lowerBound].isDigit))
        lettersStart = letters.count
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
