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
        #expect(Set(words.map { FoldedText($0).text.stem }).count == 1)
    }

    @Test(
        "a text that keeps its punctuation folds to one spelling",
        arguments: [
            ("L’Égalité\u{A0}: « Où ? »", "l'egalite : « ou ? »"), ("  2ᵉ  n² Łódź\n", "2e n2 lodz"),
            ("co\u{AD}opé\u{301}ration – “x”…", "cooperation - \"x\"..."), ("3 × 4 ÷ 2", "3 * 4 / 2"),
            ("Fête 🎉 Москва", "fete Москва"), ("ŒUVRE æ ß", "oeuvre ae ss"),
        ])
    func foldsString(text: String, expected: String) {
        #expect(text.folded == expected)
        #expect(text.folded.folded == expected)
    }

    @Test("a phrase is found as whole words only")
    func phrases() {
        let text = "Mis à jour : l’actualité".folded
        #expect(text.contains(phrase: "mis a jour"))
        #expect(text.contains(phrase: "actualite"))
        #expect(!text.contains(phrase: "actual"))
        #expect(!text.contains(phrase: ""))
        #expect(text.foldedWords == ["mis", "a", "jour", "l", "actualite"])
    }

    @Test(
        "a letter has the same base in every fold",
        arguments: ["é", "È", "ç", "œ", "Ÿ", "ł", "ș", "ß", "ﬁ", "ᵉ", "²", "Z", "7"])
    func oneTable(letter: String) {
        let base = String(
            decoding: letter.unicodeScalars.flatMap { BaseLetters(of: $0.value) }, as: UTF8.self)
        #expect(!base.isEmpty)
        #expect(letter.folded == base)
        #expect(FoldedText(letter).text == base)
    }

    @Test(
        "marks and other scripts have no base letters",
        arguments: ["×", "-", "Ж", "東", "\u{301}"] as [Unicode.Scalar])
    func noBase(mark: Unicode.Scalar) {
        #expect(BaseLetters(of: mark.value).isEmpty)
    }

    @Test(
        "a reference is read where one stands",
        arguments: [
            ("&amp;", 0x26), ("&#233;", 0xE9), ("&#xE9;", 0xE9), ("&#X1F600;", 0x1F600), ("&nbsp;", 0xA0),
            ("&eacute;", nil), ("& b;", nil), ("&;", nil), ("&#;", nil), ("&#x;", nil), ("&#12a;", nil),
            ("&amp", nil),
        ] as [(String, UInt32?)])
    func references(text: String, scalar: UInt32?) {
        var text = text
        #expect(text.withUTF8 { BorrowedBytes($0).reference(at: 0)?.scalar } == scalar)
    }

    @Test("bytes are written in hexadecimal and come back from gzip")
    func bytes() {
        #expect([0, 0x1F, 0xE9].hexadecimal == "001fe9")
        #expect(UInt64(0xAB).hexadecimal == "00000000000000ab")
        let text = Array(String(repeating: "Villes et Territoires. ", count: 100).utf8)
        #expect(text.gzipped().count < text.count / 10)
        #expect(text.gzipped().gunzipped(size: text.count) == text)
        #expect(text.gzipped().gunzipped(size: text.count - 1) == nil)
    }
}
