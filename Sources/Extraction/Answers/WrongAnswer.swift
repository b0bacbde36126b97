internal import Model

/// A thing that comes in place of what was asked for. Bytes show most of them (`classify`); what hides in a page's
/// text shows in its outline (`Outline.wrongAnswer`).
enum WrongAnswer: Sendable, CaseIterable {
    case empty, binary, unreadable, cutOff, notAFeed, notACalendar
    case challenge, consent, login, parked, notFound, maintenance, serverError, bare

    /// The cause under which the failure of a visit is told.
    var cause: VisitFailure.Cause {
        switch self {
        case .empty, .bare: .emptyBody
        case .binary, .unreadable: .wrongType
        case .cutOff: .brokenOff
        case .notAFeed, .notACalendar: .notAFeed
        case .challenge: .botChallenge
        case .consent: .consentPage
        case .login: .loginPage
        case .parked: .parked
        case .notFound, .maintenance, .serverError: .errorPage
        }
    }

    /// The end of the sentence « it is … ».
    var description: String {
        switch self {
        case .empty: "an empty answer"
        case .binary: "a document without text"
        case .unreadable: "neither a page nor a feed"
        case .cutOff: "a document that ends in the middle"
        case .notAFeed: "no feed"
        case .notACalendar: "no calendar"
        case .challenge: "a challenge to robots"
        case .consent: "a consent wall"
        case .login: "a login page"
        case .parked: "a parked domain"
        case .notFound: "a page that says that there is no such page"
        case .maintenance: "a maintenance page"
        case .serverError: "an error page"
        case .bare: "a page without any text"
        }
    }
}
