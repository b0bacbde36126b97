import Model
internal import Web

/// One visit on its way: where it stands, what it has cost, and what it has learnt from the redirects behind it.
final class PendingRequest {
    enum Purpose {
        case page
        /// The robots.txt of an origin, on the account of the request that needs it first.
        case robots(origin: String, account: PendingRequest)
    }

    let request: Request
    let purpose: Purpose
    /// The address that is asked next.
    private(set) var address: WebAddress
    /// The unbroken run of 301 and 308 at the start has led here.
    private(set) var permanentURL: String?
    private(set) var requests = 0
    private(set) var conditionalRequests = 0
    private(set) var bytes = 0
    /// Spent with servers, not in queues.
    private(set) var seconds = 0.0
    var remarks: [Remark] = []
    /// True when a temporary redirect has led here.
    private(set) var wasLedAstray = false
    /// The failure that made us try `https:` in place of `http:`; told if that fails as well.
    private(set) var insecureFailure: VisitFailure?

    /// True when the body is taken as it comes: the server names an encoding that it does not use.
    private(set) var isRaw = false

    private let home: WebAddress
    private var isPermanentSoFar = true
    private var seen: Set<String>

    init(_ request: Request, address: WebAddress, purpose: Purpose = .page) {
        self.request = request
        self.address = address
        self.purpose = purpose
        home = address
        seen = [address.url]
    }

    /// True when robots.txt has a say.
    var obeysRobots: Bool { !isForRobots && !request.isFeed }

    /// True when it asks for a robots.txt itself.
    var isForRobots: Bool {
        if case .robots = purpose { return true }
        return false
    }

    /// The types that are wanted.
    var accept: String {
        if case .robots = purpose { return "text/plain, */*;q=0.1" }
        return request.isFeed ? acceptFeed : acceptPage
    }

    /// User and password, for the origin that the configuration names and for no other.
    var credentials: WebAddress.Credentials? { address.origin == home.origin ? home.credentials : nil }

    /// The validators to send with the next request.
    var validators: Validators? {
        guard let validators = request.validators, !validators.isEmpty else { return nil }
        // A temporary redirect to another document: with an entity tag it can tell, by a bare date it would be taken for
        // the old one, and its items would be lost.
        if wasLedAstray, validators.etag == nil, let known = request.validatorsURL, known != address.url {
            return nil
        }
        return validators
    }

    func account(requests: Int, conditional: Int, bytes: Int, seconds: Double) {
        self.requests += requests
        conditionalRequests += conditional
        self.bytes += bytes
        self.seconds += seconds
    }

    /// Goes where a redirect points; the failure that forbids it, if one does.
    func follow(to location: String?, status: Int, limit: Int) -> VisitFailure? {
        guard let location else { return VisitFailure(.badRedirect, status: status, detail: "no Location") }
        guard let target = WebAddress(location, relativeTo: address.url) else {
            return VisitFailure(.badRedirect, status: status, detail: "to what is not http or https")
        }
        guard seen.count <= limit else {
            return VisitFailure(.tooManyRedirects, status: status, detail: "more than \(limit)")
        }
        guard seen.insert(target.url).inserted else {
            return VisitFailure(.tooManyRedirects, status: status, detail: "in a circle")
        }
        let isPermanent = status == 301 || status == 308
        if !isPermanent { wasLedAstray = true }
        isPermanentSoFar = isPermanentSoFar && isPermanent
        address = target
        if isPermanentSoFar { permanentURL = urlWithCredentials(of: target) }
        return nil
    }

    /// Turns a dead `http:` into `https:`, once and only where the configuration's own address is asked.
    func turnSecure(after failure: VisitFailure) -> Bool {
        guard insecureFailure == nil, !address.isSecure, address.url == home.url else { return false }
        // A port that refuses plain text refuses all; another answer to plain text may be that of a TLS server.
        guard address.hasDefaultPort || failure.cause != .unreachable else { return false }
        guard let target = WebAddress("https" + address.url.dropFirst(4)) else { return false }
        insecureFailure = failure
        address = target
        seen.insert(target.url)
        permanentURL = urlWithCredentials(of: target)
        remarks.append(Remark("http: is dead (\(failure.detail)); https: was asked"))
        return true
    }

    /// Asks once more for a body that could not be decoded, now without offering an encoding.
    func turnRaw(after failure: VisitFailure) -> Bool {
        if isRaw { return false }
        isRaw = true
        remarks.append(
            Remark("the answer's encoding is wrong (\(failure.detail)); it was asked for again without"))
        return true
    }

    /// The password stays with a move inside its origin.
    private func urlWithCredentials(of target: WebAddress) -> String {
        guard home.credentials != nil, target.origin == home.origin,
            let user = URLParts(request.url).user
        else { return target.url }
        return URLParts(target.url).text(withUser: user)
    }
}

private let feedTypes = """
    application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, \
    application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.8
    """
private let acceptFeed = feedTypes + ", text/html;q=0.5, */*;q=0.1"
private let acceptPage = "text/html, application/xhtml+xml, " + feedTypes + ", */*;q=0.1"
