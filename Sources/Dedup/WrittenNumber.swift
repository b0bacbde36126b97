internal import Text

/// A number that French writes in words, with the number of words that it takes: « vingt-cinq », « deux cent quarante », « une trentaine ».
struct WrittenNumber {
    private(set) var value = 0
    private(set) var length = 0
    /// The number before a thousand, and the least part that a further word may not reach: after « vingt » comes no « douze ».
    private var thousands = 0
    private var limit = Int.max

    /// The words of which written numbers are made.
    static var words: HashedNumbers { partOfNumber }

    /// Reads the number that begins at a word; nil when none does.
    init?(in text: FoldedText, at start: Int) {
        while start + length < text.words.count, take(text.words, at: start + length) {}
        guard length > 0 else { return nil }
        value += thousands
    }

    /// Takes one word more, or two: « vingt et un ».
    private mutating func take(_ words: [FoldedWord], at i: Int) -> Bool {
        let isJoint = words[i].hash == joint && [10, 17].contains(limit) && i + 1 < words.count
        guard let found = partOfNumber[words[isJoint ? i + 1 : i].hash].map({ partValues[$0] }),
            !isJoint || found == 1 || found == 11, add(found)
        else { return false }
        length += isJoint ? 2 : 1
        return true
    }

    private mutating func add(_ part: Int) -> Bool {
        switch part {
        case 1000: return multiply()
        case 100: return addHundreds()
        case 20 where value % 100 == 4 && limit == 1:
            value += 76
            limit = 17
        case _ where part < limit:
            value += part
            limit = Self.limit(after: part)
        case 7...9 where limit == 1 && value % 10 == 0 && value > 0: value += part
        default: return false
        }
        return true
    }

    /// « soixante » is followed by « quinze », the other tens by units alone, « dix » by « sept » to « neuf ».
    private static func limit(after part: Int) -> Int {
        switch part {
        case 60: 17
        case 20...50: 10
        default: 1
        }
    }

    private mutating func multiply() -> Bool {
        guard thousands == 0 else { return false }
        thousands = max(1, value) * 1000
        (value, limit) = (0, 1000)
        return true
    }

    private mutating func addHundreds() -> Bool {
        guard value < 10 else { return false }
        value = max(1, value) * 100
        limit = 100
        return true
    }
}

private let parts: [(word: String, value: Int)] =
    Lexicon.french.numbers { role -> Int? in
        guard case .number(let number) = role else { return nil }
        return number
    }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + furtherNumbers
private let partOfNumber = HashedNumbers(words: parts.map(\.word))
private let partValues = parts.map(\.value)
private let joint = stableHash("et")
