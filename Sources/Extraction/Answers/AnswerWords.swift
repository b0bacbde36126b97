internal import Text

/// The words by which one kind of wrong answer is known; French first, English for servers that speak nothing else.
/// They are written as people write them and compared folded, or without their accented letters where only bytes are
/// known.
struct AnswerWords {
    let answer: WrongAnswer
    /// Phrases that decide wherever they stand in a title.
    var anywhere: [AnswerPhrase] = []
    /// Phrases that decide when a title or heading begins with them, or is little more.
    var leading: [AnswerPhrase] = []
    /// Phrases that decide only as the whole of a title or heading.
    var whole: [AnswerPhrase] = []
    /// Words that a listing never has for its heading, and that an item's title may well begin with.
    var weak: [AnswerPhrase] = []
    /// Marks in markup and scripts, and bare words of a script that died; folded, without accented letters.
    var marks: [String] = []

    /// True when a folded title or heading says it; `isListing` when the page is known to be meant as a listing.
    func isSaid(inTitle title: String?, headings: [String], isListing: Bool) -> Bool {
        isSaid(inTitle: title, headings: headings, isListing: isListing, spelling: \.folded)
    }

    /// The same for text of which only the ASCII is known.
    func isSaid(inPlainTitle title: String, headings: [String], isListing: Bool) -> Bool {
        isSaid(inTitle: title, headings: headings, isListing: isListing, spelling: \.plain)
    }

    /// True when a phrase that is long enough to mean it stands in folded text.
    func isSaid(inText text: String) -> Bool {
        (anywhere + leading + whole + weak).contains {
            $0.folded.utf8.count >= leastTelling && $0.folded.stands(in: text)
        }
    }

    private func isSaid(
        inTitle title: String?, headings: [String], isListing: Bool, spelling: KeyPath<AnswerPhrase, String>
    ) -> Bool {
        if let title, anywhere.contains(where: { $0[keyPath: spelling].stands(in: title) }) { return true }
        let said = headings + [title].compactMap { $0 }
        let phrases = anywhere + leading + (isListing ? weak : [])
        return said.contains { heading in
            whole.contains { $0[keyPath: spelling] == heading }
                || phrases.contains { $0[keyPath: spelling].leads(heading) }
        }
    }
}

/// Shorter phrases stand in texts of any kind. Bytes.
private let leastTelling = 7
/// A longer heading is a sentence, which may tell of a maintenance day and is none. Bytes.
private let longestHeading = 90
/// A heading that is longer than a phrase by no more than this is little more than it. Bytes.
private let littleMore = 20

/// One phrase in the two spellings that are compared.
struct AnswerPhrase: ExpressibleByStringLiteral, Sendable {
    let folded: String
    /// The ASCII of it alone: what is left of `trouvée`, `trouv&eacute;e` and Latin-1 alike.
    let plain: String

    init(stringLiteral text: String) {
        folded = text.folded
        plain = String(decoding: text.utf8.filter { $0 < 0x80 }, as: UTF8.self)
    }
}

extension String {
    /// True when this phrase stands in a text with no word going on at either end.
    fileprivate func stands(in text: String) -> Bool {
        guard let first = utf8.first, let last = utf8.last else { return false }
        let hay = text.utf8
        var rest = hay[...]
        while let start = rest.firstIndex(of: first) {
            rest = hay[hay.index(after: start)...]
            guard hay[start...].starts(with: utf8) else { continue }
            let end = hay.index(start, offsetBy: utf8.count)
            let goesOnBefore =
                first.isInWord && start > hay.startIndex && hay[hay.index(before: start)].isInWord
            let goesOnAfter = last.isInWord && end < hay.endIndex && hay[end].isInWord
            if !goesOnBefore, !goesOnAfter { return true }
        }
        return false
    }

    /// True when a heading begins with this phrase or is little more: « Erreur 404 – page introuvable | Centre ».
    fileprivate func leads(_ heading: String) -> Bool {
        guard heading.utf8.count <= longestHeading, stands(in: heading) else { return false }
        return heading.hasPrefix(self) || heading.utf8.count <= utf8.count + littleMore
    }
}

extension UInt8 {
    /// True for a digit, a letter, or a byte of a letter beyond ASCII.
    fileprivate var isInWord: Bool { isDigit || isLetter || self >= 0x80 }
}

// MARK: The words

extension AnswerWords {
    /// In the order in which they are asked.
    static let all: [AnswerWords] = [challenge, consent, login, parked, notFound, maintenance, serverError]

    static let challenge = AnswerWords(
        answer: .challenge,
        leading: [
            "just a moment", "attention required", "ddos-guard", "checking your browser",
            "making sure you're not a bot", "access denied", "accès refusé", "vérification de sécurité",
            "robot challenge", "security check", "please wait...", "are you a robot", "human verification",
            "client challenge", "vérifiez que vous êtes humain", "êtes-vous un robot",
            "verifying you are human", "vérification en cours", "enable javascript and cookies",
            "vérification de votre navigateur", "verify you are human",
        ],
        whole: ["un instant", "un instant...", "un instant…"], weak: ["captcha"],
        marks: [
            "_cf_chl_opt", "cf-browser-verification", "captcha-delivery.com", "incapsula incident",
            "_incapsula_resource", "sucuri_cloudproxy_js", "px-captcha", "sgcaptcha", "ddos-guard",
            "challenge-form", "enable javascript and cookies to continue", "checking your browser",
            "awswafintegration",
        ])

    /// A newsletter's form has one of these as well: they count on a page without links only.
    static let captchaMarks = ["g-recaptcha", "hcaptcha.com/1/api.js", "h-captcha", "cf-turnstile"]

    /// Words and marks of walls that set the browser a task; articles tell of them as well, so that they count on a
    /// short page with next to no links only. Folded, without accented letters.
    static let browserTasks = [
        "n'tes pas un robot", "ntes pas un robot", "not a robot", "not a bot", "you are human",
        "vous tes humain", "vous tes un humain", "vous tes bien humain", "proof of work",
        "proof-of-work", "preuve de travail", "votre navigateur est en cours de v", "anubis_challenge",
        "pow_challenge", "challenge-platform", "ddos protection by",
    ]

    static let consent = AnswerWords(
        answer: .consent,
        leading: [
            "before you continue", "avant d'accéder", "avant de continuer", "votre consentement",
            "we value your privacy", "gestion des cookies", "cookie consent",
            "nous respectons votre vie privée", "your privacy", "vos choix concernant les cookies",
            "accepter les cookies", "respectons votre vie privée", "paramètres de confidentialité",
        ],
        weak: ["consentement", "votre vie privée"])

    static let login = AnswerWords(
        answer: .login,
        leading: [
            "connexion", "se connecter", "identification", "authentification", "log in", "login", "sign in",
            "espace adhérent", "accès réservé", "accès membre", "mot de passe", "s'identifier",
            "connectez-vous", "identifiez-vous", "espace réservé",
        ])

    /// Parts of the address of a login page.
    static let loginPaths = [
        "login", "signin", "sign-in", "connexion", "/auth", "sso", "/cas", "identification", "log-in",
    ]

    static let parked = AnswerWords(
        answer: .parked, leading: ["domain for sale", "domaine à vendre", "buy this domain"],
        weak: ["this domain", "ce domaine", "parked"],
        marks: [
            "sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic.com", "domain is for sale",
            "domain may be for sale", "domaine est  vendre", "domaine est peut-tre  vendre",
            "domain is parked", "domaine est parqu", "domaine a expir", "domaine expir", "domain has expired",
            "hugedomains.com", "buy this domain", "acheter ce domaine", "domaine a bien t cr",
            "ce nom de domaine vient d'tre", "this domain has been registered",
        ])

    static let notFound = AnswerWords(
        answer: .notFound,
        anywhere: [
            "erreur 404", "error 404", "404 -", "- 404", "404 |", "page introuvable", "page non trouvée",
            "not found", "contenu introuvable", "document introuvable", "page inexistante",
            "cette page n'existe pas",
        ],
        leading: ["404", "nothing found"], weak: ["n'existe plus", "oups"])

    static let maintenance = AnswerWords(
        answer: .maintenance,
        anywhere: [
            "en maintenance", "maintenance mode", "under maintenance", "mode maintenance",
            "site en construction", "under construction", "service indisponible",
            "temporairement indisponible", "momentanément indisponible", "site en travaux",
        ],
        leading: ["bientôt de retour", "revenons bientôt", "be right back", "coming soon"],
        weak: ["maintenance", "en construction"],
        marks: [
            "briefly unavailable for scheduled maintenance", "en maintenance",
            "indisponible pour cause de maintenance",
        ])

    static let serverError = AnswerWords(
        answer: .serverError,
        anywhere: [
            "erreur 500", "erreur 502", "erreur 503", "erreur 504", "error 500", "error 502", "error 503",
            "error 504", "erreur interne", "internal server error", "bad gateway", "gateway time-out",
            "gateway timeout", "503 service", "service unavailable", "database error",
            "erreur de base de données", "erreur lors de la connexion à la base de données",
            "error establishing a database", "compte suspendu", "account suspended", "site suspendu",
            "welcome to nginx", "apache2 debian default", "apache2 ubuntu default", "it works!",
            "default web site page", "index of /", "une erreur s'est produite", "une erreur est survenue",
            "wordpress › erreur", "wordpress › error",
        ],
        weak: ["erreur", "error", "erreur de connexion", "forbidden", "403", "500", "502", "503"],
        marks: [
            "fatal error", "uncaught exception", "uncaught error", "parse error: syntax error",
            "erreur critique sur ce site", "critical error on this website", "error establishing a database",
            "connexion  la base de donn", "sqlstate[", "too many connections", "site est suspendu",
            "mysqli_connect", "resource limit is reached", "internal server error",
        ])
}
