import Foundation
internal import Manners
import Model
import Transport

var hostRows: [Row] {
    [
        Row("one request at a time per host, a delay between them") {
            let server = ScriptedServer { _, peer in
                peer.pause(seconds: 0.02)
                peer.answer(body: twoItems)
            }
            let harvest = Harvest(pages(of: server, 6), policy: policy(delay: 0.1))
            harvest.run()
            let asked = server.asked
            return asked.count == 6 && server.mostAtOnce == 1
                && zip(asked, asked.dropFirst()).allSatisfy { $1.began - $0.ended >= 0.095 }
        },
        Row("other hosts do not wait for it") {
            let servers = (0..<5).map { _ in goodServer() }
            let harvest = Harvest(servers.flatMap { pages(of: $0, 3) }, policy: policy(delay: 0.2))
            harvest.run()
            // Every host has had its first question before any has its third.
            let lastStart = servers.compactMap { $0.asked.first?.began }.max() ?? .infinity
            let firstEnd = servers.compactMap { $0.asked.last?.began }.min() ?? 0
            return lastStart < firstEnd && servers.allSatisfy { $0.asked.count == 3 }
        },
        Row("redirects wait their turn too") {
            let server = ScriptedServer { asked, peer in
                if asked.path == "/a" { return peer.answer("302 Found", ["Location: /b"]) }
                peer.answer(body: twoItems)
            }
            let harvest = Harvest([Page(url: server.url("/a"), type: .feed)], policy: policy(delay: 0.15))
            harvest.run()
            return server.asked.count == 2 && server.asked[1].began - server.asked[0].ended >= 0.145
        },
        Row("one connection is reused") {
            let server = goodServer()
            Harvest(pages(of: server, 8), policy: policy()).run()
            return server.asked.count == 8 && Set(server.asked.map(\.connection)).count == 1
        },
        Row("the order of the sources is shuffled, that of a source's pages kept, and a seed repeats it") {
            func order(_ seed: UInt64) -> [String] {
                let server = goodServer()
                let requests = (0..<24).map { number in
                    let url = server.url("/\(number)")
                    return Request(source: "centre \(number / 2)", page: url, url: url, isFeed: true)
                }
                _ = try? visits(requests, seed: seed)
                return server.asked.map(\.path)
            }
            let first = order(1)
            let areKept = (0..<12).allSatisfy { pair in
                first.firstIndex(of: "/\(2 * pair)").map { first[$0 + 1] == "/\(2 * pair + 1)" } == true
            }
            return areKept && first == order(1) && first != order(2) && first.sorted() == order(2).sorted()
        },
        Row("robots.txt is obeyed for HTML pages: longest match, Allow at a tie") {
            let rules =
                "User-agent: *\nDisallow: /\n\nUser-agent: moisson\nDisallow: /prive\nAllow: /prive/ouvert\n"
            let server = site(rules)
            let urls = ["/prive/x", "/prive/ouvert/x", "/liste"].map {
                Page(url: server.url($0), type: .html)
            }
            Harvest(urls, policy: policy(robots: true)).run()
            return Set(server.asked.map(\.path)) == ["/robots.txt", "/prive/ouvert/x", "/liste"]
        },
        Row("an unreachable robots.txt stops HTML pages") {
            ["500 Oops", "503 Down", "429 Too Many"].allSatisfy { status in
                let server = site("", status: status)
                let visits = Harvest(server.url("/liste"), type: .html, robots: true).run()
                return visits.first?.cause == .robotsUnreachable
                    && server.asked.map(\.path) == ["/robots.txt"]
            }
        },
        Row("a missing robots.txt allows everything") {
            let server = site("", status: "404 Not Found")
            return Harvest(server.url("/liste"), type: .html, robots: true).run().first?.response != nil
        },
        Row("robots.txt is asked for once a day") {
            let server = site("User-agent: *\nDisallow: /prive")
            let harvest = Harvest(server.url("/liste"), type: .html, robots: true)
            for hour in 0..<72 { harvest.run(later(Double(hour)), .all) }
            return server.asked.count { $0.path == "/robots.txt" } == 3
        },
        Row("half a megabyte of robots.txt is read, no more") {
            let filler = String(repeating: "# rien\n", count: 80_000)
            let server = site("User-agent: *\nDisallow: /a\n" + filler + "Disallow: /b\n")
            let harvest = Harvest(
                ["/a", "/b"].map { Page(url: server.url($0), type: .html) }, policy: policy(robots: true))
            harvest.run()
            return Set(server.asked.map(\.path)) == ["/robots.txt", "/b"]
        },
        Row("Crawl-delay is kept when it is longer") {
            let server = site("User-agent: *\nCrawl-delay: 0.2\n")
            let pages = ["/a", "/b", "/c"].map { Page(url: server.url($0), type: .html) }
            Harvest(pages, policy: policy(robots: true)).run()
            let asked = server.asked
            return asked.count == 4
                && zip(asked, asked.dropFirst()).allSatisfy { $1.began - $0.ended >= 0.195 }
        },
        Row("Crawl-delay holds for the feeds of a host as well") {
            let server = site("User-agent: *\nCrawl-delay: 0.2\n")
            let pages = ["/a", "/b", "/c"].map { Page(url: server.url($0), type: .feed) }
            Harvest(pages, policy: policy(robots: true)).run()
            let asked = server.asked
            return asked.map(\.path).count { $0 == "/robots.txt" } == 1 && asked.count == 4
                && zip(asked.dropFirst(), asked.dropFirst(2)).allSatisfy { $1.began - $0.ended >= 0.195 }
        },
        Row("a feed that the configuration names is asked for regardless") {
            let server = site("User-agent: *\nDisallow: /\n")
            let visits = Harvest(server.url("/feed"), robots: true).run()
            return visits.first?.response != nil && server.asked.map(\.path) == ["/feed"]
        },
        Row("robots.txt of the place where a redirect leads is obeyed as well") {
            let closed = site("User-agent: *\nDisallow: /\n")
            let open = ScriptedServer { asked, peer in
                if asked.path == "/robots.txt" { return peer.answer("404 Not Found") }
                peer.answer("302 Found", ["Location: \(closed.url("/liste"))"])
            }
            let visits = Harvest(open.url("/liste"), type: .html, robots: true).run()
            return visits.first?.cause == .robots && closed.asked.map(\.path) == ["/robots.txt"]
        },
    ]
}

private func pages(of server: ScriptedServer, _ count: Int) -> [Page] {
    (0..<count).map { Page(url: server.url("/\($0)"), type: .feed) }
}

/// A site of listings with a robots.txt.
private func site(_ robots: String, status: String = "200 OK") -> ScriptedServer {
    ScriptedServer { asked, peer in
        if asked.path == "/robots.txt" { return peer.answer(status, [], body: robots) }
        peer.answer("200 OK", ["ETag: \"1\""], body: asked.path == "/feed" ? twoItems : listingText(["a"]))
    }
}
