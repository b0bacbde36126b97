import Testing

@testable import Transport

@Suite struct WebAddressTests {
    @Test(
        "international names are written in ASCII",
        arguments: [
            ("http://www.école.fr/", "http://www.xn--cole-9oa.fr/"),
            ("http://www.E\u{301}COLE.fr/", "http://www.xn--cole-9oa.fr/"),
            ("http://bücher.example/", "http://xn--bcher-kva.example/"),
            ("http://例え.テスト/", "http://xn--r8jz45g.xn--zckzah/"),
            ("http://cœur-de-ville.fr/", "http://xn--cur-de-ville-oic.fr/"),
        ])
    func international(given: String, asked: String) { #expect(WebAddress(given)?.url == asked) }

    @Test("an address is taken apart as it will be asked")
    func parts() throws {
        let address = try #require(
            WebAddress("HTTPS://moi:mot%20de%20passe@WWW.Exemple.fr:443/a b/../é?q=é#partie"))
        #expect(address.url == "https://WWW.Exemple.fr:443/a%20b/../%c3%a9?q=%c3%a9")
        #expect(address.origin == "https://www.exemple.fr")
        #expect(address.hostAndPort == "www.exemple.fr:443")
        #expect(address.queueName == "www.exemple.fr:80")
        #expect(address.credentials == WebAddress.Credentials(user: "moi", password: "mot de passe"))
        #expect(address.path == "/a%20b/../%c3%a9?q=%c3%a9")
    }

    @Test(
        "a Location is resolved as RFC 3986 says",
        arguments: [
            ("/x", "http://e.fr/x"), ("x", "http://e.fr/a/x"), ("../x", "http://e.fr/x"),
            ("?q=1", "http://e.fr/a/b?q=1"),
            ("//f.fr/x", "http://f.fr/x"), ("https://f.fr", "https://f.fr/"), ("/x#y", "http://e.fr/x"),
        ])
    func relative(location: String, target: String) {
        #expect(WebAddress(location, relativeTo: "http://e.fr/a/b?c=d")?.url == target)
    }

    @Test(
        "what is no web address is none",
        arguments: [
            "", "e.fr", "mailto:a@e.fr", "http://", "http://a b/", "ftp://e.fr/",
            "javascript:alert(1)",
            "http://e.fr:99999/", "http://[::1/",
        ])
    func none(text: String) { #expect(WebAddress(text) == nil) }
}
