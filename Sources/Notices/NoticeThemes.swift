internal import Foundation
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

/// Words of these phrases speak for no theme: « mode d'emploi » is not about employment.
private let emptyPhrases = ["mode d'emploi", "offre d'emploi", "France Culture", "théâtre-forum"]

/// Finds the themes of feeds.json in a notice.
final class ThemeMatcher: Sendable {
    private let themes: [Theme]
    private let table: PhraseTable
    /// The phrases that its table seeks.
    let soughtPhrases: [(phrase: String, index: Int)]
    /// The theme and the phrase of each index of the table.
    private let phrases: [(theme: Int, text: String, weight: Double, isOwn: Bool)]
    /// The places in `themeSubjects` of what each theme is about.
    private let subjects: [[Int]]

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
        subjects = themes.map { theme in
            let names = Thesaurus.names(of: theme)
            return themeSubjects.indices.filter { names.contains(themeSubjects[$0].name) }
        }
    }

    /// At most three themes, the likeliest first, with the phrases that were found; of equal ones the order of
    /// feeds.json.
    func themes(of text: ItemText, categories: [String], found phrasesOfText: FoundPhrases) -> [ThemeHit] {
        let evidence = evidence(of: categories, found: phrasesOfText)
        guard !evidence.isEmpty else { return [] }
        let words = WordWeights.themes.scores(of: text)
        let scores = evidence.compactMap { theme, evidence in
            let score = score(of: theme, evidence: evidence, words: words)
            return score > (evidence.isOwn ? leastThemeScore.own : leastThemeScore.thesaurus)
                ? (theme: theme, score: score) : nil
        }
        return scores.sorted { ($1.score, $0.theme) < ($0.score, $1.theme) }.prefix(mostThemes).map {
            ThemeHit(id: themes[$0.theme].id, words: evidence[$0.theme].map { found($0.weights) } ?? [])
        }
    }

    /// The log-odds of a theme: what its phrases weigh, and what the notice's other words say of its subject.
    private func score(of theme: Int, evidence: ThemeEvidence, words: [Double]) -> Double {
        let subject = subjects[theme].map { themeSubjects[$0].bias + words[$0] }.max() ?? themeBias
        return zip(evidence.values, themeWeights).reduce(subject) { $0 + $1.0 * $1.1 }
    }

    /// Returns all that speaks for each theme of which more than a side word is found.
    func evidence(of categories: [String], found phrasesOfText: FoundPhrases) -> [Int: ThemeEvidence] {
        var title: [Int: [Int: Double]] = [:]
        add(phrasesOfText.inTitle(.themes), weight: titleWeight, to: &title)
        for category in categories {
            add(table.hits(in: FoldedText(category)), weight: categoryWeight, to: &title)
        }
        var weights = title
        add(phrasesOfText.inProse(.themes), weight: 1, to: &weights)
        var evidence = weights.mapValues { ThemeEvidence(weights: $0) }.filter { $0.value.total >= least }
        let strongest = evidence.values.map(\.total).max() ?? 0
        for theme in evidence.keys {
            evidence[theme]?.strongest = strongest
            evidence[theme]?.isOwn = isOwn(weights[theme])
            evidence[theme]?.isOwnInTitle = isOwn(title[theme])
        }
        return evidence
    }

    /// True when one of the phrases is a person's own.
    private func isOwn(_ found: [Int: Double]?) -> Bool {
        found?.keys.contains { phrases[$0].isOwn } ?? false
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
        where !empty.contains(where: { $0.overlaps(hit.range) && !isWritten(hit, around: $0) }) {
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

    /// True for a person's own phrase that holds all of one which speaks for no theme: « offre d'emploi » in feeds.json means it.
    private func isWritten(_ hit: PhraseTable.Hit, around empty: Range<Int>) -> Bool {
        hit.phrase < phrases.count && phrases[hit.phrase].isOwn && hit.range.lowerBound <= empty.lowerBound
            && hit.range.upperBound >= empty.upperBound
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

/// All that speaks for one theme in a notice.
struct ThemeEvidence {
    /// The weight of each phrase that was found, by its index.
    let weights: [Int: Double]
    /// The sum of the phrases' weights.
    let total: Double
    /// The total of the theme for which most speaks.
    var strongest = 0.0
    /// True when a word that a person wrote for the theme stands in the notice, and in its title or a category.
    var isOwn = false
    var isOwnInTitle = false

    init(weights: [Int: Double]) {
        self.weights = weights
        total = weights.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
    }

    /// The names of `values`, in their order.
    static let names = [
        "own word in the title", "own word", "share of the strongest", "is the strongest", "log of the total",
    ]
    var values: [Double] {
        [isOwnInTitle ? 1 : 0, isOwn ? 1 : 0, total / strongest, total == strongest ? 1 : 0, log1p(total)]
    }
}
