package import Model
internal import Text

extension Evidence {
    /// Weighs whether two items tell the same story: a sum of log-odds over what agrees and what does not (Fellegi and Sunter
    /// 1969), with vetoes for what no likeness can outweigh. The same both ways round.
    package init(
        between first: Fingerprint, and second: Fingerprint, among corpus: TermFrequencies = TermFrequencies()
    ) {
        let (a, b) = first.key <= second.key ? (first, second) : (second, first)
        let score = PairScore(of: ComparedItem(a, among: corpus), and: ComparedItem(b, among: corpus))
        self = Evidence(
            first: a.key, second: b.key, verdict: score.verdict, score: score.roundedScore,
            reasons: score.reasons)
    }
}

/// The contradictions that no likeness can outweigh.
enum Veto: String {
    case eventDates = "different event dates"
    case textDates = "different dates in the same text"
    case deadlines = "different deadlines"
    case registrations = "different registration links in the same text"
    case postponed = "postponed or cancelled"
    case titlePlaces = "different places in the titles"
    case textPlaces = "different places in the same text"
    case names = "other names in the same sentences"
    case numbers = "different numbers in the titles"
    case year = "only one names this year"
    case subject = "another subject in the same sentences"
    case recap = "announcement and recap"
    case siblings = "two announcements of one centre at one time"
}

/// All that is weighed about one pair, and what comes of it.
struct PairScore {
    /// The one with the smaller key.
    let a: ComparedItem
    let b: ComparedItem
    let subjects: SharedInformation?
    let title: TitleLikeness
    let text: TextLikeness
    private(set) var score = Weight.prior
    private(set) var signs: Signs = []
    private(set) var vetoes: [Veto] = []
    /// True when both say the same day: then little else has to agree, and little that differs means much.
    var isSameDay = false
    /// True when one says that it was put off and names the other's day.
    let isPutOff: Bool
    /// The looks of both titles.
    let looks: TitleLook

    /// Weighs two items, the smaller key first.
    init(of first: ComparedItem, and second: ComparedItem) {
        self.init(
            of: first, and: second, sharing: first.sharedInformation(with: second),
            title: first.titleLikeness(to: second), text: first.textLikeness(to: second))
    }

    /// Weighs two items of which the dearest is known.
    init(
        of first: ComparedItem, and second: ComparedItem, sharing subjects: SharedInformation?,
        title: TitleLikeness, text: TextLikeness
    ) {
        a = first
        b = second
        self.subjects = subjects
        self.title = title
        self.text = text
        looks = a.print.titleLook.union(b.print.titleLook)
        isPutOff =
            a.print.isPostponed != b.print.isPostponed
            && (a.print.isPostponed ? a.namesDay(of: b) : b.namesDay(of: a))
        weigh()
    }

    /// In hundredths.
    var roundedScore: Double { (score * 100).rounded() / 100 }

    /// True when another moisson tells both as one story, or the same as two; nil when none tells both. It has read more of
    /// them than it passes on.
    var areToldAsOne: Bool? {
        guard let first = a.print.told, let second = b.print.told else { return nil }
        if first == second { return true }
        return a.print.teller == b.print.teller ? false : nil
    }

    var verdict: Evidence.Verdict {
        switch areToldAsOne {
        case true?: .same
        case false?: foundVerdict == .different ? .different : .related
        case nil: foundVerdict
        }
    }

    private var foundVerdict: Evidence.Verdict {
        guard vetoes.isEmpty else { return isSameAffair ? .related : .different }
        if signs.has(.sameAddress) { return .same }
        if score >= Weight.sameFrom, isAnswered { return .same }
        return score >= Weight.affairFrom && isAnswered ? .related : .different
    }

    /// A day only opens the question: something that few have in common must answer it.
    var isAnswered: Bool { !signs.isDisjoint(with: .answers) }

    /// A series, an edition, an account: another story that readers of this one want to know of.
    private var isSameAffair: Bool {
        score >= Weight.relatedFrom || title.isOfOneAffair
    }

    /// True when two centres probably tell the same, with nothing that contradicts it: a reader of the one need not hear of the other
    /// as news. Never of what has a date: two things on one day are alike more often, and to miss one is worse.
    var isNear: Bool {
        areToldAsOne == nil && vetoes.isEmpty && isAnswered && score >= Weight.nearFrom && areOfTwoSources
            && signs.isDisjoint(with: .oneDate) && signs.isDisjoint(with: .contradictions)
    }

    /// True when nothing but a date stands between them: so it looks when one of two notices of an event is put off.
    var isOnlyMoved: Bool {
        areToldAsOne == nil && !vetoes.isEmpty
            && vetoes.allSatisfy { [.eventDates, .textDates, .deadlines, .postponed].contains($0) }
            && score >= Weight.relatedFrom
    }

    /// True when they may not even be members of one story by way of others.
    var isConflict: Bool { areToldAsOne.map { !$0 } ?? (!vetoes.isEmpty || score <= Weight.conflictTo) }

    /// All that speaks for and against it, in plain words.
    var reasons: [String] {
        let told = areToldAsOne.map { $0 ? "told as one story there" : "told as two stories there" }
        if let told, areToldAsOne == true { return [told] }
        return [told].compactMap { $0 } + vetoes.map(\.rawValue)
            + Sign.allCases.filter { signs.has($0) }.compactMap { words(for: $0) }
    }

    private func words(for sign: Sign) -> String? {
        switch sign {
        case .titleEqualLong, .titleEqual, .titleNear, .titleHalf:
            "title similarity \(title.similarity.hundredths)"
        case .textCopied, .textWithin, .textHalf, .textPart: "text contained \(text.containment.hundredths)"
        case .subjectsMost, .subjectsRare, .subjectsTelling, .subjectsSome, .oneDayMost, .oneDayRare,
            .oneDayTelling:
            "\(subjects?.count ?? 0) subjects in common"
        default: sign.reason
        }
    }

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
        if areToldAsOne == true || vetoes.isEmpty && signs.has(.sameAddress) { score = Weight.identity }
    }

    mutating func note(_ sign: Sign) {
        signs.insert(Signs(sign))
        score += sign.weight
    }

    mutating func forbid(_ veto: Veto) { vetoes.append(veto) }

    // MARK: Links

    private mutating func weighLinks() {
        if a.print.addresses.shares(with: b.print.addresses) {
            note(.sameAddress)
        } else if a.print.addresses.shares(with: b.targets) {
            note(lead(from: b))
        } else if b.print.addresses.shares(with: a.targets) {
            note(lead(from: a))
        }
        if a.print.registrations.shares(with: b.print.registrations) {
            note(.sameRegistration)
        } else if !a.print.registrations.isEmpty, !b.print.registrations.isEmpty {
            note(.otherRegistration)
            if isNearCopy, !isLinked { forbid(.registrations) }
        }
        weighDocuments()
        if a.print.pages.shares(with: b.print.pages) {
            let isOneOfFew = max(a.print.pages.count, b.print.pages.count) <= fewLinks
            let areAlone = areOfTwoSources && a.leadsToOnePlace && b.leadsToOnePlace
            note(areAlone ? .sameLinkAlone : isOneOfFew ? .sameLink : .linkedAmongMany)
        }
        if a.quotes.shares(with: b.quotes) {
            note(.sameQuote)
        } else if a.quotes.shares(with: b.titleRuns) || b.quotes.shares(with: a.titleRuns) {
            note(.titleQuoted)
        } else if isQuotedOtherwise {
            note(.otherTitleQuotes)
        }
    }

    /// The sign that an item's link to the other's page is: one that leads nowhere else was written to pass the other on.
    private func lead(from item: ComparedItem) -> Sign {
        if areOfTwoSources, item.leadsToOnePlace { return .linkedAlone }
        return item.print.pages.count <= fewLinks ? .linked : .linkedAmongMany
    }

    var areOfTwoSources: Bool { a.print.source != b.print.source }

    /// True when each title quotes a name « … » that the other item quotes nowhere.
    private var isQuotedOtherwise: Bool {
        let (first, second) = (a.print.titleTraits.quotes, b.print.titleTraits.quotes)
        return !first.isEmpty && !second.isEmpty && !first.shares(with: second)
            && !first.shares(with: b.print.textTraits.quotes)
            && !second.shares(with: a.print.textTraits.quotes)
    }

    private mutating func weighDocuments() {
        if a.print.documents.shares(with: b.print.documents)
            || a.print.documentNames.shares(with: b.print.documentNames)
        {
            // A centre's summary of a report comes with the report.
            let isBoth = a.print.source == b.print.source && a.print.documents != b.print.documents
            note(isBoth ? .documentOfOneSource : .sameDocument)
        } else if !a.print.documents.isEmpty, !b.print.documents.isEmpty {
            note(.otherDocument)
        }
    }

    /// True when one leads to the other's page, or both to one place to register: hardly two things, whatever the words say.
    var isLinked: Bool {
        !signs.isDisjoint(with: [
            Signs(.sameAddress), Signs(.linked), Signs(.linkedAlone), Signs(.sameRegistration),
        ])
    }

    // MARK: Kinds and sources

    private mutating func weighKinds() {
        let arePublications = a.print.kind == .publication && b.print.kind == .publication
        if a.print.isRecap != b.print.isRecap, !isCopy, !arePublications, !areBothAfter { weighRecap() }
        if a.print.isPostponed != b.print.isPostponed, !isPutOff { forbid(.postponed) }
        if looks.isSuperset(of: [.gathering, .reading]) || isCallBesideMeeting { note(.toAttendOrRead) }
        guard let x = a.print.kind, let y = b.print.kind, x != y, x != .news, y != .news else { return }
        // Before the day nothing looks back on it, whatever its words say.
        if x == .recap || y == .recap, areBothBefore { return }
        note(.otherKinds)
    }

    /// True for a call and a meeting about it: the one is answered until a day, the other held on another.
    private var isCallBesideMeeting: Bool {
        let (call, meeting) = a.print.kind == .call ? (a, b) : (b, a)
        guard call.print.kind == .call, meeting.print.kind == .event, call.eventDays == nil,
            meeting.eventDays != nil,
            let last = call.deadlineDay
        else { return false }
        return meeting.deadlineDay != last
    }

    /// A title that says so looks back; what else was taken for an account may be an announcement that was read late.
    private mutating func weighRecap() {
        let isSaid = a.print.looksBack != b.print.looksBack
        if isSaid || !(isLinked || title.similarity >= 0.9 || areBothBefore) { forbid(.recap) }
    }

    /// True for one text under two looks: a listing's untitled copy, or an account that one centre took over from the other.
    private var isCopy: Bool {
        guard !areOnTwoSides else { return false }
        if text.containment >= 0.8, a.print.titleIsDerived || b.print.titleIsDerived { return true }
        guard text.containment >= 0.9, min(a.print.sketch.triples, b.print.sketch.triples) >= 20,
            let days = a.daysApart(from: b)
        else { return false }
        return days <= 14
    }

    private mutating func weighSources() {
        if a.print.organiser == b.print.source || b.print.organiser == a.print.source { note(.relay) }
        if let x = a.print.organiser, let y = b.print.organiser, x != y { note(.otherOrganisers) }
        weighOrganiser()
        // A template with another subject in it.
        if isNearCopy, !isLinked, text.containment < 0.8, min(title.onlyFirst, title.onlySecond) >= 0.8 {
            guard haveSubjectsOfTheirOwn else { return weighOneSource() }
            note(.ownSentences)
            if title.similarity >= 0.5, !isSameDay, signs.isDisjoint(with: .sharedTargets) {
                forbid(.subject)
            }
        }
        weighOneSource()
    }

    /// True for something that one organiser holds on a day, ends with it, or calls by such a title, told by two centres with
    /// anything else in common: it seldom holds two.
    private mutating func weighOrganiser() {
        let (first, second) = (a.print.organiser, b.print.organiser)
        guard first != nil || second != nil, a.print.source != b.print.source,
            (first ?? a.print.source) == (second ?? b.print.source)
        else { return }
        let hasWords = !signs.isDisjoint(with: .sharedWords) || title.similarity > 0
        if !signs.isDisjoint(with: [Signs(.sameDay), Signs(.sameDayOfMany)]) {
            if hasWords || !signs.isDisjoint(with: .sharedPlaces) { note(.organisersDay) }
        } else if signs.has(.sameDeadline), hasWords {
            note(.organisersDeadline)
        } else if !signs.isDisjoint(with: .sharedTitles) {
            note(.organisersTitle)
        } else if !signs.isDisjoint(with: .rareMatters) {
            note(.organisersMatter)
        }
    }

    /// True when each title has a word that its own text takes up and the other item does not know: a subject. What stands only in
    /// the titles is their wording.
    private var haveSubjectsOfTheirOwn: Bool { a.hasSubject(besides: b) && b.hasSubject(besides: a) }

    private mutating func weighOneSource() {
        guard a.print.source == b.print.source, !isPutOff else { return }
        // A centre seldom announces a thing twice, and its items share its own sentences.
        if text.containment >= 0.3, min(title.onlyFirst, title.onlySecond) >= 0.8, text.resemblance < 0.85 {
            let days = a.daysApart(from: b) ?? .max
            if days <= 3 || signs.has(.sameHour), title.similarity >= 0.5 { forbid(.siblings) }
        }
        if isLaterIssue { forbid(.siblings) }
        let isPrintedAgain =
            text.resemblance >= 0.85 && min(a.print.sketch.triples, b.print.sketch.triples) >= 20
        if !isPrintedAgain { note(.sameSource) }
    }
}

extension PairScore {
    /// True for something that a centre publishes again after weeks, with nothing that names the same occasion: the next issue
    /// of a series.
    private var isLaterIssue: Bool {
        guard let days = a.daysApart(from: b), days >= 14 else {
            return false
        }
        return !isSameDay && !isLinked && !signs.has(.sameDeadline) && !signs.has(.sameDocument)
            && text.resemblance < 0.85
    }
}

/// Links on a page up to which each of them is about its matter.
private let fewLinks = 4

/// Log-odds (natural logarithm) that decide; those of each sign are in `FittedWeights.swift`.
enum Weight {
    static let relatedFrom = -1.0
    /// From even odds two stories that nothing contradicts belong to one affair: less is shown to readers as a link that leads astray.
    static let affairFrom = 0.0
    static let conflictTo = -12.0
    /// From here two stories that nothing contradicts are probably one.
    static let nearFrom = 2.0
    /// The score that stands for an identity.
    static let identity = 999.0
}

extension Double {
    /// A share in two digits.
    fileprivate var hundredths: String {
        let hundredths = Int((self * 100).rounded())
        return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
    }
}
