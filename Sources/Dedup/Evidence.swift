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
        // It ends the other's event: whoever publishes that has to know.
        if signs.has(.noticeOfItsOwn), score - Sign.noticeOfItsOwn.weight >= Weight.sameFrom {
            return .related
        }
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
            && !areLikeTitlesOfTwoSubjects
    }

    /// True when two centres may tell the same and what they show says too little of it: it is nearly enough, or the same day at
    /// the same place. The items' own pages may say more.
    var isDoubtful: Bool {
        guard areToldAsOne == nil, vetoes.isEmpty, verdict != .same, areOfTwoSources else { return false }
        return score >= Weight.nearFrom
            || !signs.isDisjoint(with: .oneDate) && !signs.isDisjoint(with: .sharedPlaces)
    }

    /// True when nothing but a date stands between them: so it looks when one of two notices of an event is put off.
    var isOnlyMoved: Bool {
        areToldAsOne == nil && !vetoes.isEmpty
            && vetoes.allSatisfy { [.eventDates, .textDates, .deadlines, .postponed].contains($0) }
            && score >= Weight.movedFrom
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
        weighQuotedNames()
        weighRegistrations()
        weighOccasion()
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
            // Two items of one centre lead to the same page of its agenda, or to its form, whatever they tell.
            let isOneOfFew = areOfTwoSources && max(a.print.pages.count, b.print.pages.count) <= fewLinks
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

    /// Weighs a registration link together with its day: a centre may have one form for many things, and not on one day.
    private mutating func weighRegistrations() {
        if isSameDay, areOfTwoSources, signs.has(.sameRegistration) { note(.registeredOnDay) }
    }

    /// Weighs day and place together with like titles, or with the last day: of two centres all 533 labelled pairs with the one, and all
    /// 21 with the other, are one story.
    private mutating func weighOccasion() {
        guard areOfTwoSources, signs.has(.sameDay) || signs.has(.sameDayOfMany),
            !signs.isDisjoint(with: .onePlace), vetoes.isEmpty, signs.isDisjoint(with: .contradictions),
            signs.isDisjoint(with: .otherOccasions)
        else { return }
        if title.similarity >= 0.55, !areLikeTitlesOfTwoSubjects { note(.titleOnDay) }
        if signs.has(.sameSpan), !signs.isDisjoint(with: .sharedWords) { note(.spanAtPlace) }
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
            if areOfTwoSources, a.leadsToOnePlace, b.leadsToOnePlace { note(.documentAlone) }
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
}

/// Links on a page up to which each of them is about its matter.
private let fewLinks = 4

/// Log-odds (natural logarithm) that decide; those of each sign are in `FittedWeights.swift`.
enum Weight {
    static let relatedFrom = -1.0
    /// The least score of two that were one story before one moved its date: `relatedFrom` less what that date was worth.
    static let movedFrom = -4.5
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
