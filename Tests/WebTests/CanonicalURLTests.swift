import Testing
internal import Web

/// Version 1 of the canonical URL, frozen: what stands here stays.
private let pinned: [(given: String, canonical: String?)] = [
    ("http://www.oriv.org/", "https://oriv.org/"),
    ("HTTP://WWW.ORIV.ORG", "https://oriv.org/"),
    ("https://oriv.org:443/a/", "https://oriv.org/a"),
    ("http://oriv.org:80/a//b/./c/../d/", "https://oriv.org/a/b/d"),
    ("http://127.0.0.1:8601/a/", "https://127.0.0.1:8601/a"),
    ("https://user:secret@oriv.org/a", "https://oriv.org/a"),
    ("https://oriv.org./a", "https://oriv.org/a"),
    ("  https://oriv.org/a\n", "https://oriv.org/a"),
    ("https://oriv.org/a#contenu", "https://oriv.org/a"),
    ("https://oriv.org/#!/agenda/12", "https://oriv.org/#!/agenda/12"),
    ("https://oriv.org/app#/agenda/12", "https://oriv.org/app#/agenda/12"),
    ("https://oriv.org/a?utm_source=rss&utm_medium=rss&utm_campaign=a", "https://oriv.org/a"),
    (
        "https://oriv.org/a?fbclid=IwAR0&gclid=x&mc_cid=1&mc_eid=2&xtor=RSS-1&at_medium=m",
        "https://oriv.org/a"
    ),
    ("https://oriv.org/a?utm_source=rss&amp;utm_medium=feed", "https://oriv.org/a"),
    ("https://oriv.org/a?b=2&a=1&b=1", "https://oriv.org/a?a=1&b=2&b=1"),
    ("https://oriv.org/a?from=rss", "https://oriv.org/a"),
    ("https://oriv.org/a?from=2024-01-01", "https://oriv.org/a?from=2024-01-01"),
    ("https://villes-et-territoires.fr/?p=16954958", "https://villes-et-territoires.fr/?p=16954958"),
    ("https://reseau-crpv.fr/?post_type=evenement&p=3328&preview=true", "https://reseau-crpv.fr/?p=3328"),
    ("https://reseau-crpv.fr/index.php/actu/un-titre/", "https://reseau-crpv.fr/actu/un-titre"),
    ("https://reseau-crpv.fr/actu/index.html", "https://reseau-crpv.fr/actu"),
    ("https://reseau-crpv.fr/index.php", "https://reseau-crpv.fr/"),
    (
        "https://reseau-crpv.fr/publication/un-titre/?ressource=1",
        "https://reseau-crpv.fr/publication/un-titre"
    ),
    ("https://reseau-crpv.fr/un-titre/feed/", "https://reseau-crpv.fr/un-titre"),
    ("https://reseau-crpv.fr/un-titre/amp/", "https://reseau-crpv.fr/un-titre"),
    ("https://reseau-crpv.fr/un-titre/?amp=1", "https://reseau-crpv.fr/un-titre"),
    (
        "https://reseau-crpv.fr/un-titre/comment-page-2/?replytocom=3#respond",
        "https://reseau-crpv.fr/un-titre"
    ),
    ("https://reseau-crpv.fr/feed/", "https://reseau-crpv.fr/feed"),
    ("https://www.irev.fr/print/actualites-0/un-titre", "https://irev.fr/actualites-0/un-titre"),
    ("https://www.irev.fr/print/233401", "https://irev.fr/node/233401"),
    ("https://www.irev.fr/node/233401", "https://irev.fr/node/233401"),
    ("https://www.irev.fr/?q=node/233401", "https://irev.fr/node/233401"),
    (
        "https://oriv.org/thematique/x/?content-filter=agenda",
        "https://oriv.org/thematique/x?content-filter=agenda"
    ),
    ("https://reseau-crpv.fr/publication/page/2/", "https://reseau-crpv.fr/publication/page/2"),
    (
        "https://www.professionbanlieue.org/Les-fiches-experience?debut_autres_articles=10",
        "https://professionbanlieue.org/Les-fiches-experience?debut_autres_articles=10"
    ),
    ("http://villesaucarre.fr/spip.php?article3&id_rubrique=7", "https://villesaucarre.fr/spip.php?article3"),
    (
        "http://villesaucarre.fr/spip.php?page=article&id_article=3",
        "https://villesaucarre.fr/spip.php?article3"
    ),
    (
        "http://villesaucarre.fr/spip.php?article3&var_recherche=gusp",
        "https://villesaucarre.fr/spip.php?article3"
    ),
    ("https://professionbanlieue.org/re%CC%81seaux", "https://professionbanlieue.org/r%C3%A9seaux"),
    ("https://professionbanlieue.org/r%c3%a9seaux", "https://professionbanlieue.org/r%C3%A9seaux"),
    ("https://professionbanlieue.org/réseaux", "https://professionbanlieue.org/r%C3%A9seaux"),
    ("https://professionbanlieue.org/r%E9seaux", "https://professionbanlieue.org/r%E9seaux"),
    ("https://oriv.org/%7Ea/%61b%2Fc%20d", "https://oriv.org/~a/ab%2Fc%20d"),
    ("https://oriv.org/a%zz", "https://oriv.org/a%25zz"),
    ("https://oriv.org/?q=a%20b+c%2Bd", "https://oriv.org/?q=a+b+c%2Bd"),
    (
        "https://x.fr/index.php?option=com_content&view=article&id=12:slug&catid=3&Itemid=7",
        "https://x.fr/?id=12&option=com_content&view=article"
    ),
    ("https://x.fr/a;jsessionid=1A2B?id=3", "https://x.fr/a?id=3"),
    ("https://bücher.example/à", "https://xn--bcher-kva.example/%C3%A0"),
    ("https://www.fr/", "https://www.fr/"),
    ("mailto:a@b.fr", nil),
    ("javascript:alert(1)", nil),
    ("/relatif", nil),
    ("https://", nil),
    ("https:oriv.org", nil),
    ("", nil),
]

@Suite struct IdentityURLTests {
    @Test("the canonical form of an address is what it was", arguments: pinned)
    func canonicalForm(given: String, canonical: String?) {
        #expect(CanonicalURL(given)?.text == canonical)
    }

    @Test("the canonical form of a canonical form is itself", arguments: pinned)
    func idempotent(given: String, canonical: String?) {
        guard let canonical else { return }
        #expect(CanonicalURL(canonical)?.text == canonical)
    }

    @Test("an endless address is survived")
    func endless() {
        let url = "https://x.fr/" + String(repeating: "../%2e/a?&", count: 20_000)
        #expect(CanonicalURL(url)?.text != nil)
    }

    @Test("a front page names nothing in particular")
    func specific() {
        #expect(!CanonicalURL(known: "https://oriv.org/").isSpecific)
        #expect(CanonicalURL(known: "https://oriv.org/?p=1").isSpecific)
    }
}
