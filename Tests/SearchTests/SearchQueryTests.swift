import Testing

@testable import Search

@Suite("What a person typed")
struct SearchQueryTests {
    private func stems(_ terms: [SearchTerm]) -> [[String]] { terms.map { $0.forms[0].stems } }

    @Test("small words are dropped, hyphens part words, elisions fall away")
    func words() {
        #expect(
            stems(SearchQuery("l'accès aux droits des gens-du-voyage").terms) == [
                ["acc"], ["droit"], ["gen"], ["voyag"],
            ])
        #expect(SearchQuery("de la et les").isEmpty)
        #expect(SearchQuery("").isEmpty)
        #expect(SearchQuery("-emploi").isEmpty)
    }

    @Test("a quotation must stand there as it is, in any quotation marks")
    func phrases() {
        for text in [
            "\"droit commun\" ville", "«droit commun» ville", "« droit commun » ville",
            "“droit commun” ville",
        ] {
            let query = SearchQuery(text)
            #expect(stems(query.required) == [["droit", "commun"]])
            #expect(stems(query.terms) == [["droit"], ["commun"], ["vill"]])
        }
        #expect(SearchQuery("\"droit commun").required.isEmpty)
    }

    @Test("a word behind a minus must not stand there; a hyphen within a word is none")
    func exclusions() {
        let query = SearchQuery("emploi -stage -\"contrat aidé\" porte-à-porte −job")
        #expect(stems(query.excluded) == [["stag"], ["contrat", "aid"], ["job"]])
        #expect(stems(query.terms) == [["emploi"], ["port"], ["port"]])
    }

    @Test("an asterisk makes a beginning of a word, which keeps its ending")
    func prefixes() throws {
        let form = try #require(SearchQuery("médiat*").terms.first?.forms.first)
        #expect(form.stems == ["mediat"] && form.isPrefix)
    }

    @Test("an acronym also means what it stands for, and the other way round")
    func acronyms() {
        let short = SearchQuery("QPV").terms[0].forms.map(\.stems)
        #expect(short.contains(["quarti", "prioritair", "politiqu", "vill"]))
        let long = SearchQuery("les quartiers prioritaires de la politique de la ville").terms
        #expect(long.allSatisfy { $0.forms.contains { $0.stems == ["qpv"] } })
        #expect(SearchQuery("quartiers").terms[0].forms.count == 1)
    }

    @Test("a query of a megabyte takes no time worth speaking of, and asks for no more than forty words")
    func hostile() {
        #expect(SearchQuery(String(repeating: "ville ", count: 200_000)).terms.count <= 40)
        #expect(SearchQuery(String(repeating: "\"", count: 1_000_000)).isEmpty)
    }

    @Test(
        "a slip of the hand is the nearest word that is known, the more frequent of two",
        arguments: [
            ("narcotraffic", "narcotrafic"), ("acceuil", "accueil"), ("laicte", "laicit"), ("zzz", nil),
            ("formation", nil), ("2025", nil),
        ] as [(String, String?)])
    func slips(typed: String, meant: String?) {
        let words = [
            IndexedWord(stem: "narcotrafic", items: 1), IndexedWord(stem: "accueil", items: 5),
            IndexedWord(stem: "laicit", items: 9), IndexedWord(stem: "laicat", items: 1),
            IndexedWord(stem: "2026", items: 9), IndexedWord(stem: "zza", items: 2),
        ]
        let query = SearchQuery(typed)
        let unknown = query.unknown(in: SearchMatches(size: 9))
        let mended = query.mended(unknown, knowing: words).terms[0].forms.map(\.stems)
        #expect(mended.dropFirst().first == meant.map { [$0] })
    }

    @Test("a word that stands somewhere is never taken for another, nor is the beginning of a word")
    func noSlips() {
        let known = SearchForm(stems: ["acceuil"])
        let matches = SearchMatches(size: 9, scores: [known: [1: 1.0]])
        #expect(SearchQuery("acceuil").unknown(in: matches).isEmpty)
        #expect(SearchQuery("accuei*").unknown(in: SearchMatches(size: 9)).isEmpty)
    }
}
