// The words of three made-up sites, for pages that hold no list.

/// One site's names and sentences.
struct WrongPageCentre: Sendable {
    var name: String
    var host: String
    var towns: [String]
    var subjects: [String]
    var sentences: [String]
    var persons: [String]
    var roles: [String]
    var partners: [String]
    var news: [String]
    /// Days as the site writes them.
    var days: [String]
    /// Beginnings of addresses: of pages, of news.
    var folder: String
    var newsFolder: String

    var menu: [Card] {
        ["Accueil", "Qui sommes-nous", "Nos actions", "Ressources", "Actualités", "Agenda", "Contact"]
            .map { Card(title: $0, href: folder + $0.asSlug) }
    }

    var foot: [Card] {
        ["Mentions légales", "Politique de confidentialité", "Plan du site", "Accessibilité : non conforme"]
            .map { Card(title: $0, href: folder + $0.asSlug) }
    }

    var recent: [Card] { news.prefix(4).map { Card(title: $0, href: newsFolder + $0.asSlug) } }

    func sentence(_ index: Int) -> String { sentences[index % sentences.count] }
    func town(_ index: Int) -> String { towns[index % towns.count] }
    func subject(_ index: Int) -> String { subjects[index % subjects.count] }
    func day(_ index: Int) -> String { days[index % days.count] }
}

extension String {
    /// Letters and digits of a title with hyphens between, accents left out.
    var asSlug: String {
        let plain = lowercased().replacing("é", with: "e").replacing("è", with: "e").replacing("à", with: "a")
        return plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.prefix(8).joined(separator: "-")
    }
}

let wrongPageCentres: [WrongPageCentre] = [
    WrongPageCentre(
        name: "Les Ateliers du Marais", host: "ateliers-du-marais.example",
        towns: ["Orbec", "Vimont", "Lessay", "Carolles", "Mézidon", "Brix"],
        subjects: [
            "La réparation des vélos", "Le compost partagé", "L'éclairage des hameaux", "Les chemins creux",
            "L'accueil des saisonniers", "Le répit des aidants", "Les archives de quartier",
            "La halle couverte",
            "Les cours d'école", "La navette du samedi", "Les vergers communaux", "Le bricothèque mobile",
        ],
        sentences: [
            "Chaque commune garde la main sur ses choix et nous l'aidons à les écrire.",
            "Le matériel se réserve par téléphone, deux jours à l'avance, contre une caution.",
            "Nous avons mesuré les trajets avant et après, avec les habitants eux-mêmes.",
            "La démarche tient en quatre temps, du premier échange au bilan partagé.",
            "Depuis 2019, une trentaine de bénévoles se relaient tous les mercredis.",
            "Les données sont conservées pendant trois ans, puis effacées sans exception.",
            "L'accès est libre, sauf les jours de marché où la cour sert de parking.",
            "Ce texte peut être repris en citant sa source et sans le modifier.",
            "Une visite de deux heures permet de comprendre comment la halle a été sauvée.",
            "Le comité se réunit trois fois par an et ses avis sont affichés en mairie.",
            "Les familles paient selon leurs moyens et personne ne vérifie leurs papiers.",
            "Le plan de financement réunit la région, deux fondations et une souscription.",
        ],
        persons: [
            "Maëlle Quentin", "Joris Lavigne", "Aïcha Benslimane", "Étienne Roux", "Soizic Le Goff",
            "Hugo Perrin",
            "Clara Dumas", "Noé Vasseur",
        ],
        roles: [
            "Directrice", "Chargé de projets", "Responsable administrative", "Animateur territorial",
            "Documentaliste",
            "Chargé de communication", "Présidente", "Trésorier",
        ],
        partners: [
            "Région des Bocages", "Fondation du Littoral", "Caisse des Villages", "Université de la Baie",
            "Agence des Paysages", "Union des Maires ruraux", "Banque des Associations",
            "Parc naturel du Marais",
        ],
        news: [
            "Un four à pain rallumé pour les vingt ans de l'association",
            "La navette du samedi gagne deux arrêts",
            "Trois communes signent la charte des chemins creux", "Retour en images sur le forum des aidants",
            "Ouverture des candidatures pour la résidence d'hiver", "Ce que disent les habitants de la halle",
        ],
        days: [
            "12 novembre 2026", "3 octobre 2026", "28 septembre 2026", "15 juin 2026", "4 mars 2026",
            "20 janvier 2025",
        ],
        folder: "/", newsFolder: "/"),
    WrongPageCentre(
        name: "Pôle Ressources Vallées", host: "www.pole-vallees.example",
        towns: ["Saillans", "Die", "Crest-Nord", "Luc-la-Rivière", "Châtillon", "Montclar"],
        subjects: [
            "Rénovation des écoles", "Tiers-lieux ruraux", "Politique de la ville", "Sobriété foncière",
            "Mobilités solidaires", "Participation citoyenne", "Alimentation durable",
            "Lutte contre l'isolement",
            "Médiation numérique", "Santé en montagne", "Emploi et insertion", "Habitat des jeunes",
        ],
        sentences: [
            "Le pôle accompagne les intercommunalités de moins de trente mille habitants.",
            "Un référent par vallée répond aux questions dans la semaine, sans rendez-vous.",
            "Le diagnostic croise les chiffres publics et la parole de celles et ceux qui vivent là.",
            "La convention court jusqu'en décembre 2027 et peut être reconduite une fois.",
            "Merci de joindre le budget prévisionnel et la délibération de la collectivité.",
            "Le règlement européen vous donne un droit d'accès, de rectification et d'effacement.",
            "L'hébergement est assuré par une coopérative dont les serveurs sont en Savoie.",
            "Cette fiche a été relue par deux agents de terrain et une chercheuse.",
            "Les frais de déplacement sont pris en charge au-delà de quarante kilomètres.",
            "Toute reproduction est soumise à l'accord écrit du directeur de la publication.",
            "Le groupe avance par essais courts, observés puis racontés aux autres vallées.",
            "Nos bureaux sont accessibles aux personnes à mobilité réduite par la cour.",
        ],
        persons: [
            "Bastien Courtois", "Leïla Haddad", "Marguerite Fabre", "Pol Esteve", "Inès Chabert",
            "Rémi Oudin",
            "Fanny Gros", "Tom Alexandre", "Yasmine Roche",
        ],
        roles: [
            "Directeur du pôle", "Cheffe de projet habitat", "Chargée d'études", "Géomaticien",
            "Assistante de gestion",
            "Référent vallée nord", "Référente vallée sud", "Stagiaire", "Vice-présidente",
        ],
        partners: [
            "Département des Cimes", "Agence nationale des vallées", "Caisse d'allocations locale",
            "Réseau Montagne",
            "Mutuelle des Artisans", "Ministère des Pentes",
        ],
        news: [
            "Appel à manifestation d'intérêt : des écoles ouvertes l'été",
            "Un atlas pour lire la sobriété foncière",
            "Journée d'étude sur les mobilités solidaires", "Deux postes à pourvoir dans la vallée nord",
            "La médiation numérique s'installe au marché", "Parution : habiter jeune en montagne",
        ],
        days: ["21/11/2026", "02/11/2026", "30/09/2026", "11/07/2026", "08/04/2026", "17/12/2025"],
        folder: "/fr/pole/", newsFolder: "/fr/actualites/"),
    WrongPageCentre(
        name: "Cité & Lien", host: "cite-et-lien.example",
        towns: [
            "Roubion", "Les Tilleuls", "Quartier de la Gare", "Beaulieu", "Grand-Large", "Sainte-Claire",
        ],
        subjects: [
            "Conseils citoyens", "Éducation", "Santé", "Emploi", "Cadre de vie", "Prévention",
            "Culture et sport",
            "Égalité femmes-hommes", "Numérique", "Jeunesse", "Vieillissement", "Laïcité",
        ],
        sentences: [
            "Cité & Lien outille les professionnels des quartiers prioritaires depuis vingt-cinq ans.",
            "Un programme de travail est voté chaque année par l'assemblée des membres.",
            "La formation dure deux jours et donne lieu à une attestation.",
            "Pour toute question, le secrétariat répond le matin au numéro indiqué plus bas.",
            "Les cookies de mesure d'audience sont déposés seulement si vous l'acceptez.",
            "Nous ne cédons aucune adresse à des tiers et l'inscription s'annule d'un clic.",
            "L'adulte-relais écoute, oriente et traduit, sans jamais décider à la place.",
            "Les photographies appartiennent à leurs auteurs, cités au bas de chaque page.",
            "Un guide pas à pas est remis à chaque participant à la fin de la séance.",
            "La ville finance la moitié du poste et l'État l'autre moitié.",
            "Comptez trois semaines entre le dépôt de votre dossier et notre réponse.",
            "Le jury réunit des habitants tirés au sort et des agents des deux communes.",
        ],
        persons: [
            "Samia El Khoury", "Gilles Moreau", "Awa Ndiaye", "Thomas Petit", "Lucie Bonnefoy", "Karim Saadi",
        ],
        roles: [
            "Déléguée générale", "Responsable du pôle formation", "Chargée de mission éducation",
            "Chargé de mission emploi",
            "Secrétaire-comptable", "Médiateur",
        ],
        partners: [
            "Métropole du Delta", "Préfecture", "Caisse des dépôts", "Bailleurs réunis",
            "Fondation Passerelle",
            "Office des Quartiers", "Europe en région", "Maison de l'emploi", "Académie", "Ligue des clubs",
        ],
        news: [
            "Les conseils citoyens font le point à mi-parcours",
            "Webinaire : prévenir le décrochage scolaire",
            "Nouveau guide sur la médiation sociale", "Offre d'emploi : un chargé de mission santé",
            "Nos vœux et notre programme", "Un appel à projets pour les étés de quartier",
        ],
        days: [
            "18 nov. 2026", "9 nov. 2026", "27 oct. 2026", "6 sept. 2026", "22 mai 2026", "1er févr. 2026",
        ],
        folder: "/index.php?page=", newsFolder: "/article"),
]
