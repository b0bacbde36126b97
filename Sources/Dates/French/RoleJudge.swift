internal import Calendar

/// Judges the purpose of one date of a text by the words of its clause.
struct RoleJudge {
    let found: FoundDate
    let clause: Clause
    let reference: CivilDay
    let tone: Tone

    var mention: DateMention {
        let (role, confidence) = judgement
        let isMoved = clause.isTarget(found)
        return DateMention(
            span: span(isMoved: isMoved, isDeadline: role == .deadline), range: found.range, role: role,
            confidence: confidence, remarks: found.remarks, isOpenEnded: found.isOpenEnded,
            isRecurrent: found.isRecurrent,
            isSeason: found.form == .fixed && found.span.grain == .month && found.span.end != nil,
            isPast: clause.isPast,
            isFuture: clause.isFuture, isCancelled: clause.isCancelled,
            isFollowUp: clause.before(.next, within: 5),
            isPostponed: !isMoved && !clause.before(.cue(.new), within: 5)
                && (clause.isGivenUp || isReported),
            isNewDate: isMoved || clause.before(.cue(.new), within: 3), isEnd: clause.isEnd,
            isOpening: spansDays && !found.isWeekdayOnly && clause.before(.cue(.open), within: 5),
            isSureOfYear: isSureOfYear)
    }

    /// « report de la journée « Médier sans s'épuiser » du 8 »
    private var isReported: Bool { found.isGenitive && clause.before(.cue(.postponed), within: longestName) }

    /// True for a span from one day to another, with hours or without.
    private var spansDays: Bool {
        guard let start = found.span.start, let end = found.span.end, start.grain >= .day else {
            return false
        }
        return start.coarsened(to: .day) != end.coarsened(to: .day)
    }

    private var isSureOfYear: Bool {
        if found.remarks.contains(.wrongWeekday) { return false }
        return !found.remarks.contains(.yearInferred) || found.hasWeekday && !found.isWeekdayOnly
    }

    /// « reporté du 8 au 15 décembre » is the 15th; « retour sur la journée du 12 mars » was the last 12 March.
    private func span(isMoved: Bool, isDeadline: Bool) -> Span {
        let span = liesBehind(isDeadline: isDeadline) ? found.spanBackward ?? found.span : found.span
        if isMoved, let start = span.start, let end = span.end,
            end.coarsened(to: .day) != start.coarsened(to: .day)
        {
            return Span(start: end, end: nil)
        }
        return span
    }

    /// True when a date without a year is rather the last such day than the next one: by the tense of its sentence, else
    /// because it passed lately. « Le 4 novembre », published on the 7th, is three days ago. A weekday alone goes by the tense.
    private func liesBehind(isDeadline: Bool) -> Bool {
        if found.isWeekdayOnly {
            return !isDeadline && (clause.isPast || tone.isPast && !clause.isFuture)
        }
        guard found.remarks.contains(.yearInferred), let earlier = found.spanBackward,
            let age = earlier.lastDay.map({ reference.number - $0.number })
        else { return false }
        let wait = found.span.lastDay.map { $0.number - reference.number } ?? 0
        if age <= 0 || (tone.isPast && !isDeadline && isOfAccount(age: age, wait: wait)) { return true }
        if age > accountAge, startsSoon, !clause.isPastBefore { return false }
        // What is open until a day is told in the present, whatever was told before: « les personnes intéressées … jusqu'au 10 ».
        if clause.isPast, !isDeadline || age <= latelyPassed {
            return !found.hasWeekday || age <= longestWait || wait > latelyPassed
        }
        if found.hasWeekday { return wait > longestWait || wait < 0 }
        // « le 26 », its month left out, lies ahead.
        if found.isBareDay { return false }
        if clause.isFuture, !tone.isUndated { return age <= freshAnnouncement }
        return age <= (tone.isUndated ? wait : latelyPassed)
    }

    /// True for a day that comes within weeks: an account of the last such day would be written that many months too late.
    private var startsSoon: Bool {
        guard let wait = found.span.start?.civilDay.map({ $0.number - reference.number }) else {
            return false
        }
        return (0...soon).contains(wait)
    }

    /// True for a day of which an account may tell that says so nowhere near it: one of the last months, or of the last year
    /// where the next such day is as far.
    private func isOfAccount(age: Int, wait: Int) -> Bool {
        age <= accountAge || wait > accountAge && (!found.hasWeekday || age <= longestWait)
    }

    // MARK: roles

    private typealias Judgement = (role: DateRole, confidence: Double)

    private var judgement: Judgement {
        // « CV et dernier arrêté avant le 5 mai »
        let isAnswer = found.isOpenStart && clause.distanceToReply != nil
        if clause.before(.law, within: 8), !isAnswer { return (.other, 0.95) }
        if isPublication { return (.publication, 0.95) }
        if isOfPaper { return (.other, 0.9) }
        if clause.before(.cue(.birth), within: 4) || clause.isOfFormer {
            return (.other, 0.8)
        }
        return deadline ?? event
    }

    /// « Publié le », « paru en », « mis en ligne le », « mis à jour le », but not « webinaire en ligne le ».
    private var isPublication: Bool {
        if clause.before(.cue(.publication), within: 3) || clause.isSignature { return true }
        if clause.before(.cue(.posted), within: 1) { return !clause.before(.cue(.closing), within: 4) }
        return (clause.before(.ligne, within: 1) || clause.before(.jour, within: 1))
            && clause.before(.put, within: 3)
    }

    /// « Sa note technique du 7 août 2019 », but not « note de la réunion du 7 août ».
    private var isOfPaper: Bool {
        guard found.isGenitive, found.span.grain == .day else { return false }
        // « Art. du 14/10, p. 5 »
        if clause.before(.numbered, within: 2) { return true }
        guard let distance = clause.distance(to: .paper) else {
            return false
        }
        return distance < 3 && distance < clause.distanceToEvent ?? .max
    }

    /// « Les dossiers des présélectionnés sont attendus pour le 16 » is the last day of a second step.
    private var deadline: Judgement? {
        let judged = anyDeadline
        guard let judged, judged.role == .deadline, clause.before(.cue(.chosen), within: reach) else {
            return judged
        }
        return (.deadline, min(judged.confidence, 0.6))
    }

    private var anyDeadline: Judgement? {
        let isNewDate = clause.before(.cue(.new), within: 3) && !found.isOpenStart
        if isNewDate || clause.isTarget(found) {
            return clause.closesBefore ? (.deadline, 0.95) : nil
        }
        // « Les inscriptions, ouvertes aujourd'hui, seront closes le 8 »
        if found.isToday, !found.isOpenStart { return nil }
        let isReply = [.cue(.reply), .cue(.awaited)].contains {
            clause.before($0, within: reach) || clause.after($0, within: 8)
        }
        if found.isOpenStart, !isReply,
            found.isByThen && clause.isFuture || clause.before(.cue(.lasts), within: 6)
                || clause.before(.cue(.contract), within: 2)
        {
            return (.other, 0.6)
        }
        // « Clôture : vendredi 16 janvier. Nous relisons vos dossiers jusqu'au 9 »
        if found.isOpenStart, found.isBareDay { return (.deadline, 0.6) }
        if found.isOpenStart { return (.deadline, isReply ? 0.95 : 0.7) }
        if clause.namesLimit || clause.follows(.limite) { return (.deadline, 0.95) }
        if clause.restatesLimit { return (.deadline, 0.7) }
        if isClosing(isReply: isReply) { return (.deadline, 0.9) }
        let isLastDay = clause.before(.jour, within: 3) && clause.endsInColon
        if clause.before(.last, within: 4) && (clause.before(.delai, within: 3) || isLastDay)
            || clause.follows(.delai) || clause.before(.delai, within: 4) && clause.endsInColon
            || isReply && (clause.before(.cue(.shuts), within: 3) || clause.before(.cue(.ends), within: 3))
            || clause.beforeOnLine(.cue(.awaited), within: 3) && clause.before(.cue(.reply), within: reach)
        {
            return (.deadline, 0.9)
        }
        // « Du 15 avril au 24 mai, vous pouvez déposer une demande »
        if found.span.end != nil, found.span.grain == .day, clause.answersBehind { return (.deadline, 0.8) }
        guard let reply = clause.distanceToReply, reply < clause.distanceToEvent ?? .max else { return nil }
        if found.isOpenEnded { return (.other, 0.8) }
        if spansDays {
            guard clause.answersWithoutComma(within: longestWindow) || clause.before(.cue(.reply), within: 7)
            else { return nil }
            return (.deadline, 0.8)
        }
        if clause.before(.pour, within: 2) { return (.deadline, 0.85) }
        // « Remise des offres : », « Réponse souhaitée le »
        guard found.span.end == nil else { return nil }  // « venez avec votre CV le 8 entre 9h et 12h »
        // « ils ouvrent le dossier le 8 » begins something.
        let isReplyOn = reply <= 1 && found.hasArticle && !clause.before(.cue(.open), within: 5)
        // « Inscr. 15/01 », but not a button before the day of publication: that one has its year.
        let isLabel =
            clause.before(.cue(.reply), within: 1) && !found.hasArticle && !found.isTarget
            && found.span.grain == .day && found.remarks.contains(.yearInferred)
        return reply <= 3 && clause.endsInColon || isReplyOn || isLabel ? (.deadline, 0.6) : nil
    }

    /// « Clôture le 8 », but not « clôture mercredi à 16h » of what is held until then.
    private func isClosing(isReply: Bool) -> Bool {
        guard isReply || !found.isWeekdayOnly, isReply || found.span.end == nil || found.isOpenStart else {
            return false
        }
        return clause.before(.cue(.closing), within: 8) && !clause.isPast || clause.follows(.cue(.closing))
    }

    private var event: Judgement {
        if found.isRecurrent, found.span.start == nil { return (.unknown, 0.2) }
        if found.isToday, found.span.grain == .day { return (.unknown, 0.1) }
        switch found.span.grain {
        case .year: return (.unknown, 0.1)
        // « depuis janvier », « dès septembre » begins a rule.
        case .month where found.isOpenEnded: return (.unknown, 0.1)
        case .month: return clause.isEvent ? (.event, 0.5) : (.unknown, 0.4)
        case .minute: return (.event, found.isWeekdayOnly ? 0.4 : 0.95)
        case .day: return eventOnDay
        }
    }

    private var eventOnDay: Judgement {
        if clause.before(.cue(.new), within: 5) || clause.isTarget(found) {
            return (.event, 1)
        }
        // « À compter du 1er octobre » begins a rule more often than an event.
        if found.isOpenEnded { return (.event, 0.5) }
        if clause.isEvent { return (.event, found.isWeekdayOnly ? 0.5 : 0.9) }
        return found.hasWeekday && !found.isWeekdayOnly
            ? (.event, 0.8) : (.unknown, found.isWeekdayOnly ? 0.2 : 0.5)
    }
}

/// The tokens of the name of what is put off, before its day.
private let longestName = 16
/// « Dépôt sur la plateforme des démarches simplifiées du 8 au 15 »: the tokens between what is answered and when.
private let longestWindow = 9
/// The days within which something comes that is announced without its year; a weekday that fits later fits an earlier year.
private let longestWait = 430
/// An account is written within so many days of what it tells: half of all days of the year lie nearer ahead.
private let accountAge = 183
/// The days within which something that comes is announced, whatever is told of the past beside it.
private let soon = 60
/// The days that may have passed since something of which a notice speaks in the present tense.
private let latelyPassed = 60
/// The days that may have passed since something that is announced: the notice was relayed too late.
private let freshAnnouncement = 14

extension Span {
    /// The last day of it; of a month its last.
    fileprivate var lastDay: CivilDay? {
        guard let last = end ?? start else { return nil }
        let month = last.month ?? 12
        return CivilDay(
            year: last.year, month: month, day: last.day ?? CivilDay.lastDay(ofMonth: month, year: last.year))
    }
}
