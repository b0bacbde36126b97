import Foundation
import Model
import Testing

@testable import moisson

@Suite("Adding sources to feeds.json")
struct ConfigurationEditorTests {
    private let irev = Source(
        id: "irev", name: "IREV", region: "Hauts-de-France", pages: [Page(url: "https://www.irev.fr/")])

    @Test("a source stands at the end of the list, in the indentation of the file")
    func appended() throws {
        let text = """
            {
                "title": "Veille",
                "sources": [
                    {
                        "id": "oriv"
                    }
                ],
                "themes": [ ]
            }
            """
        #expect(
            try appended(irev, to: text) == """
                {
                    "title": "Veille",
                    "sources": [
                        {
                            "id": "oriv"
                        },
                        {
                            "id": "irev",
                            "name": "IREV",
                            "region": "Hauts-de-France",
                            "pages": ["https://www.irev.fr/"]
                        }
                    ],
                    "themes": [ ]
                }
                """)
    }

    @Test("an empty list is opened, whatever blanks it holds", arguments: ["[]", "[ ]", "[\n  ]"])
    func emptyList(list: String) throws {
        let text = "{\n  \"sources\": \(list),\n  \"title\": \"Veille\"\n}\n"
        #expect(
            try appended(irev, to: text) == """
                {
                  "sources": [
                    {
                      "id": "irev",
                      "name": "IREV",
                      "region": "Hauts-de-France",
                      "pages": ["https://www.irev.fr/"]
                    }
                  ],
                  "title": "Veille"
                }

                """)
    }

    @Test(
        "a file without sources, a file on one line, an empty object and Windows lines all take one",
        arguments: [
            "{\n\t\"title\": \"Veille\"\n}", #"{"title":"Veille","sources":[{"id":"oriv"}]}"#,
            #"{"title": "Veille", "sources": []}"#,
            "{}", "{\n}", "\u{FEFF} {}",
            "{\r\n  \"title\": \"Veille\",\r\n  \"sources\": [\r\n    {\"id\": \"oriv\"}\r\n  ]\r\n}\r\n",
            "\u{FEFF}{\n  \"sources\": [ {\"id\": \"a\"}, {\"id\": \"b\"} ]\n}",
        ])
    func oddFiles(text: String) throws {
        let before = try Configuration(reading: Array(text.utf8), file: "")
        let edited = try appended(irev, to: text)
        let after = try Configuration(reading: Array(edited.utf8), file: "")
        #expect(after.sources == before.sources + [irev])
        #expect(edited.contains("\r\n") == text.contains("\r\n"))
        #expect(!edited.replacingOccurrences(of: "\r\n", with: "").contains("\r"))
        #expect(edited.contains("\n") == text.contains("\n"))
    }

    @Test("everything that a source can say is read back as it was")
    func roundTrip() throws {
        let select = Selection(
            item: "article", title: "h2 a", link: "h2 a@href", date: "time@datetime",
            summary: ".entry-summary",
            image: "img@src", next: "a.next@href")
        let source = Source(
            id: "maore", name: "Maoré \"Ouvoimoja\" \\ d’œuvre", region: "Mayotte", language: "de",
            homepage: "https://maore.example/", timezone: "Indian/Mayotte", aliases: ["Maoré", "CRPV-CS"],
            pages: [
                Page(url: "https://maore.example/feed/"),
                Page(
                    url: "https://maore.example/agenda/", kind: .event, type: .html, select: select,
                    pagination: 3, details: .all),
            ])
        let edited = try appended(source, to: String(decoding: ConfigurationFile.firstBytes, as: UTF8.self))
        #expect(try Configuration(reading: Array(edited.utf8), file: "").sources == [source])
        #expect(edited.split(separator: "\n").allSatisfy { $0.count <= 110 })
    }

    @Test("several sources keep their order, and the rest of the file its bytes")
    func several() throws {
        let added = (1...3).map {
            Source(id: "s\($0)", name: "S\($0)", pages: [Page(url: "https://s\($0).example/")])
        }
        let edited = String(decoding: try Array(example.utf8).appending(added), as: UTF8.self)
        #expect(
            try Configuration(reading: Array(edited.utf8), file: "").sources.map(\.id) == [
                "oriv", "s1", "s2", "s3",
            ])
        let cut = try #require(example.range(of: "\n  ],\n  \"themes\""))
        #expect(edited.hasPrefix(example[..<cut.lowerBound]))
        #expect(edited.hasSuffix(example[cut.lowerBound...]))
    }

    @Test("an id that is there already, or a file with mistakes, is refused")
    func refused() {
        #expect(throws: ConfigurationFailure.self) {
            try appended(irev, to: #"{"sources": [{"id": "irev"}]}"#)
        }
        #expect(throws: ConfigurationFailure.self) {
            try appended(irev, to: #"{"sources": [{"id": "irev"}]"#)
        }
    }

    @Test("nothing to add changes nothing")
    func nothing() throws {
        #expect(try Array(example.utf8).appending([]) == Array(example.utf8))
    }

    @Test(
        "a source is taken out, and everything else keeps its bytes",
        arguments: [
            ("a", #"{"sources": [{"id": "b"}, {"id": "c"}], "themes": []}"#),
            ("b", #"{"sources": [{"id": "a"}, {"id": "c"}], "themes": []}"#),
            ("c", #"{"sources": [{"id": "a"}, {"id": "b"}], "themes": []}"#),
        ])
    func removed(id: String, expected: String) throws {
        let text = #"{"sources": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "themes": []}"#
        #expect(try removing(id, from: text) == expected)
        let lines = text.replacingOccurrences(of: ", ", with: ",\r\n  ")
        let edited = try removing(id, from: lines)
        #expect(edited == expected.replacingOccurrences(of: ", ", with: ",\r\n  "))
    }

    @Test("the last source leaves an empty list, and a source that is not there leaves the file alone")
    func lastRemoved() throws {
        #expect(try removing("a", from: #"{"sources": [ {"id": "a"} ]}"#) == #"{"sources": []}"#)
        var edit = try ConfigurationEdit(Array(example.utf8), file: "feeds.json")
        #expect(try edit.remove(id: "maore") == false)
        #expect(edit.bytes == Array(example.utf8))
    }

    @Test("a source that was added and taken out again leaves the file as it was")
    func backAndForth() throws {
        var edit = try ConfigurationEdit(Array(example.utf8), file: "feeds.json")
        try edit.append([irev])
        #expect(try edit.remove(id: "irev"))
        #expect(edit.bytes == Array(example.utf8))
    }

    @Test(
        "names become ids",
        arguments: [
            ("Villes & Territoires", "villes-territoires"), ("L'Œuvre d'Évreux (27)", "l-oeuvre-d-evreux-27"),
            ("  RésO Villes ", "reso-villes"), ("中文", ""), ("Ça—là", "ca-la"),
        ])
    func ids(name: String, id: String) {
        #expect(name.sourceID() == id)
    }

    private func appended(_ source: Source, to text: String) throws -> String {
        String(decoding: try Array(text.utf8).appending([source]), as: UTF8.self)
    }

    private func removing(_ id: String, from text: String) throws -> String {
        var edit = try ConfigurationEdit(Array(text.utf8), file: "feeds.json")
        #expect(try edit.remove(id: id))
        return String(decoding: edit.bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// The text of a configuration with further sources.
    func appending(_ sources: [Source]) throws -> [UInt8] {
        var edit = try ConfigurationEdit(self, file: "feeds.json")
        try edit.append(sources)
        return edit.bytes
    }
}
