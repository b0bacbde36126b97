import Markup
import Testing

@Suite("Character references")
struct EntityTests {
    @Test(
        "references are decoded as browsers do",
        arguments: [
            ("caf&eacute;", "café"), ("AT&T", "AT&T"), ("&copy2026", "©2026"), ("&amp;amp;", "&amp;"),
            ("&notit;", "¬it;"), ("&notin;", "∉"), ("&#146;", "’"), ("&#x80;", "€"), ("&#0;", "\u{FFFD}"),
            ("&#xD800;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"), ("&#99999999999999999999;", "\u{FFFD}"),
            ("&#;", "&#;"), ("&#x;", "&#x;"), ("&;", "&;"), ("&", "&"), ("&nosuch;", "&nosuch;"),
            ("&NotEqualTilde;", "\u{2242}\u{338}"), ("&CounterClockwiseContourIntegral;", "∳"),
            ("&euro", "&euro"),
            ("&#8211 &#8212;", "– —"), ("&frac12;", "½"), ("a&ltb", "a<b"), ("&AMP&GT", "&>"),
        ])
    func decodes(text: String, expected: String) {
        #expect(decodeEntities(text) == expected)
    }

    @Test(
        "in an attribute, a query stays a query",
        arguments: [
            ("?a=1&copy=2", "?a=1&copy=2"), ("?a&copy;b", "?a©b"), ("?a&copyb", "?a&copyb"),
            ("?a&copy", "?a©"),
        ])
    func keepsQueries(value: String, expected: String) {
        let page = Document(html: Array("<a href=\"\(value)\">".utf8))
        #expect(page.elements.first { $0.name == "a" }?.attribute("href") == expected)
    }

    @Test("every kind of name is known")
    func knowsNames() {
        #expect(namedReference("eacute") == "é")
        #expect(namedReference("there4") == "∴")
        #expect(namedReference("fjlig") == "fj")
        #expect(namedReference("zwnj") == "\u{200C}")
        #expect(namedReference("Eacut") == nil)
        #expect(namedReference("") == nil)
    }

    @Test("what is escaped comes back whole")
    func escapes() {
        let text = "a<b>&\"c\" 'd' é"
        #expect(escape(text) == "a&lt;b&gt;&amp;&quot;c&quot; 'd' é")
        #expect(decodeEntities(escape(text)) == text)
        #expect(escape("rien à faire") == "rien à faire")
    }

    @Test(
        "a title's markup goes and its text stays",
        arguments: [
            (" Un  <b>titre</b>\n", "Un titre"), ("a &lt;b&gt; c", "a <b> c"), ("1 < 2", "1 < 2"), ("", ""),
            ("L&#8217;&eacute;cole", "L’école"), ("A<br>B", "A B"), ("<p>A</p><p>B</p>", "A B"),
            ("<script>x</script>Titre", "Titre"), ("a&nbsp;: b", "a : b"), ("<i>ouvert", "ouvert"),
            ("<i>moins</i> de <3 ans", "moins de <3 ans"), ("x <y", "x <y"), ("a > b", "a > b"),
        ])
    func readsTitles(html: String, expected: String) {
        #expect(plainText(fromHTML: html) == expected)
    }
}
