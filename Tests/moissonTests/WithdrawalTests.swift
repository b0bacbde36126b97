import Foundation
import Testing

@testable import moisson

/// A page of the vallée's members, which a person took for a list.
private let members = """
    <!doctype html><html lang="fr"><title>Annuaire</title><body><main><h1>Annuaire des membres</h1>
    \((1...5).map {
        """
        <div class="m"><h3><a href="/annuaire/structure-\($0)">La structure numéro \($0) de la vallée</a></h3>
        <p>Elle accueille les habitants de la vallée toute la semaine, la \($0)e.</p></div>
        """
    }.joined())
    </main></body></html>
    """

@Suite("What was taken from a page that holds no list, as its users see it", .serialized)
struct WithdrawalTests {
    /// The part of feeds.json by which the page's parts are taken for items.
    private let selection = #", "select": { "item": "div.m", "title": "h3", "link": "h3 a@href" }"#

    private func configure(_ program: Program, page: String, selecting selection: String) throws {
        try program.write(
            """
            { "title": "T", "link": "https://v.test/", "contact": "a@v.test",
              "sources": [ { "id": "a", "name": "Centre A", "region": "Corse", "pages": [ { "url": "\(page)", "type": "html"\(selection) } ] } ],
              "network": { "allowPrivateAddresses": true, "perHostDelaySeconds": 0 } }
            """, to: "feeds.json")
    }

    private func files(of program: Program, telling text: String) -> [String] {
        program.files(in: "output").filter { $0.value.range(of: Data(text.utf8)) != nil }.map(\.key).sorted()
    }

    @Test("it goes from every output, stays away, is no news, and comes back when a person wants it")
    func withdrawn() async throws {
        let site = try Program()
        try site.write(members, to: "site/index.html")
        try await serving([site.path("site")]) { addresses in
            let program = try Program()
            func harvest(on day: Int) async throws -> Program.Result {
                let result = try await program.run(
                    "harvest", "--all", "--json", "--now", "2026-11-\(day)T06:30:00+01:00")
                #expect(result.status == 0, "\(result.errors)")
                return result
            }
            try configure(program, page: addresses[0], selecting: selection)
            _ = try await harvest(on: 10)
            #expect(files(of: program, telling: "structure numéro 3").contains("index.html"))

            // Without the person's selection the page is what its name says.
            try configure(program, page: addresses[0], selecting: "")
            let told = try await harvest(on: 11)
            #expect(told.output.contains("is withdrawn"))
            #expect(files(of: program, telling: "structure numéro").isEmpty)
            #expect(try await program.run("search", "structure").output.isEmpty)
            let status = try await program.run("status", "--now", "2026-11-11T07:00:00+01:00")
            #expect(status.output.contains(" 0 items"), "\(status.output)")

            // It stays away when the page is asked again, and the letter does not tell it.
            _ = try await harvest(on: 12)
            #expect(files(of: program, telling: "structure numéro").isEmpty)
            let letter = try await program.run("digest", "--draft", "--now", "2026-11-12T07:00:00+01:00")
            #expect(letter.status == 0 && !letter.output.contains("structure numéro"))

            // The person insists: published again, and still no news.
            try configure(program, page: addresses[0], selecting: selection)
            _ = try await harvest(on: 13)
            #expect(files(of: program, telling: "structure numéro 3").contains("index.html"))
            let last = try await program.run("digest", "--draft", "--now", "2026-11-13T07:00:00+01:00")
            #expect(last.status == 0 && !last.output.contains("structure numéro"))
        }
    }
}
