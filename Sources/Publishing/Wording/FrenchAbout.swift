// No-break spaces (U+00A0) are written out, as in French.swift.
private let nb = "\u{A0}"

extension AboutWording {
    static let french = AboutWording(
        title: "À propos",
        text: "Qui rassemble ces annonces, comment vos pages sont lues, et comment nous arrêter.",
        who: "Qui nous sommes",
        gathered: {
            $0 == 1
                ? "Ce site rassemble ce qu’annonce une source."
                : "Ce site rassemble ce qu’annoncent \($0)\(nb)sources."
        },
        shown:
            "Il en montre le titre, le lien, le jour, le lieu et un extrait de 300\(nb)caractères au plus, sans adresse de courriel ni numéro de téléphone. Les textes entiers ne sont pas repris\(nb): chaque annonce se lit chez son auteur.",
        withoutImages:
            "Ces pages ne montrent aucune image des annonces et n’appellent aucun autre site\(nb); les flux en donnent l’adresse chez leur auteur. Aucune image n’est copiée.",
        withImages:
            "Une image d’annonce est montrée depuis le site de son auteur, auquel votre navigateur la demande sans dire quelle page vous lisez\(nb); les flux en donnent l’adresse. Aucune image n’est copiée.",
        use: "Comment limiter ce que nous reprenons",
        useText:
            "Nous lisons l’en-tête X-Robots-Tag et la balise «\(nb)meta robots\(nb)» des pages, celles qui nomment «\(nb)moisson\(nb)» comprises.",
        uses: [
            "nosnippet\(nb): le titre, le lien, le jour et le lieu sont annoncés, sans un mot du texte. noindex sur une page\(nb): de même, et sans image.",
            "max-snippet\(nb): l’extrait n’est pas plus long. noimageindex\(nb): pas d’image.",
            "noindex sur un flux RSS ou Atom vise les moteurs de recherche\(nb): adressé à «\(nb)moisson\(nb)», il vaut aussi pour nous.",
            "tdm-reservation: 1 (TDMRep, en-tête ou balise)\(nb): seuls le titre, le lien et les dates données sont lus\(nb); les textes ne sont ni analysés, ni gardés, ni cités.",
        ],
        name: "Sous quel nom nous venons",
        nameText:
            "Chaque demande porte ce nom (User-Agent). Dans robots.txt, nous répondons au nom «\(nb)moisson\(nb)».",
        frequency: "À quelle fréquence",
        visits: [
            "Une page est demandée une fois par heure au plus, et d’autant moins souvent que ses nouveautés sont rares\(nb); celle qui ne sait pas dire «\(nb)rien de nouveau\(nb)» l’est une fois par jour au plus.",
            "Les demandes sont conditionnelles (ETag, Last-Modified)\(nb): une page inchangée ne coûte que quelques octets.",
            "Après une erreur, nous revenons de plus en plus rarement.",
        ],
        pause: {
            "Un serveur ne reçoit qu’une demande à la fois, avec une pause de \($0)\(nb)s au moins entre deux."
        },
        slower: "Comment nous ralentir",
        wishes: [
            "Cache-Control (max-age) et Expires\(nb): nous attendons, jusqu’à un jour.",
            "Retry-After, avec un refus\(nb): nous attendons, jusqu’à une semaine.",
            "Dans un flux RSS\(nb): ttl, skipHours et skipDays.",
        ],
        crawlDelay: "Dans robots.txt\(nb): Crawl-delay, jusqu’à une minute.",
        stop: "Comment nous arrêter",
        stops: [
            "Une page qui répond «\(nb)410 Gone\(nb)» n’est plus jamais demandée."
        ],
        robots:
            "robots.txt (RFC\(nb)9309)\(nb): une page qu’il nous interdit n’est pas lue. Un flux qui est inscrit dans notre liste l’est sans cette permission\(nb): il est fait pour des programmes.",
        noRobots:
            "Ce site ne tient pas compte de robots.txt\(nb): ceux qui l’administrent en ont décidé ainsi.",
        write: "Ou écrivez-nous\(nb): la source est retirée de la liste.",
        legal: "Mentions légales",
        accessibility: "Accessibilité")
}
