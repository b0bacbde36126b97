import Markup
import Testing

private let listing = """
    <!doctype html><html id=root lang=fr><head id=head><title id=title>Liste</title></head><body id=body>
    <div id=main class="liste large"><h2 id=h2>Agenda</h2>
    <article id=a1 class="fiche event" data-Kind="Rencontre régionale"><a id=l1 href="/un" rel="bookmark">Un</a>\
    <time id=t1 datetime=2024-11-14>14 novembre</time></article>
    <article id=a2 class="fiche" lang="fr-FR"><a id=l2 name=x>Deux</a><p id=p1></p><p id=p2> </p><p id=p3><!--c--></p></article>
    <article id=a3 class="Fiche"><input id=i1 type=CHECKBOX checked disabled><input id=i2 required>\
    <fieldset id=f1 disabled><legend id=g1><button id=b1></button></legend><button id=b2></button></fieldset></article>
    </div><svg id=s1 viewBox="0 0"><linearGradient id=s2></linearGradient></svg>
    <template id=tp><p id=hidden class=fiche></p></template><p id=2un class="a:b">Fin</p></body></html>
    """

private func ids(_ selector: String) throws -> String {
    let document = Document(html: Array(listing.utf8))
    return try Selector(parsing: selector).select(in: document).map { $0.id ?? "?" }.joined(separator: " ")
}

@Suite("Selectors")
struct SelectorTests {
    @Test(
        "simple selectors match",
        arguments: [
            ("article", "a1 a2 a3"), ("ARTICLE", "a1 a2 a3"), ("#a1", "a1"), ("#A1", ""), (".fiche", "a1 a2"),
            (".FICHE", ""), ("article.fiche.event", "a1"), ("*|article#a1", "a1"), ("|article", ""),
            ("*", nil),
            ("[href]", "l1"), ("[HREF]", "l1"), ("[rel=bookmark]", "l1"), ("[rel='BOOKMARK']", "l1"),
            ("[rel='BOOKMARK' s]", ""), ("[data-kind='Rencontre régionale']", "a1"),
            ("[data-kind=rencontre]", ""),
            ("[data-kind^=rencontre i]", "a1"), ("[data-kind~=régionale]", "a1"), ("[class~=large]", "main"),
            ("[class~='liste large']", ""), ("[lang|=fr]", "root a2"), ("[datetime^='2024-11']", "t1"),
            ("[datetime$='-14']", "t1"), ("[datetime*='4-1']", "t1"), ("[datetime*='']", ""),
            ("[datetime^=\"\"]", ""),
            ("[type=checkbox]", "i1"), ("[id='2un']", "2un"), ("#\\32 un", "2un"), ("#\\32un", "2un"),
            (".a\\:b", "2un"), ("linearGradient", "s2"), ("lineargradient", ""), ("[viewBox]", "s1"),
            ("[viewbox]", ""),
            ("article, #h2, article", "h2 a1 a2 a3"), ("/* c */ h2 /**/", "h2"), ("time@datetime", "t1"),
        ] as [(String, String?)])
    func matchesSimple(selector: String, expected: String?) throws {
        let found = try ids(selector)
        if let expected {
            #expect(found == expected)
        } else {
            #expect(found.hasPrefix("root head title body main"))
        }
    }

    @Test(
        "combinators match",
        arguments: [
            ("div a", "l1 l2"), ("div > a", ""), ("article>a", "l1 l2"), ("h2 + article", "a1"),
            ("h2 ~ article", "a1 a2 a3"),
            ("article + article ~ article", "a3"), ("body article > a + time", "t1"),
            ("html > body > div > h2", "h2"),
            ("div div a", ""), ("#main article ~ article a", "l2"), ("a + p ~ p", "p2 p3"), ("time + a", ""),
        ])
    func matchesCombined(selector: String, expected: String) throws {
        #expect(try ids(selector) == expected)
    }

    @Test(
        "pseudo-classes match",
        arguments: [
            (":root", "root"), (":scope", "root"), ("article:first-of-type", "a1"),
            ("article:last-child", "a3"),
            ("article:nth-child(2)", "a1"), ("article:nth-child(even)", "a1 a3"),
            ("article:nth-of-type(odd)", "a1 a3"),
            ("article:nth-last-child(-n+2)", "a2 a3"), ("article:nth-child(n + 3)", "a2 a3"),
            ("article:nth-child(2 of .fiche)", "a2"), ("article:nth-last-of-type(3)", "a1"),
            ("h2:only-of-type", "h2"),
            ("title:only-child", "title"), ("p:empty", "p1 p3"), (":not(article) > a", ""),
            ("article:not(.event, #a3)", "a2"),
            ("article:not(:not(.event))", "a1"), ("article:is(.event, #a3)", "a1 a3"),
            ("article:where(:is())", ""), ("article:is(.event, , #a3)", "a1 a3"), ("article:is(,)", ""),
            ("article:is(:unknown(a, \")\"), .event,)", "a1"), (":where(a[, h2, ::before, 1)", nil),
            ("article:is(.event b@c, #a3):not(.x)", "a3"),
            ("article:has(time)", "a1"), ("article:has(> a[href])", "a1"), ("article:has(+ #a3)", "a2"),
            ("h2:has(~ #a3)", "h2"), ("div:has(article > time)", "main"), ("article:not(:has(a))", "a3"),
            ("article:has(a, input)", "a1 a2 a3"), (":is(h2, time):not(.x)", "h2 t1"), ("a:link", "l1"),
            ("a:any-link", "l1"), (":checked", "i1"), (":disabled", "i1 f1 b2"), ("button:enabled", "b1"),
            (":required", "i2"), ("input:optional", "i1"), ("a:hover", ""), ("article:lang(fr)", "a1 a2 a3"),
            ("article:lang('fr-FR')", "a2"), ("a:contains('eux')", "l2"), ("div > :nth-child(1)", "h2"),
            ("article:nth-child(0)", ""), ("article:nth-child(-2n)", ""), ("article:NTH-CHILD(2N+1)", "a2"),
            ("h2:has(+ article ~ article)", "h2"), ("body:has(> div article:has-text)", nil),
        ] as [(String, String?)])
    func matchesStates(selector: String, expected: String?) throws {
        guard let expected else {
            #expect(throws: SelectorError.self) { try ids(selector) }
            return
        }
        #expect(try ids(selector) == expected)
    }

    @Test(
        "what is no selector is refused, with its place",
        arguments: [
            ("", 0), ("  ", 2), ("a >", 3), ("> a", 0), ("a,", 2), (",a", 0), ("a,,b", 2), ("::before", 0),
            ("p:before", 1),
            (":unknown", 0), (":unknown(a)", 0), ("a[", 2), ("[]", 1), ("[a=]", 3), ("[a=1]", 3),
            ("[a b]", 3), ("[a='b]", 3),
            ("[a=b x]", 5), ("[a!=b]", 2), ("div:nth-child(", 14), (":nth-child()", 11),
            (":nth-child(2 n)", 13),
            (":nth-child(n+)", 13), (":nth-child(+ 2)", 12), (":nth-child(a)", 11), ("..a", 1), (".1", 1),
            ("#1", 1), ("#", 1),
            ("1a", 0), ("-1", 0), ("ns|a", 0), ("[ns|a]", 1), ("a + + b", 4), ("a || b", 2), ("<p>", 0),
            ("a)", 1), (":not(a", 6),
            (":not()", 5), (":has()", 5), (":is(a, 'b)", 7), (":is(a", 5), (":not(a,,b)", 7),
            (":has(:has(a))", 5), ("a{}", 1), ("a b@href c", 9),
            ("a@", 2),
            ("é > ", 4), ("a /* b", 2), ("\\", 0), ("a*", 1), ("a % b", 2), (":not(p::after)", 6), ("*|", 2),
            ("xpath:", 6), ("xpath://a[", 10), (" xpath:]", 7),
        ])
    func refuses(selector: String, offset: Int) {
        let error = #expect(throws: SelectorError.self) { try Selector(parsing: selector) }
        #expect(error?.offset == offset, "\(error?.message ?? "")")
        #expect(error?.message.isEmpty == false)
    }

    @Test(
        "selectors too deep or too long are refused",
        arguments: [
            String(repeating: ":not(", count: 40) + "a" + String(repeating: ")", count: 40),
            String(repeating: "a ", count: 300), "xpath:" + String(repeating: "a/", count: 3_000) + "a",
            "xpath:" + String(repeating: "(", count: 90) + "1" + String(repeating: ")", count: 90),
            "xpath:" + String(repeating: "a[", count: 90) + "1" + String(repeating: "]", count: 90),
        ])
    func boundsSelectors(selector: String) {
        #expect(throws: SelectorError.self) { try Selector(parsing: selector) }
    }

    @Test("a selector takes attributes and texts in an element")
    func takesValues() throws {
        let document = Document(html: Array(listing.utf8))
        let article = try #require(try Selector(parsing: "article").first(in: document))
        #expect(try Selector(parsing: "a@href").values(in: article) == ["/un"])
        #expect(try Selector(parsing: "a@href").values(in: document) == ["/un"])
        #expect(try Selector(parsing: "a").values(in: article) == ["Un"])
        #expect(try Selector(parsing: "@data-kind").values(in: article) == ["Rencontre régionale"])
        #expect(try Selector(parsing: "div article time@datetime").values(in: article) == ["2024-11-14"])
        #expect(try Selector(parsing: ":scope > time").values(in: article) == ["14 novembre"])
        #expect(try Selector(parsing: "a@href").attribute == "href")
        #expect(try Selector(parsing: ".event").matches(article))
        #expect(try !Selector(parsing: "p").matches(article))
    }

    @Test("XPath finds elements, attributes, texts and values")
    func evaluatesXPath() throws {
        let document = Document(html: Array(listing.utf8))
        #expect(try ids("xpath://article[@class='fiche']") == "a2")
        #expect(try ids("xpath://a | //h2") == "h2 l1 l2")
        #expect(try ids("xpath://p") == "p1 p2 p3 2un")
        #expect(try Selector(parsing: "xpath://a/@href").values(in: document) == ["/un"])
        #expect(try Selector(parsing: "xpath:count(//article)").values(in: document) == ["3"])
        #expect(try Selector(parsing: "xpath://time/text()").values(in: document) == ["14 novembre"])
        let article = try #require(try Selector(parsing: "#a2").first(in: document))
        #expect(try Selector(parsing: "xpath:.//p").select(in: article).map(\.id) == ["p1", "p2", "p3"])
        #expect(try Selector(parsing: "xpath:ancestor::div/h2").values(in: article) == ["Agenda"])
        #expect(try Selector(parsing: "xpath:unknown()").values(in: article) == [])
    }

    @Test("an XPath that would run for ever stops")
    func boundsXPath() throws {
        let page = Document(html: Array(String(repeating: "<p>", count: 2_000).utf8))
        let selector = try Selector(parsing: "xpath://*[count(//*[count(//*) > 1]) > 1]")
        #expect(seconds { _ = selector.select(in: page) } < 20)
    }

    @Test(
        "selectors that look back and forth stay fast on wide and deep pages",
        arguments: [
            "p p p p b", "p:has(b)", "i ~ i ~ b", "p:has(p b)", "i:nth-last-of-type(2)",
            "i:nth-child(2 of i)",
        ])
    func isFast(selector: String) throws {
        let html =
            String(repeating: "<div>", count: 400) + String(repeating: "<i></i>", count: 4_000) + "<p><p>"
        let page = Document(html: Array(html.utf8))
        let parsed = try Selector(parsing: selector)
        #expect(seconds { _ = parsed.select(in: page) } < 10)
    }

    @Test("a match is told as `moisson select` prints it")
    func describesMatches() throws {
        let document = Document(html: Array("<body><P>é &amp; <b id=x>c</b>".utf8))
        let found = try Selector(parsing: "p, b").select(in: document).map(SelectedElement.init)
        #expect(found.map(\.tag) == ["p", "b"] && found.map(\.id) == [nil, "x"] && found[0].text == "é & c")
        #expect(found[0].outerHTML == "<p>é &amp; <b id=\"x\">c</b></p>")
    }
}
