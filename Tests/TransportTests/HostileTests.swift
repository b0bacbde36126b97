internal import Extraction
import Foundation
internal import Manners
import Model
import Testing
import Transport

/// Servers that lie, drip, flood and hang up: every one ends in a named failure, in bounded time and memory.
@Suite(.serialized) struct HostileTests {
    @Test("every hostile server ends in a named failure, in time", arguments: hostileCases)
    func battery(_ hostile: Hostile) throws {
        let server = ScriptedServer(hostile.script)
        var limits = Limits()
        limits.connectSeconds = 1
        limits.dripSeconds = 1
        let began = seconds()
        let visit = try visit(
            feed(server.url("/feed")), policy(timeout: 1.5, maximum: 3_000_000), limits: limits)
        // Twice the time: what resets plain HTTP is tried once as HTTPS.
        #expect(seconds() - began < 4)
        let failure =
            visit.failure ?? visit.response.flatMap { classify($0, expecting: .feed, requested: $0.url) }
        let cause = try #require(failure?.cause, "\(hostile.name) went through")
        #expect(hostile.causes.contains(cause), "\(hostile.name): \(failure?.detail ?? "")")
    }

    @Test("a server that takes its time before the first byte does not drip")
    func late() throws {
        let server = ScriptedServer { _, peer in
            peer.pause(seconds: 1.2)
            peer.answer(body: smallFeed)
        }
        #expect(try visit(feed(server.url()), policy(timeout: 4)).response != nil)
    }

    @Test("forty endless bodies at a time stay under 200 MB")
    func memory() throws {
        let servers = (0..<40).map { _ in ScriptedServer(endlessBody) }
        try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
        let before = try peakKilobytes()
        let policy = policy(timeout: 10, maximum: 20_000_000, concurrency: 40)
        let all = try visits(servers.map { feed($0.url()) }, policy)
        #expect(all.count == 40 && all.allSatisfy { $0.cause == .tooLarge })
        // Other suites run in this process, too: what counts is what these visits added.
        #expect(try peakKilobytes() - before < 200_000)
    }

    private func peakKilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }?.filter(\.isNumber)
        return try #require(Int(peak ?? ""))
    }
}

struct Hostile: Sendable, CustomTestStringConvertible {
    var name: String
    var causes: [VisitFailure.Cause]
    var script: ScriptedServer.Script
    var testDescription: String { name }

    init(_ name: String, _ causes: VisitFailure.Cause..., script: @escaping ScriptedServer.Script) {
        self.name = name
        self.causes = causes
        self.script = script
    }
}

let hostileCases: [Hostile] =
    redirectCases + bodyCases + lengthCases + headCases + slowCases + resetCases + statusCases

private let redirectCases = [
    Hostile("a redirect to itself", .tooManyRedirects) { asked, peer in
        peer.answer("301 Moved", ["Location: \(asked.path)"])
    },
    Hostile("two redirects to each other", .tooManyRedirects) { asked, peer in
        peer.answer("302 Found", ["Location: \(asked.path == "/a" ? "/b" : "/a")"])
    },
    Hostile("redirects without end", .tooManyRedirects) { asked, peer in
        peer.answer("307 Temporary", ["Location: \(asked.path)x"])
    },
    Hostile("a redirect to nowhere", .badRedirect) { _, peer in peer.answer("302 Found") },
    Hostile("a redirect to a file", .badRedirect) { _, peer in
        peer.answer("302 Found", ["Location: file:///etc/passwd"])
    },
    Hostile("a redirect to another protocol", .badRedirect) { _, peer in
        peer.answer("301 Moved", ["Location: gopher://127.0.0.1:25/_HELO"])
    },
    Hostile("a redirect to a script", .badRedirect) { _, peer in
        peer.answer("301 Moved", ["Location: javascript:alert(1)"])
    },
    Hostile("a redirect of a megabyte", .tooLarge) { _, peer in
        peer.answer("301 Moved", ["Location: /" + String(repeating: "a", count: 1_000_000)])
    },
    Hostile("a redirect with an endless body that leads in a circle", .tooManyRedirects) { asked, peer in
        peer.send("HTTP/1.1 302 Found\r\nLocation: \(asked.path)\r\n\r\n")
        while peer.send([UInt8](repeating: 32, count: 65_536)) {}
        peer.finish()
    },
]

private let endlessBody: ScriptedServer.Script = { _, peer in
    peer.send("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss>")
    while peer.send([UInt8](repeating: 97, count: 65_536)) {}
    peer.finish()
}

private let bodyCases = [
    Hostile("a body without end", .tooLarge, script: endlessBody),
    Hostile("chunks without end", .tooLarge) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while peer.send("1000\r\n" + String(repeating: "a", count: 4096) + "\r\n") {}
        peer.finish()
    },
    Hostile("a gzip bomb", .tooLarge) { _, peer in
        peer.answer("200 OK", ["Content-Encoding: gzip"], bytes: gzipBomb(bytes: 200_000))
    },
    Hostile("a gzip bomb without end", .tooLarge) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
        peer.send(gzipBomb(bytes: 10))
        while peer.send([UInt8](repeating: 0, count: 4096)) {}
        peer.finish()
    },
    Hostile("gzip that is cut", .badAnswer, .emptyBody, .brokenOff) { _, peer in
        peer.answer("200 OK", ["Content-Encoding: gzip"], bytes: Array(gzippedFeed.prefix(130)))
    },
    Hostile("twenty encodings at once", .wrongType) { _, peer in
        let field = "Content-Encoding: " + Array(repeating: "gzip", count: 20).joined(separator: ", ")
        peer.answer("200 OK", [field], bytes: gzippedFeed)
    },
    Hostile("an empty body", .emptyBody) { _, peer in peer.answer() },
    Hostile("a body of blanks", .emptyBody) { _, peer in peer.answer(body: " \n\t ") },
    Hostile("a PDF in place of a feed", .wrongType) { _, peer in peer.answer(body: "%PDF-1.7 …") },
    Hostile("noise in place of a feed", .wrongType) { _, peer in
        peer.answer(bytes: (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 151 >> 3) })
    },
]

private let lengthCases = [
    Hostile("a length that promises more", .brokenOff) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("a length that promises less", .brokenOff) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("a length beyond all limits", .tooLarge) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 999999999999999\r\n\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("a length that is no number", .badAnswer) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("a chunk whose length is no number", .brokenOff) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("a chunk that is cut", .brokenOff) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFF\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("chunks without the last", .brokenOff) { _, peer in
        let length = String(smallFeed.utf8.count, radix: 16)
        peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\(length)\r\n\(smallFeed)\r\n")
        peer.finish()
    },
    Hostile("a chunk larger than any number", .brokenOff, .badAnswer) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n" + smallFeed)
        peer.finish()
    },
]

private let headCases = [
    Hostile("a hundred thousand headers", .tooLarge) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\n")
        for number in 0..<100_000 where !peer.send("X-\(number): a\r\n") { break }
        peer.send("\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("a header of a megabyte", .tooLarge) { _, peer in
        peer.answer("200 OK", ["X-Long: " + String(repeating: "a", count: 1_000_000)], body: smallFeed)
    },
    Hostile("go on, go on, go on", .tooLarge) { _, peer in
        while peer.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n") {}
        peer.finish()
    },
    Hostile("no header at all", .badAnswer) { _, peer in
        peer.send(smallFeed)
        peer.finish()
    },
    Hostile("a status that is no number", .badAnswer) { _, peer in
        peer.send("HTTP/1.1 OK\r\n\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("a version of the future", .badAnswer) { _, peer in
        peer.send("HTTP/7.3 200 OK\r\n\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("a zero in a header", .badAnswer) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nETag: \"a\0b\"\r\n\r\n" + smallFeed)
        peer.finish()
    },
    Hostile("a TLS alert", .badAnswer, .brokenOff) { _, peer in
        peer.send([0x15, 3, 3, 0, 2, 2, 40])
        peer.finish()
    },
]

private let slowCases = [
    Hostile("silence", .timeout, .tooSlow) { _, peer in peer.waitForGoodbye() },
    Hostile("a head in drips", .timeout, .tooSlow) { _, peer in
        for byte in "HTTP/1.1 200 OK\r\nX-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".utf8 {
            guard peer.send([byte]) else { break }
            peer.pause(seconds: 0.1)
        }
        peer.finish()
    },
    Hostile("a body in drips", .timeout, .tooSlow) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\n\r\n")
        for byte in smallFeed.utf8 {
            guard peer.send([byte]) else { break }
            peer.pause(seconds: 0.1)
        }
        peer.finish()
    },
    Hostile("a body that stops", .timeout, .tooSlow) { _, peer in
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>")
        peer.waitForGoodbye()
    },
]

private let resetCases =
    [
        "", "HT", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nETag: \"a", "HTTP/1.1 200 OK\r\nETag: \"a\"\r\n",
        "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n<rss>",
        "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n",
        "HTTP/1.1 301 Moved\r\nLocation: /x\r\nContent-Length: 9\r\n\r\n<a",
    ].enumerated().map { number, sent in
        Hostile("a reset at stage \(number + 1)", .brokenOff) { _, peer in
            peer.send(sent)
            // Let it be read before the reset throws it away.
            peer.pause(seconds: 0.02)
            peer.reset()
        }
    }

private let statusCases = [
    ("204 No Content", VisitFailure.Cause.badAnswer), ("206 Partial Content", .badAnswer),
    ("205 Reset Content", .badAnswer), ("300 Multiple Choices", .badAnswer), ("304 Not Modified", .badAnswer),
    ("401 Unauthorized", .httpStatus), ("404 Not Found", .httpStatus), ("407 Proxy", .httpStatus),
    ("410 Gone", .gone), ("418 Teapot", .httpStatus), ("429 Too Many", .tooManyRequests),
    ("500 Oops", .httpStatus), ("503 Down", .httpStatus), ("999 Denied", .httpStatus),
].map { status, cause in Hostile("status \(status)", cause) { _, peer in peer.answer(status) } }

/// A deflate stream of one dynamic block whose codes for "258 times the same again" are two zero bits: 1,032 to 1.
private func gzipBomb(bytes count: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(0b1, 1)  // the last block
    bits.write(2, 2)  // dynamic
    bits.write(29, 5)  // 286 literal and length codes
    bits.write(0, 5)  // 1 distance code
    bits.write(14, 4)  // 18 code length codes, in this order:
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1] {
        bits.write(symbol == 18 ? 1 : symbol == 1 || symbol == 2 ? 2 : 0, 3)
    }
    // Huffman codes: 18 is 0, 1 is 10, 2 is 11. Literal 0 and the end have two bits, length 258 and distance 1 one.
    bits.code("11")
    bits.code("0")
    bits.write(138 - 11, 7)
    bits.code("0")
    bits.write(117 - 11, 7)
    bits.code("11")
    bits.code("0")
    bits.write(28 - 11, 7)
    bits.code("10")
    bits.code("10")
    bits.code("10")  // a literal zero; from here on zero bits repeat it
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + bits.bytes + [UInt8](repeating: 0, count: count)
}

private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var count = 0

    mutating func write(_ value: Int, _ width: Int) {
        for bit in 0..<width { push(value >> bit & 1) }
    }

    /// Huffman codes go out with their first bit first.
    mutating func code(_ text: String) { for bit in text { push(bit == "1" ? 1 : 0) } }

    private mutating func push(_ bit: Int) {
        if count % 8 == 0 { bytes.append(0) }
        bytes[bytes.count - 1] |= UInt8(bit << (count % 8))
        count += 1
    }
}
