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
}
