internal import Text

// Pages that every site has and that hold no news, by what they are called. Their parts repeat as news do (members with
// pages of their own, offices with days on which they are closed), so that only their name tells.

/// Names of such pages, folded, with whatever stands behind them: « Annuaire des membres ». Written from the menus of public
/// and associative sites, French first; a name that also calls a section of publications (« Ressources ») is left out.
private let fixedNames: [String] = [
    // What the law asks for
    "mentions legales", "informations legales", "politique de confidentialite", "protection des donnees",
    "donnees personnelles", "gestion des cookies", "conditions generales", "conditions d'utilisation",
    "declaration d'accessibilite", "legal notice", "privacy policy", "terms of use",
    // The site itself
    "plan du site", "sitemap", "resultats de recherche", "resultats de la recherche", "resultat de recherche",
    "search results", "connexion", "mot de passe", "page non trouvee", "page introuvable", "erreur 404",
    "page not found",
    // Who they are
    "equipe", "trombinoscope", "organigramme", "conseil d'administration", "qui sommes nous", "annuaire",
    "contact", "contacts", "contactez nous", "nous contacter", "nous trouver", "nous rencontrer",
    "plan d'acces",
    // What they offer and explain
    "tarifs", "faire un don", "foire aux questions", "questions frequentes", "mode d'emploi", "glossaire",
    "galerie", "galeries", "phototheque",
]

/// Names that are such a page's only by themselves: « Nos missions », while « Accès aux droits » is a subject.
private let fixedNamesAlone: [String] = [
    "confidentialite", "vie privee", "cookies", "cgu", "cgv", "accessibilite", "credits", "privacy",
    "site map",
    "identification", "espace membre", "espace membres", "espace adherent", "espace adherents", "mon compte",
    "login", "inscription", "s'inscrire", "desinscription", "404", "not found", "liens utiles", "team",
    "about",
    "about us", "gouvernance", "bureau", "statuts", "a propos", "presentation", "histoire", "historique",
    "valeurs", "missions", "partenaires", "financeurs", "soutiens", "membres", "adherents", "implantations",
    "antennes", "venir nous voir", "acces", "coordonnees", "services", "prestations", "metiers", "adhesion",
    "adherer", "nous rejoindre", "nous soutenir", "dons", "faq", "questions reponses", "aide", "lexique",
    "sigles", "photos",
]

/// Words before a name: « Notre équipe ».
private let leadingWords: Set<Substring> = [
    "nos", "notre", "l", "les", "le", "la", "vos", "votre", "our", "the", "une", "un",
]

/// A heading that goes on for longer than that behind the name is a sentence. Bytes.
private let mostBehindName = 24

private let phrases = fixedNames.map { $0.foldedWords.joined(separator: " ") }
private let phrasesAlone = Set(fixedNamesAlone.map { $0.foldedWords.joined(separator: " ") })

extension String {
    /// True for the heading or the address of a page that a site has beside its news: « Notre équipe », « annuaire-2 ».
    var isFixedPageName: Bool {
        let plain = folded.foldedWords.drop { leadingWords.contains($0) }.joined(separator: " ")
        guard !isSectionName, !plain.namesEvents else { return false }
        // « Partenaires et financeurs », « equipe-2 ».
        let words = plain.foldedWords
        let parts = words.split(separator: "et").map { part in
            part.filter { $0.utf8.contains(where: \.isLetter) || words.count == 1 }.joined(separator: " ")
        }
        if !parts.isEmpty, parts.allSatisfy(phrasesAlone.contains) { return true }
        return phrases.contains { phrase in
            guard plain.hasPrefix(phrase) else { return false }
            let rest = plain.utf8.dropFirst(phrase.utf8.count)
            return rest.isEmpty || rest.first == UInt8(ascii: " ") && rest.count <= mostBehindName
        }
    }
}
