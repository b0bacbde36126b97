internal import Text

/// The place of an item's text in which most words of a query stand, and those words in it.
package struct SearchExcerpt: Sendable, Equatable {
    /// A piece of the excerpt; `isFound` when it is a word of the query.
    package struct Piece: Sendable, Equatable {
        package let text: String
        package let isFound: Bool
    }

    package let pieces: [Piece]

    /// So many characters are shown.
    private static let length = 180
    /// So many bytes of a text are looked at.
    private static let longestText = 20_000

    package init(of text: String, for query: SearchQuery) {
        let beginning = String(decoding: text.utf8.prefix(Self.longestText), as: UTF8.self)
        let marks = QueryMarks(query)
        let words = TextWord.all(in: beginning, marks: marks)
        let shown = SearchExcerpt.window(of: words)
        pieces = SearchExcerpt.pieces(
            words[shown], isBegun: shown.lowerBound > 0, isCut: shown.upperBound < words.count)
    }

    /// The text without marks.
    package var text: String { pieces.map(\.text).joined() }

    /// The words that hold most different words of the query, from a few words before the first of them on.
    private static func window(of words: [TextWord]) -> Range<Int> {
        var best = 0..<words.reach(from: 0, within: length)
        var most = Set(words[best].compactMap(\.stem)).count
        for start in words.indices where words[start].stem != nil {
            let from = max(0, start - 4)
            let range = from..<words.reach(from: from, within: length)
            let count = Set(words[range].compactMap(\.stem)).count
            if count > most { (best, most) = (range, count) }
        }
        return best
    }

    private static func pieces(_ words: ArraySlice<TextWord>, isBegun: Bool, isCut: Bool) -> [Piece] {
        var pieces: [Piece] = isBegun ? [Piece(text: "… ", isFound: false)] : []
        var plain = ""
        for (offset, word) in words.enumerated() {
            if offset > 0 { plain += word.before }
            guard word.stem != nil else {
                plain += word.text
                continue
            }
            if !plain.isEmpty { pieces.append(Piece(text: plain, isFound: false)) }
            pieces.append(Piece(text: word.text, isFound: true))
            plain = ""
        }
        plain += isCut ? " …" : words.last?.after ?? ""
        if !plain.isEmpty { pieces.append(Piece(text: plain, isFound: false)) }
        return pieces
    }
}

/// The stems that are marked, and the beginnings.
private struct QueryMarks {
    private let stems: Set<String>
    private let prefixes: [String]

    init(_ query: SearchQuery) {
        let forms = query.terms.flatMap(\.forms) + query.required.flatMap(\.forms)
        stems = Set(forms.filter { !$0.isPrefix }.flatMap(\.stems))
        let beginnings = forms.filter(\.isPrefix) + query.terms.compactMap(\.family)
        prefixes = beginnings.flatMap { $0.stems.suffix(1) }
    }

    /// The stem of a word that is marked.
    func stem(of word: String) -> String? {
        let folded = FoldedText(word)
        guard let only = folded.words.first, folded.words.count == 1 else { return nil }
        let bytes = folded.bytes[only.range]
        let stem = WordStem(bytes).text
        if stems.contains(stem), !only.isSmall { return stem }
        let text = String(decoding: bytes, as: UTF8.self)
        return prefixes.first { text.hasPrefix($0) }
    }
}

/// A word of a text with what stands between it and its neighbours, white space squashed.
private struct TextWord {
    let before: String
    let text: String
    var after = ""
    /// The stem by which it is marked.
    let stem: String?

    static func all(in text: String, marks: QueryMarks) -> [TextWord] {
        var words: [TextWord] = []
        var between = ""
        var word = ""
        func close() {
            guard !word.isEmpty else { return }
            words.append(TextWord(before: between, text: word, stem: marks.stem(of: word)))
            (word, between) = ("", "")
        }
        for character in text {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else {
                close()
                if !character.isWhitespace {
                    between.append(character)
                } else if between.last != " " {
                    between.append(" ")
                }
            }
        }
        close()
        if !words.isEmpty {
            words[words.count - 1].after = between.last == " " ? String(between.dropLast()) : between
        }
        return words
    }
}

extension [TextWord] {
    /// The end of the words from `start` on that fit into so many characters.
    fileprivate func reach(from start: Int, within length: Int) -> Int {
        var end = start
        var used = 0
        while end < count {
            used += self[end].before.count + self[end].text.count
            if used > length { break }
            end += 1
        }
        return end
    }
}
