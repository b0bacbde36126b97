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
}
