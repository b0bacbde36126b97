internal import Text

/// The parts that a word can play beside a place.
struct PlaceRoles: OptionSet, Sendable {
    let rawValue: Int

    /// « Lieu : », « Adresse : ».
    static let label = PlaceRoles(rawValue: 1)
    /// « Où : ».
    static let whereabouts = PlaceRoles(rawValue: 1 << 1)
    /// « en visioconférence ».
    static let screen = PlaceRoles(rawValue: 1 << 2)
    /// « Webinaire : … », which takes place on a screen by its name.
    static let webinar = PlaceRoles(rawValue: 1 << 27)
    /// « en ligne ».
    static let line = PlaceRoles(rawValue: 1 << 3)
    /// « à distance ».
    static let distance = PlaceRoles(rawValue: 1 << 4)
    static let at = PlaceRoles(rawValue: 1 << 5)
    static let atLe = PlaceRoles(rawValue: 1 << 6)
    static let atLes = PlaceRoles(rawValue: 1 << 7)
    /// « de », « d’ ».
    static let of = PlaceRoles(rawValue: 1 << 8)
    static let ofLe = PlaceRoles(rawValue: 1 << 9)
    static let ofLes = PlaceRoles(rawValue: 1 << 10)
    /// « à », « au », « aux ».
    static let anyAt = PlaceRoles(rawValue: 7 << 5)
    /// « de », « d’ », « du », « des ».
    static let anyOf = PlaceRoles(rawValue: 7 << 8)
    static let anyLabel = PlaceRoles(rawValue: 3)
    static let within = PlaceRoles(rawValue: 1 << 12)
    /// A house in which one meets: « la Maison du peuple de Belfort ».
    static let venue = PlaceRoles(rawValue: 1 << 13)
    /// A word right before « en ligne » that is done there, as a form is not.
    static let meeting = PlaceRoles(rawValue: 1 << 14)
    /// « St », written out in the list of towns.
    static let saint = PlaceRoles(rawValue: 1 << 15)
    static let sainte = PlaceRoles(rawValue: 1 << 16)
    /// « 2A », « 2B ».
    static let corsica = PlaceRoles(rawValue: 1 << 17)
    /// « La », « L’ » at the beginning of a name.
    static let article = PlaceRoles(rawValue: 1 << 18)
    /// A thing that is named after a town without being there: « rue de Paris », « le maire de Lyon », « départ de Nîmes ».
    static let elsewhere = PlaceRoles(rawValue: 1 << 19)
    /// A word that stands before a person's name: « Mme Lyon ».
    static let person = PlaceRoles(rawValue: 1 << 20)
    /// « ou », « et » between a hall and a screen.
    static let joining = PlaceRoles(rawValue: 1 << 21)
    /// « format hybride », « en présentiel et à distance ».
    static let hybrid = PlaceRoles(rawValue: 1 << 22)
    /// The department overseas that tells two towns apart: « Saint-Denis (La Réunion) ».
    static let overseas = PlaceRoles(rawValue: 1 << 23)
    /// « ne … pas à Pantin ».
    static let not = PlaceRoles(rawValue: 1 << 24)
    /// The spoken name of a picture before a place.
    static let pictogram = PlaceRoles(rawValue: 1 << 26)
    /// A place in the open that has a name, its town or not: « le parc des Lilas ».
    static let ground = PlaceRoles(rawValue: 1 << 28)
    /// « 4 allée des Tilleuls ».
    static let street = PlaceRoles(rawValue: 1 << 29)
    /// A word that stays small inside a town's name: « Châlons-en-Champagne ».
    static let small = PlaceRoles(rawValue: 1 << 25)

    init(rawValue: Int) { self.rawValue = rawValue }

    /// Of a folded word, by its hash.
    init(hash: UInt64) { self.init(rawValue: rolesOfWords[hash] ?? 0) }
}

/// Words by role, folded; from the notices of Tests/NoticesTests/Fixtures.
private let wordsOfRoles: [(role: PlaceRoles, words: String)] = [
    (.label, "lieu lieux adresse location localisation emplacement affectation"),
    (.pictogram, "location localisation"),
    (.whereabouts, "ou"),
    (.screen, Lexicon.french.forms(of: .online).joined(separator: " ")),
    (.webinar, "webinaire webinar mooc"),
    (.line, "ligne"), (.distance, "distance"), (.at, "a"), (.atLe, "au"), (.atLes, "aux"), (.of, "de d"),
    (.ofLe, "du"), (.ofLes, "des"), (.within, "en"), (.saint, "st"), (.sainte, "ste"),
    (.corsica, "2a 2b"), (.article, "la l"), (.joining, "ou et"), (.hybrid, "hybride presentiel"),
    (.not, "pas"),
    (.overseas, "reunion guadeloupe martinique guyane mayotte"),
    (.small, "a au aux d de des du en et l la le les lez sous sur"),
    (
        [.elsewhere, .street],
        "rue avenue av boulevard bd place chemin route quai cours allee impasse square faubourg"
    ),
    (
        .elsewhere,
        """
        heure heures porte pont maire maires prefet prefete president presidente elu elue elus elues depute deputee senateur senatrice adjoint adjointe \
        habitant habitants habitante habitantes sociologue chercheur chercheuse metropole agglomeration communaute \
        tribunal accords traite charte journal agence gardien gardiens agent agents employe employes \
        depart part partons partent partez partira partirons
        """
    ),
    (
        .person,
        """
        m mr mme mmes mlle monsieur madame dr docteur pr professeur professeure maitre me
        """
    ),
    (
        .venue,
        """
        maison salle centre mairie mediatheque bibliotheque hotel cinema espace universite musee theatre mjc prefecture \
        campus gymnase auditorium amphitheatre halle palais locaux siege tiers lycee college cite chambre stade ferme gare
        """
    ),
    (
        .ground,
        "parc jardin jardins square esplanade parvis plage berges ravine terril friche kiosque domaine port piscine"
    ),
    (
        .meeting,
        """
        webinaire webinaires h heures minutes heure conference rencontre seance reunion atelier tiendra tient lieu \
        cours deroulera et ou presentiel entierement echange echanges formation midi visio soiree matinee journee
        """
    ),
]

private let rolesOfWords: HashedNumbers = {
    var roles: [String: PlaceRoles] = [:]
    for (role, words) in wordsOfRoles {
        for word in words.split(separator: " ") { roles[String(word), default: []].insert(role) }
    }
    return HashedNumbers(roles.map { (stableHash($0.key), $0.value.rawValue) })
}()
