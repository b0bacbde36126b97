import Markup
import Testing

private func page(_ html: String, url: String? = nil) -> Document {
    Document(html: Array(html.utf8), url: url)
}

@Suite("Documents")
struct DocumentTests {
    @Test(
        "the body is built as browsers build it",
        arguments: [
            ("<p>a<p>b", "<p>a</p><p>b</p>"),
            ("<p>a<section>b", "<p>a</p><section>b</section>"),
            ("<ul><li>a<li>b</ul>c", "<ul><li>a</li><li>b</li></ul>c"),
            ("<b>a<p>b</b>c", "<b>a</b><p><b>b</b>c</p>"),
            ("<a href=1>a<a href=2>b", "<a href=\"1\">a</a><a href=\"2\">b</a>"),
            ("<table><tr><td>a", "<table><tbody><tr><td>a</td></tr></tbody></table>"),
            ("<table>a<tr><td>b</table>", "a<table><tbody><tr><td>b</td></tr></tbody></table>"),
            (
                "<picture><source srcset=a><img src=b></picture>c",
                "<picture><source srcset=\"a\"><img src=\"b\"></picture>c"
            ),
            ("a<wbr>b<track>c", "a<wbr>b<track>c"),
            ("<video><source src=a>x</video>", "<video><source src=\"a\">x</video>"),
            ("<div/>a", "<div>a</div>"),
            ("<br/>a</br>", "<br>a<br>"),
            ("a&#150;b&copy c&euro;", "a–b© c€"),
            ("a\u{0}b", "ab"),
            ("a\r\nb\rc", "a\nb\nc"),
            (
                "<svg viewbox=1><lineargradient/></svg>",
                "<svg viewBox=\"1\"><linearGradient></linearGradient></svg>"
            ),
            ("<svg><p>a", "<svg></svg><p>a</p>"),
            (
                "<select><option>a<option>b<p>c</select>d",
                "<select><option>a</option><option>bc</option></select>d"
            ),
            ("<!-- a -- b --!>c<!-->d", "<!-- a -- b -->c<!---->d"),
            ("1 < 2 <3 </> </ x>", "1 &lt; 2 &lt;3  <!-- x-->"),
            ("<textarea><b></textarea>", "<textarea>&lt;b&gt;</textarea>"),
            (
                "<script>a</b><!--<script></script>--></script>b",
                "<script>a</b><!--<script></script>--></script>b"
            ),
            ("<pre>\n\na</pre>", "<pre>\na</pre>"),
            ("<dl><dt>a<dd>b<dt>c", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
            ("<h1>a<h2>b", "<h1>a</h1><h2>b</h2>"),
            ("</p>a", "<p></p>a"),
            ("<form>a<form>b</form>c", "<form>ab</form>c"),
            ("<button>a<button>b", "<button>a</button><button>b</button>"),
            ("<ruby>a<rt>b<rp>c", "<ruby>a<rt>b</rt><rp>c</rp></ruby>"),
            ("<plaintext>a</plaintext>", "<plaintext>a</plaintext></plaintext>"),
            ("<a title='\"&lt;&amp;'>x", "<a title=\"&quot;<&amp;\">x</a>"),
            ("<p A=1 a=2 b>x", "<p a=\"1\" b=\"\">x</p>"),
            ("<p>&nbsp;", "<p>&nbsp;</p>"),
            ("a<p", "a"),
            ("<custom-thing>a</custom-thing>b", "<custom-thing>a</custom-thing>b"),
        ])
    func buildsBody(html: String, expected: String) {
        #expect(page("<!doctype html><body>" + html).body?.innerHTML == expected)
    }

    @Test("an empty page has its three elements")
    func completesPages() {
        #expect(page("").root?.outerHTML == "<html><head></head><body></body></html>")
        #expect(page("a").root?.outerHTML == "<html><head></head><body>a</body></html>")
        #expect(
            page("<title>x</title><p>y").root?.outerHTML
                == "<html><head><title>x</title></head><body><p>y</p></body></html>")
    }

    @Test("writing what was read and reading it again gives the same")
    func writesWhatItReads() {
        var random = Lottery(seed: 3)
        let pieces = [
            "<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<table>", "<td>", "</table>", "a", " ",
            "<h2>",
        ]
        for _ in 0..<200 {
            let html = (0..<12).map { _ in random.pick(pieces) }.joined()
            let once = page(html).body?.outerHTML ?? ""
            let twice = page(once).body?.outerHTML ?? ""
            // Text before a table moves, which can join what was apart; a third reading must be stable.
            #expect(page(twice).body?.outerHTML == twice, "\(html)")
        }
    }

    @Test(
        "text is what a reader sees",
        arguments: [
            ("<p>a</p><p>b</p>", "a b"), ("a<b>b</b>c", "abc"), (" a\n\n b ", "a b"), ("a<br>b", "a b"),
            ("a<script>x</script><style>y</style>b", "ab"),
            ("a<template>x</template><noscript>y</noscript>b", "ab"),
            ("<ul><li>a</li><li>b</li></ul>c", "a b c"), ("<td>a</td>", "a"), ("a&nbsp;b", "a b"),
            ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"), ("<span>a</span><span>b</span>", "ab"),
            ("<div><div>a</div></div>b", "a b"), ("a<!-- x -->b", "ab"), ("", ""),
        ])
    func readsText(html: String, expected: String) {
        #expect(page(html).body?.text == expected)
    }

    @Test("lines keep blocks apart and scripts keep their text")
    func readsLines() {
        #expect(page("<h2>A</h2><p>b c<br>d</p>").body?.lines == "A\nb c\nd")
        let script = page("<script type=application/ld+json>{\"a\":\"<b>\"}</script>")
        #expect(script.elements.first { $0.name == "script" }?.rawText == "{\"a\":\"<b>\"}")
    }

    @Test("an element knows its neighbours")
    func walks() throws {
        let body = try #require(page("<div id=d class=' x  y '>a<p>1</p><!--c--><p>2</p></div>").body)
        let div = try #require(body.childElements.first)
        #expect(
            div.id == "d" && div.classes == ["x", "y"] && div.depth == 2 && div.tagPath == "html/body/div")
        #expect(div.parent == body && div.ancestors.map(\.name) == ["body", "html"])
        #expect(div.children.count == 4 && div.childElements.map(\.text) == ["1", "2"])
        let first = div.childElements[0]
        #expect(first.nextElement == div.childElements[1] && first.previousElement == nil)
        #expect(first.nextElement?.previousElement == first && first.nextElement?.nextElement == nil)
        #expect(div.contains(first) && !first.contains(div) && first.index > div.index)
        #expect(body.descendants.map(\.name) == ["div", "p", "p"])
        #expect(div.attributes.map(\.name) == ["id", "class"] && div.attribute("nope") == nil)
    }

    @Test("a page tells its base, title, language and links")
    func tellsFacts() {
        let html = """
            <html lang=fr><base href=/b/><title> Le\n titre </title><meta property=og:title content=x>
            <link rel='Alternate feed' href=1><link rel=stylesheet href=2>
            """
        let document = page(html, url: "http://exemple.org/a/")
        #expect(document.baseURL == "http://exemple.org/b/")
        #expect(document.title == "Le titre")
        #expect(document.language == "fr")
        #expect(document.meta("OG:title") == "x")
        #expect(document.links(rel: "alternate").map { $0.attribute("href") } == ["1"])
        #expect(page("", url: "http://exemple.org/").baseURL == "http://exemple.org/")
        #expect(page("<base href='data:,x'>", url: "http://exemple.org/").baseURL == "http://exemple.org/")
        #expect(page("<title></title>").title == nil)
    }

    @Test("SVG's title is not the page's")
    func ignoresDrawings() {
        #expect(page("<svg><title>logo</title></svg>").title == nil)
    }
}

@Suite("Limits of documents")
struct DocumentLimitTests {
    @Test("elements too deep are flattened and their text stays")
    func flattens() {
        let document = page(String(repeating: "<div>", count: 5_000) + "fond")
        #expect(document.remarks.count == 1)
        #expect(document.body?.text == "fond")
        #expect(document.elements.map(\.index).count == 5_003)
        #expect((document.elements.map(\.depth).max() ?? 0) <= 512)
    }

    @Test("a page with too many nodes or bytes is cut")
    func cuts() {
        var limits = DocumentLimits()
        limits.nodes = 100
        let many = Document(html: Array(String(repeating: "<br>", count: 1_000).utf8), limits: limits)
        #expect(many.remarks.count == 1 && many.elements.map(\.index).count < 110)
        limits = DocumentLimits()
        limits.bytes = 10
        let long = Document(html: Array("<p>0123456789".utf8), limits: limits)
        #expect(long.remarks.count == 1 && long.body?.text == "0123456")
    }

    @Test("one element keeps a bounded number of attributes")
    func boundsAttributes() {
        let many = (0..<2_000).map { "a\($0)=1" }.joined(separator: " ")
        #expect(page("<p \(many)>x").elements.first { $0.name == "p" }?.attributes.count == 256)
    }

    @Test("names without end are bounded")
    func boundsNames() {
        let many = (0..<40_000).map { "<x\($0)>" }.joined()
        #expect(page(many).elements.map(\.index).count == 40_003)
    }

    @Test(
        "hostile repetition is read in linear time",
        arguments: [
            "<b>", "<a>", "<p><b x>", "<table>", "<table><tr><td>", "</p>", "<svg>", "<li>", "<form>",
            "<select>", "<",
            "</", "<!--", "&", "&amp", "<a b=\"", "<template>", "<ruby><rt>", "<h1>", "<font size=1><p>",
            "<script>",
            "<textarea>", "<button>", "<nobr>", "a<table>b", "<math><mi>", "<![CDATA[", "<table><caption><b>",
            "<frameset>",
            "</b><b><p>",
        ])
    func isLinear(piece: String) {
        #expect(staysLinear(piece) { _ = Document(html: Array($0.utf8)).body?.text })
    }

    private func page(_ html: String) -> Document { Document(html: Array(html.utf8)) }
}

@Suite("XML documents")
struct XMLDocumentTests {
    private static let feed = """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY own "secret"><!ENTITY file SYSTEM "file:///etc/hostname">]>
        <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><Title>Caf&eacute; &amp; co</Title>
        <dc:creator>Zo&#235;</dc:creator><x>&file;</x><empty a="&quot;&lt;"/></channel></rss>
        """

    @Test("an XML document keeps case and prefixes, and reads HTML's names for characters")
    func readsXML() throws {
        let document = Document(xml: Array(Self.feed.utf8))
        #expect(document.elements.map(\.name) == ["rss", "channel", "Title", "dc:creator", "x", "empty"])
        #expect(document.elements.map(\.text)[2] == "Café & co")
        #expect(document.elements.first { $0.name == "x" }?.text == "")
        #expect(document.elements.first { $0.name == "empty" }?.outerHTML == "<empty a=\"&quot;&lt;\"/>")
        #expect(try Selector(parsing: "channel > creator").select(in: document).map(\.text) == ["Zoë"])
        #expect(try Selector(parsing: "title").select(in: document).isEmpty)
        #expect(try Selector(parsing: "xpath://dc:creator").values(in: document) == ["Zoë"])
    }

    @Test("a broken document keeps what can be read")
    func readsBrokenXML() {
        let document = Document(xml: Array("<rss><item><title>a & b</title><item><title>c".utf8))
        #expect(document.elements.filter { $0.name == "title" }.map(\.text) == ["a & b", "c"])
        #expect(document.remarks.count == 1)
        #expect(Document(xml: []).root == nil)
        #expect(Document(xml: Array("rien".utf8)).root == nil)
    }

    @Test("an entity bomb does not go off")
    func survivesBombs() {
        let levels = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }
            .joined()
        let bomb = "<!DOCTYPE a [<!ENTITY e0 \"ha\">\(levels)]><a x=\"&e9;\">&e9;</a>"
        #expect(seconds { _ = Document(xml: Array(bomb.utf8)).root?.text } < 2)
    }

    @Test("XML is told from pages")
    func tellsXML() {
        #expect(Document.looksLikeXML(Array(" <?xml version='1.0'?><rss/>".utf8)))
        #expect(Document.looksLikeXML(Array("<feed xmlns='x'>".utf8)))
        #expect(!Document.looksLikeXML(Array("<?xml version='1.0'?><!DOCTYPE html><html>".utf8)))
        #expect(!Document.looksLikeXML(Array("<p>".utf8)))
    }
}
