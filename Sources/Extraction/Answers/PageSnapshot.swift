internal import Model
internal import Web

/// What is looked at of a page: heads and scripts may fill many kilobytes before the first words.
private let lookedAtBytes = 200_000

/// What an HTML page shows at a glance: folded so that `trouvée`, `trouv&eacute;e` and Latin-1 are one (`trouve`).
struct PageSnapshot {
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
        if links < 12, challengeMarks.contains(where: { holds(text, $0) }) { return true }
        // A newsletter's form has one of these as well.
        return links < 3 && captchaMarks.contains { holds(text, $0) }
    }

    private var isParked: Bool { links < 30 && parkingMarks.contains { holds(text, $0) } }

    private var isError: Bool {
        if foldedTitle.hasPrefix("404") || heading.hasPrefix("404") { return true }
        if errorPhrases.contains(where: { foldedTitle.contains($0) || heading.hasPrefix($0) }) { return true }
        // A script that died says so in bare words.
        return links < 3 && text.count < 20_000 && errorMarks.contains { holds(text, $0) }
    }

    private func isConsent(_ finalURL: String) -> Bool {
        if URLParts(finalURL).host.hasPrefix("consent.") { return true }
        return links < 15 && consentTitles.contains { foldedTitle.hasPrefix($0) }
    }

    /// A password field alone says little: many listings have one for members in their margin.
    private func isLogin(_ finalURL: String, _ requested: String) -> Bool {
        let wasLed =
            finalURL != requested && loginPaths.contains { finalURL.pathAndQuery.contains($0) }
            && !loginPaths.contains { requested.pathAndQuery.contains($0) }
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
    "sucuri_cloudproxy_js", "px-captcha", "sgcaptcha", "ddos-guard",
    "challenge-form", "enable javascript and cookies to continue", "checking your browser",
    "awswafintegration",
]
private let captchaMarks = ["g-recaptcha", "hcaptcha.com/1/api.js", "h-captcha", "cf-turnstile"]
private let parkingMarks = [
    "sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic.com", "domain is for sale",
    "domain may be for sale",
    "domaine est  vendre", "domaine est peut-tre  vendre", "domain is parked", "domaine est parqu",
    "domaine a expir",
    "domaine expir", "domain has expired", "hugedomains.com", "buy this domain", "acheter ce domaine",
    "domaine a bien t cr", "ce nom de domaine vient d'tre", "this domain has been registered",
]
private let errorPhrases = [
    "erreur 404", "error 404", "404 -", "- 404", "404 |", "page introuvable", "page non trouve", "not found",
    "contenu introuvable", "document introuvable", "en maintenance",
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

func isBlankOrMark(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == 0xEF || byte == 0xBB || byte == 0xBF || byte == 0xFE || byte == 0xFF
}

func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }

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

func holds(_ bytes: [UInt8], _ text: String) -> Bool { occurrences(of: text, in: bytes, upTo: 1) > 0 }

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

extension String {
    /// The part of an address that its host decides about, in lower case.
    fileprivate var pathAndQuery: String {
        let parts = URLParts(self)
        return (parts.pathText + "?" + parts.queryText).lowercased()
    }
}
