internal import Model
internal import Text

/// Recognises in the prose of a relay which centre organises: by its name and its aliases.
struct OrganiserMatcher: Sendable {
    private let ids: [String]
    private let table: PhraseTable

    init(_ sources: [Source]) {
        table = PhraseTable(
            sources.enumerated().flatMap { index, source in
                ([source.name] + source.aliases).map { ($0, index) }
            })
        ids = sources.map(\.id)
    }

    /// The centre that is named in the title, else most often, else first; nil when none is.
    func organiser(of text: ItemText) -> String? {
        let titleHits = table.hits(in: text.title)
        let textHits = table.hits(in: text.wordsOfProse, of: text.words.bytes)
        guard !titleHits.isEmpty || !textHits.isEmpty else { return nil }
        var scores: [Int: Int] = [:]
        for hit in titleHits { scores[hit.phrase, default: 0] += 30 }
        for hit in textHits {
            let place = hit.range.lowerBound < 60 ? 12 : 10
            scores[hit.phrase, default: 0] += place
        }
        return scores.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ids[$0.key] }
    }
}
