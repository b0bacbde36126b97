internal import Model
internal import Text

/// A word in the title weighs as much as this many in the text.
private let titleWeight = 3.0
/// A word of a category weighs as much as this many in the text.
private let categoryWeight = 2.0
/// A word that comes again and again counts no more than this.
private let mostOfOneWord = 3.0
/// A word of the thesaurus weighs this much of a word of feeds.json.
private let thesaurusWeight = 0.7
/// A theme stays when it has at least this share of the strongest one's weight.
private let leastShare = 0.4
private let mostThemes = 3
/// In a text of more words than this, one word in passing is no theme.
private let longText = 90
private let leastInLongText = 2.0

/// Words of these phrases speak for no theme: « mode d'emploi » is not about employment.
private let emptyPhrases = ["mode d'emploi", "offre d'emploi", "France Culture", "théâtre-forum"]

/// Finds the themes of feeds.json in a notice.
struct ThemeMatcher: Sendable {
    private let themes: [Theme]
    private let table: PhraseTable
    /// The theme and the phrase of each index of the table.
    private let phrases: [(theme: Int, text: String, weight: Double)]

    /// `names`: of the sources; « Observatoire régional de l'intégration » speaks for no theme.
    init(_ themes: [Theme], names: [String]) {
        self.themes = themes
        let phrases = themes.enumerated().flatMap { index, theme in
            theme.match.map { (theme: index, text: $0, weight: 1) }
                + Thesaurus.words(of: theme).map { (theme: index, text: $0, weight: thesaurusWeight) }
        }
        let empty = (emptyPhrases + names).map { ($0, phrases.count) }
        table = PhraseTable(phrases.enumerated().map { ($0.element.text, $0.offset) } + empty)
        self.phrases = phrases
    }

    /// At most three themes, the weightiest first, with the phrases that were found; of equal ones the order of
    /// feeds.json.
    func themes(of text: ItemText, categories: [String]) -> [ThemeHit] {
        var weights: [Int: [Int: Double]] = [:]
        let words = text.wordsOfProse
        add(table.hits(in: text.title), weight: titleWeight, to: &weights)
        add(table.hits(in: words, of: text.words.bytes), weight: 1, to: &weights)
        for category in categories {
            add(table.hits(in: FoldedText(category)), weight: categoryWeight, to: &weights)
        }
        let least = words.count > longText ? leastInLongText : 0
        let scores = weights.mapValues { $0.values.reduce(0, +) }.filter { $0.value >= least }
        guard let strongest = scores.values.max() else { return [] }
        return scores.filter { $0.value >= strongest * leastShare }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostThemes)
            .map { ThemeHit(id: themes[$0.key].id, words: found(weights[$0.key] ?? [:])) }
    }

    /// Weight by theme and phrase; a phrase inside a longer one of any theme says nothing of its own: « non-recours » in
    /// « non-recours aux soins ».
    private func add(
        _ hits: [PhraseTable.Hit], weight: Double, to weights: inout [Int: [Int: Double]]
    ) {
        guard !hits.isEmpty else { return }
        var ends: [Int: Int] = [:]
        var longest = 0..<0
        let empty = hits.filter { $0.phrase == phrases.count }.map(\.range)
        for hit in hits.sorted(by: { longerFirst($0, before: $1) })
        where !empty.contains(where: { $0.overlaps(hit.range) }) {
            let (theme, _, share) = phrases[hit.phrase]
            // What only the thesaurus knows silences no word that a person wrote.
            if share >= 1, hit.range.upperBound > longest.upperBound { longest = hit.range }
            guard hit.range.upperBound > ends[theme] ?? 0,
                hit.range == longest || !longest.contains(hit.range)
            else { continue }
            ends[theme] = hit.range.upperBound
            let before = weights[theme, default: [:]][hit.phrase, default: 0]
            let bonus = hit.range.count > 1 ? 1.5 : 1  // a phrase says more than a word
            weights[theme, default: [:]][hit.phrase] = min(
                before + weight * bonus * share,
                before < weight ? titleWeight * 2 : max(before, mostOfOneWord))
        }
    }

    private func longerFirst(_ a: PhraseTable.Hit, before b: PhraseTable.Hit) -> Bool {
        (a.range.lowerBound, b.range.upperBound) < (b.range.lowerBound, a.range.upperBound)
    }

    private func found(_ weights: [Int: Double]) -> [String] {
        weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { phrases[$0.key].text }
    }
}
