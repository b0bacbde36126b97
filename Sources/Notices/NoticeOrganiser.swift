internal import Model

/// Recognises in the prose of a relay which centre organises: by its name and its aliases.
struct OrganiserMatcher: Sendable {
    private let ids: [String]
    let soughtPhrases: [(phrase: String, index: Int)]

    init(_ sources: [Source]) {
        soughtPhrases = sources.enumerated().flatMap { index, source in
            ([source.name] + source.aliases).map { (phrase: $0, index: index) }
        }
        ids = sources.map(\.id)
    }

    /// The centre that is named in the title, else most often, else first; nil when none is.
    func organiser(in found: FoundPhrases) -> String? {
        let titleHits = found.inTitle(.organisers)
        let textHits = found.inProse(.organisers)
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
