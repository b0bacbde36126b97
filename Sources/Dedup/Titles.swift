import Model

/// How two titles compare, word by word: endings, typing errors and acronyms forgiven, common words weighing little.
struct TitleLikeness {
    /// 0 to 1: twice the weight that both have over the weight of both.
    var similarity = 0.0
    /// 0 to 1: the part of the lighter title that stands in the other.
    var containment = 0.0
    /// The weight of the words that only one has, and of those that both have.
    var onlyFirst = 0.0
    var onlySecond = 0.0
    var shared = 0.0

    init(_ a: String, _ b: String) {
        let first = TitleWords(a)
        let second = TitleWords(b)
        guard !first.words.isEmpty, !second.words.isEmpty else { return }
        var taken = [Bool](repeating: false, count: second.words.count)
        for word in first.words {
            if let j = second.words.indices.first(where: {
                !taken[$0] && alike(word.stem, second.words[$0].stem)
            }) {
                taken[j] = true
                shared += word.weight
            } else if second.initials.contains(word.text) {
                shared += word.weight
                taken = second.spelledOut(word.text, taken)
            } else {
                onlyFirst += word.weight
            }
        }
        for (j, word) in second.words.enumerated() where !taken[j] {
            if first.initials.contains(word.text) {
                onlyFirst = max(0, onlyFirst - first.weightOfSpelledOut(word.text))
                shared += word.weight
            } else {
                onlySecond += word.weight
            }
        }
        let lighter = shared + min(onlyFirst, onlySecond)
        similarity = shared == 0 ? 0 : 2 * shared / (2 * shared + onlyFirst + onlySecond)
        containment = lighter == 0 ? 0 : shared / lighter
    }
}

/// A title's telling words, without days and numbers, which are compared on their own.
struct TitleWords {
    struct Word {
        var text: String
        var stem: String
        var weight: Double
        var position: Int
    }

    private(set) var words: [Word] = []
    /// What the initials of three words or more that stand together spell: `qpv`, `crpv`.
    private(set) var initials: Set<String> = []
    private var all: [Substring]
    private var runs: [String: Range<Int>] = [:]

    init(_ title: String) {
        all = title.split(separator: " ")
        for (i, part) in all.enumerated() {
            let text = String(part)
            guard !smallWords.contains(text), months[text] == nil, !weekdays.contains(text),
                !startsWithDigit(text)
            else {
                continue
            }
            let stem = stem(text)
            let weight =
                commonWords.contains(stem) ? 0.35 : text.utf8.count > 8 ? 1.2 : text.utf8.count < 3 ? 0.4 : 1
            words.append(Word(text: text, stem: stem, weight: weight, position: i))
        }
        findInitials()
    }

    /// Marks the words that an acronym stands for.
    func spelledOut(_ acronym: String, _ taken: [Bool]) -> [Bool] {
        guard let run = runs[acronym] else { return taken }
        return words.indices.map { taken[$0] || run.contains(words[$0].position) }
    }

    func weightOfSpelledOut(_ acronym: String) -> Double {
        guard let run = runs[acronym] else { return 0 }
        return words.filter { run.contains($0.position) }.reduce(0) { $0 + $1.weight }
    }

    /// « quartiers prioritaires de la politique de la ville » is `qppv`, `qpv` and more: small words may count or not.
    private mutating func findInitials() {
        for start in all.indices where !smallWords.contains(String(all[start])) {
            var full = ""
            var telling = ""
            for end in start..<min(all.count, start + 9) {
                let word = all[end]
                guard let letter = word.first, letter.isLetter else { break }
                full.append(letter)
                if !smallWords.contains(String(word)) { telling.append(letter) }
                for spelled in Set([full, telling]) where spelled.utf8.count >= 3 && spelled.utf8.count <= 6 {
                    initials.insert(spelled)
                    if runs[spelled] == nil { runs[spelled] = start..<(end + 1) }
                }
            }
        }
    }
}

private func startsWithDigit(_ text: String) -> Bool { text.utf8.first.map { $0 < 0x3A } ?? true }

/// Equal, or one letter apart when long enough for a typing error.
private func alike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (x, y) = (Array(a.utf8), Array(b.utf8))
    guard min(x.count, y.count) >= 4, max(x.count, y.count) >= 5, abs(x.count - y.count) <= 1, x[0] == y[0]
    else {
        return false
    }
    return isOneEditApart(x, y)
}

private func isOneEditApart(_ x: [UInt8], _ y: [UInt8]) -> Bool {
    var i = 0
    while i < min(x.count, y.count), x[i] == y[i] { i += 1 }
    var j = 0
    while j < min(x.count, y.count) - i, x[x.count - 1 - j] == y[y.count - 1 - j] { j += 1 }
    if x.count != y.count { return i + j >= min(x.count, y.count) }
    if i + j >= x.count - 1 { return true }
    // Two neighbours changed places.
    return i + j == x.count - 2 && x[i] == y[i + 1] && x[i + 1] == y[i]
}
