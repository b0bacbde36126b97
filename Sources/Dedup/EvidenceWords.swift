internal import Calendar
import Model
internal import Text

// What words say for and against a pair: places, titles, texts, names and numbers.

extension PairScore {
    // MARK: Places

    mutating func weighPlaces() {
        let areTitlesElsewhere =
            a.print.titleTraits.places.areElsewhere(than: b.print.titleTraits.places)
            || a.isHeldElsewhere(than: b)
        // Whoever leads to the other's page means the same, whatever its title says of the place.
        if areTitlesElsewhere, !isLinked { return forbid(.titlePlaces) }
        let (p, q) = (a.places, b.places)
        // A mere excerpt has no place of its own.
        if isNearCopy, text.containment < 0.95, !isLinked, !p.isContained(in: b.allNames),
            !q.isContained(in: a.allNames)
        {
            return forbid(.textPlaces)
        }
        let (hall, otherHall) = (a.print.eventHalls, b.print.eventHalls)
        if !hall.isEmpty, !otherHall.isEmpty {
            return note(hall.shares(with: otherHall) ? .sameHall : .otherHall)
        }
        if isOneAppointment { return }
        if !a.print.eventPlaces.isEmpty, !b.print.eventPlaces.isEmpty {
            guard a.print.eventPlaces.shares(with: b.print.eventPlaces) else { return note(.otherTown) }
            let isCoincidence = min(a.expectedNeighbours, b.expectedNeighbours) >= oftenTogether
            return note(isCoincidence ? .sameTownOfMany : .sameTown)
        }
        guard !p.isEmpty, !q.isEmpty else { return }
        if p.commonCount(with: q) == 0 { note(.otherPlacesInText) }
    }

    /// True when both lead to one registration at one hour: what else each of them names says nothing against it.
    private var isOneAppointment: Bool { signs.has(.sameRegistration) && signs.has(.sameHour) }

    // MARK: Titles

    mutating func weighTitles() {
        guard !a.print.title.isEmpty, !b.print.title.isEmpty, title.shared + title.onlyFirst > 0 else {
            return
        }
        let similarity = title.similarity
        if let sign = Sign.ofTitles(title) {
            note(sign)
        } else if similarity < 0.15, !a.print.titleIsDerived, !b.print.titleIsDerived {
            note(.titleApart)
        }
        if title.isOneWithinOther { note(.titleWithin) }
        let namesApart =
            !a.print.titleTraits.names.isEmpty && !b.print.titleTraits.names.isEmpty
            && !a.print.titleTraits.names.shares(with: b.print.titleTraits.names)
        if isNextOfSeries { forbid(.siblings) }
        if 0.4..<0.9 ~= similarity, namesApart, !isOneAppointment, text.containment < 0.9 {
            note(.otherTitleNames)
        }
        if similarity < 0.75, looks.contains(.newsletter) { note(.newsletter) }
    }

    /// True for « Atelier … – Nancy » and « Atelier … – Metz » of one centre: the same text, and titles that are one but for
    /// a word of each.
    private var isNextOfSeries: Bool {
        isNearCopy && !areOfTwoSources && !isLinked && !isSameDay && title.shared >= 1
            && 0.6..<0.95 ~= title.similarity && min(title.onlyFirst, title.onlySecond) > 0
            && max(title.onlyFirst, title.onlySecond) <= 1.3
    }

    /// Weighs a quoted name that stands together with something else that few have: each alone may be a programme's.
    mutating func weighQuotedNames() {
        guard signs.has(.sameQuote) || signs.has(.titleQuoted), areOfTwoSources, !looks.contains(.newsletter)
        else { return }
        if isSameDay, !signs.isDisjoint(with: .sharedPlaces) { return note(.quotedOnDay) }
        if !signs.isDisjoint(with: .sharedNames), !signs.has(.toAttendOrRead), vetoes.isEmpty {
            note(.quotedAndNamed)
        }
    }

    // MARK: Texts

    mutating func weighTexts() {
        let shorter = min(a.print.sketch.triples, b.print.sketch.triples)
        guard shorter >= fewestTriples else { return }
        Sign.ofTexts(text).map { note($0) }
        if isNearCopy, a.print.textTraits.exchangesNames(with: b.print.textTraits) { forbid(.names) }
        weighNames()
        weighCounts()
    }

    /// True when something ties both to one day or one deadline.
    private var haveOneDate: Bool { !signs.isDisjoint(with: .oneDate) }

    /// Weighs counted things as far as they are not copied: those of copied sentences come with them, in a template as well.
    private mutating func weighCounts() {
        guard !isNearCopy else { return }
        Sign.ofCounts(a.counts.commonCount(with: b.counts), onOneDate: haveOneDate).map { note($0) }
        // On one date, as a yearly campaign has it, the number says no more than the date.
        if !haveOneDate, a.preciseCounts.meets(b.preciseCounts) { note(.preciseCount) }
    }

    /// The words of both, in whatever order.
    mutating func weighSubjects() {
        guard let shared = subjects else { return }
        let isOne = isSameDay || signs.has(.dayNamed) || (signs.has(.sameDeadline) && !areTwoPosts)
        Sign.ofSubjects(shared, onOneDay: isOne).map { note($0) }
    }

    /// True for one text under one title in which each has put a word of its own.
    private var isOneTemplate: Bool {
        isNearCopy && !isLinked && title.similarity >= 0.6 && min(title.onlyFirst, title.onlySecond) >= 0.8
    }

    /// A template with other names in it is another item: each side names what the other does not.
    private mutating func weighNames() {
        let information = a.sharedNameInformation(with: b)
        let fullNames = a.fullNames.commonCount(with: b.fullNames)
        if information == 0, fullNames == 0, min(a.names.count, b.names.count) >= 2 {
            if isOneTemplate { forbid(.names) } else { note(.otherNames) }
        } else if fullNames > 1 || !areTwoPosts {
            Sign.ofNames(fullNames, telling: information, onOneDate: haveOneDate).map { note($0) }
        }
    }

    /// Two posts of one employer share its names, its town and the last day.
    private var areTwoPosts: Bool { a.print.kind == .job && b.print.kind == .job }

    // MARK: Numbers

    mutating func weighNumbers() {
        let (x, y) = (a.print.titleTraits.numbers, b.print.titleTraits.numbers)
        if x.contradicts(y, among: plausibleYears.contains)
            || x.contradicts(y, among: { !plausibleYears.contains($0) })
        {
            forbid(.numbers)
        } else if !x.isEmpty || !y.isEmpty {
            weighNumbersKnown(x.isContained(in: b.numbers) && y.isContained(in: a.numbers))
        }
        weighYears(x, besides: y, knownTo: b)
        weighYears(y, besides: x, knownTo: a)
        let (p, q) = (a.print.textTraits.numbers, b.print.textTraits.numbers)
        guard p.count >= 2, q.count >= 2 else { return }
        let share = Double(p.commonCount(with: q)) / Double(min(p.count, q.count))
        if share == 0 { note(.otherNumbersInText) } else if share >= 0.6 { note(.sameNumbersInText) }
    }

    /// A relay may leave the number of an issue to its text.
    private mutating func weighNumbersKnown(_ areKnown: Bool) {
        if areKnown { note(.sameNumber) } else if looks.contains(.series) { note(.onlyOneNumbered) }
    }

    /// A year that only one title names is another's if the other item knows its own year and it is not that one.
    private mutating func weighYears(_ numbers: [Int32], besides shared: [Int32], knownTo other: ComparedItem)
    {
        guard !numbers.isEmpty else { return }
        let named = numbers.filter { editionYears.contains($0) && !shared.contains($0) }
        guard !named.isEmpty, !other.years.shares(with: named) else { return }
        if isSameTitleOfCopy {
            forbid(.year)
        } else if !other.years.isEmpty, !signs.has(.anotherYear), !signs.has(.sameDocument) {
            // One document is one edition: what else the titles name are the years of its figures.
            note(.anotherYear)
        }
    }

    /// The years of which an edition published with these can be: a programme called « 2030 » is no edition.
    private var editionYears: ClosedRange<Int32> {
        let (first, second) = (a.publicationYear, b.publicationYear)
        return min(first, second) - 3...max(first, second) + 2
    }

    /// The same text under the same title: a number that only one of them has was put there on purpose.
    private var isSameTitleOfCopy: Bool {
        isNearCopy && (title.similarity >= 0.8 || text.containment >= 0.9)
    }
}

/// The number of other events in a town on a day from which a second one is no surprise.
private let oftenTogether = 0.5

extension ComparedItem {
    /// Returns what the subjects of both tell together; nil when one is too short to tell.
    func sharedInformation(with other: ComparedItem) -> SharedInformation? {
        let (a, b) = (print.subjects, other.print.subjects)
        let limit = min(a.lastComparable, b.lastComparable)
        let (mine, theirs) = (a.count(to: limit), b.count(to: limit))
        guard min(mine, theirs) >= 3 else { return nil }
        let (shared, count) =
            mine <= theirs
            ? sharedSum(with: other, mine: mine, theirs: theirs)
            : other.sharedSum(with: self, mine: theirs, theirs: mine)
        let (first, second) = (information[mine], other.information[theirs])
        let expected = first <= second ? chance[mine] : other.chance[theirs]
        return (shared - expected, shared / min(first, second), count)
    }
}

extension ComparedItem {
    /// Adds up what the subjects that both have tell, the less telling side counting: of this one's first `mine`, the fewer, and
    /// the other's first `theirs`.
    private func sharedSum(with other: ComparedItem, mine: Int, theirs: Int) -> (sum: Double, count: Int) {
        print.subjects.hashes.withUnsafeBufferPointer { own in
            other.print.subjects.hashes.withUnsafeBufferPointer { all in
                information.withUnsafeBufferPointer { p in
                    other.information.withUnsafeBufferPointer { q in
                        var (sum, count, from) = (0.0, 0, 0)
                        other.subjectMarks.forEachMarked(in: own[..<mine]) { i in
                            while from < theirs, all[from] < own[i] { from += 1 }
                            guard from < theirs, all[from] == own[i] else { return }
                            sum += min(p[i + 1] - p[i], q[from + 1] - q[from])
                            count += 1
                        }
                        return (sum, count)
                    }
                }
            }
        }
    }
}

extension ComparedItem {
    /// Returns the information that the names that both have tell together, in natural logarithms.
    func sharedNameInformation(with other: ComparedItem) -> Double {
        var (i, j) = (0, 0)
        var shared = 0.0
        while i < names.count, j < other.names.count {
            let (x, y) = (names[i], other.names[j])
            if x == y { shared += min(nameInformation[i], other.nameInformation[j]) }
            if x <= y { i += 1 }
            if y <= x { j += 1 }
        }
        return shared
    }
}

extension Array<Int32> {
    /// True when both lists have numbers of one sort, and each some that the other lacks: a year is no number of an issue.
    fileprivate func contradicts(_ other: [Int32], among isOfSort: (Int32) -> Bool) -> Bool {
        guard !isEmpty, !other.isEmpty else { return false }
        let (x, y) = (filter(isOfSort), other.filter(isOfSort))
        return !x.isEmpty && !y.isEmpty && !x.isContained(in: y) && !y.isContained(in: x)
    }
}

extension ComparedItem {
    /// True when each title names the town of its own event, and these are two: « …, La Rochelle » and « …, Ajaccio ».
    func isHeldElsewhere(than other: ComparedItem) -> Bool {
        let (mine, theirs) = (print.eventPlaces, other.print.eventPlaces)
        guard !mine.isEmpty, !theirs.isEmpty, !mine.shares(with: theirs) else { return false }
        return mine.shares(with: print.titleTraits.names)
            && theirs.shares(with: other.print.titleTraits.names)
    }
}

extension Array<UInt32> {
    /// True when both lists of places name regions, or neither does, and none in common: a town may lie in any region.
    fileprivate func areElsewhere(than other: [UInt32]) -> Bool {
        guard !isEmpty, !other.isEmpty, !shares(with: other) else { return false }
        return contains { regionHashes.contains($0) } == other.contains { regionHashes.contains($0) }
    }
}

/// Stems of the names of regions and departments.
private let regionHashes = Set(
    (territories.union(territoryPairs.keys).union(territoryPairs.values)).map {
        UInt32(truncatingIfNeeded: stableHash($0.stem))
    })
