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
        let asked = (terms + required + excluded).flatMap(\.forms)
        return Set(asked + terms.compactMap(\.family) + neighbours + related)
    }

    /// Returns the words of the query that stand nowhere.
    package func unknown(in matches: SearchMatches) -> [SearchTerm] {
        terms.filter { term in
            term.forms[0].stems.count == 1 && !term.forms[0].isPrefix && matches.items(with: term).isEmpty
        }
    }

    /// Returns the query with the known word that is nearest to an unknown one beside it: a slip of the hand.
    package func mended(_ unknown: [SearchTerm], knowing words: [IndexedWord]) -> SearchQuery {
        var query = self
        for place in terms.indices where unknown.contains(terms[place]) {
            guard let known = words.nearest(to: terms[place].forms[0].stems[0]) else { continue }
            query.terms[place].forms.append(SearchForm(stems: [known]))
        }
        return query
    }
}
