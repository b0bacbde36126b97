internal import Calendar
import Model
internal import Text

// No-break spaces (U+00A0) are written out: they are as much part of the word as its accents.
private let nb = "\u{A0}"

extension Wording {
    static let french = Wording(
        language: "fr",
        weekdays: Lexicon.french.weekdayNames,
        months: Lexicon.french.monthNames,
        shortMonths: Lexicon.french.monthNames.shortened(to: [4, 4, 0, 3, 0, 0, 4, 0, 4, 3, 3, 3]),
        clock: { hour, minute in "\(hour)\(nb)h" + (minute == 0 ? "" : nb + minute.twoDigits) },
        dayOfMonth: { $0 == 1 ? "1er" : String($0) },
        span: { "du \($0) au \($1)" },
        monthSpan: { "de \($0) à \($1)" },
        hours: { "de \($0) à \($1)" },
        until: { "jusqu’au \($0)" },
        localTime: "heure locale",
        kinds: [
            .news: ("Actualité", "Actualités"), .event: ("Événement", "Événements"),
            .publication: ("Publication", "Publications"), .call: ("Appel", "Appels à projets et concours"),
            .recap: ("Retour", "Retours sur…"), .press: ("Presse", "Vu dans la presse"),
            .job: ("Emploi", "Offres d’emploi"),
        ],
        skip: "Aller au contenu",
        agenda: "Agenda",
        noStories: "Aucune annonce pour le moment.",
        noEvents: "Aucun rendez-vous annoncé pour le moment.",
        filter: "Chercher et filtrer",
        search: "Chercher un mot",
        region: "Région",
        theme: "Thème",
        kind: "Type d’annonce",
        all: "Tout",
        reset: "Tout afficher",
        shownOne: "annonce affichée",
        shownMany: "annonces affichées",
        alsoBy: "Aussi annoncé par\(nb):",
        national: "National",
        editorsNote: { "Le mot de la rédaction\(nb): \($0)" },
        deadline: { "Date limite\(nb): \($0)" },
        cancelled: "Annulé",
        postponed: "Reporté",
        resumed: "Finalement maintenu",
        postponedFrom: { "Reporté (auparavant\(nb): \($0))" },
        dateChanged: { "Date modifiée (auparavant\(nb): \($0))" },
        deadlineChanged: { "Date limite modifiée (auparavant\(nb): \($0))" },
        placeChanged: { "Lieu modifié (auparavant\(nb): \($0))" },
        subscribe: "S’abonner",
        everything: "Toutes les annonces",
        sourcesList: "Liste des sources (OPML)",
        health: "État des sources",
        contact: "Signaler une erreur",
        lede:
            "Cette page rassemble ce que publient les centres de ressources\(nb): titres, extraits et liens. Chaque texte appartient à son auteur et se lit chez lui.",
        noScript:
            "La recherche et les filtres demandent JavaScript\(nb); sans lui, les pages par région et par thème rendent le même service.",
        page: .french,
        about: .french,
        status: StatusWording(
            title: "État des sources",
            intro: { pages, failing in
                let checked = pages < 2 ? "\(pages)\(nb)page suivie" : "\(pages)\(nb)pages suivies"
                return checked + (failing == 0 ? ", aucune en erreur." : ", dont \(failing)\(nb)en erreur.")
            },
            trouble: "À regarder", well: "En ordre", whatToDo: "Que faire\(nb):", advice: \.frenchWords,
            weeks: "annonces des douze dernières semaines",
            weekCounts: { "Annonces par semaine, de la plus ancienne à la plus récente\(nb): \($0)" },
            latest: "Dernière annonce\(nb):", items: "Annonces", newestItem: "la plus récente",
            lastChange: "dernier changement", error: "En erreur", since: { "depuis le \($0)" }, never: "–",
            gone: "disparue", unknown: "pas encore visitée", failing: "en erreur", failure: \.frenchWords,
            states: [
                .asExpected: "normale", .quiet: "silencieuse", .halfBroken: "lue en partie", .empty: "vide",
                .blocked: "bloquée", .moved: "déplacée", .redesigned: "remaniée",
            ], usage: \.frenchWords),
        letter: LetterWording(
            number: { week, first, last in "n°\(nb)\(week), semaine du \(first) au \(last)" },
            subject: { title, week, counts in "\(title), n°\(nb)\(week)\(nb): \(counts)" },
            purposes: [.trial: "Essai", .draft: "Brouillon"],
            counts: [
                .deadlines: ("échéance", "échéances"), .events: ("rendez-vous", "rendez-vous"),
                .calls: ("appel", "appels"), .publications: ("publication", "publications"),
                .recaps: ("retour", "retours"), .news: ("actualité", "actualités"),
                .press: ("article de presse", "articles de presse"),
                .jobs: ("offre d’emploi", "offres d’emploi"), .changes: ("changement", "changements"),
                .reminders: ("rappel", "rappels"),
            ],
            apart: "\(nb); ",
            reminder: "Rappel",
            sameSubject: "Sur le même sujet\(nb):",
            toldBefore: "déjà annoncé\(nb):",
            nothing: "Rien de nouveau cette semaine",
            thisWeek: "Cette semaine",
            deadlines: "À ne pas manquer",
            agenda: "Agenda",
            calls: "Appels à projets et concours",
            publications: "Publications et ressources",
            otherThemes: "Autres sujets",
            recaps: "Retours sur…",
            news: "Actualités du réseau",
            press: "Vu dans la presse",
            jobs: "Offres d’emploi",
            changes: "Changements",
            retold: "Rappels\(nb): d’autres centres l’annoncent aussi",
            omitted: {
                $0 == 1
                    ? "Une autre annonce\(nb): la suite en ligne"
                    : "\($0)\(nb)autres annonces\(nb): la suite en ligne"
            },
            web: "Lire cette lettre en ligne",
            checked: { $0 == 1 ? "1\(nb)source suivie." : "\($0)\(nb)sources suivies." },
            silence: { "Aucune collecte n’a abouti depuis le \($0)\(nb): des annonces peuvent manquer." },
            failing: "Sources en erreur\(nb):",
            report: "Une erreur, un oubli\(nb)? Écrivez à",
            unsubscribe: "Pour ne plus recevoir cette lettre, répondez «\(nb)désinscription\(nb)».",
            leaveWord: "désinscription",
            leave: "Se désinscrire en ligne",
            noTracking:
                "Cette lettre ne contient ni image ni mouchard\(nb): personne ne sait si vous l’avez ouverte.",
            instructions:
                "Brouillon pour relecture\(nb): la lettre de lundi reprendra cette sélection, avec ce qui sera connu d’ici là. Pour changer une annonce, la nommer par son adresse\(nb): moisson edit ADRESSE --hide (masquer), --pin (mettre en tête), --note \"…\" (ajouter un mot), --undo (revenir en arrière).",
            contents: "Sommaire"))
}
