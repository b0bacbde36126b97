import Foundation
import Model
import Testing
import Transport

/// One row for each manner that publishers ask of those who read them; the server's own log is the judge.
@Suite(.serialized) struct ScoreboardTests {
    @Test("every rule of good manners is kept")
    func scoreboard() {
        let groups: [(String, [Row])] = [
            ("Validators", validatorRows), ("Polling", pollingRows), ("Requests", requestRows),
            ("Hosts and robots.txt", hostRows), ("Moves and errors", moveRows), ("Safety", safetyRows),
        ]
        var kept = 0
        let all = groups.flatMap(\.1)
        for (group, rows) in groups {
            print(group)
            for row in rows {
                let isKept = row.judge()
                kept += isKept ? 1 : 0
                print("  \(isKept ? "kept  " : "BROKEN")  \(row.rule)")
                #expect(isKept, "\(row.rule)")
            }
        }
        print("\(kept) of \(all.count) rules are kept")
        #expect(all.count >= 28)
    }
}

struct Row {
    var rule: String
    var judge: () -> Bool

    init(_ rule: String, _ judge: @escaping () -> Bool) {
        self.rule = rule
        self.judge = judge
    }
}

private let modified = "Mon, 18 Nov 2024 04:00:00 GMT"

/// Answers as a good server does: 304 when the tag is the one it gave.
private func goodServer(_ tag: String = "\"1\"", _ body: String = feedText(["a", "b"])) -> ScriptedServer {
    ScriptedServer { asked, peer in
        if asked.field("If-None-Match") == tag { return peer.answer("304 Not Modified", ["ETag: \(tag)"]) }
        peer.answer("200 OK", ["ETag: \(tag)", "Last-Modified: \(modified)"], body: body)
    }
}

/// Answers number 0, 1, 2… of a list; the last one again and again.
private func server(_ answers: [(status: String, fields: [String], body: String)]) -> ScriptedServer {
    let count = Counter()
    return ScriptedServer { _, peer in
        let answer = answers[min(count.next(), answers.count - 1)]
        peer.answer(answer.status, answer.fields, body: answer.body)
    }
}

private let twoItems = feedText(["a", "b"])

// MARK: Validators

private var validatorRows: [Row] {
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

// MARK: Polling

private var pollingRows: [Row] {
    [
        Row("at most hourly with validators, however often cron starts") {
            let server = goodServer()
            let harvest = Harvest(server.url())
            var hits: [Int] = []
            for minute in stride(from: 0, to: 3 * 24 * 60, by: 5) {
                if !harvest.run(later(Double(minute) / 60)).isEmpty { hits.append(minute) }
            }
            return hits.count == server.asked.count
                && zip(hits, hits.dropFirst()).allSatisfy { $1 - $0 >= 60 }
        },
        Row("never rarer than once a day") {
            let server = goodServer()
            let harvest = Harvest(server.url())
            var hits: [Int] = []
            for hour in 0..<(24 * 20) where !harvest.run(later(Double(hour))).isEmpty { hits.append(hour) }
            return zip(hits, hits.dropFirst()).allSatisfy { $1 - $0 <= 24 } && hits.count < 200
        },
        Row("once a day without validators") {
            let server = server([("200 OK", [], twoItems)])
            let harvest = Harvest(server.url())
            for hour in 0..<(24 * 5) { harvest.run(later(Double(hour))) }
            return server.asked.count == 5
        },
        Row("max-age is kept") { isHeld(["Cache-Control: public, max-age=7200"], hours: 2) },
        Row("max-age counts from when the answer was made (Age)") {
            isHeld(["Cache-Control: max-age=14400", "Age: 3600"], hours: 3)
        },
        Row("max-age is capped at a day, and the cap is logged") {
            let server = server([("200 OK", ["ETag: \"1\"", "Cache-Control: max-age=31536000"], twoItems)])
            let harvest = Harvest(server.url())
            harvest.run()
            harvest.run(later(23.9), .all)
            harvest.run(later(24), .all)
            return server.asked.count == 2 && harvest.remarks.contains { $0.contains("max-age") }
        },
        Row("Expires is kept, and gives way to max-age") {
            isHeld(["Expires: Mon, 18 Nov 2024 09:00:00 GMT"], hours: 4)
                && isHeld(
                    ["Expires: Mon, 18 Nov 2024 09:00:00 GMT", "Cache-Control: max-age=7200"], hours: 2)
        },
        Row("RSS ttl is kept") { isHeld([], body: feedText(["a"], "<ttl>300</ttl>"), hours: 5) },
        Row("skipHours is kept") {
            isHeld([], body: feedText(["a"], "<hour>5</hour><hour>6</hour>"), hours: 2)
        },
        Row("skipDays is kept") { isHeld([], body: feedText(["a"], "<day>1</day>"), hours: 19) },
        Row("Retry-After in seconds is kept, on 429 and on 503") {
            ["429 Too Many", "503 Down"].allSatisfy { isHeld(status: $0, ["Retry-After: 10800"], hours: 3) }
        },
        Row("Retry-After as a date is kept, on 429 and on 503") {
            ["429 Too Many", "503 Down"].allSatisfy {
                isHeld(status: $0, ["Retry-After: Mon, 18 Nov 2024 11:00:00 GMT"], hours: 6)
            }
        },
        Row("a bare 429 or 503 backs off") {
            ["429 Too Many", "503 Down"].allSatisfy { status in
                let server = server([(status, [], "")])
                let harvest = Harvest(server.url())
                for hour in stride(from: 0, to: 2, by: 0.25) { harvest.run(later(hour)) }
                return server.asked.count == 1
            }
        },
        Row("a second start and a restart ask nothing") {
            let server = goodServer()
            let harvest = Harvest(server.url())
            for _ in 0..<5 { harvest.run() }
            return server.asked.count == 1
        },
        Row("--all asks what only our rhythm would leave, and nothing that the publisher holds") {
            let free = goodServer()
            let harvest = Harvest(free.url())
            harvest.run()
            harvest.run(later(0.1), .all)
            return free.asked.count == 2 && isHeld(["Cache-Control: max-age=7200"], hours: 2)
        },
    ]
}

/// Whether no kind of run asks again before `hours` are over, and the first after them does.
private func isHeld(status: String = "200 OK", _ fields: [String], body: String = twoItems, hours: Double)
    -> Bool
{
    let server = server([(status, ["ETag: \"1\"", "Date: Mon, 18 Nov 2024 05:00:00 GMT"] + fields, body)])
    let harvest = Harvest(server.url())
    harvest.run()
    for mode in [DueMode.normal, .all, .force] { harvest.run(later(hours - 0.02), mode) }
    let early = server.asked.count
    harvest.run(later(hours), .all)
    return early == 1 && server.asked.count == 2
}

// MARK: Requests

private var requestRows: [Row] {
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

// MARK: Hosts and robots.txt

private var hostRows: [Row] {
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
            let began = seconds()
            harvest.run()
            return seconds() - began < 0.9 && servers.allSatisfy { $0.asked.count == 3 }
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
        Row("the order is shuffled, and a seed repeats it") {
            func order(_ seed: UInt64) -> [String] {
                let server = goodServer()
                _ = try? visits((0..<12).map { feed(server.url("/\($0)")) }, seed: seed)
                return server.asked.map(\.path)
            }
            let first = order(1)
            return first == order(1) && first != order(2) && first.sorted() == order(2).sorted()
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

// MARK: Moves and errors

private var moveRows: [Row] {
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
            return harvest.memory.lastError == "503 Service Unavailable: Site en travaux"
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

// MARK: Safety

private var safetyRows: [Row] {
    [
        Row("only http: and https: are asked") {
            [
                "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "data:,x", "//127.0.0.1/",
                "127.0.0.1",
            ]
            .allSatisfy { (try? visit(feed($0)))?.cause == .badURL }
        },
        Row("loopback in any notation is refused without a connection") {
            let server = goodServer()
            let port = server.port
            let hosts = [
                "127.0.0.1", "localhost", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0.0.0.0",
                "[::1]",
                "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "127.0.0.1.",
            ]
            var strict = policy()
            strict.allowPrivateAddresses = .never
            let causes = hosts.map { (try? visit(feed("http://\($0):\(port)/"), strict))?.cause }
            return server.asked.isEmpty
                && causes.allSatisfy { [.forbiddenAddress, .unresolvable].contains($0) }
        },
        Row("the check is made again at every redirect") {
            let inner = goodServer()
            let outer = server([("302 Found", ["Location: \(inner.url("/secret"))"], "")])
            var strict = policy()
            strict.allowPrivateAddresses = .only(["127.0.0.1:\(outer.port)"])
            let visit = try? visit(feed(outer.url()), strict)
            return visit?.cause == .forbiddenAddress && outer.asked.count == 1 && inner.asked.isEmpty
        },
        Row("a list of host:port opens these and no others") {
            let (named, other) = (goodServer(), goodServer())
            var strict = policy()
            strict.allowPrivateAddresses = .only(["localhost:\(named.port)"])
            let good = try? visit(feed(named.url("/", host: "localhost")), strict)
            let bad = try? visit(feed(other.url("/", host: "localhost")), strict)
            return good?.response != nil && bad?.cause == .forbiddenAddress && other.asked.isEmpty
        },
        Row("a proxy of the environment is not used") {
            let proxy = goodServer()
            setenv("http_proxy", proxy.url(), 1)
            defer { unsetenv("http_proxy") }
            let server = goodServer()
            Harvest(server.url()).run()
            return server.asked.count == 1 && proxy.asked.isEmpty
        },
        Row("what becomes something else is a failure, not \"no news\"") {
            let walls: [(String, VisitFailure.Cause)] = [
                ("<html><title>Just a moment...</title></html>", .botChallenge),
                ("<html><title>Site en maintenance</title></html>", .errorPage),
                ("<html><title>Connexion</title><input type=password></html>", .loginPage),
                ("<html><title>Avant d'accéder à Google</title></html>", .consentPage),
                ("<html><title>Bienvenue</title><a href=/>Accueil</a></html>", .notAFeed), ("", .emptyBody),
                ("%PDF-1.4", .wrongType), ("<rss><channel><item>", .brokenOff),
            ]
            return walls.allSatisfy { body, cause in
                let server = server([
                    ("200 OK", ["ETag: \"1\""], twoItems), ("200 OK", ["ETag: \"2\""], body),
                ])
                let harvest = Harvest(server.url())
                harvest.run()
                harvest.run(later(25))
                return harvest.memory.failures == 1 && harvest.memory.validators.etag == "\"1\""
                    && harvest.memory.lastError?.hasPrefix(cause.rawValue) == true
            }
        },
    ]
}
