import Testing

@testable import Markup

private let vocabulary = XMLVocabulary(
    spaces: [
        ([], []), ([], []), (["http://www.w3.org/XML/1998/namespace"], ["xml"]),
        (["http://purl.org/dc/elements/1.1/"], ["dc"]),
    ],
    names: ["", "rss", "item", "title", "date", "base"])

private func tape(_ text: String) -> XMLTape {
    XMLTape(
        Array(text.utf8), vocabulary: vocabulary,
        records: ["item"], roots: ["rss"], fields: ["title", "date"])
}

/// The tape as an outline: numbers of known names, spelling of unknown ones, text of leaves.
private func outline(_ tape: XMLTape, _ siblings: XMLTape.Siblings) -> String {
    siblings.map { element in
        let inner =
            tape.hasChildren(element)
            ? outline(tape, tape.children(of: element)) : tape.string(of: element) ?? ""
        return "\(tape.name(of: element).spelling)(\(inner))"
    }.joined(separator: " ")
}

private func outline(_ text: String) -> String {
    let tape = tape(text)
    return outline(tape, tape.roots)
}

@Suite struct XMLTapeTests {
    @Test("a document is its elements and their text")
    func elements() {
        let tape = tape("<rss><item><title>Un &amp; deux</title><![CDATA[ <b> ]]></item></rss>")
        #expect(outline(tape, tape.roots) == "rss(item(title(Un & deux)))")
        #expect(tape.remarks.isEmpty)
        let item = tape.children(of: 0).first { _ in true }
        #expect(item.flatMap { tape.string(of: $0) } == "Un & deux <b>")
    }

    @Test("a name is known by its namespace in any prefix and any case, and by a prefix nobody declared")
    func names() {
        let tape = tape(
            "<rss xmlns:q='https://PURL.org/dc/elements/1.1'><q:Date/><dc:date/><x:date/><date dc:base='a' base='b'/></rss>"
        )
        let numbers = tape.children(of: 0).map { tape.numbers(of: $0) }
        #expect(numbers.map(\.space) == [3, 3, 0, 1])
        #expect(numbers.allSatisfy { $0.name == 4 })
        let last = tape.children(of: 0).map { $0 }.last ?? 0
        #expect(tape.attribute(5, of: last) == "b")
        #expect(tape.attribute(5, space: 3, of: last) == "a")
    }

    @Test("markup inside an element is written as HTML")
    func markup() {
        let text =
            "<rss xmlns:h='http://www.w3.org/1999/xhtml'><h:p a='1 &quot;'>x &lt; y<h:br/>z</h:p><b/></rss>"
        #expect(tape(text).markup(inside: 0) == "<p a=\"1 &quot;\">x &lt; y<br>z</p><b></b>")
    }

    @Test(
        "broken markup loses no element and no word",
        arguments: [
            ("<rss><title>a & b &foo; c</title></rss>", "rss(title(a & b &foo; c))"),
            ("<rss><title>1 < 2 <nom@example.org></title></rss>", "rss(title(1 < 2 <nom@example.org>))"),
            ("<rss><item><title>a</item><item>b</item></rss>", "rss(item(title(a)) item(b))"),
            ("<rss><item><title>a</title><item>b</item></rss>", "rss(item(title(a)) item(b))"),
            ("<rss><item><title>a<b>b<date>c</date></item></rss>", "rss(item(title(b(b)) date(c)))"),
            ("<rss><item>a</b></item><item>b</item></rss>", "rss(item(a) item(b))"),
            ("<rss><title>a</TITLE></rss>", "rss(title(a))"),
            ("\n <?xml version='1.0'?><rss><title>a</title></rss>", "rss(title(a))"),
            ("<rss><title>a\u{1}b</title></rss>", "rss(title(ab))"),
            ("<rss><title><![CDATA[a ]] b</title></rss>", "rss(title(a ]] b))"),
            ("<rss><title>&#0;a&#xFFFFFF;</title></rss>", "rss(title(\u{FFFD}a\u{FFFD}))"),
            ("<rss><title>a]]>b</title></rss>", "rss(title(a]]>b))"),
            (
                "<br /><b>Warning</b>: in x.php\n<?xml version='1.0'?><rss><title>a</title></rss>",
                "br() b(Warning) rss(title(a))"
            ),
            ("<p><b>Notice<rss><title>a</title></rss>", "p(b(Notice)) rss(title(a))"),
            ("<rss>a</rss><rss>b</rss>", "rss(a) rss(b)"),
            ("<rss><title a=1 b c='2' a='3'>x</title></rss>", "rss(title(x))"),
        ])
    func repair(text: String, expected: String) {
        #expect(outline(text) == expected)
        #expect(!tape(text).remarks.isEmpty)
    }

    @Test("attributes of a broken tag are read as browsers read them")
    func brokenAttributes() {
        let tape = tape("<rss><title base=a&b title='1 < 2' base='3' x>é & </rss>")
        let title = tape.children(of: 0).first { _ in true } ?? 0
        #expect(tape.attribute(5, of: title) == "a&b")
        #expect(tape.attribute(3, of: title) == "1 < 2")
    }

    @Test("a document that breaks off keeps what was whole", arguments: 1..<60)
    func cut(length: Int) {
        let whole = "<rss><item><title>un</title></item><item><title>deux &amp; é</title></item></rss>"
        let tape = tape(String(decoding: Array(whole.utf8).prefix(length), as: UTF8.self))
        let items = tape.roots.flatMap { tape.children(of: $0).map { $0 } }.filter { !tape.isCut($0) }
        #expect(items.count == (length < 35 ? 0 : 1))
        #expect(tape.isCut)
    }

    @Test("HTML's entities are understood in text and in attributes, and it is said")
    func entities() {
        let tape = tape("<rss base='&eacute;&hellip;'>&eacute;t&eacute;&nbsp;&#146;</rss>")
        #expect(tape.string(of: 0) == "été\u{A0}’")
        #expect(tape.attribute(5, of: 0) == "é…")
        #expect(tape.remarks == ["the entity &eacute; is not declared: read as HTML's"])
    }

    @Test("a document's own plain entities are read")
    func ownEntities() {
        let tape = tape("<!DOCTYPE rss [<!ENTITY org 'ORIV'>]><rss base='&org;'>&org; et &org;</rss>")
        #expect(tape.string(of: 0) == "ORIV et ORIV")
        #expect(tape.attribute(5, of: 0) == "ORIV")
        #expect(tape.remarks.isEmpty)
    }

    @Test("no file is read and nothing is expanded twice")
    func hostileEntities() {
        let file = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><title>a&x;b</title></rss>"
        #expect(outline(file) == "rss(title(a&x;b))")
        var bomb = "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'>"
        for level in 1...12 {
            let inner = String(repeating: level == 1 ? "&a;" : "&a\(level - 1);", count: 10)
            bomb += "<!ENTITY a\(level) '\(inner)'>"
        }
        let text = tape(bomb + "]><rss><title>&a12;</title></rss>").text
        #expect(text.count < 100_000)
    }

    @Test("a document whose entities make it too long is stopped")
    func quadraticEntities() {
        let entity = String(repeating: "a", count: 1000)
        let uses = String(repeating: "&a;", count: 1000)
        let text = "<!DOCTYPE rss [<!ENTITY a '\(entity)'>]><rss><title>kept</title>\(uses)</rss>"
        let tape = tape(text)
        #expect(tape.isCut)
        #expect(tape.text.count < 200_000)
        #expect(tape.remarks.contains { $0.hasPrefix("entities make") })
    }

    @Test("elements nested too deeply are left out, what came before is kept")
    func depth() {
        let text = "<rss><item>a</item>" + String(repeating: "<b>", count: 5000)
        let deep = tape(text + String(repeating: "</b>", count: 5000) + "</rss>")
        #expect(deep.isCut)
        #expect(deep.children(of: 0).first { _ in true }.flatMap { deep.string(of: $0) } == "a")
        #expect(tape(text).isCut)
    }

    @Test(
        "hostile repetition is read in linear time",
        arguments: ["<a ", "<!--", "<![CDATA[", "</a", "<a b=\"", "&#", "<?", "<b>"])
    func repetition(piece: String) {
        let clock = ContinuousClock()
        let time = clock.measure { _ = tape("<rss>" + String(repeating: piece, count: 100_000)) }
        #expect(time < .seconds(20))
    }
}

/// The whole text that `readStrictly` hands over, or nil.
private func strictText(_ text: String) -> String? {
    var whole: [UInt8] = []
    let isClean = XMLTape.readStrictly([Array(text.utf8)[...]], vocabulary: vocabulary, records: []) {
        whole += $0.text
    }
    return isClean ? String(decoding: whole, as: UTF8.self) : nil
}

@Suite struct XMLStrictReadingTests {
    private let long = String(repeating: "été & <b>fête</b> ", count: 24)

    @Test("long CDATA comes through as it stands")
    func lifting() {
        let feed =
            "<rss><item>a<![CDATA[\(long)]]>b</item><item><![CDATA[\(long)]]]]><![CDATA[>]]></item></rss>"
        #expect(strictText(feed) == "a\(long)b\(long)]]>")
        #expect(strictText(feed) == String(decoding: tape(feed).text, as: UTF8.self))
        #expect(strictText("<rss><![CDATA[\(long)\r\n\(long)]]></rss>") == long + "\n" + long)
    }

    @Test("what only looks like CDATA is left alone, or sends the document the slow way")
    func lookalikes() {
        #expect(strictText("<rss><!-- <![CDATA[\(long)]]> --></rss>") == "")
        let plain = long.replacing("&", with: "").replacing("<", with: "").replacing(">", with: "")
        #expect(
            strictText("<rss><!-- <![CDATA[ --><item>\(plain)</item><![CDATA[x]]></rss>") == plain + "x")
        #expect(strictText("<rss><?moisson-lifted?><![CDATA[\(long)]]></rss>") == nil)
        #expect(strictText("<rss title='<![CDATA[\(long)]]>'/>") == nil)
        #expect(strictText("<rss><![CDATA[\(long)\u{1}\(long)]]></rss>") == nil)
        #expect(strictText("<rss><![CDATA[\(long)</rss>") == nil)
    }

    @Test(
        "long escaped text is what libxml2 would have made of it",
        arguments: [
            "&lt;p&gt;TEXT&lt;/p&gt;", "R&amp;D &quot;TEXT&apos;", "TEXT &#8217;&#x2019;&#xe9;&#38;lt;",
            "TEXT\r\nfin\rfin", "  TEXT  ", "TEXT &#146; &#x80;", "TEXT &nbsp;&eacute;", "TEXT > fin",
            "TEXT &#10;&#13;", "TEXT é <b title=\"a > TEXT\">TEXT</b> TEXT", "<!-- > TEXT -->TEXT",
            "<?autre > TEXT ?>TEXT", "<![CDATA[a>b]]>TEXT<![CDATA[>TEXT<]]>",
        ])
    func escapedText(pattern: String) {
        let long = String(repeating: "été et fête ", count: 24)
        let feed = "<rss><item>\(pattern.replacing("TEXT", with: long))</item></rss>"
        let whole = String(decoding: tape(feed).text, as: UTF8.self)
        #expect(tape(feed).remarks.isEmpty || feed.contains("&nbsp;"))
        #expect(strictText(feed) == (feed.contains("&nbsp;") ? nil : whole))
    }

    @Test("what is wrong with a document is not lifted out of sight")
    func wrongPlaces() {
        let long = String(repeating: "été et fête ", count: 24)
        #expect(strictText("<rss>a</rss>\(long)") == nil)
        #expect(strictText("\(long)<rss>a</rss>") == nil)
        #expect(strictText("<rss>\(long)]]>\(long)</rss>") == nil)
        #expect(strictText("<rss>\(long)&inconnue;\(long)</rss>") == nil)
        #expect(strictText("<rss>\(long)&\(long)</rss>") == nil)
        #expect(strictText("<rss>\(long)&#xFFFE;</rss>") == nil)
        #expect(strictText("<rss>\(long)&#xD800;</rss>") == nil)
        #expect(strictText("<rss>\(long)&#99999999;</rss>") == nil)
    }

    @Test("behind a DTD nothing is lifted: its entities may stand anywhere")
    func entitiesOfTheirOwn() {
        let long = String(repeating: "été et fête ", count: 24)
        let feed = """
            <!DOCTYPE rss [<!ENTITY a "<![CDATA[\(long)a]]>">]><rss><![CDATA[\(long)b]]>&a;</rss>
            """
        let whole = String(decoding: tape(feed).text, as: UTF8.self)
        #expect([nil, whole].contains(strictText(feed)))
        let harmless = "<!DOCTYPE rss><rss><![CDATA[\(long)b]]></rss>"
        #expect(strictText(harmless) == long + "b")
    }

    @Test(
        "bytes that are no UTF-8 are found in lifted text",
        arguments: [
            [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
            [0xEF, 0xBF, 0xBE],
        ] as [[UInt8]])
    func foreignBytes(bytes: [UInt8]) {
        let feed = Array("<rss><![CDATA[\(long)".utf8) + bytes + Array("\(long)]]></rss>".utf8)
        #expect(!XMLTape.readStrictly([feed[...]], vocabulary: vocabulary, records: []) { _ in })
    }

    @Test("a long document is handed over in batches that lose nothing")
    func batches() {
        let items = (0..<1200).map {
            "<item base='\($0)'><title>\($0) \(long.replacing("&", with: "").replacing("<", with: "").replacing(">", with: ""))</title></item>"
        }
        let feed = Array("<rss base='r'><channel title='c'>\(items.joined())</channel></rss>".utf8)
        var seen: [String] = []
        var batches = 0
        let isClean = XMLTape.readStrictly([feed[...]], vocabulary: vocabulary, records: ["item"]) { tape in
            batches += 1
            for root in tape.roots {
                #expect(tape.attribute(5, of: root) == "r")
                for channel in tape.children(of: root) {
                    #expect(tape.attribute(3, of: channel) == "c")
                    seen += tape.children(of: channel).compactMap { tape.attribute(5, of: $0) }
                }
            }
        }
        #expect(isClean && batches > 1)
        #expect(seen == (0..<1200).map(String.init))
    }
}
