internal import Text

// Words by which a page's furniture is told from its records: French first, English for themes that were never
// translated. All folded. Each list was written from pages in the wild; a word that also names content (« section »,
// « bloc ») is left out, because one such word would hide a whole listing.

/// Class and id tokens of furniture, looked for among the `-` and `_` separated parts of a token.
let furnitureParts: Set<String> = [
    "nav", "navbar", "navigation", "menu", "submenu", "megamenu", "breadcrumb", "breadcrumbs", "ariane",
    "sidebar",
    "aside", "widget", "widgets", "footer", "copyright", "cookie", "cookies", "consent", "rgpd", "gdpr",
    "tarteaucitron", "share", "sharing", "partager", "comments", "commentaires", "respond", "pagination",
    "pager",
    "tagcloud", "nuage", "related", "similaires", "popular", "populaires", "newsletter", "infolettre",
    "login",
    "connexion", "search", "recherche", "skip", "evitement", "toolbar", "partners", "sponsors", "modal",
    "popup",
    "offcanvas", "toc", "filters", "filtres", "facets", "facettes",
]

/// Whole class or id tokens of furniture.
let furnitureTokens: Set<String> = [
    "site-header", "masthead", "colophon", "secondary", "topbar", "top-bar", "entete", "pied", "piedpage",
    "pied-de-page", "bandeau", "reseaux-sociaux", "social-links", "social-icons", "tag-cloud", "fil-ariane",
    "plus-lus", "partenaires", "langues", "extra", "hierarchie",
]

/// Names that an `aside` may have and still hold the newest item (Pelican's notmyidea).
let featuredTokens: Set<String> = [
    "featured", "une", "a-la-une", "hero", "spotlight", "headline", "highlight", "vedette", "leading",
    "focus",
]

/// Tokens that look like furniture and are layout around the content in common themes, by their beginning.
let harmlessPrefixes: [String] = [
    "elementor", "et_pb_", "et-l--", "no-", "has-", "with-", "right-", "left-", "category-", "tag-", "type-",
    "post-", "status-", "wp-block-", "so-", "siteorigin", "fl-",
]

/// Headings of lists that lead on from an article.
let relatedHeadings: [String] = [
    "articles similaires", "a lire aussi", "lire aussi", "voir aussi", "sur le meme sujet",
    "sur le meme theme", "dans la meme rubrique", "vous aimerez aussi", "a decouvrir aussi",
    "pour aller plus loin", "related posts", "you may also like", "a voir aussi", "articles lies",
    "ces articles peuvent vous interesser", "cela pourrait vous interesser", "contenus associes",
    "continuer la lecture",
]

/// Headings of lists that repeat what stands elsewhere.
let furnitureHeadings: [String] =
    relatedHeadings + [
        "les plus lus", "les plus consultes", "les plus vus", "articles recents", "publications recentes",
        "archives",
        "categories", "mots-cles", "mots cles", "etiquettes", "nuage de mots", "nuage de tags",
        "commentaires recents",
        "derniers commentaires", "nos partenaires", "partenaires", "liens utiles", "liens", "suivez-nous",
        "newsletter",
        "lettre d'information", "rechercher", "recherche", "menu", "navigation", "plan du site", "contact",
        "meta",
        "recent posts", "popular posts", "most read", "recent comments",
        "tags",
        "filtrer", "filtrer par", "rubriques", "acces rapide", "acces directs", "nos reseaux", "raccourcis",
    ]

/// Link texts that lead to an item's own page and say nothing about it.
let readMoreLabels: [String] = [
    "lire la suite", "lire l'article", "lire plus", "lire", "suite", "la suite", "en savoir plus",
    "en savoir +", "plus d'infos", "+ d'infos", "+ d'info",
    "plus d'informations", "plus d'info", "voir plus", "voir la suite", "voir l'article", "voir la fiche",
    "voir le detail", "voir les details", "voir", "details", "detail", "consulter", "consulter la fiche",
    "decouvrir", "+",
    "acceder a l'article", "continuer la lecture", "continuer a lire", "poursuivre la lecture", "read more",
    "continue reading", "more", "learn more", "read article", "voir l'evenement", "savoir plus", "plus",
    "trouver plus", "find out more", "lire davantage", "lien permanent", "permalien", "permalink",
    "view post",
    "lire l'actualite", "voir l'actualite", "voir la publication", "lire la publication", "en savoir",
]

/// Words of links that only fetch a file.
let downloadLabels: [String] = [
    "telecharger", "telecharger le document", "telecharger le pdf", "telechargez", "download", "pdf",
    "document",
    "ouvrir", "consulter le document", "voir le document", "lire le document", "fichier",
]

/// Words of links by which a reader acts: they name no item.
let actLabels: [String] = [
    "inscription", "inscriptions", "s'inscrire", "je m'inscris", "inscrivez-vous", "s'inscrire en ligne",
    "participer", "je participe", "ecouter", "ecouter le podcast", "regarder", "voir la video", "revoir",
    "revoir le webinaire", "voir le replay", "postuler", "candidater", "repondre", "reserver",
    "reserver ma place", "acheter", "commander", "contacter", "nous contacter", "ajouter a mon agenda",
    "ajouter au calendrier", "voir le programme", "programme", "le programme", "affiche", "plan d'acces",
    "register", "sign up", "watch", "listen", "book now", "apply", "s'abonner",
]

/// What a file is called by its type, and the units of its size.
let fileTypes: Set<String> = [
    "pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "zip", "epub", "mp3",
]
let fileUnits: Set<String> = ["o", "ko", "mo", "go", "kb", "mb", "kio", "mio"]

/// Lines that themes print around an item and that tell a reader nothing.
let templateLines: [String] = [
    "partager", "partager sur facebook", "partager sur linkedin", "partager sur twitter", "imprimer",
    "uncategorized", "non classe",
    "aucun commentaire", "0 commentaire", "laisser un commentaire", "ecrire un commentaire",
    "remonter en haut de la page",
    "retour en haut", "haut de page", "archives : publications", "gerer les publications", "bouton menu",
    "favoris",
    "fichier action", "par defaut", "leave a comment", "no comments", "share", "tweet", "modifier", "edit",
]

/// Words of a page's address or heading when its dates are those of events.
let eventWords: [String] = [
    "agenda", "evenement", "evenements", "rendez-vous", "calendrier", "events", "event", "rencontres",
    "webinaires",
    "webinaire", "seminaires", "formations", "ateliers", "manifestations", "a venir",
]

/// Before a date: it says when the item was published.
let publicationLabels: [String] = [
    "publie", "publiee", "mis en ligne", "mise en ligne", "cree le", "poste", "poste le", "paru", "parution",
    "ajoute",
    "publication", "posted", "published", "date de publication", "redige", "diffuse", "soumis", "submitted",
]

/// Before a date: it says when the item was last changed.
let changeLabels: [String] = ["mis a jour", "mise a jour", "modifie", "actualise", "derniere modification"]

/// Before a date: it says when something takes place.
let occurrenceLabels: [String] = [
    "quand", "date de l'evenement", "aura lieu", "a lieu", "se tiendra", "jusqu'au", "du", "de",
    "rendez-vous",
    "date et lieu", "horaires", "lieu", "debut", "fin",
]

/// Before a date: it says until when one can register or apply.
let deadlineLabels: [String] = [
    "avant le", "date limite", "limite", "inscription", "inscriptions", "cloture", "echeance", "au plus tard",
    "candidature", "candidatures", "candidater", "postuler", "depot",
]

/// Heads of a table's column of places, and labels before one; folded.
let placeLabels: Set<String> = ["lieu", "lieux", "adresse", "localisation", "venue"]

/// Behind a place: they lead to a map.
let mapWords: [String] = ["(plan)", "(map)", "(carte)", "voir le plan", "voir la carte", "+ google map"]

/// The words of a link, folded, without the arrows, dots and brackets around them: « Lire la suite… → ».
struct LinkLabel {
    let text: String

    init(_ label: String) {
        let plain = label.folded
        let bytes = plain.utf8
        func isLabelByte(_ byte: UInt8) -> Bool {
            (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122) || byte == UInt8(ascii: "+")
        }
        guard let first = bytes.firstIndex(where: isLabelByte), let last = bytes.lastIndex(where: isLabelByte)
        else {
            text = plain
            return
        }
        text = String(plain[first...last])
    }

    /// True for words that lead to an item's own page and say nothing about it.
    var isReadMore: Bool {
        if readMoreLabels.contains(text) { return true }
        // « Lire la suite de « Titre » » : the label goes on with the title.
        return readMoreLabels.contains { $0.utf8.count > 8 && text.hasPrefix($0 + " ") }
    }

    /// True for words by which a reader acts: « S'inscrire ».
    var isAct: Bool { actLabels.contains(text) }

    /// True for words that only fetch a file.
    var isDownload: Bool {
        downloadLabels.contains(text) || text.hasPrefix("telecharger") || text.hasPrefix("telechargez")
    }
}

/// Words for the things that themes count beside an item: how long it takes to read, how often it was seen, shared and answered.
/// Folded.
private let countedWords: Set<String> = [
    "min", "mn", "minute", "minutes", "vue", "vues", "commentaire", "commentaires", "partage", "partages",
    "like", "likes", "reponse", "reponses", "reaction", "reactions", "telechargement", "telechargements",
    "view", "views", "comment", "comments", "share", "shares", "clic", "clics", "lecture", "lectures", "read",
    "aime",
]

/// Words that stand beside a count and say nothing either. Folded.
private let wordsOfCounts: Set<String> = [
    "de", "temps", "j", "time", "reading", "duree", "environ", "aucun", "s",
]

extension String {
    /// True for a folded line that only counts: « 4 min de lecture », « 16 vues », « temps de lecture : 3 minutes ».
    var isCounter: Bool {
        guard utf8.count <= longestCounter else { return false }
        let words = foldedWords
        guard words.contains(where: \.isNumber), words.contains(where: { countedWords.contains(String($0)) })
        else { return false }
        return words.allSatisfy {
            $0.isNumber || countedWords.contains(String($0)) || wordsOfCounts.contains(String($0))
        }
    }
}

/// A longer line does more than count. Bytes.
private let longestCounter = 40
