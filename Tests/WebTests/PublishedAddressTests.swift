import Testing

@testable import Web

@Suite struct PublishedAddressTests {
    @Test(
        "a published address tells nothing of where a reader came from",
        arguments: [
            ("https://a.example/x/?utm_source=rss&utm_medium=feed", "https://a.example/x/"),
            (
                "http://www.a.example/x?id=3&utm_campaign=n&lang=fr#bas",
                "http://www.a.example/x?id=3&lang=fr#bas"
            ),
            ("https://a.example/guide/?ressource=1", "https://a.example/guide/"),
            ("https://a.example/print/actualites/rencontre", "https://a.example/actualites/rencontre"),
            ("https://a.example/print/412", "https://a.example/print/412"),
            ("https://a.example/printemps", "https://a.example/printemps"),
            ("https://a.example/?p=12&amp;utm_source=x", "https://a.example/?p=12"),
            // TYPO3 answers 404 without its checksum.
            (
                "https://a.example/etude?tx_news_pi1%5Bnews%5D=12&cHash=8f0d&utm_source=x",
                "https://a.example/etude?tx_news_pi1%5Bnews%5D=12&cHash=8f0d"
            ),
            ("https://a.example/recherche?q=été", "https://a.example/recherche?q=été"),
            ("mailto:a@b.example?utm_source=x", "mailto:a@b.example?utm_source=x"),
        ])
    func published(given: String, shown: String) { #expect(given.withoutTrackers == shown) }

    @Test(
        "a published address holds no sign that strict programs refuse, and leads to the same page",
        arguments: [
            ("https://a.example/x/?a=1&b=[2]", "https://a.example/x/?a=1&b=%5B2%5D"),
            ("https://a.example/b|c/{d}\r\ne", "https://a.example/b%7Cc/%7Bd%7De"),
            ("https://a.example/100%/%C3%A9%zz", "https://a.example/100%25/%C3%A9%25zz"),
            ("https://a.example/été?q=l'eau", "https://a.example/été?q=l'eau"),
            ("http://[::1]:8701/x?y=^", "http://[::1]:8701/x?y=%5E"),
            ("https://a.example/x#a#[b]", "https://a.example/x#a%23%5Bb%5D"),
            ("https://a.example/x?y#", "https://a.example/x?y#"),
        ])
    func strict(given: String, shown: String) {
        #expect(given.strictAddress == shown)
        #expect(given.strictAddress.strictAddress == shown)
        #expect(CanonicalURL(given) == CanonicalURL(shown))
    }
}
