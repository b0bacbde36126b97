internal import Text

// The closed lists of French words by which Dedup reads titles and texts, all folded (see `FoldedText`).

/// The months by their full names and their short forms.
let months: [String: Int32] = Lexicon.french.months.merging(Lexicon.english.months) { french, _ in french }
    .mapValues { Int32($0) }

/// Years that a text of this trade may name.
let plausibleYears: ClosedRange<Int32> = 1990...2099

let weekdays = Set(Lexicon.french.weekdays.keys)

let ordinals: [String: Int32] = Lexicon.french.numbers { role in
    guard case .ordinal(let number) = role else { return nil }
    return Int32(number)
}

let romans: [String: Int32] = Lexicon.french.numbers { role in
    guard case .roman(let number) = role else { return nil }
    return Int32(number)
}

/// The words of numbers that no date has, and of those that are nearly so many: « une trentaine ».
let furtherNumbers: [(word: String, value: Int)] = [
    ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("vingts", 20), ("cent", 100), ("cents", 100),
    ("mille", 1000), ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20),
    ("trentaine", 30),
    ("quarantaine", 40), ("cinquantaine", 50), ("soixantaine", 60), ("centaine", 100),
]

/// Words that say nothing of a subject.
let smallWords = Lexicon.smallFrenchWords

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
let recapBeginnings = Lexicon.french.forms(of: .recap) + Lexicon.french.forms(of: .recapBeginning)

/// A title that ends or goes on so does, too.
let recapWords: Set<String> = ["replay", "replays", "actes", "captation", "restitution", "reecouter"]

/// Names of places that are none.
let onlineWords = Set(Lexicon.french.forms(of: .online) + Lexicon.french.forms(of: .onlinePlace))

/// Stands for every place that is none.
let onlinePlace = UInt32(truncatingIfNeeded: stableHash("en ligne"))

/// Towns of more than 200,000 inhabitants, by the first telling words of their names, and online: much happens there every day.
let largeTowns: Set<UInt32> = Set(
    [
        "paris", "marseille", "lyon", "toulouse", "nice", "nantes", "montpellier", "strasbourg", "bordeaux",
        "lille", "rennes",
    ].map { UInt32(truncatingIfNeeded: stableHash($0.stem)) } + [onlinePlace])

/// The second word of the names of regions that begin with a common word.
let territoryPairs = ["grand": "est", "hauts": "de", "ile": "de", "centre": "val", "pays": "de"]

/// Words that say that a date has moved or fallen.
let postponedWords = Set(movedForms.filter { !$0.contains(" ") })

let postponedPhrases = movedForms.filter { $0.contains(" ") }

private let movedForms = Lexicon.french.forms(of: .postponed) + Lexicon.french.forms(of: .cancelled)

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
    "essonne", "loire", "yvelines", "ille", "vilaine", "armor", "maine", "loir", "sevres", "calais", "alpes",
    "belfort",
]

/// A title that begins with one of these announces many things at once.
let newsletterBeginnings = [
    "lettre d info", "la lettre", "lettre n", "newsletter", "infolettre", "bulletin", "flash info",
    "revue de presse",
    "revue de veille", "la revue de", "agenda de", "les brev", "breves", "lettre mensuelle", "lettre de",
]

/// A title that begins with one of these announces something to read, to see or to hear at home.
let readingBeginnings = ["a lire", "a voir", "a ecouter", "a revoir"]

/// Things to come to.
let gatheringWords: Set<String> = [
    "conference", "conferences", "webinaire", "webinaires", "atelier", "ateliers", "rencontre", "rencontres",
    "journee",
    "journees", "visite", "visites", "forum", "colloque", "seminaire", "formation", "formations", "matinee",
    "matinale",
    "seance", "voyage", "assises", "inauguration", "projection", "vernissage",
]

/// Things to read.
let readingWords: Set<String> = [
    "rapport", "guide", "livret", "livre", "cahier", "cahiers", "dossier", "bibliographie", "fiche", "fiches",
    "atlas",
    "revue", "ouvrage", "etude", "kit", "brochure", "video", "videos", "webserie", "podcast", "film",
    "documentaire", "exposition",
]
