internal import Calendar
package import Model
internal import Text

extension Evidence {
    /// Weighs whether two items tell the same story: a sum of log-odds over what agrees and what does not (Fellegi and Sunter
    /// 1969), with vetoes for what no likeness can outweigh. The same both ways round.
    package init(between first: Fingerprint, and second: Fingerprint) {
        let (a, b) = first.key <= second.key ? (first, second) : (second, first)
        self = PairScore(of: ComparedItem(a), and: ComparedItem(b), explains: true).evidence
    }
}

/// A fingerprint with the lists that every comparison needs, made once.
final class ComparedItem: Sendable {
    let print: Fingerprint
    /// The places where it happens or that it names; sorted.
    let places: [UInt32]
    /// The names of title and text; sorted.
    let names: [UInt32]
    /// Places and names; sorted.
    let allNames: [UInt32]
    let quotes: [UInt32]
    /// Every day that title or text names.
    let days: [Int32]
    /// The years that it gives for itself.
    let years: [Int32]
    /// The targets of its links that are no documents.
    let targets: [UInt64]
    /// Days between the first and the last that the event has or the title names within a month.
    let length: Int

    init(_ print: Fingerprint) {
        self.print = print
        let (title, text) = (print.titleTraits, print.textTraits)
        places = (print.eventPlaces + title.places + text.places).sortedDistinct
        names = (title.names + text.names).sortedDistinct
        allNames = (places + names).sortedDistinct
        quotes = text.quotes + title.quotes
        days = title.days + text.days
        let numbered = (title.numbers + text.numbers).filter { plausibleYears.contains($0) }
        let dated = [print.event?.start?.civilDay, print.published?.civilDay].compactMap { $0 }
        years =
            (days.map { $0 / 512 }.filter { $0 > 0 } + numbered + dated.map { Int32($0.year) }).sortedDistinct
        targets = print.pages + print.registrations
        length = max(print.daysOfTitle, print.event?.start.daysApart(from: print.event?.end) ?? 0)
    }
}

extension Fingerprint {
    /// Days from the first to the last that the title names, when all lie in one month; else 0.
    fileprivate var daysOfTitle: Int {
        let days = titleTraits.days.filter { $0 % 32 > 0 }
        guard let first = days.first, days.allSatisfy({ $0 / 32 % 16 == first / 32 % 16 }) else { return 0 }
        return Int((days.map { $0 % 32 }.max() ?? 0) - (days.map { $0 % 32 }.min() ?? 0))
    }
}

/// The contradictions that no likeness can outweigh.
enum Veto: String {
    case eventDates = "different event dates"
    case textDates = "different dates in the same text"
    case postponed = "postponed or cancelled"
    case titlePlaces = "different places in the titles"
    case textPlaces = "different places in the same text"
    case names = "other names in the same sentences"
    case numbers = "different numbers in the titles"
    case year = "only one names this year"
    case recap = "announcement and recap"
    case siblings = "two announcements of one centre at one time"
}

/// All that is weighed about one pair, and what comes of it.
struct PairScore {
    /// The one with the smaller key.
    let a: ComparedItem
    let b: ComparedItem
    let text: (containment: Double, resemblance: Double)
    let title: TitleLikeness
    private(set) var score = Weight.prior
    private(set) var reasons: [String] = []
    var vetoes: [Veto] = []
    /// True when something other than likeness of titles speaks for it.
    var isGrounded = false
    /// True when both say the same day: then little else has to agree, and little that differs means much.
    var isSameDay = false
    /// True when one says that it was put off and names the other's day.
    let isPutOff: Bool
    /// The looks of both titles.
    let looks: TitleLook
    private var isIdentity = false
    /// Reasons are put into words only for those who ask why.
    private let explains: Bool

    /// Weighs two items, the smaller key first.
    init(of first: ComparedItem, and second: ComparedItem, explains: Bool = false) {
        a = first
        b = second
        self.explains = explains
        text = a.print.sketch.likeness(to: b.print.sketch)
        title =
            a.print.titleIsDerived && b.print.titleIsDerived
            ? TitleLikeness() : TitleLikeness(a.print.titleWords, b.print.titleWords)
        looks = a.print.titleLook.union(b.print.titleLook)
        isPutOff =
            a.print.isPostponed != b.print.isPostponed
            && (a.print.isPostponed ? a.namesDay(of: b) : b.namesDay(of: a))
        weigh()
    }

    var evidence: Evidence {
        Evidence(
            first: a.print.key, second: b.print.key, verdict: verdict, score: roundedScore,
            reasons: reasons)
    }

    /// In hundredths.
    var roundedScore: Double { (score * 100).rounded() / 100 }

    var verdict: Evidence.Verdict {
        guard vetoes.isEmpty else { return isSameAffair ? .related : .different }
        if isIdentity { return .same }
        if score >= Weight.sameFrom, isGrounded { return .same }
        return score >= Weight.relatedFrom && isGrounded ? .related : .different
    }

    /// A series, an edition, an account: another story that readers of this one want to know of.
    private var isSameAffair: Bool {
        score >= Weight.relatedFrom || (title.similarity >= 0.75 && title.shared >= 1.5)
    }

    /// True when nothing but a date stands between them: so it looks when one of two notices of an event is put off.
    var isOnlyMoved: Bool {
        !vetoes.isEmpty && vetoes.allSatisfy { [.eventDates, .textDates, .postponed].contains($0) }
            && score >= Weight.relatedFrom
    }

    /// True when they may not even be members of one story by way of others.
    var isConflict: Bool { !vetoes.isEmpty || score <= Weight.conflictTo }

    private mutating func weigh() {
        weighLinks()
        weighDates()
        weighPlaces()
        weighTitles()
        weighTexts()
        weighSubjects()
        weighNumbers()
        weighKinds()
        weighSources()
        if !vetoes.isEmpty {
            if explains { reasons = vetoes.map(\.rawValue) + reasons }
        } else if isIdentity {
            score = Weight.identity
        }
    }

    mutating func add(
        _ weight: Double, because reason: @autoclosure () -> String? = nil, grounds: Bool = false
    ) {
        score += weight
        if explains, let reason = reason() { reasons.append(reason) }
        if grounds { isGrounded = true }
    }

    // MARK: Links

    private mutating func weighLinks() {
        if a.print.addresses.shares(with: b.print.addresses) {
            isIdentity = true
            add(9, because: "same address", grounds: true)
        } else if a.print.addresses.shares(with: b.targets) {
            add(b.print.pages.count <= 4 ? 7 : 3, because: "one links to the other", grounds: true)
        } else if b.print.addresses.shares(with: a.targets) {
            add(a.print.pages.count <= 4 ? 7 : 3, because: "one links to the other", grounds: true)
        }
        if a.print.registrations.shares(with: b.print.registrations) {
            add(6, because: "same registration link", grounds: true)
        } else if !a.print.registrations.isEmpty, !b.print.registrations.isEmpty {
            add(-2, because: "different registration links")
        }
        weighDocuments()
        if a.print.pages.shares(with: b.print.pages) {
            let few = max(a.print.pages.count, b.print.pages.count) <= 3
            add(few ? 4 : 1.5, because: "same link", grounds: few)
        }
        if a.quotes.shares(with: b.quotes) {
            add(2.5, because: "same quoted title", grounds: true)
        }
    }

    private mutating func weighDocuments() {
        if a.print.documents.shares(with: b.print.documents)
            || a.print.documentNames.shares(with: b.print.documentNames)
        {
            // A centre's summary of a report comes with the report.
            let isBoth = a.print.source == b.print.source && Set(a.print.documents) != Set(b.print.documents)
            add(isBoth ? 1.5 : 6, because: "same document", grounds: true)
        } else if !a.print.documents.isEmpty, !b.print.documents.isEmpty {
            add(isNearCopy ? -4 : -2.5, because: "different documents")
        }
    }

    // MARK: Kinds and sources

    private mutating func weighKinds() {
        let isCopy = text.containment >= 0.8 && (a.print.titleIsDerived || b.print.titleIsDerived)
        let arePublications = a.print.kind == .publication && b.print.kind == .publication
        if a.print.isRecap != b.print.isRecap, !isCopy, !arePublications { vetoes.append(.recap) }
        if a.print.isPostponed != b.print.isPostponed, !isPutOff { vetoes.append(.postponed) }
        if looks.isSuperset(of: [.gathering, .reading]) {
            add(-3, because: "one to come to, one to read")
        }
        guard let x = a.print.kind, let y = b.print.kind, x != y, x != .news, y != .news else { return }
        add(x == .press || y == .press ? -1 : -2, because: "different kinds")
    }

    private mutating func weighSources() {
        if a.print.organiser == b.print.source || b.print.organiser == a.print.source {
            add(1.5, because: "one relays the other")
        }
        if let x = a.print.organiser, let y = b.print.organiser, x != y {
            add(-2, because: "different organisers")
        }
        guard a.print.source == b.print.source, !isPutOff else { return }
        // A centre seldom announces a thing twice, and its items share its own sentences.
        if text.containment >= 0.3, title.onlyFirst >= 1, title.onlySecond >= 1, text.resemblance < 0.85 {
            let days = a.print.published.daysApart(from: b.print.published) ?? .max
            if days <= 3, title.similarity >= 0.5 { vetoes.append(.siblings) }
            if isNearCopy { add(-3, because: "another title over the centre's own sentences") }
        }
        add(text.resemblance >= 0.85 && min(a.print.sketch.triples, b.print.sketch.triples) >= 20 ? 0 : -3)
    }
}

/// Log-odds (natural logarithm); estimated on labelled pairs of our own, see the gate in the tests.
enum Weight {
    /// Before anything is known of a pair that shares a key.
    static let prior = -5.0
    static let sameFrom = 2.0
    static let relatedFrom = 0.0
    static let conflictTo = -10.0
    /// The score that stands for an identity.
    static let identity = 999.0
}
