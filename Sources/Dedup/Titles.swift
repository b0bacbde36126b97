import Model

/// How two titles compare, word by word: endings, typing errors and acronyms forgiven, common words weighing little.
struct TitleLikeness {
    /// 0 to 1: twice the weight that both have over the weight of both.
    var similarity = 0.0
    /// The weight of the words that only one has, and of those that both have.
    var onlyFirst = 0.0
    var onlySecond = 0.0
    var shared = 0.0

    init() {}

    init(_ first: TitleWords, _ second: TitleWords) {
        guard !first.words.isEmpty, !second.words.isEmpty else { return }
        var takenFirst = [Bool](repeating: false, count: first.words.count)
        var takenSecond = [Bool](repeating: false, count: second.words.count)
        for (i, word) in first.words.enumerated() {
            let match = second.words.indices.first { !takenSecond[$0] && alike(word, second.words[$0]) }
            guard let match else { continue }
            takenFirst[i] = true
            takenSecond[match] = true
            shared += word.weight
        }
        spellOut(first, &takenFirst, in: second, &takenSecond)
        spellOut(second, &takenSecond, in: first, &takenFirst)
        for (i, word) in first.words.enumerated() where !takenFirst[i] { onlyFirst += word.weight }
        for (i, word) in second.words.enumerated() where !takenSecond[i] { onlySecond += word.weight }
        similarity = shared == 0 ? 0 : 2 * shared / (2 * shared + onlyFirst + onlySecond)
    }

    /// « QPV » stands for the three words that another title writes out.
    private mutating func spellOut(
        _ short: TitleWords, _ takenShort: inout [Bool], in long: TitleWords, _ takenLong: inout [Bool]
    ) {
        for (i, word) in short.words.enumerated() where !takenShort[i] {
            guard (3...6).contains(word.bytes.count), let run = long.run(spelling: word.bytes) else {
                continue
            }
            takenShort[i] = true
            shared += word.weight
            for (j, other) in long.words.enumerated() where run.contains(other.position) {
                takenLong[j] = true
            }
        }
    }
}

/// A title's telling words, without days and numbers, which are compared on their own.
struct TitleWords: Sendable, Equatable {
    struct Word: Sendable, Equatable {
        var bytes: [UInt8]
        var stem: [UInt8]
        var weight: Double
        var position: Int
    }

    private(set) var words: [Word] = []
    /// The first letter of every word, and whether the word is a small one.
    private var initials: [(letter: UInt8, isSmall: Bool)] = []

    /// Of a folded title.
    init(_ title: String) {
        for (i, part) in title.split(separator: " ").enumerated() {
            let text = String(part)
            let isSmall = smallWords.contains(text)
            let first = text.utf8.first ?? 0
            initials.append((first, isSmall))
            guard !isSmall, first >= 0x3A, months[text] == nil, !weekdays.contains(text) else { continue }
            let stem = stem(text)
            let length = text.utf8.count
            let weight = commonWords.contains(stem) ? 0.35 : length > 8 ? 1.2 : length < 3 ? 0.4 : 1
            words.append(Word(bytes: Array(text.utf8), stem: Array(stem.utf8), weight: weight, position: i))
        }
    }

    /// The words that stand together and whose initials spell an acronym, small words counting or not.
    func run(spelling acronym: [UInt8]) -> Range<Int>? {
        for start in initials.indices where !initials[start].isSmall && initials[start].letter == acronym[0] {
            for skipsSmall in [false, true] {
                if let end = end(ofRunFrom: start, spelling: acronym, skipsSmall: skipsSmall) {
                    return start..<end
                }
            }
        }
        return nil
    }

    private func end(ofRunFrom start: Int, spelling acronym: [UInt8], skipsSmall: Bool) -> Int? {
        var i = start
        for letter in acronym {
            while skipsSmall, i < initials.count, initials[i].isSmall { i += 1 }
            guard i < initials.count, initials[i].letter == letter else { return nil }
            i += 1
        }
        return i
    }

    static func == (a: TitleWords, b: TitleWords) -> Bool { a.words == b.words }
}

/// Equal stems, or one letter apart when long enough for a typing error.
private func alike(_ a: TitleWords.Word, _ b: TitleWords.Word) -> Bool {
    let (x, y) = (a.stem, b.stem)
    guard let first = x.first, first == y.first, abs(x.count - y.count) <= 1 else { return false }
    if x == y { return true }
    return min(x.count, y.count) >= 4 && max(x.count, y.count) >= 5 && isOneEditApart(x, y)
}

private func isOneEditApart(_ x: [UInt8], _ y: [UInt8]) -> Bool {
    let shorter = min(x.count, y.count)
    var i = 0
    while i < shorter, x[i] == y[i] { i += 1 }
    var j = 0
    while j < shorter - i, x[x.count - 1 - j] == y[y.count - 1 - j] { j += 1 }
    if x.count != y.count { return i + j >= shorter }
    if i + j >= x.count - 1 { return true }
    // Two neighbours changed places.
    return i + j == x.count - 2 && x[i] == y[i + 1] && x[i + 1] == y[i]
}
