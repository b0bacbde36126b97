internal import Calendar
internal import Dates
internal import Foundation
internal import Model
internal import Text

/// Chooses among the dates of a notice those of the event and of the deadline, and finds its place.
struct EventFinder {
    let mentions: [DateMention]
    let hours: [Hours]
    let hoursOfWeekdays: [HoursOfWeekday]
    let kind: Kind
    let input: NoticeText
    let places: PlaceText
    let found: FoundPhrases

    /// The last day to register or to apply, where no event is told of.
    var deadline: When? { deadlineMoment(before: nil, of: nil)?.when(in: input.timezone) }

    /// Nil when the notice announces nothing that has a date.
    var event: Event? {
        let start = startMention
        let sessions = start.map { sessionsOnLines(from: $0) } ?? []
        let span = start.map { start in
            let told = timed(start.span, of: start)
            return (start: told.start, end: toldEnd(of: start, span: told, sessions: sessions) ?? told.end)
        }
        let deadline = deadlineMoment(before: span.flatMap { $0.end ?? $0.start }, of: start)
        guard let start, let span else {
            let place = kind == .job ? placeOfJob : nil
            let until = deadline?.when(in: input.timezone)
            return until == nil && place == nil ? nil : Event(place: place, deadline: until)
        }
        var event = Event(deadline: deadline.flatMap { $0.when(in: input.timezone) })
        let zone = zone(behind: start)
        event.start = span.start.flatMap { $0.when(in: zone) }
        event.end = span.end.flatMap { $0.when(in: zone) }
        event.place = place(of: start, sessions: sessions)
        setState(of: &event, said: start)
        return event.start == nil && event.deadline == nil ? nil : event
    }

    /// The place that the words give it as an event's, else the town in the title: « Animateur – Arles ».
    private var placeOfJob: String? {
        places.place(near: 0..<0) ?? places.lastTown(in: 0..<input.text.proseTitleLength)
    }

    /// Structured data win, the prose fills what they leave open: the hours of their day, the last day, the place. Nil when
    /// the day that they give is that of the publication and the prose has none.
    func completed(_ given: Event) -> Event? {
        let found = event
        if isPublication(given) { return found }
        var event = input.isExact ? given : given.withoutMidnight
        event.deadline = event.deadline ?? found?.deadline.flatMap { isBehind(given, $0) ? nil : $0 }
        setState(of: &event, said: startMention)
        guard !input.isExact else { return event }
        event.place = event.place ?? found?.place
        shiftYear(of: &event)
        guard let start = event.start, !isOutranked(start) else {
            guard found?.start == nil || !event.isDue(on: found?.start) else { return event }
            event.start = found?.start
            event.end = event.start == nil ? event.end : found?.end
            return event
        }
        guard !start.hasTime else { return event }
        if let found, found.start?.civilDay == start.civilDay, found.saysMore(than: event) {
            event.start = found.start
            event.end = found.end ?? event.end
        } else if let moment = Moment(start),
            let hours = spareHours(behind: 0, before: input.text.prose.utf8.count)
        {
            let span = Span(start: moment, end: event.end.flatMap { Moment($0) }).at(hours)
            event.start = span.start?.when(in: input.timezone)
            event.end = span.end?.when(in: input.timezone)
        }
        return event
    }

    /// True for a last day after an event ahead: « clôture le 1er juillet » ends what begins on the day before.
    private func isBehind(_ event: Event, _ deadline: When) -> Bool {
        guard kind == .event, let last = event.end ?? event.start else { return false }
        let today = CivilDay(of: input.reference, in: input.timezone)
        return last.civilDay >= today && deadline.civilDay > last.civilDay
    }

    /// True for a bare day that has come, given for what is nothing to attend: a list's column of days holds publications too.
    private func isPublication(_ given: Event) -> Bool {
        guard !input.isExact, kind != .event, kind != .recap, given.end == nil, given.deadline == nil,
            !given.isCancelled, !given.isPostponed, let start = given.start, !start.hasTime
        else { return false }
        return start.civilDay <= CivilDay(of: input.reference, in: input.timezone)
    }

    /// A block « 4 | décembre » leaves the year to be guessed: where the words tell the same day of another year surely, it is
    /// theirs.
    private func shiftYear(of event: inout Event) {
        guard let start = event.start.flatMap({ Moment($0) }), let month = start.month, let day = start.day
        else { return }
        let told = mentions.compactMap { mention -> Int? in
            guard mention.isSureOfYear, mention.role == .event || mention.role == .unknown,
                let said = mention.span.start,
                said.month == month, said.day == day
            else { return nil }
            return said.year
        }
        guard let year = told.first, !told.contains(start.year), abs(year - start.year) == 1 else { return }
        event.start = event.start.flatMap { $0.movedByYears(year - start.year) }
        event.end = event.end.flatMap { $0.movedByYears(year - start.year) }
    }

    /// A field whose bare day has passed may be that of the publication: a sure day ahead, told in the text, outranks it.
    private func isOutranked(_ start: When) -> Bool {
        guard !start.hasTime, let mention = startMention, mention.confidence >= sureEvent,
            let day = mention.span.start, day.day != nil
        else { return false }
        let today = CivilDay(of: input.reference, in: input.timezone)
        return start.civilDay <= today && day > Moment(today)
    }

    // MARK: hours and zones

    /// The days of a span with the hours that stand elsewhere: « Mardi 22 octobre » in the title, « de 8h30 à 10h » in the
    /// text. Beside several days only those behind their own count.
    func timed(_ span: Span, of mention: DateMention) -> Span {
        let others = mentions.filter {
            isCandidate($0) && $0.span.start?.coarsened(to: .day) != span.start?.coarsened(to: .day)
                && $0.span.grain >= .day
        }
        guard span.grain == .day else {
            // « Départ le 19 juin à 8h45 ; retour vers 17h15 »
            let ends = hours.filter {
                $0.lead == .ends && $0.end == nil && $0.range.lowerBound > mention.range.upperBound
            }
            return ends.count == 1 && others.isEmpty ? span.until(minute: ends[0].start) : span
        }
        let next = others.map(\.range.lowerBound).filter { $0 > mention.range.lowerBound }.min()
        let from = others.isEmpty ? 0 : mention.range.upperBound
        guard let hours = spareHours(behind: from, before: next ?? .max) ?? hoursOfAll else {
            return span.at(hoursOfWeekdays)
        }
        return span.at(hours)
    }

    /// « À Quimper le 5, à Lanester le 12. Toujours de 18h à 20h »: the only hours of a notice, from and to, where none of its
    /// days has any of its own.
    private var hoursOfAll: Hours? {
        guard mentions.filter(isCandidate).allSatisfy({ $0.span.grain < .minute }) else { return nil }
        if hours.count == 1 { return hours[0].end == nil ? nil : hours[0] }
        return hours.beginningToEnd
    }

    /// Hours with their label, or at the beginning of a line, or from–to; a single hour only when it is the only one.
    private func spareHours(behind from: Int, before to: Int) -> Hours? {
        let near = hours.filter { (from..<to).contains($0.range.lowerBound) }
        let best =
            near.beginningToEnd ?? near.programme
            ?? near.filter { $0.end != nil }.max {
                ($0.lead, -$0.range.lowerBound) < ($1.lead, -$1.range.lowerBound)
            }
        if let best { return best }
        if let beginning = near.first(where: { $0.lead == .begins }) { return beginning }
        guard near.count == 1, let only = near.first, only.lead > Hours.Lead.none, only.lead != .ends else {
            return nil
        }
        return only
    }

    /// Returns the zone that a notice names right behind its hours: « heure de Paris », « heure de La Réunion ».
    private func zone(behind mention: DateMention) -> TimeZone {
        let behind = input.text.prose.utf8.dropFirst(mention.range.upperBound).prefix(farthestZone)
        return TimeZone(saidIn: String(Substring(behind)).folded) ?? input.timezone
    }

    // MARK: what has become of it

    private func setState(of event: inout Event, said mention: DateMention?) {
        let state = EventState(input.text, mentions: mentions, found: found)
        event.isCancelled =
            event.isCancelled || mention?.isCancelled ?? false || (kind != .recap && state.isCancelled)
        let isPutOff = mention.map { $0.isPostponed } ?? false || (kind != .recap && state.isPostponed)
        event.isPostponed = !event.isCancelled && (event.isPostponed || isPutOff)
    }

    // MARK: the event's date

    /// Calls, jobs, guides and news name dates too, but no event of theirs.
    private var startMention: DateMention? {
        guard kind == .event || kind == .recap else { return nil }
        let all = mentions.filter(isCandidate)
        let beginnings = all.filter { !$0.isEnd }
        let candidates = beginnings.isEmpty ? all : beginnings
        guard let best = candidates.max(by: { score($0) < score($1) }) else { return nil }
        return candidates.first { $0.isLongSpan(around: best) } ?? moreExact(than: best, among: candidates)
    }

    func isCandidate(_ mention: DateMention) -> Bool {
        guard let start = mention.span.start, start.grain > .year, !mention.isSeason,
            mention.span.grain > .month || mention.role == .event || mention.span.end == nil,
            mention.span.grain > .month || kind != .recap || mention.isSureOfYear,
            !mention.isRecurrent || mention.span.start != nil
        else { return false }
        return mention.confidence >= leastEvent && (mention.role == .event || mention.role == .unknown)
    }

    private func score(_ mention: DateMention) -> Double {
        var score = mention.confidence * 10
        if mention.span.grain == .month { score -= 4 }
        if mention.isPostponed { score -= 6 }
        if isInTitle(mention) { score += 2 }
        if isOnTheRightSide(mention) { score += kind == .recap ? 3 : 4 }
        if mention.span.grain == .minute { score += 1 }
        if isDateline(mention) || isOfNext(mention) { score -= 6 }
        if isLongPast(mention) { score -= 8 }
        return score - Double(mention.range.lowerBound) / 2_000
    }

    /// « Prochaine séance : le 8 » beside the event that is announced; where nothing else lies ahead it is that event.
    private func isOfNext(_ mention: DateMention) -> Bool {
        mention.isFollowUp
            && mentions.contains {
                $0 != mention && isCandidate($0) && !$0.isFollowUp && isOnTheRightSide($0) && !$0.isPast
            }
    }

    func isInTitle(_ mention: DateMention) -> Bool {
        mention.range.lowerBound < input.text.proseTitleLength
    }

    /// An announcement names the day of a foundation, too.
    private func isLongPast(_ mention: DateMention) -> Bool {
        guard kind == .event, let year = mention.span.start?.year else { return false }
        return year < CivilDay(of: input.reference, in: input.timezone).year - 1
    }

    /// The day of publication at the head of the text says when it was written.
    private func isDateline(_ mention: DateMention) -> Bool {
        guard kind == .event, mention.span.grain == .day, mention.span.end == nil,
            mention.range.lowerBound <= input.text.proseTitleLength + 3, !isInTitle(mention)
        else { return false }
        let day = CivilDay(of: input.reference, in: input.timezone)
        return mention.span.start == Moment(day)
    }

    /// True when an announced day lies ahead, or one that is told of behind.
    private func isOnTheRightSide(_ mention: DateMention) -> Bool {
        guard let day = mention.span.end ?? mention.span.start else { return false }
        let reference = CivilDay(of: input.reference, in: input.timezone)
        let moment = Moment(reference)
        return kind == .recap
            ? day < moment.endOfDay : day.coarsened(to: .day) >= moment.coarsened(to: day.grain)
    }

    /// The same day with its hours, when the notice says them elsewhere.
    private func moreExact(than best: DateMention, among candidates: [DateMention]) -> DateMention {
        guard best.span.grain < .minute, let start = best.span.start else { return best }
        let exact = candidates.first {
            $0.span.grain > best.span.grain && $0.span.start?.coarsened(to: best.span.grain) == start
                && ($0.span.end == nil || best.span.end == nil
                    || $0.span.end?.coarsened(to: best.span.grain) == best.span.end)
        }
        guard let exact, best.span.end == nil || exact.span.end != nil else { return best }
        return exact
    }
}

extension DateMention {
    /// True for the weeks within which another day of the same notice lies: an exhibition and its opening evening.
    fileprivate func isLongSpan(around other: DateMention) -> Bool {
        guard span.grain == .day, let start = span.start, let end = span.end,
            role == .event || role == .unknown,
            other.span.end == nil || other.span.grain == .minute,
            // « Lundi 22 mars à 18h … dans le cadre de la Semaine du 20 au 28 mars »
            other.span.grain < .minute || range.lowerBound < other.range.lowerBound,
            let day = other.span.start?.civilDay, let first = start.civilDay, let last = end.civilDay
        else { return false }
        // The opening evening is often the eve of the first day.
        return last.number - first.number >= leastWeeks
            && (first.number - longestEve...last.number).contains(day.number)
    }
}

/// The days from which an event is an exhibition or a season, and a day within it a part.
private let leastWeeks = 6
/// The days between an opening evening and the first day.
private let longestEve = 2
/// A date with its hours, or one that the words call an event's.
private let sureEvent = 0.9
/// « aujourd'hui » is rather a way of speaking.
private let leastEvent = 0.15
/// A note about the clock stands that near behind its hours. Bytes.
private let farthestZone = 60

extension Event {
    /// Midnight to midnight is how calendars write whole days.
    fileprivate var withoutMidnight: Event {
        guard let start, start.isMidnight, end?.isMidnight ?? true else { return self }
        var event = self
        event.start = start.day
        event.end = end?.day == start.day ? nil : end?.day
        return event
    }

    /// True when a day by itself, or its hour too, is that of its deadline: a record's « Date limite » begins nothing.
    func isDue(on day: When?) -> Bool {
        guard let day, let deadline else { return false }
        return day.hasTime ? day == deadline : day.civilDay == deadline.civilDay
    }

    /// True when it tells when the other's event is and the other does not, or the hours of the other's only day.
    func tellsMore(than other: Event?) -> Bool {
        guard let start else { return false }
        guard let other, let said = other.start else { return true }
        return other.end == nil && start.hasTime && !said.hasTime && start.civilDay == said.civilDay
    }

    fileprivate func saysMore(than other: Event) -> Bool {
        guard let start else { return false }
        return start.hasTime && (end == nil || other.end == nil || end?.civilDay == other.end?.civilDay)
            || other.end == nil && end != nil
    }
}

extension When {
    /// The same day so many years later, an instant as it is; nil for a 29 February that the year does not have.
    fileprivate func movedByYears(_ years: Int) -> When? {
        switch self {
        case .month(let year, let month): .month(year: year + years, month: month)
        case .day(let year, let month, let day):
            CivilDay(checking: year + years, month, day).map {
                When.day(year: $0.year, month: $0.month, day: $0.day)
            }
        case .instant: self
        }
    }

    fileprivate var isMidnight: Bool {
        guard case .instant(let date, let offset) = self else { return false }
        return (Int(date.timeIntervalSince1970) + offset) % 86_400 == 0
    }

    fileprivate var day: When {
        .day(year: civilDay.year, month: civilDay.month, day: civilDay.day)
    }
}

extension Moment {
    /// Nil for an instant: it has its hours.
    fileprivate init?(_ when: When) {
        switch when {
        case .month(let year, let month): self.init(year: year, month: month)
        case .day: self.init(when.civilDay)
        case .instant: return nil
        }
    }

    /// The last minute of its day, for comparing with what is more exact.
    var endOfDay: Moment {
        guard grain == .day else { return self }
        return Moment(year: year, month: month, day: day, hour: 23, minute: 59)
    }
}
