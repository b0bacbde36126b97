internal import Model
internal import Text

/// The terms that are said where a theme's words are spoken of: see `themeThesaurus`.
package enum Thesaurus {
    /// A word of a subject.
    struct Term {
        var text: String
        /// True for a word that is said elsewhere too: by itself it says nothing.
        var isSide = false
    }

    /// The words of every subject that a theme names in its words or its label, without the theme's own.
    static func words(of theme: Theme) -> [Term] {
        var seen = Set(theme.match.map(\.folded))
        return subjects(of: theme).flatMap(\.terms).filter { seen.insert($0.text.folded).inserted }
    }

    /// The names of every subject that a theme names.
    static func names(of theme: Theme) -> [String] { subjects(of: theme).flatMap(\.names) }

    private static func subjects(of theme: Theme) -> [Subject] {
        let label = FoldedText(theme.label)
        let own = Set(theme.match.map(\.folded))
        return subjects.filter { subject in
            subject.names.contains { own.contains($0.folded) } || !subject.table.hits(in: label).isEmpty
        }
    }

    /// The words of every subject that a text names, its names among them, without those that are said elsewhere too.
    package static func words(ofSubjectsIn text: String) -> [String] {
        let folded = FoldedText(text)
        return subjects.filter { !$0.table.hits(in: folded).isEmpty }.flatMap { $0.terms }
            .filter { !$0.isSide }.map(\.text)
    }

    private struct Subject {
        let names: [String]
        /// The names and what is said under them.
        let terms: [Term]
        let table: PhraseTable

        init(_ paragraph: [Substring]) {
            names = paragraph.prefix(1).flatMap { $0.listed }
            let words = paragraph.dropFirst().joined(separator: " ").listed
            terms =
                names.map { Term(text: $0) }
                + words.map { word in
                    Term(text: String(word.trimmingPrefix("~")), isSide: word.hasPrefix("~"))
                }
            table = PhraseTable(names.map { ($0, 0) })
        }
    }

    private static let subjects = themeThesaurus.split(separator: "\n", omittingEmptySubsequences: false)
        .split(separator: "").map { Subject(Array($0)) }
}

extension StringProtocol {
    /// The parts between commas.
    fileprivate var listed: [String] { split(separator: ",").map { String($0.drop { $0 == " " }) } }
}
