import Testing

@testable import Publishing

@Test(
    "mail addresses and telephone numbers go, what stands around them stays",
    arguments: [
        ("Écrire à anne.le-goff@centre.example pour venir.", "Écrire pour venir."),
        ("Inscription : accueil@centre.example.", "Inscription."),
        ("Contact : Anne Le Goff, 04 68 00 11 22, bureau 12.", "Contact : Anne Le Goff, bureau 12."),
        ("Tél. : 04.68.00.11.22 ou 0468001122.", ""),
        ("Appelez le +33 (0)4 68 00 11 22 avant midi", "Appelez le avant midi"),
        ("Joindre +33 4 68 00 11 22 ; salle 3", "Joindre ; salle 3"),
        ("a.b [at] centre.example", "a.b centre.example"),
        ("Du 01.02.2026 au 10.02.2026, 12 places", "Du 01.02.2026 au 10.02.2026, 12 places"),
        ("En 2026, 12 500 euros pour 34 000 Narbonne", "En 2026, 12 500 euros pour 34 000 Narbonne"),
        ("SIRET 123 456 789 00012", "SIRET 123 456 789 00012"),
        ("Suivez @centre sur le réseau", "Suivez @centre sur le réseau"),
        ("05\u{A0}61\u{A0}00\u{A0}11\u{A0}22 : standard", "standard"),
    ])
func contacts(text: String, expected: String) {
    #expect(text.withoutContacts == expected)
}

@Test("an excerpt is no longer than its limit and never ends inside a word")
func excerptLimit() {
    let text = String(repeating: "citoyenneté et participation ", count: 40)
    for limit in [20, 60, 299, 300, 301] {
        let short = Excerpt(html: text, limit: limit).text
        #expect(short.unicodeScalars.count <= limit)
        #expect(
            short.hasSuffix("citoyenneté…") || short.hasSuffix("et…") || short.hasSuffix("participation…"),
            "\(short)")
    }
}

@Test("an excerpt ends with a sentence when one ends late enough")
func excerptSentence() {
    #expect(
        Excerpt(html: "Un début assez long. Puis la suite qui déborde.", limit: 30).text
            == "Un début assez long. …")
    #expect(
        Excerpt(html: "Oui. Puis la suite qui déborde de beaucoup.", limit: 30).text
            == "Oui. Puis la suite qui…")
    let credited =
        "<p>Vous prenez un poste ?</p><p>L’article <a>Formation</a> est apparu en premier sur <a>Tramontane</a>.</p>"
    #expect(Excerpt(html: credited).text == "Vous prenez un poste ?")
    #expect(Excerpt(html: "<p>Tout&nbsp;tient&nbsp;<b>ici</b>.</p>", limit: 30).text == "Tout tient ici.")
    #expect(Excerpt(html: String(repeating: "é", count: 50), limit: 30).text.unicodeScalars.count == 29)
    #expect(Excerpt(html: "", limit: 30).text.isEmpty)
}

@Test(
    "what a site cut itself ends as our excerpts do",
    arguments: [
        ("Une phrase. […]", "Une phrase. …"), ("Une phrase.…", "Une phrase. …"),
        ("Sans fin [...]", "Sans fin…"),
        ("Sans fin…", "Sans fin…"), ("Sans fin... […]", "Sans fin…"), ("…", "…"), ("Entier.", "Entier."),
    ])
func alreadyCut(text: String, expected: String) {
    #expect(Excerpt(html: text).text == expected)
}

@Test(
    "labels before the sentences and buttons behind them are no excerpt; what says more stays",
    arguments: [
        (
            "<li><span>Étiquettes</span><span>Logement</span></li> <p>Dix fiches pour comprendre les charges d’un immeuble.</p>",
            "Dix fiches pour comprendre les charges d’un immeuble."
        ),
        (
            "<i>juin</i>  <p>Une matinée pour parler de la vie du quartier. Entrée libre.</p><p><a href='x'>Je réserve ma place</a></p>",
            "Une matinée pour parler de la vie du quartier. Entrée libre."
        ),
        (
            "Habitat  Région Bretagne  Date  4 juin 2026  9h30  Lieu  Brest  <p>Les bailleurs invitent les amicales à une visite guidée.</p>",
            "Les bailleurs invitent les amicales à une visite guidée."
        ),
        (
            "Atelier <p>Maison des arts, 3 rue du Port</p><p>On y apprend à filmer sa rue avec un téléphone.</p><p>Culture</p><p>Au programme :</p>",
            "Maison des arts, 3 rue du Port On y apprend à filmer sa rue avec un téléphone."
        ),
        (
            "<p>Complet</p><p>Une journée pour les équipes des centres sociaux de la région.</p>",
            "Complet Une journée pour les équipes des centres sociaux de la région."
        ),
        (
            "<p>Annulé</p><p>Une journée pour les équipes des centres sociaux de la région.</p>",
            "Annulé Une journée pour les équipes des centres sociaux de la région."
        ),
        ("<p>Sans phrase</p><p>ni suite</p>", "Sans phrase ni suite"),
        (
            "Rencontre <b>et</b> débat avec les habitants du quartier de la gare.",
            "Rencontre et débat avec les habitants du quartier de la gare."
        ),
    ])
func labels(html: String, expected: String) {
    #expect(Excerpt(html: MarkupBlocks(html: html).sentences ?? html).text == expected)
}

@Test(
    "the end of a title that repeats the day and the place is left out of a line, and no other end",
    arguments: [
        ("Visite du port | Sète, jeudi 4 juin 2026", "Visite du port"),
        ("Visite du port | Agde, jeudi 4 juin 2026", "Visite du port | Agde, jeudi 4 juin 2026"),
        ("Visite du port – Sète", "Visite du port – Sète"), ("| 4 juin", "| 4 juin"),
        ("Habitat | une méthode, Sète, 4 juin 2026", "Habitat | une méthode, Sète, 4 juin 2026"),
    ])
func repeatedEnd(title: String, expected: String) {
    #expect(title.withoutRepeatedEnd(["Sète (34)"]) == expected)
}

@Test("the beginning of a long text is enough, wherever its words stand")
func excerptOfLongText() {
    let words = String(repeating: "été à côté ", count: 40)
    let expected = Excerpt(html: words).text
    #expect(
        Excerpt(html: "<p>" + words + String(repeating: "suite ", count: 5_000) + "</p>").text == expected)
    #expect(
        Excerpt(html: String(repeating: "<div><br class='vide'></div>", count: 2_000) + words).text
            == expected)
    #expect(Excerpt(html: String(repeating: "a@b.example ", count: 2_000) + words).text == expected)
}

@Test(
    "a slug is lower-case ASCII",
    arguments: [
        ("Île-de-France", "ile-de-france"),
        ("Provence-Alpes-Côte d'Azur et Corse", "provence-alpes-cote-d-azur-et-corse"),
        ("Bretagne, Pays de la Loire", "bretagne-pays-de-la-loire"), ("Œuvres & cœurs", "oeuvres-coeurs"),
        ("  ", "x"), ("../../etc/passwd", "etc-passwd"), ("日本", "x"),
    ])
func slugs(name: String, expected: String) {
    #expect(name.slug == expected)
}

@Test(
    "blanks that must not break do not",
    arguments: [
        ("Quand ? Demain !", "Quand\u{A0}? Demain\u{A0}!"),
        ("« Oui » : non ; si", "«\u{A0}Oui\u{A0}»\u{A0}: non\u{A0}; si"),
        ("https://centre.example/a?b", "https://centre.example/a?b"), ("14:30", "14:30"), (" ", " "),
        ("L'été à l'école: quand?", "L’été à l’école\u{A0}: quand\u{A0}?"), ("Ici... là", "Ici… là"),
        ("Déjà\u{A0}? Déjà\u{202F}!", "Déjà\u{A0}? Déjà\u{202F}!"), ("'cité'", "'cité'"),
        ("", ""),
    ])
func typography(text: String, expected: String) {
    #expect(text.typeset == expected)
}

@Test(
    "the words of a button do not end an excerpt, and one ellipsis is enough",
    arguments: [
        ("Une phrase. Lire la suite", "Une phrase."),
        ("Une phrase coupée… Lire la suite", "Une phrase coupée…"),
        ("Une phrase. S’inscrire", "Une phrase."), ("Coupée [...] En savoir + »", "Coupée…"),
        ("Une phrase. En savoir plus. Je m'inscris !", "Une phrase."),
        ("Il faut s’inscrire", "Il faut s’inscrire"), ("Lire la suite", ""),
        ("Une phrase. Consulter le guide des gardiens", "Une phrase."),
        ("Une question ? Voir le programme", "Une question ?"),
        ("Une phrase. Lire la ville autrement.", "Une phrase. Lire la ville autrement."),
        ("Un livre à lire. Le voir ensemble", "Un livre à lire. Le voir ensemble"),
        ("Date à retenir pour s’inscrire.", "Date à retenir pour s’inscrire."),
    ])
func buttons(text: String, expected: String) {
    #expect(Excerpt(html: text).text == expected)
}

@Test(
    "an excerpt does not repeat the day and the place above it",
    arguments: [
        ("Jeudi 22 mai 2025 – 13h-14h – Un temps d’échange.", "Un temps d’échange."),
        ("Le 27 novembre 2026 à Narbonne. La médiation se raconte.", "La médiation se raconte."),
        ("Quand ? le jeudi 27 novembre de 14h à 16h30 Venez nombreux.", "Venez nombreux."),
        ("Le 27 novembre, les équipes se retrouvent.", "Le 27 novembre, les équipes se retrouvent."),
        ("Jeudi 22 mai 2025", "Jeudi 22 mai 2025"),
        ("En 2026, la ville change.", "En 2026, la ville change."),
        (
            "La médiation se raconte. Jeudi 27 novembre 2026, 9h30-16h30, Narbonne. Repas offert.",
            "La médiation se raconte. Repas offert."
        ),
        ("Elle se raconte. En 2026, à Narbonne, on joue.", "Elle se raconte. En 2026, à Narbonne, on joue."),
    ])
func repetition(text: String, expected: String) {
    #expect(Excerpt(html: text, besides: ["Journée", "Narbonne (11)"]).text == expected)
}

@Test("an entity that a site escaped twice is a character")
func entities() {
    #expect(
        Excerpt(html: "<p>L&amp;#8217;école &amp;amp; la ville&amp;nbsp;: 3 &lt; 4</p>").text
            == "L’école & la ville : 3 < 4")
    #expect("R&D ; suite".withoutEntities == "R&D ; suite")
}

@Test("a number and its unit stay on one line, and dots lose the brackets around them")
func numbers() {
    #expect("de 1 500 € à 12 %".typeset == "de 1\u{A0}500\u{A0}€ à 12\u{A0}%")
    #expect("en 2026 1500 personnes, 12 34 56".typeset == "en 2026 1500 personnes, 12 34 56")
    #expect("La suite [...] et [\u{2026}]".typeset == "La suite … et …")
}
