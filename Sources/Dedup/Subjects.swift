import Model
internal import Text

/// The matter of a text: its telling words, as hashes of their stems, however they are put together. A relay that words
/// everything anew still has to name the venue, the speakers and the matter.
struct Subjects: Sendable, Equatable {
    /// Sorted; of a long text the smallest, which are the same ones in any other text.
    private(set) var hashes: [UInt32]

    init(hashes: [UInt32] = []) { self.hashes = hashes }

    /// Of a folded title and text.
    init(_ texts: [FoldedText]) {
        var found: [UInt32] = []
        // Every use of a table of the file asks whether it is made already: once a text, not once a word.
        let (emptyWords, commonStems) = (emptyWords, commonStems)
        for text in texts {
            for word in text.words where word.count > 3 && text.bytes[word.range.lowerBound] >= 0x3A {
                guard !emptyWords.contains(word.hash) else { continue }
                let stem = word.stem
                if !commonStems.contains(stem) { found.append(UInt32(truncatingIfNeeded: stem)) }
            }
        }
        hashes = Array(found.sortedDistinct.prefix(subjectLimit))
    }

    /// Counts those that are no greater than a limit.
    func count(to limit: UInt32) -> Int {
        guard let last = hashes.last, last > limit else { return hashes.count }
        var (low, high) = (0, hashes.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] > limit { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Of a cut list, what lies behind its end is not known.
    var lastComparable: UInt32 { hashes.count < subjectLimit ? .max : hashes.last ?? .max }
}

/// The number of subjects that are kept of a text.
private let subjectLimit = 128

private let emptyWords = HashedNumbers(words: smallWords.union(months.keys).union(weekdays))
private let commonStems = HashedNumbers(words: commonWords.union(tradeWords))

/// The words that are in no subject because everybody has them, as a subject would hold them.
let wordsOfNoSubject = Set(
    commonWords.union(tradeWords).map { UInt32(truncatingIfNeeded: stableHash($0)) })

/// Words of every other notice in this trade, by their stems; with `commonWords`.
private let tradeWords: Set<String> = [
    "accueil", "acc", "action", "adult", "amphitheatr", "animation", "annuel", "apr", "aprem", "arriv",
    "associatif", "association", "attention", "avril", "bienvenu", "bilan", "budget", "cadr", "candidatur",
    "charg", "cit", "citoyen", "clic", "cliquez", "cloture", "collectivit", "commun", "complet",
    "comprendr", "conseil", "consultez", "contact", "contrat", "courriel", "cout", "coutum", "date", "debat",
    "debut", "deleg", "delegu", "depot", "dernier", "deroul", "deroulera", "descend", "detail", "devront",
    "difficult", "discussion", "disponibl", "dispositif", "document", "donn", "dossier", "droit", "emploi",
    "engagement", "ensembl", "equip", "espac", "etat", "ete", "etud", "expert", "experienc", "facilit",
    "financ", "form", "formulair", "francais", "franc", "gener", "grand", "gratuit", "gratuitement",
    "groupe", "group", "habitant", "heur", "idee", "insertion", "inscrir", "inscriv", "inscrit",
    "intervenant",
    "intervention", "invit", "invitent", "jeun", "jour", "lectur", "lien", "lieu", "limit", "lir", "local",
    "locaux", "mail", "mairi", "maison", "march", "matin", "membr", "mercredi", "midi", "minist", "mobilis",
    "moment", "monter", "national", "nationaux", "nombreux", "nouvel", "nouvell", "objectif", "obligatoir",
    "occasion", "offr", "organis", "organisation", "organisent", "ouvert", "ouvertur", "page", "parcour",
    "parler", "partag", "partager", "partenair", "partenariat", "participant", "participation", "participer",
    "particip", "person", "personn", "petit", "pied", "plac", "plateform", "plenier", "point", "port",
    "poser",
    "possibl", "pratiqu", "premier", "prefet", "present", "presenc", "presentation", "prioritair", "prochain",
    "professionnel", "program", "propos", "publi", "question", "region", "rendez", "reponse", "repondr",
    "repa", "reserv", "reservation", "resum", "retrouv", "retrouvez", "reuni", "reunion", "reunit", "rue",
    "sall", "sant", "savoir", "sein", "seront", "sera", "servic", "sit", "situation", "social", "soutien",
    "suit", "suivi", "tabl", "tarif", "telecharg", "telecharger", "temoignag", "themat", "them", "toujour",
    "travail", "travailler", "trouver", "ville", "visit", "vivr",
]
