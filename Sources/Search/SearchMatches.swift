/// The places where the forms of a query stand, as the index knows them. Items are told by the numbers of their rows.
package struct SearchMatches: Sendable {
    /// The number of items in the index.
    package var size: Int
    /// The fitness of each form for each item that holds it, by BM25.
    package var scores: [SearchForm: [Int64: Double]]

    package init(size: Int, scores: [SearchForm: [Int64: Double]] = [:]) {
        self.size = size
        self.scores = scores
    }

    func items(with term: SearchTerm) -> [Int64: Double] {
        var items: [Int64: Double] = [:]
        for form in term.forms {
            for (item, score) in scores[form] ?? [:] {
                items[item] = max(items[item] ?? 0, score * form.weight)
            }
        }
        return items
    }
}

extension SearchQuery {
    /// Every form that the ranking must know about.
    package var forms: Set<SearchForm> {
        Set((terms + required + excluded).flatMap(\.forms) + neighbours + related)
    }
}
