import Foundation
internal import Manners
import Model
import Transport

var validatorRows: [Row] {
    [
        Row("ETag comes back byte for byte, weak or strong, quoted or not") {
            ["W/\"a b\"", "\"\"", "sans-guillemets", "\"é\\\"ç\""].allSatisfy { tag in
                let server = goodServer(tag)
                let harvest = Harvest(server.url())
                harvest.run()
                harvest.run(later(24))
                let bytes = server.asked.last?.field("If-None-Match")?.unicodeScalars.map(\.value)
                return bytes == tag.utf8.map(UInt32.init)
            }
        },
        Row("Last-Modified comes back byte for byte, even when it is no date") {
            ["Mon, 18 Nov 2024 04:00:00 GMT", "lundi 18/11/24", "0", "Mon, 18 Nov 2024 04:00:00 +0000"]
                .allSatisfy { date in
                    let server = server([("200 OK", ["Last-Modified: \(date)"], twoItems)])
                    let harvest = Harvest(server.url())
                    harvest.run()
                    harvest.run(later(24))
                    return server.asked.last?.field("If-Modified-Since") == date
                }
        },
        Row("a 200 with one validator erases the other") {
            let server = server([
                ("200 OK", ["ETag: \"1\"", "Last-Modified: \(modified)"], twoItems),
                ("200 OK", ["Last-Modified: \(modified)"], feedText(["a", "b", "c"])),
            ])
            let harvest = Harvest(server.url())
            for day in 0..<3 { harvest.run(later(Double(day) * 25)) }
            return server.asked[2].field("If-None-Match") == nil
                && server.asked[2].field("If-Modified-Since") == modified
        },
        Row("a 200 replaces them even if the body is the same") {
            let server = server([
                ("200 OK", ["ETag: \"1\""], twoItems), ("200 OK", ["ETag: \"2\""], twoItems),
            ])
            let harvest = Harvest(server.url())
            for day in 0..<3 { harvest.run(later(Double(day) * 25)) }
            return server.asked[2].field("If-None-Match") == "\"2\""
        },
        Row("a 304 that carries them replaces them") {
            let server = server([
                ("200 OK", ["ETag: \"1\""], twoItems), ("304 Not Modified", ["ETag: \"2\""], ""),
            ])
            let harvest = Harvest(server.url())
            for day in 0..<3 { harvest.run(later(Double(day) * 25)) }
            return server.asked[2].field("If-None-Match") == "\"2\""
        },
        Row("no error, wall or broken answer makes us forget them") {
            let wall = "<html><title>Connexion</title><input type=password></html>"
            let server = server([
                ("200 OK", ["ETag: \"1\""], twoItems), ("500 Oops", ["ETag: \"x\""], ""),
                ("200 OK", ["ETag: \"y\""], wall), ("200 OK", ["ETag: \"z\""], ""), ("404 Not Found", [], ""),
            ])
            let harvest = Harvest(server.url())
            for day in 0..<6 { harvest.run(later(Double(day) * 25)) }
            return server.asked.dropFirst().allSatisfy { $0.field("If-None-Match") == "\"1\"" }
                && server.asked.count == 6
        },
        Row("one unconditional request in a page's life: two months of hourly runs, each a new process") {
            let server = goodServer()
            let harvest = Harvest(server.url())
            for hour in 0..<(24 * 60) { harvest.run(later(Double(hour))) }
            return server.asked.count { $0.field("If-None-Match") == nil } == 1
        },
        Row("they are never invented: none received, none sent") {
            let server = server([("200 OK", ["Date: \(modified)"], twoItems)])
            let harvest = Harvest(server.url())
            for day in 0..<3 { harvest.run(later(Double(day) * 25)) }
            return server.asked.count == 3
                && server.asked.allSatisfy {
                    $0.field("If-None-Match") == nil && $0.field("If-Modified-Since") == nil
                }
        },
        Row("force and another recipe leave them out, once") {
            let server = goodServer()
            let harvest = Harvest(server.url())
            harvest.run()
            harvest.run(later(1), .force)
            harvest.recipe = "2"
            harvest.run(later(2))
            harvest.run(later(30))
            return server.asked.map { $0.field("If-None-Match") == nil } == [true, true, true, false]
        },
        Row("HTML listings are asked conditionally as well") {
            let server = goodServer("\"l\"", listingText(["a", "b"]))
            let harvest = Harvest(server.url("/actualites/"), type: .html)
            harvest.run()
            harvest.run(later(24))
            return server.asked.count == 2 && server.asked[1].field("If-None-Match") == "\"l\""
        },
        Row("they travel across a permanent move") {
            let server = ScriptedServer { asked, peer in
                if asked.path == "/old" { return peer.answer("301 Moved", ["Location: /new"]) }
                if asked.field("If-None-Match") == "\"1\"" { return peer.answer("304 Not Modified") }
                peer.answer("200 OK", ["ETag: \"1\""], body: twoItems)
            }
            let harvest = Harvest(server.url("/old"))
            for day in 0..<3 { harvest.run(later(Double(day) * 25)) }
            return server.asked.map(\.path) == ["/old", "/new", "/new", "/new"]
                && server.asked[2...].allSatisfy { $0.field("If-None-Match") == "\"1\"" }
        },
        Row("only the last answer's validators count, not a redirect's") {
            let server = ScriptedServer { asked, peer in
                if asked.path == "/old" {
                    return peer.answer(
                        "302 Found", ["Location: /new", "ETag: \"redirect\"", "Last-Modified: x"])
                }
                peer.answer("200 OK", [], body: twoItems)
            }
            let harvest = Harvest(server.url("/old"))
            harvest.run()
            return harvest.memory.validators.isEmpty
        },
    ]
}
