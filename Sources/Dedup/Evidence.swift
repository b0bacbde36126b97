package import Model
internal import Text

/// Weighs whether two items tell the same story: a sum of log-odds over what agrees and what does not (Fellegi and Sunter
/// 1969), with vetoes for what no likeness can outweigh. The same both ways round.
package func evidence(between first: Fingerprint, and second: Fingerprint) -> Evidence {
    weighed(first, second).evidence
}

/// What weighing two items gave.
struct Weighing {
    let evidence: Evidence
    /// Whether they may not even be members of one story by way of others.
    let isConflict: Bool
    /// Whether nothing but a date stands between them: so it looks when one of two notices of an event is put off.
    let isOnlyMoved: Bool
}

func weighed(_ first: Fingerprint, _ second: Fingerprint) -> Weighing {
    let (a, b) = first.key <= second.key ? (first, second) : (second, first)
    var scale = Scale(a, b)
    scale.weigh()
    let evidence = Evidence(
        first: a.key, second: b.key, verdict: scale.verdict, score: (scale.score * 100).rounded() / 100,
        reasons: scale.reasons)
    return Weighing(evidence: evidence, isConflict: scale.isConflict, isOnlyMoved: scale.isOnlyMoved)
}

/// What no likeness can outweigh.
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

/// What is put in the scale about one pair, and what comes of it.
struct Scale {
    let a: Fingerprint
    let b: Fingerprint
    let text: (containment: Double, resemblance: Double)
    let title: TitleLikeness
    var score = Weight.prior
    var reasons: [String] = []
    var vetoes: [Veto] = []
    /// Whether something other than likeness of titles speaks for it.
    var isGrounded = false
    /// Whether both say the same day: then little else has to agree, and little that differs means much.
    var isSameDay = false
    /// Whether one says that it was put off and names the other's day.
    let isPutOff: Bool
    /// What either title looks like.
    let looks: TitleLook
    var isIdentity = false

    init(_ a: Fingerprint, _ b: Fingerprint) {
        self.a = a
        self.b = b
        text = a.sketch.likeness(to: b.sketch)
        title =
            a.titleIsDerived && b.titleIsDerived
            ? TitleLikeness() : TitleLikeness(a.titleWords, b.titleWords)
        looks = a.titleLook.union(b.titleLook)
        isPutOff =
            a.isPostponed != b.isPostponed
            && (a.isPostponed ? namesDay(of: b, in: a) : namesDay(of: a, in: b))
    }

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

    var isOnlyMoved: Bool {
        !vetoes.isEmpty && vetoes.allSatisfy { [.eventDates, .textDates, .postponed].contains($0) }
            && score >= Weight.relatedFrom
    }

    var isConflict: Bool { !vetoes.isEmpty || score <= Weight.conflictTo }

    mutating func weigh() {
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
            reasons = vetoes.map(\.rawValue) + reasons
        } else if isIdentity {
            score = Weight.identity
        }
    }

    mutating func add(_ weight: Double, _ reason: String?, grounds: Bool = false) {
        score += weight
        if let reason { reasons.append(reason) }
        if grounds { isGrounded = true }
    }

    // MARK: Links

    private mutating func weighLinks() {
        if shares(a.addresses, b.addresses) {
            isIdentity = true
            add(9, "same address", grounds: true)
        } else if shares(a.addresses, b.pages + b.registrations)
            || shares(b.addresses, a.pages + a.registrations)
        {
            let links = shares(a.addresses, b.pages + b.registrations) ? b.pages.count : a.pages.count
            add(links <= 4 ? 7 : 3, "one links to the other", grounds: true)
        }
        if shares(a.registrations, b.registrations) {
            add(6, "same registration link", grounds: true)
        } else if !a.registrations.isEmpty, !b.registrations.isEmpty {
            add(-2, "different registration links")
        }
        if shares(a.documents, b.documents) || shares(a.documentNames, b.documentNames) {
            // A centre's summary of a report comes with the report.
            let isBoth = a.source == b.source && Set(a.documents) != Set(b.documents)
            add(isBoth ? 1.5 : 6, "same document", grounds: true)
        } else if !a.documents.isEmpty, !b.documents.isEmpty {
            add(isNearCopy ? -4 : -2.5, "different documents")
        }
        let common = Set(a.pages).intersection(b.pages).count
        if common > 0 {
            let few = max(a.pages.count, b.pages.count) <= 3
            add(few ? 4 : 1.5, "same link", grounds: few)
        }
        if shares(a.textTraits.quotes + a.titleTraits.quotes, b.textTraits.quotes + b.titleTraits.quotes) {
            add(2.5, "same quoted title", grounds: true)
        }
    }

    // MARK: Kinds and sources

    private mutating func weighKinds() {
        let isCopy = text.containment >= 0.8 && (a.titleIsDerived || b.titleIsDerived)
        let arePublications = a.kind == .publication && b.kind == .publication
        if a.isRecap != b.isRecap, !isCopy, !arePublications { vetoes.append(.recap) }
        if a.isPostponed != b.isPostponed, !isPutOff { vetoes.append(.postponed) }
        if looks.isSuperset(of: [.gathering, .reading]) {
            add(-3, "one to come to, one to read")
        }
        guard let x = a.kind, let y = b.kind, x != y, x != .news, y != .news else { return }
        add(x == .press || y == .press ? -1 : -2, "different kinds")
    }

    private mutating func weighSources() {
        if a.organiser == b.source || b.organiser == a.source { add(1.5, "one relays the other") }
        if let x = a.organiser, let y = b.organiser, x != y { add(-2, "different organisers") }
        guard a.source == b.source, !isPutOff else { return }
        // A centre seldom announces a thing twice, and its items share its own sentences.
        if text.containment >= 0.3, title.onlyFirst >= 1, title.onlySecond >= 1, text.resemblance < 0.85 {
            let days = daysBetween(a.published, b.published) ?? .max
            if days <= 3, title.similarity >= 0.5 { vetoes.append(.siblings) }
            if isNearCopy { add(-3, "another title over the centre's own sentences") }
        }
        add(text.resemblance >= 0.85 && min(a.sketch.triples, b.sketch.triples) >= 20 ? 0 : -3, nil)
    }
}

/// Log-odds (natural logarithm); estimated on labelled pairs of our own, see the gate in the tests.
enum Weight {
    /// Before anything is known of a pair that shares a key.
    static let prior = -5.0
    static let sameFrom = 2.0
    static let relatedFrom = 0.0
    static let conflictTo = -10.0
    /// What an identity is stored as.
    static let identity = 999.0
}

func shares<Value: Hashable>(_ a: [Value], _ b: [Value]) -> Bool {
    !a.isEmpty && !b.isEmpty && a.contains { b.contains($0) }
}
