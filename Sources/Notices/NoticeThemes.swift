internal import Model
internal import Text

/// A word in the title weighs as much as this many in the text.
private let titleWeight = 2.25
/// A word of a category weighs as much as this many in the text.
private let categoryWeight = 2.0
/// A word that comes again and again counts no more than this.
private let mostOfOneWord = 4.0
/// A word of the thesaurus weighs this much of a word of feeds.json.
private let thesaurusWeight = 0.7
/// A word that is said elsewhere too weighs this much, and never more than `mostOfSideWord` however often it comes.
private let sideWeight = 0.35
private let mostOfSideWord = 0.5
/// One side word alone is no theme.
private let least = 0.6
/// A theme stays when it has at least this share of the strongest one's weight: less where a person's own word stands in the
/// notice than where only the thesaurus speaks for it.
private let leastShare = 0.2
private let leastShareOfThesaurus = 0.5
/// A third theme is rather said in passing.
private let leastShareOfThird = 0.35
private let mostThemes = 3
/// In a text of more words than this, one word in passing is no theme.
private let longText = 90
private let leastInLongText = 2.0

/// Words of these phrases speak for no theme: « mode d'emploi » is not about employment.
private let emptyPhrases = ["mode d'emploi", "offre d'emploi", "France Culture", "théâtre-forum"]

/// Finds the themes of feeds.json in a notice.
final class ThemeMatcher: Sendable {
    private let themes: [Theme]
    private let table: PhraseTable
    /// What its table seeks.
    let soughtPhrases: [(phrase: String, index: Int)]
    /// The theme and the phrase of each index of the table.
    private let phrases: [(theme: Int, text: String, weight: Double, isOwn: Bool)]

    /// `names`: of the sources; « Observatoire régional de l'intégration » speaks for no theme.
    init(_ themes: [Theme], names: [String]) {
        self.themes = themes
        let phrases = themes.enumerated().flatMap { index, theme in
            theme.match.map { (theme: index, text: $0, weight: 1, isOwn: true) }
                + Thesaurus.words(of: theme).map {
                    (
                        theme: index, text: $0.text, weight: $0.isSide ? sideWeight : thesaurusWeight,
                        isOwn: false
                    )
                }
        }
        let empty = (emptyPhrases + names).map { (phrase: $0, index: phrases.count) }
        soughtPhrases = phrases.enumerated().map { (phrase: $0.element.text, index: $0.offset) } + empty
        table = PhraseTable(soughtPhrases)
        self.phrases = phrases
    }

    /// At most three themes, the weightiest first, with the phrases that were found; of equal ones the order of
    /// feeds.json.
    func themes(of text: ItemText, categories: [String], found phrasesOfText: FoundPhrases) -> [ThemeHit] {
        var weights: [Int: [Int: Double]] = [:]
        let words = text.wordsOfProse
        add(phrasesOfText.inTitle(.themes), weight: titleWeight, to: &weights)
        add(phrasesOfText.inProse(.themes), weight: 1, to: &weights)
        for category in categories {
            add(table.hits(in: FoldedText(category)), weight: categoryWeight, to: &weights)
        }
        let floor = words.count > longText ? leastInLongText : least
        let scores = weights.mapValues { $0.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } }
            .filter { $0.value >= floor }
        guard let strongest = scores.values.max() else { return [] }
        let ranked = scores.filter { $0.value >= strongest * share(weights[$0.key] ?? [:]) }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostThemes)
        let kept = ranked.enumerated().filter { place, theme in
            place < mostThemes - 1 || theme.value >= strongest * leastShareOfThird
        }
        return kept.map { ThemeHit(id: themes[$1.key].id, words: found(weights[$1.key] ?? [:])) }
    }

    /// The share of the strongest theme's weight that a theme with these phrases needs.
    private func share(_ found: [Int: Double]) -> Double {
        found.keys.contains { phrases[$0].isOwn } ? leastShare : leastShareOfThesaurus
    }

    /// Weight by theme and phrase; a phrase inside a longer one of any theme says nothing of its own: « non-recours » in
    /// « non-recours aux soins ».
    private func add(
        _ hits: [PhraseTable.Hit], weight: Double, to weights: inout [Int: [Int: Double]]
    ) {
        guard !hits.isEmpty else { return }
        var ends = [Int](repeating: 0, count: themes.count)
        var longest = 0..<0
        var widest = 0..<0
        let empty = hits.filter { $0.phrase == phrases.count }.map(\.range)
        for hit in hits.sorted(by: { longerFirst($0, before: $1) })
        where !empty.contains(where: { $0.overlaps(hit.range) }) {
            let phrase = phrases[hit.phrase]
            // What only the thesaurus knows silences no word that a person wrote.
            if phrase.isOwn, hit.range.upperBound > longest.upperBound { longest = hit.range }
            if hit.range.upperBound > widest.upperBound { widest = hit.range }
            let around = phrase.isOwn ? longest : widest
            guard hit.range.upperBound > ends[phrase.theme],
                hit.range == around || !around.contains(hit.range),
                hit.range == longest || !longest.contains(hit.range)
            else { continue }
            ends[phrase.theme] = hit.range.upperBound
            count(hit, weight: weight, to: &weights[phrase.theme, default: [:]])
        }
    }

    private func count(_ hit: PhraseTable.Hit, weight: Double, to weights: inout [Int: Double]) {
        let share = phrases[hit.phrase].weight
        let before = weights[hit.phrase, default: 0]
        let bonus = hit.range.count > 1 ? 1.5 : 1  // a phrase says more than a word
        let most = before < weight ? titleWeight * 2 : max(before, mostOfOneWord)
        weights[hit.phrase] = min(
            before + weight * bonus * share, share == sideWeight ? mostOfSideWord : most)
    }

    private func longerFirst(_ a: PhraseTable.Hit, before b: PhraseTable.Hit) -> Bool {
        (a.range.lowerBound, b.range.upperBound) < (b.range.lowerBound, a.range.upperBound)
    }

    private func found(_ weights: [Int: Double]) -> [String] {
        weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { phrases[$0.key].text }
    }
}
