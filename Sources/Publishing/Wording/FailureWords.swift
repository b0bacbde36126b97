internal import Model

// The reasons why a page could not be read, as readers of status.html see them: without addresses and inner names.

extension VisitFailure {
    var frenchWords: String {
        let words =
            switch cause {
            case .badURL: "l’adresse configurée n’est pas valable"
            case .unresolvable: "le nom du serveur est introuvable"
            case .unreachable: "le serveur ne répond pas"
            case .forbiddenAddress: "l’adresse mène à un réseau privé"
            case .tls: "la connexion chiffrée est refusée"
            case .timeout: "le serveur n’a pas répondu à temps"
            case .tooSlow: "le serveur répond trop lentement"
            case .tooLarge: "la réponse est trop volumineuse"
            case .tooManyRedirects: "trop de redirections"
            case .badRedirect: "une redirection mène à une adresse interdite"
            case .brokenOff: "la réponse s’est interrompue"
            case .badAnswer: "la réponse est incompréhensible"
            case .httpStatus: "le serveur refuse la page"
            case .gone: "la page a été retirée définitivement"
            case .tooManyRequests: "le serveur demande d’espacer les visites"
            case .robots: "le site interdit cette page aux robots (robots.txt)"
            case .robotsUnreachable: "les règles du site (robots.txt) sont illisibles pour le moment"
            case .notAFeed: "une page est venue à la place du flux"
            case .errorPage: "le site affiche une page d’erreur ou de maintenance"
            case .loginPage: "le site demande de s’identifier"
            case .consentPage: "le site demande un consentement"
            case .botChallenge: "le site met les robots à l’épreuve"
            case .parked: "le nom de domaine est à vendre"
            case .emptyBody: "la réponse est vide"
            case .wrongType: "la réponse n’est ni un flux ni une page"
            case .tooMuchWork: "la page est trop lourde à lire"
            }
        return words + (status.map { " (\($0))" } ?? "")
    }

    var englishWords: String {
        let words =
            switch cause {
            case .badURL: "the configured address is not valid"
            case .unresolvable: "the server's name is unknown"
            case .unreachable: "the server does not answer"
            case .forbiddenAddress: "the address leads to a private network"
            case .tls: "the encrypted connection is refused"
            case .timeout: "the server did not answer in time"
            case .tooSlow: "the server answers too slowly"
            case .tooLarge: "the answer is too large"
            case .tooManyRedirects: "too many redirects"
            case .badRedirect: "a redirect leads to a forbidden address"
            case .brokenOff: "the answer broke off"
            case .badAnswer: "the answer makes no sense"
            case .httpStatus: "the server refuses the page"
            case .gone: "the page was taken away for good"
            case .tooManyRequests: "the server asks for fewer visits"
            case .robots: "the site forbids this page to robots (robots.txt)"
            case .robotsUnreachable: "the site's rules (robots.txt) cannot be read for now"
            case .notAFeed: "a page came in place of the feed"
            case .errorPage: "the site shows an error or maintenance page"
            case .loginPage: "the site asks for a login"
            case .consentPage: "the site asks for consent"
            case .botChallenge: "the site challenges robots"
            case .parked: "the domain is for sale"
            case .emptyBody: "the answer is empty"
            case .wrongType: "the answer is neither a feed nor a page"
            case .tooMuchWork: "the page takes too long to read"
            }
        return words + (status.map { " (\($0))" } ?? "")
    }
}

extension StatusWording.Remedy {
    var frenchWords: String {
        switch self {
        case .patience:
            "attendre\u{A0}; l’ennui passe presque toujours seul. Au bout d’une semaine, prévenir le centre."
        case .look:
            "ouvrir la page\u{A0}: si sa liste est ailleurs, écrire la nouvelle adresse dans feeds.json."
        case .address:
            "écrire la bonne adresse dans feeds.json\u{A0}; la commande «\u{A0}moisson add\u{A0}» la cherche à partir du site."
        case .permission:
            "demander au centre de laisser passer «\u{A0}moisson\u{A0}», ou d’indiquer un flux."
        case .shorter: "indiquer une page plus courte, ou le flux du site."
        case .accept:
            "regarder ce que la page montre à présent, puis l’approuver avec la commande «\u{A0}moisson accept\u{A0}»."
        }
    }

    var englishWords: String {
        switch self {
        case .patience: "wait; it nearly always passes by itself. After a week, tell the centre."
        case .look: "open the page: if its list is elsewhere, write the new address into feeds.json."
        case .address:
            "write the right address into feeds.json; “moisson add” looks for it, beginning at the site."
        case .permission: "ask the centre to let “moisson” in, or to name a feed."
        case .shorter: "name a shorter page, or the site's feed."
        case .accept: "look at what the page shows now, then approve it with “moisson accept”."
        }
    }
}
