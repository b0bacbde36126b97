import Testing
internal import Web

@Suite struct URLPartsTests {
    @Test("an address is taken apart as it is written")
    func parts() {
        let parts = URLParts("HTTPS://user:pw@WWW.Exemple.org:8080/a/B?x=1#y")
        #expect(parts.scheme == "https")
        #expect(parts.user == "user:pw")
        #expect(parts.hostAndPort == "www.exemple.org:8080")
        #expect(parts.host == "www.exemple.org")
        #expect(parts.site == "exemple.org:8080")
        #expect(parts.siteHost == "exemple.org")
        #expect(parts.pathText == "/a/B")
        #expect(parts.queryText == "x=1")
    }

    @Test(
        "the host is found or there is none",
        arguments: [
            ("https://[::1]:8080/", "[::1]"), ("//exemple.org/x", "exemple.org"), ("/x", ""), ("x.html", ""),
            ("mailto:a@b.fr", ""), ("smtp://mail.exemple.org:25", "mail.exemple.org"), ("", ""), ("?a@b", ""),
            ("https:\\\\exemple.org\\x", "exemple.org"), ("https://a@b@exemple.org", "exemple.org"),
        ])
    func host(address: String, host: String) {
        #expect(URLParts(address).host == host)
    }

    @Test("an address can be shown without its password")
    func credentials() {
        #expect("https://u:p@exemple.org/a@b".withoutCredentials == "https://exemple.org/a@b")
        #expect("https://exemple.org/a@b".withoutCredentials == "https://exemple.org/a@b")
        #expect("a@b".withoutCredentials == "a@b")
        #expect(URLParts("https://x:y@exemple.org/").text(withUser: "u:p") == "https://u:p@exemple.org/")
    }

    @Test(
        "a host is put into the letters of DNS",
        arguments: [
            ("École.fr", "xn--cole-9oa.fr"), ("e\u{301}cole.fr", "xn--cole-9oa.fr"),
            ("WWW.Exemple.ORG", "www.exemple.org"),
            ("例え。テスト", "xn--r8jz45g.xn--zckzah"), ("straße.de", "xn--strae-oqa.de"),
            ("bücher.example", "xn--bcher-kva.example"),
            ("a_b.exemple.org", "a_b.exemple.org"), ("ＥＸＥＭＰＬＥ.org", "exemple.org"), ("", ""),
        ])
    func hostName(written: String, ascii: String) {
        #expect(HostName(written)?.ascii == ascii)
    }

    @Test("a host that IDNA does not allow has no name, and its address can still be compared")
    func refused() {
        #expect(HostName("a\u{2028}é.fr") == nil)
        #expect(HostName(String(repeating: "é", count: 100_000)) == nil)
        #expect("https://☃\u{2028}.fr/".resolved(against: nil) == nil)
        #expect(CanonicalURL("https://é\u{2028}.fr/a") == CanonicalURL("http://É\u{2028}.fr/a/"))
    }

    @Test(
        "the octets of a path compare as robots.txt wants",
        arguments: [
            ("/%7ea%2fé", "/~a%2F%C3%A9"), ("/a b", "/a%20b"), ("/%zz%4", "/%zz%4"), ("/%e9", "/%E9"),
        ])
    func octets(path: String, normalised: String) {
        #expect(path.normalisedPercentEncoding == normalised)
    }
}
