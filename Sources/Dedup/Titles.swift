import Model
internal import Text

/// The likeness of two titles, word by word: endings, typing errors and acronyms forgiven, common words weighing little.
struct TitleLikeness {
    /// 0 to 1: twice the weight that both have over the weight of both.
    var similarity = 0.0
    /// The weight of the words that only one has, and of those that both have.
    var onlyFirst = 0.0
    var onlySecond = 0.0
    var shared = 0.0

    /// True when titles alone make two items one affair: a series, an edition, an account.
    var isOfOneAffair: Bool { similarity >= 0.75 && shared >= 1.5 }

    init() {}

    init(_ firstTitle: WeighedTitle, _ secondTitle: WeighedTitle) {
        guard !firstTitle.title.words.isEmpty, !secondTitle.title.words.isEmpty else { return }
        self = firstTitle.withBorrowed { first in
            secondTitle.withBorrowed { second in TitleLikeness(of: first, and: second) }
        }
    }

    private init(of first: BorrowedTitle, and second: BorrowedTitle) {
        var (takenFirst, takenSecond) = (WordPlaces(), WordPlaces())
        for i in first.words.indices {
            guard let match = first.match(of: i, in: second, besides: takenSecond) else { continue }
            takenFirst.insert(i)
            takenSecond.insert(match)
            shared += (first.weights[i] + second.weights[match]) / 2
        }
        spellOut(first, &takenFirst, in: second, &takenSecond)
        spellOut(second, &takenSecond, in: first, &takenFirst)
        for (i, weight) in first.weights.enumerated() where !takenFirst.has(i) { onlyFirst += weight }
        for (i, weight) in second.weights.enumerated() where !takenSecond.has(i) { onlySecond += weight }
        similarity = shared == 0 ? 0 : 2 * shared / (2 * shared + onlyFirst + onlySecond)
    }

    /// « QPV » stands for the three words that another title writes out.
    private mutating func spellOut(
        _ short: BorrowedTitle, _ takenShort: inout WordPlaces, in long: BorrowedTitle,
        _ takenLong: inout WordPlaces
    ) {
        for (i, word) in short.words.enumerated() where !takenShort.has(i) {
            guard (3...6).contains(word.length), let run = long.run(spelling: short.letters(of: word)) else {
                continue
            }
            takenShort.insert(i)
            shared += short.weights[i]
            for (j, other) in long.words.enumerated() where run.contains(Int(other.position)) {
                takenLong.insert(j)
            }
        }
    }
}

/// Places of words in a title, which has no more than 100.
private struct WordPlaces {
    private var bits: UInt128 = 0

    func has(_ place: Int) -> Bool { bits >> UInt128(place) & 1 == 1 }

    mutating func insert(_ place: Int) { bits |= 1 << UInt128(place) }
}

/// A title with the weight of each of its words in a corpus.
struct WeighedTitle {
    let title: TitleWords
    let weights: [Double]

    /// Lends the title to a comparison.
    fileprivate func withBorrowed<Result>(_ body: (BorrowedTitle) -> Result) -> Result {
        title.words.withUnsafeBufferPointer { words in
            title.letters.withUnsafeBufferPointer { letters in
                title.initials.withUnsafeBufferPointer { initials in
                    weights.withUnsafeBufferPointer { weights in
                        body(
                            BorrowedTitle(
                                words: words, weights: weights, letters: letters, initials: initials))
                    }
                }
            }
        }
    }
}

/// A title's telling words, without days and numbers, which are compared on their own. Flat, because thousands are read back
/// and compared for one decision.
struct TitleWords: Sendable, Equatable {
    struct Word: Sendable, Equatable {
        /// Bytes as it is written and as its stem, which lie one behind the other in `letters`.
        var start: UInt16
        var length: UInt8
        var stemLength: UInt8
        var position: UInt8
        /// In twentieths.
        var weightCode: UInt8

        var weight: Double { Double(weightCode) / 20 }
    }

    private(set) var words: [Word] = []
    private(set) var letters: [UInt8] = []
    /// The first letter of every word; the high bit marks a small word.
    private(set) var initials: [UInt8] = []

    init(words: [Word], letters: [UInt8], initials: [UInt8]) {
        self.words = words
        self.letters = letters
        self.initials = initials
    }

    /// Of a folded title.
    init(_ title: String) {
        for (i, part) in title.split(separator: " ").prefix(longestTitle).enumerated() {
            let text = String(decoding: part.utf8.prefix(longestWord), as: UTF8.self)
            let isSmall = smallWords.contains(text)
            let first = text.utf8.first ?? 0
            initials.append(first & 0x7F | (isSmall ? 0x80 : 0))
            guard !isSmall, first >= 0x3A, months[text] == nil, !weekdays.contains(text) else { continue }
            add(text, stem: text.stem, position: i)
        }
    }

    private mutating func add(_ text: String, stem: String, position: Int) {
        let length = text.utf8.count
        let weight: UInt8 = commonWords.contains(stem) ? 7 : length > 8 ? 24 : length < 3 ? 8 : 20
        words.append(
            Word(
                start: UInt16(letters.count), length: UInt8(length), stemLength: UInt8(stem.utf8.count),
                position: UInt8(position), weightCode: weight))
        letters += text.utf8
        letters += stem.utf8
    }

    func stem(_ word: Word) -> ArraySlice<UInt8> {
        let start = Int(word.start) + Int(word.length)
        return letters[start..<start + Int(word.stemLength)]
    }

    /// The hashes of words that stand together and weigh enough for a name, as `Traits` takes those of a quoted name.
    func runs(weighing weights: [Double]) -> [UInt32] {
        var runs: [UInt32] = []
        for start in words.indices {
            var (hasher, weight) = (StableHasher(), 0.0)
            for place in start..<min(words.count, start + longestName) {
                if place > start { hasher.add(UInt8(ascii: " ")) }
                hasher.add(stem(words[place]))
                weight += weights[place]
                if place > start, weight >= leastName {
                    runs.append(UInt32(truncatingIfNeeded: hasher.value))
                }
            }
        }
        return runs
    }
}

/// A title's words and weights as they are lent to a comparison, of which a first harvest makes a million.
private struct BorrowedTitle {
    typealias Letters = Slice<UnsafeBufferPointer<UInt8>>

    let words: UnsafeBufferPointer<TitleWords.Word>
    let weights: UnsafeBufferPointer<Double>
    let letters: UnsafeBufferPointer<UInt8>
    let initials: UnsafeBufferPointer<UInt8>

    /// A word as it is written.
    func letters(of word: TitleWords.Word) -> Letters {
        letters[Int(word.start)..<Int(word.start) + Int(word.length)]
    }

    private func stem(of word: TitleWords.Word) -> Letters {
        let start = Int(word.start) + Int(word.length)
        return letters[start..<start + Int(word.stemLength)]
    }

    /// The place of the first word of another title that is like one of this and not taken.
    func match(of place: Int, in other: BorrowedTitle, besides taken: WordPlaces) -> Int? {
        let stem = stem(of: words[place])
        return other.words.indices.first {
            !taken.has($0) && areAlike(stem, and: other.stem(of: other.words[$0]))
        }
    }

    /// The words that stand together and whose initials spell an acronym, small words counting or not.
    func run(spelling acronym: Letters) -> Range<Int>? {
        for start in initials.indices where initials[start] == acronym.first {
            for skipsSmall in [false, true] {
                if let end = end(ofRunFrom: start, spelling: acronym, skipsSmall: skipsSmall) {
                    return start..<end
                }
            }
        }
        return nil
    }

    private func end(ofRunFrom start: Int, spelling acronym: Letters, skipsSmall: Bool) -> Int? {
        var i = start
        for letter in acronym {
            while skipsSmall, i < initials.count, initials[i] >= 0x80 { i += 1 }
            guard i < initials.count, initials[i] & 0x7F == letter else { return nil }
            i += 1
        }
        return i
    }
}

/// Words of a title that are looked at, and bytes of a word: bounds of the numbers above.
private let longestTitle = 100
private let longestWord = 40
/// The words of a name that others quote, and what they weigh at least: as much as two of which nothing is known.
private let longestName = 8
private let leastName = 2.0

/// Equal stems, or one letter apart when long enough for a typing error.
private func areAlike(_ x: BorrowedTitle.Letters, and y: BorrowedTitle.Letters) -> Bool {
    guard let first = x.first, first == y.first, abs(x.count - y.count) <= 1 else { return false }
    if x.count == y.count, x.elementsEqual(y) { return true }
    return min(x.count, y.count) >= 4 && max(x.count, y.count) >= 5 && isOneEditApart(x, from: y)
}

private func isOneEditApart(_ x: BorrowedTitle.Letters, from y: BorrowedTitle.Letters) -> Bool {
    let shorter = min(x.count, y.count)
    let (a, b) = (x.startIndex, y.startIndex)
    var i = 0
    while i < shorter, x[a + i] == y[b + i] { i += 1 }
    var j = 0
    while j < shorter - i, x[x.endIndex - 1 - j] == y[y.endIndex - 1 - j] { j += 1 }
    if x.count != y.count { return i + j >= shorter }
    if i + j >= x.count - 1 { return true }
    // Two neighbours changed places.
    return i + j == x.count - 2 && x[a + i] == y[b + i + 1] && x[a + i + 1] == y[b + i]
}

/// The matter that a folded title announces, as far as a word of it says so.
struct TitleLook: OptionSet, Sendable {
    let rawValue: UInt8

    /// Something to come to, or else something to read.
    static let gathering = TitleLook(rawValue: 1)
    static let reading = TitleLook(rawValue: 2)
    static let newsletter = TitleLook(rawValue: 4)
    /// It counts the parts of a series.
    static let series = TitleLook(rawValue: 8)
    private static let morning = TitleLook(rawValue: 16)
    private static let afternoon = TitleLook(rawValue: 32)
    private static let evening = TitleLook(rawValue: 64)

    /// The one part of the day that it names.
    var dayPart: TitleLook? {
        let parts = intersection([.morning, .afternoon, .evening])
        return [.morning, .afternoon, .evening].first { $0 == parts }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ title: String, words: [String]) {
        self = words.reduce(into: []) { looks, word in
            if let look = TitleLook.ofWords[word] { looks.formUnion(look) }
        }
        if contains(.gathering) {
            remove(.reading)
        } else if readingBeginnings.contains(where: { title.hasPrefix($0) }) {
            insert(.reading)
        }
        if newsletterBeginnings.contains(where: { title.hasPrefix($0) }) { insert(.newsletter) }
        if words.contains(where: { $0.hasSuffix("apres") }), title.contains("apres midi") {
            insert(.afternoon)
        }
    }

    /// The meanings of single words, in one table.
    private static let ofWords: [String: TitleLook] = {
        let words: [(some: Set<String>, look: TitleLook)] = [
            (gatheringWords, .gathering), (readingWords, .reading), (seriesWords, .series),
            (["matin", "matinee", "matinale"], .morning), (["aprem"], .afternoon),
            (["soir", "soiree"], .evening),
        ]
        return words.reduce(into: [:]) { table, entry in
            for word in entry.some { table[word, default: []].insert(entry.look) }
        }
    }()
}
