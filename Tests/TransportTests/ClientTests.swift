import Model
import Testing
import Transport

@Suite struct ClientTests {
    @Test("a feed is fetched with its validators and sent back byte for byte")
    func conditional() throws {
        let server = ScriptedServer { asked, peer in
            if asked.field("If-None-Match") != nil { return peer.answer("304 Not Modified") }
            peer.answer("200 OK", ["ETag: W/\"é-1\"", "Last-Modified: hier"], body: smallFeed)
        }
        let first = try visit(feed(server.url("/feed")))
        let response = try #require(first.response)
        #expect(response.body == Array(smallFeed.utf8))
        let second = try visit(feed(server.url("/feed"), validators: response.validators))
        #expect(second.notModified == Validators())
        let sent = server.asked[1]
        #expect(sent.field("If-Modified-Since") == "hier")
        #expect(
            sent.field("If-None-Match")?.unicodeScalars.map(\.value)
                == Array("W/\"é-1\"".utf8).map(UInt32.init))
        #expect(sent.method == "GET")
        #expect(second.conditionalRequests == 1)
    }

    @Test("what a header says of the use of the content comes with the visit, a 304 included")
    func usage() throws {
        let server = ScriptedServer { asked, peer in
            let fields = [
                "X-Robots-Tag: noindex", "ETag: \"1\"", "TDM-Reservation: 1",
                "X-Robots-Tag: moisson: nosnippet",
            ]
            peer.answer(
                asked.field("If-None-Match") == nil ? "200 OK" : "304 Not Modified", fields, body: smallFeed)
        }
        let first = try visit(feed(server.url("/feed")))
        #expect(first.usageTags.map(\.name) == ["x-robots-tag", "tdm-reservation", "x-robots-tag"])
        #expect(first.usageTags.map(\.value) == ["noindex", "1", "moisson: nosnippet"])
        let second = try visit(feed(server.url("/feed"), validators: try #require(first.response).validators))
        #expect(second.usageTags == first.usageTags)
    }

    @Test("a host that asks to wait is asked nothing more; its other pages wait as long")
    func waiting() throws {
        for (status, fields, isHeld) in [
            ("429 Too Many", ["Retry-After: 3600"], true), ("503 Down", ["Retry-After: 3600"], true),
            ("429 Too Many", [], true), ("503 Down", [], false), ("500 Oops", ["Retry-After: 3600"], false),
        ] {
            let server = ScriptedServer { _, peer in peer.answer(status, fields) }
            let all = try visits((0..<3).map { feed(server.url("/\($0)")) })
            #expect(server.asked.count == (isHeld ? 1 : 3), "\(status) \(fields)")
            #expect(all.count == 3 && all.allSatisfy { $0.failure != nil })
            if isHeld, !fields.isEmpty {
                #expect(Set(all.map(\.publisherHold)).count == 1 && all[0].publisherHold != nil)
            }
        }
        let other = ScriptedServer { _, peer in peer.answer(body: smallFeed) }
        let full = ScriptedServer { _, peer in peer.answer("429 Too Many") }
        let both = try visits([
            feed(full.url("/1")), feed(other.url("/1")), feed(full.url("/2")), feed(other.url("/2")),
        ])
        #expect(both.count { $0.response != nil } == 2)
        #expect(full.asked.count == 1)
    }

    @Test("one host is asked one thing at a time, over one connection; hosts side by side")
    func queues() throws {
        let servers = (0..<4).map { _ in
            ScriptedServer { _, peer in
                peer.pause(seconds: 0.02)
                peer.answer(body: smallFeed)
            }
        }
        let began = seconds()
        let all = try visits(servers.flatMap { server in (0..<5).map { feed(server.url("/\($0)")) } })
        #expect(seconds() - began < 0.35)
        #expect(all.count == 20 && all.allSatisfy { $0.response != nil })
        for server in servers {
            #expect(server.mostAtOnce == 1)
            #expect(Set(server.asked.map(\.connection)).count == 1)
        }
    }

    @Test("loopback is refused unless it is named")
    func loopback() throws {
        let server = ScriptedServer { _, peer in peer.answer(body: smallFeed) }
        var strict = policy()
        strict.allowPrivateAddresses = .never
        #expect(try visit(feed(server.url()), strict).cause == .forbiddenAddress)
        strict.allowPrivateAddresses = .only(["127.0.0.1:1"])
        #expect(try visit(feed(server.url()), strict).cause == .forbiddenAddress)
        #expect(server.asked.isEmpty)
        strict.allowPrivateAddresses = .only(["127.0.0.1:\(server.port)"])
        #expect(try visit(feed(server.url()), strict).response != nil)
    }

    @Test("an encoding that is named and not used loses no feed", arguments: ["gzip", "UTF-8", "iso-8859-1"])
    func wrongEncoding(name: String) throws {
        let server = ScriptedServer { _, peer in
            peer.answer("200 OK", ["Content-Encoding: \(name)"], body: smallFeed)
        }
        let visit = try visit(feed(server.url()))
        #expect(visit.response?.body == Array(smallFeed.utf8))
        #expect(visit.requests == server.asked.count && !visit.remarks.isEmpty)
    }

    @Test("a body that is gzip though no header says so is unpacked, up to the limit, with a remark")
    func silentGzip() throws {
        let server = ScriptedServer { _, peer in peer.answer("200 OK", [], bytes: gzippedFeed) }
        let unpacked = try visit(feed(server.url()))
        #expect(unpacked.response.map { String(decoding: $0.body, as: UTF8.self) } == smallFeed)
        #expect(unpacked.remarks.contains { $0.text.contains("gzip") })
        let cut = try visit(feed(server.url()), policy(maximum: gzippedFeed.count + 1))
        #expect(cut.response?.body == gzippedFeed)
    }

    @Test("a Location in raw UTF-8 or Latin-1 is followed as browsers do")
    func rawLocation() throws {
        for (bytes, path) in [([0xC3, 0xA9] as [UInt8], "/%C3%A9"), ([0xE9], "/%E9")] {
            let server = ScriptedServer { asked, peer in
                if asked.path != "/a" { return peer.answer(body: smallFeed) }
                peer.send(
                    Array("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /".utf8) + bytes + [
                        13, 10, 13, 10,
                    ])
            }
            _ = try visit(feed(server.url("/a")))
            #expect(server.asked.map(\.path) == ["/a", path])
        }
    }

    @Test("a temporary redirect to another document is not asked with the old one's bare date")
    func ledAstray() throws {
        let server = ScriptedServer { asked, peer in
            if asked.path == "/a" { return peer.answer("302 Found", ["Location: /2025"]) }
            peer.answer(body: smallFeed)
        }
        let date = Validators(lastModified: "Mon, 18 Nov 2024 04:00:00 GMT")
        _ = try visit(feed(server.url("/a"), validators: date, validatorsURL: server.url("/2024")))
        #expect(server.asked.last?.field("If-Modified-Since") == nil)
        _ = try visit(feed(server.url("/a"), validators: date, validatorsURL: server.url("/2025")))
        #expect(server.asked.last?.field("If-Modified-Since") != nil)
    }

    @Test("a trailer's validators are nobody's")
    func trailer() throws {
        let server = ScriptedServer { _, peer in
            let length = String(smallFeed.utf8.count, radix: 16)
            peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: ETag\r\n\r\n")
            peer.send("\(length)\r\n\(smallFeed)\r\n0\r\nETag: \"trailer\"\r\n\r\n")
        }
        #expect(try visit(feed(server.url())).response?.validators == Validators())
    }

    @Test("more visits may be added while others end")
    func added() throws {
        let server = ScriptedServer { _, peer in peer.answer(body: smallFeed) }
        let client = try Client(policy: policy(), userAgent: userAgent)
        var ended: [String] = []
        var asked = 1
        _ = client.visit(
            [feed(server.url("/0"))], now: testNow,
            next: {
                guard asked == ended.count, asked < 4 else { return Client.Orders(isMoreToCome: asked < 4) }
                asked += 1
                return Client.Orders(requests: [feed(server.url("/\(asked - 1)"))], isMoreToCome: true)
            },
            each: { ended.append($0.request.url) })
        #expect(ended == (0..<4).map { server.url("/\($0)") })
    }

    @Test("nothing is begun from the turn on at which nothing may be")
    func heldBack() throws {
        let server = ScriptedServer { _, peer in peer.answer(body: smallFeed) }
        let client = try Client(policy: policy(concurrency: 1), userAgent: userAgent)
        let waker = client.waker
        var ended = 0
        var turnsWhenFull = 0
        var endedWhenFull: Set<Int> = []
        _ = client.visit(
            (0..<9).map { feed(server.url("/\($0)")) }, now: testNow,
            next: {
                guard ended >= 3, turnsWhenFull < 3 else { return Client.Orders() }
                turnsWhenFull += 1
                endedWhenFull.insert(ended)
                waker.wake()
                return Client.Orders(mayStart: false)
            },
            each: { _ in ended += 1 })
        #expect(endedWhenFull == [3] && ended == 9)
    }

    @Test("a visit counts its requests, its bytes and its time")
    func accounts() throws {
        let server = ScriptedServer { asked, peer in
            if asked.path == "/a" { return peer.answer("302 Found", ["Location: /b"]) }
            peer.pause(seconds: 0.02)
            peer.answer("200 OK", ["Content-Encoding: gzip"], bytes: gzippedFeed)
        }
        let visit = try visit(feed(server.url("/a"), validators: Validators(etag: "\"1\"")))
        #expect(visit.requests == 2 && visit.conditionalRequests == 2)
        #expect(visit.bytes > gzippedFeed.count && visit.bytes < gzippedFeed.count + 200)
        #expect(visit.milliseconds >= 20 && visit.finalURL == server.url("/b"))
    }

    @Test("a name that nobody has is unresolvable, a port where nobody listens unreachable")
    func nobody() throws {
        #expect(try visit(feed("http://nulle-part.invalid/")).cause == .unresolvable)
        #expect(try visit(feed("http://127.0.0.1:1/")).cause == .unreachable)
    }

    @Test("of a name's addresses only those that are allowed are used")
    func oneOfTwo() throws {
        let server = ScriptedServer { _, peer in peer.answer(body: smallFeed) }
        var strict = policy()
        // `localhost` is [::1] as well, on most hosts first.
        strict.allowPrivateAddresses = .only(["127.0.0.1:\(server.port)"])
        #expect(try visit(feed(server.url("/", host: "localhost")), strict).response != nil)
    }

    @Test("servers that answer late wait side by side")
    func late() throws {
        let servers = (0..<60).map { _ in
            ScriptedServer { _, peer in
                peer.pause(seconds: 0.2)
                peer.answer(body: smallFeed)
            }
        }
        let began = seconds()
        let all = try visits(servers.map { feed($0.url()) }, policy(concurrency: 30))
        #expect(all.allSatisfy { $0.response != nil })
        // Two rounds of 0.2 s; one after the other they would need 12 s, whatever else the machine does.
        #expect(seconds() - began < 6)
    }

    @Test("gone behind a temporary redirect is not gone for good")
    func passingGone() throws {
        let server = ScriptedServer { asked, peer in
            if asked.path == "/a" { return peer.answer("302 Found", ["Location: /b"]) }
            peer.answer(asked.path == "/c" ? "301 Moved" : "410 Gone", ["Location: /b"])
        }
        #expect(try visit(feed(server.url("/a"))).cause == .httpStatus)
        #expect(try visit(feed(server.url("/c"))).cause == .gone)
    }
}
