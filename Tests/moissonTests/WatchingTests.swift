import Foundation
import Testing

@testable import Model
@testable import Storage
@testable import moisson

private let now = "2026-11-18T06:30:00+01:00"

/// A site of one feed, as one source harvests it.
private func harvested(
    contact: String = "a@v.test", _ body: (Program, Program) async throws -> Void
) async throws {
    let site = try Program()
    try site.write(
        """
        <rss version="2.0"><channel><title>Centre</title><item><title>Une rencontre</title>
        <link>https://a.example/1</link><guid>1</guid></item></channel></rss>
        """, to: "site/feed.xml")
    try await serving([site.path("site")]) { addresses in
        let program = try Program()
        try program.write(
            """
            { "title": "T", "link": "https://v.test/", "contact": "\(contact)", "sources": [
                { "id": "a", "name": "A", "pages": [ { "url": "\(addresses[0])feed.xml", "type": "feed" } ] },
                { "id": "z", "name": "Z", "pages": [ { "url": "\(addresses[0])gone.xml", "type": "feed" } ] } ],
              "digest": { "from": "V <v@v.test>", "to": [], "smtp": "smtp://127.0.0.1:1" },
              "network": { "allowPrivateAddresses": true, "perHostDelaySeconds": 0 } }
            """, to: "feeds.json")
        let harvest = try await program.run("harvest", "--now", now)
        #expect(harvest.status == 0, "\(harvest.errors)")
        try await body(program, site)
    }
}

@Suite("Watching an installation", .serialized)
struct WatchingTests {
    @Test("status is a line a source, those that need a person first; --verbose has the inner figures")
    func status() async throws {
        try await harvested { program, _ in
            for hour in 7...16 {
                try await program.run(
                    "harvest", "--all", "--now", "2026-11-18T\(hour < 10 ? "0" : "")\(hour):30:00+01:00")
            }
            let status = try await program.run("status", "--now", "2026-11-18T17:00:00+01:00")
            let lines = status.output.split(separator: "\n")
            #expect(lines.count == 2)
            #expect(
                lines.first?.hasPrefix("! z: ") == true && lines.first?.contains("HTTP 404") == true,
                "\(status.output)")
            #expect(lines.last?.hasPrefix("  a: ") == true && lines.last?.contains("1 page, 1 items") == true)
            #expect(try await program.run("status", "-v").output.contains("next visit"))
        }
    }

    @Test(
        "--metrics is what Prometheus reads: help and type once before the samples of a name, escaped labels, no name twice"
    )
    func metrics() async throws {
        try await harvested { program, _ in
            let output = try await program.run("status", "--metrics", "--now", "2026-11-18T07:30:00+01:00")
                .output
            let samples = try checked(output)
            #expect(samples["moisson_harvest_age_seconds"]?.count == 1)
            #expect((Double(samples["moisson_harvest_age_seconds"]?.first?.value ?? "") ?? 0) > 3_500)
            #expect(samples["moisson_page_failures"]?.count == 2)
            #expect(samples["moisson_items"]?.first?.value == "1")
            #expect(samples["moisson_harvest_duration_seconds"]?.count == 1)
        }
    }

    @Test("labels are escaped")
    func labels() throws {
        var memory = PageMemory(source: "a", page: "https://a.example/?q=\"x\\y\"\n")
        memory.failures = 3
        let metrics = Metrics(
            pages: [PageHealth(memory: memory, sourceName: "A", items: 2)],
            totals: StoredTotals(
                items: 2, stories: 1, bytes: 4_096,
                deliveries: [.init(letter: "hebdo", state: .handedOver, count: 3)]), last: nil,
            now: Date(timeIntervalSince1970: 0))
        let samples = try checked(metrics.text + "\n")
        #expect(samples["moisson_page_failures"]?.first?.labels.contains(#"\"x\\y\"\n"#) == true)
        #expect(samples["moisson_deliveries"]?.first?.labels == #"letter="hebdo",state="handed over""#)
        #expect(samples["moisson_harvest_age_seconds"] == nil)
    }

    /// The samples by name; every line must be one of the text format (version 0.0.4).
    private func checked(_ text: String) throws -> [String: [(labels: String, value: String)]] {
        #expect(text.hasSuffix("\n"))
        var samples: [String: [(labels: String, value: String)]] = [:]
        var typed: [String] = []
        var helped: Set<String> = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if let help = try /# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) [^\\]+/.wholeMatch(in: line) {
                #expect(helped.insert(String(help.1)).inserted)
            } else if let type = try /# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (gauge|counter)/.wholeMatch(in: line)
            {
                #expect(!typed.contains(String(type.1)) && helped.contains(String(type.1)))
                typed.append(String(type.1))
            } else {
                let form =
                    /([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\[\\"n])*",?)+)\})? (-?[0-9.e+]+)/
                let sample = try #require(try form.wholeMatch(in: line), "\(line)")
                #expect(typed.last == String(sample.1), "\(line) stands apart from its type")
                let labels = String(sample.2 ?? "")
                #expect(
                    samples[String(sample.1)]?.contains { $0.labels == labels } != true, "\(line) comes twice"
                )
                samples[String(sample.1), default: []].append((labels, String(sample.3)))
            }
        }
        return samples
    }

    @Test("nobody harvests: status, publish and digest say so after two days, in one line, and no sooner")
    func idle() async throws {
        try await harvested { program, _ in
            for command in ["status", "publish", "digest"] {
                let early = try await program.run(command, "--now", "2026-11-20T06:00:00+01:00")
                #expect(!early.errors.contains("no harvest"), "\(early.errors)")
                let late = try await program.run(command, "--now", "2026-11-21T07:00:00+01:00")
                #expect(
                    late.errors.split(separator: "\n").filter {
                        $0.contains("no harvest has succeeded for 3 days")
                    }.count == 1, "\(command): \(late.errors)")
            }
        }
    }

    @Test("a harvest that is ended by a signal keeps what it has, says so and leaves the rest to the next")
    func ended() async throws {
        let program = try Program()
        // Nothing answers on this address for as long as the test lasts.
        try program.write(
            """
            { "title": "T", "link": "https://v.test/", "contact": "a@v.test", "sources": [
                { "id": "a", "name": "A", "pages": [ "http://127.0.0.1:\(try silentPort())/feed.xml" ] } ],
              "network": { "allowPrivateAddresses": true, "timeoutSeconds": 120 } }
            """, to: "feeds.json")
        for (signal, status) in [(SIGTERM, Int32(143)), (SIGINT, 130)] {
            let process = try program.start(["harvest", "--now", now], input: "")
            try await Task.sleep(for: .seconds(2))
            kill(process.processIdentifier, signal)
            for _ in 0..<2_000 where process.isRunning { try await Task.sleep(for: .milliseconds(10)) }
            #expect(process.terminationReason == .exit && process.terminationStatus == status)
            #expect(
                try program.text("stderr-\(process.processIdentifier)").contains("what was fetched is kept"))
            #expect(FileManager.default.contents(atPath: program.path("data/moisson.sqlite.lock")) == Data())
        }
    }

    /// A port that takes connections and never answers; it is closed with the process of the tests.
    private func silentPort() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        try withUnsafeMutableBytes(of: &address) { bytes in
            let pointer = try #require(bytes.bindMemory(to: sockaddr.self).baseAddress)
            #expect(bind(descriptor, pointer, length) == 0 && listen(descriptor, 16) == 0)
            #expect(getsockname(descriptor, pointer, &length) == 0)
        }
        return UInt16(bigEndian: address.sin_port)
    }

    @Test(
        "an output folder that was emptied is whole after the next run, letters too, and half-written files go"
    )
    func restored() async throws {
        try await harvested { program, _ in
            try await program.run("digest", "--week", "2026-W46", "--now", now)
            let before = program.files(in: "output")
            #expect(before.keys.contains("digests/2026-W46.html"))
            try FileManager.default.removeItem(atPath: program.path("output"))
            try program.write("half", to: "output/feeds/.moisson-4194999-x.atom")
            try await program.run("harvest", "--now", now)
            #expect(Set(program.files(in: "output").keys) == Set(before.keys))
            try FileManager.default.removeItem(atPath: program.path("output/index.html"))
            try await program.run("harvest", "--now", now)
            #expect(program.files(in: "output").keys.contains("index.html"))
            // A run that was killed has written the letter's page alone: a lost database would miss what it told.
            try FileManager.default.removeItem(atPath: program.path("output/digests/2026-W46.json"))
            try await program.run("publish", "--now", now)
            #expect(Set(program.files(in: "output").keys) == Set(before.keys))
        }
    }

    @Test("the example's contact is told at every harvest of others' sites, and not at one of one's own")
    func contact() async throws {
        try await harvested(contact: "veille@example.org") { program, _ in
            #expect(try await program.run("harvest", "--now", now).errors.isEmpty)
            try program.write(
                #"{ "title": "T", "link": "https://v.test/", "contact": "veille@example.org", "sources": [{"id": "a", "name": "A", "pages": ["http://127.0.0.1:9/"]}] }"#,
                to: "feeds.json")
            #expect(try await program.run("harvest", "--now", now).errors.contains("$.contact"))
        }
    }

    @Test("what servers say gives a terminal no orders; JSON keeps it as escapes")
    func terminal() async throws {
        #expect(
            "a\u{1B}]0;x\u{7}b\u{9B}31m\u{202E}c\td\n".withoutTerminalCodes
                == "a\u{FFFD}]0;x\u{FFFD}b\u{FFFD}31m\u{FFFD}c\td\n")
        let program = try Program()
        try program.write(
            "<rss version='2.0'><channel><title>a\u{9B}31mb\u{9D}c</title><item><title>x\u{9B}2J</title><link>https://a.example/</link></item></channel></rss>",
            to: "feed.xml")
        for arguments in [["inspect", "feed.xml"], ["inspect", "feed.xml", "--json"]] {
            let result = try await program.run(arguments)
            #expect(result.status == 0)
            #expect(
                !(result.output + result.errors).unicodeScalars.contains { (0x80...0x9F).contains($0.value) })
        }
    }

    @Test(
        "half-written files of commands that were killed are removed by the next, those of a living one are not"
    )
    func leftovers() async throws {
        try await harvested { program, _ in
            let dead = try program.start(["sources"], input: "")
            while dead.isRunning { try await Task.sleep(for: .milliseconds(5)) }
            try program.write("half", to: "copy.sqlite.\(dead.processIdentifier).tmp")
            try program.write("half", to: "copy.sqlite.\(getpid()).tmp")
            try program.write("half", to: ".moisson-\(dead.processIdentifier)-feeds.json")
            #expect(try await program.run("backup", "copy.sqlite").status == 0)
            #expect(try await program.run("remove", "z").status == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
            #expect(names.contains("copy.sqlite.\(getpid()).tmp"))
            #expect(!names.contains("copy.sqlite.\(dead.processIdentifier).tmp"))
            #expect(!names.contains(".moisson-\(dead.processIdentifier)-feeds.json"))
        }
    }

    @Test("short options, and a word near to a mistyped command or option")
    func commandLine() async throws {
        try await harvested { program, _ in
            let short = try await program.run(
                "status", "-q", "-v", "-c", "feeds.json", "-d", "data/moisson.sqlite", "-o", "output")
            #expect(short.status == 0)
            #expect(try await program.run("harvest", "-n", "--now", now).status == 0)
            let command = try await program.run("serach", "santé")
            #expect(
                command.status == 64 && command.errors.contains("did you mean `moisson search`?"),
                "\(command.errors)")
            let option = try await program.run("search", "santé", "--limt", "3")
            #expect(option.status == 64 && option.errors.contains("--limit"), "\(option.errors)")
        }
    }
}
