/// No list of dates that a person wrote is longer; it bounds how far one attempt reads.
private let longestSeries = 40

/// Lists and ranges: « les 6, 13 et 20 mai », « du 3 au 5 mars », « le 5 mai à 14h et le 6 mai à 10h ».
extension ItemGrammar {
    /// The dates that begin at `at` and belong together; nil when none stands there. `isBetween`: « entre » stands
    /// before, so that « et » means « au ».
    func series(_ at: Int, isBetween: Bool) -> Series? {
        guard let first = item(at) else { return nil }
        if let habit = habit(first) { return habit }
        return grown(Series(items: [withTimes(first)], next: first.next), isBetween: isBetween)
    }

    /// « du lundi au vendredi » names no day.
    private func habit(_ first: Item) -> Series? {
        guard first.form == .weekday,
            word(first.next) == .au || word(first.next) == .a || isMark(first.next, "-"),
            let last = item(first.next + 1), last.form == .weekday
        else { return nil }
        let end = timesBehind(last.next)?.next ?? last.next
        return Series(items: [first, last], isRange: true, isRecurrent: true, next: end)
    }

    private func withTimes(_ item: Item) -> Item {
        guard let times = timesBehind(item.next) else { return item }
        var item = item
        item.times = times
        item.next = times.next
        return item
    }

    private func grown(_ start: Series, isBetween: Bool) -> Series {
        var series = start
        series.next = series.items[series.items.count - 1].next
        var articles: [Int] = []  // items behind « , le »: they belong here only if an « et » closes the list
        var isClosed = false
        while series.items.count < longestSeries, let joint = joint(series.next) {
            guard let item = joined(joint, to: series) else { break }
            if joint.kind == .comma, joint.hasArticle, item.isComplete { articles.append(series.items.count) }
            if joint.kind == .and { isClosed = true }
            if joint.kind == .range || (joint.kind == .and && isBetween) { series.isRange = true }
            series.items.append(withTimes(item))
            series.next = series.items[series.items.count - 1].next
        }
        if !isClosed, let first = articles.first { series.items.removeLast(series.items.count - first) }
        return trimmed(series)
    }

    // MARK: joints

    private enum JointKind { case comma, and, range }

    private struct Joint {
        var kind: JointKind
        var place: Int
        var hasArticle = false
    }

    /// What stands between two dates of a series.
    private func joint(_ behind: Int) -> Joint? {
        let at = isMark(behind, ")") ? behind + 1 : behind  // jeudi 12 (14h-17h) et vendredi 13 novembre
        guard at < tokens.count, let (kind, length) = jointStart(at) else { return nil }
        var joint = Joint(kind: kind, place: at + length)
        // « 16 et/ou 17 », « le 5, puis le 6 »: the last word counts.
        while joint.place < at + 3, joint.kind != .range, let (next, more) = jointStart(joint.place),
            next != .comma || joint.kind == .and
        {
            joint = Joint(kind: next == .comma ? .and : next, place: joint.place + more)
        }
        while joint.place < at + 5, isLinkWord(joint.place) {
            joint.hasArticle = true
            joint.place += 1
        }
        if word(joint.place) == .jusque {
            joint.kind = .range
            joint.place += 1
            while joint.place < at + 8, isLinkWord(joint.place) { joint.place += 1 }
        }
        return joint
    }

    private func jointStart(_ at: Int) -> (JointKind, Int)? {
        switch kind(at) {
        case .mark(UInt8(ascii: ",")), .mark(UInt8(ascii: ";")), .mark(UInt8(ascii: "/")),
            .mark(UInt8(ascii: "+")):
            (.comma, 1)
        case .mark(UInt8(ascii: "-")): (.range, 1)
        case .word(.et), .word(.ou), .word(.puis): (.and, 1)
        case .word(.au), .word(.a): (.range, 1)
        case .word(.jusque):
            (.range, word(at + 1) == .au || word(at + 1) == .a || word(at + 1) == .en ? 2 : 1)
        default: nil
        }
    }

    private func isLinkWord(_ at: Int) -> Bool {
        switch word(at) {
        case .le, .les, .du, .au, .l, .la, .d, .de, .en: true
        case .a: kind(at - 1) == .word(.jusque)
        default: false
        }
    }

    /// The next date of a series: of the same kind as those before it.
    private func joined(_ joint: Joint, to series: Series) -> Item? {
        let last = series.items[series.items.count - 1]
        guard let item = item(joint.place, isLinked: last.isComplete), fits(item, behind: last, joint) else {
            return nil
        }
        return item
    }

    private func fits(_ item: Item, behind last: Item, _ joint: Joint) -> Bool {
        switch (last.form, item.form) {
        case (.day, .day):
            if isNumbering(last, item) { return false }
            return !(last.year != nil && item.month == nil && item.weekday == nil) || joint.hasArticle
        case (.month, .month), (.weekday, .weekday): return true
        case (.day, .month): return joint.kind == .range && last.isComplete && item.month != nil
        case (.year, .year): return joint.kind != .comma || word(joint.place - 1) == nil
        default: return false
        }
    }

    /// « Jour 5 – mardi 29 avril »: a number without an article before a dash and a weekday counts parts, not days.
    private func isNumbering(_ last: Item, _ item: Item) -> Bool {
        guard item.weekday != nil, last.weekday == nil, last.month == nil, isMark(last.next, "-"),
            let place = place(ofBare: last)
        else { return false }
        return !isLinkWord(place - 1)
    }

    // MARK: bare numbers

    /// Drops numbers at the end that no month made into days; « lundi 3 mars et mardi 4 » lends its month.
    private func trimmed(_ series: Series) -> Series {
        var series = series
        while let last = series.items.last, !last.isComplete, !isLent(series), !isBareList(series) {
            series.items.removeLast()
        }
        if series.items.count < 2 { series.isRange = false }
        series.next = series.items.last?.next ?? series.next
        return series
    }

    private func isLent(_ series: Series) -> Bool {
        guard let last = series.items.last, last.weekday != nil else { return false }
        return series.items.count == 1 || series.items[0].month != nil
            || series.items.allSatisfy { $0.weekday != nil }
    }

    /// « les 8, 9 et 12 », « du 8 au 12 », « le 12 à 14h », with nothing behind that they could count.
    private func isBareList(_ series: Series) -> Bool {
        guard let first = series.items.first, let last = series.items.last,
            series.items.allSatisfy({ $0.month == nil && $0.form == .day })
        else { return false }
        guard series.items.count > 1 else {
            return (first.times != nil && hasSingleArticle(first))
                || (hasOpening(first) && endsClause(first.next))
        }
        return endsClause(last.next) && hasPluralArticle(series)
    }

    private func hasSingleArticle(_ item: Item) -> Bool {
        guard let place = place(ofBare: item) else { return false }
        return word(place - 1) == .le || word(place - 1) == .au
    }

    /// « jusqu'au 5 », « avant le 15 », « à partir du 12 ».
    private func hasOpening(_ item: Item) -> Bool {
        guard let place = place(ofBare: item), hasSingleArticle(item) || word(place - 1) == .du else {
            return false
        }
        switch word(place - 2) {
        case .jusque, .avant, .partir, .compter, .depuis: return true
        default: return word(place - 1) == .au && word(place - 2) == .jusque
        }
    }

    private func hasPluralArticle(_ series: Series) -> Bool {
        guard let place = place(ofBare: series.items[0]) else { return false }
        return word(place - 1) == .les || (word(place - 1) == .du && series.isRange)
    }

    /// Where a bare number stands: right before its own end, or before its times.
    private func place(ofBare item: Item) -> Int? {
        var place = item.next - 1
        while place >= 0, place > item.next - 12 {
            if case .number(item.day ?? 0, _)? = kind(place) { return place }
            place -= 1
        }
        return nil
    }

    private func endsClause(_ at: Int) -> Bool {
        guard at < tokens.count else { return true }
        return tokens[at].lineBreaks > 0 || isMark(at, ".;)!?")
    }
}
