internal import Model

/// Recognises in the prose of a relay which centre organises: by its name and its aliases.
struct OrganiserMatcher: Sendable {
    private let ids: [String]
    private let table: PhraseTable

    init(_ sources: [Source]) {
        var table = PhraseTable()
        for (index, source) in sources.enumerated() {
            for name in [source.name] + source.aliases { table.add(name, index: index) }
        }
        self.table = table
        ids = sources.map(\.id)
    }

    /// The centre that is named in the title, else most often, else first; nil when none is.
    func organiser(of words: NoticeWords) -> String? {
        var scores: [Int: Int] = [:]
        for hit in table.hits(in: words.titleWords) { scores[hit.phrase, default: 0] += 30 }
        for hit in table.hits(in: words.textWords) {
            let place = hit.range.lowerBound < 60 ? 12 : 10
            scores[hit.phrase, default: 0] += place
        }
        return scores.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ids[$0.key] }
    }
}
