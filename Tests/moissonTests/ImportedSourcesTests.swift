import Extraction
import Model
import Testing
internal import Text

@testable import moisson

@Suite("From a subscription list to sources")
struct ImportedSourcesTests {
    private let configuration = Configuration(
        title: "Veille", link: "https://veille.example.org/",
        sources: [
            Source(
                id: "oriv", name: "ORIV", region: "Bretagne et Pays de la Loire",
                pages: [Page(url: "https://www.oriv.org/feed/")])
        ])

    @Test("names become ids, folders regions and kinds, overseas regions their time zones")
    func mapping() {
        let list = ImportedList(feeds: [
            feed(
                "https://saline.example.org/feed/", "La Saline", ["Bourgogne-Franche-Comté"],
                site: "https://saline.example.org/"),
            feed("https://filaos.example.org/agenda.xml", "Filaos", ["Outre-mer", "la réunion", "Agenda"]),
            feed("https://loisirs.example.org/feed", "Loisirs", ["Divers", "Vélo"]),
            feed("https://www.sans-titre.example.org/feed", nil, []),
        ])
        #expect(
            SourceImport(list, into: configuration).sources == [
                Source(
                    id: "la-saline", name: "La Saline", region: "Bourgogne-Franche-Comté",
                    homepage: "https://saline.example.org/",
                    pages: [Page(url: "https://saline.example.org/feed/")]),
                Source(
                    id: "filaos", name: "Filaos", region: "La Réunion", timezone: "Indian/Reunion",
                    pages: [Page(url: "https://filaos.example.org/agenda.xml", kind: .event)]),
                Source(
                    id: "loisirs", name: "Loisirs",
                    pages: [Page(url: "https://loisirs.example.org/feed")]),
                Source(
                    id: "sans-titre-example-org", name: "sans-titre.example.org",
                    pages: [Page(url: "https://www.sans-titre.example.org/feed")]),
            ])
    }

    @Test("every feed is accounted for: added, joined, known already or refused")
    func outcomes() {
        let list = ImportedList(feeds: [
            feed("https://a.example.org/feed", "A", []), feed("https://a.example.org/agenda/feed", "A", []),
            feed("http://oriv.org/feed", "Encore l'ORIV", []), feed("https://b.example.org/feed", "ORIV", []),
            feed("javascript:alert(1)", "Non", []), feed("feed://c.example.org/rss", "C", []),
            feed("feed:https://c.example.org/rss", "C2", []),
            feed("https://d.example.org/", "中文", ["Actualités"]),
        ])
        let result = SourceImport(list, into: configuration)
        let told = result.outcomes.map { outcome in
            switch outcome.outcome {
            case .added(let id): "added \(id)"
            case .joined(let id): "joined \(id)"
            case .known(let id): "known \(id)"
            case .refused: "refused"
            }
        }
        #expect(
            told == [
                "added a", "joined a", "known oriv", "added oriv-2", "refused", "added c", "known c",
                "added d-example-org",
            ])
        #expect(result.sources.first?.pages.count == 2)
        #expect(result.sources.first { $0.id == "c" }?.pages == [Page(url: "https://c.example.org/rss")])
        #expect(result.sources.last?.region == nil)
    }

    private static let services = [
        "https://www.inoreader.com/stream/user/1005/tag/Veille", "https://feedly.com/i/subscription/feed",
        "https://theoldreader.com/reader/subscriptions/export", "user/1005/state/com.google/reading-list",
    ]

    @Test("a stream of a reader's own account is refused, with the reason", arguments: services)
    func privateStreams(url: String) throws {
        let result = SourceImport(ImportedList(feeds: [feed(url, "Veille", [])]), into: configuration)
        guard case .refused(let trouble)? = result.outcomes.first?.outcome else {
            Issue.record("\(url) was taken")
            return
        }
        #expect(trouble.what.contains("one reader's account"))
        #expect(result.sources == [])
    }

    @Test(
        "markup in a title is no part of a name, a blank in an address is written %20, a password is no host")
    func mended() {
        let list = ImportedList(feeds: [
            feed("https://cherche.example.org/rss?q=deux mots", "<i>Deux</i> mots", []),
            feed("https://nom:secret@prive.example.org/feed", nil, []),
        ])
        let sources = SourceImport(list, into: configuration).sources
        #expect(sources.map(\.name) == ["Deux mots", "prive.example.org"])
        #expect(sources.first?.pages.first?.url == "https://cherche.example.org/rss?q=deux%20mots")
    }

    @Test("a region of the configuration is recognised by its name, in folders and in tags")
    func regions() {
        let tagged = ImportedFeed(
            url: "https://x.example.org/", title: "X", categories: [["bretagne et pays de la loire"]])
        let list = ImportedList(feeds: [tagged])
        #expect(
            SourceImport(list, into: configuration).sources.map(\.region) == ["Bretagne et Pays de la Loire"])
    }

    @Test("what is imported can be written into the configuration, and a second import adds nothing")
    func written() throws {
        let list = ImportedList(feeds: [
            feed("https://saline.example.org/feed/", "La Saline", ["Grand Est", "Publications"])
        ])
        let first = try Configuration(reading: ConfigurationFile.firstBytes, file: "")
        let sources = SourceImport(list, into: first).sources
        let edited = try Configuration(reading: try ConfigurationFile.firstBytes.appending(sources), file: "")
        #expect(edited.sources == sources)
        #expect(SourceImport(list, into: edited).sources == [])
    }

    @Test("whatever a list calls a feed, the configuration with it stays good")
    func oddNames() throws {
        let list = ImportedList(feeds: [
            feed("https://a.example.org/", "Deux\nlignes\t \u{1}", ["\n", "Grand\r\nEst"]),
            feed("https://b.example.org/", "\u{7}", []), feed("https://b.example.org/2", "\"\\", []),
        ])
        let first = try Configuration(reading: ConfigurationFile.firstBytes, file: "")
        let sources = SourceImport(list, into: first).sources
        #expect(sources.map(\.name) == ["Deux lignes", "b.example.org", "\"\\"])
        let edited = try Configuration(reading: try ConfigurationFile.firstBytes.appending(sources), file: "")
        #expect(edited.sources == sources)
    }

    @Test("ids are cut after a word")
    func longNames() {
        let name = "Réseau national des centres de ressources politique de la ville"
        #expect(name.sourceID(limit: 40) == "reseau-national-des-centres-de")
        #expect(String(repeating: "a", count: 100).sourceID(limit: 40).count == 40)
    }

    @Test("the report of a list has all that was read, whatever becomes of it")
    func report() {
        let list = ImportedList(
            title: "Veille", feeds: [feed("https://a.example/", nil, ["A", "B"])], warnings: ["w"])
        #expect(
            list.report.text()
                == #"{"title":"Veille","feeds":[{"url":"https://a.example/","title":null,"categories":[["A","B"]]}],"warnings":["w"]}"#
        )
    }

    private func feed(_ url: String, _ title: String?, _ folders: [String], site: String? = nil)
        -> ImportedFeed
    {
        ImportedFeed(
            url: url, title: title, homepage: site, categories: folders.isEmpty ? [] : [folders],
            folders: folders)
    }
}
