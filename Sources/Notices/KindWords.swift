internal import Model
internal import Text

/// The first words of a text say more of its kind than the rest.
private let lead = 60
/// Words farther behind say no more of a notice's kind.
private let mostWords = 400

/// The kinds for which each word speaks, by its place: the fitted weights of stems (`KindWordWeights.swift`).
///
/// The groups of `kindCues` hold what is known of French notices; these weights hold what labelled notices taught beside it.
struct KindWords: Sendable {
    static let fitted = KindWords(kindWordTable)

    /// The places that have weights of their own; a letter of each begins a line of the table.
    private enum Place: UInt8, CaseIterable {
        /// The title begins with it.
        case first = 0x42  // B
        case title = 0x54  // T
        case lead = 0x4C  // L
        /// It stands anywhere, the title included.
        case anywhere = 0x41  // A

        /// The key of a stem at this place.
        func key(_ stem: UInt64) -> UInt64 { stem &+ UInt64(rawValue) &* 0x9E37_79B9_7F4A_7C15 }
    }

    private let rows: HashedNumbers
    /// The weights of each row, one a kind in the order of `Kind.allCases`.
    private let weights: [Double]

    /// The number of words with weights.
    var count: Int { weights.count / Kind.allCases.count }

    /// Reads a line a word: the letter of its place and its stem, then a whole number a kind.
    init(_ table: StaticString) {
        var rows: [(hash: UInt64, number: Int)] = []
        var weights: [Double] = []
        table.withUTF8Buffer { bytes in
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                let cells = line.split(separator: UInt8(ascii: " "))
                guard cells.count == 1 + Kind.allCases.count, let letter = cells[0].first,
                    let place = Place(rawValue: letter)
                else { continue }
                rows.append((place.key(cells[0].dropFirst().wordHash), rows.count))
                weights += cells.dropFirst().map { Double(wholeNumber: $0) * kindWordUnit }
            }
        }
        self.rows = HashedNumbers(rows)
        self.weights = weights
    }

    /// Sums what the words of a text speak for, a number a kind; each word counts once a place.
    func scores(of text: ItemText) -> [Double] {
        var scores = [Double](repeating: 0, count: Kind.allCases.count)
        var seen: Set<UInt64> = []
        KindWords.visit(text) { place, stem, _ in
            let key = place.key(stem)
            guard let row = rows[key], seen.insert(key).inserted else { return }
            for kind in scores.indices { scores[kind] += weights[row * scores.count + kind] }
        }
        return scores
    }

    /// The words of a text as the table writes them, each once; not those of days and of what has become of an event, which
    /// `KindFeatures` counts as what they mean.
    static func names(of text: ItemText) -> [String] {
        var names: [String] = []
        visit(text) { place, _, word in
            let word = word()
            guard !Lexicon.french.roles(of: word).contains(where: \.isCountedElsewhere),
                !Lexicon.french.roles(of: word.stem).contains(where: \.isCountedElsewhere)
            else { return }
            names.append(String(UnicodeScalar(place.rawValue)) + word.stem)
        }
        return names.unique
    }

    /// Calls `body` with every word at every place that counts; numbers do not.
    private static func visit(
        _ text: ItemText, _ body: (_ place: Place, _ stem: UInt64, _ word: () -> String) -> Void
    ) {
        func visit(_ word: FoldedWord, of folded: FoldedText, at places: Place...) {
            guard !folded.bytes[word.range.lowerBound].isDigit else { return }
            let stem = folded.stemHash(of: word)
            for place in places { body(place, stem) { folded.string(word) } }
        }
        for (index, word) in text.title.words.enumerated() {
            if index == 0 { visit(word, of: text.title, at: .first) }
            visit(word, of: text.title, at: .title, .anywhere)
        }
        for (index, word) in text.wordsOfProse.prefix(mostWords).enumerated() {
            if index < lead { visit(word, of: text.words, at: .lead) }
            visit(word, of: text.words, at: .anywhere)
        }
    }
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
