internal import Calendar
internal import Foundation
internal import Model
import Testing

@testable import Extraction

@Suite("a record's date is read as the phrase that it is")
struct RecordPhraseTests {
    private func events(_ heads: [String], hours: String = "") -> [String] {
        let names = ["logement", "mobilité", "lecture", "jardins"]
        let records = heads.enumerated().map { index, head in
            """
            <li class="fiche">\(head)<h3><a href="/rdv/\(index)">Une rencontre sur le thème \(names[index])</a></h3>
            <p>Des équipes racontent ce qu'elles ont essayé, numéro \(names[index]).</p>\(hours)</li>
            """
        }
        let page = document("<h1>Agenda</h1><ul class=liste>\(records.joined())</ul>")
        return listing(in: page, question()).entries.map { entry in
            [entry.event?.start, entry.event?.end].map { $0?.text ?? "-" }.joined(separator: " ")
        }
    }

    @Test("spans and hours")
    func spans() {
        #expect(
            events([
                "<p class=quand>Du 29 novembre au 3 décembre 2026</p>",
                "<p class=quand>8 et 9 décembre 2026</p>",
                "<p class=quand>Mardi 15 décembre 2026 · 9h – 12h30</p>",
                "<p class=quand>Jusqu'au 20 décembre 2026</p>",
            ]) == [
                "2026-11-29 2026-12-03", "2026-12-08 2026-12-09",
                "2026-12-15T09:00:00+01:00 2026-12-15T12:30:00+01:00", "- -",
            ])
    }

    @Test("the hours may stand in another line of the record")
    func hoursElsewhere() {
        let heads = (1...4).map { "<time datetime=\"2026-12-0\($0)\"><b>\($0)</b> <i>déc.</i></time>" }
        #expect(
            events(heads, hours: "<p class=ou>9h30 - 12h30 | Salle des fêtes</p>").first
                == "2026-12-01T09:30:00+01:00 2026-12-01T12:30:00+01:00")
    }

    @Test("microdata's end is the end, wherever it stands")
    func microdata() {
        let heads = (1...4).map {
            """
            <meta itemprop=endDate content="2026-12-0\($0)T12:00+01:00">
            <meta itemprop=startDate content="2026-12-0\($0)T09:30+01:00">
            """
        }
        #expect(events(heads).first == "2026-12-01T09:30:00+01:00 2026-12-01T12:00:00+01:00")
    }

    @Test("a date with its author behind it, or called so, is a day of publication, even on an agenda")
    func published() {
        let heads = (1...4).map {
            "<p><time pubdate datetime=\"2026-10-0\($0)\">\($0) octobre 2026</time>, par La Saline</p>"
        }
        #expect(events(heads) == ["- -", "- -", "- -", "- -"])
    }
}
