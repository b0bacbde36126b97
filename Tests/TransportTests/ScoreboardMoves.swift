import Foundation
internal import Manners
import Model
import Transport

var moveRows: [Row] {
    [
        Row("301 and 308 with known items behind them are adopted at once") {
            ["301 Moved", "308 Moved"].allSatisfy { status in
                let isMoved = Counter()
                let server = ScriptedServer { asked, peer in
                    if asked.path == "/old", isMoved.next() > 0 {
                        return peer.answer(status, ["Location: /new"])
                    }
                    peer.answer("200 OK", [], body: twoItems)
                }
                let harvest = Harvest(server.url("/old"))
                for day in 0..<3 { harvest.run(later(Double(day) * 25)) }
                return server.asked.map(\.path) == ["/old", "/old", "/new", "/new"]
            }
        },
        Row("302, 303 and 307 are followed and never adopted") {
            ["302 Found", "303 See", "307 Temporary"].allSatisfy { status in
                let server = redirecting([status])
                let harvest = Harvest(server.url("/0"))
                harvest.run()
                harvest.run(later(25))
                return server.asked.map(\.path) == ["/0", "/1", "/0", "/1"]
            }
        },
        Row("only the unbroken run of permanent moves at the start is adopted") {
            let server = redirecting(["301 Moved", "308 Moved", "302 Found", "301 Moved"])
            let harvest = Harvest(server.url("/0"))
            harvest.run()
            return harvest.memory.nextURL == server.url("/2")
        },
        Row("a move to a login page is not adopted, and a person is told") {
            isNotAdopted("<html><title>Connexion</title><form><input type=password></form></html>")
        },
        Row("a move to a parked domain is not adopted, and a person is told") {
            isNotAdopted("<html><title>exemple.fr</title>Ce nom de domaine est à vendre</html>")
        },
        Row("a move to a consent page is not adopted, and a person is told") {
            isNotAdopted(
                "<html><title>Avant d'accéder au site</title><form>Accepter les cookies</form></html>")
        },
        Row("a move to items that nobody knows is not adopted, and a person is told") {
            isNotAdopted(feedText(["x", "y"]))
        },
        Row("user and password never leave their origin") {
            let other = goodServer()
            let server = ScriptedServer { asked, peer in
                if asked.path == "/a" { return peer.answer("302 Found", ["Location: /b"]) }
                peer.answer("302 Found", ["Location: \(other.url("/c"))"])
            }
            let url = server.url("/a").replacingOccurrences(of: "//", with: "//moi:secret@")
            let visit = Harvest(url).run().first
            return server.asked.count == 2 && server.asked.allSatisfy { $0.field("Authorization") != nil }
                && other.asked.count == 1 && other.asked[0].field("Authorization") == nil
                && visit.map { !$0.finalURL.contains("secret") } == true
        },
        Row("410 ends it, for every kind of run, and it is told") {
            let server = server([("410 Gone", [], "")])
            let harvest = Harvest(server.url())
            for mode in [DueMode.normal, .all, .force] { harvest.run(later(500), mode) }
            return server.asked.count == 1 && harvest.remarks.contains { $0.contains("for good") }
        },
        Row("errors back off to one probe a day, then a person is told") {
            let server = server([("500 Oops", [], "")])
            let harvest = Harvest(server.url())
            for hour in 0..<(24 * 10) { harvest.run(later(Double(hour))) }
            return server.asked.count == 14 && harvest.remarks.contains { $0.contains("someone") }
        },
        Row("a dead http: is tried as https:") {
            let server = ScriptedServer { asked, peer in
                // A server that speaks TLS alone answers plain text with an alert.
                if asked.lines != ["TLS"] { peer.send([0x15, 3, 3, 0, 2, 2, 40]) }
                peer.finish()
            }
            let visit = Harvest(server.url()).run().first
            return server.asked.map { $0.lines.first } == ["GET / HTTP/1.1", "TLS"] && visit?.requests == 2
        },
        Row("the last error is told in the server's own words") {
            let server = server([("503 Service Unavailable", [], "<title>Site en travaux</title>")])
            let harvest = Harvest(server.url())
            harvest.run()
            let visits = harvest.run(later(25))
            return harvest.memory.lastFailure?.detail == "Service Unavailable"
                && visits.first.map { String(decoding: $0.refusedBody, as: UTF8.self) }
                    == "<title>Site en travaux</title>"
        },
    ]
}

/// `/0` leads to `/1` and so on by the given statuses; the last one is a feed.
private func redirecting(_ statuses: [String]) -> ScriptedServer {
    ScriptedServer { asked, peer in
        let number = Int(asked.path.dropFirst()) ?? 0
        guard number < statuses.count else { return peer.answer(body: twoItems) }
        peer.answer(statuses[number], ["Location: /\(number + 1)"])
    }
}

/// Whether a page that was good once stays where it was when it moves to something else.
private func isNotAdopted(_ target: String) -> Bool {
    let isMoved = Counter()
    let server = ScriptedServer { asked, peer in
        if asked.path == "/new" { return peer.answer("200 OK", [], body: target) }
        if isMoved.next() > 0 { return peer.answer("301 Moved", ["Location: /new"]) }
        peer.answer("200 OK", ["ETag: \"1\""], body: twoItems)
    }
    let harvest = Harvest(server.url("/old"))
    for day in 0..<3 { harvest.run(later(Double(day) * 25)) }
    return harvest.memory.nextURL == server.url("/old") && server.asked.count { $0.path == "/old" } == 3
        && harvest.remarks.contains { $0.contains(server.url("/new")) }
}
