import Foundation
import Model
import Transport

var requestRows: [Row] {
    [
        Row("GET and nothing else, never HEAD") {
            let server = goodServer()
            let harvest = Harvest(server.url())
            for day in 0..<4 { harvest.run(later(Double(day) * 25)) }
            return server.asked.count == 4 && server.asked.allSatisfy { $0.method == "GET" }
        },
        Row("the URL as given") {
            let path = "/a/../b//feed.php?z=1&a=%C3%A9+x&&q=&page[]=2;s"
            let server = goodServer()
            Harvest(server.url(path)).run()
            return server.asked.map(\.path) == [path]
        },
        Row("no cookies and no Referer, whatever is set") {
            let server = ScriptedServer { asked, peer in
                let cookie = "Set-Cookie: id=42; Path=/"
                if asked.path == "/a" { return peer.answer("302 Found", ["Location: /b", cookie]) }
                peer.answer("200 OK", [cookie, "ETag: \"1\""], body: twoItems)
            }
            let harvest = Harvest(server.url("/a"))
            harvest.run()
            harvest.run(later(25))
            return server.asked.count == 4
                && server.asked.allSatisfy { $0.field("Cookie") == nil && $0.field("Referer") == nil }
        },
        Row("the User-Agent is constant, with version and contact URL") {
            let server = goodServer()
            let harvest = Harvest(server.url(), type: .html, robots: true)
            harvest.run()
            harvest.run(later(30))
            return server.asked.count >= 3 && server.asked.allSatisfy { $0.field("User-Agent") == userAgent }
                && userAgent.hasPrefix("moisson/") && userAgent.contains("+https://")
        },
        Row("Accept names the types") {
            let server = goodServer()
            Harvest(server.url()).run()
            Harvest(server.url("/actualites"), type: .html).run()
            let accepts = server.asked.compactMap { $0.field("Accept") }
            return accepts.count == 2 && accepts[0].hasPrefix("application/atom+xml")
                && accepts[1].hasPrefix("text/html")
                && accepts.allSatisfy { $0.contains("application/rss+xml") }
        },
        Row("gzip is offered and decoded") {
            let server = ScriptedServer { _, peer in
                peer.answer("200 OK", ["Content-Encoding: gzip", "ETag: \"g\""], bytes: gzippedFeed)
            }
            let body = Harvest(server.url()).run().first?.response?.body
            return body == Array(smallFeed.utf8)
                && server.asked.first?.field("Accept-Encoding")?.contains("gzip") == true
        },
        Row("no article, image or favicon is fetched on the side") {
            let server = goodServer(
                "\"l\"", listingText(["a", "b"]) + "<img src=/i.png><link rel=icon href=/f.ico>")
            Harvest(server.url("/liste"), type: .html, robots: true).run()
            return server.asked.map(\.path) == ["/robots.txt", "/liste"]
        },
        Row("the fragment and the password stay out of the request line") {
            let server = goodServer()
            Harvest(server.url("/f#partie").replacingOccurrences(of: "//", with: "//moi:secret@")).run()
            return server.asked.first?.lines.first == "GET /f HTTP/1.1"
                && server.asked.first?.field("Authorization") == "Basic bW9pOnNlY3JldA=="
        },
    ]
}
