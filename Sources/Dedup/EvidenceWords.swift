internal import Calendar
import Model
internal import Text

// What words say for and against a pair: places, titles, texts, names and numbers.

extension PairScore {
    // MARK: Places

    mutating func weighPlaces() {
        if a.print.titleTraits.places.areElsewhere(than: b.print.titleTraits.places) {
            return vetoes.append(.titlePlaces)
        }
        let (p, q) = (a.places, b.places)
        if isNearCopy, !p.isContained(in: b.allNames), !q.isContained(in: a.allNames) {
            return vetoes.append(.textPlaces)
        }
        if !a.print.eventPlaces.isEmpty, !b.print.eventPlaces.isEmpty {
            if a.print.eventPlaces.shares(with: b.print.eventPlaces) {
                add(1.5, because: "same place")
            } else {
                add(-2.5, because: "different places")
            }
        } else if !p.isEmpty, !q.isEmpty {
            if p.commonCount(with: q) == 0 {
                add(isSameDay ? -1 : -3, because: "different places in the text")
            } else {
                add(1)
            }
        }
    }

    // MARK: Titles

    mutating func weighTitles() {
        guard !a.print.title.isEmpty, !b.print.title.isEmpty, title.shared + title.onlyFirst > 0 else {
            return
        }
        let similarity = title.similarity
        switch similarity {
        case 0.95...: add(title.shared >= 3 ? 5 : 3, because: "title similarity \(similarity.hundredths)")
        case 0.8...: add(4, because: "title similarity \(similarity.hundredths)")
        case 0.6...: add(2.5, because: "title similarity \(similarity.hundredths)")
        case 0.4...: add(1, because: "title similarity \(similarity.hundredths)")
        case 0.2...: break
        default: add(a.print.titleIsDerived || b.print.titleIsDerived ? 0 : isSameDay ? -0.5 : -1.5)
        }
        // The same long title within weeks is no accident, if nothing else contradicts.
        if similarity >= 0.95, title.shared >= 5,
            a.print.published.daysApart(from: b.print.published).map({ $0 <= 45 }) ?? true
        {
            isGrounded = true
        }
        let namesApart =
            !a.print.titleTraits.names.isEmpty && !b.print.titleTraits.names.isEmpty
            && !a.print.titleTraits.names.shares(with: b.print.titleTraits.names)
        if similarity >= 0.4, namesApart {
            add(isSameDay ? -1 : -2, because: "different names in the titles")
        }
        if similarity < 0.4, looks.contains(.newsletter) { add(-3, because: "a newsletter") }
    }

    // MARK: Texts

    mutating func weighTexts() {
        let shorter = min(a.print.sketch.triples, b.print.sketch.triples)
        guard shorter >= 8 else { return }
        let contained = text.containment
        switch contained {
        case 0.8... where shorter >= 40 && text.resemblance >= 0.8:
            add(8, because: "text contained \(contained.hundredths)", grounds: true)
        case 0.8... where shorter >= 30 || text.resemblance >= 0.6:
            add(6, because: "text contained \(contained.hundredths)", grounds: true)
        case 0.8...: add(4, because: "text contained \(contained.hundredths)", grounds: true)
        case 0.6... where text.resemblance >= 0.4:
            add(4, because: "text contained \(contained.hundredths)", grounds: true)
        case 0.35...: add(2, because: "text contained \(contained.hundredths)")
        case 0.1...: break
        default: add(shorter >= 40 ? -1.5 : -0.5)
        }
        if isNearCopy, a.print.textTraits.exchangesNames(with: b.print.textTraits) {
            vetoes.append(.names)
        }
        weighNames()
    }

    /// The words of both, in whatever order: on one day they decide, without a day they only help.
    mutating func weighSubjects() {
        guard let (share, count) = a.print.subjects.overlap(with: b.print.subjects) else { return }
        let isEcho = a.print.source != b.print.source && text.containment >= 0.5 && title.similarity >= 0.8
        switch share {
        case 0.4... where isSameDay && count >= 8: add(5, because: "\(count) subjects in common")
        case 0.3... where isSameDay: add(count >= 6 ? 4 : 3, because: "\(count) subjects in common")
        case 0.5...: add(1.5, because: "\(count) subjects in common", grounds: isEcho)
        case 0.3...: add(1, because: "\(count) subjects in common")
        case 0.2...: add(isSameDay ? 2 : 0, because: "\(count) subjects in common")
        case 0.1...: add(isSameDay ? 0.5 : 0)
        default: add(-1.5)
        }
    }

    /// A template with other names in it is another item: each side names what the other does not.
    private mutating func weighNames() {
        let (x, y) = (a.names, b.names)
        guard x.count >= 2, y.count >= 2 else { return }
        let share = Double(x.commonCount(with: y)) / Double(min(x.count, y.count))
        switch share {
        case 0: add(isSameDay ? -1.5 : -3, because: "different names")
        case ..<0.34: add(-1)
        case 0.7...: add(1, because: "same names")
        default: break
        }
    }

    // MARK: Numbers

    mutating func weighNumbers() {
        let (x, y) = (a.print.titleTraits.numbers, b.print.titleTraits.numbers)
        if !x.isEmpty, !y.isEmpty, !x.isContained(in: y), !y.isContained(in: x) {
            vetoes.append(.numbers)
        } else if x.isEmpty != y.isEmpty, looks.contains(.series) {
            add(isSameTitleOfCopy ? -5 : isSameDay ? -1 : -2, because: "only one is numbered")
        }
        weighYears(x, besides: y, knownTo: b)
        weighYears(y, besides: x, knownTo: a)
        let (p, q) = (a.print.textTraits.numbers, b.print.textTraits.numbers)
        guard p.count >= 2, q.count >= 2 else { return }
        let share = Double(p.commonCount(with: q)) / Double(min(p.count, q.count))
        if share == 0 { add(-2, because: "different numbers in the text") } else if share >= 0.6 { add(1) }
    }

    /// A year that only one title names is another's if the other item knows its own year and it is not that one.
    private mutating func weighYears(_ numbers: [Int32], besides shared: [Int32], knownTo other: ComparedItem)
    {
        let named = numbers.filter { plausibleYears.contains($0) && !shared.contains($0) }
        guard !named.isEmpty, !other.years.shares(with: named) else { return }
        if isSameTitleOfCopy {
            vetoes.append(.year)
        } else if !other.years.isEmpty {
            add(-3, because: "another year")
        }
    }

    /// The same text under the same title: a number that only one of them has was put there on purpose.
    private var isSameTitleOfCopy: Bool { isNearCopy && title.similarity >= 0.8 }
}

extension Array<UInt32> {
    /// True when both lists of places name towns and none in common, or only regions and none in common: a town may lie in any
    /// region.
    fileprivate func areElsewhere(than other: [UInt32]) -> Bool {
        guard !isEmpty, !other.isEmpty, !shares(with: other) else { return false }
        return allSatisfy { regionHashes.contains($0) } == other.allSatisfy { regionHashes.contains($0) }
    }
}

/// Stems of the names of regions and departments.
private let regionHashes = Set(
    (territories.union(territoryPairs.keys).union(territoryPairs.values)).map {
        UInt32(truncatingIfNeeded: stableHash($0.stem))
    })

extension Double {
    /// A share in two digits.
    fileprivate var hundredths: String {
        let hundredths = Int((self * 100).rounded())
        return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
    }
}
