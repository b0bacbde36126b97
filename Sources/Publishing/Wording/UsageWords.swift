import Model

// No-break spaces (U+00A0) are written out, as in French.swift.
private let nb = "\u{A0}"

extension UsageWishes {
    /// Says what is left out of a page because its publisher wishes so, in French.
    var frenchWords: String {
        let reason =
            reservesMining
            ? "La fouille de textes y est réservée" : "À la demande de la page"
        let text = quotedCharacters.map {
            $0 == 0
                ? "ses textes ne sont pas cités" : "ses textes sont cités sur \($0)\(nb)caractères au plus"
        }
        let images = withholdsImages ? "ses images ne sont pas montrées" : nil
        return "\(reason)\(nb): \([text, images].compactMap { $0 }.joined(separator: ", "))."
    }

    /// The same in English.
    var englishWords: String {
        let reason = reservesMining ? "Text mining is reserved there" : "At the page’s request"
        let text = quotedCharacters.map {
            $0 == 0 ? "its texts are not quoted" : "its texts are quoted in at most \($0) characters"
        }
        let images = withholdsImages ? "its pictures are not shown" : nil
        return "\(reason): \([text, images].compactMap { $0 }.joined(separator: ", "))."
    }
}
