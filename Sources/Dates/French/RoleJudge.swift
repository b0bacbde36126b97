internal import Calendar

/// Judges the purpose of one date of a text by the words of its clause.
struct RoleJudge {
    let found: FoundDate
    let clause: Clause
    let reference: CivilDay
    /// True when the whole text tells of what has been.
    let isPast: Bool

    var mention: DateMention {
        let (role, confidence) = judgement
        let isMoved = clause.before(.cue(.postponed), within: 6)
        let isBackward = (isPast && role != .deadline) || clause.isPast
        return DateMention(
            span: span(isMoved: isMoved, isBackward: isBackward), range: found.range, role: role,
            confidence: confidence, remarks: found.remarks, isOpenEnded: found.isOpenEnded,
            isRecurrent: found.isRecurrent, isCancelled: clause.holds(.cue(.cancelled)),
            isPostponed: !isMoved && !clause.before(.cue(.new), within: 5)
                && clause.after(.cue(.postponed), within: reach))
    }

    /// « reporté du 8 au 15 décembre » is the 15th; « retour sur la journée du 12 mars » was the last 12 March.
    private func span(isMoved: Bool, isBackward: Bool) -> Span {
        if isMoved, let start = found.span.start, let end = found.span.end,
            end.coarsened(to: .day) != start.coarsened(to: .day)
        {
            return Span(start: end, end: nil)
        }
        guard found.remarks.contains(.yearInferred), !found.hasWeekday, let earlier = found.spanBackward
        else {
            return found.span
        }
        return isBackward || earlier.lasts(until: reference) ? earlier : found.span
    }

    // MARK: roles

    private typealias Judgement = (role: DateRole, confidence: Double)

    private var judgement: Judgement {
        if clause.before(.law, within: 8) { return (.other, 0.95) }
        if isPublication { return (.publication, 0.95) }
        if clause.before(.cue(.birth), within: 4) || clause.before(.cue(.former), within: 8) {
            return (.other, 0.8)
        }
        return deadline ?? event
    }

    /// « Publié le », « paru en », « mis en ligne le », « mis à jour le », but not « webinaire en ligne le ».
    private var isPublication: Bool {
        if clause.before(.cue(.publication), within: 3) { return true }
        return (clause.before(.ligne, within: 1) || clause.before(.jour, within: 1))
            && clause.before(.put, within: 3)
    }

    private var deadline: Judgement? {
        if clause.before(.cue(.new), within: 3) || clause.before(.cue(.postponed), within: 4) { return nil }
        let isReply = clause.before(.cue(.reply), within: reach) || clause.after(.cue(.reply), within: 8)
        if found.isOpenStart { return (.deadline, isReply ? 0.95 : 0.7) }
        if clause.before(.limite, within: 12) || clause.follows(.limite) { return (.deadline, 0.95) }
        if clause.before(.cue(.closing), within: 8) || clause.follows(.cue(.closing)) {
            return (.deadline, 0.9)
        }
        guard let reply = clause.distance(to: .cue(.reply)),
            reply < clause.distance(to: .cue(.event)) ?? .max
        else { return nil }
        if found.isOpenEnded { return (.other, 0.8) }
        if found.span.end != nil, found.span.grain == .day { return reply <= 6 ? (.deadline, 0.8) : nil }
        if clause.before(.pour, within: 1) { return (.deadline, 0.85) }
        return reply <= 2 && clause.endsInColon ? (.deadline, 0.6) : nil
    }

    private var event: Judgement {
        if found.isRecurrent, found.span.start == nil { return (.unknown, 0.2) }
        switch found.span.grain {
        case .year: return (.unknown, 0.1)
        case .month: return clause.isEvent ? (.event, 0.5) : (.unknown, 0.4)
        case .minute: return (.event, found.isWeekdayOnly ? 0.4 : 0.95)
        case .day: return eventOnDay
        }
    }

    private var eventOnDay: Judgement {
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

extension Span {
    /// True for a span that is not over on a day.
    fileprivate func lasts(until day: CivilDay) -> Bool {
        guard let end else { return false }
        return end.coarsened(to: .day) >= Moment(day).coarsened(to: end.grain)
    }
}
