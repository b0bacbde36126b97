internal import Model
internal import Text

/// Phrases that speak for a kind, and what they weigh in the title and in the text.
struct KindCue: Sendable {
    var kind: Kind
    var title: Double
    var text: Double
    /// The event lies ahead, whatever its date looks like.
    var announces = false
    var phrases: [String]
}

let kindCues: [KindCue] = [
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
