internal import Calendar
import Foundation
import Model
import Testing

@testable import Extraction

/// Addresses and pictures as people and plug-ins write them.
struct FeedAddressTests {
    private func entries(_ items: String) -> [Entry] {
        let feed = "<rss version=\"2.0\"><channel><title>Le lac</title>\(items)</channel></rss>"
        let response = Response(
            url: "https://lac.example/feed/", contentType: "text/xml", body: Array(feed.utf8))
        return extract(response, as: Reading(now: readingDay)).entries
    }

    @Test("a host without its scheme is a host, and a word is no address")
    func links() {
        let links = ["www.lac.example/fil/8", "n/a", "https://", "fil/9"]
        let items = links.enumerated().map {
            "<item><title>Nouvelle \($0.offset)</title><link>\($0.element)</link><guid isPermaLink=\"false\">g\($0.offset)</guid></item>"
        }
        #expect(
            entries(items.joined()).map(\.url) == [
                "https://www.lac.example/fil/8", nil, nil, "https://lac.example/feed/fil/9",
            ])
    }

    @Test("the picture that a script loads late is shown, its placeholder is not")
    func pictures() {
        let picture = "&lt;img src=\"/vide.gif\" data-lazy-src=\"/photos/halle.jpg\" alt=\"La halle\"&gt;"
        let entry = entries("<item><title>Photo</title><description>\(picture)</description></item>").first
        #expect(entry?.summaryHTML?.contains("https://lac.example/photos/halle.jpg") == true)
        #expect(entry?.summaryHTML?.contains("vide.gif") == false)
    }

    @Test("what a label tells stays, a marked place is the event's, and a late picture is the record's")
    func facts() {
        let records = ["canal", "verger", "halle"].enumerated().map { index, name in
            """
            <div class=vevent><h3 class=summary><a href=/rdv/\(name)>Une rencontre autour du thème \(name)</a></h3>
            <img src="data:image/gif;base64,R0" data-src="/i/\(name).jpg" alt=""><abbr class=dtstart title="2026-12-1\(index)T19:00:00+01:00">le 1\(index)</abbr>
            <span class=location>Foyer rural, Ussel</span><ul><li>Horaires : 19h - 21h</li><li>Tous en parlent, numéro \(index)</li></ul></div>
            """
        }
        let page = document("<main><h1>Agenda</h1>\(records.joined())</main>", "https://lac.example/agenda/")
        let entries = listing(in: page, question()).entries
        #expect(entries.count == 3)
        #expect(entries.allSatisfy { $0.event?.place == "Foyer rural, Ussel" })
        #expect(entries.allSatisfy { ($0.summaryHTML ?? "").contains("19h - 21h") })
        #expect(entries.first?.image == "https://lac.example/i/canal.jpg")
        #expect(entries.first?.event?.start?.text == "2026-12-10T19:00:00+01:00")
    }
}
