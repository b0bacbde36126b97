internal import Text

extension String {
    /// The text without a beginning that only repeats `said`, days and hours: a listing often opens with the line that
    /// stands above the excerpt already. Nil leaves the text as it is.
    func without(_ said: [String]?) -> String {
        guard let said else { return self }
        let names = Set(said.flatMap { FoldedText($0).strings })
        let words = split(separator: " ")
        var end = 0
        var namesTime = false
        for (index, word) in words.enumerated() {
            let folded = FoldedText(String(word)).strings
            guard folded.allSatisfy({ names.contains($0) || timeWords.contains($0) || $0.isTime }) else {
                break
            }
            namesTime = namesTime || folded.contains { $0.isTime }
            let isClosed = word.last.map { ".:;–—-|•".contains($0) } == true
            let isFollowed = index + 1 < words.count && words[index + 1].first?.isUppercase == true
            if namesTime, isClosed || (isFollowed && folded.contains { $0.isTime }) { end = index + 1 }
        }
        let rest = words[end...].joined(separator: " ")
        // A text that says nothing else is better than none.
        return end == 0 || rest.isEmpty ? self : rest.capitalised
    }

    /// True for a number, an hour, and the name of a month or a weekday, folded.
    fileprivate var isTime: Bool {
        let isNumber =
            utf8.first?.isDigit == true && utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "h") }
        return isNumber || calendarNames.contains(self)
    }
}

/// Folded names of months and weekdays, as the French wording has them.
private let calendarNames = Set(
    (Wording.french.months + Wording.french.weekdays).flatMap { FoldedText($0).strings })

/// Folded words that stand between the parts of a date.
private let timeWords: Set<String> = [
    "le", "la", "les", "du", "de", "des", "au", "a", "et", "en", "h", "heures", "ou", "quand", "date", "lieu",
    "horaires", "er", "matin", "midi",
]
