import Foundation
import Model
import Testing

@testable import moisson

@Suite("feeds.json")
struct ConfigurationTests {
    static let bad = folders(of: "configuration")

    /// Each folder holds a feeds.json and, in expected.txt, what a person is told; RECORD=1 writes the latter anew.
    @Test("every mistake is told at once, with its place and its remedy", arguments: bad)
    func mistakes(folder: String) throws {
        let file = fixtures + "configuration/" + folder
        let lines = failure(at: file + "/feeds.json").lines.map {
            $0.replacingOccurrences(of: file + "/", with: "")
        }
        let told = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try told.write(toFile: file + "/expected.txt", atomically: true, encoding: .utf8)
        }
        #expect(try told == String(contentsOfFile: file + "/expected.txt", encoding: .utf8))
        #expect(lines.allSatisfy { !$0.contains("secret") || $0.contains("secrets come from") })
    }

    @Test("an example with every object is read word for word")
    func wholeExample() throws {
        let configuration = try read(example)
        let page = Page(
            url: "https://www.oriv.org/type_de_doc/synthese-temps-dechanges/", kind: .recap, type: .html,
            select: Selection(
                item: "article", title: "h2 a", link: "h2 a@href", date: "time@datetime",
                summary: ".entry-summary", image: "img@src", next: "a.next@href"),
            pagination: 3)
        let oriv = Source(
            id: "oriv", name: "ORIV", region: "Grand Est", homepage: "https://www.oriv.org/",
            aliases: ["Observatoire régional de l'intégration et de la ville"],
            pages: [Page(url: "https://www.oriv.org/feed/"), page])
        #expect(configuration.sources == [oriv])
        #expect(
            configuration.themes == [
                Theme(id: "sante", label: "Santé", match: ["santé", "médiation en santé"])
            ])
        #expect(configuration.contact == "veille@example.org")
        #expect(configuration.link == "https://veille.example.org/")
        #expect(
            configuration.digest
                == DigestSettings(
                    from: "Veille <veille@example.org>", to: ["equipe@example.org"],
                    smtp: "smtps://mail.example.org", subject: "Veille politique de la ville"))
        #expect(configuration.network == NetworkPolicy())
    }

    @Test("what is left out has the default of feeds.schema.json")
    func defaults() throws {
        let configuration = try read(#"{"sources": [{"id": "oriv", "pages": ["http://127.0.0.1:8601/"]}]}"#)
        #expect(configuration.language == "fr")
        #expect(configuration.timezone == "Europe/Paris")
        #expect(configuration.digest == nil)
        #expect(configuration.network.allowPrivateAddresses == .never)
        #expect(
            configuration.sources == [
                Source(id: "oriv", name: "oriv", pages: [Page(url: "http://127.0.0.1:8601/")])
            ])
    }

    @Test("a source's language, region and time zone override the document's")
    func overrides() throws {
        let configuration = try read(
            """
            {"language": "fr-FR", "region": "Outre-mer", "timezone": "Indian/Reunion", "sources": [
              {"id": "a"}, {"id": "b", "language": "de", "region": "Grand Est", "timezone": "America/Cayenne"}]}
            """)
        #expect(configuration.sources.map(\.language) == ["fr-FR", "de"])
        #expect(configuration.sources.map(\.region) == ["Outre-mer", "Grand Est"])
        #expect(configuration.sources.map(\.timezone) == ["Indian/Reunion", "America/Cayenne"])
    }

    @Test("private addresses are forbidden, allowed, or allowed by name")
    func privateAddresses() throws {
        #expect(
            try read(#"{"network": {"allowPrivateAddresses": true}}"#).network.allowPrivateAddresses
                == .always)
        #expect(
            try read(#"{"network": {"allowPrivateAddresses": false}}"#).network.allowPrivateAddresses
                == .never)
        let listed = try read(#"{"network": {"allowPrivateAddresses": ["127.0.0.1:8601", "[::1]:80"]}}"#)
        #expect(listed.network.allowPrivateAddresses == .only(["127.0.0.1:8601", "[::1]:80"]))
    }

    @Test("a person's decisions about stories are pairs of addresses")
    func decisions() throws {
        let pair = #"["https://a.example/1", "https://b.example/2"]"#
        #expect(
            try read(#"{"stories": {"same": [\#(pair)]}}"#).decisions.same == [
                ["https://a.example/1", "https://b.example/2"]
            ])
        #expect(try read(#"{"stories": {"different": [\#(pair)]}}"#).decisions.different.count == 1)
    }

    @Test("a byte order mark at the start is no mistake, for Windows editors write one")
    func byteOrderMark() throws {
        #expect(try read("\u{FEFF}" + #"{"title": "Veille"}"#).title == "Veille")
    }

    @Test("escapes mean what RFC 8259 says")
    func escapes() throws {
        #expect(
            try read(#"{"title": "\u00c9t\u00e9 \"2026\" \\ \/ \ud83c\udf3e"}"#).title == #"Été "2026" \ / 🌾"#
        )
    }

    @Test(
        "addresses that the wild has are accepted",
        arguments: [
            "HTTPS://www.oriv.org", "http://127.0.0.1:8601/", "http://[::1]:8601/feed",
            "https://cités.example/",
            "https://nom:mot@example.org/feed", "https://example.org/?a[]=1&b={c}|d#e",
            "https://example.org./",
            "https://sous_domaine.example.org/", "https://www.oriv.org/thematique/?content-filter=agenda",
        ])
    func goodAddresses(address: String) {
        #expect(TextForm.address.trouble(with: address) == nil)
    }

    @Test("what is still the example's, or does nothing, is worth a line of advice")
    func advised() throws {
        #expect(
            try read(example).advice.map { $0.prefix { $0 != ":" } } == [
                "$.link", "$.contact", "$.digest.from",
            ])
        let good = """
            {"link": "https://veille.centre.fr/", "contact": "veille@centre.fr",
             "sources": [{"id": "a", "pages": ["https://a.fr/"]}, {"id": "b"}],
             "themes": [{"id": "c", "label": "C", "match": []}]}
            """
        #expect(
            try read(good).advice.map { $0.prefix { $0 != ":" } } == [
                "$.sources[1].pages", "$.themes[0].match",
            ])
        #expect(try read("{}").advice.count == 2)
    }

    @Test("letters that tell nothing or reach nobody, and pages that are asked twice, are advised of")
    func advisedOfLetters() throws {
        let text = """
            {"link": "https://a:b@veille.centre.fr/?q=1", "contact": "veille@centre.fr",
             "sources": [{"id": "a", "region": "Grand Est", "pages": ["https://a.fr/x"]},
                         {"id": "b", "pages": ["HTTPS://A.fr/./x"]}],
             "letters": [{"id": "est", "regions": ["grand est"], "themes": ["zz"], "to": ["a@b.fr"],
                          "webhooks": [{"url": "https://c.fr/h", "format": "ntfy"}, {"url": "https://c.fr/h", "format": "json"}]}]}
            """
        let advice = try read(text).advice
        #expect(
            advice.map { $0.prefix { $0 != ":" } } == [
                "$.link", "$.sources[1].pages[0]", "$.letters[0].regions", "$.letters[0].themes",
                "letter est",
                "$.letters[0].webhooks",
            ], "\(advice)")
        #expect(advice.contains { $0.contains("did you mean “Grand Est”?") })
    }

    @Test("what must be there is not to be left out")
    func needed() {
        for (text, remedy) in [
            (#"{"sources": [{"id": ""}]}"#, "write one, for example \"oriv\""),
            (#"{"sources": [{"id": null}]}"#, "write one, for example \"oriv\""),
            (#"{"title": ""}"#, "write a text, or leave it out"), (#"{"title": null}"#, "leave the key out"),
        ] {
            #expect(failure(text).problems.map(\.remedy) == [remedy], "\(text)")
        }
        #expect(failure("null").problems.first?.remedy.contains("leave") == false)
    }

    @Test("readers and a subject of digest that no letter has are told, not passed over")
    func digestBesideLetters() throws {
        func text(_ digest: String, _ letter: String) -> String {
            #"{"digest": {"from": "a@b.fr", \#(digest)}, "letters": [{"id": "hebdo", \#(letter)}]}"#
        }
        let good = [
            text(#""to": ["E@x.fr"]"#, #""to": ["z@z.fr", "Equipe <e@x.fr>"]"#),
            text(#""to": ["e@x.fr"]"#, #""recipients": "liste.txt""#),
            text(#""subject": "T""#, #""title": "T""#), text(#""subject": "T""#, #""to": []"#),
        ]
        for text in good { #expect(throws: Never.self) { try read(text) } }
        for bad in [
            text(#""to": ["e@x.fr"]"#, #""to": ["z@z.fr"]"#), text(#""subject": "T""#, #""title": "U""#),
        ] {
            #expect(failure(bad).problems.map(\.path) == ["$.digest"], "\(bad)")
        }
    }

    @Test("selectors on the command line are read as strictly as in the file")
    func selection() throws {
        let good = #"{"item": "article", "title": "h2 a"}"#
        #expect(try Selection(reading: good, name: "--select") == Selection(item: "article", title: "h2 a"))
        for (bad, line) in [
            (
                #"{"item": "article", "titel": "h2"}"#,
                "1:21: $.titel: unknown key “titel”; did you mean “title”?"
            ),
            (
                "article",
                "1:1: $: “article” stands where a value is expected; write texts between straight quotes (\")"
            ),
        ] {
            let failure = #expect(throws: ConfigurationFailure.self) {
                try Selection(reading: bad, name: "--select")
            }
            #expect(failure?.lines == ["--select:" + line])
        }
    }

    @Test("a missing file is a case of its own")
    func missingFile() {
        let failure = failure(at: fixtures + "no such file.json")
        #expect(failure.cause == .missing)
        #expect(failure.lines.count == 1)
    }

    @Test("a folder in place of the file is reported in the system's words")
    func folder() {
        guard case .unreadable = failure(at: fixtures).cause else {
            Issue.record("a folder was read")
            return
        }
    }

    @Test("a file beyond the limit is not read")
    func tooLarge() throws {
        let text = #"{"title": ""# + String(repeating: "x", count: ConfigurationFile.maximumBytes) + #""}"#
        #expect(throws: ConfigurationFailure.self) { try read(text) }
    }

    @Test("nesting beyond the limit is told and does not exhaust the stack")
    func tooDeep() {
        let failure = failure(String(repeating: "[", count: 100_000))
        #expect(failure.problems.map(\.what) == ["lists and objects nest more than 64 deep"])
    }

    @Test("thousands of mistakes are found in a moment")
    func manyMistakes() {
        let source = #"{"id": "A b", "colour": 1, "pages": ["oriv"]},"# + "\n"
        let failure = failure(#"{"sources": ["# + String(repeating: source, count: 5_000) + #"{"id": "b"}]}"#)
        #expect(failure.problems.count == 15_000)
        #expect(failure.problems.last?.position.line == 5_000)
    }

    @Test("no cut and no changed byte of a good file crashes the reader")
    func mutations() {
        let bytes = Array(example.utf8)
        for index in bytes.indices {
            _ = try? Configuration(reading: Array(bytes[..<index]), file: "cut")
            var changed = bytes
            changed[index] = UInt8(truncatingIfNeeded: Int(bytes[index]) &* 31 &+ index)
            _ = try? Configuration(reading: changed, file: "changed")
        }
        #expect(throws: ConfigurationFailure.self) {
            try Configuration(reading: Array(bytes.dropLast(3)), file: "cut")
        }
    }

    @Test(
        "a suggestion is near what was written",
        arguments: [
            ("slect", "select"), ("perHostDelay_seconds", "perHostDelaySeconds"), ("item", "item"),
            ("xyz", nil),
            ("smpt", "smtp"), ("url", nil),
        ])
    func suggestions(word: String, expected: String?) {
        #expect(
            ["select", "perHostDelaySeconds", "item", "smtp", "pagination"].nearest(to: word)
                == expected)
    }
}

/// A configuration with every object that feeds.json may hold.
let example = """
    {
      "title": "Politique de la ville : l'actualité des centres de ressources",
      "link": "https://veille.example.org/",
      "language": "fr",
      "timezone": "Europe/Paris",
      "contact": "veille@example.org",
      "sources": [
        {
          "id": "oriv",
          "name": "ORIV",
          "region": "Grand Est",
          "homepage": "https://www.oriv.org/",
          "timezone": "Europe/Paris",
          "aliases": ["Observatoire régional de l'intégration et de la ville"],
          "pages": [
            "https://www.oriv.org/feed/",
            {
              "url": "https://www.oriv.org/type_de_doc/synthese-temps-dechanges/",
              "kind": "recap",
              "type": "html",
              "select": { "item": "article", "title": "h2 a", "link": "h2 a@href", "date": "time@datetime",
                          "summary": ".entry-summary", "image": "img@src", "next": "a.next@href" },
              "pagination": 3,
              "details": false
            }
          ]
        }
      ],
      "themes": [ { "id": "sante", "label": "Santé", "match": ["santé", "médiation en santé"] } ],
      "publisher": { "name": "Réseau des centres", "about": "Vingt centres de ressources.", "legal": "https://example.org/mentions",
                     "accessibility": "Non conforme.", "logo": "https://example.org/logo.svg" },
      "digest": {
        "from": "Veille <veille@example.org>", "to": ["equipe@example.org"],
        "smtp": "smtps://mail.example.org", "subject": "Veille politique de la ville"
      },
      "network": { "allowPrivateAddresses": false, "perHostDelaySeconds": 1, "concurrency": 32, "timeoutSeconds": 30,
                   "maximumBytes": 20000000, "respectRobots": true }
    }
    """

private func read(_ text: String) throws -> Configuration {
    try Configuration(reading: Array(text.utf8), file: "feeds.json")
}

private func failure(_ text: String) -> ConfigurationFailure {
    do {
        _ = try Configuration(reading: Array(text.utf8), file: "feeds.json")
    } catch {
        return error
    }
    Issue.record("no mistake was found")
    return ConfigurationFailure(file: "", cause: .invalid, problems: [])
}

private func failure(at path: String) -> ConfigurationFailure {
    do {
        _ = try ConfigurationFile(path: path).configuration()
    } catch {
        return error
    }
    Issue.record("no mistake was found in \(path)")
    return ConfigurationFailure(file: "", cause: .invalid, problems: [])
}

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures/"

private func folders(of kind: String) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: fixtures + kind)
    return (found ?? []).sorted()
}
