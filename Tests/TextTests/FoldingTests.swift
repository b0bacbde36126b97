import Testing
internal import Text

@Suite struct FoldingTests {
    @Test(
        "spellings of one word fold alike",
        arguments: [
            ("L’ÉGALITÉ, qu'on l’’aime", "egalite on aime"),
            ("habitant·es habitant.e.s habitants-es", "habitant habitant habitants"),
            (
                "acteurs-trices acteur.ice.s élu(e)s tous.tes directeur·ices",
                "acteurs acteur elu tous directeur"
            ),
            (
                "sous-préfet Villes-et-Territoires rendez-vous",
                "sous prefet villes et territoires rendez vous"
            ),
            ("œuvre ŒUVRE cœur Æ ß", "oeuvre oeuvre coeur ae ss"),
            ("2ᵉ n° 13 1ᵉʳ n²", "2e n 13 1er n2"),
            ("re\u{301}seaux réseaux co\u{AD}opération", "reseaux reseaux cooperation"),
            ("ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸ àâäçèéêëîïôöùûüÿ", "aaaceeeeiioouuuy aaaceeeeiioouuuy"),
            ("Łódź Šibenik Žilina Ğ ő ů ſ", "lodz sibenik zilina g o u s"),
            ("14h30\u{202F}– 17 h…«\u{A0}ici\u{A0}»", "14h30 17 h ici"),
            ("ﬁn ﬂot", "fin flot"),
            ("aujourd’hui jusqu’au d’abord", "aujourd hui au abord"),
            ("Москва 東京", "москва 東京"),
            ("", ""),
        ])
    func folds(text: String, expected: String) {
        #expect(FoldedText(text).text == expected)
        #expect(FoldedText(text).strings.joined(separator: " ") == expected)
    }

    @Test("tags part words and entities are read")
    func markup() {
        let html = "<p class='a>b'>Journ&#xE9;e<br>d&#8217;étude</p>R&amp;D&nbsp;1 < 2"
        #expect(FoldedText(html: html).text == "journee etude r d 1 2")
    }

    @Test(
        "number and gender do not tell words apart",
        arguments: [
            ["régional", "régionale", "régionaux", "régionales"], ["habitant", "habitante", "habitantes"],
            ["professionnel", "professionnelle", "professionnels"], ["prioritaire", "prioritaires"],
        ])
    func stems(words: [String]) {
        #expect(Set(words.map { stem(FoldedText($0).text) }).count == 1)
    }
}
