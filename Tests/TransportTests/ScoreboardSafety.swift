import Foundation
import Model
import Transport

var safetyRows: [Row] {
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
            var strict = policy(timeout: 30)  // a busy machine may take its time to look up a name
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
                    && harvest.memory.lastFailure?.cause == cause
            }
        },
    ]
}
