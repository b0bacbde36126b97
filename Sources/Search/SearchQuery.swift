internal import Text

/// A query: words to be found, phrases that must stand there (« "droit commun" »), words that must not (« -emploi »),
/// and beginnings of words (« médiat* »).
package struct SearchQuery: Sendable, Equatable {
    /// All of them speak for an item; the more of them stand in it the better.
    package internal(set) var terms: [SearchTerm] = []
    /// An item without one of these is not meant.
    package private(set) var required: [SearchTerm] = []
    /// An item with one of these is not meant.
    package private(set) var excluded: [SearchTerm] = []
    /// Two words of the query that follow one another; they only speak for an item in which they do, too.
    package private(set) var neighbours: [SearchForm] = []
    /// Phrases that are said where the query's subject is spoken of; they weigh little.
    package private(set) var related: [SearchForm] = []

    /// `related`: what else is said of the query's subjects (`Thesaurus` of the room Notices).
    package init(_ text: String, related: [String] = []) {
        var wanted: [SearchForm] = []
        for part in QueryPart.all(in: text.prefix(longestQuery)) {
            let forms = part.forms
            guard !forms.isEmpty else { continue }
            if part.isExcluded {
                excluded.append(SearchTerm(forms: [SearchForm(stems: forms.flatMap(\.stems))]))
                continue
            }
            wanted += forms
            if part.isPhrase {
                required.append(SearchTerm(forms: [SearchForm(stems: forms.flatMap(\.stems))]))
            }
        }
        terms = Acronyms.terms(for: Array(wanted.prefix(mostWords)))
        for (place, term) in terms.enumerated() where term.forms[0].isPrefix {
            let whole = term.forms[0].stems.map { WordStem($0.utf8).text }
            terms[place].forms.append(SearchForm(stems: whole))
        }
        for (place, form) in wanted.prefix(mostWords).enumerated() where !form.isPrefix {
            terms[place].family = WordStem.family(of: form.stems[0]).map {
                SearchForm(stems: [$0], isPrefix: true)
            }
        }
        for (first, second) in zip(wanted, wanted.dropFirst()) where !first.isPrefix && !second.isPrefix {
            neighbours.append(SearchForm(stems: first.stems + second.stems))
        }
        let own = Set(terms.flatMap(\.forms).map(\.stems))
        let phrases = Set(related.map { WordStem.all(in: FoldedText($0)) })
        self.related = phrases.subtracting(own).filter { !$0.isEmpty }.map { SearchForm(stems: $0) }
            .sorted { $0.stems.lexicographicallyPrecedes($1.stems) }
    }

    /// True when no word is left to look for.
    package var isEmpty: Bool { terms.isEmpty }
}

/// A longer query is one that nobody typed.
private let longestQuery = 1_000
private let mostWords = 40

/// A part of a query as it was typed.
private struct QueryPart {
    let text: String
    let isPhrase: Bool
    let isExcluded: Bool

    /// A form for each word.
    var forms: [SearchForm] {
        guard !isPhrase, text.hasSuffix("*") else {
            return WordStem.all(in: FoldedText(text)).map { SearchForm(stems: [$0]) }
        }
        let words = FoldedText(text).strings
        let whole = words.dropLast().map { SearchForm(stems: [WordStem($0.utf8).text]) }
        return whole + words.suffix(1).map { SearchForm(stems: [$0], isPrefix: true) }
    }

    /// Parts the text at blanks and quotation marks.
    static func all(in text: some StringProtocol) -> [QueryPart] {
        var parts: [QueryPart] = []
        var word = ""
        var isExcluded = false
        var isQuoted = false
        func close(isPhrase: Bool = false) {
            if !word.isEmpty {
                parts.append(QueryPart(text: word, isPhrase: isPhrase, isExcluded: isExcluded))
            }
            (word, isExcluded) = ("", false)
        }
        for character in text {
            switch character {
            case "\"", "«", "»", "“", "”":
                if isQuoted || !word.isEmpty { close(isPhrase: isQuoted) }
                isQuoted.toggle()
            case "-" where word.isEmpty && !isQuoted, "\u{2212}" where word.isEmpty && !isQuoted:
                isExcluded = true
            case let blank where blank.isWhitespace && !isQuoted:
                close()
            default: word.append(character)
            }
        }
        // A quotation that nobody ended is none.
        if isQuoted {
            word.split(separator: " ").forEach {
                parts.append(QueryPart(text: String($0), isPhrase: false, isExcluded: isExcluded))
            }
        } else {
            close()
        }
        return parts
    }
}
