import Markup
import Testing
internal import Web

@Suite("URLs")
struct ResolveTests {
    static let base = "http://WWW.Exemple.org:80/a/b/c.html?q=1#f"

    @Test(
        "references are resolved as RFC 3986 and browsers do",
        arguments: [
            ("d", "http://www.exemple.org/a/b/d"), ("./d", "http://www.exemple.org/a/b/d"),
            ("../d", "http://www.exemple.org/a/d"), ("../../../d", "http://www.exemple.org/d"),
            ("d/..", "http://www.exemple.org/a/b/"), ("d/.", "http://www.exemple.org/a/b/d/"),
            (".", "http://www.exemple.org/a/b/"), ("%2e%2E/d", "http://www.exemple.org/a/d"),
            ("/d", "http://www.exemple.org/d"), ("//Autre.fr/d", "http://autre.fr/d"),
            ("?x", "http://www.exemple.org/a/b/c.html?x"), ("#x", "http://www.exemple.org/a/b/c.html?q=1#x"),
            ("", "http://www.exemple.org/a/b/c.html?q=1"), ("d?x#y", "http://www.exemple.org/a/b/d?x#y"),
            (" \n d \t", "http://www.exemple.org/a/b/d"), ("d\n/e", "http://www.exemple.org/a/b/d/e"),
            ("\\d\\e", "http://www.exemple.org/d/e"), ("d e", "http://www.exemple.org/a/b/d%20e"),
            ("é?é#é", "http://www.exemple.org/a/b/%C3%A9?%C3%A9#%C3%A9"),
            ("%C3%A9", "http://www.exemple.org/a/b/%C3%A9"),
            ("a:b", "a:b"), ("./a:b", "http://www.exemple.org/a/b/a:b"),
            ("a//b", "http://www.exemple.org/a/b/a//b"),
            ("100%", "http://www.exemple.org/a/b/100%"), ("[x]", "http://www.exemple.org/a/b/[x]"),
            ("HTTPS://Exemple.ORG", "https://exemple.org/"),
            ("https:/exemple.org/x", "https://exemple.org/x"),
            ("https:\\\\exemple.org\\x", "https://exemple.org/x"), ("http:d", "http://www.exemple.org/a/b/d"),
            ("https:exemple.org", "https://exemple.org/"),
            ("http://exemple.org:443/", "http://exemple.org:443/"),
            ("https://exemple.org:443/", "https://exemple.org/"),
            ("http://[::1]:8080/x", "http://[::1]:8080/x"),
            ("http://école.fr/", "http://xn--cole-9oa.fr/"),
            ("http://例え.テスト/", "http://xn--r8jz45g.xn--zckzah/"),
            ("http://u:p@exemple.org/", "http://u:p@exemple.org/"), ("mailto:a@b.fr", "mailto:a@b.fr"),
            ("TEL:+33 1", "tel:+33%201"), ("tag:a,2024:x", "tag:a,2024:x"),
            ("http://exemple.org?x", "http://exemple.org/?x"),
        ])
    func resolves(reference: String, expected: String) {
        #expect(reference.resolved(against: Self.base) == expected)
    }

    @Test(
        "where there is no address, there is none",
        arguments: [
            "http://", "http:///", "http://a b/", "http://exemple.org:99999/", "http://[::1/", "http://a<b/",
        ])
    func refuses(reference: String) {
        #expect(reference.resolved(against: Self.base) == nil)
    }

    @Test("a relative reference needs a base")
    func needsBase() {
        #expect("d".resolved(against: nil) == nil)
        #expect("d".resolved(against: "mailto:a@b.fr") == nil)
        #expect("".resolved(against: nil) == nil)
        #expect("https://exemple.org/d".resolved(against: nil) == "https://exemple.org/d")
    }

    @Test("resolving twice changes nothing")
    func isStable() {
        for reference in ["a b?c d#e f", "é/../ü?\"x\"", "//Exemple.fr:80/%zz", "x'y\"z<>`{}|^"] {
            let once = reference.resolved(against: Self.base)
            #expect(once.flatMap { $0.resolved(against: nil) } == once)
        }
    }

    @Test(
        "a link that runs code is not safe",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "java\tscript:x", "java\nscript:x",
            "\u{1}javascript:x", "javascript&colon;x", "java&#x09;script:x", "&#106;avascript:x",
            "data:text/html,x",
            "vbscript:x", "blob:x", "file:///etc/passwd", "about:blank", "view-source:x", "jar:x", "x:y",
            "feed:javascript:x",
        ])
    func knowsUnsafe(link: String) {
        #expect(!isSafeLink(link))
    }

    @Test(
        "a link that only leads somewhere is safe",
        arguments: [
            "https://exemple.org/", "HTTP://x", "mailto:a@b.fr", "tel:+33", "page.html", "/a:b", "?a:b",
            "#a:b", "", "//x/y",
        ])
    func knowsSafe(link: String) {
        #expect(isSafeLink(link))
    }
}
