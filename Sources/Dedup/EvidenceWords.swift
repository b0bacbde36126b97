internal import Calendar
import Model
internal import Text

// What words say for and against a pair: places, titles, texts, names and numbers.

extension Scale {
    // MARK: Places

    mutating func weighPlaces() {
        if areElsewhere(a.titleTraits.places, b.titleTraits.places) {
            return vetoes.append(.titlePlaces)
        }
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
            if p.isDisjoint(with: q) {
                add(isSameDay ? -1 : -3, "different places in the text")
            } else {
                add(1, nil)
            }
        }
    }

    // MARK: Titles

    mutating func weighTitles() {
        guard !a.title.isEmpty, !b.title.isEmpty, title.shared + title.onlyFirst > 0 else { return }
        let similarity = title.similarity
        let reason = "title similarity \(rounded(similarity))"
        switch similarity {
        case 0.95...: add(title.shared >= 3 ? 5 : 3, reason)
        case 0.8...: add(4, reason)
        case 0.6...: add(2.5, reason)
        case 0.4...: add(1, reason)
        case 0.2...: break
        default: add(a.titleIsDerived || b.titleIsDerived ? 0 : isSameDay ? -0.5 : -1.5, nil)
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
        if similarity >= 0.4, namesApart { add(isSameDay ? -1 : -2, "different names in the titles") }
        if similarity < 0.4, looks.contains(.newsletter) { add(-3, "a newsletter") }
    }

    // MARK: Texts

    mutating func weighTexts() {
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

    /// The words of both, in whatever order: on one day they decide, without a day they only help.
    mutating func weighSubjects() {
        guard let (share, count) = a.subjects.overlap(with: b.subjects) else { return }
        let reason = "\(count) subjects in common"
        let isEcho = a.source != b.source && text.containment >= 0.5 && title.similarity >= 0.8
        switch share {
        case 0.4... where isSameDay && count >= 8: add(5, reason)
        case 0.3... where isSameDay: add(count >= 6 ? 4 : 3, reason)
        case 0.5...: add(1.5, reason, grounds: isEcho)
        case 0.3...: add(1, reason)
        case 0.2...: add(isSameDay ? 2 : 0, reason)
        case 0.1...: add(isSameDay ? 0.5 : 0, nil)
        default: add(-1.5, nil)
        }
    }

    /// A template with other names in it is another item: each side names what the other does not.
    private mutating func weighNames() {
        let (x, y) = (
            Set(a.textTraits.names + a.titleTraits.names), Set(b.textTraits.names + b.titleTraits.names)
        )
        guard x.count >= 2, y.count >= 2 else { return }
        let share = Double(x.intersection(y).count) / Double(min(x.count, y.count))
        switch share {
        case 0: add(isSameDay ? -1.5 : -3, "different names")
        case ..<0.34: add(-1, nil)
        case 0.7...: add(1, "same names")
        default: break
        }
    }

    // MARK: Numbers

    mutating func weighNumbers() {
        let (x, y) = (Set(a.titleTraits.numbers), Set(b.titleTraits.numbers))
        if !x.isEmpty, !y.isEmpty, !x.isSubset(of: y), !y.isSubset(of: x) {
            vetoes.append(.numbers)
        } else if x.isEmpty != y.isEmpty, looks.contains(.series) {
            add(isSameTitleOfCopy ? -5 : isSameDay ? -1 : -2, "only one is numbered")
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
}

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

/// Whether both name towns and none in common, or only regions and none in common: a town may lie in any region.
private func areElsewhere(_ x: [UInt32], _ y: [UInt32]) -> Bool {
    guard !x.isEmpty, !y.isEmpty, !shares(x, y) else { return false }
    let (townsOfX, townsOfY) = (x.filter { !isRegion($0) }, y.filter { !isRegion($0) })
    return townsOfX.isEmpty == townsOfY.isEmpty
}

private func rounded(_ share: Double) -> String {
    let hundredths = Int((share * 100).rounded())
    return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
}
