import Model

/// Every visible word of one language; a translator reads the files that begin with its name (`French.swift`,
/// `FrenchPages.swift`).
struct Wording: Sendable {
    let language: String
    let weekdays: [String]
    let months: [String]
    /// As the block of a date shows them.
    let shortMonths: [String]
    let clock: @Sendable (_ hour: Int, _ minute: Int) -> String
    let dayOfMonth: @Sendable (_ day: Int) -> String
    let span: @Sendable (_ first: String, _ last: String) -> String
    let monthSpan: @Sendable (_ first: String, _ last: String) -> String
    let hours: @Sendable (_ from: String, _ to: String) -> String
    let until: @Sendable (_ day: String) -> String
    /// The words behind hours of a place whose clocks are not the edition's.
    let localTime: String

    let kinds: [Kind: (one: String, many: String)]

    let skip: String
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
    let editorsNote: @Sendable (_ text: String) -> String
    let deadline: @Sendable (_ day: String) -> String
    let cancelled: String
    let postponed: String
    let resumed: String
    let postponedFrom: @Sendable (_ before: String) -> String
    let dateChanged: @Sendable (_ before: String) -> String
    let deadlineChanged: @Sendable (_ before: String) -> String
    let placeChanged: @Sendable (_ before: String) -> String
    let subscribe: String
    let everything: String
    let sourcesList: String
    let health: String
    let contact: String
    let lede: String
    let noScript: String

    let page: PageWording
    let about: AboutWording
    let status: StatusWording
    let letter: LetterWording
}

/// The words of `status.html`.
struct StatusWording: Sendable {
    /// The step that a person takes about a page: try later, look at it, write its new address, ask for leave, name a shorter
    /// page, or accept a list.
    enum Remedy { case patience, look, address, permission, shorter, accept }

    let title: String
    let intro: @Sendable (_ pages: Int, _ failing: Int) -> String
    let trouble: String
    let well: String
    let whatToDo: String
    let advice: @Sendable (Remedy) -> String
    let weeks: String
    let weekCounts: @Sendable (_ counts: String) -> String
    let latest: String
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
    /// Says what is left out of a page because its publisher wishes so.
    let usage: @Sendable (UsageWishes) -> String
}

/// The words of a letter.
struct LetterWording: Sendable {
    /// The things that a letter counts; the order of the cases is the order in which it says them.
    enum Count: CaseIterable {
        case deadlines, events, calls, publications, recaps, news, press, jobs, changes, reminders
    }

    let number: @Sendable (_ week: Int, _ first: String, _ last: String) -> String
    let subject: @Sendable (_ title: String, _ week: Int, _ counts: String) -> String
    /// The words before a subject that say what use is made of a letter.
    let purposes: [LetterRequest.Purpose: String]
    let counts: [Count: (one: String, many: String)]
    /// The mark between the counts of news and those of reminders.
    let apart: String
    let reminder: String
    /// The words before the title of another centre's story of the same subject.
    let sameSubject: String
    /// The words before the title of the story as which a letter has told the same.
    let toldBefore: String
    let nothing: String
    let thisWeek: String
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
    /// The heading over what earlier letters told of other centres.
    let retold: String
    let omitted: @Sendable (_ entries: Int) -> String
    let web: String
    let checked: @Sendable (_ sources: Int) -> String
    let silence: @Sendable (_ day: String) -> String
    let failing: String
    let report: String
    let unsubscribe: String
    /// The word that a mail says which asks to leave.
    let leaveWord: String
    let leave: String
    let noTracking: String
    let instructions: String
    let contents: String

    func count(_ kind: Count, _ number: Int) -> String {
        let (one, many) = counts[kind] ?? ("", "")
        return "\(number)\u{A0}\(number < 2 ? one : many)"
    }
}

extension Wording {
    func one(_ kind: Kind) -> String { kinds[kind]?.one ?? kind.rawValue }
    func many(_ kind: Kind) -> String { kinds[kind]?.many ?? kind.rawValue }
}

extension [String] {
    /// The names cut to so many letters, with a point; 0 leaves a name whole.
    func shortened(to lengths: [Int]) -> [String] {
        zip(self, lengths).map { name, length in length == 0 ? name : name.prefix(length) + "." }
    }
}
