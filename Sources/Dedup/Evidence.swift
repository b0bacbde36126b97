package import Model

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
private enum Veto: String {
    case eventDates = "different event dates"
    case textDates = "different dates in the same text"
    case postponed = "postponed or cancelled"
    case titlePlaces = "different places in the titles"
    case textPlaces = "different places in the same text"
    case names = "other names in the same sentences"
    case numbers = "different numbers in the titles"
    case year = "only one names this year"
    case recap = "announcement and recap"
}

/// What is put in the scale about one pair, and what comes of it.
private struct Scale {
    let a: Fingerprint
    let b: Fingerprint
    let text: (containment: Double, resemblance: Double)
    let title: TitleLikeness
    private(set) var score = Weight.prior
    private(set) var reasons: [String] = []
    private var vetoes: [Veto] = []
    /// Whether something other than likeness of titles speaks for it.
    private var isGrounded = false
    private var isIdentity = false

    init(_ a: Fingerprint, _ b: Fingerprint) {
        self.a = a
        self.b = b
        text = a.sketch.likeness(to: b.sketch)
        title =
            a.titleIsDerived && b.titleIsDerived
            ? TitleLikeness() : TitleLikeness(a.titleWords, b.titleWords)
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
        weighNumbers()
        weighKinds()
        weighSources()
        if !vetoes.isEmpty {
            reasons = vetoes.map(\.rawValue) + reasons
        } else if isIdentity {
            score = Weight.identity
        }
    }

    private mutating func add(_ weight: Double, _ reason: String?, grounds: Bool = false) {
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
            add(6, "same document", grounds: true)
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

    // MARK: Dates

    private mutating func weighDates() {
        switch compareDays(a, b) {
        case .sameEvent:
            add(3.5, "same event date", grounds: true)
            weighHours()
        case .sameMentioned(let share): add(1 + 2 * share, "same date in the text", grounds: share >= 0.5)
        case .differentEvents: vetoes.append(.eventDates)
        case .differentMentioned:
            if isNearCopy {
                vetoes.append(.textDates)
            } else {
                add(-6, "different dates in the text")
            }
        case .unknown: break
        }
        guard let days = daysBetween(a.published, b.published) else { return }
        switch days {
        case 0...21: add(0.5, nil)
        case 22...60: break
        case 61...150: add(-1.5, nil)
        default: add(-4, "published \(days) days apart")
        }
    }

    private mutating func weighHours() {
        guard case .instant(let x, _) = a.event?.start, case .instant(let y, _) = b.event?.start else {
            return
        }
        if x == y { add(1.5, "same hour") } else { add(-1.5, "different hours") }
    }

    /// So alike that what differs is what matters: a template, a series, a national text with its regional variants.
    private var isNearCopy: Bool {
        text.containment >= 0.5 && min(a.sketch.triples, b.sketch.triples) >= 20
    }

    // MARK: Places

    private mutating func weighPlaces() {
        let (x, y) = (a.titleTraits.places, b.titleTraits.places)
        if !x.isEmpty, !y.isEmpty, !shares(x, y) { return vetoes.append(.titlePlaces) }
        let (p, q) = (a.places, b.places)
        if isNearCopy, !p.isSubset(of: b.allNames), !q.isSubset(of: a.allNames) {
            return vetoes.append(.textPlaces)
        }
        if !a.eventPlaces.isEmpty, !b.eventPlaces.isEmpty {
            if shares(a.eventPlaces, b.eventPlaces) {
                add(1.5, "same place")
            } else {
                add(-2.5, "different places")
            }
        } else if !p.isEmpty, !q.isEmpty {
            if p.isDisjoint(with: q) { add(-3, "different places in the text") } else { add(1, nil) }
        }
    }

    // MARK: Titles

    private mutating func weighTitles() {
        guard !a.title.isEmpty, !b.title.isEmpty, title.shared + title.onlyFirst > 0 else { return }
        let similarity = title.similarity
        let reason = "title similarity \(rounded(similarity))"
        switch similarity {
        case 0.95...: add(title.shared >= 3 ? 5 : 3, reason)
        case 0.8...: add(4, reason)
        case 0.6...: add(2.5, reason)
        case 0.4...: add(1, reason)
        case 0.2...: break
        default: add(a.titleIsDerived || b.titleIsDerived ? 0 : -1.5, nil)
        }
        // The same long title within weeks is no accident, if nothing else contradicts.
        if similarity >= 0.95, title.shared >= 5,
            daysBetween(a.published, b.published).map({ $0 <= 45 }) ?? true
        {
            isGrounded = true
        }
        let namesApart =
            !a.titleTraits.names.isEmpty && !b.titleTraits.names.isEmpty
            && !shares(a.titleTraits.names, b.titleTraits.names)
        if similarity >= 0.4, namesApart { add(-2, "different names in the titles") }
    }

    // MARK: Texts

    private mutating func weighTexts() {
        let shorter = min(a.sketch.triples, b.sketch.triples)
        guard shorter >= 8 else { return }
        let reason = "text contained \(rounded(text.containment))"
        switch text.containment {
        case 0.8... where shorter >= 40 && text.resemblance >= 0.8: add(8, reason, grounds: true)
        case 0.8... where shorter >= 30 || text.resemblance >= 0.6: add(6, reason, grounds: true)
        case 0.8...: add(4, reason, grounds: true)
        case 0.6... where text.resemblance >= 0.4: add(4, reason, grounds: true)
        case 0.35...: add(2, reason)
        case 0.1...: break
        default: add(shorter >= 40 ? -1.5 : -0.5, nil)
        }
        if isNearCopy, namesAreExchanged(a.textTraits.contexts, b.textTraits.contexts) {
            vetoes.append(.names)
        }
        weighNames()
    }

    /// A template with other names in it is another item: each side names what the other does not.
    private mutating func weighNames() {
        let (x, y) = (
            Set(a.textTraits.names + a.titleTraits.names), Set(b.textTraits.names + b.titleTraits.names)
        )
        guard x.count >= 2, y.count >= 2 else { return }
        let share = Double(x.intersection(y).count) / Double(min(x.count, y.count))
        switch share {
        case 0: add(-3, "different names")
        case ..<0.34: add(-1, nil)
        case 0.7...: add(1, "same names")
        default: break
        }
    }

    // MARK: Numbers

    private mutating func weighNumbers() {
        let (x, y) = (Set(a.titleTraits.numbers), Set(b.titleTraits.numbers))
        if !x.isEmpty, !y.isEmpty, !x.isSubset(of: y), !y.isSubset(of: x) {
            vetoes.append(.numbers)
        } else if x.isEmpty != y.isEmpty, countsSeries(a.title) || countsSeries(b.title) {
            add(isSameTitleOfCopy ? -5 : -2, "only one is numbered")
        }
        weighYears(x.subtracting(y), b)
        weighYears(y.subtracting(x), a)
        let (p, q) = (Set(a.textTraits.numbers), Set(b.textTraits.numbers))
        guard p.count >= 2, q.count >= 2 else { return }
        let share = Double(p.intersection(q).count) / Double(min(p.count, q.count))
        if share == 0 { add(-2, "different numbers in the text") } else if share >= 0.6 { add(1, nil) }
    }

    /// A year that only one title names is another's if the other item knows its own year and it is not that one.
    private mutating func weighYears(_ numbers: Set<Int32>, _ other: Fingerprint) {
        let named = numbers.filter { plausibleYears.contains($0) }
        let known = other.years
        guard !named.isEmpty, known.isDisjoint(with: named) else { return }
        if isSameTitleOfCopy {
            vetoes.append(.year)
        } else if !known.isEmpty {
            add(-3, "another year")
        }
    }

    /// The same text under the same title: a number that only one of them has was put there on purpose.
    private var isSameTitleOfCopy: Bool { isNearCopy && title.similarity >= 0.8 }

    // MARK: Kinds and sources

    private mutating func weighKinds() {
        let isCopy = text.containment >= 0.8 && (a.titleIsDerived || b.titleIsDerived)
        let arePublications = a.kind == .publication && b.kind == .publication
        if a.isRecap != b.isRecap, !isCopy, !arePublications { vetoes.append(.recap) }
        if a.isPostponed != b.isPostponed { vetoes.append(.postponed) }
        guard let x = a.kind, let y = b.kind, x != y, x != .news, y != .news else { return }
        add(-1, "different kinds")
    }

    private mutating func weighSources() {
        if a.organiser == b.source || b.organiser == a.source { add(1.5, "one relays the other") }
        if let x = a.organiser, let y = b.organiser, x != y { add(-2, "different organisers") }
        guard a.source == b.source else { return }
        // A centre seldom announces a thing twice, and its items share its own sentences.
        add(text.resemblance >= 0.85 && min(a.sketch.triples, b.sketch.triples) >= 20 ? 0 : -3, nil)
    }
}

/// Log-odds (natural logarithm); estimated on labelled pairs of our own, see the gate in the tests.
private enum Weight {
    /// Before anything is known of a pair that shares a key.
    static let prior = -5.0
    static let sameFrom = 2.0
    static let relatedFrom = 0.0
    static let conflictTo = -10.0
    /// What an identity is stored as.
    static let identity = 999.0
}

private let plausibleYears: ClosedRange<Int32> = 1990...2099

extension Fingerprint {
    /// The years that an item gives for itself.
    fileprivate var years: Set<Int32> {
        var years = Set((titleTraits.days + textTraits.days).map { $0 / 512 }.filter { $0 > 0 })
        years.formUnion((titleTraits.numbers + textTraits.numbers).filter { plausibleYears.contains($0) })
        for day in [event?.start?.civilDay, published?.civilDay] {
            if let day { years.insert(Int32(day.year)) }
        }
        return years
    }
}

private func countsSeries(_ title: String) -> Bool {
    title.split(separator: " ").contains { seriesWords.contains(String($0)) }
}

private func shares<Value: Hashable>(_ a: [Value], _ b: [Value]) -> Bool {
    !a.isEmpty && !b.isEmpty && a.contains { b.contains($0) }
}

private func rounded(_ share: Double) -> String {
    let hundredths = Int((share * 100).rounded())
    return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
}
