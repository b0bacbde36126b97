internal import Text

// Pages that stand where the listing was and are not it. They are known by what their heading says, and by how little
// they say besides; an item that tells of a maintenance day is not one of them.

enum WrongPage: String {
    case maintenance = "a maintenance page"
    case notFound = "a page that says that there is no such page"
    case login = "a login page"
    case consent = "a consent wall"
    case challenge = "a challenge to robots"
    case error = "an error page"
    case parked = "a parked domain"
    case bare = "a page without any text"
}

/// Less text than that cannot hold a listing, so that one phrase in it decides.
private let fewBytes = 900
/// A page that is built by scripts in the browser has next to no text of its own.
private let noText = 60

private let phrases: [(WrongPage, [String])] = [
    (
        .notFound,
        [
            "page introuvable", "page non trouvee", "erreur 404", "404", "page not found", "not found",
            "cette page n'existe pas", "contenu introuvable", "n'existe plus", "oups", "page inexistante",
            "nothing found",
        ]
    ),
    (
        .maintenance,
        [
            "maintenance", "site en travaux", "en construction", "bientot de retour", "revenons bientot",
            "temporairement indisponible", "momentanement indisponible", "under construction",
            "be right back", "coming soon",
        ]
    ),
    (
        .login,
        [
            "connexion", "se connecter", "identification", "identifiez-vous", "authentification",
            "connectez-vous", "log in", "login", "sign in", "mot de passe oublie", "acces reserve",
            "espace reserve",
        ]
    ),
    (
        .consent,
        [
            "vos choix concernant les cookies", "avant de continuer", "gestion des cookies", "consentement",
            "accepter les cookies", "respectons votre vie privee", "before you continue",
            "parametres de confidentialite", "votre vie privee",
        ]
    ),
    (
        .challenge,
        [
            "just a moment", "un instant", "verification de securite", "checking your browser",
            "verifiez que vous etes humain", "etes-vous un robot", "attention required", "captcha",
            "verifying you are human", "access denied", "acces refuse", "verification en cours",
            "enable javascript and cookies",
        ]
    ),
    (
        .error,
        [
            "erreur", "error", "erreur 500", "internal server error", "service unavailable", "bad gateway",
            "erreur interne", "database error", "erreur de connexion", "forbidden", "403", "500", "502",
            "503", "une erreur est survenue",
        ]
    ),
    (
        .parked,
        [
            "domain for sale", "domaine a vendre", "this domain", "ce domaine", "parked", "buy this domain",
            "site suspendu", "account suspended",
        ]
    ),
]

/// Nil for a page that may be a listing; `entries` is the number of items that were found on it.
func wrongPage(_ outline: Outline, title: String?, heading: String?, entries: Int) -> WrongPage? {
    let isShort = outline.contentLength <= fewBytes
    let headings = isShort ? headingTexts(outline) : [heading].compactMap { $0 }
    for (kind, words) in phrases {
        let said = (headings + [title].compactMap { $0 }).contains { heading in
            words.contains { says(heading, $0) }
        }
        if said { return kind }
    }
    guard isShort, entries < 2 else { return nil }
    let text = contentText(outline)
    for (kind, words) in phrases {
        if words.contains(where: { $0.utf8.count >= 7 && text.contains(phrase: $0) }) { return kind }
    }
    return entries == 0 && outline.text.count < noText ? .bare : nil
}

private func headingTexts(_ outline: Outline) -> [String] {
    outline.nodes.indices.filter {
        outline.headingRank($0) <= 3 && outline.nodes[$0].isShown && !outline.isLinked($0)
    }
    .prefix(4).map { outline.plainText($0).folded }
}

/// What stands outside the furniture: a menu's « Connexion » says nothing of the page.
private func contentText(_ outline: Outline) -> String {
    let blocks = outline.nodes.indices.filter { node in
        let here = outline.nodes[node]
        return here.standing >= 0.5 && here.isShown && (4...400).contains(here.text.count)
    }
    return blocks.prefix(60).map { outline.plainText($0).folded }.joined(separator: "\n")
}

/// A heading says it when it begins with it, or is little more: « Erreur 404 – page introuvable | Centre ».
private func says(_ heading: String, _ phrase: String) -> Bool {
    guard heading.utf8.count <= 90, heading.contains(phrase: phrase) else { return false }
    return heading.hasPrefix(phrase) || heading.utf8.count <= phrase.utf8.count + 20
}

private let emptyPhrases: [String] = [
    "aucun resultat", "aucun article", "aucune actualite", "aucun evenement", "aucune publication",
    "aucun contenu", "aucun document",
    "aucune offre", "aucun rendez-vous", "aucune date", "pas d'evenement", "pas d'actualite", "pas d'article",
    "pas de resultat",
    "pas de publication", "pas encore d'article", "rien pour le moment", "no results", "no events",
    "no posts", "no upcoming events", "il n'y a aucun",
    "il n'y a pas", "n'y a pas encore", "aucune annonce", "aucun appel", "aucune formation", "aucun element",
]

/// Whether the page itself says that its list has nothing in it.
func saysEmpty(_ outline: Outline) -> Bool {
    let content = outline.nodes.indices.filter { node in
        let here = outline.nodes[node]
        return here.standing >= 0.5 && here.isShown && (4...240).contains(here.text.count)
    }
    return content.contains { node in
        let text = outline.plainText(node).folded
        return emptyPhrases.contains { text.contains(phrase: $0) }
    }
}
