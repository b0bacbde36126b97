import Model

/// Every visible word of one language, so that a translator reads one file (`French.swift`, `English.swift`).
struct Wording: Sendable {
    let language: String
    let weekdays: [String]
    let months: [String]
    let clock: @Sendable (_ hour: Int, _ minute: Int) -> String
    let dayOfMonth: @Sendable (_ day: Int) -> String
    let span: @Sendable (_ first: String, _ last: String) -> String
    let monthSpan: @Sendable (_ first: String, _ last: String) -> String
    let hours: @Sendable (_ from: String, _ to: String) -> String
    let until: @Sendable (_ day: String) -> String

    let kinds: [Kind: (one: String, many: String)]

    let skip: String
    let newest: String
    let agenda: String
    let noStories: String
    let noEvents: String
    let filter: String
    let search: String
    let region: String
    let theme: String
    let kind: String
    let all: String
    let reset: String
    let shownOne: String
    let shownMany: String
    let alsoBy: String
    let national: String
    let deadline: @Sendable (_ day: String) -> String
    let cancelled: String
    let postponed: @Sendable (_ before: String) -> String
    let placeChanged: @Sendable (_ before: String) -> String
    let subscribe: String
    let everything: String
    let calendar: String
    let sourcesList: String
    let health: String
    let contact: String
    let about: String
    let noScript: String

    let status: StatusWording
    let digest: DigestWording
}

/// The words of `status.html`.
struct StatusWording: Sendable {
    let title: String
    let intro: @Sendable (_ pages: Int, _ failing: Int) -> String
    let page: String
    let state: String
    let items: String
    let newestItem: String
    let lastChange: String
    let error: String
    let since: @Sendable (_ day: String) -> String
    let never: String
    let gone: String
    let unknown: String
    let failing: String
    let failure: @Sendable (VisitFailure) -> String
    let states: [PageState: String]
    let back: String
}

/// The words of the weekly digest.
struct DigestWording: Sendable {
    let title: @Sendable (_ week: Int, _ first: String, _ last: String) -> String
    let counts: @Sendable (_ stories: Int, _ sources: Int) -> String
    let nothing: String
    let deadlines: String
    let agenda: String
    let calls: String
    let publications: String
    let otherThemes: String
    let recaps: String
    let news: String
    let press: String
    let jobs: String
    let changes: String
    let web: String
    let checked: @Sendable (_ sources: Int) -> String
    let failing: String
    let report: String
    let unsubscribe: String
    let contents: String
}

/// The words of a language; French for one that nobody has translated.
func wording(_ language: String) -> Wording {
    language.lowercased().hasPrefix("en") ? english : french
}

extension Wording {
    func one(_ kind: Kind) -> String { kinds[kind]?.one ?? kind.rawValue }
    func many(_ kind: Kind) -> String { kinds[kind]?.many ?? kind.rawValue }
}
