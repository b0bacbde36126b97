// Twenty-two kinds of pages that a site has and that hold no list of news.

extension WrongPageCentre {
    /// One page of each kind, in the words of this site; `turn` varies the numbers of their parts.
    func pages(turn: Int) -> [WrongPage] {
        [
            legalNotice, privacy, team(turn), partnerPage(turn), siteMap, offices(turn), questions(turn),
            howTo(turn), article(turn), noResults, login, notFound(turn), glossary(turn), gallery(turn),
            directory(turn), project(turn), prices(turn), services(turn), ownEvent(turn), history(turn),
            aboutUs(turn), thanks,
        ]
    }

    private func page(_ kind: String, _ title: String, _ blocks: [Block]) -> WrongPage {
        WrongPage(kind: kind, title: title, path: folder + title.asSlug, blocks: blocks)
    }

    private func link(_ title: String, in part: String) -> String { folder + part + "/" + title.asSlug }

    private func parts(_ titles: [String], from first: Int) -> [Block] {
        titles.enumerated().flatMap { index, title -> [Block] in
            [.heading(2, title), .text(sentence(first + index)), .text(sentence(first + index + 5))]
        }
    }

    // MARK: What the law asks for

    private var legalNotice: WrongPage {
        page(
            "legal notice", "Mentions légales",
            parts(
                [
                    "Éditeur du site", "Directeur de la publication", "Hébergement",
                    "Propriété intellectuelle",
                    "Données personnelles", "Crédits photographiques",
                ], from: 5) + [.text("Dernière mise à jour : \(day(4)).")])
    }

    private var privacy: WrongPage {
        page(
            "privacy policy", "Politique de confidentialité",
            [.text("Version du \(day(3)), applicable au \(day(0)).")]
                + parts(
                    ["Quelles données ?", "Pour quoi faire ?", "Combien de temps ?", "Vos droits"], from: 4)
                + [
                    .table([
                        ["Cookie", "Finalité", "Durée"], ["_pk_id", "Mesure d'audience", "13 mois"],
                        ["session", "Connexion", "Le temps de la visite"],
                        ["choix", "Vos préférences", "6 mois"],
                    ]),
                    .links([
                        Card(
                            title: "Adresser une plainte à la commission",
                            href: "https://commission.example/plainte"),
                        Card(title: "Écrire à notre délégué à la protection", href: folder + "contact"),
                        Card(title: "Régler ses choix de cookies", href: folder + "cookies"),
                    ]),
                ])
    }

    // MARK: Who they are

    private func team(_ turn: Int) -> WrongPage {
        let people = persons.prefix(persons.count - turn % 3).enumerated().map {
            Card(title: $1, href: link($1, in: "equipe"), words: sentence($0), note: roles[$0])
        }
        return page(
            "team", "L'équipe",
            [
                .text(sentence(1)), .people(people), .heading(2, "Le conseil d'administration"),
                .people(
                    people.suffix(3).map {
                        Card(title: $0.title + " (élue)", href: $0.href, note: "Depuis \(day(4))")
                    }),
            ])
    }

    private func partnerPage(_ turn: Int) -> WrongPage {
        let cards = partners.enumerated().map { index, name in
            Card(
                title: name, href: "https://\(name.asSlug).example/\(turn == 1 ? "fr/accueil" : "")",
                words: sentence(index + 2), note: town(index))
        }
        return page(
            "partners", "Nos partenaires",
            [.text(sentence(11)), .heading(2, "Ils nous soutiennent"), .logos(cards)]
                + (turn == 0
                    ? [] : [.heading(2, "Ils travaillent avec nous"), .cards(Array(cards.prefix(5)))]))
    }

    private func aboutUs(_ turn: Int) -> WrongPage {
        let values = ["Proximité", "Indépendance", "Coopération", "Sobriété"].enumerated().map {
            Card(title: $1, href: folder + "projet", words: sentence($0 + 3))
        }
        let figures = ["\(turn + 3)2 communes", "\(turn + 1)40 bénévoles", "25 ans d'existence"].map {
            Card(title: $0, href: folder + "chiffres", words: "en 2025")
        }
        return page(
            "about us", "Qui sommes-nous ?",
            [
                .text(sentence(0)), .heading(2, "Nos valeurs"), .cards(values),
                .heading(2, "Quelques chiffres"),
                .cards(figures), .heading(2, "Télécharger"),
                .files([
                    Card(title: "Nos statuts adoptés en assemblée", href: "/docs/statuts.pdf"),
                    Card(title: "Rapport d'activité de l'an dernier", href: "/docs/rapport.pdf"),
                    Card(title: "Plaquette de présentation", href: "/docs/plaquette.pdf"),
                ]),
            ])
    }

    private func history(_ turn: Int) -> WrongPage {
        let steps = (0..<(5 + turn)).map { "\(1998 + $0 * 4 + turn) : \(subject($0 + turn).lowercased())" }
        return page("history", "Notre histoire", [.text(sentence(8))] + parts(steps, from: turn))
    }

    private func offices(_ turn: Int) -> WrongPage {
        let places = towns.prefix(4 + turn).enumerated().map { index, town in
            Card(
                title: "Antenne de \(town)", href: link(town, in: "antennes"),
                words:
                    "\(index + 3), rue de la Poste. Ouvert du lundi au jeudi de 9h à 17h. Fermeture exceptionnelle le \(day(0)).",
                note: "02 11 22 33 4\(index)")
        }
        return page(
            "offices", "Contact",
            [
                .text(sentence(6)), .cards(places), .heading(2, "Nous écrire"),
                .form(["Nom", "Courriel", "Message"]),
            ])
    }

    private func directory(_ turn: Int) -> WrongPage {
        let members = (0..<(8 + turn)).map { index in
            Card(
                title: ["Association", "Régie", "Collectif", "Maison"][index % 4] + " "
                    + ["du Moulin", "des Deux Rives", "Arc-en-Ciel", "de la Colline", "Horizons"][index % 5]
                    + " de \(town(index))",
                href: link("structure-\(index + 12)", in: "annuaire"), words: sentence(index),
                note: "\(town(index)) · 01 23 45 67 8\(index % 10)")
        }
        return page(
            "directory", "Annuaire des membres",
            [.text(sentence(9)), .form(["Mot-clé", "Commune"]), .cards(members)])
    }

    // MARK: What they offer

    private func services(_ turn: Int) -> WrongPage {
        let offers = (0..<(3 + turn * 2)).map {
            Card(
                title: subject($0 + turn), href: link(subject($0 + turn), in: "nos-missions"),
                words: sentence($0 + 1))
        }
        return page(
            "services", "Nos missions",
            [.text(sentence(0)), .cards(offers), .heading(2, "Un besoin ?"), .text(sentence(10))])
    }

    private func prices(_ turn: Int) -> WrongPage {
        let formulas = ["Adhésion individuelle", "Adhésion d'une association", "Adhésion d'une collectivité"]
            .enumerated().map {
                Card(
                    title: $1, href: folder + "adherer?formule=\($0)", words: sentence($0 + 3),
                    note: "\(15 * ($0 + 1)) € par an")
            }
        return page(
            "prices", "Tarifs et adhésion",
            [
                .text("Tarifs valables du \(day(1)) au \(day(0))."), .cards(formulas),
                .heading(2, "Location de matériel"),
                .table(
                    [["Matériel", "Jour", "Semaine"]]
                        + (0..<(4 + turn)).map { [subject($0), "\($0 * 5 + 10) €", "\($0 * 20 + 40) €"] }),
            ])
    }

    private func project(_ turn: Int) -> WrongPage {
        let steps = (0..<4).map {
            Card(
                title: "Étape \($0 + 1) : \(subject($0 + turn).lowercased())", words: sentence($0 + turn),
                note: day(5 - $0))
        }
        return page(
            "project", "Le projet \(subject(turn + 3))",
            [
                .table([
                    ["Durée", "Trois ans"], ["Budget", "120 000 €"], ["Début", day(5)],
                    ["Territoire", town(turn)],
                ]),
                .text(sentence(2)), .heading(2, "Le calendrier"),
                .folds(steps.map { Card(title: "\($0.note) – \($0.title)", words: $0.words) }),
                .heading(2, "Les partenaires du projet"),
                .logos(partners.prefix(3).map { Card(title: $0, href: "https://\($0.asSlug).example/") }),
                .heading(2, "Documents du projet"),
                .files([
                    Card(title: "Fiche de synthèse du projet", href: "/docs/projet-synthese.pdf"),
                    Card(title: "Bilan de la première année", href: "/docs/projet-bilan.pdf"),
                ]),
                .heading(2, "Contact"), .text(persons[0] + ", " + roles[0]),
            ])
    }

    private func ownEvent(_ turn: Int) -> WrongPage {
        let hours = [
            "9h00 Accueil café", "9h30 Ouverture par \(persons[0])",
            "10h15 Table ronde : \(subject(turn).lowercased())",
            "12h30 Déjeuner sur place", "14h00 Ateliers en petits groupes", "16h30 Conclusion",
        ]
        return page(
            "event", "Journée d'échanges : \(subject(turn + 1).lowercased())",
            [
                .text("Le \(day(0)), de 9h à 17h, à \(town(turn))."), .text(sentence(3)),
                .heading(2, "Programme"),
                .folds(hours.enumerated().map { Card(title: $1, words: sentence($0)) }),
                .heading(2, "Intervenants"),
                .people(
                    persons.prefix(4).enumerated().map {
                        Card(title: $1, href: link($1, in: "intervenants"), note: roles[$0])
                    }),
                .heading(2, "S'inscrire"), .form(["Nom", "Structure", "Courriel"]),
            ])
    }
}

extension WrongPageCentre {
    // MARK: What they explain

    private func questions(_ turn: Int) -> WrongPage {
        let asked = [
            "Qui peut adhérer ?", "Comment réserver une salle ?", "Puis-je annuler mon inscription ?",
            "Où envoyer mon dossier ?",
            "Quand aurai-je une réponse ?", "Les repas sont-ils compris ?", "Comment venir sans voiture ?",
        ]
        let folds = asked.prefix(7 - turn).enumerated().map {
            Card(title: $1, words: sentence($0 + turn) + " " + sentence($0 + turn + 4))
        }
        return page(
            "questions", "Foire aux questions",
            [.folds(folds), .heading(2, "Dossiers de la session"), .text("Dépôt jusqu'au \(day(0)).")])
    }

    private func howTo(_ turn: Int) -> WrongPage {
        var blocks: [Block] = [.text(sentence(3))]
        for (index, step) in [
            "Préparer son dossier", "Réunir les pièces", "Déposer la demande", "Suivre l'instruction",
        ].enumerated() {
            blocks += [.heading(2, "\(index + 1). \(step)"), .text(sentence(index + 4))]
            blocks.append(
                .files([
                    Card(
                        title: "Modèle à remplir pour l'étape \(index + 1)",
                        href: "/wp-content/uploads/2026/0\(index + 1)/modele-\(index).pdf")
                ]))
        }
        let useful = (0..<(3 + turn)).map {
            Card(
                title: "Guide pratique : \(subject($0 + turn).lowercased())",
                href: "/wp-content/uploads/2025/1\($0)/guide-\($0).pdf")
        }
        return page(
            "how-to", "Demander une subvention", blocks + [.heading(2, "Documents utiles"), .files(useful)])
    }

    private func article(_ turn: Int) -> WrongPage {
        let headings = ["À lire aussi", "Articles similaires", "Dans la même rubrique"]
        let more = news.dropFirst().prefix(3).enumerated().map {
            Card(title: $1, href: newsFolder + $1.asSlug, words: sentence($0 + 2), note: day($0 + 1))
        }
        return WrongPage(
            kind: "article", title: news[turn], path: newsFolder + news[turn].asSlug,
            blocks: [.text("Publié le \(day(0)) par \(persons[1])"), .text(sentence(0) + " " + sentence(1))]
                + parts(
                    ["Un départ modeste", "Ce qui a changé", "Et la suite ?"].map {
                        $0 + (turn == 2 ? " Le regard de \(town(1))" : "")
                    }, from: 2)
                + [.heading(turn == 0 ? 2 : 3, headings[turn]), .cards(Array(more))])
    }

    private func glossary(_ turn: Int) -> WrongPage {
        let terms = (0..<(9 + turn)).map {
            Card(title: subject($0), words: sentence($0) + " " + sentence($0 + 3))
        }
        return page(
            "glossary", "Glossaire",
            [
                .links("ABCDEFGH".map { Card(title: String($0), href: folder + "glossaire#\($0)") }),
                .terms(terms),
            ])
    }

    private func gallery(_ turn: Int) -> WrongPage {
        let pictures = (0..<(6 + turn)).map { Card(title: "\(subject($0)) à \(town($0)), \(day($0 % 5))") }
        return page(
            "gallery", "Galerie photos",
            [
                .text(sentence(8)),
                .pictures(
                    turn == 1 ? pictures.map { Card(title: String($0.title.prefix { $0 != "," })) } : pictures
                ),
            ])
    }

    // MARK: What a site says of itself

    private var siteMap: WrongPage {
        page(
            "site map", "Plan du site",
            [.heading(2, "Pages"), .links(menu + foot), .heading(2, "Nos actions")]
                + [.links(subjects.map { Card(title: $0, href: link($0, in: "nos-actions")) })]
                + [
                    .heading(2, "Articles"),
                    .links(news.map { Card(title: $0, href: newsFolder + $0.asSlug) }),
                ])
    }

    private var noResults: WrongPage {
        page(
            "no results", "Résultats de recherche pour « passerelle »",
            [
                .form(["Rechercher"]),
                .text("Aucun résultat ne correspond à votre recherche. Essayez avec d'autres mots."),
                .heading(2, "Recherches fréquentes"),
                .links(subjects.prefix(5).map { Card(title: $0, href: folder + "recherche?q=" + $0.asSlug) }),
            ])
    }

    private var login: WrongPage {
        page(
            "login", "Connexion à l'espace membres",
            [
                .form(["Identifiant", "Mot de passe"]),
                .links([
                    Card(title: "Mot de passe oublié ?", href: folder + "perdu"),
                    Card(title: "Créer un compte", href: folder + "inscription"),
                    Card(title: "Besoin d'aide pour se connecter", href: folder + "aide"),
                ]),
                .heading(2, "Ce que vous y trouverez"),
                .cards(
                    (0..<3).map { Card(title: subject($0), href: folder + "connexion", words: sentence($0)) }),
            ])
    }

    private func notFound(_ turn: Int) -> WrongPage {
        let suggestions =
            turn == 0 ? menu : news.prefix(4 + turn).map { Card(title: $0, href: newsFolder + $0.asSlug) }
        return page(
            "not found", "Page non trouvée",
            [
                .text("Erreur 404 : la page que vous cherchez n'existe pas ou plus."),
                .heading(2, "Vous cherchiez peut-être"),
                turn == 1
                    ? .cards(
                        suggestions.enumerated().map { Card(title: $1.title, href: $1.href, note: day($0)) })
                    : .links(Array(suggestions)),
            ])
    }

    private var thanks: WrongPage {
        page(
            "thanks", "Merci de votre inscription",
            [
                .text("Votre adresse est bien enregistrée ; un courriel de confirmation vient de partir."),
                .heading(2, "En attendant, découvrez"),
                .cards(
                    (4..<7).map {
                        Card(title: subject($0), href: link(subject($0), in: "dossiers"), words: sentence($0))
                    }),
            ])
    }
}
