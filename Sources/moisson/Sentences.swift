internal import Model
internal import Storage
internal import Web

// The one place where facts of a failure become a sentence: what, where, what to do.

extension OutputFailure {
    var sentence: String {
        "\(path): cannot be written: \(detail); what stood there is untouched: make room or give rights, then run "
            + (isPersonal ? "this again" : "`moisson publish`")
    }
}

extension StorageFailure {
    var sentence: String { "\(path): the database cannot be used: \(detail); \(remedy)" }

    private var remedy: String {
        switch cause {
        case .cannotOpen: "give rights on the folder, or name another with --database"
        case .notADatabase: "name the right file with --database"
        case .damaged: "restore it from a backup, or move it away: the next run then begins anew"
        case .full: "make room on the disk and run again: nothing is lost"
        case .readOnly: "give rights to write to it"
        case .busy: "wait until the other program has finished"
        case .newerVersion: "use the newer moisson that made it"
        case .other: "run again; if it stays, restore it from a backup"
        }
    }
}

extension VisitFailure {
    /// The failure in a few words, the server's own last.
    var sentence: String {
        let status = status.map { "HTTP \($0): " } ?? ""
        return status + cause.words + (detail.isEmpty ? "" : " (\(detail))")
    }
}

extension VisitFailure.Cause {
    fileprivate var words: String {
        switch self {
        case .badURL: "the address is not one that can be asked for"
        case .unresolvable: "the host name is unknown"
        case .unreachable: "the server does not answer"
        case .forbiddenAddress:
            "the address is on this host or a private network (see network.allowPrivateAddresses)"
        case .tls: "the server's certificate or encryption is not acceptable"
        case .timeout: "the answer took too long"
        case .tooSlow: "the answer came too slowly"
        case .tooLarge: "the answer is too large (see network.maximumBytes)"
        case .tooManyRedirects: "too many redirects"
        case .badRedirect: "a redirect leads to an address that is not allowed"
        case .brokenOff: "the answer broke off"
        case .badAnswer: "the answer is not HTTP as it should be"
        case .httpStatus: "the server refused"
        case .gone: "the page is gone for good: take it out of feeds.json"
        case .tooManyRequests: "the server asks for patience"
        case .robots: "robots.txt forbids this page"
        case .robotsUnreachable: "robots.txt cannot be had, so the page is left alone"
        case .notAFeed: "a page came in place of the feed"
        case .errorPage: "an error or maintenance page came"
        case .loginPage: "a login page came"
        case .consentPage: "a consent page came"
        case .botChallenge: "a challenge for robots came"
        case .parked: "the domain is parked or for sale"
        case .emptyBody: "the answer is empty"
        case .wrongType: "the answer is of another type"
        case .tooMuchWork: "reading the answer takes more computing time than a page may have"
        }
    }
}

extension Alert {
    var sentence: String { "\(source): \(page.withoutCredentials): \(words)" }

    private var words: String {
        switch matter {
        case .gone: "gone for good (410); take it out of feeds.json"
        case .moved(let target):
            "moved for good to \(target.withoutCredentials); look at it, and put that in feeds.json if it is right"
        case .quarantined:
            "the page changed and its list cannot be found again; `moisson inspect` shows what is there, `moisson accept` takes it"
        case .unlisted:
            "no list is found on the page; `moisson inspect` shows what is there: name another page, or its items by “select”"
        case .failing(let failure, let times):
            "failed \(times) times in a row: \(failure?.sentence ?? "no answer"); look at the page"
        case .lasting(let days, let failure, let state):
            "in trouble for \(days) days: \(failure?.sentence ?? state?.rawValue ?? "it fails"); look at the page"
        }
    }
}
