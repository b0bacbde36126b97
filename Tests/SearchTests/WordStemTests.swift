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
}
