internal import Foundation
internal import Model
internal import Text

/// How much of a long page is read: the programme's end adds names, not facts.
private let longestText = 20_000
/// The longest title seen had 400 bytes; a whole article in its place is no title.
private let longestNoticeTitle = 2_000

/// Title and text of a notice, folded once for all questions.
struct NoticeWords {
    let title: String
    let text: String
    let titleWords: [String]
    let textWords: [String]

    init(title: String, text: String) {
        self.title = String(decoding: title.utf8.prefix(longestNoticeTitle), as: UTF8.self)
        self.text = String(decoding: text.utf8.prefix(longestText), as: UTF8.self)
        titleWords = FoldedText(self.title).strings
        textWords = FoldedText(self.text).strings
    }

    /// Title and text as one, for the dates: « Laval, jeudi 22 mai » in the title, « De 13h30 à 17h » below.
    var whole: String { title + "\n" + text }
}

/// Phrases to be found in folded words, by their first word.
struct PhraseTable {
    struct Hit {
        var phrase: Int
        /// Word positions.
        var range: Range<Int>
    }

    private struct Phrase {
        var rest: [String]
        /// `*`: the last word is only the beginning of one.
        var isOpen: Bool
        var index: Int
    }

    private var byFirst: [String: [Phrase]] = [:]
    /// Phrases whose only or first word is open are kept by their first two letters.
    private var openByPrefix: [String: [(stem: String, phrase: Phrase)]] = [:]

    /// Adds a phrase as feeds.json has it; several words with spaces, perhaps `*` at the end.
    mutating func add(_ phrase: String, index: Int) {
        let isOpen = phrase.hasSuffix("*")
        var words = FoldedText(isOpen ? String(phrase.dropLast()) : phrase).strings
        guard !words.isEmpty else { return }
        let first = words.removeFirst()
        if isOpen, words.isEmpty {
            openByPrefix[String(first.prefix(2)), default: []].append(
                (first, Phrase(rest: [], isOpen: false, index: index)))
        } else {
            let rest = words.enumerated().map {
                isOpen && $0.offset == words.count - 1 ? $0.element : singular($0.element)
            }
            byFirst[singular(first), default: []].append(Phrase(rest: rest, isOpen: isOpen, index: index))
        }
    }

    /// Every phrase at every place, longer ones and shorter ones alike.
    func hits(in words: [String]) -> [Hit] {
        var hits: [Hit] = []
        for at in words.indices {
            for (stem, phrase) in open(words[at]) where words[at].hasPrefix(stem) {
                hits.append(Hit(phrase: phrase.index, range: at..<at + 1))
            }
            for phrase in byFirst[singular(words[at])] ?? [] where matches(phrase, words, at + 1) {
                hits.append(Hit(phrase: phrase.index, range: at..<at + 1 + phrase.rest.count))
            }
        }
        return hits
    }

    /// Most tables have no open word: then no word is looked up.
    private func open(_ word: String) -> [(stem: String, phrase: Phrase)] {
        openByPrefix.isEmpty ? [] : openByPrefix[String(word.prefix(2))] ?? []
    }

    private func matches(_ phrase: Phrase, _ words: [String], _ at: Int) -> Bool {
        guard at + phrase.rest.count <= words.count else { return false }
        for (offset, expected) in phrase.rest.enumerated() {
            let word = words[at + offset]
            let isLast = offset == phrase.rest.count - 1
            guard phrase.isOpen && isLast ? word.hasPrefix(expected) : singular(word) == expected else {
                return false
            }
        }
        return true
    }
}

/// Without a plain plural's ending: « quartiers » and « quartier », « réseaux » and « réseau » agree.
func singular(_ word: String) -> String {
    let utf8 = word.utf8
    guard utf8.count > 3, utf8.last == UInt8(ascii: "s") || utf8.last == UInt8(ascii: "x") else {
        return word
    }
    return String(word.dropLast())
}
