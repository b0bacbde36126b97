internal import Model
import Testing
internal import Text

@testable import Extraction

private let disguises: [(String, VisitFailure.Cause)] = [
    ("<html><head><title>Un instant…</title>", VisitFailure.Cause.botChallenge),
    ("<html><title>Attention Required! | Cloudflare</title>", .botChallenge),
    ("<html><script>window._cf_chl_opt={}</script>", .botChallenge),
    ("<html><title>Vérification de sécurité</title>", .botChallenge),
    ("<html><title>Centre</title><p>Merci de prouver que vous n’êtes pas un robot.</p>", .botChallenge),
    ("<html><title>Patience</title><noscript>This site uses a proof-of-work check</noscript>", .botChallenge),
    (
        "<html><title>Centre</title>" + String(repeating: "<a href=/n>Note</a>", count: 5)
            + "<form>Vous n'êtes pas un robot ? <input></form>", .notAFeed
    ),
    ("<!DOCTYPE html><title>Page non trouv&eacute;e - Centre</title>", .errorPage),
    ("<html><title>Centre</title><h1>Page introuvable</h1>", .errorPage),
    ("<html><title>WordPress &rsaquo; Erreur</title>", .errorPage),
    ("<br />\n<b>Fatal error</b>: Uncaught Error in /home/www/index.php", .errorPage),
    ("<html><h1>Error establishing a database connection</h1>", .errorPage),
    ("<html><title>Site en maintenance</title>", .errorPage),
    ("Site en maintenance, revenez demain", .errorPage),
    (
        "<html><title>Se connecter ‹ Centre — WordPress</title><form><input type=\"password\">",
        .loginPage
    ),
    ("<html><title>Avant d’accéder à Google</title>", .notAFeed),
    ("<html><title>Avant d'accéder à Google</title>", .consentPage),
    ("<html><title>exemple.fr</title>This domain is for sale", .parked),
    ("<html><p>Ce nom de domaine a expiré</p>", .parked),
    ("<html><title>Centre de ressources</title><a href=/>Accueil</a>", .notAFeed),
    ("<?xml version='1.0'?><urlset><url/></urlset>", .notAFeed),
    ("{\"code\":\"rest_no_route\"}", .notAFeed),
    ("Bonjour", .notAFeed), ("  \u{FEFF} \n", .emptyBody), ("", .emptyBody),
    ("%PDF-1.7", .wrongType), ("GIF89a", .wrongType),
    ("<rss><channel><item><title>Rencon", .brokenOff), ("<feed xmlns='a'><entry>", .brokenOff),
    ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\"", .brokenOff),
]

@Suite struct AnswerTests {
    @Test(
        "what comes in place of a feed is named",
        arguments: disguises)
    func inPlaceOfFeed(body: String, cause: VisitFailure.Cause) {
        #expect(look(body, .feed)?.cause == cause)
    }

    @Test(
        "a feed is one in any dress",
        arguments: [
            "<rss version='2.0'><channel/></rss>", "\u{FEFF}<?xml version='1.0'?>\n<!-- a --><feed></feed>",
            "<?xml version='1.0'?><rdf:RDF></rdf:RDF>",
            "<?xml-stylesheet?><atom:feed></atom:feed>\n<!-- cache -->",
            "<br /><b>Warning</b>: mysql<br /><?xml version='1.0'?><rss></rss>", "<RSS></RSS>",
            "<rss/></rss>",
            "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}",
            "<rss><channel><title>Page introuvable, 404, maintenance</title></channel></rss>  ",
        ])
    func feeds(body: String) {
        #expect(look(body, .feed) == nil)
        #expect(look(body, .anything) == nil)
    }

    @Test(
        "an item that only says that there is nothing is told from one that has news",
        arguments: [
            ("Aucun événement à venir", true), ("Pas d’actualité pour le moment", true),
            ("No upcoming events", true),
            ("Aucune publication n'a autant compté pour les équipes de quartier cette année", false),
            ("Rencontre : aucun résultat sans les habitants", false), ("Agenda", false),
        ])
    func placeholder(title: String, isNothing: Bool) {
        var entry = Entry(id: "1")
        entry.title = title
        #expect(entry.saysThatNothingIsThere == isNothing)
    }

    @Test("a feed in UTF-16 is one, with and without a byte order mark")
    func wide() {
        for mark in [[0xFF, 0xFE], []] as [[UInt8]] {
            let body = mark + "<rss></rss>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            #expect(classify(Response(url: "u", body: body), expecting: .feed, requested: "u") == nil)
        }
    }

    @Test("a feed that never has its end is taken as it is in the end")
    func neverEnds() {
        let response = Response(url: "u", body: Array("<rss><channel><item>".utf8))
        #expect(classify(response, expecting: .feed, requested: "u", failures: 2)?.cause == .brokenOff)
        #expect(classify(response, expecting: .feed, requested: "u", failures: 3) == nil)
    }

    @Test("a listing with a members' form, a cookie banner and a captcha for its newsletter is a listing")
    func healthyListing() {
        let items = (0..<15).map { "<article><h2><a href='/\($0)'>Rencontre \($0)</a></h2></article>" }
            .joined()
        let body =
            "<!doctype html><title>Actualités du centre</title><script src='/cdn-cgi/challenge-platform/x.js'></script>"
            + "<form class='g-recaptcha' data-x><input type='password'></form><h1>Nos actualités</h1>" + items
            + "<div id='cookies'>Nous respectons votre vie privée</div><p>Formation : le site est en maintenance</p>"
        #expect(look(body, .html) == nil)
        #expect(look(body, .anything) == nil)
    }

    @Test("a listing of three rencontres with a captcha and a closed service is a listing too")
    func smallListing() {
        let items = (0..<3).map { "<article><a href='/\($0)'>Rencontre \($0)</a></article>" }.joined()
        let body =
            "<html><title>Agenda : l'emploi introuvable ?</title><div class='g-recaptcha' data-x></div>"
            + "<p>Le service est en maintenance, internal server error</p>" + items
        #expect(look(body, .html) == nil)
    }

    @Test("to be led to a login page is to be refused, whatever its title")
    func ledToLogin() {
        let body = Array("<html><title>Centre</title><form><input type='password'></form>".utf8)
        let response = Response(url: "https://e.fr/wp-login.php?redirect=x", body: body)
        #expect(classify(response, expecting: .html, requested: "https://e.fr/liste")?.cause == .loginPage)
    }

    @Test("an error answer tells its title and whether it is a challenge")
    func errors() {
        let page = classifyError(Array("<html><title> Trop  de\nvisites </title></html>".utf8))
        #expect(page.words == "Trop de visites" && !page.isChallenge)
        #expect(classifyError(Array("<title>Just a moment...</title>".utf8)).isChallenge)
    }

    @Test("a hundred kilobytes of anything is looked at in no time")
    func large() {
        for text in ["<", "<a ", "<title", "&", "<h1>x", "<!doctype html><p>"] {
            let body = Array(String(repeating: text, count: 100_000 / text.utf8.count).utf8)
            _ = classify(
                Response(url: "https://e.fr/", body: body), expecting: .html, requested: "https://e.fr/")
        }
    }

    @Test(
        "bytes and outline give one answer by one list of words",
        arguments: [
            ("Page introuvable", WrongAnswer.notFound), ("Vérification de sécurité", .challenge),
            ("Un instant…", .challenge), ("Site en construction", .maintenance),
            ("Une erreur est survenue", .serverError), ("Vos choix concernant les cookies", .consent),
        ])
    func oneClassifier(heading: String, answer: WrongAnswer) {
        let html = "<html><head><title>\(heading)</title></head><body><h1>\(heading)</h1></body></html>"
        let snapshot = PageSnapshot(Array(html.utf8)[...])
        #expect(snapshot.wrongAnswer(finalURL: "https://e.fr/x", requested: "https://e.fr/x") == answer)
        let outline = Outline(document(html))
        let plain = heading.folded
        #expect(outline.wrongAnswer(title: plain, heading: plain, entries: 0) == answer)
        #expect(look(html, .html)?.cause == answer.cause)
    }

    @Test("an item's own page may be about an instant, a maintenance or an error")
    func itemsOfThatName() {
        for title in [
            "Un instant avec la maire", "Maintenance des ascenseurs : la charte", "Erreur d'aiguillage",
        ] {
            let menu = (0..<12).map { "<a href=/\($0)>Rubrique \($0)</a>" }.joined()
            let body = "<!doctype html><title>\(title)</title>\(menu)<h1>\(title)</h1><p>Un récit.</p>"
            #expect(look(body, .html) == nil, "\(title)")
        }
    }

    @Test("every wrong answer has its own words for people")
    func descriptions() {
        #expect(Set(WrongAnswer.allCases.map(\.description)).count == WrongAnswer.allCases.count)
    }

    private func look(_ body: String, _ expecting: Extraction.Expectation) -> VisitFailure? {
        classify(
            Response(url: "https://e.fr/x", body: Array(body.utf8)), expecting: expecting,
            requested: "https://e.fr/x")
    }
}
