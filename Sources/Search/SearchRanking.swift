internal import Foundation

/// Two words of a query that follow one another in an item, too, add this share of their score.
private let neighbourWeight = 0.5
/// The share of an item's score that depends on how much of the query stands in it.
private let coverageShare = 0.5
/// A word of the same family weighs this much of the word that was typed. Fitted on
/// `Tests/SearchTests/Fixtures/collection`.
private let familyWeight = 0.3
/// A phrase that is only said where the subject is spoken of weighs this much of a word of the query. Fitted on
/// `Tests/SearchTests/Fixtures/collection`.
private let relatedWeight = 0.2

/// The items that a query means, best first.
package struct SearchRanking: Sendable {
    package struct Hit: Sendable, Equatable {
        package let item: Int64
        package let score: Double
    }

    package let hits: [Hit]

    package init(of query: SearchQuery, in matches: SearchMatches) {
        var scores = SearchRanking.scores(of: query, in: matches)
        for (item, score) in SearchRanking.best(of: query.related, in: matches) {
            scores[item, default: 0] += score * relatedWeight
        }
        for term in query.required {
            let items = matches.items(with: term)
            scores = scores.filter { items[$0.key] != nil }
        }
        for term in query.excluded {
            for item in matches.items(with: term).keys { scores[item] = nil }
        }
        hits = scores.map { Hit(item: $0.key, score: $0.value) }.sorted {
            ($1.score, $1.item) < ($0.score, $0.item)
        }
    }

    /// The scores by the query's own words. An item that lacks the rare ones counts less.
    private static func scores(of query: SearchQuery, in matches: SearchMatches) -> [Int64: Double] {
        var scores: [Int64: Double] = [:]
        var covered: [Int64: Double] = [:]
        var all = 0.0
        for term in query.terms {
            let items = matches.items(with: term)
            let weight = rarity(of: items.count, among: matches.size)
            all += weight
            for (item, score) in items {
                scores[item, default: 0] += score
                covered[item, default: 0] += weight
            }
            for (item, score) in term.family.flatMap({ matches.scores[$0] }) ?? [:] where items[item] == nil {
                scores[item, default: 0] += score * familyWeight
                covered[item, default: 0] += weight * familyWeight
            }
        }
        for form in query.neighbours {
            for (item, score) in matches.scores[form] ?? [:] {
                scores[item, default: 0] += score * neighbourWeight
            }
        }
        for (item, score) in scores where all > 0 {
            let coverage = (covered[item] ?? 0) / all
            scores[item] = score * (1 - coverageShare + coverageShare * coverage * coverage)
        }
        return scores
    }

    /// The best score of any of these forms, for each item that holds one.
    private static func best(of forms: [SearchForm], in matches: SearchMatches) -> [Int64: Double] {
        matches.items(with: SearchTerm(forms: forms))
    }

    /// The inverse document frequency; 0 for a word that stands nowhere.
    private static func rarity(of count: Int, among size: Int) -> Double {
        count == 0 ? 0 : log(1 + (Double(size - count) + 0.5) / (Double(count) + 0.5))
    }
}
