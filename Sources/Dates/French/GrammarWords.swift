internal import Text

extension Word {
    /// English short weekdays are left out: « mon » and « sun » are other words in French.
    fileprivate init?(english role: Lexicon.Role) {
        switch role {
        case .month, .shortMonth, .weekday, .ordinalEnding: self.init(french: role)
        default: return nil
        }
    }

    fileprivate init?(french role: Lexicon.Role) {
        switch role {
        case .month(let month): self = .month(month)
        case .shortMonth(let month): self = .shortMonth(month)
        case .weekday(let weekday): self = .weekday(weekday)
        case .weekdays(let weekday): self = .weekdays(weekday)
        case .shortWeekday(let weekday): self = .shortWeekday(weekday)
        case .number(let number): self = .digit(number)
        case .ordinal(let number): self = .ordinal(number)
        case .ordinalEnding: self = .ordinalEnding
        case .cancelled: self = .cue(.cancelled)
        case .postponed: self = .cue(.postponed)
        case .condition: self = .cue(.condition)
        case .proviso: self = .cue(.proviso)
        case .roman, .recap, .recapBeginning, .online, .onlinePlace: return nil
        }
    }
}

/// The meaning of a folded spelling of at most sixteen letters: to the grammar of dates, and as a verb.
struct Spelling {
    var word: Word?
    var verb: Verb?
}

/// All spellings that say anything, in one table: nearly all words of a text say nothing.
let spellings = SpellingTable(
    words.mapValues { Spelling(word: $0) }
        .merging(verbSpellings.mapValues { Spelling(verb: $0) }) { Spelling(word: $0.word, verb: $1.verb) })

/// The words of the lexicon by their folded spelling, and those of the grammar, which go before.
private let words: [UInt128: Word] = {
    var words: [UInt128: Word] = [:]
    let known =
        Array(Lexicon.english.numbers(Word.init(english:)))
        + Array(Lexicon.french.numbers(Word.init(french:)))
    // The grammar reads word by word: it has no use for phrases.
    for (spelling, word) in known where !spelling.contains(" ") { words[UInt128(packing: spelling)] = word }
    for (spellings, word) in grammarWords {
        for spelling in spellings.split(separator: " ") { words[UInt128(packing: spelling)] = word }
    }
    return words
}()

private let grammarWords: [(String, Word)] = ambiguous + connecting + relative + cues

private let ambiguous: [(String, Word)] = [("mar", .mar), ("sept", .shortMonth(9)), ("huit", .huit)]

private let connecting: [(String, Word)] = [
    ("le the", .le), ("les", .les), ("la", .la), ("l", .l), ("du", .du), ("de of from", .de), ("d", .d),
    ("des", .des),
    ("au", .au), ("aux", .aux), ("en in", .en), ("ce cet cette ces", .ce), ("a to at", .a), ("et and", .et),
    ("ou or", .ou), ("puis", .puis), ("jusqu jusque until", .jusque), ("avant avt before", .avant),
    ("par", .by),
    ("apres", .apres),
    ("partir", .partir), ("compter", .compter), ("depuis", .depuis), ("entre", .entre), ("ici", .ici),
    ("plus", .plus), ("tard", .tard), ("delai", .delai), ("dans", .dans), ("il", .il), ("y", .y),
    ("pour vers environ", .pour),
    ("limite", .limite), ("limites", .limites), ("sur", .sur),
    ("h heure heures hrs", .hour), ("mn min minutes minute", .minutes), ("t", .t),
    ("pm", .pm), ("precise precises", .precise),
    ("demie demi", .demie), ("quart", .quart),
]

private let relative: [(String, Word)] = [
    ("printemps", .season(1)), ("ete", .season(2)), ("automne", .season(3)), ("hiver", .season(4)),
    ("fin", .fin), ("debut", .debut), ("mi", .mi), ("courant", .courant), ("milieu", .milieu),
    ("rentree", .rentree), ("prochain prochaine prochains prochaines", .next),
    ("dernier derniere derniers dernieres", .last), ("passe passee passes passees", .passed),
    ("demain tomorrow", .demain), ("hier yesterday", .hier), ("aujourd", .aujourd), ("hui", .hui),
    ("today", .today),
    ("weekend", .weekend), ("week", .week), ("end", .end), ("semaine semaines", .semaine), ("mois", .mois),
    ("annee annees an ans", .annee), ("jour jours", .jour), ("trimestre", .trimestre),
    ("semestre", .semestre),
    ("quinzaine", .quinzaine), ("matin matinee", .matin), ("midi", .midi), ("minuit", .minuit),
    ("soir soiree", .soir), ("tous toutes", .tous), ("chaque", .chaque),
]

private let cues: [(String, Word)] = [
    (
        """
        rue avenue place boulevard bd av square esplanade impasse allee quai cite lycee quartier station \
        residence stade gymnase faubourg chemin route passage villa rond pont parc college ecole caserne
        """, .street
    ),
    (
        """
        euro euros eur personne personnes page pages pp places habitant habitants habitantes km m ko mo go \
        participant participants participantes quartiers villes communes participation pourcent kg \
        mille million millions milliard milliards associations structures projets logements fois jeunes \
        salaries emplois points signes caracteres exemplaires enfants familles femmes hommes eleves professionnels
        """, .unit
    ),
    (
        "article articles art salle page p tome version v lot bat batiment porte chapitre tel no numero n num bureau code rn rd bp cs",
        .numbered
    ),
    (
        "loi lois decret arrete circulaire ordonnance directive instruction deliberation convention accord",
        .law
    ),
    ("note notes communique courrier lettre rapport tribune jugement protocole", .paper),
    ("prise prises", .taken),
    (
        """
        inscription inscriptions insc inscr inscrire inscrivez inscrits candidature candidatures candidater candidatez depot \
        deposer deposez deposes repondre reponse reponses dossiers dossier postuler postulez retourner renvoyer \
        transmettre transmission envoyer envoi adresser parvenir parvienne parviennent remise remettre \
        renvoyez retournez envoyez demander demandez formuler contribuer contributions contribution soumettre confirmer confirmez propositions \
        devis croquis esquisse esquisses maquette maquettes portfolio \
        formulaire teleservice cv souhaitee souhaitees exige exigee demande demandee demandes demandees
        """, .cue(.reply)
    ),
    ("attendu attendue attendus attendues", .cue(.awaited)),
    ("huis coup", .cue(.idiom)),
    (
        """
        retenu retenue retenus retenues preselectionne preselectionnee preselectionnes preselectionnees selectionne \
        selectionnee selectionnes selectionnees admis admise admises laureat laureate laureats laureates finaliste finalistes
        """, .cue(.chosen)
    ),
    ("contrat cdd remplacement", .cue(.contract)),
    (
        "cloture closes clos close clora cloront cloturent deadline echeance butoir cachet cloturees cloturera fermeture soumission",
        .cue(.closing)
    ),
    (
        """
        publie publiee publies publiees publication paru parue parus parution postee cree actualise modifie posted
        """, .cue(.publication)
    ),
    ("mis mise mises", .put), ("ligne", .ligne),
    (
        """
        aura lieu tiendra tiendront deroulera derouleront deroule organise organisent organisera propose proposent \
        proposera rencontre rencontres journee journees webinaire webinaires atelier ateliers colloque \
        seminaire forum conference formation visite reunion assises assemblee cycle seance seances session sessions edition \
        invite invitent invitation retrouvez programme participez reservez agenda soirees projection debat
        """, .cue(.event)
    ),
    ("quand date dates horaires horaire calendrier", .cue(.label)),
    ("rendez rdv depart", .cue(.meets)), ("retour", .cue(.comesBack)),
    (
        "tenu tenue tenus tenues eu etait etaient reunis reuni reunie reunies reunissait bilan verbal revoir replay",
        .cue(.past)
    ),
    ("precedente precedent precedentes precedents", .cue(.former)),
    ("ne nee nes fonde fondee decede mort", .cue(.birth)),
    ("nouvelle nouvelles finalement", .cue(.new)), ("soit", .cue(.namely)),
    (
        "commence commencons commencera commencerons debute debutons debutera debuterons demarre demarrera demarrerons",
        .cue(.begins)
    ),
    (
        """
        finit finira finissons finirons finissent finiront termine terminer terminera terminerons terminent termineront \
        acheve achevera achevent acheveront leve
        """,
        .cue(.ends)
    ),
    ("poste postes", .cue(.posted)),
    (
        "reporter reportent repousser repoussent decaler decalent deplacer",
        .cue(.moves)
    ),
    (
        "ferme ferment fermera fermeront fermons fermerons referme referment refermera refermeront",
        .cue(.shuts)
    ),
    (
        "visible visibles expose exposee exposes exposees teste testee testes testees fermee fermees installe installee dure durent durera",
        .cue(.lasts)
    ),
    (
        """
        ouvert ouverte ouverts ouvertes ouvre ouvrent ouvrira ouvriront ouverture \
        secretariat standard permanence permanences
        """, .cue(.open)
    ),
    ("avance avancee avances avancees", .cue(.advanced)),
    ("initialement initial initiale devait devaient", .cue(.initial)),
]
