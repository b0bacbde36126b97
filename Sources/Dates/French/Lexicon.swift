/// The grammar's words by their folded spelling; nil for a word that says nothing about dates.
func lexeme(_ key: UInt128) -> Word? { lexicon[key] }

/// Up to sixteen folded bytes as one number; longer words are in no list.
func packedWord(_ text: String) -> UInt128 {
    text.utf8.reduce(0) { $0 << 8 | UInt128($1) }
}

private let lexicon: [UInt128: Word] = {
    var words: [UInt128: Word] = [:]
    for (spellings, word) in entries {
        for spelling in spellings.split(separator: " ") { words[packedWord(String(spelling))] = word }
    }
    return words
}()

private let entries: [(String, Word)] = calendarWords + connecting + relative + cues

private let calendarWords: [(String, Word)] = [
    ("janvier january", .month(1)), ("fevrier february", .month(2)), ("mars march", .month(3)),
    ("avril april", .month(4)), ("mai may", .month(5)), ("juin june", .month(6)), ("juillet july", .month(7)),
    ("aout august", .month(8)), ("septembre september", .month(9)), ("octobre october", .month(10)),
    ("novembre november", .month(11)), ("decembre december", .month(12)),
    ("janv jan", .shortMonth(1)), ("fevr fev feb", .shortMonth(2)), ("avr apr", .shortMonth(4)),
    ("jun", .shortMonth(6)), ("juil juill jul", .shortMonth(7)), ("aou aug", .shortMonth(8)),
    ("sept sep", .shortMonth(9)), ("oct", .shortMonth(10)), ("nov", .shortMonth(11)),
    ("dec", .shortMonth(12)),
    ("lundi monday", .weekday(1)), ("mardi tuesday", .weekday(2)), ("mercredi wednesday", .weekday(3)),
    ("jeudi thursday", .weekday(4)), ("vendredi friday", .weekday(5)), ("samedi saturday", .weekday(6)),
    ("dimanche sunday", .weekday(7)),
    ("lundis", .weekdays(1)), ("mardis", .weekdays(2)), ("mercredis", .weekdays(3)), ("jeudis", .weekdays(4)),
    ("vendredis", .weekdays(5)), ("samedis", .weekdays(6)), ("dimanches", .weekdays(7)),
    ("lun", .shortWeekday(1)), ("mer", .shortWeekday(3)), ("jeu", .shortWeekday(4)),
    ("ven", .shortWeekday(5)),
    ("sam", .shortWeekday(6)), ("dim", .shortWeekday(7)), ("mar", .mar),
    ("un une", .digit(1)), ("deux", .digit(2)), ("trois", .digit(3)), ("quatre", .digit(4)),
    ("cinq", .digit(5)),
    ("six", .digit(6)), ("sept", .shortMonth(9)), ("huit", .huit), ("neuf", .digit(9)), ("dix", .digit(10)),
    ("onze", .digit(11)), ("douze", .digit(12)), ("treize", .digit(13)), ("quatorze", .digit(14)),
    ("quinze", .digit(15)), ("seize", .digit(16)), ("vingt", .digit(20)), ("trente", .digit(30)),
    ("premier premiere", .ordinal(1)), ("second seconde deuxieme", .ordinal(2)), ("troisieme", .ordinal(3)),
    ("quatrieme", .ordinal(4)),
    ("printemps", .season(1)), ("ete", .season(2)), ("automne", .season(3)), ("hiver", .season(4)),
]

private let connecting: [(String, Word)] = [
    ("le the", .le), ("les", .les), ("la", .la), ("l", .l), ("du", .du), ("de of from", .de), ("d", .d),
    ("des", .des),
    ("au", .au), ("aux", .aux), ("en in", .en), ("ce cet cette ces", .ce), ("a to at", .a), ("et and", .et),
    ("ou or", .ou), ("puis", .puis), ("jusqu jusque until", .jusque), ("avant before", .avant),
    ("apres", .apres),
    ("partir", .partir), ("compter", .compter), ("depuis", .depuis), ("entre", .entre), ("ici", .ici),
    ("plus", .plus), ("tard", .tard), ("delai", .delai), ("dans", .dans), ("il", .il), ("y", .y),
    ("pour vers environ", .pour),
    ("limite", .limite), ("sur", .sur),
    ("h heure heures hrs", .hour), ("mn min minutes minute", .minutes), ("t", .t),
    ("er ere re e eme ieme nd nde th rd", .ordinalEnding), ("pm", .pm), ("precise precises", .precise),
    ("demie demi", .demie), ("quart", .quart),
]

private let relative: [(String, Word)] = [
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
    (
        """
        inscription inscriptions inscrire inscrivez inscrits candidature candidatures candidater candidatez depot \
        deposer deposez deposes repondre reponse reponses dossiers dossier postuler postulez retourner renvoyer \
        transmettre envoyer adresser contribuer contributions contribution soumettre confirmer propositions
        """, .cue(.reply)
    ),
    (
        "cloture closes clos close deadline echeance remise cloturees cloturera fermeture soumission",
        .cue(.closing)
    ),
    (
        """
        publie publiee publies publiees publication paru parue parus parution poste postee cree actualise modifie \
        posted
        """, .cue(.publication)
    ),
    ("mis mise mises", .put), ("ligne", .ligne),
    (
        """
        aura lieu tiendra tiendront deroulera derouleront deroule organise organisent organisera propose proposent \
        proposera rendez rdv rencontre rencontres journee journees webinaire webinaires atelier ateliers colloque \
        seminaire forum conference formation visite reunion assises assemblee cycle seance seances session sessions \
        invite invitent invitation retrouvez programme participez reservez agenda soirees projection debat
        """, .cue(.event)
    ),
    ("quand date dates horaires horaire calendrier", .cue(.label)),
    (
        "retour tenu tenue tenus tenues eu etait etaient reunis reuni reunissait precedente precedent precedentes edition editions bilan",
        .cue(.past)
    ),
    ("ne nee nes fonde fondee decede mort", .cue(.birth)),
    ("annule annulee annules annulees annulation", .cue(.cancelled)),
    (
        "reporte reportee reportes reportees report decale decalee deplace deplacee repousse repoussee repoussees reportees",
        .cue(.postponed)
    ),
    ("nouvelle nouvelles", .cue(.new)),
]
