internal import Calendar
import Foundation
import Glibc
import Testing

@testable import moisson

@Suite("serve")
struct ServeTests {
    @Test("a file comes with its media type, its length and validators")
    func file() throws {
        let site = try Site(["feed.atom": "<feed/>", "digests/2026-W47.eml": "From: a@example.org\r\n\r\n"])
        let answer = site.get("/feed.atom")
        #expect(answer.status == 200)
        #expect(answer.body == Array("<feed/>".utf8))
        #expect(answer.headers["Content-Type"] == "application/atom+xml; charset=utf-8")
        #expect(answer.headers["Content-Length"] == "7")
        #expect(answer.headers["ETag"]?.hasPrefix("\"") == true)
        #expect(answer.headers["Last-Modified"]?.hasSuffix(" GMT") == true)
        #expect(site.get("/digests/2026-W47.eml?a=b").headers["Content-Type"] == "message/rfc822")
    }

    @Test(
        "every output has its media type",
        arguments: [
            ("feed.rss", "application/rss+xml; charset=utf-8"),
            ("agenda.ics", "text/calendar; charset=utf-8"),
            ("feed.json", "application/feed+json; charset=utf-8"), ("status.json", "application/json"),
            ("sources.opml", "text/x-opml; charset=utf-8"), ("index.html", "text/html; charset=utf-8"),
            ("style.css", "text/css; charset=utf-8"), ("2026-W47.txt", "text/plain; charset=utf-8"),
            ("atom.xml", "application/xml"), ("PLAQUETTE.PDF", "application/pdf"), ("a.png", "image/png"),
            ("photo.JPG", "image/jpeg"), ("sans-ending", "application/octet-stream"),
        ])
    func types(name: String, type: String) {
        #expect(MediaType(ofFile: name).text == type)
    }

    @Test("either validator gives 304 without a body, a stale one the file")
    func conditional() throws {
        let site = try Site(["index.html": "<p>Bonjour</p>"])
        let first = site.get("/")
        let tag = try #require(first.headers["ETag"])
        let date = try #require(first.headers["Last-Modified"])
        for answer in [
            site.get("/", tags: tag), site.get("/", tags: "\"other\", W/" + tag), site.get("/", tags: "*"),
            site.get("/", since: date), site.get("/", tags: tag, since: "Mon, 01 Jan 2001 00:00:00 GMT"),
        ] {
            #expect(answer.status == 304)
            #expect(answer.body.isEmpty)
            #expect(answer.headers["ETag"] == tag)
        }
        #expect(site.get("/", tags: "\"other\"").status == 200)
        #expect(site.get("/", since: "Mon, 01 Jan 2001 00:00:00 GMT").status == 200)
        #expect(site.get("/", tags: "\"other\"", since: date).status == 200)
        #expect(site.get("/", since: "yesterday").status == 200)
    }

    @Test("a changed file has another tag, even in the same second and of the same length")
    func changed() throws {
        let site = try Site(["index.html": "<p>un</p>"])
        let tag = site.get("/").headers["ETag"]
        try site.write("index.html", "<p>on</p>")
        #expect(site.get("/").headers["ETag"] != tag)
    }

    @Test("text is compressed for those who accept it, and only when that makes it smaller")
    func compression() throws {
        let text = String(repeating: "<p>La politique de la ville</p>", count: 100)
        let site = try Site(["index.html": text, "short.html": "a", "plaquette.pdf": text])
        let plain = site.get("/")
        let zipped = site.get("/", encoding: "deflate, gzip;q=0.8")
        #expect(zipped.headers["Content-Encoding"] == "gzip")
        #expect(zipped.body.starts(with: [0x1F, 0x8B]))
        #expect(zipped.body.count < 200)
        #expect(zipped.headers["Content-Length"] == String(zipped.body.count))
        #expect(zipped.headers["ETag"] != plain.headers["ETag"])
        #expect(site.get("/", tags: zipped.headers["ETag"], encoding: "gzip").status == 304)
        #expect(site.get("/", encoding: "gzip;q=0").headers["Content-Encoding"] == nil)
        #expect(site.get("/", encoding: "br").headers["Content-Encoding"] == nil)
        #expect(site.get("/short.html", encoding: "gzip").headers["Content-Encoding"] == nil)
        #expect(site.get("/plaquette.pdf", encoding: "gzip").headers["Content-Encoding"] == nil)
    }

    @Test("a folder shows its index, and is redirected to when its slash is missing")
    func folders() throws {
        let site = try Site(["actualites/index.html": "A", "feed/index.rss": "<rss/>", "-Agenda-.html": "B"])
        #expect(site.get("/actualites/").body == Array("A".utf8))
        #expect(site.get("/actualites").headers["Location"] == "/actualites/")
        #expect(site.get("/feed/").headers["Content-Type"] == "application/rss+xml; charset=utf-8")
        #expect(site.get("/-Agenda-").body == Array("B".utf8))
        #expect(site.get("/").status == 404)
    }

    @Test("percent signs in an address mean their bytes")
    func percent() throws {
        let site = try Site(["été 2026.html": "A"])
        #expect(site.get("/%C3%A9t%C3%A9%202026.html").status == 200)
    }

    @Test(
        "nothing outside the folder and nothing hidden is shown",
        arguments: [
            "/../secret.txt", "/%2e%2e/secret.txt", "/a/../../secret.txt", "/..%2fsecret.txt", "/.git/config",
            "/%2Egit/config", "//etc/passwd", "/link.txt", "/folder", "/folder/secret.txt",
            "/index.html%00.txt",
            "secret.txt", "", "*", "http://127.0.0.1/index.html", "/%zz", "/index.html/",
        ])
    func traversal(target: String) throws {
        let site = try Site(
            ["site/index.html": "A", "site/.git/config": "B", "secret.txt": "C"], folder: "site")
        try site.link("site/link.txt", to: "secret.txt")
        try site.link("site/folder", to: ".")
        #expect(site.get("/index.html").status == 200)
        #expect(site.get(target).status == 404)
    }

    @Test("HEAD tells what GET would, without the body; other methods are refused")
    func methods() throws {
        let site = try Site(["index.html": "Bonjour"])
        var head = site.ask("HEAD", "/")
        #expect(head.body.isEmpty)
        head.body = Array("Bonjour".utf8)
        #expect(head == site.get("/"))
        #expect(site.ask("POST", "/").status == 405)
        #expect(site.ask("DELETE", "/").headers["Allow"] == "GET, HEAD")
    }

    @Test("there is no site where there is no folder")
    func noFolder() {
        #expect(StaticSite(folder: #filePath) == nil)
        #expect(throws: ServeFailure.noFolder(path: "/no/such/folder")) {
            _ = try FolderServers([ServedFolder(path: "/no/such/folder", port: 0)])
        }
    }

    @Test("HTTP dates are written as RFC 9110 says")
    func dates() {
        #expect(Date(wholeSeconds: 784_111_777).httpDate == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(Date(wholeSeconds: 0).httpDate == "Thu, 01 Jan 1970 00:00:00 GMT")
        #expect(Date(wholeSeconds: 1_794_787_200).httpDate == "Mon, 16 Nov 2026 00:00:00 GMT")
    }

    @Test("over HTTP, several folders answer on ports of their own, and a connection carries many requests")
    func live() async throws {
        let (a, b) = (try Site(["index.html": "Site A"]), try Site(["index.html": "Site B"]))
        let folders = [a, b].map { ServedFolder(path: $0.path, port: 0) }
        try await withServer(folders) { addresses in
            #expect(addresses.count == 2)
            let connection = try Connection(to: addresses[1])
            let first = try connection.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(first.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(first.hasSuffix("\r\n\r\nSite B"))
            let tag = try #require(b.get("/").headers["ETag"])
            let date = try #require(b.get("/").headers["Last-Modified"])
            #expect(first.contains("\r\nETag: \(tag)\r\n"))
            #expect(first.contains("\r\nLast-Modified: \(date)\r\n"))
            #expect(first.contains("\r\nDate: "))
            let second = try connection.ask("GET / HTTP/1.1\r\nHost: a\r\nIf-Modified-Since: \(date)\r\n\r\n")
            #expect(second.hasPrefix("HTTP/1.1 304 Not Modified\r\n"))
            let third = try connection.ask("HEAD /no HTTP/1.1\r\nHost: a\r\nIf-None-Match: \(tag)\r\n\r\n")
            #expect(third.hasPrefix("HTTP/1.1 404 Not Found\r\n"))
            #expect(third.hasSuffix("\r\n\r\n"))
            #expect(try Connection(to: addresses[0]).ask("GET / HTTP/1.1\r\n\r\n").hasSuffix("Site A"))
        }
    }

    @Test("a port that is taken is told, with its number")
    func takenPort() async throws {
        let site = try Site(["index.html": "A"])
        try await withServer([ServedFolder(path: site.path, port: 0)]) { addresses in
            let port = try #require(addresses[0].split(separator: ":").last.flatMap { UInt16($0.dropLast()) })
            let failure = await #expect(throws: ServeFailure.self) {
                try await FolderServers([ServedFolder(path: site.path, port: port)]).run { _ in }
            }
            guard case .cannotListen(let told, _)? = failure else { throw try #require(failure) }
            #expect(told == port)
        }
    }

    @Test("the sample sites answer every link of their listings")
    func samples() throws {
        let root = #filePath.components(separatedBy: "/Tests/moissonTests/")[0] + "/Examples/centres/"
        let paths = [
            "inter-centres": [
                "/actualites/", "/actualites/page/2/", "/aller-vers-une-journee-regionale-a-besancon/",
            ],
            "tramontane": ["/", "/feed/"],
            "houblonniere": ["/atom.xml", "/2026/emploi-des-femmes-colmar.html"],
            "saline": ["/-Actualites-", "/Aller-vers-les-habitants-une-journee-regionale"],
            "estuaire": ["/agenda.html", "/agenda-2.html", "/rdv/habiter-un-quartier-rural.html"],
            "filaos": ["/feed.json"],
        ]
        for (name, asked) in paths {
            let site = try #require(StaticSite(folder: root + name))
            for path in asked {
                #expect(
                    site.answer(StaticSite.Question(method: "GET", target: path)).status == 200,
                    "\(name)\(path)")
            }
        }
    }
}

/// A folder of files that goes away with the test.
private final class Site: Sendable {
    let path: String
    private let base: String
    private let site: StaticSite

    init(_ files: [String: String], folder: String = "") throws {
        base = FileManager.default.temporaryDirectory.path + "/moisson-serve-" + UUID().uuidString
        path = base + "/" + folder
        for (name, text) in files {
            let file = base + "/" + name
            try FileManager.default.createDirectory(
                atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try text.write(toFile: file, atomically: false, encoding: .utf8)
        }
        site = try #require(StaticSite(folder: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: base) }

    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: base + "/" + name, atomically: true, encoding: .utf8)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: base + "/" + name, withDestinationPath: base + "/" + target)
    }

    func get(
        _ target: String, tags: String? = nil, since: String? = nil, encoding: String? = nil
    ) -> StaticSite.Answer {
        site.answer(
            StaticSite.Question(
                method: "GET", target: target, ifNoneMatch: tags, ifModifiedSince: since,
                acceptEncoding: encoding))
    }

    func ask(_ method: String, _ target: String) -> StaticSite.Answer {
        site.answer(StaticSite.Question(method: method, target: target))
    }
}

private func withServer(
    _ folders: [ServedFolder], _ body: @escaping @Sendable ([String]) async throws -> Void
) async throws {
    let (addresses, ready) = AsyncStream.makeStream(of: [String].self)
    let servers = try FolderServers(folders)
    let server = Task { try await servers.run { ready.yield($0) } }
    for await found in addresses {
        try await body(found)
        break
    }
    server.cancel()
    try await server.value
}

/// One TCP connection on which requests follow one another.
private final class Connection {
    private let descriptor: Int32

    init(to address: String) throws {
        let port = try #require(address.split(separator: ":").last.flatMap { UInt16($0.dropLast()) })
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                connect(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
    }

    deinit { close(descriptor) }

    /// Sends a request and reads until head and body are there.
    func ask(_ request: String) throws -> String {
        let bytes = Array(request.utf8)
        try #require(send(descriptor, bytes, bytes.count, 0) == bytes.count)
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !isWhole(answer, isHead: request.hasPrefix("HEAD")) {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            try #require(count > 0)
            answer += buffer[..<count]
        }
        return String(decoding: answer, as: UTF8.self)
    }

    private func isWhole(_ answer: [UInt8], isHead: Bool) -> Bool {
        let text = String(decoding: answer, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return false }
        if isHead || text.hasPrefix("HTTP/1.1 304") { return true }
        let length = text.components(separatedBy: "Content-Length: ").dropFirst().first?.prefix {
            $0.isNumber
        }
        return text[end.upperBound...].utf8.count == length.flatMap { Int($0) } ?? 0
    }
}
