import Model
internal import Text

// What kinds, organisers and sources say for and against a pair.

extension PairScore {
    mutating func weighKinds() {
        let arePublications = a.print.kind == .publication && b.print.kind == .publication
        if a.print.isRecap != b.print.isRecap, !isCopy, !arePublications, !areBothAfter { weighRecap() }
        if a.print.isPostponed != b.print.isPostponed {
            if !isPutOff { forbid(.postponed) } else if isNoticeOfItsOwn { note(.noticeOfItsOwn) }
        }
        if looks.isSuperset(of: [.gathering, .reading]) || isCallBesideMeeting { note(.toAttendOrRead) }
        guard let x = a.print.kind, let y = b.print.kind, x != y, x != .news, y != .news else { return }
        // Before the day nothing looks back on it, whatever its words say.
        if x == .recap || y == .recap, areBothBefore { return }
        note(.otherKinds)
    }

    /// True for a notice that another's event does not take place, in words of its own and without a new day: a story beside the announcement,
    /// whose event it ends.
    private var isNoticeOfItsOwn: Bool {
        let (notice, announced) = a.print.isPostponed ? (a, b) : (b, a)
        return !isLinked && text.containment < 0.5 && title.similarity < 0.6
            && (notice.eventDays == nil || notice.eventDays?.days == announced.eventDays?.days)
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

    mutating func weighSources() {
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
        if !signs.isDisjoint(with: [Signs(.sameDay), Signs(.sameDayOfMany)]), !signs.has(.longer) {
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

    /// True for « Guide : l'habitat indigne à l'école, pistes pour agir » and « Guide : le handicap à l'école, pistes pour agir »: the titles of a
    /// series, each with a subject of its own.
    var areLikeTitlesOfTwoSubjects: Bool { title.similarity >= 0.5 && haveSubjectsOfTheirOwn }

    private mutating func weighOneSource() {
        guard a.print.source == b.print.source, !isPutOff else { return }
        // A centre seldom announces a thing twice, and its items share its own sentences.
        if text.containment >= 0.3, min(title.onlyFirst, title.onlySecond) >= 0.8, text.resemblance < 0.85 {
            let days = a.daysApart(from: b) ?? .max
            if days <= 3 || signs.has(.sameHour), title.similarity >= 0.5 { forbid(.siblings) }
        }
        if isLaterIssue { forbid(.siblings) }
        guard text.resemblance >= 0.85, min(a.print.sketch.triples, b.print.sketch.triples) >= 20 else {
            return note(.sameSource)
        }
        // « … : le compte rendu est en ligne » over the text of « … : les enseignements du groupe de travail »
        if text.resemblance >= sameText, a.namesItsText(besides: b), b.namesItsText(besides: a),
            vetoes.isEmpty, signs.isDisjoint(with: .contradictions), signs.isDisjoint(with: .otherOccasions)
        {
            note(.printedAgain)
        }
    }
}

extension PairScore {
    /// True for something that a centre publishes again after weeks, with nothing that names the same occasion: the next issue
    /// of a series.
    private var isLaterIssue: Bool {
        guard let days = a.daysApart(from: b), days >= 14 else {
            return false
        }
        // « La session d'octobre était complète » names a month, and no occasion.
        let isMonth = a.eventDays?.isMonth == true || b.eventDays?.isMonth == true
        return (!isSameDay || isMonth) && !isLinked && !signs.has(.sameDeadline)
            && !signs.has(.sameDocument) && text.resemblance < 0.85
    }
}

/// The resemblance of two texts from which on they are one, printed twice.
let sameText = 0.95
