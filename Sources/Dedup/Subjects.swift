import Model
internal import Text

/// What a text is about: its telling words, as hashes of their stems, however they are put together. A relay that words
/// everything anew still has to name the venue, the speakers and the matter.
struct Subjects: Sendable, Equatable {
    /// Sorted; of a long text the smallest, which are the same ones in any other text.
    private(set) var hashes: [UInt32]

    init(hashes: [UInt32] = []) { self.hashes = hashes }

    /// Of a folded title and text, with the hashes of their words.
    init(_ texts: [(text: FoldedText, hashes: [UInt64])]) {
        var found: Set<UInt32> = []
        for (text, hashes) in texts {
            text.bytes.withUnsafeBufferPointer { bytes in
                for (range, hash) in zip(text.words, hashes) where isTelling(bytes, range, hash) {
                    let stem = stemHash(bytes, range)
                    if !commonStems.contains(stem) { found.insert(UInt32(truncatingIfNeeded: stem)) }
                }
            }
        }
        hashes = Array(found.sorted().prefix(subjectLimit))
    }

    /// How much of the shorter list both have; nil when one is too short to tell.
    func overlap(with other: Subjects) -> (share: Double, count: Int)? {
        let limit = min(lastComparable, other.lastComparable)
        let a = hashes.prefix { $0 <= limit }
        let b = other.hashes.prefix { $0 <= limit }
        guard min(a.count, b.count) >= 5 else { return nil }
        let count = Set(a).intersection(b).count
        return (Double(count) / Double(min(a.count, b.count)), count)
    }

    /// Of a cut list, what lies behind its end is not known.
    private var lastComparable: UInt32 { hashes.count < subjectLimit ? .max : hashes.last ?? .max }
}

private let subjectLimit = 128

private func isTelling(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hash: UInt64) -> Bool {
    range.count > 3 && bytes[range.lowerBound] >= 0x3A && !emptyWords.contains(hash)
}

/// What `stableHash` gives for the `stem` of a word.
func stemHash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    let start = range.lowerBound
    var end = range.upperBound
    func last(_ behind: Int = 0) -> UInt8 { bytes[end - 1 - behind] }
    let isPlural = end - start > 3 && last(2) == 0x61 && last(1) == 0x75 && last() == 0x78  // -aux
    if isPlural {
        end -= 2
    } else {
        if end - start > 3, last() == 0x73 || last() == 0x78 { end -= 1 }
        if end - start > 3, last() == 0x65 { end -= 1 }
        if end - start > 3, last() == 0x65 { end -= 1 }
        if end - start > 4, last() == last(1) { end -= 1 }
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in start..<end { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
    if isPlural { hash = (hash ^ 0x6C) &* 0x100_0000_01B3 }
    return hash.mixed
}

private let emptyWords = Set(smallWords.union(months.keys).union(weekdays).map(stableHash))
private let commonStems = Set(commonWords.union(tradeWords).map(stableHash))

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
