internal import Text

/// The words that a reader has been told beside an excerpt.
private struct Repetition {
    /// The folded words that were said.
    private let names: Set<String>

    init(of said: [String]) { names = Set(said.flatMap { FoldedText($0).strings }) }

    /// True when a word that was said already, or tells a time, tells a time; nil for a word that says something else.
    func repeats(_ word: Substring) -> Bool? {
        let folded = FoldedText(String(word)).strings
        guard folded.allSatisfy({ names.contains($0) || timeWords.contains($0) || $0.isTime }) else {
            return nil
        }
        return folded.contains { $0.isTime }
    }

    /// The words without the whole sentences, and without an end behind the last of them, that repeat a time and say nothing
    /// else.
    func leftOut(of words: ArraySlice<Substring>) -> [Substring] {
        var kept: [Substring] = []
        var start = words.startIndex
        for index in words.indices where words[index].unicodeScalars.last?.endsSentence == true {
            let sentence = words[start...index]
            if !isRepeated(sentence) { kept += sentence }
            start = index + 1
        }
        let rest = words[start...]
        return kept.isEmpty || !isRepeated(rest) ? kept + rest : kept
    }

    private func isRepeated(_ words: ArraySlice<Substring>) -> Bool {
        var namesTime = false
        for word in words {
            guard let namesTimeHere = repeats(word) else { return false }
            namesTime = namesTime || namesTimeHere
        }
        return namesTime
    }
}

extension String {
    /// The text without a beginning, and without whole sentences, that only repeat `said`, days and hours: a listing often opens
    /// with the line that stands above the excerpt already. Nil leaves the text as it is.
    func without(_ said: [String]?) -> String {
        guard let said else { return self }
        let repetition = Repetition(of: said)
        let words = split(separator: " ")
        var end = 0
        var namesTime = false
        for (index, word) in words.enumerated() {
            guard let namesTimeHere = repetition.repeats(word) else { break }
            namesTime = namesTime || namesTimeHere
            let isClosed = word.last.map { ".:;–—-|•".contains($0) } == true
            let isFollowed = index + 1 < words.count && words[index + 1].first?.isUppercase == true
            if namesTime, isClosed || (isFollowed && namesTimeHere) { end = index + 1 }
        }
        let rest = repetition.leftOut(of: words[end...]).joined(separator: " ")
        // A text that says nothing else is better than none.
        return rest.isEmpty ? self : end == 0 ? rest : rest.capitalised
    }

    /// A title without an end behind a bar or a dash that only repeats `said`, days and hours: « Visite | Sète, 4 juin 2026 ».
    func withoutRepeatedEnd(_ said: [String]) -> String {
        let words = split(separator: " ")
        guard let bar = words.lastIndex(where: { ["|", "–", "—", "-", "•"].contains($0) }), bar > 0 else {
            return self
        }
        let repeated = words[(bar + 1)...].map(Repetition(of: said).repeats)
        guard !repeated.contains(nil), repeated.contains(true) else { return self }
        return words[..<bar].joined(separator: " ")
    }

    /// True for a number, an hour, and the name of a month or a weekday, folded.
    fileprivate var isTime: Bool {
        let isNumber =
            utf8.first?.isDigit == true && utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "h") }
        return isNumber || calendarNames.contains(self)
    }
}

extension Unicode.Scalar {
    fileprivate var endsSentence: Bool { self == "." || self == "!" || self == "?" || self == "…" }
}

/// Folded names of months and weekdays, as the French wording has them.
private let calendarNames = Set(
    (Wording.french.months + Wording.french.weekdays).flatMap { FoldedText($0).strings })

/// Folded words that stand between the parts of a date.
private let timeWords: Set<String> = [
    "le", "la", "les", "du", "de", "des", "au", "a", "et", "en", "h", "heures", "ou", "quand", "date", "lieu",
    "horaires", "er", "matin", "midi",
]
