// No-break spaces (U+00A0) are written out, as in French.swift.
private let nb = "\u{A0}"

extension PageWording {
    static let french = PageWording(
        locale: "fr_FR",
        menu: "Menu",
        home: "Accueil",
        coming: "À venir",
        thisWeek: "Cette semaine",
        deadlines: "À ne pas manquer",
        later: "Ensuite",
        wholeAgenda: "Tout l’agenda",
        agendaText:
            "Les rendez-vous à venir et les dates limites, mois par mois. Le fichier à télécharger les contient tous.",
        news: "Nouveautés",
        undatedOf: { "Sans date de publication, repérées le \($0)" },
        undated: "Sans date de publication",
        older: "Plus ancien",
        olderYears: "Années précédentes",
        monthText: "Les annonces publiées ce mois-là.",
        partOf: { "\($0), partie\(nb)\($1)" },
        tellers: { "\($0)\(nb)centres" },
        nothingFound: "Rien ne correspond ici. Essayez un autre mot, ou un mois plus ancien.",
        searchOlder: "Chercher aussi dans les mois précédents",
        byRegion: "Par région",
        byTheme: "Par thème",
        regionText: { "\($0)\(nb): ce qu’annoncent les centres de ressources." },
        themeText: { "\($0)\(nb): ce qu’annoncent les centres de ressources." },
        lastNews: { "Dernière annonce relevée le \($0)." },
        mail: "Par courriel",
        mailText: "L’essentiel de la semaine, dans une lettre sans image ni mouchard.",
        lettersSeen: "Voir les lettres",
        askForMail: "Demander à recevoir la lettre",
        mailSubject: "Recevoir la lettre",
        reader: "Dans un lecteur de flux",
        readerText: "Copiez l’adresse d’un de ces flux dans votre lecteur\(nb): il signale chaque annonce.",
        feedIs: "Ceci est un flux\(nb): un programme le lit pour vous et vous signale ce qui est nouveau.",
        feedHow:
            "Pour le suivre, copiez l’adresse de cette page dans votre lecteur de flux ou votre messagerie.",
        calendar: "Dans un agenda",
        calendarText:
            "Les rendez-vous et les dates limites s’ajoutent à votre agenda et s’y tiennent à jour.",
        follow: "S’abonner à l’agenda",
        download: "Télécharger le fichier",
        ownSite: "Sur votre propre site",
        ownSiteText:
            "Copiez ce code dans une page\(nb): la liste s’y tient à jour, sans script ni mouchard.",
        preview: "Voir ce que cela donne",
        seeAll: "Tout voir",
        letters: "Lettres",
        lettersText: "Toutes les lettres parues, la plus récente d’abord.",
        noLetters: "Aucune lettre n’est encore parue.",
        asText: "en texte seul")
}
