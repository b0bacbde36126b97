internal import Model
internal import Text

/// The first words of a text say more of its kind than the rest.
private let lead = 60
/// Words farther behind say no more of a notice's kind.
private let mostWords = 400

/// The outcomes for which each word speaks, by its place, and each pair of words: fitted weights of stems.
///
/// The groups of `kindCues` and the thesaurus hold what is known of French notices; these weights hold what labelled notices
/// taught beside it.
struct WordWeights: Sendable {
    /// A number a kind, in the order of `Kind.allCases`.
    static let kinds = WordWeights(kindWordTable, outcomes: Kind.allCases.count, unit: kindWordUnit)
    /// A number a subject of `themeSubjects`.
    static let themes = WordWeights(themeWordTable, outcomes: themeSubjects.count, unit: themeWordUnit)

    /// The places that have weights of their own; a letter of each begins a line of the table.
    private enum Place: UInt8, CaseIterable {
        /// The title begins with it.
        case first = 0x42  // B
        case title = 0x54  // T
        case lead = 0x4C  // L
        /// It stands anywhere, the title included.
        case anywhere = 0x41  // A
        /// Two words on end among the first of the text.
        case pair = 0x50  // P

        /// The key of a stem at this place.
        func key(_ stem: UInt64) -> UInt64 { stem &+ UInt64(rawValue) &* 0x9E37_79B9_7F4A_7C15 }
    }

    private let rows: HashedNumbers
    /// The weights of each row, one an outcome.
    private let weights: [Double]
    private let outcomes: Int

    /// The number of words with weights.
    var count: Int { weights.count / outcomes }

    /// Reads a line a word: the letter of its place and its stem, then a whole number an outcome, in units.
    init(_ table: StaticString, outcomes: Int, unit: Double) {
        var rows: [(hash: UInt64, number: Int)] = []
        var weights: [Double] = []
        table.withUTF8Buffer { bytes in
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                let cells = line.split(separator: UInt8(ascii: " "))
                guard cells.count == 1 + outcomes, let letter = cells[0].first,
                    let place = Place(rawValue: letter)
                else { continue }
                let stems = cells[0].dropFirst().split(separator: pairMark).map(\.wordHash)
                let stem = stems.dropFirst().reduce(stems.first ?? 0) { pairHash($0, $1) }
                rows.append((place.key(stem), rows.count))
                weights += cells.dropFirst().map { Double(wholeNumber: $0) * unit }
            }
        }
        self.rows = HashedNumbers(rows)
        self.weights = weights
        self.outcomes = outcomes
    }

    /// Sums what the words of a text speak for, a number an outcome; each word counts once a place.
    func scores(of text: ItemText) -> [Double] {
        var scores = [Double](repeating: 0, count: outcomes)
        var isCounted = [Bool](repeating: false, count: count)
        WordWeights.visit(text) { place, stem, _ in
            guard let row = rows[place.key(stem)], !isCounted[row] else { return }
            isCounted[row] = true
            for outcome in scores.indices { scores[outcome] += weights[row * outcomes + outcome] }
        }
        return scores
    }

    /// The words of a text as the table writes them, each once; not those of days and of what has become of an event, which
    /// `KindFeatures` counts as what they mean.
    static func names(of text: ItemText) -> [String] {
        var names: [String] = []
        visit(text) { place, _, words in
            let words = words()
            let isKnown = words.contains { word in
                [word, word.stem].contains {
                    Lexicon.french.roles(of: $0).contains(where: \.isCountedElsewhere)
                }
            }
            guard !isKnown else { return }
            let name = words.map(\.stem).joined(separator: String(UnicodeScalar(pairMark)))
            names.append(String(UnicodeScalar(place.rawValue)) + name)
        }
        return names.unique
    }

    /// Calls `body` with every word at every place that counts, and with every pair; numbers count in pairs only, all alike.
    private static func visit(
        _ text: ItemText, _ body: (_ place: Place, _ stem: UInt64, _ words: () -> [String]) -> Void
    ) {
        let (title, prose) = (text.title, text.words)
        for (index, word) in title.words.enumerated() where !title.isNumber(word) {
            if index == 0 { body(.first, word.stem) { [title.string(word)] } }
            body(.title, word.stem) { [title.string(word)] }
            body(.anywhere, word.stem) { [title.string(word)] }
        }
        for (index, word) in text.wordsOfProse.prefix(mostWords).enumerated() where !prose.isNumber(word) {
            if index < lead { body(.lead, word.stem) { [prose.string(word)] } }
            body(.anywhere, word.stem) { [prose.string(word)] }
        }
        visitPairs(text.wordsOfProse.prefix(lead), of: text.words, body)
    }

    private static func visitPairs(
        _ words: ArraySlice<FoldedWord>, of folded: FoldedText,
        _ body: (_ place: Place, _ stem: UInt64, _ words: () -> [String]) -> Void
    ) {
        var before: FoldedWord?
        var stem = beginningHash
        for word in words {
            let next = folded.isNumber(word) ? numberHash : word.stem
            let first = before
            body(.pair, pairHash(stem, next)) {
                [first.map { folded.pairName($0) } ?? beginning, folded.pairName(word)]
            }
            (before, stem) = (word, next)
        }
    }
}

/// Between the stems of a pair in the table.
private let pairMark = UInt8(ascii: "_")
/// The sign that a text's first word stands behind.
private let beginning = "^"
private let anyNumber = "#"
private let beginningHash = beginning.utf8.wordHash
private let numberHash = anyNumber.utf8.wordHash

private func pairHash(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first &* 0x9E37_79B9_7F4A_7C15 &+ second
}

extension FoldedText {
    fileprivate func isNumber(_ word: FoldedWord) -> Bool { bytes[word.range.lowerBound].isDigit }
    fileprivate func pairName(_ word: FoldedWord) -> String { isNumber(word) ? anyNumber : string(word) }
}

extension Double {
    /// A number of digits with a sign perhaps, as the table writes them.
    fileprivate init(wholeNumber bytes: some Sequence<UInt8>) {
        var number = 0.0
        var sign = 1.0
        for byte in bytes {
            if byte == UInt8(ascii: "-") { sign = -1 } else { number = number * 10 + Double(byte - 0x30) }
        }
        self = sign * number
    }
}

extension Lexicon.Role {
    fileprivate var isCountedElsewhere: Bool {
        switch self {
        case .month, .shortMonth, .weekday, .weekdays, .shortWeekday, .cancelled, .postponed: true
        default: false
        }
    }
}
