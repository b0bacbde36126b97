internal import Calendar
internal import Dates
internal import Model
internal import Text

/// What the words of a notice weigh for a kind: in the title, and in the text.
private struct KindCue {
    var kind: Kind
    var title: Double
    var text: Double
    /// The event lies ahead, whatever its date looks like.
    var announces = false
    var phrases: [String]
}

private let cues: [KindCue] = [
    KindCue(kind: .recap, title: 8, text: 3, phrases: Lexicon.french.forms(of: .recap)),
    KindCue(
        kind: .recap, title: 3, text: 2.5,
        phrases: [
            "s'est tenue", "s'est tenu", "se sont tenues", "s'est deroulee", "s'est deroule", "a eu lieu",
            "ont eu lieu",
            "etaient reunis", "s'est reuni", "se sont reunis", "a reuni", "ont reuni", "a rassemble",
            "ont participe",
            "reunis a", "derniers", "les supports", "supports d'intervention", "telechargez les supports",
            "telechargez les documents", "syntheses", "s'est retrouve",
            "se sont retrouves",
            "ont echange", "a porte sur", "ont visite", "a ete suivi", "etaient presents", "a organise",
        ]),
    KindCue(
        kind: .press, title: 8, text: 3,
        phrases: [
            "vu dans la presse", "dans la presse", "revue de presse", "lu dans la presse", "lu dans",
            "presse",
            "lu pour vous", "on en parle",
        ]),
    KindCue(
        kind: .press, title: 5, text: 2.5,
        phrases: [
            "localtis", "la gazette", "le monde", "liberation", "mediapart", "la croix", "la voix du nord",
            "le progres", "ouest france", "le figaro", "l'humanite", "le parisien", "france culture",
            "france inter",
            "bondy blog", "aef", "lire l'article", "suite de l'article", "article de", "reportage de",
            "entretien avec",
            "les echos", "sud ouest", "la depeche", "midi libre", "france 3", "politis",
            "alternatives economiques",
        ]),
    KindCue(
        kind: .job, title: 9, text: 3,
        phrases: [
            "offre d'emploi", "offres d'emploi", "offre de poste", "offre de stage", "recrute", "recrutent",
            "recrutement", "offre de mission", "avis de recrutement", "poste a pourvoir",
        ]),
    KindCue(
        kind: .job, title: 3, text: 2.5,
        phrases: [
            "cdi", "cdd", "fiche de poste", "lettre de motivation", "cv", "prise de poste", "temps plein",
            "stagiaire",
            "a pourvoir", "categorie a", "alternance", "salaire", "remuneration", "prestataire", "gratifie",
            "stage de six mois", "un stagiaire", "une stagiaire",
        ]),
    KindCue(
        kind: .call, title: 9, text: 3,
        phrases: [
            "appel a projets", "appel a projet", "appels a projets", "appel a candidatures",
            "appel a candidature",
            "appel a manifestation d'interet", "ami", "appel a contributions", "appel a contribution",
            "appel a communications", "concours", "prix", "consultation", "candidatez", "appel a temoignages",
            "budget participatif ouvert", "fonds", "campagne",
        ]),
    KindCue(
        kind: .call, title: 4, text: 2,
        phrases: [
            "candidater", "candidature", "candidatures", "deposer", "depot", "dossier de candidature",
            "questionnaire",
            "subvention", "subventions", "repondre", "reglement", "cahier des charges", "laureats",
            "postuler",
            "propositions", "dossiers", "repondez", "participez au", "soutien financier", "labellisation",
        ]),
    KindCue(kind: .call, title: 2.5, text: 1, phrases: ["enquete", "sondage", "votre avis"]),
    KindCue(
        kind: .publication, title: 6, text: 2,
        phrases: [
            "guide", "etude", "rapport", "note", "fiche", "fiches", "cahier", "bibliographie", "livret",
            "revue", "magazine", "mag", "numero", "podcast", "infographie", "kit", "recueil", "brochure",
            "barometre", "atlas",
            "vient de paraitre", "viennent de paraitre", "publication", "ouvrage", "boite a outils",
            "panorama", "lettre n",
            "dossier", "webographie", "repertoire", "annuaire", "cartographie", "memento", "referentiel",
            "essentiel",
        ]),
    KindCue(
        kind: .publication, title: 4, text: 1,
        phrases: ["video", "film", "livre", "documentaire", "article", "memoire de", "these"]),
    KindCue(
        kind: .publication, title: 3, text: 2,
        phrases: [
            "telecharger", "telechargez", "acceder au document", "lire l'etude", "lire la note",
            "lire le rapport",
            "p", "pages", "paru", "parution", "publie", "chiffres", "a commander", "consulter", "episodes",
            "acceder au guide", "lire la synthese", "pdf", "edite",
        ]),
    KindCue(
        kind: .event, title: 3, text: 1,
        phrases: [
            "journee", "journees", "rencontre", "rencontres", "webinaire", "webinaires", "formation",
            "atelier", "forum",
            "colloque", "visite", "conference", "seminaire", "cycle", "festival", "save the date",
            "reunion publique",
            "cafe", "debat", "projection", "assises", "universite", "matinee", "table ronde", "job dating",
            "midi",
            "petit dejeuner", "soiree", "assemblee generale", "exposition", "balade", "session", "biennale",
            "revient", "reviendra",
        ]),
    KindCue(
        kind: .event, title: 3, text: 2,
        phrases: [
            "se tient", "rendez vous", "programme", "quand", "lieu", "organise", "propose", "presentera",
            "presenteront", "places", "au programme", "invite",
        ]),
    KindCue(
        kind: .event, title: 3, text: 2, announces: true,
        phrases: [
            "aura lieu", "auront lieu", "se tiendra", "se deroulera", "reservez la date", "inscription",
            "inscriptions", "s'inscrire", "inscrivez vous", "a vos agendas", "entree libre",
            "date limite d'inscription",
        ]),
]

/// The cue of each phrase of `kindTable`.
private let cueOfPhrase: [KindCue] = cues.flatMap { cue in cue.phrases.map { _ in cue } }

private let kindTable: PhraseTable = {
    var table = PhraseTable()
    for (index, phrase) in cues.flatMap(\.phrases).enumerated() { table.add(phrase, index: index) }
    return table
}()

/// A short text says what it is in its first words; this many count in full, the rest half.
private let lead = 60
/// A phrase that comes again counts this share.
private let repeated = 0.3
/// An event without a date keeps this share of what its words weigh.
private let undated = 0.5
/// A long programme names many dates; the first ones say what it is.
private let mostMentions = 12

/// The kind that words and dates of a notice speak for most; `news` when nothing speaks.
func inferredKind(_ words: NoticeWords, _ mentions: [DateMention], _ input: NoticeText) -> Kind {
    var ballot = KindBallot()
    ballot.countTitle(words.titleWords)
    ballot.countText(words.textWords)
    ballot.countDates(mentions, input)
    return ballot.winner
}

private struct KindBallot {
    /// What is nothing else is news.
    private var scores: [Kind: Double] = [.news: 3.5]
    private var hasComing = false
    private var hasPast = false
    private var announces = false

    var winner: Kind {
        var scores = scores
        // Who names no day announces nothing, whatever rencontres the text is about.
        if !hasComing, !hasPast { scores[.event] = (scores[.event] ?? 0) * undated }
        let best = Kind.allCases.max { (scores[$0] ?? 0) < (scores[$1] ?? 0) } ?? .news
        // An event that has been is told of: nobody announces it any more.
        return best == .event && hasPast && !hasComing && !announces ? .recap : best
    }

    mutating func countTitle(_ words: [String]) {
        for hit in kindTable.hits(in: words) {
            let cue = cueOfPhrase[hit.phrase]
            // What the title begins with is what the notice is.
            scores[cue.kind, default: 0] += cue.title * (hit.range.lowerBound == 0 ? 1.5 : 1)
        }
    }

    mutating func countText(_ words: [String]) {
        var seen: Set<Int> = []
        for hit in kindTable.hits(in: words) {
            let cue = cueOfPhrase[hit.phrase]
            let isNew = seen.insert(hit.phrase).inserted
            let place = hit.range.lowerBound < lead ? 1 : 0.5
            scores[cue.kind, default: 0] += cue.text * place * (isNew ? 1 : repeated)
            if cue.announces { announces = true }
        }
    }

    /// A coming day speaks for an event, most of all with its hours; a deadline for a call or an event.
    mutating func countDates(_ mentions: [DateMention], _ input: NoticeText) {
        let today = CivilDay(of: input.reference, in: input.timezone)
        let now = Moment(today)
        var coming = 0.0
        for mention in mentions.prefix(mostMentions) where mention.role == .event || mention.role == .unknown
        {
            guard let start = mention.span.start, mention.span.grain > .year else { continue }
            let isComing = (mention.span.end ?? start) >= now.coarsened(to: mention.span.grain)
            if isComing { coming = max(coming, weight(mention)) } else { countPast(mention) }
        }
        scores[.event, default: 0] += coming
        hasComing = coming > 0
        if mentions.contains(where: { $0.role == .deadline }) { scores[.call, default: 0] += 1.5 }
    }

    private mutating func countPast(_ mention: DateMention) {
        hasPast = true
        scores[.recap, default: 0] += min(weight(mention), 2)
    }

    private func weight(_ mention: DateMention) -> Double {
        switch mention.span.grain {
        case .minute: mention.confidence >= 0.8 ? 8 : 1
        case .day: mention.confidence >= 0.8 ? 4 : 1
        case .month, .year: 0.5
        }
    }
}
