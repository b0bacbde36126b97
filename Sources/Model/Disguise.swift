/// What a page is known, or said, to be.
package enum Expectation: Sendable { case feed, html, anything }

/// So many failures in a row make us take a feed without its end as it is: it never has one.
private let truncationPatience = 3
/// What is looked at of a page: heads and scripts of real pages reach 60 KB before the first words.
private let lookedAtBytes = 200_000

/// Why a whole answer with status 200 is not the page that was asked for; nil when it is.
///
/// A page that becomes something else is a failure of the visit, never "no news". `failures` are those in a row before this visit.
package func classify(
    _ response: Response, expecting: Expectation, requested: String, failures: Int = 0
) -> VisitFailure? {
    let body = response.body[...]
    guard let first = body.first(where: { !isBlankOrMark($0) }) else { return fail(.emptyBody, response) }
    if let type = binaryType(response) { return fail(.wrongType, response, type) }
    if hasFeedRoot(body) {
        return isCut(body, failures) ? fail(.brokenOff, response, "it ends in the middle") : nil
    }
    let page = PageLook(body)
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        return classifyJSON(response, expecting, failures: failures)
    }
    if let cause = page.disguise(finalURL: response.url, requested: requested) {
        return fail(cause, response, page.title)
    }
    if page.isHTML { return expecting == .feed ? fail(.notAFeed, response, page.title) : nil }
    if expecting == .html, !page.hasMarkup { return fail(.wrongType, response, response.contentType ?? "") }
    return expecting == .feed ? fail(.notAFeed, response, response.contentType ?? "") : nil
}

/// What the body of an error answer gives away: a bot challenge, and the server's own words in its title.
package func classifyError(_ body: [UInt8]) -> (isChallenge: Bool, words: String) {
    let page = PageLook(body[...])
    return (page.isChallenge, page.title)
}

private func fail(_ cause: VisitFailure.Cause, _ response: Response, _ detail: String = "") -> VisitFailure {
    VisitFailure(cause, status: response.status, detail: detail)
}

// MARK: Feeds

private let feedRoots = ["rss", "feed", "rdf", "channel"]

/// Whether the first element, or the first after what a broken site prints before it, is a feed's.
private func hasFeedRoot(_ body: ArraySlice<UInt8>) -> Bool {
    let head = narrowed(body.prefix(16_384))
    var index = head.startIndex
    while let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
        index = open + 1
        let name = elementName(head, from: index)
        if name == "html" || name == "body" || name == "head" { return false }
        if feedRoots.contains(name) { return true }
    }
    return false
}

/// The local name in lower case of the start tag whose name begins at `start`; empty for anything else.
private func elementName(_ bytes: [UInt8], from start: Int) -> String {
    var name: [UInt8] = []
    for byte in bytes[start...].prefix(40) {
        if byte == UInt8(ascii: ":") {
            name = []
        } else if isLetter(byte) {
            name.append(byte | 0x20)
        } else {
            break
        }
    }
    return String(decoding: name, as: UTF8.self)
}

/// Whether an XML feed lacks the end tag of its root: cut by a lying length or by a script that died.
private func isCut(_ body: ArraySlice<UInt8>, _ failures: Int) -> Bool {
    if failures >= truncationPatience { return false }
    let tail = narrowed(body.suffix(4_096))
    let ends = feedRoots.map { Array($0.utf8) }
    var index = tail.startIndex
    while let open = tail[index...].firstIndex(of: UInt8(ascii: "<")) {
        index = open + 1
        guard index < tail.endIndex, tail[index] == UInt8(ascii: "/") else { continue }
        if ends.contains(Array(elementName(tail, from: index + 1).utf8)) { return false }
    }
    return true
}

private func classifyJSON(_ response: Response, _ expecting: Expectation, failures: Int) -> VisitFailure? {
    let head = String(decoding: response.body.prefix(4_096), as: UTF8.self)
    let isFeed = head.contains("jsonfeed.org/version") || holds(response.body, "\"items\"")
    guard isFeed else {
        return expecting == .html
            ? fail(.wrongType, response, "JSON") : fail(.notAFeed, response, String(head.prefix(120)))
    }
    let last = response.body.last { !isBlankOrMark($0) }
    let isWhole = last == UInt8(ascii: "}") || last == UInt8(ascii: "]")
    return isWhole || failures >= truncationPatience
        ? nil : fail(.brokenOff, response, "it ends in the middle")
}

// MARK: Other types

private let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"), ([0x50, 0x4B, 3, 4], "ZIP"), ([0x1F, 0x8B], "gzip"),
    (Array("RIFF".utf8), "RIFF"), (Array("ID3".utf8), "MP3"), ([0xD0, 0xCF, 0x11, 0xE0], "Office"),
]

/// The name of a type that holds no text, told by the first bytes: declared types are wrong too often.
private func binaryType(_ response: Response) -> String? {
    let body = response.body
    if let known = signatures.first(where: { body.starts(with: $0.0) }) { return known.1 }
    let head = narrowed(body.prefix(512)[...])
    let controls = head.count { $0 < 9 || ($0 > 13 && $0 < 32) }
    return controls * 20 > head.count ? response.contentType ?? "binary" : nil
}

/// UTF-16 and UTF-32 without their zeros, others as they are; enough to find tags.
private func narrowed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let head = bytes.prefix(64)
    return head.count { $0 == 0 } * 3 > head.count ? bytes.filter { $0 != 0 } : Array(bytes)
}

// MARK: Pages in place of pages

/// What an HTML page shows at a glance: folded so that `trouvée`, `trouv&eacute;e` and Latin-1 are one (`trouve`).
private struct PageLook {
    let title: String
    let isHTML: Bool
    let hasMarkup: Bool
    private let text: [UInt8]
    private let heading: String
    private let foldedTitle: String
    private let links: Int

    init(_ body: ArraySlice<UInt8>) {
        let looked = narrowed(body.prefix(lookedAtBytes))
        text = folded(looked)
        title = words(element("title", in: looked))
        foldedTitle = String(decoding: folded(Array(title.utf8)), as: UTF8.self)
        heading = String(decoding: folded(Array(words(element("h1", in: looked)).utf8)), as: UTF8.self)
        links = occurrences(of: "<a ", in: text, upTo: 40)
        let head = Array(text.prefix(4_096))
        isHTML = [
            "<!doctype html", "<html", "<head", "<body", "<title", "<div", "<p>", "<h1", "<br", "<table",
        ]
        .contains { holds(head, $0) }
        hasMarkup = isHTML || text.contains(UInt8(ascii: "<"))
    }

    func disguise(finalURL: String, requested: String) -> VisitFailure.Cause? {
        if isChallenge { return .botChallenge }
        if isConsent(finalURL) { return .consentPage }
        if isLogin(finalURL, requested) { return .loginPage }
        if isParked { return .parked }
        return isError ? .errorPage : nil
    }

    /// Marks of challenge pages; scripts of the same makers stand on healthy pages, which have links.
    var isChallenge: Bool {
        if challengeTitles.contains(where: { foldedTitle.hasPrefix($0) }) || foldedTitle == "un instant" {
            return true
        }
        return links < 12 && challengeMarks.contains { holds(text, $0) }
    }

    private var isParked: Bool { links < 30 && parkingMarks.contains { holds(text, $0) } }

    private var isError: Bool {
        if errorPhrases.contains(where: { foldedTitle.contains($0) || heading.hasPrefix($0) }) { return true }
        // A script that died says so in bare words.
        return links < 5 && text.count < 20_000 && errorMarks.contains { holds(text, $0) }
    }

    private func isConsent(_ finalURL: String) -> Bool {
        let host = authority(finalURL)
        if host.hasPrefix("consent.") { return true }
        return links < 15 && consentTitles.contains { foldedTitle.hasPrefix($0) }
    }

    /// A password field alone says little: many listings have one for members in their margin.
    private func isLogin(_ finalURL: String, _ requested: String) -> Bool {
        let wasLed =
            finalURL != requested && loginPaths.contains { path(finalURL).contains($0) }
            && !loginPaths.contains { path(requested).contains($0) }
        let hasPassword =
            holds(text, "type=\"password\"") || holds(text, "type='password'") || holds(text, "type=password")
        let isTitled = loginTitles.contains { foldedTitle.hasPrefix($0) || heading.hasPrefix($0) }
        return wasLed && (hasPassword || isTitled || links < 12) || hasPassword && (isTitled || links < 10)
    }
}

// All folded: no capitals, no accented letters at all.
private let challengeTitles = [
    "just a moment", "attention required! | cloudflare", "ddos-guard", "checking your browser",
    "making sure you're not a bot", "access denied", "vrification de scurit", "robot challenge",
    "security check",
    "please wait...", "are you a robot", "human verification", "client challenge",
]
private let challengeMarks = [
    "_cf_chl_opt", "cf-browser-verification", "captcha-delivery.com", "incapsula incident",
    "_incapsula_resource",
    "sucuri_cloudproxy_js", "px-captcha", "sgcaptcha", "ddos-guard", "g-recaptcha\" data",
    "hcaptcha.com/1/api.js",
    "challenge-form", "enable javascript and cookies to continue", "checking your browser",
    "awswafintegration",
]
private let parkingMarks = [
    "sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic.com", "domain is for sale",
    "domain may be for sale",
    "domaine est  vendre", "domaine est peut-tre  vendre", "domain is parked", "domaine est parqu",
    "domaine a expir",
    "domaine expir", "domain has expired", "hugedomains.com", "buy this domain", "acheter ce domaine",
    "domaine a bien t cr", "ce nom de domaine vient d'tre", "this domain has been registered",
]
private let errorPhrases = [
    "404", "page introuvable", "page non trouve", "page not found", "not found", "introuvable",
    "en maintenance",
    "maintenance mode", "under maintenance", "mode maintenance", "site en construction", "under construction",
    "erreur 50", "error 50", "erreur interne", "internal server error", "bad gateway", "gateway time",
    "503 service",
    "service unavailable", "service indisponible", "temporairement indisponible", "momentanment indisponible",
    "database error", "erreur de base de donn", "erreur lors de la connexion  la base de donn",
    "error establishing a database", "compte suspendu", "account suspended", "site suspendu", "accs refus",
    "welcome to nginx", "apache2 debian default", "apache2 ubuntu default", "it works!",
    "default web site page",
    "index of /", "une erreur s'est produite", "une erreur est survenue", "wordpress  erreur",
    "wordpress  error",
]
private let errorMarks = [
    "fatal error", "uncaught exception", "uncaught error", "parse error: syntax error",
    "erreur critique sur ce site",
    "critical error on this website", "error establishing a database", "connexion  la base de donn",
    "sqlstate[",
    "too many connections", "briefly unavailable for scheduled maintenance", "en maintenance",
    "site est suspendu",
    "indisponible pour cause de maintenance", "mysqli_connect", "resource limit is reached",
    "internal server error",
]
private let consentTitles = [
    "before you continue", "avant d'accder", "avant de continuer", "votre consentement",
    "we value your privacy",
    "gestion des cookies", "cookie consent", "nous respectons votre vie prive", "your privacy",
]
private let loginTitles = [
    "connexion", "se connecter", "identification", "authentification", "log in", "login", "sign in",
    "espace adhrent",
    "accs rserv", "accs membre", "mot de passe", "s'identifier", "connectez-vous",
]
private let loginPaths = [
    "login", "signin", "sign-in", "connexion", "/auth", "sso", "/cas", "identification", "log-in",
]

// MARK: Bytes

private func isBlankOrMark(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == 0xEF || byte == 0xBB || byte == 0xBF || byte == 0xFE || byte == 0xFF
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }

/// ASCII in lower case; what is not ASCII and every entity is left out, white space is one blank a byte.
private func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "&"), let end = bytes[index...].prefix(10).firstIndex(of: UInt8(ascii: ";")) {
            index = end + 1
        } else if byte >= 65, byte <= 90 {
            result.append(byte | 0x20)
        } else if byte < 128 {
            result.append(byte < 32 ? 32 : byte)
        }
    }
    return result
}

/// What stands between the first start tag of `name` and its end, tags left out.
private func element(_ name: String, in bytes: [UInt8]) -> [UInt8] {
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
        index = open + 1
        guard isStart(of: name, bytes, index),
            let start = bytes[index...].prefix(300).firstIndex(of: UInt8(ascii: ">"))
        else { continue }
        return withoutTags(bytes[(start + 1)...].prefix(400), until: name)
    }
    return []
}

private func isStart(of name: String, _ bytes: [UInt8], _ index: Int) -> Bool {
    let end = index + name.utf8.count
    guard end < bytes.count else { return false }
    // Digits have the bit of lower case set already.
    return zip(bytes[index..<end], name.utf8).allSatisfy { $0 | 0x20 == $1 } && !isLetter(bytes[end])
}

private func withoutTags(_ bytes: ArraySlice<UInt8>, until name: String) -> [UInt8] {
    var result: [UInt8] = []
    var isInside = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "<") {
            if index < bytes.endIndex, bytes[index] == UInt8(ascii: "/"),
                bytes[(index + 1)...].prefix(name.utf8.count).map({ $0 | 0x20 }).elementsEqual(
                    name.utf8.map { $0 | 0x20 })
            {
                return result
            }
            isInside = true
        } else if byte == UInt8(ascii: ">") {
            isInside = false
        } else if !isInside {
            result.append(byte)
        }
    }
    return result
}

/// Squeezed text for people; bytes that are not UTF-8 become the replacement character.
private func words(_ bytes: [UInt8]) -> String {
    let parts = bytes.split { $0 <= 32 }.map { String(decoding: $0, as: UTF8.self) }
    return String(parts.joined(separator: " ").prefix(160))
}

private func holds(_ bytes: [UInt8], _ text: String) -> Bool { occurrences(of: text, in: bytes, upTo: 1) > 0 }

private func occurrences(of text: String, in bytes: [UInt8], upTo limit: Int) -> Int {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return 0 }
    var count = 0
    var index = 0
    while count < limit, let place = bytes[index...].firstIndex(of: first),
        place + wanted.count <= bytes.count
    {
        index = place + 1
        if bytes[place..<place + wanted.count].elementsEqual(wanted) { count += 1 }
    }
    return count
}

private func authority(_ url: String) -> String {
    guard let start = url.firstRange(of: "://")?.upperBound else { return "" }
    return url[start...].prefix { !"/?#".contains($0) }.lowercased()
}

private func path(_ url: String) -> String {
    guard let start = url.firstRange(of: "://")?.upperBound else { return "" }
    return url[start...].drop { !"/?#".contains($0) }.lowercased()
}
