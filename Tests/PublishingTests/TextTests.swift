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
    #expect(withoutContacts(text) == expected)
}

@Test("an excerpt is no longer than its limit and never ends inside a word")
func excerptLimit() {
    let text = String(repeating: "citoyenneté et participation ", count: 40)
    for limit in [20, 60, 299, 300, 301] {
        let short = excerpt(text, limit: limit)
        #expect(short.unicodeScalars.count <= limit)
        #expect(
            short.hasSuffix("citoyenneté…") || short.hasSuffix("et…") || short.hasSuffix("participation…"),
            "\(short)")
    }
}

@Test("an excerpt ends with a sentence when one ends late enough")
func excerptSentence() {
    #expect(excerpt("Un début assez long. Puis la suite qui déborde.", limit: 30) == "Un début assez long. …")
    #expect(excerpt("Oui. Puis la suite qui déborde de beaucoup.", limit: 30) == "Oui. Puis la suite qui…")
    let credited =
        "<p>Vous prenez un poste ?</p><p>L’article <a>Formation</a> est apparu en premier sur <a>Tramontane</a>.</p>"
    #expect(excerpt(credited) == "Vous prenez un poste ?")
    #expect(excerpt("<p>Tout&nbsp;tient&nbsp;<b>ici</b>.</p>", limit: 30) == "Tout tient ici.")
    #expect(excerpt(String(repeating: "é", count: 50), limit: 30).unicodeScalars.count == 29)
    #expect(excerpt("", limit: 30).isEmpty)
}

@Test(
    "what a site cut itself ends as our excerpts do",
    arguments: [
        ("Une phrase. […]", "Une phrase. …"), ("Une phrase.…", "Une phrase. …"),
        ("Sans fin [...]", "Sans fin…"),
        ("Sans fin…", "Sans fin…"), ("Sans fin... […]", "Sans fin…"), ("…", "…"), ("Entier.", "Entier."),
    ])
func alreadyCut(text: String, expected: String) {
    #expect(excerpt(text) == expected)
}

@Test("the beginning of a long text is enough, wherever its words stand")
func excerptOfLongText() {
    let words = String(repeating: "été à côté ", count: 40)
    let expected = excerpt(words)
    #expect(excerpt("<p>" + words + String(repeating: "suite ", count: 5_000) + "</p>") == expected)
    #expect(excerpt(String(repeating: "<div><br class='vide'></div>", count: 2_000) + words) == expected)
    #expect(excerpt(String(repeating: "a@b.example ", count: 2_000) + words) == expected)
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
    #expect(slug(name) == expected)
}

@Test(
    "blanks that must not break do not",
    arguments: [
        ("Quand ? Demain !", "Quand\u{A0}? Demain\u{A0}!"),
        ("« Oui » : non ; si", "«\u{A0}Oui\u{A0}»\u{A0}: non\u{A0}; si"),
        ("https://centre.example/a?b", "https://centre.example/a?b"), ("14:30", "14:30"), (" ", " "),
        ("", ""),
    ])
func typography(text: String, expected: String) {
    #expect(typeset(text) == expected)
}
