/// Whether folded text is a date and the words around it, and nothing else: « Publié le mardi 3 mars 2026 à 10h ».
func isDateOnly(_ foldedText: String) -> Bool {
    guard foldedText.utf8.count <= 90 else { return false }
    var hasAnchor = false
    for word in words(of: foldedText) {
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

private let dateAnchors: Set<String> = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre",
    "decembre", "janv", "jan", "fevr", "fev", "avr", "juil", "sept", "sep", "oct", "nov", "dec", "lundi",
    "mardi", "mercredi",
    "jeudi", "vendredi", "samedi", "dimanche", "january", "february", "march", "april", "may", "june", "july",
    "august",
    "september", "october", "november", "december", "feb", "mar", "apr", "jun", "jul", "aug", "aujourd",
    "hier",
]

private let dateFillers: Set<String> = [
    "le", "la", "du", "de", "des", "les", "au", "aux", "a", "et", "d", "l", "h", "publie", "publiee", "mis",
    "mise", "en", "ligne",
    "cree", "poste", "posted", "on", "published", "date", "jour", "lun", "mer", "jeu", "ven", "sam", "dim",
    "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "par", "to", "from", "at", "am", "pm", "hui", "article", "actualite",
    "jusqu",
    "ajoute", "modifie", "mar",
]
