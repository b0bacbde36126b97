import Testing
internal import Text

@testable import Search

@Suite("The stems of words")
struct WordStemTests {
    @Test(
        "the forms of a word have one stem",
        arguments: [
            ["habitant", "habitante", "habitants", "habitantes", "habitant·es", "habitant(e)s"],
            ["médiateur", "médiatrice", "médiateurs", "médiatrices", "médiateur-trice"],
            ["réseau", "réseaux", "RÉSEAU"], ["régional", "régionaux", "régionale", "régionales"],
            ["actif", "active", "actifs", "actives"], ["chercheur", "chercheuse", "chercheuses"],
            ["citoyen", "citoyenne", "citoyennes"], ["ouvrier", "ouvrière"], ["culturel", "culturelles"],
            ["l’école", "écoles", "d'école"], ["installer", "installé", "installées"], ["œuvre", "oeuvres"],
        ])
    func forms(words: [String]) {
        #expect(Set(words.map { WordStem.all(in: FoldedText($0)) }).count == 1)
    }

    @Test(
        "other words have other stems",
        arguments: [
            ["fille", "fils"], ["ville", "vil"], ["jour", "journée"], ["marché", "marchand"],
            ["quart", "quartier"],
            ["2024", "2022"],
        ])
    func others(words: [String]) {
        #expect(Set(words.map { WordStem.all(in: FoldedText($0)) }).count == words.count)
    }

    @Test(
        "words that are made of one another have a beginning in common",
        arguments: [
            ["reloger", "relogement"], ["recruter", "recrutement"], ["médiation", "médiatrice"],
            ["alimentation", "alimentaire"], ["création", "créatrice"], ["priorité", "prioritaire"],
            ["handicapé", "handicap"],
        ])
    func families(words: [String]) {
        let stems = words.map { WordStem.all(in: FoldedText($0))[0] }
        let families = stems.compactMap { WordStem.family(of: $0) }
        #expect(families.contains { family in stems.allSatisfy { $0.hasPrefix(family) } })
    }

    @Test("short words and numbers have no family", arguments: ["vill", "sant", "2026", "form"])
    func none(stem: String) { #expect(WordStem.family(of: stem) == nil) }
}
