internal import Text

// Pages that every site has and that hold no news, by what they are called. Their parts repeat as news do (members with
// pages of their own, offices with days on which they are closed), so that only their name tells.

/// Names of such pages, folded, by their beginning. Written from the menus of public and associative sites, French first;
/// a name that also calls a section of publications (« Ressources », « Formations ») is left out.
private let fixedNames: [String] = [
    // What the law asks for
    "mentions legales", "informations legales", "politique de confidentialite", "confidentialite",
    "protection des donnees", "donnees personnelles", "vie privee", "gestion des cookies", "cookies",
    "conditions generales", "conditions d'utilisation", "cgu", "cgv", "accessibilite",
    "declaration d'accessibilite", "credits", "legal notice", "privacy", "privacy policy", "terms of use",
    // The site itself
    "plan du site", "sitemap", "site map", "resultats de recherche", "resultats de la recherche",
    "resultat de recherche", "search results", "connexion", "identification", "espace membre",
    "espace membres", "espace adherent", "espace adherents", "mon compte", "mot de passe", "login",
    "inscription", "s'inscrire", "desinscription", "merci", "page non trouvee", "page introuvable",
    "erreur 404", "404", "not found", "page not found", "liens utiles",
    // Who they are
    "equipe", "team", "trombinoscope", "organigramme", "gouvernance", "conseil d'administration", "bureau",
    "statuts", "qui sommes-nous", "qui sommes nous", "about", "about us", "a propos", "presentation",
    "histoire", "historique", "notre histoire", "valeurs", "missions", "partenaires", "financeurs",
    "soutiens", "membres", "adherents", "annuaire", "implantations", "antennes", "contact", "contacts",
    "nous contacter", "contactez-nous", "contactez nous", "nous trouver", "nous rencontrer",
    "venir nous voir",
    "acces", "coordonnees", "plan d'acces",
    // What they offer
    "services", "prestations", "metiers", "tarifs", "adhesion", "adherer", "nous rejoindre", "nous soutenir",
    "faire un don", "dons",
    // What they explain
    "faq", "foire aux questions", "questions frequentes", "questions reponses", "aide", "mode d'emploi",
    "glossaire", "lexique", "sigles", "galerie", "galeries", "photos", "phototheque",
]

/// Words before a name: « Notre équipe ».
private let leadingWords: Set<Substring> = [
    "nos", "notre", "l", "les", "le", "la", "vos", "votre", "our", "the", "une", "un",
]

/// A heading that goes on for longer than that behind the name is a sentence. Bytes.
private let mostBehindName = 24

private let fixedPhrases = fixedNames.map { $0.foldedWords.joined(separator: " ") }

extension String {
    /// True for the heading or the address of a page that a site has beside its news: « Notre équipe », « annuaire-2 ».
    var isFixedPageName: Bool {
        let plain = folded.foldedWords.drop { leadingWords.contains($0) }.joined(separator: " ")
        guard !isSectionName, !plain.namesEvents else { return false }
        return fixedPhrases.contains { phrase in
            guard plain.hasPrefix(phrase) else { return false }
            let rest = plain.utf8.dropFirst(phrase.utf8.count)
            return rest.isEmpty || rest.first == UInt8(ascii: " ") && rest.count <= mostBehindName
        }
    }
}
