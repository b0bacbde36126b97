internal import Foundation
internal import Markup
import Testing
internal import Text

@Suite("item texts")
struct ItemTextTests {
    @Test(
        "the text of sanitised markup is what the HTML parser reads",
        arguments: [
            "", "un mot", "<p>Un  <b>deux</b>x\n trois</p><p>quatre&nbsp;: 5 &lt; 6 &amp; 7</p>",
            "<ul><li>a</li><li>b<br>c</li></ul>d<div>e<span> f</span></div>",
            "« l’été » … <em>É</em>tat\u{A0}!",
            "<table><tr><td>1</td><td>2</td></tr></table><h2>Titre</h2>suite", "<p>a</p>  <p> </p>b <hr> c",
            "<blockquote>x <cite>y</cite></blockquote><pre>a\n  b</pre>", "&eacute;t&#233; &#x2019;",
            "<a title=\"a > b\" href=\"https://x.fr/?a=1&amp;b=2\">lien</a>, <img alt=\"\" src=\"x.png\">fin",
        ])
    func readerText(html: String) {
        let clean = sanitise(html, base: "https://x.fr/").html
        let text = ItemText(title: "T", summaryHTML: clean, contentHTML: nil)
        #expect(text.prose.replacing("\n", with: " ") == "T " + plainText(fromHTML: clean))
    }

    @Test("the labelled notices read the same as markup")
    func labelled() throws {
        for notice in try labelledNotices() {
            let html = notice.text.split(separator: "\n").map {
                "<p>" + $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;") + "</p>"
            }.joined()
            let text = ItemText(title: notice.title, summaryHTML: nil, contentHTML: html)
            #expect(text.prose == notice.title + "\n" + notice.text)
            #expect(text.words.strings == FoldedText(notice.text).strings)
        }
    }

    @Test("the fuller text counts, and of a very long one only the beginning is read for facts")
    func fuller() {
        let text = ItemText(
            title: "Titre", summaryHTML: "<p>Un deux</p>", contentHTML: "<p>Un deux trois</p>")
        #expect(text.words.strings == ["un", "deux", "trois"])
        let long = ItemText(title: "Titre", text: String(repeating: "mot ", count: 10_000))
        #expect(long.words.words.count == 10_000)
        #expect(long.wordsOfProse.count == 5_000)
        #expect(long.prose.utf8.count == 6 + 20_000)
    }
}
