internal import Text

/// All that a text states and few others state: names of two words or more, and counted things. Whoever tells a story in words of
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
        let written = WrittenNumber.words
        var i = 0
        while i < words.count {
            if hasNames, let name = Self.fullName(in: words, at: i, besides: isDate) {
                fullNames.append(name)
            }
            let mayCount = text.bytes[words[i].lowerBound].isDigit || written.contains(words[i].hash)
            if mayCount, !isDate[i], let (count, length) = Self.count(in: text, at: i) {
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
    private static func count(in text: FoldedText, at i: Int) -> (hash: UInt32, length: Int)? {
        let words = text.words
        if let reference = reference(in: text, at: i) { return (reference, 2) }
        guard let (value, length) = number(in: text, at: i) else { return nil }
        var next = i + length
        if isName(words, at: i, next: next, in: text) { return nil }
        if value > 1000 { return (hash(value, of: 0), length) }
        // « une trentaine d'entretiens »
        if next < words.count, partitives.contains(words[next].hash) { next += 1 }
        guard value >= 3, next < words.count, words[next].marks.isDisjoint(with: [.beginsSentence, .capital])
        else { return nil }
        let noun = words[next]
        if durations.contains(noun.hash) { return nil }
        // The room for how many: « 25 personnes », « 40 places ».
        if value <= 100, value % 5 == 0, capacities.contains(noun.hash) { return nil }
        if noun.hash == page { return (hash(value, of: stableHash("pag")), next - i + 1) }
        guard noun.count > 3, text.bytes[noun.range.lowerBound] > 0x39, !isSmall(noun) else { return nil }
        return (hash(value, of: noun.stem), next - i + 1)
    }

    /// « Mille Sources », « les Trois Rivières »: a number in words before a capital is a part of a name.
    private static func isName(_ words: [FoldedWord], at i: Int, next: Int, in text: FoldedText) -> Bool {
        guard !text.bytes[words[i].lowerBound].isDigit, next < words.count else { return false }
        return words[i].marks.contains(.capital) && words[next].marks.contains(.capital)
            && !words[next].marks.contains(.beginsSentence)
    }

    /// A number in words, or in figures with its groups of thousands; a postal code and a year count nothing.
    private static func number(in text: FoldedText, at i: Int) -> (value: Int, length: Int)? {
        let words = text.words
        guard text.bytes[words[i].range.lowerBound] <= 0x39 else {
            return WrittenNumber(in: text, at: i).map { ($0.value, $0.length) }
        }
        guard var value = figures(words[i], in: text) else { return nil }
        var next = i + 1
        if words[i].count <= 3, value > 0 {
            while next < words.count, words[next].count == 3, let group = figures(words[next], in: text) {
                value = value * 1000 + group
                next += 1
            }
        }
        let isSingle = next == i + 1
        if isSingle, words[i].count == 5 || plausibleYears.contains(Int32(clamping: value)) { return nil }
        return (value, next - i)
    }

    /// « décret n° 2025-412 », « réf. 2025-14 »: a year and a number in it.
    private static func reference(in text: FoldedText, at i: Int) -> UInt32? {
        let words = text.words
        guard i + 1 < words.count, words[i].count == 4, (2...4).contains(words[i + 1].count),
            let year = figures(words[i], in: text), plausibleYears.contains(Int32(year)),
            let number = figures(words[i + 1], in: text), !plausibleYears.contains(Int32(number))
        else { return nil }
        return hash(year * 10_000 + number, of: 1) | 1
    }

    /// The last bit tells whether the number is precise.
    private static func hash(_ value: Int, of noun: UInt64) -> UInt32 {
        let hash = UInt32(truncatingIfNeeded: (UInt64(value) &* 0x9E37_79B9 ^ noun).mixed)
        return hash & ~1 | (isPrecise(value) ? 1 : 0)
    }

    /// True for a count of a number that hardly anything else has: « 312 entretiens », not « 300 entretiens ».
    static func isPrecise(_ count: UInt32) -> Bool { count & 1 == 1 }

    /// True for a number of three figures or more besides the zeros at its end, but not of the nation's quarters.
    private static func isPrecise(_ value: Int) -> Bool {
        guard value > 100, !numbersOfQuarters.contains(value) else { return false }
        var value = value
        while value % 10 == 0 { value /= 10 }
        return value > 100
    }

    private static func figures(_ word: FoldedWord, in text: FoldedText) -> Int? {
        guard word.count <= 6 else { return nil }
        var value = 0
        for place in word.range {
            guard text.bytes[place].isDigit else { return nil }
            value = value * 10 + Int(text.bytes[place] - 0x30)
        }
        return value
    }
}

private let smallOrDated = HashedNumbers(words: smallWords.union(months.keys).union(weekdays))
/// « 52 p. »
private let page = stableHash("p")
private let durations = HashedNumbers(
    words: ["heures", "heure", "minutes", "minute", "jours", "jour", "semaines", "semaine", "mois"])
private let capacities = HashedNumbers(
    words: [
        "personnes", "personne", "places", "place", "participants", "participantes", "participant",
        "inscrits",
    ])
private let partitives = HashedNumbers(words: ["de", "d", "des"])
/// How many priority quarters France has, here and overseas (decrees 2014-1750, 2023-1314 and 2024-1212): every other text says so.
private let numbersOfQuarters: Set<Int> = [1296, 1514, 1362, 1584, 1609]
