internal import Text

/// Finds acronyms in a query, and what they stand for.
enum Acronyms {
    /// The words that an acronym stands for count a little less than the acronym that was typed.
    private static let spelledOutWeight = 0.9

    /// A term for each word of a query. An acronym may stand spelled out in an item, and the words that spell one may
    /// stand as the acronym.
    static func terms(for words: [SearchForm]) -> [SearchTerm] {
        var terms = words.map { SearchTerm(forms: [$0]) }
        let stems = words.map { $0.isPrefix ? "" : $0.stems[0] }
        for (place, stem) in stems.enumerated() {
            for phrase in spelledOut[stem] ?? [] {
                terms[place].forms.append(SearchForm(stems: phrase, weight: spelledOutWeight))
            }
            for (phrase, acronym) in phrases[stem] ?? [] where stems.holds(phrase, at: place) {
                for word in place..<place + phrase.count {
                    terms[word].forms.append(
                        SearchForm(stems: [acronym], weight: 1 / Double(phrase.count)))
                }
            }
        }
        return terms
    }

    private static let table: [(acronym: String, phrase: [String])] = acronymTable.flatMap { acronym, names in
        names.map { (WordStem(acronym.utf8).text, WordStem.all(in: FoldedText($0))) }
    }

    /// The phrases of each acronym.
    private static let spelledOut = Dictionary(grouping: table, by: \.acronym).mapValues { $0.map(\.phrase) }

    /// The phrases by their first stem, each with its acronym.
    private static let phrases = Dictionary(grouping: table, by: { $0.phrase[0] })
        .mapValues { $0.map { ($0.phrase, $0.acronym) } }
}

extension [String] {
    fileprivate func holds(_ phrase: [String], at place: Int) -> Bool {
        place + phrase.count <= count && phrase.indices.allSatisfy { self[place + $0] == phrase[$0] }
    }
}
