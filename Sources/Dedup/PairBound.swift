internal import Calendar
import Model
internal import Text

extension PairScore {
    /// Weighs two items, the smaller key first, as far as it takes to know that they are nothing to each other: nil then. That is what
    /// most pairs are that share a key, and a first harvest has a million of those.
    init?(worthOf first: ComparedItem, and second: ComparedItem) {
        let subjects = first.sharedInformation(with: second)
        guard first.mayTellTheSame(as: second, sharing: subjects) else { return nil }
        let isTied = first.isTiedTo(second)
        let bound = PairBound(of: first, and: second, sharing: subjects)
        let title = first.titleLikeness(to: second)
        guard isTied || bound.mayCount(title: title, text: nil) else { return nil }
        let text = first.textLikeness(to: second)
        guard isTied || bound.mayCount(title: title, text: text) else { return nil }
        self.init(of: first, and: second, sharing: subjects, title: title, text: text)
    }
}

/// The most to which the score of two items that are not tied can come, by what is cheap to know of them. What speaks against a pair
/// counts only where it is certain.
private struct PairBound {
    private let a: ComparedItem
    private let b: ComparedItem
    private let days: DayComparison
    /// Of everything but titles and texts.
    private var base = Weight.prior
    private var ofNames = 0.0
    /// What speaks against the pair unless a contradiction keeps the two apart anyway.
    private var against = 0.0

    init(of first: ComparedItem, and second: ComparedItem, sharing subjects: SharedInformation?) {
        (a, b) = (first, second)
        days = DayComparison(a, b)
        addDates()
        addPlaces()
        addSubjects(subjects)
        addNumbers()
        addSources()
        if areTextsCompared { addNames() }
    }

    /// False when the two are nothing to each other; nil stands for a likeness of texts that is not known yet.
    func mayCount(title: TitleLikeness, text: TextLikeness?) -> Bool {
        var most = base + Self.most(title)
        if areTextsCompared { most += ofNames + (text.map(Self.most) ?? Self.mostOfTexts) }
        if isOfOneSource, !isPutOff { most += Self.mostOfOneSource(text) }
        most += roundingError
        guard mayBeForbidden(text) else { return most + against >= Weight.affairFrom }
        return title.isOfOneAffair || most >= Weight.relatedFrom
    }

    private var areTextsCompared: Bool {
        min(a.print.sketch.triples, b.print.sketch.triples) >= fewestTriples
    }
    private var isPutOff: Bool { a.print.isPostponed != b.print.isPostponed }
    private var haveDeadlines: Bool { a.deadlineDay != nil && b.deadlineDay != nil }
    private var isOfOneSource: Bool { a.print.source == b.print.source }

    /// False when nothing can contradict that the two are one.
    private func mayBeForbidden(_ text: TextLikeness?) -> Bool {
        if isPutOff || haveDeadlines || isOfOneSource || a.print.isRecap != b.print.isRecap { return true }
        if case .differentEvents = days { return true }
        if a.isHeldElsewhere(than: b) { return true }
        let (first, second) = (a.print.titleTraits, b.print.titleTraits)
        return !first.places.isEmpty && !second.places.isEmpty
            || !first.numbers.isEmpty && !second.numbers.isEmpty
            || areTextsCompared && (text?.containment ?? 1) >= 0.5
    }

    // MARK: What is known of the pair

    private mutating func addDates() {
        switch days {
        case .sameEvent: base += Self.mostOfSameDay
        case .named: base += max(0, Sign.dayNamed.weight)
        case .sameMentioned: base += max(0, Sign.daysNamed.weight)
        case .differentMentioned: if !haveDeadlines { against += min(0, Sign.otherDays.weight) }
        case .differentEvents, .unknown: break
        }
        if isPutOff { base += max(0, Sign.putOff.weight) }
        if haveDeadlines { base += max(0, Sign.sameDeadline.weight) }
        if let sides = a.sides(beside: b), sides.first != sides.second { base += Sign.otherSide.weight }
        base += a.daysApart(from: b).flatMap { Sign.ofDaysApart($0) }?.weight ?? 0
    }

    private mutating func addPlaces() {
        let (hall, otherHall) = (a.print.eventHalls, b.print.eventHalls)
        let (town, otherTown) = (a.print.eventPlaces, b.print.eventPlaces)
        if !hall.isEmpty, !otherHall.isEmpty {
            add(hall.shares(with: otherHall) ? Sign.sameHall.weight : Sign.otherHall.weight)
        } else if !town.isEmpty, !otherTown.isEmpty {
            add(town.shares(with: otherTown) ? Self.mostOfTowns : Sign.otherTown.weight)
        } else if !a.places.isEmpty, !b.places.isEmpty, !a.places.meets(b.places) {
            add(Sign.otherPlacesInText.weight)
        }
        if case .sameEvent = days, !isOfOneSource,
            hall.shares(with: otherHall) || town.shares(with: otherTown)
        {
            base += Self.mostOfOccasion
        }
    }

    /// Places are weighed last of what may forbid the pair.
    private mutating func add(_ weight: Double) {
        if weight > 0 { base += weight } else { against += weight }
    }

    private mutating func addSubjects(_ shared: SharedInformation?) {
        guard let shared else { return }
        base += most { Sign.ofSubjects(shared, onOneDay: $0) }
    }

    private mutating func addNames() {
        let fullNames = a.fullNames.commonCount(with: b.fullNames)
        let information = a.sharedNameInformation(with: b)
        ofNames += max(0, most { Sign.ofNames(fullNames, telling: information, onOneDate: $0) })
        let counts = a.counts.commonCount(with: b.counts)
        guard counts > 0 else { return }
        ofNames += max(0, most { Sign.ofCounts(counts, onOneDate: $0) }) + max(0, Sign.preciseCount.weight)
    }

    private mutating func addNumbers() {
        if !a.numbers.isEmpty, !b.numbers.isEmpty { base += Self.mostOfNumbers }
    }

    private mutating func addSources() {
        if a.print.organiser != nil || b.print.organiser != nil { base += Self.mostOfOrganisers }
        guard let x = a.print.kind, let y = b.print.kind, x != y else { return }
        if ![.news, .recap].contains(x), ![.news, .recap].contains(y) { base += Sign.otherKinds.weight }
    }

    /// The larger weight of what is noted when both speak of one day, if they can, and when they do not.
    private func most(_ sign: (Bool) -> Sign?) -> Double {
        let apart = sign(false)?.weight ?? 0
        return mayHaveOneDate ? max(apart, sign(true)?.weight ?? 0) : apart
    }

    private var mayHaveOneDate: Bool {
        switch days {
        case .sameEvent, .named, .sameMentioned: true
        case .differentEvents, .differentMentioned, .unknown: haveDeadlines
        }
    }

    // MARK: The most to which signs of one sort come

    private static func most(_ title: TitleLikeness) -> Double {
        max(0, Sign.ofTitles(title)?.weight ?? 0) + (title.isOneWithinOther ? titleWithin : 0)
    }

    private static func most(_ text: TextLikeness) -> Double { max(0, Sign.ofTexts(text)?.weight ?? 0) }

    private static func mostOfOneSource(_ text: TextLikeness?) -> Double {
        guard let text else { return Sign.printedAgain.weight }
        if text.resemblance < 0.85 { return Sign.sameSource.weight }
        return text.resemblance >= sameText ? Sign.printedAgain.weight : 0
    }

    private static func most(of signs: Sign...) -> Double { signs.map(\.weight).reduce(0, max) }

    private static let titleWithin = most(of: .titleWithin)
    private static let mostOfTexts = most(of: .textCopied, .textWithin, .textHalf, .textPart)
    private static let mostOfSameDay =
        most(of: .sameDay, .sameDayOfMany, .dayNamed) + most(of: .sameHour) + most(of: .sameSpan)
    private static let mostOfTowns = most(of: .sameTown, .sameTownOfMany)
    private static let mostOfOccasion = most(of: .titleOnDay) + most(of: .spanAtPlace)
    private static let mostOfNumbers = most(of: .sameNumber) + most(of: .sameNumbersInText)
    private static let mostOfOrganisers =
        most(of: .relay)
        + most(of: .organisersDay, .organisersDeadline, .organisersTitle, .organisersMatter)
}

/// More than a sum of weights can be off by the order in which they are added.
private let roundingError = 0.001
