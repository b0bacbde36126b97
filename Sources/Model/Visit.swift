package import Foundation

/// The names of what a server has, exactly as it sent them (RFC 9110 section 8.8); a pair that is kept or dropped as one.
///
/// Each scalar is one byte of the header field (ISO 8859-1), so that what is sent back is what came, whatever it was.
package struct Validators: Sendable, Hashable, Codable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }

    package var isEmpty: Bool { etag == nil && lastModified == nil }
}

/// A page to ask for, with the validators that make the question conditional.
package struct Request: Sendable, Hashable {
    package var source: String
    /// As configured: the page's name.
    package var page: String
    /// The address that is asked; differs from `page` when another one is adopted.
    package var url: String
    package var validators: Validators?
    /// The address that gave the validators; a temporary redirect to elsewhere is not asked with a bare `Last-Modified` of it.
    package var validatorsURL: String?
    /// True when the configuration names it as a feed, or it has proved to be one: robots.txt then has no say.
    package var isFeed: Bool

    package init(
        source: String, page: String, url: String, validators: Validators? = nil,
        validatorsURL: String? = nil, isFeed: Bool = false
    ) {
        self.source = source
        self.page = page
        self.url = url
        self.validators = validators
        self.validatorsURL = validatorsURL
        self.isFeed = isFeed
    }
}

/// A whole answer of a server, decompressed.
package struct Response: Sendable, Equatable {
    package var status: Int
    /// The address that answered, after redirects.
    package var url: String
    package var contentType: String?
    package var body: [UInt8]
    package var validators: Validators

    package init(
        status: Int = 200, url: String, contentType: String? = nil, body: [UInt8],
        validators: Validators = Validators()
    ) {
        self.status = status
        self.url = url
        self.contentType = contentType
        self.body = body
        self.validators = validators
    }
}

/// One attempt on one page and how it ended.
package struct Visit: Sendable {
    package enum Outcome: Sendable {
        case fetched(Response)
        case notModified(Validators)
        case failed(VisitFailure)
    }

    package var request: Request
    package var outcome: Outcome
    /// Until when the publisher asks us to stay away (`max-age`, `Expires`, `Retry-After`), if it does.
    package var publisherHold: Date?
    /// The field that asks for it: `max-age`, `Expires` or `Retry-After`.
    package var holdReason: String?
    /// The address reached by the unbroken run of 301 and 308 at the start, if there was one.
    package var permanentURL: String?
    package var finalURL: String
    /// All that were sent: redirects, and robots.txt when it was asked for on this page's account.
    package var requests: Int
    /// The number of them that carried validators.
    package var conditionalRequests: Int
    /// As they came over the wire, compressed.
    package var bytes: Int
    package var milliseconds: Int
    package var remarks: [Remark]
    /// The body of a refusal (400 and above), or its beginning: Extraction says what kind of page it is.
    package var refusedBody: [UInt8] = []
    /// The statements of the answer’s header about the use of its content.
    package var usageTags: [UsageTag] = []

    package init(
        request: Request, outcome: Outcome, publisherHold: Date? = nil, holdReason: String? = nil,
        permanentURL: String? = nil, finalURL: String? = nil, requests: Int = 1, conditionalRequests: Int = 0,
        bytes: Int = 0, milliseconds: Int = 0, remarks: [Remark] = []
    ) {
        self.request = request
        self.outcome = outcome
        self.publisherHold = publisherHold
        self.holdReason = holdReason
        self.permanentURL = permanentURL
        self.finalURL = finalURL ?? request.url
        self.requests = requests
        self.conditionalRequests = conditionalRequests
        self.bytes = bytes
        self.milliseconds = milliseconds
        self.remarks = remarks
    }
}

/// The facts of a visit that gave nothing; whoever shows it makes the sentence.
package struct VisitFailure: Sendable, Hashable, Codable {
    package enum Cause: String, Sendable, CaseIterable, Codable {
        case badURL, unresolvable, unreachable, forbiddenAddress, tls, timeout, tooSlow, tooLarge,
            tooManyRedirects
        case badRedirect, brokenOff, badAnswer, httpStatus, gone, tooManyRequests, robots, robotsUnreachable
        case notAFeed, errorPage, loginPage, consentPage, botChallenge, parked, emptyBody, wrongType
        /// Reading it took more computing time than a page may have.
        case tooMuchWork

        /// True when nothing at all came from the server.
        package var isSilence: Bool {
            switch self {
            case .unresolvable, .unreachable, .tls, .timeout, .tooSlow, .brokenOff: true
            default: false
            }
        }
    }

    package var cause: Cause
    /// The HTTP status, when there was an answer.
    package var status: Int?
    /// The server's or the library's own words, without passwords.
    package var detail: String

    package init(_ cause: Cause, status: Int? = nil, detail: String = "") {
        self.cause = cause
        self.status = status
        self.detail = detail
    }
}
