import Foundation
internal import Model
import Testing

@testable import Manners

@Suite struct ScheduleRobotsTests {
    @Test("the longest match decides, Allow at a tie, wildcards count by their length")
    func longest() {
        let text = robots(
            "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/*.pdf$\nDisallow: /t\nAllow: /t\nDisallow: /*?s="
        )
        let cases = [
            ("/", true), ("/a", false), ("/abc", false), ("/a/b", true), ("/a/b/c", true),
            ("/a/b/x.pdf", false),
            ("/a/b/x.pdf?y", true), ("/t", true), ("/x?s=1", false), ("/robots.txt", true),
        ]
        for (path, isAllowed) in cases {
            #expect(text.rules.allow(path) == isAllowed, "\(path)")
        }
    }

    @Test("our own groups are taken together and instead of *")
    func groups() {
        let text = robots(
            """
            User-agent: *
            Disallow: /

            User-Agent: AutreRobot
            User-agent: Moisson/2.0
            Disallow: /prive # fermé
            Crawl-delay: 2,5
            Sitemap: https://e.fr/sitemap.xml

            user-agent: moisson
            Disallow: /archive
            """)
        #expect(text.rules.map(\.path) == ["/prive", "/archive"])
        #expect(text.crawlDelaySeconds == 2.5)
    }

    @Test("a name that only begins like ours is another's")
    func otherNames() {
        #expect(robots("User-agent: moissonneuse\nDisallow: /").rules.isEmpty)
        #expect(robots("User-agent: moi\nDisallow: /").rules.isEmpty)
    }

    @Test(
        "an empty Disallow allows; a broken file forbids nothing; byte order marks and line ends do not matter"
    )
    func oddFiles() {
        #expect(robots("User-agent: *\nDisallow:").rules.isEmpty)
        #expect(robots("<html><title>Accueil</title>Disallow: /</html>").rules.isEmpty)
        #expect(robots("\u{FEFF}User-agent: *\r\nDisallow: /a\r\rDisallow: /b").rules.count == 2)
    }

    @Test("escapes are compared as what they stand for")
    func escapes() {
        let text = robots(
            "User-agent: *\nDisallow: /caf%C3%A9\nDisallow: /a%2Fb\nDisallow: /%7Ecentre\nDisallow: /été")
        for path in ["/caf%c3%a9", "/café", "/a%2fb", "/~centre", "/%C3%A9t%C3%A9"] {
            #expect(!text.rules.allow(path), "\(path)")
        }
        #expect(text.rules.allow("/a/b"))
    }

    @Test("a pattern of many stars takes no time")
    func stars() {
        let text = robots("User-agent: *\nDisallow: /" + String(repeating: "*a", count: 300) + "$")
        let path = "/" + String(repeating: "a", count: 300) + "b"
        #expect(text.rules.allow(path))
    }

    @Test("rules hold a day, an error an hour; after a month of errors the file counts as missing")
    func memory() {
        let now = Date(timeIntervalSince1970: 1_731_906_000)
        let good = RobotsMemory(origin: "https://e.fr", fetched: now, status: 200)
        #expect(
            good.isFresh(at: now.addingTimeInterval(86_399))
                && !good.isFresh(at: now.addingTimeInterval(86_400)))
        var bad = RobotsMemory(origin: "https://e.fr", fetched: now, status: 503)
        #expect(!bad.isFresh(at: now.addingTimeInterval(3600)))
        bad.unreachableSince = now
        #expect(bad.refusal(of: "/", now: now)?.cause == .robotsUnreachable)
        #expect(bad.refusal(of: "/", now: now.addingTimeInterval(31 * 86_400)) == nil)
    }

    @Test("behind a robots.txt that no network leads to, the failure is the network's")
    func noNetwork() {
        let now = Date(timeIntervalSince1970: 1_731_906_000)
        let none = RobotsMemory(
            origin: "https://e.fr", fetched: now, status: 0,
            failure: VisitFailure(.unresolvable, detail: "Could not resolve host: e.fr"))
        let refusal = none.refusal(of: "/liste", now: now)
        #expect(refusal?.cause == .unresolvable)
        #expect(refusal?.detail == "https://e.fr/robots.txt: Could not resolve host: e.fr")
        let odd = RobotsMemory(
            origin: "https://e.fr", fetched: now, status: 0, failure: VisitFailure(.badAnswer))
        #expect(odd.refusal(of: "/liste", now: now)?.cause == .robotsUnreachable)
    }

    private func robots(_ text: String) -> RobotsText { RobotsText(Array(text.utf8), product: "moisson") }
}
