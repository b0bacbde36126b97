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
