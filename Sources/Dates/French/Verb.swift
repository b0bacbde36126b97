/// The role that a word may have in a French sentence's conjugation, by its spelling alone: a few nouns look like verbs.
enum Verb: Equatable {
    /// « a », « ont », « avons »: with a participle behind it, what is told has been.
    case has
    /// « est », « sont »: past with « se » before it and a participle behind it, else present.
    case being
    /// « s' », « se », « nous ».
    case reflexive
    /// « présenté », « réunies », « tenu ».
    case participle
    /// « tombée », « partis », « venue »: with « est » and no « se » before it, what is told has been.
    case gone
    /// « tenaient », « accueillait ».
    case imperfect
    /// « aura », « tiendront ».
    case future

    /// Judges a folded word of `length` letters, of which `key` holds the last sixteen; `known`: what `spellings` has for it;
    /// `hasAcuteEnd`: é is its last vowel.
    init?(folded key: UInt128, known: Verb?, length: Int, hasAcuteEnd: Bool) {
        if let known {
            self = known
        } else if hasAcuteEnd, length >= 4 {
            self = .participle
        } else if let ending = Verb(ending: key, length: length), !nouns.contains(key) {
            self = ending
        } else {
            return nil
        }
    }

    /// Judges by the last letters; the last one alone rules most words out.
    private init?(ending key: UInt128, length: Int) {
        switch UInt8(truncatingIfNeeded: key) {
        case UInt8(ascii: "t"):
            if length >= 6, key.ends(in: "aient"), !key.ends(in: "raient") {
                self = .imperfect
            } else if length >= 5, key.ends(in: "ait"), !key.ends(in: "rait") {
                self = .imperfect
            } else if length >= 6, key.ends(in: "ront") {
                self = .future
            } else {
                return nil
            }
        case UInt8(ascii: "a") where length >= 4 && key.ends(in: "ra"): self = .future
        default: return nil
        }
    }
}

extension UInt128 {
    /// The letters of a word as one number: the last sixteen count.
    init(packing word: some StringProtocol) {
        self = word.utf8.reduce(0) { $0 << 8 | UInt128($1) }
    }

    fileprivate func ends(in letters: StaticString) -> Bool {
        letters.withUTF8Buffer { letters in
            var rest = self
            for letter in letters.reversed() {
                guard UInt8(truncatingIfNeeded: rest) == letter else { return false }
                rest &>>= 8
            }
            return true
        }
    }
}

let verbSpellings: [UInt128: Verb] = {
    let forms: [(String, Verb)] = [
        ("a ai ont avons avez avaient avait", .has), ("est sont sommes", .being), ("s se nous", .reflexive),
        (
            """
            ete eu eus eue eues tenu tenue tenus tenues reuni reunie reunis reunies permis pris prise vu vus rendu offert ouvert \
            mis suivi suivie suivis accueilli accueillie accueillis connu recu \
            abouti dit fait convie choisi enrichi conclu debattu reflechi decouvert couru servi rempli produit \
            repondu entendu attendu rendu vendu defendu perdu descendu elu elus voulu pu su vecu battu resolu parcouru paru parus \
            maintenu soutenu obtenu retenu apparu \
            fini grandi reussi agi saisi fourni nourri garanti applaudi senti franchi \
            appris compris repris remis promis transmis admis soumis ecrit inscrit decrit construit conduit traduit introduit souffert
            """, .participle
        ),
        (
            """
            tombee tombees parti partie partis parties reparti venu venue venus venues devenu devenue devenus revenu revenue \
            revenus intervenu intervenue intervenus intervenues survenu survenue arrivee arrivees allee alles allees sorti sortis
            """, .gone
        ),
        ("etions avions", .imperfect),
        ("aura sera fera ira", .future),
    ]
    var table: [UInt128: Verb] = [:]
    for (words, verb) in forms {
        for word in words.split(separator: " ") { table[UInt128(packing: word)] = verb }
    }
    return table
}()

/// Words that only look like verbs.
private let nouns = Set(
    "souhait parfait bienfait forfait satisfait plait refait opera camera extra infra ultra contra front affront"
        .split(separator: " ").map { UInt128(packing: $0) })
