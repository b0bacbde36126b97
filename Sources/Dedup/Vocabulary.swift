internal import Model
internal import Text

// The closed lists of French words by which Dedup reads titles and texts, all folded (see `FoldedText`).

let months: [String: Int32] = [
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8,
    "septembre": 9,
    "octobre": 10, "novembre": 11, "decembre": 12, "janv": 1, "fevr": 2, "juil": 7, "sept": 9, "oct": 10,
    "nov": 11,
    "dec": 12,
]

let weekdays: Set<String> = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

let ordinals: [String: Int32] = [
    "premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3, "quatrieme": 4,
    "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8, "neuvieme": 9, "dixieme": 10,
]

let romans: [String: Int32] = [
    "ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12, "xiii": 13,
    "xiv": 14,
    "xv": 15,
]

/// Words that say nothing of a subject.
let smallWords: Set<String> = [
    "a", "ai", "alors", "ainsi", "apres", "au", "aussi", "aux", "autour", "avant", "avec", "bien", "ca",
    "car", "ce",
    "ces", "cet", "cette", "ceux", "chez", "comme", "comment", "contre", "dans", "de", "depuis", "des",
    "donc", "dont",
    "du", "elle", "elles", "en", "encore", "entre", "es", "est", "et", "etre", "eux", "fait", "faire", "hors",
    "il",
    "ils", "ici", "je", "la", "le", "les", "leur", "leurs", "lors", "lui", "ma", "mais", "me", "meme", "mes",
    "mieux",
    "moins", "mon", "ne", "ni", "nos", "notre", "nous", "on", "ont", "ou", "par", "parmi", "pas", "plus",
    "pour",
    "pourquoi", "quand", "que", "quel", "quelle", "quelles", "quels", "qui", "quoi", "sa", "sans", "se",
    "ses", "si",
    "son", "sont", "sous", "sur", "ta", "te", "tes", "ton", "tous", "tout", "toute", "toutes", "tres", "tu",
    "un",
    "une", "vers", "via", "voici", "vos", "votre", "vous", "y",
]

/// Words of every other title in this trade, by their stems: they weigh little.
let commonWords: Set<String> = [
    "politiqu", "vill", "vil", "quartier", "quartiers", "centr", "ressourc", "reseau", "journe", "rencontr",
    "webinair",
    "atelier", "seminair", "regional", "national", "appel", "projet", "form", "formation", "etud", "echang",
    "temp",
    "matine", "colloqu", "cycl", "retour", "invitation", "inscription", "guid", "rapport", "lettr", "nouveau",
    "nouvel",
    "actualit", "agend", "evenement", "conferenc", "visioconferenc", "lign", "public", "acteur", "territoir",
    "demi",
    "lancement", "publication", "information", "regard", "crois",
]

/// A title that begins with one of these looks back on something.
let recapBeginnings = [
    "retour sur", "retour en", "retours sur", "actes", "les actes", "compte rendu", "synthese de",
    "synthese des", "synthese du", "la synthese",
    "replay",
    "replays", "bilan", "captation", "restitution", "revoir", "supports", "diaporama",
    "ce qu il faut retenir",
    "ce que l on retient", "a revoir", "on y etait", "c etait", "en images", "memo", "resume",
    "enregistrement",
]

/// A title that ends or goes on so does, too.
let recapWords: Set<String> = ["replay", "replays", "actes", "captation", "restitution"]

/// What a place is called that is none.
let onlineWords: Set<String> = [
    "ligne", "visio", "visioconference", "webinaire", "distanciel", "distance", "zoom", "teams",
]

/// The second word of the names of regions that begin with a common word.
let territoryPairs = ["grand": "est", "hauts": "de", "ile": "de", "centre": "val"]

/// What says that a date has moved or fallen.
let postponedWords: Set<String> = [
    "reporte", "reportee", "reportes", "reportees", "report", "annule", "annulee", "annules", "annulees",
    "annulation",
    "decale", "decalee", "deplace", "deplacee",
]

let postponedPhrases = [
    "nouvelle date", "nouvelles dates", "changement de date", "date modifiee", "dates modifiees",
]

/// Words after which a number counts the parts of a series.
let seriesWords: Set<String> = [
    "seance", "session", "edition", "volet", "partie", "numero", "n", "episode", "saison", "tome", "acte",
    "volume", "no",
    "module", "rencontre", "rendez", "atelier", "webinaire", "promotion", "etape", "seances", "suite",
    "cycle",
]

/// Telling parts of the names of French regions and departments.
let territories: Set<String> = [
    "auvergne", "bourgogne", "franche", "comte", "bretagne", "corse", "normandie", "aquitaine", "occitanie",
    "provence", "guadeloupe", "martinique", "guyane",
    "mayotte", "alsace", "lorraine", "champagne", "picardie", "limousin", "languedoc", "roussillon",
    "ain", "aisne", "allier", "ardeche", "ardennes", "ariege", "aube", "aude", "aveyron", "calvados",
    "cantal",
    "charente", "cher", "correze", "creuse", "dordogne", "doubs", "drome", "eure", "finistere", "gard",
    "garonne", "gers",
    "gironde", "herault", "indre", "isere", "jura", "landes", "loiret", "lozere", "manche", "marne",
    "mayenne",
    "meurthe", "meuse", "morbihan", "moselle", "nievre", "oise", "orne", "pyrenees", "rhin", "rhone",
    "saone", "sarthe", "savoie", "somme", "tarn", "vaucluse", "vendee", "vienne", "vosges", "yonne",
    "essonne",
    "yvelines",
]

/// Whether a hashed place is the name of a region or department.
func isRegion(_ place: UInt32) -> Bool { regionHashes.contains(place) }

private let regionHashes = Set(
    (territories.union(territoryPairs.keys).union(territoryPairs.values)).map {
        UInt32(truncatingIfNeeded: stableHash(stem($0)))
    })

/// A title that begins with one of these announces many things at once.
let newsletterBeginnings = [
    "lettre d info", "la lettre", "lettre n", "newsletter", "infolettre", "bulletin", "flash info",
    "revue de presse",
    "revue de veille", "la revue de", "agenda de", "les brev", "breves", "lettre mensuelle", "lettre de",
]

/// What people come to.
let gatheringWords: Set<String> = [
    "conference", "conferences", "webinaire", "webinaires", "atelier", "ateliers", "rencontre", "rencontres",
    "journee",
    "journees", "visite", "visites", "forum", "colloque", "seminaire", "formation", "formations", "matinee",
    "matinale",
    "seance", "voyage", "assises", "inauguration", "projection",
]

/// What people read.
let readingWords: Set<String> = [
    "rapport", "guide", "livret", "livre", "cahier", "cahiers", "dossier", "bibliographie", "fiche", "fiches",
    "atlas",
    "revue", "ouvrage", "etude", "kit", "brochure",
]
