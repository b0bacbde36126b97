internal import Text

/// What a text states that few others state: names of two words or more, and counted things. Whoever tells a story in words of
/// their own still has to say who speaks and how many there were.
struct Facts: Sendable, Equatable {
    /// Hashes of each two neighbouring words of a name: « Nadia Belkacem », « Haut-Clos ».
    private(set) var fullNames: [UInt32] = []
    /// Hashes of numbers with what they count: « 312 entretiens »; of thousands, the number alone.
    private(set) var counts: [UInt32] = []

    init() {}

    init(fullNames: [UInt32], counts: [UInt32]) {
        self.fullNames = fullNames
        self.counts = counts
    }

    /// Of a text of which some words belong to dates and hours.
    init(_ text: FoldedText, besides isDate: [Bool]) {
        let words = text.words
        let capitals = words.reduce(0) { $0 + ($1.marks.contains(.capital) ? 1 : 0) }
        let hasNames = capitals * 10 <= words.count * 7
        // Every use of a table of the file asks whether it is made already: once a text, not once a word.
        let written = writtenNumbers
        var i = 0
        while i < words.count {
            if hasNames, let name = Self.fullName(in: words, at: i, besides: isDate) {
                fullNames.append(name)
            }
            let mayCount = text.bytes[words[i].lowerBound].isDigit || written.contains(words[i].hash)
            if mayCount, !isDate[i], let (count, length) = Self.count(in: words, of: text.bytes, at: i) {
                counts.append(count)
                i += length
            } else {
                i += 1
            }
        }
        fullNames = fullNames.sortedDistinct
        counts = counts.sortedDistinct
    }

    /// Keeps of a long text those with the smallest hashes: the same ones in any other text.
    func limited() -> Facts {
        Facts(fullNames: Array(fullNames.prefix(24)), counts: Array(counts.prefix(16)))
    }

    func joined(with other: Facts) -> Facts {
        Facts(
            fullNames: (fullNames + other.fullNames).sortedDistinct,
            counts: (counts + other.counts).sortedDistinct)
    }

    private static func fullName(in words: [FoldedWord], at i: Int, besides isDate: [Bool]) -> UInt32? {
        guard i + 1 < words.count, words[i].marks.contains(.capital), words[i + 1].marks.contains(.capital),
            !isDate[i], !isDate[i + 1]
        else { return nil }
        let (first, second) = (words[i], words[i + 1])
        guard !second.marks.contains(.beginsSentence), !second.marks.contains(.isCut), first.count > 1,
            second.count > 2, !isSmall(first), !isSmall(second)
        else { return nil }
        return UInt32(truncatingIfNeeded: (first.stem &* 3 ^ second.stem).mixed)
    }

    private static func isSmall(_ word: FoldedWord) -> Bool { smallOrDated.contains(word.hash) }

    /// A number at a place, what it counts, and how many words that takes.
    private static func count(in words: [FoldedWord], of bytes: [UInt8], at i: Int) -> (
        hash: UInt32, length: Int
    )? {
        guard var value = number(words[i], in: bytes) else { return nil }
        var next = i + 1
        let isWritten = bytes[words[i].range.lowerBound] > 0x39
        if !isWritten, words[i].count <= 3, value > 0 {
            while next < words.count, words[next].count == 3, let group = number(words[next], in: bytes),
                bytes[words[next].range.lowerBound] <= 0x39
            {
                value = value * 1000 + group
                next += 1
            }
        }
        // A postal code and a year count nothing; nor does a written number of five letters (« trois », « vingt »).
        if next == i + 1, words[i].count == 5 || plausibleYears.contains(Int32(clamping: value)) {
            return nil
        }
        if value >= 1000 { return (hash(value, of: 0), next - i) }
        guard value >= 3, next < words.count, !words[next].marks.contains(.beginsSentence),
            !words[next].marks.contains(.capital)
        else { return nil }
        let noun = words[next]
        if noun.hash == page { return (hash(value, of: stableHash("pag")), next - i + 1) }
        guard noun.count > 3, bytes[noun.range.lowerBound] > 0x39, !isSmall(noun) else { return nil }
        return (hash(value, of: noun.stem), next - i + 1)
    }

    private static func hash(_ value: Int, of noun: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: (UInt64(value) &* 0x9E37_79B9 ^ noun).mixed)
    }

    /// A number in figures, or one of the few that are written in letters.
    private static func number(_ word: FoldedWord, in bytes: [UInt8]) -> Int? {
        if let written = writtenNumbers[word.hash] { return writtenValues[written] }
        guard word.count <= 6, bytes[word.lowerBound].isDigit else { return nil }
        var value = 0
        for place in word.range {
            guard bytes[place].isDigit else { return nil }
            value = value * 10 + Int(bytes[place] - 0x30)
        }
        return value
    }
}

private let writtenForms = Lexicon.french.numbers { role -> Int? in
    guard case .number(let number) = role, number > 2 else { return nil }
    return number
}.sorted { $0.key < $1.key }
private let writtenNumbers = HashedNumbers(words: writtenForms.map(\.key))
private let writtenValues = writtenForms.map(\.value)
private let smallOrDated = HashedNumbers(words: smallWords.union(months.keys).union(weekdays))
/// « 52 p. »
private let page = stableHash("p")
