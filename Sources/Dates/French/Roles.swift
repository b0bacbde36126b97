internal import Calendar

/// How far a cue may stand from its date, in tokens: a clause, rarely more.
private let reach = 24

extension Span {
    /// A span of days that has begun and is not over.
    fileprivate func lasts(until day: CivilDay) -> Bool {
        guard let end else { return false }
        return end.coarsened(to: .day)
            >= Moment(year: day.year, month: day.month, day: day.day).coarsened(to: end.grain)
    }
}

/// Gives each date found its role, from the words of its clause.
func mentions(_ found: [Found], _ tokens: [Token], reference: CivilDay, isPast: Bool) -> [DateMention] {
    found.indices.map { index in
        let from = index > 0 ? found[index - 1].tokens.upperBound : 0
        let to = index + 1 < found.count ? found[index + 1].tokens.lowerBound : tokens.count
        let clause = Clause(found[index].tokens, in: tokens, from: from, to: to)
        return mention(found[index], clause, reference: reference, isPast: isPast)
    }
}

private func mention(_ found: Found, _ clause: Clause, reference: CivilDay, isPast: Bool) -> DateMention {
    let (role, confidence) = judged(found, clause)
    let isMoved = clause.before(.cue(.postponed), within: 6)
    return DateMention(
        span: moved(
            found, isMoved, isPast: (isPast && role != .deadline) || clause.isPast, reference: reference),
        range: found.range, role: role, confidence: confidence,
        remarks: found.remarks, isOpenEnded: found.isOpenEnded, isRecurrent: found.isRecurrent,
        isCancelled: clause.holds(.cue(.cancelled)),
        isPostponed: !isMoved && !clause.before(.cue(.new), within: 5)
            && clause.after(.cue(.postponed), within: reach))
}

/// « reporté du 8 au 15 décembre » is the 15th; « retour sur la journée du 12 mars » was the last 12 March.
private func moved(_ found: Found, _ isMoved: Bool, isPast: Bool, reference: CivilDay) -> Span {
    if isMoved, let start = found.span.start, let end = found.span.end,
        end.coarsened(to: .day) != start.coarsened(to: .day)
    {
        return Span(start: end, end: nil)
    }
    guard found.remarks.contains(.yearInferred), !found.hasWeekday, let earlier = found.spanBackward else {
        return found.span
    }
    return isPast || earlier.lasts(until: reference) ? earlier : found.span
}

private func judged(_ found: Found, _ clause: Clause) -> (DateRole, Double) {
    if clause.before(.law, within: 8) { return (.other, 0.95) }
    if isPublication(clause) { return (.publication, 0.95) }
    if clause.before(.cue(.birth), within: 4) || clause.before(.cue(.former), within: 8) {
        return (.other, 0.8)
    }
    if let deadline = deadline(found, clause) { return deadline }
    return event(found, clause)
}

/// « Publié le », « paru en », « mis en ligne le », « mis à jour le », but not « webinaire en ligne le ».
private func isPublication(_ clause: Clause) -> Bool {
    if clause.before(.cue(.publication), within: 3) { return true }
    return (clause.before(.ligne, within: 1) || clause.before(.jour, within: 1))
        && clause.before(.put, within: 3)
}

private func deadline(_ found: Found, _ clause: Clause) -> (DateRole, Double)? {
    if clause.before(.cue(.new), within: 3) || clause.before(.cue(.postponed), within: 4) { return nil }
    let isReply = clause.before(.cue(.reply), within: reach) || clause.after(.cue(.reply), within: 8)
    if found.isOpenStart { return (.deadline, isReply ? 0.95 : 0.7) }
    if clause.before(.limite, within: 12) || clause.follows(.limite) { return (.deadline, 0.95) }
    if clause.before(.cue(.closing), within: 8) || clause.follows(.cue(.closing)) {
        return (.deadline, 0.9)
    }
    guard let reply = clause.distance(.cue(.reply)), reply < clause.distance(.cue(.event)) ?? .max else {
        return nil
    }
    if found.isOpenEnded { return (.other, 0.8) }
    if found.span.end != nil, found.span.grain == .day { return reply <= 6 ? (.deadline, 0.8) : nil }
    if clause.before(.pour, within: 1) { return (.deadline, 0.85) }
    return reply <= 2 && clause.endsInColon ? (.deadline, 0.6) : nil
}

private func event(_ found: Found, _ clause: Clause) -> (DateRole, Double) {
    if found.isRecurrent, found.span.start == nil { return (.unknown, 0.2) }
    switch found.span.grain {
    case .year: return (.unknown, 0.1)
    case .month: return clause.isEvent ? (.event, 0.5) : (.unknown, 0.4)
    case .minute: return (.event, found.isWeekdayOnly ? 0.4 : 0.95)
    case .day:
        if clause.before(.cue(.new), within: 5) || clause.before(.cue(.postponed), within: 4) {
            return (.event, 1)
        }
        // « À compter du 1er octobre » begins a rule more often than an event.
        if found.isOpenEnded { return (.event, 0.5) }
        if clause.isEvent { return (.event, found.isWeekdayOnly ? 0.5 : 0.9) }
        return found.hasWeekday && !found.isWeekdayOnly
            ? (.event, 0.8) : (.unknown, found.isWeekdayOnly ? 0.2 : 0.5)
    }
}

/// The words around one date up to the ends of its sentence, or to its neighbours.
private struct Clause {
    /// Nearest first.
    private var earlier: [Token] = []
    private var later: [Token] = []
    /// Whether the next date stands in the same sentence: the words between are rather its own.
    private var isFollowed = false

    init(_ place: Range<Int>, in tokens: [Token], from: Int, to: Int) {
        var at = place.lowerBound
        var isLabel = false
        while at > from, earlier.count < reach {
            let ends = tokens[at].lineBreaks > 0 || Clause.isEnd(tokens, at - 1)
            // « Quand ? » and « Date limite : » on the line above belong to the date below.
            guard !ends || at == place.lowerBound || isLabel else { break }
            isLabel = ends && Clause.isMark(tokens[at - 1])
            at -= 1
            earlier.append(tokens[at])
        }
        at = place.upperBound
        while at < to, later.count < reach, tokens[at].lineBreaks == 0, !Clause.isEnd(tokens, at) {
            later.append(tokens[at])
            at += 1
        }
        isFollowed = at == to && to < tokens.count
    }

    private static func isMark(_ token: Token) -> Bool {
        guard case .mark = token.kind else { return false }
        return true
    }

    private static func isEnd(_ tokens: [Token], _ at: Int) -> Bool {
        guard case .mark(let byte) = tokens[at].kind else { return false }
        if ";?!".utf8.contains(byte) { return true }
        return byte == UInt8(ascii: ".") && (at + 1 == tokens.count || !tokens[at + 1].isGlued)
    }

    /// How many tokens stand between a word and the date behind it.
    func distance(_ word: Word) -> Int? { earlier.firstIndex { $0.kind == .word(word) } }

    func before(_ word: Word, within limit: Int) -> Bool { distance(word).map { $0 < limit } ?? false }

    func after(_ word: Word, within limit: Int) -> Bool {
        later.prefix(limit).contains { $0.kind == .word(word) }
    }

    /// Right behind the date, and not before another one: « 5 mai : date limite ».
    func follows(_ word: Word) -> Bool { !isFollowed && after(word, within: 4) }

    func holds(_ word: Word) -> Bool { before(word, within: reach) || after(word, within: reach) }

    var endsInColon: Bool { earlier.first?.kind == .mark(UInt8(ascii: ":")) }

    var isPast: Bool { before(.cue(.past), within: reach) }

    var isEvent: Bool {
        [.cue(.event), .cue(.label), .cue(.past)].contains {
            before($0, within: reach) || after($0, within: 12)
        }
    }
}
