import Testing

@testable import Search

@Suite("Excerpts of what was found")
struct SearchExcerptTests {
    private func marked(_ text: String, _ query: String) -> String {
        SearchExcerpt(of: text, for: SearchQuery(query)).pieces.map { $0.isFound ? "[\($0.text)]" : $0.text }
            .joined()
    }

    @Test("words are marked as they are written, in every form and across elisions")
    func marks() {
        #expect(
            marked("L’École des habitant·es : la santé, et les Écoles.", "école habitante sante")
                == "L’[École] des [habitant]·es : la [santé], et les [Écoles].")
        #expect(marked("Médiation et médiatrices", "médiat*") == "[Médiation] et [médiatrices]")
    }

    @Test("the excerpt begins near the words that were looked for")
    func windows() {
        let filler = String(repeating: "Rien de tel ici. ", count: 40)
        let shown = marked(
            filler + "Le contrat de ville de Reims est signé. " + filler, "contrat ville Reims")
        #expect(shown.contains("[contrat] de [ville] de [Reims]"))
        #expect(shown.hasPrefix("… ") && shown.hasSuffix(" …"))
    }

    @Test("a text without the words shows its beginning")
    func beginnings() {
        #expect(marked("Un texte court.", "autre") == "Un texte court.")
        #expect(marked("", "autre") == "")
    }
}
