extension Lexicon {
    /// The French words that say nothing of a subject, folded.
    package static let smallFrenchWords: Set<String> = [
        "a", "ai", "alors", "ainsi", "apres", "au", "aussi", "aux", "autour", "avant", "avec", "bien", "ca",
        "car", "ce", "ces", "cet", "cette", "ceux", "chez", "comme", "comment", "contre", "dans", "de",
        "depuis", "des", "donc", "dont", "du", "elle", "elles", "en", "encore", "entre", "es", "est", "et",
        "etre", "eux", "fait", "faire", "hors", "il", "ils", "ici", "je", "la", "le", "les", "leur", "leurs",
        "lors", "lui", "ma", "mais", "me", "meme", "mes", "mieux", "moins", "mon", "ne", "ni", "nos", "notre",
        "nous", "on", "ont", "ou", "par", "parmi", "pas", "plus", "pour", "pourquoi", "quand", "que", "quel",
        "quelle", "quelles", "quels", "qui", "quoi", "sa", "sans", "se", "ses", "si", "son", "sont", "sous",
        "sur", "ta", "te", "tes", "ton", "tous", "tout", "toute", "toutes", "tres", "tu", "un", "une", "vers",
        "via", "voici", "vos", "votre", "vous", "y",
    ]
}
