internal import Text

/// Returns true when folded text is a date and the words around it, and nothing else: « Publié le mardi 3 mars 2026 à 10h ».
func isDateOnly(_ foldedText: String) -> Bool {
    guard foldedText.utf8.count <= 90 else { return false }
    return isDateInWords(foldedText) || WrittenAge(foldedText) != nil
}

private func isDateInWords(_ foldedText: String) -> Bool {
    var hasAnchor = false
    for word in foldedText.foldedWords {
        if let first = word.utf8.first, first >= 48, first <= 57 {
            guard isDateNumber(word) else { return false }
            hasAnchor = true
        } else if dateAnchors.contains(String(word)) {
            hasAnchor = true
        } else if !dateFillers.contains(String(word)) {
            return false
        }
    }
    return hasAnchor
}

/// `12`, `2026`, `1er`, `9h30`, `14h`.
private func isDateNumber(_ word: Substring) -> Bool {
    let rest = word.utf8.drop { $0 >= 48 && $0 <= 57 }
    if rest.isEmpty { return word.utf8.count <= 4 || word.utf8.count == 8 }
    let tail = String(decoding: rest, as: UTF8.self)
    return tail == "er" || tail == "h" || tail == "eme" || tail == "mn"
        || (tail.hasPrefix("h") && tail.utf8.count <= 3)
        || tail == "t" || tail == "z"
}

private let dateAnchors = Set(
    [Lexicon.french, .english].flatMap { $0.months.keys + Array($0.weekdays.keys) } + ["aujourd", "hier"])

private let dateFillers = Set([Lexicon.french, .english].flatMap(\.shortWeekdays.keys))
    .union([
        "le", "la", "du", "de", "des", "les", "au", "aux", "a", "et", "d", "l", "h", "publie", "publiee",
        "mis", "mise", "en", "ligne", "cree", "poste", "posted", "on", "published", "date", "jour", "par",
        "to",
        "from", "at", "am", "pm", "hui", "article", "actualite", "jusqu", "ajoute", "modifie",
        "et", "dates", "horaires", "·", "•", "→",
    ])
