internal import Model
internal import Text

/// The terms that are said where a theme's words are spoken of: see `themeThesaurus`.
package enum Thesaurus {
    /// The words of every subject that a theme names in its words or its label, without the theme's own.
    static func words(of theme: Theme) -> [String] {
        let label = FoldedText(theme.label)
        let own = Set(theme.match.map(\.folded))
        var seen = own
        return subjects.flatMap { subject in
            let isNamed = subject.names.contains { own.contains($0.folded) }
            return isNamed || !subject.table.hits(in: label).isEmpty ? subject.names + subject.words : []
        }
        .filter { seen.insert($0.folded).inserted }
    }

    /// The words of every subject that a text names, its names among them.
    package static func words(ofSubjectsIn text: String) -> [String] {
        let folded = FoldedText(text)
        return subjects.filter { !$0.table.hits(in: folded).isEmpty }.flatMap { $0.names + $0.words }
    }

    private struct Subject {
        let names: [String]
        let words: [String]
        let table: PhraseTable

        init(_ paragraph: [Substring]) {
            names = paragraph.prefix(1).flatMap { $0.listed }
            words = paragraph.dropFirst().joined(separator: " ").listed
            table = PhraseTable(names.map { ($0, 0) })
        }
    }

    private static let subjects = themeThesaurus.split(separator: "\n", omittingEmptySubsequences: false)
        .split(separator: "").map { Subject(Array($0)) }
}

extension StringProtocol {
    /// What commas part.
    fileprivate var listed: [String] { split(separator: ",").map { String($0.drop { $0 == " " }) } }
}
